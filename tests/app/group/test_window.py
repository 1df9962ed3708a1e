"""The group page and the clinic's own figures inside the running station."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import open_station
from app.settings import SettingsFile
from db.store import open_store
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.study_people import add_people, keep_set
from widgets.studies.evidence_card import EvidenceCard
from widgets.studies.form import NewStudy


@pytest.mark.usefixtures("qapp")
def test_pages_are_read_when_shown_and_a_decision_reaches_the_library(qtbot: QtBot, tmp_path: Path) -> None:
    store = open_store(str(blank_database(tmp_path / "turnout.db")), clock=StationClock())
    names = [f"a{n:02}" for n in range(20)]
    add_people(store, names)
    for place, name in enumerate(names):
        keep_set(store, name, 30.0 + place, days=0, peak=3.0 + 0.2 * place)
    settings = SettingsFile(tmp_path / "settings.toml")
    with open_station(
        store=store, clock=StationClock(), settings=settings, placements={}, reports=tmp_path
    ) as (window, controllers, pages):
        window.shell.show_page("group")
        qtbot.waitUntil(lambda: len(pages.group.shown_names) == 20)
        assert pages.group.shown_names[0] == "A19"
        pages.group.evidence_wanted.emit("a19")
        qtbot.waitUntil(lambda: window.findChild(EvidenceCard) is not None)
        card = window.findChild(EvidenceCard)
        assert card is not None
        assert "torque" in card.accessibleName()
        card.accept()
        pages.group.athlete_chosen.emit("a05")
        assert window.shell.current_page == "athletes"
        window.shell.show_page("studies")
        controllers.studies.begin(NewStudy("Autumn", "seated_hip_er", "torque", "", 2, 7))
        qtbot.waitUntil(lambda: pages.studies.view == "study")
        assert not pages.studies.adopt.isEnabled()
        with qtbot.waitSignal(controllers.studies.changed):
            controllers.studies.decide("seated_hip_er", "pelvis_moved")
        rules = controllers.library.library.load("seated_hip_er").compensations
        assert next(one.rebased for one in rules if one.rule_id == "pelvis_moved")
    store.close()
