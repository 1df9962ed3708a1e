"""Who is due, as the page of today says it: retests of the clinic's own studies among them."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.athletes_controller import AthletesController
from app.group.due import MOST_SHOWN, DueReading, due_items
from app.workers import Workers
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.studies.study import Study
from tests.app.program.rig import StoppedClock
from tests.blank_database import blank_database
from tests.db.samples import DAY
from tests.db.study_people import add_people, keep_set
from widgets.parts.link_row import LinkRow
from widgets.theme import DARK, Theme
from widgets.today import TodayPage


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    clock = StoppedClock()
    clock.at = DAY + timedelta(days=8)
    store = open_store(str(blank_database(tmp_path / "turnout.db")), clock=clock)
    add_people(store, ["ana", "bo", "cy"])
    keep_set(store, "ana", 40.0, days=0)
    keep_set(store, "bo", 40.0, days=7)
    yield store
    store.close()


def test_a_due_retest_stands_on_today(store: Store, qtbot: QtBot) -> None:
    store.studies.save(Study("s", "Autumn", "seated_hip_er", 1, ("torque",), 2, 7, DAY.date()))
    clock = StoppedClock()
    clock.at = DAY + timedelta(days=8)
    today, workers = TodayPage(theme=Theme(DARK)), Workers()
    qtbot.addWidget(today)
    control = AthletesController(today=today, store=store, clock=clock, workers=workers, recovered=[])
    try:
        control.refresh()
        qtbot.waitUntil(lambda: bool(control.athletes))
        said = [row.accessibleName() for row in today.findChildren(LinkRow) if not row.isHidden()]
        assert "Ana, Visit 2 of 2 of the study Autumn" in said
        assert "Cy, No baseline yet" in said
        assert not any(name.startswith("Bo, Visit 2") for name in said)
    finally:
        workers.stop()


def test_a_visit_counts_however_many_came_later(store: Store) -> None:
    assert set(store.roster.last_visits()) == {"ana", "bo"}
    store.sessions.open_session("cy", "Nothing was recorded", started_at=DAY)
    assert "cy" not in store.roster.last_visits()


def test_what_is_asked_for_comes_first_and_the_rest_is_counted() -> None:
    people = [Athlete(f"a{n}", f"Athlete {n}") for n in range(40)]
    last = {f"a{n}": DAY - timedelta(days=30 + n) for n in range(20)}
    found = due_items(people, DueReading({"a39": ("Foundation, by the program",)}, last), now=DAY)
    assert len(found) == MOST_SHOWN
    assert [item.name for item in found[:2]] == ["Athlete 39", "Athlete 19"]
    assert (found[-1].athlete_id, found[-1].name) == ("", "29 more athletes are due")
