"""The audit: who saw and changed what, in a chain that shows every tampering."""

import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlcipher3 import dbapi2 as sqlite3

from db import sightings
from db.audit import Anchor, AuditCheck, check
from db.engine import Database, database_url
from db.models import AuditEventRow
from db.store import Store
from domain.access import Role
from domain.athlete import Athlete
from domain.session import Session


@pytest.fixture
def busy(store: Store, visit: Session) -> Store:
    """A store with a day's events."""
    for number in range(8):
        store.athletes.add(Athlete(f"athlete-{number}", f"Person {number}"))
    store.athletes.get("ada")
    return store


def checked(path: Path, given: Anchor | None = None) -> AuditCheck:
    """What the chain says."""
    database = Database(database_url(path))
    try:
        with database.reading() as session:
            return check(session, given=given)
    finally:
        database.close()


def tamper(path: Path, sql: str, *values: object) -> None:
    """What somebody with the file and time could do: drop the triggers, then change."""
    with closing(sqlite3.connect(path)) as file:
        for name in ("audit_events_no_update", "audit_events_no_delete"):
            file.execute(f"DROP TRIGGER {name}")
        file.execute(sql, values)
        file.commit()


def test_an_untouched_chain_holds(busy: Store, path: Path) -> None:
    found = checked(path)
    assert found.findings == ()
    assert found.events >= 10 and found.anchor is not None and found.anchor.sequence == found.events


@pytest.mark.parametrize("sql", ["UPDATE audit_events SET action = 'x'", "DELETE FROM audit_events"])
def test_the_database_itself_refuses_to_change_the_audit(busy: Store, path: Path, sql: str) -> None:
    with (
        closing(sqlite3.connect(path)) as file,
        pytest.raises(sqlite3.IntegrityError, match="only ever added"),
    ):
        file.execute(sql)


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("DELETE FROM audit_events WHERE sequence = 4", "events are missing"),
        ("DELETE FROM audit_events WHERE sequence > 6", "the end was cut off"),
        ("DELETE FROM audit_events", "the end was cut off"),
        ("DELETE FROM audit_events WHERE sequence <= 3", "events are missing"),
        ("UPDATE audit_events SET subject_id = 'nobody' WHERE sequence = 5", "was changed"),
        ("UPDATE audit_events SET coach_id = 'somebody' WHERE sequence = 5", "was changed"),
        ("UPDATE audit_events SET happened_at = '2020-01-01 00:00:00' WHERE sequence = 5", "was changed"),
        ("UPDATE audit_events SET sequence = 11 - sequence WHERE sequence IN (5, 6)", "was changed|follow"),
    ],
)
def test_every_tampering_is_found(busy: Store, path: Path, sql: str, words: str) -> None:
    busy.close()
    if "11 - sequence" in sql:
        swap(path)
    else:
        tamper(path, sql)
    findings = checked(path).findings
    assert findings and any(word in " ".join(findings) for word in words.split("|"))


def swap(path: Path) -> None:
    """Exchange two neighbours."""
    tamper(path, "UPDATE audit_events SET sequence = -5 WHERE sequence = 5")
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE audit_events SET sequence = 5 WHERE sequence = 6")
        file.execute("UPDATE audit_events SET sequence = 6 WHERE sequence = -5")
        file.commit()


def test_an_anchor_on_paper_finds_a_chain_that_was_made_anew(busy: Store, path: Path) -> None:
    anchor = checked(path).anchor
    assert anchor is not None
    busy.close()
    tamper(path, "DELETE FROM audit_events WHERE sequence > 6")
    with closing(sqlite3.connect(path)) as file:
        (digest,) = file.execute("SELECT hash FROM audit_events WHERE sequence = 6").fetchone()
        file.execute("UPDATE local_values SET value = ? WHERE name LIKE 'audit_anchor%'", (f'"6:{digest}"',))
        file.commit()
    assert checked(path).findings == (), "whoever may write everything can hide the end from the file alone"
    assert "is not in the audit" in checked(path, Anchor.of(str(anchor))).findings[0]


def test_a_cut_end_stays_visible_after_more_was_added(busy: Store, path: Path) -> None:
    tamper(path, "DELETE FROM audit_events WHERE sequence > 6")
    busy.athletes.add(Athlete("later", "Later Person"))
    assert any("events are missing" in finding for finding in checked(path).findings)


def test_the_audit_says_who_saw_whom_without_names(store: Store, path: Path, visit: Session) -> None:
    lea = store.coaches.add("Lea Lindt", Role.LEAD, "482913")
    store.access.sign_in(lea)
    store.athletes.get("ada")
    store.athletes.get("ada")
    store.sessions.for_athlete("ada")
    rows = events(path)
    seen = [row for row in rows if row.action == "see"]
    assert [(row.coach_id, row.subject, row.subject_id) for row in seen] == [
        (lea.coach_id, "athletes", "ada")
    ]
    text = " ".join(f"{row.action} {row.subject} {row.subject_id} {row.detail}" for row in rows)
    assert "Ada" not in text and "Lea" not in text


def test_a_look_that_met_a_lock_is_written_a_second_later(
    store: Store, path: Path, visit: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sightings, "AGAIN_S", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store.athletes.get("ada")
        other.execute("ROLLBACK")
    deadline = time.monotonic() + 5.0
    while not any(row.action == "see" for row in events(path)):
        assert time.monotonic() < deadline, "nobody looked again, and the look is lost at a crash"
        threading.Event().wait(0.02)


def events(path: Path) -> list[AuditEventRow]:
    """All events in order."""
    database = Database(database_url(path))
    with database.reading() as session:
        rows = list(session.scalars(select(AuditEventRow).order_by(AuditEventRow.sequence)))
    database.close()
    return rows
