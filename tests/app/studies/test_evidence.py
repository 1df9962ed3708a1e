"""The card is gathered in one place for every page: of kept sets, of sets in review, and of compensations."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.studies.evidence import Asked, card_of
from db.errors import StorageError
from db.store import Store, open_store
from domain.library.shelf import Library
from domain.results import MetricValue
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.study_people import add_people, keep_set, result_of


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[tuple[Store, str]]:
    store = open_store(str(blank_database(tmp_path / "turnout.db")), clock=StationClock())
    add_people(store, ["ana"])
    yield store, keep_set(store, "ana", 42.0, days=0)
    store.close()


def test_a_kept_number_and_one_that_is_not_kept_yet(kept: tuple[Store, str]) -> None:
    store, set_id = kept
    assert "42.0" in card_of(store, Asked(set_id, "torque"), library=Library()).value
    shown = card_of(store, Asked(set_id, "torque", result=result_of(55.0, 1.0)), library=Library())
    assert "55.0" in shown.value
    mean = MetricValue("torque", 48.5, "Nm", 5.0)
    assert "48.5" in card_of(store, Asked(set_id, "torque", value=mean), library=Library()).value


def test_a_compensation_is_explained_by_the_limit_that_holds(kept: tuple[Store, str]) -> None:
    store, set_id = kept
    rule = Library().load("seated_hip_er").compensations[0]
    card = card_of(store, Asked(set_id, f"rule:{rule.rule_id}"), library=Library())
    assert rule.label in card.title
    assert f"{rule.limit.red:g}" in card.statements[1].text


@pytest.mark.parametrize("name", ["rom", "rule:gone"])
def test_a_number_that_is_not_there_is_said(kept: tuple[Store, str], name: str) -> None:
    store, set_id = kept
    with pytest.raises(StorageError, match="nothing stands behind it"):
        card_of(store, Asked(set_id, name), library=Library())
