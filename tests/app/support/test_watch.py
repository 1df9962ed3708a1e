"""A run of the window: nothing goes by unwritten, and one that was not closed is told at the next start."""

import json
import os
import signal
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.support.faults import Fault, FaultBook
from app.support.last_run import RunMark
from app.support.log_file import HARD_FAULTS, LAST_FAULT
from app.support.watch import Watch
from app.support.written_logs import hard_faults
from tests.app.support.logs import logged_in, written

NOW = datetime(2026, 11, 4, tzinfo=UTC)
NAME = "Annegret Bergström"
RUN = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from app.support.watch import watched
with watched(Path(sys.argv[1]), now=lambda: datetime(2026, 11, 3, 14, 5, tzinfo=UTC)) as watch:
    print("runs", *[each.isoformat() for each in watch.ended], flush=True)
    if sys.argv[2] == "fault":
        import ctypes
        ctypes.string_at(0)
    sys.stdin.read()
"""


def begun(logs: Path, how: str = "wait") -> "tuple[subprocess.Popen[str], str]":
    run = subprocess.Popen(
        [sys.executable, "-c", RUN, str(logs), how],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert run.stdout is not None
    return run, run.stdout.readline().strip()


def marks(logs: Path) -> list[str]:
    return [path.name for path in logs.glob("running-*")]


@pytest.mark.skipif(sys.platform == "win32", reason="its signals are of POSIX")
def test_a_killed_run_is_told_once_and_a_closed_one_never(tmp_path: Path) -> None:
    killed, said = begun(tmp_path)
    assert said == "runs"
    beside = RunMark(tmp_path)
    assert beside.begin(now=NOW) == [], "one that still runs has not ended"
    os.kill(killed.pid, signal.SIGKILL)
    killed.communicate()
    after = RunMark(tmp_path)
    assert after.begin(now=NOW) == [datetime(2026, 11, 3, 14, 5, tzinfo=UTC)]
    after.end()
    beside.end()
    last = RunMark(tmp_path)
    assert last.begin(now=NOW) == []
    last.end()
    assert marks(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="it ends otherwise there")
def test_where_it_stood_when_the_system_ended_it_is_kept(tmp_path: Path) -> None:
    run, _ = begun(tmp_path, "fault")
    assert run.wait(30) == -signal.SIGSEGV
    run.communicate()
    told = hard_faults(tmp_path / HARD_FAULTS)
    assert "Fatal Python error: Segmentation fault" in told
    assert 'File "ctypes/__init__.py", line' in told


def test_a_mark_cut_off_in_its_first_moment_counts(tmp_path: Path) -> None:
    (tmp_path / "running-abc").write_bytes(b'{"beg')
    mark = RunMark(tmp_path)
    assert len(mark.begin(now=NOW)) == 1
    mark.end()
    assert marks(tmp_path) == []


def test_a_fault_at_every_tick_does_not_fill_the_log(tmp_path: Path) -> None:
    book = FaultBook(tmp_path)
    with logged_in(tmp_path) as handler:
        faults = [provoke(book) for _ in range(1000)]
        lines = [json.loads(line) for line in written(handler).splitlines()]
    assert [line["event"] for line in lines[1:]] == [
        f"A fault nobody foresaw (window), time {count}" for count in (1, 10, 100, 1000)
    ]
    assert faults[-1].count == 1000
    assert len({fault.key for fault in faults}) == 1
    kept = (tmp_path / LAST_FAULT).read_text("utf-8")
    assert json.loads(kept)["times"] == 1000
    assert NAME not in kept + faults[-1].details + repr(lines)


def provoke(book: FaultBook) -> Fault:
    try:
        raise ValueError(NAME)
    except ValueError as fault:
        return book.note(fault, where="window")


def test_a_fault_of_any_thread_is_told_on_the_windows(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    watch, heard = Watch(logs=tmp_path), []
    watch.faulted.connect(lambda fault: heard.append((fault.details, threading.current_thread())))
    before = sys.excepthook
    with logged_in(tmp_path) as handler, watch.hooked():
        thread = threading.Thread(target=lambda: [][1], name=f"reader {NAME}")
        thread.start()
        thread.join()
        sys.excepthook(ZeroDivisionError, ZeroDivisionError(NAME), None)
        qtbot.waitUntil(lambda: len(heard) == 2)
        told = written(handler)
    assert sys.excepthook is before
    assert {thread for _, thread in heard} == {threading.main_thread()}
    assert sorted(details.partition("\n")[0] for details, _ in heard) == ["IndexError", "ZeroDivisionError"]
    assert "(reader)" in told
    assert NAME not in told
    assert capsys.readouterr().err == ""
