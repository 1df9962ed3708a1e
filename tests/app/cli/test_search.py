"""Looking for a sensor is not silent."""

import os
import threading
import tty
from pathlib import Path

from app.cli.search import Search
from domain.timebase import StationClock
from drivers.families.line_form_file import read_sensor_file
from drivers.registry import DriverRegistry
from tests.app.cli.command import here
from tests.drivers.pty_device import PtyDevice


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


def test_where_the_bytes_fit_two_sensors_the_word_of_the_user_decides(tmp_path: Path) -> None:
    twins = []
    for name in ("one", "two"):
        path = tmp_path / f"{name}.toml"
        path.write_text(
            f"id = '{name}'\ntitle = '{name}'\nbaud = 115200\nrate_hz = 20\n"
            "pattern = '.*?{force}.*'\nunit = 'N'\n"
        )
        twins.append(read_sensor_file(path, {}))
    registry, clock = DriverRegistry(twins), StationClock(20.0)
    with PtyDevice(tmp_path / "sensor", stream=b"12.5\r\n" * 44) as device:
        port = str(device.path)
        undecided = Search([port], registry=registry, clock=clock)
        assert undecided.found == []
        assert "say which" in undecided.trouble_on(port)
        decided = Search([port], registry=registry, clock=clock, drivers={port: "two"})
    assert [found.driver_id for found in decided.found] == ["two"]
