"""The report of a problem: what helps is in it, and nobody is."""

import json
import logging
import sys
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from app.errors import TurnoutError
from app.settings import Settings
from app.support.bundle import Part, gather, write
from app.support.log_file import COMMANDS, HARD_FAULTS, LAST_FAULT
from db.engine import Database, database_url
from db.errors import StorageError
from db.keeping.facts import DatabaseFacts, Soundness, look_through, read_facts
from db.store import open_store
from domain.access import Role
from domain.athlete import Athlete
from domain.session import SetState
from domain.timebase import StationClock
from tests.app.cli.command import here
from tests.app.support.logs import logged_in
from tests.blank_database import blank_database
from tests.db.samples import DAY, a_block, a_result, a_set, a_stream

ATHLETE, COACH, CLINIC = "Zsófia Kjærulff-Őry", "Quirin Dampfhäusl", "Praxis Wölzmüller"
TRACES = [word for name in (ATHLETE, COACH, CLINIC) for word in (name, *name.replace("-", " ").split())]
KEPT_AS_IT_IS = {("devices", "driver"), ("alembic_version", "version_num")}


def a_clinic(folder: Path) -> Path:
    """One athlete who has trained, and a coach."""
    path, clock = blank_database(folder / "turnout.sqlite"), StationClock()
    store = open_store(path, clock=clock)
    store.athletes.add(Athlete("ada", ATHLETE, notes=f"{ATHLETE} likes cycling"))
    visit = store.sessions.open_session("ada", "First visit")
    header, sensor = replace(a_set(visit.session_id), athlete_id="ada"), a_stream("A50285BI")
    store.recorder.begin(header, [sensor])
    store.recorder.append(sensor.stream_id, a_block(0, 800))
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    store.sessions.save_result(header.set_id, a_result())
    store.sessions.save_notes(header.set_id, f"{ATHLETE} was tired, said {COACH}")
    store.coaches.add(COACH, Role.LEAD, "2468 13579")
    store.close()
    return path


