"""The review page: curves, verdicts, findings, ratings."""

from dataclasses import replace

import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from domain.library import load_protocol
from domain.results import Finding, Level, Severity, TempoPhases
from domain.session import Ratings
from widgets.parts.labels import Label
from widgets.theme import Theme
from widgets.training.review import ReviewPage
from widgets.training.review_sample import sample_result


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ReviewPage:
    page = ReviewPage(theme=theme)
    qtbot.addWidget(page)
    page.set_result(*sample_result(), load_protocol("seated_hip_er"))
    page.resize(1192, 648)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_save_carries_ratings_and_verdicts(qtbot: QtBot, page: ReviewPage) -> None:
    page.verdict.ratings.discomfort.slider.setValue(2)
    page.table.set_verdict(2, accepted=False, reason="Strap slipped")
    with qtbot.waitSignal(page.save_requested, timeout=1000) as saved:
        QTest.mouseClick(page.verdict.save, Qt.MouseButton.LeftButton)
    assert saved.args[0] == Ratings(rpe=8, stability=7, discomfort=2)
    assert saved.args[1] == {1: True, 2: False, 3: True, 4: False, 5: True}
    assert page.table.reasons()[2] == "Strap slipped"


def test_a_question_nobody_answered_stays_open(page: ReviewPage) -> None:
    assert page.verdict.ratings.ratings().discomfort is None


def test_boundaries_are_shown_but_promise_no_handle(page: ReviewPage) -> None:
    for plot in page.picture.curves.plots:
        shades = [item for item in plot.items if isinstance(item, pg.LinearRegionItem)]
        assert len(shades) == 5
        assert not any(shade.movable or any(line.movable for line in shade.lines) for shade in shades)


def test_pressing_a_rejected_rep_accepts_it(qtbot: QtBot, page: ReviewPage) -> None:
    with qtbot.waitSignal(page.acceptance_changed, timeout=1000) as changed:
        page.table.toggle(3)
    assert changed.args == [4, True, ""]


def test_keys_redo_and_compare(qtbot: QtBot, page: ReviewPage) -> None:
    page.activateWindow()
    with qtbot.waitSignal(page.redo_requested, timeout=1000):
        QTest.keyClick(page, Qt.Key.Key_R)
    with qtbot.waitSignal(page.compare_requested, timeout=1000):
        QTest.keyClick(page, Qt.Key.Key_C)


def test_whole_at_the_smallest_window(page: ReviewPage) -> None:
    assert page.minimumSizeHint().width() <= 1192
    assert page.minimumSizeHint().height() <= 648


def test_unmeasured_metrics_have_no_column(page: ReviewPage) -> None:
    titles = [column.title for column in page.table.table.cells.columns]
    assert titles == ["Rep", "Peak force", "Torque", "Pelvis moved", "Score", "Why"]


def test_the_worst_of_several_compensations_stands_there_by_its_name(page: ReviewPage) -> None:
    """A knee that falls inward is not told as the pelvis, which kept level."""
    header, result = sample_result()
    level = replace(
        result.repetitions[0].compensations[0], rule_id="pelvic_drop", label="Pelvic drop", peak=2.0
    )
    knee = replace(
        level, rule_id="fppa", label="Knee valgus", peak=13.2, level=Level.RED, probability_red=1.0
    )
    reps = (replace(result.repetitions[0], compensations=(level, knee)),)
    page.set_result(header, replace(result, repetitions=reps), load_protocol("single_leg_squat_front"))
    cells = page.table.table.cells
    column = [one.title for one in cells.columns].index("Compensation")
    told = cells.rows[0][column]
    assert (told.spoken, told.level) == ("13.2 ° knee valgus", "red")
    assert told.hint == "Pelvic drop 2.0°, Knee valgus 13.2°"


def test_a_single_rule_is_named_in_its_heading(page: ReviewPage) -> None:
    header, result = sample_result()
    lean = replace(result.repetitions[0].compensations[0], rule_id="trunk_lean", label="Trunk lean")
    reps = (
        replace(result.repetitions[0], compensations=(lean,)),
        replace(result.repetitions[1], compensations=()),
    )
    page.set_result(header, replace(result, repetitions=reps), load_protocol("shoulder_er_strength"))
    assert "Trunk lean" in [column.title for column in page.table.table.cells.columns]
    page.set_result(header, replace(result, repetitions=reps[1:]), load_protocol("glute_activation"))
    assert [column.title for column in page.table.table.cells.columns][-2:] == ["Score", "Why"]


def test_the_curves_of_a_second_set_are_as_tall_as_those_of_the_first(qtbot: QtBot, page: ReviewPage) -> None:
    heights = []
    for _ in range(3):
        page.set_result(*sample_result(), load_protocol("seated_hip_er"))
        qtbot.wait(20)
        heights.append([round(plot.vb.height()) for plot in page.picture.curves.plots])
    assert heights[0] == heights[1] == heights[2]
    assert min(heights[0]) > 40


def test_the_findings_of_the_set_before_are_gone_at_once_and_each_names_its_rep(page: ReviewPage) -> None:
    header, result = sample_result()
    moved = Finding("pelvis_moved", "Pelvis moved 8° before peak: redo?", Severity.WARNING, 2)
    named = Finding("gap", "In rep 3 the force is missing.", Severity.WARNING, 3)
    page.set_result(header, replace(result, findings=(moved, named)), load_protocol("seated_hip_er"))
    words = [label.text()[3:] for label in page.findChildren(Label) if label.text()[:1] in "▲○■"]
    seen = [label.text()[3:] for label in page.findChildren(Label) if label.isVisible()]
    assert words[-2:] == ["Rep 2: pelvis moved 8° before peak: redo?", "In rep 3 the force is missing."]
    assert not any("Baseline steady" in text for text in seen)


def test_a_long_reason_is_whole_in_its_tool_tip(page: ReviewPage) -> None:
    page.table.set_verdict(
        2, accepted=False, reason="Strap slipped while the pelvis was moved by the therapist"
    )
    cells = page.table.table.cells
    index = cells.index(1, cells.columnCount() - 1)
    assert cells.data(index, Qt.ItemDataRole.ToolTipRole) == page.table.reasons()[2]


def test_a_tempo_of_which_only_a_pause_is_known_is_a_dash(page: ReviewPage) -> None:
    nan = float("nan")
    first, second, *_ = sample_result()[1].repetitions
    page.table.set_repetitions(
        [
            replace(first, tempo=TempoPhases(nan, 1.1, nan, nan)),
            replace(second, tempo=TempoPhases(3.0, 1.1, 1.0, nan)),
        ]
    )
    titles = [column.title for column in page.table.table.cells.columns]
    texts = [row[titles.index("Tempo")].text for row in page.table.table.cells.rows]
    assert texts == ["–", "3.0-1.1-1.0-?"]
