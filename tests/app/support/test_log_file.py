"""The files of the log: limited, each begun with the station's number, shared by processes."""

import json
import logging
import os
from pathlib import Path

import pytest

from app.support.log_file import LogFile, station_number
from app.support.log_lines import LogLine
from tests.app.support.logs import logged_in, written


def small(folder: Path, *, older: int = 3) -> LogFile:
    numbered = LogLine(version="9", station="5tation")
    return LogFile(folder / "a.log", line=numbered, most_bytes=4000, older=older)


def parts(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix != ".lock")


def line(number: int, who: str = "here") -> logging.LogRecord:
    return logging.makeLogRecord({"name": "app.proof", "msg": f"{who} %d", "args": (number,)})


def written_by_another(folder: Path, who: str) -> int:
    """A process that writes 300 lines; it ends with the number of those it lost."""
    child = os.fork()
    if child == 0:
        handler = small(folder, older=60)
        for number in range(300):
            handler.emit(line(number, who))
        os._exit(min(handler.lost_lines, 255))
    return child


def test_a_full_log_moves_on_and_keeps_the_newest_lines(tmp_path: Path) -> None:
    handler = small(tmp_path)
    for number in range(200):
        handler.emit(line(number))
    handler.close()
    files = parts(tmp_path)
    assert [path.name for path in files] == ["a.log", "a.log.1", "a.log.2", "a.log.3"]
    assert all(path.stat().st_size <= 4000 for path in files)
    texts = [[json.loads(each) for each in path.read_text("utf-8").splitlines()] for path in reversed(files)]
    assert {(text[0]["event"], text[0]["station"]) for text in texts} == {("A log begins", "5tation")}
    numbers = [int(each["event"].split()[1]) for text in texts for each in text[1:]]
    assert numbers == list(range(numbers[0], 200))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="two processes of one moment need fork")
def test_processes_that_write_together_lose_no_line(tmp_path: Path) -> None:
    runs = [written_by_another(tmp_path, who) for who in "ab"]
    assert [os.waitpid(run, 0)[1] for run in runs] == [0, 0]
    texts = [path.read_text("utf-8").splitlines() for path in parts(tmp_path)]
    events = [json.loads(each)["event"] for text in texts for each in text]
    told = sorted(event for event in events if event != "A log begins")
    assert told == sorted(f"{who} {number}" for who in "ab" for number in range(300))
    assert len(texts) > 3


def test_the_number_of_a_station_stays_and_says_nothing(tmp_path: Path) -> None:
    first = station_number(tmp_path)
    assert station_number(tmp_path) == first
    (tmp_path / "other").mkdir()
    assert station_number(tmp_path / "other") != first
    with logged_in(tmp_path) as handler:
        assert json.loads(written(handler))["station"] == first


def test_a_log_that_cannot_be_written_disturbs_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = small(tmp_path)
    handler.close()
    (tmp_path / "a.log").unlink()
    (tmp_path / "a.log").symlink_to("/dev/full")
    handler.emit(line(1))
    assert handler.lost_lines == 1
    assert capsys.readouterr().err == ""