def put_names_everywhere(path: Path) -> int:
    """Into every word of every row, and into every second key: far more than any writer of ours would."""
    changed = 0
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("PRAGMA foreign_keys = OFF")
        for (trigger,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            file.execute(f"DROP TRIGGER {trigger}")
        tables = file.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            for column in file.execute(f"PRAGMA table_info({table})").fetchall():
                name, kind, key = column[1], column[2].upper(), column[5]
                if key or (table, name) in KEPT_AS_IT_IS or not kind.startswith(("VARCHAR", "JSON", "TEXT")):
                    continue
                word = (
                    json.dumps({"said": ATHLETE}) if kind == "JSON" else f"{ATHLETE} 1.2, {COACH} / {CLINIC}"
                )
                changed += file.execute(f"UPDATE OR IGNORE {table} SET {name} = ?", (word,)).rowcount  # noqa: S608
    return changed


def look(path: Path) -> tuple[DatabaseFacts, Soundness | None]:
    database = Database(database_url(path))
    try:
        found = look_through(database, on_progress=lambda _: None, cancelled=lambda: False)
        return read_facts(database), found
    finally:
        database.close()


def named_settings() -> Settings:
    return Settings(
        theme=CLINIC,
        clinic=CLINIC,
        clinic_lines=f"{CLINIC} | street",
        signed_by=COACH,
        logo=f"/home/{COACH}/logo.png",
        library=f"/home/{COACH}/library",
        placements={f"witmotion:{ATHLETE}": "pelvis"},
        addresses=[f"lsl:{ATHLETE}"],
        keys={ATHLETE: COACH},
        camera_address=f"rtsp://{COACH}:secret@camera",
        athlete_screen=ATHLETE,
    )


def log_names(folder: Path) -> None:
    """As careless as a log can be written, and what somebody typed into the file."""
    with logged_in(folder) as handler:
        try:
            raise ValueError(ATHLETE)
        except ValueError:
            logging.getLogger("app.proof").exception("%s was not saved", ATHLETE)
        logging.getLogger("other.library").error(f"{COACH} went away")
    with Path(handler.baseFilename).open("a", encoding="utf-8") as file:
        file.write(f"{CLINIC}\n")
    for name, text in ((COMMANDS, f"{ATHLETE}\n"), (HARD_FAULTS, hard_fault())):
        (folder / name).write_text(text, encoding="utf-8")


def hard_fault() -> str:
    return (
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f2458ab3370 (most recent call first):\n"
        f'  File "/home/{COACH}/plug_in.py", line 12 in feed\n'
        f'  File "{Path(sys.modules["app"].__file__ or "").parent}/paths.py", line 7 in told\n'
        f"Words of {ATHLETE}\n"
    )


def test_nobody_is_in_any_byte_of_the_report(tmp_path: Path) -> None:
    path, logs = a_clinic(tmp_path), tmp_path / "logs"
    assert put_names_everywhere(path) > 60
    log_names(logs)
    parts = gather(settings=named_settings(), logs=logs, look=lambda: look(path))
    file = write(parts, tmp_path / "report.zip", now=DAY)
    assert {part.name for part in parts} >= {"database.json", "sensors.json", "station.log", HARD_FAULTS}
    with zipfile.ZipFile(file) as report:
        contents = {name: report.read(name) for name in report.namelist()}
    for name, content in {**contents, "report.zip": file.read_bytes()}.items():
        for trace in TRACES:
            for form in (trace, json.dumps(trace).strip('"')):
                assert form.casefold() not in content.decode("utf-8", "replace").casefold(), (name, trace)
    assert b"secret" not in b"".join(contents.values())
    assert contents[HARD_FAULTS].decode().splitlines()[3:] == [
        '  File "plug_in.py", line 12 in feed',
        '  File "app/paths.py", line 7 in told',
    ]


def test_what_helps_is_in_it(tmp_path: Path) -> None:
    path, logs = a_clinic(tmp_path), tmp_path / "logs"
    log_names(logs)
    told = {p.name: p.text for p in gather(settings=Settings(), logs=logs, look=lambda: look(path))}
    database = json.loads(told["database.json"])
    assert (database["kind"], database["rows"]["sets"]) == ("sqlite", 1)
    assert database["integrity"]["faults_by_table"] == {}
    assert database["integrity"]["complete"]
    assert database["schema"].isdigit()
    (sensor,) = json.loads(told["sensors.json"])["recorded"]
    assert (sensor["driver"], sensor["firmware"], sensor["serial_number"]) == ("chronojump", "0.7", "…85BI")
    program = json.loads(told["program.json"])
    assert program["algorithm"].startswith("turnout-analysis ")
    assert program["libraries"]["numpy"].count(".") == 2
    events = [json.loads(line)["event"] for line in told["station.log"].splitlines()]
    assert events == ["A log begins", "… was not saved", "… test_bundle.py:" + events[2].rpartition(":")[2]]


def test_a_damaged_or_missing_database_still_gives_a_report(tmp_path: Path) -> None:
    def refuse() -> tuple[DatabaseFacts, None]:
        raise StorageError(f"/home/{COACH}/x.db is damaged")

    for seeing, trouble in ((refuse, "StorageError"), (None, "there is none")):
        told = {p.name: p.text for p in gather(settings=Settings(), logs=tmp_path, look=seeing)}
        assert json.loads(told["database.json"]) == {"trouble": trouble}


def test_what_is_left_out_is_not_in_the_file_and_said(tmp_path: Path) -> None:
    parts = (Part("a.json", "one", "A"), Part("b.json", "two", "B"))
    file = write(parts, tmp_path / "report.zip", now=DAY, without={"a.json"})
    with zipfile.ZipFile(file) as report:
        assert report.namelist() == ["README.txt", "b.json"]
        assert "Left out by whoever made it: a.json." in report.read("README.txt").decode()


def test_a_place_that_takes_no_file_is_said_and_nothing_half_is_left(tmp_path: Path) -> None:
    (tmp_path / "report.zip").mkdir()
    with pytest.raises(TurnoutError, match="choose another folder"):
        write((Part("a", "b", "c"),), tmp_path / "report.zip", now=DAY)
    assert [path.name for path in tmp_path.iterdir()] == ["report.zip"]


def test_the_command_prints_to_read_first_and_then_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TURNOUT_HOME", str(tmp_path / "home"))
    (tmp_path / "home" / "logs").mkdir(parents=True)
    (tmp_path / "home" / "logs" / LAST_FAULT).write_text('{"kind": "ValueError"}')
    path = a_clinic(tmp_path)
    before = path.read_bytes()
    shown = here("diagnostics", "--db", str(path))
    assert shown.code == 0
    assert '"schema"' in shown.out
    assert "Nothing was written" in shown.out
    assert "100 % looked through" in shown.err
    made = here("diagnostics", "--db", str(path), "--out", str(tmp_path / "r.zip"), "--without", LAST_FAULT)
    assert made.code == 0, made.err
    assert "send it yourself" in made.out
    with zipfile.ZipFile(tmp_path / "r.zip") as report:
        assert LAST_FAULT not in report.namelist()
        assert json.loads(report.read("database.json"))["rows"]["athletes"] == 1
    assert path.read_bytes() == before
    assert (
        here("diagnostics", "--db", str(path), "--quick", "--json").data["parts"][0]["name"] == "program.json"
    )
    assert "There is no part x" in here("diagnostics", "--quick", "--without", "x").err
