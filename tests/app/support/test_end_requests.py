"""A request to end closes the station as a hand would: nothing is called a fault afterwards."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.support.end_requests import REQUESTS, EndRequests
from tests.blank_database import blank_database


@pytest.mark.skipif(sys.platform == "win32", reason="its programs are asked in another way")
@pytest.mark.parametrize("request_to_end", REQUESTS)
def test_a_request_is_told_between_two_events(qtbot: QtBot, request_to_end: signal.Signals) -> None:
    before = signal.getsignal(request_to_end)
    requests = EndRequests()
    told: list[bool] = []
    requests.asked.connect(lambda: told.append(True))
    try:
        os.kill(os.getpid(), request_to_end)
        assert told == []
        qtbot.waitUntil(lambda: told == [True])
    finally:
        requests.stop()
    assert signal.getsignal(request_to_end) is before


def test_another_signal_is_no_request(qtbot: QtBot) -> None:
    requests = EndRequests()
    told: list[bool] = []
    requests.asked.connect(lambda: told.append(True))
    heard: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _frame: heard.append(number))
    try:
        os.kill(os.getpid(), signal.SIGUSR1)
        qtbot.waitUntil(lambda: bool(heard))
        QCoreApplication.processEvents()
    finally:
        signal.signal(signal.SIGUSR1, before)
        requests.stop()
    assert told == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_a_station_that_the_computer_ends_was_closed(root: Path, tmp_path: Path) -> None:
    blank_database(tmp_path / "turnout.sqlite")
    (tmp_path / "settings.json").write_text('{"clinic": "Sample clinic", "encryption_asked": true}')
    own = {"TURNOUT_HOME": str(tmp_path), "TURNOUT_SIM_PORTS": str(tmp_path / "ports")}
    # A display by name: the station refuses to open where there is none.
    own |= {"DISPLAY": ":none", "QT_QPA_PLATFORM": "offscreen:"}
    with subprocess.Popen([sys.executable, "-m", "app"], cwd=root, env={**os.environ, **own}) as station:
        try:
            while not hears(station.pid, signal.SIGTERM):
                assert station.poll() is None
                time.sleep(0.05)
            assert list((tmp_path / "logs").glob("running-*"))
            station.terminate()
            assert station.wait(timeout=60) == 0
        finally:
            station.kill()
    assert not list((tmp_path / "logs").glob("running-*"))


def hears(process: int, request: signal.Signals) -> bool:
    """Whether the process has a handler of its own for it."""
    status = Path(f"/proc/{process}/status").read_text()
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt"))
    return bool(int(caught.split()[1], 16) >> (request - 1) & 1)
