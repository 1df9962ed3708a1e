"""The page with a real database behind it: presets, another look, a decision, and nothing twice."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.comparing.controller import CompareController
from app.workers import Workers
from domain.athlete import Side
from domain.change.compared import Kind
from tests.app.comparing.rig import FIRST, Clinic, add_set, clinic
from widgets.compare.key import CurveKey
from widgets.compare.override_row import OverrideRow
from widgets.compare.page import ComparePage
from widgets.parts.labels import Label
from widgets.parts.table import Table
from widgets.theme import apply_theme


class Desk:
    """The page, its controller and what was told."""

    def __init__(self, place: Clinic, qtbot: QtBot, qapp: QApplication) -> None:
        self.place, self.qtbot = place, qtbot
        self.page = ComparePage(theme=apply_theme(qapp, "dark"))
        qtbot.addWidget(self.page)
        self.workers = Workers()
        self.controller = CompareController(page=self.page, store=place.store, workers=self.workers)
        self.told: list[str] = []
        self.controller.told.connect(lambda words, _level: self.told.append(words))

    def rows(self) -> list[list[str]]:
        table = self.page.findChild(Table)
        assert table is not None
        return [[cell.spoken for cell in row] for row in table.cells.rows]

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.workers.busy == 0, timeout=10_000)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    with clinic(tmp_path) as place:
        made = Desk(place, qtbot, qapp)
        yield made
        made.workers.stop()


def test_a_visit_stands_beside_the_last_one(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.controller.shown, timeout=10_000):
        desk.controller.show_visit(desk.place.newest)
    peak = next(row for row in desk.rows() if row[0] == "Peak force")
    assert peak[3] == "+45 N" and peak[-1].startswith("Real gain")
    assert desk.page.chooser.athlete.key == "ada"


def test_opening_the_page_does_not_overtake_the_question_it_was_opened_with(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.controller.shown, timeout=10_000):
        desk.controller.show_visit(desk.place.newest)
        desk.page.show()
    assert next(row for row in desk.rows() if row[0] == "Peak force")[3] == "+45 N"


def test_coming_from_the_rail_there_is_a_person_and_one_click_answers(desk: Desk) -> None:
    desk.page.show()
    desk.qtbot.waitUntil(lambda: desk.page.chooser.test.key == "seated_hip_er", timeout=10_000)
    assert {desk.page.chooser.athlete.box.itemText(row) for row in range(2)} == {"Ada Kovač", "Bo Lind"}
    desk.controller._offer_of("ada")
    desk.wait()
    for name in ("left_right", "baseline", "last"):
        with desk.qtbot.waitSignal(desk.controller.shown, timeout=10_000):
            desk.page.presets[name].click()
    desk.controller._offer_of("bo")
    desk.wait()
    desk.page.presets["last"].click()
    desk.qtbot.waitUntil(lambda: bool(desk.told), timeout=10_000)
    assert "no earlier visit" in desk.told[-1]


def test_another_look_and_another_formula_draw_again(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.controller.shown, timeout=10_000):
        desk.controller.choose(desk.place.sets["newest", "right"], desk.place.sets["newest", "left"])
    desk.page.look_row.axis.select("rep")
    with desk.qtbot.waitSignal(desk.controller.shown, timeout=10_000):
        desk.page.look_row.look_changed.emit()
    assert (
        desk.page.plots.readout.text().split(" s:")[0].endswith("%") or "%" in desk.page.plots.readout.text()
    )
    with desk.qtbot.waitSignal(desk.controller.shown, timeout=10_000):
        desk.page.formula_changed.emit("SUM")
    peak = next(row for row in desk.rows() if row[0] == "Peak force")
    assert peak[3:5] == ["+30 N", "12 %"]


def test_a_decision_is_kept_and_shown(desk: Desk) -> None:
    at = FIRST + timedelta(days=70)
    visit = desk.place.store.sessions.open_session("ada", started_at=at).session_id
    hidden = add_set(desk.place.store, visit, "ada", Side.RIGHT, 150.0, at, feedback_mode="hidden")
    with desk.qtbot.waitSignal(desk.controller.shown, timeout=10_000):
        desk.controller.choose(hidden, desk.place.sets["newest", "right"])
    peak = next(row for row in desk.rows() if row[0] == "Peak force")
    assert peak[-1].startswith("Not comparable") and peak[3] == "\u2014"
    row = desk.page.findChild(OverrideRow)
    assert row is not None
    with desk.qtbot.waitSignal(desk.controller.shown, timeout=10_000):
        row.override_wanted.emit("a check of retention")
    peak = next(row for row in desk.rows() if row[0] == "Peak force")
    assert peak[3] == "+10 N" and "Overridden: feedback" in peak[-1]


def test_with_one_line_left_the_page_is_empty(desk: Desk) -> None:
    with desk.qtbot.waitSignal(desk.controller.shown, timeout=10_000):
        desk.controller.show_visit(desk.place.newest)
    desk.page.chooser.toggle(desk.page.chooser.chosen[0])
    assert desk.page._stack.currentIndex() == 0


def test_two_athletes_stand_beside_each_other(desk: Desk) -> None:
    desk.page.athlete_picked.emit("ada")
    desk.wait()
    chooser = desk.page.chooser
    ada = next(one.key for one in chooser.offers if one.kind is Kind.BASELINE and "right" in one.label)
    chooser.toggle(ada)
    chooser.keep.setChecked(True)
    desk.page.athlete_picked.emit("bo")
    desk.wait()
    assert chooser.chosen == (ada,)
    assert any(one.label.startswith("Ada Kovač: Baseline") for one in chooser.offers)
    chooser.toggle(next(one.key for one in chooser.offers if one.kind is Kind.BASELINE and one.key != ada))
    desk.wait()
    assert len(desk.controller.shown_keys) == 2
    words = " ".join(label.text() for label in desk.page.findChildren(Label))
    assert "The athletes differ" in words
    key = desk.page.findChild(CurveKey)
    assert key is not None
    assert "Ada Kovač: " in key.accessibleName()
    assert "Bo Lind: " in key.accessibleName()
    chooser.keep.setChecked(False)
    desk.page.athlete_picked.emit("ada")
    desk.wait()
    assert not chooser.kept
    assert len(chooser.chosen) == 0
