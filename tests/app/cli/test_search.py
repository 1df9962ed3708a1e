"""Looking for a sensor is not silent."""

import os
import threading
import tty
from pathlib import Path

from tests.app.cli.command import here


def test_a_port_that_talks_nonsense_is_told_about_while_it_is_searched(tmp_path: Path) -> None:
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    os.set_blocking(ours, False)
    port, done = os.ttyname(theirs), threading.Event()

    def talk() -> None:
        while not done.wait(0.005):
            try:
                os.write(ours, b"\x07\x9c\xfe noise ")
            except BlockingIOError:
                continue

    talker = threading.Thread(target=talk)
    talker.start()
    try:
        answer = here("record", "--device", port, "--speed", "200", "--db", str(tmp_path / "x.sqlite"))
    finally:
        done.set()
        talker.join()
        os.close(ours)
        os.close(theirs)
    lines = answer.err.splitlines()
    assert answer.code == 3
    assert f"Listening on {port} at 115200 baud." in lines
    assert len(lines) > 5
    assert len(set(lines)) == len(lines)
    assert lines[-1].startswith(f"No known sensor on {port}")
