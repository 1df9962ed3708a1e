"""Decisions to compare in spite of differences: kept with who, when and why, and in the audit."""

from pathlib import Path

import pytest
from sqlalchemy import select

from db.engine import Database, database_url
from db.errors import StorageError
from db.guard import AccessDeniedError
from db.models import AuditEventRow
from db.store import Store
from domain.access import Coach, Role
from domain.change.override import Overlooked
from domain.session import Session, SetState, TrainingSet
from tests.db.samples import a_block, a_set, a_stream

TOLD = (Overlooked("device", "The sensors differ: A / B."),)


@pytest.fixture
def pair(store: Store, visit: Session) -> tuple[str, str]:
    """Two kept sets."""

    def kept() -> TrainingSet:
        header, stream = a_set(visit.session_id, SetState.COMPLETE), a_stream()
        store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 3)})
        return header

    return kept().set_id, kept().set_id


def test_a_decision_is_found_in_either_order_with_its_words(store: Store, pair: tuple[str, str]) -> None:
    (made,) = store.overrides.record([(*pair, TOLD)], " The same cell in a new case ")
    assert made.reason == "The same cell in a new case"
    assert store.overrides.of([pair]) == store.overrides.of([(pair[1], pair[0])]) == (made,)
    assert store.overrides.of([(pair[0], pair[0])]) == store.overrides.of([]) == ()


def test_who_decided_stands_in_the_decision_and_in_the_audit(
    store: Store, pair: tuple[str, str], path: Path
) -> None:
    kim = store.coaches.add("Kim Meyer", Role.LEAD, "731946")
    store.access.sign_in(kim)
    (made,) = store.overrides.record([(*pair, TOLD)], "why")
    assert (made.decided_by_id, made.decided_by) == (kim.coach_id, "Kim Meyer")
    assert store.overrides.of([pair])[0].decided_by == "Kim Meyer"
    database = Database(database_url(path))
    with database.reading() as session:
        query = select(AuditEventRow).where(AuditEventRow.subject == "comparison_overrides")
        (event,) = session.scalars(query)
    database.close()
    assert (event.action, event.subject_id, event.detail) == ("override", made.override_id, "device")
    assert event.coach_id == kim.coach_id


@pytest.mark.parametrize(
    ("reason", "told", "words"), [("", TOLD, "Write why"), ("why", (), "Nothing forbids")]
)
def test_without_a_reason_or_a_difference_nothing_is_kept(
    store: Store, pair: tuple[str, str], reason: str, told: tuple[Overlooked, ...], words: str
) -> None:
    with pytest.raises(StorageError, match=words):
        store.overrides.record(
            [(*pair, TOLD), (pair[0], pair[0], told)] if reason else [(*pair, told)], reason
        )
    assert store.overrides.of([pair]) == ()


def test_a_set_that_is_not_there_is_refused_and_nothing_of_the_decision_is_kept(
    store: Store, pair: tuple[str, str]
) -> None:
    with pytest.raises(StorageError, match="no set lost"):
        store.overrides.record([(*pair, TOLD), (pair[0], "lost", TOLD)], "why")
    assert store.overrides.of([pair]) == ()


def test_a_viewer_sees_decisions_and_makes_none(store: Store, pair: tuple[str, str]) -> None:
    store.overrides.record([(*pair, TOLD)], "why")
    store.access.sign_in(Coach("v", "Vi", Role.VIEWER))
    assert len(store.overrides.of([pair])) == 1
    with pytest.raises(AccessDeniedError):
        store.overrides.record([(*pair, TOLD)], "why")
