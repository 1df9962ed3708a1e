"""What the command line says to wrong words and broken places: one sentence that tells what to do."""

import os
from pathlib import Path

import pytest

from db.store import open_store
from domain.timebase import StationClock
from tests.app.cli.command import here, turnout


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder for everything."""
    monkeypatch.setenv("TURNOUT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    return tmp_path


WRONG_USE = [
    ("record --device p --protocol nope", "There is no protocol 'nope': choose one of"),
    ("record --device p@nope", "There is no segment 'nope': choose one of"),
    ("record --device p=nope", "There is no driver 'nope': choose one of"),
    ("record --device @pelvis", "names no port: write PORT[=DRIVER][@SEGMENT]"),
    ("record --device p --device p", "p is given twice"),
    ("record --device p@pelvis --device q@pelvis", "cannot both sit at the pelvis"),
    ("record --device p --speed 0", "'0' is not a speed, a number above 0"),
    ("record --device p --duration nan", "'nan' is not a duration in seconds"),
    ("record --device p --lever-arm 36", "a number above 0 and at most 2"),
    ("record --device p --side up", "invalid choice: 'up'"),
    ("record", "--device: see `turnout record --help`"),
    ("simulate --play nowhere.npz", "--play FILE and --set NAME go together"),
    ("simulate --play nowhere.npz --set set_001", "give an npz file"),
    ("simulate --once --replay last", "--once is for the simulated athlete"),
    ("simulate --protocol nope", "There is no protocol 'nope'"),
    ("simulate --replay last --play f.npz --set s", "exclude each other: give one of them"),
    ("dance", "invalid choice: 'dance'"),
]

DEVICE_TROUBLE = [
    ("record --device nowhere", "There is no port nowhere: plug the sensor in"),
    ("record --device /dev/null", "/dev/null is not a serial port: choose one"),
    ("devices --port nowhere", "There is no port nowhere: plug the sensor in"),
]

DATA_TROUBLE = [
    ("show nope", "There is no session 'nope': `turnout show` lists"),
    ("show last", "`turnout show` lists"),
    ("analyse nope", "There is no session 'nope': `turnout show` lists"),
    ("compare one two", "There is no session 'one': `turnout show` lists"),
    ("report nope -o r.pdf", "There is no session 'nope': `turnout show` lists"),
    ("show --db .", "is a folder: give the name of a file in it"),
    ("show --db {place}/text.sqlite", "is not a Turnout database: choose another file with --db"),
    ("record --device p --db {place}/text.sqlite/x.sqlite", "cannot be opened"),
    ("record --device p --db /proc/nowhere/x.sqlite", "choose a folder you may write to with --db"),
    ("show --db nothing://here", "is no database address: give a file or"),
]


@pytest.mark.parametrize(
    ("words", "sentence", "code"),
    [(*case, 2) for case in WRONG_USE]
    + [(*case, 3) for case in DEVICE_TROUBLE]
    + [(*case, 4) for case in DATA_TROUBLE],
)
def test_trouble_is_one_sentence_and_its_code(place: Path, words: str, sentence: str, code: int) -> None:
    (place / "text.sqlite").write_text("This is a shopping list.")
    answer = here(*words.format(place=place).split())
    assert answer.code == code
    assert sentence in answer.err.splitlines()[-1]
    assert answer.out == ""
    assert "Traceback" not in answer.err


@pytest.mark.parametrize(
    "words",
    [
        "show",
        "show last",
        "analyse last",
        "compare a b",
        "report last -o r.pdf",
        "calibrations",
        "calibrations --apply a --to b",
        "simulate --replay last",
    ],
)
def test_whoever_only_reads_makes_no_database(place: Path, words: str) -> None:
    answer = here(*words.split(), "--db", str(place / "mistyped" / "clinic.sqlite"))
    assert (answer.code, answer.out) == (4, "")
    assert f"There is no database {place}/mistyped/clinic.sqlite: correct --db" in answer.err
    assert not (place / "mistyped").exists()


def test_a_report_makes_no_folder(place: Path) -> None:
    answer = here("report", "last", "-o", str(place / "mistyped" / "r.pdf"))
    assert answer.code == 4
    assert answer.err.startswith(f"There is no folder {place}/mistyped: make it first")
    assert not (place / "mistyped").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write to any file")
def test_a_database_that_may_only_be_read_is_said_so(place: Path) -> None:
    (place / "r.sqlite").touch(mode=0o400)
    assert "read-only" in here("show", "--db", str(place / "r.sqlite")).err


def test_a_damaged_database_is_said_so(place: Path) -> None:
    db = place / "damaged.sqlite"
    open_store(str(db), clock=StationClock()).close()
    db.write_bytes(db.read_bytes()[:100] + os.urandom(8000))
    answer = here("show", "--db", str(db))
    assert answer.code == 4
    assert answer.err.count("\n") == 1
    assert "backup" in answer.err


def test_a_fault_of_the_program_leaves_a_sentence_and_a_log(
    place: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("app.cli.show._list", lambda *_: 1 / 0)
    answer = here("show")
    assert answer.code == 4
    assert "what was recorded is kept" in answer.err
    assert "Traceback" not in answer.err
    assert "ZeroDivisionError" in caplog.text


def test_nothing_recorded_yet_is_no_trouble(place: Path) -> None:
    answer = here("show")
    assert answer.code == 0
    assert answer.out.startswith("No session yet: record one with `turnout record`")


def test_the_command_itself_answers_and_returns_its_code(place: Path) -> None:
    answer = turnout("show", "nope")
    assert (answer.code, answer.out) == (4, "")
    assert answer.err == "There is no session 'nope': `turnout show` lists the ones that are there.\n"


def test_a_plug_in_that_does_not_load_is_said_so(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    installed = place / "their_gauge-1.0.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Metadata-Version: 2.1\nName: their-gauge\nVersion: 1.0\n")
    (installed / "entry_points.txt").write_text("[turnout.drivers]\ntheir_gauge = no_such_room:Driver\n")
    monkeypatch.syspath_prepend(place)
    answer = here("devices", "--port", "nowhere")
    assert "The driver 'their_gauge' cannot be loaded (ModuleNotFoundError" in answer.err
    assert "update or remove it" in answer.err
