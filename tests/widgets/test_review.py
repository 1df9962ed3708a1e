"""The review page: handles, verdicts, ratings."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from domain.library import load_protocol
from domain.session import Ratings
from widgets.review import ReviewPage, sample_result
from widgets.theme import Theme


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
    page.ratings.discomfort.slider.setValue(2)
    page.table.set_verdict(2, accepted=False, reason="Strap slipped")
    with qtbot.waitSignal(page.save_requested, timeout=1000) as saved:
        QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert saved.args[0] == Ratings(rpe=8, stability=7, discomfort=2)
    assert saved.args[1] == {1: True, 2: False, 3: True, 4: False, 5: True}
    assert page.table.reasons()[2] == "Strap slipped"


def test_a_question_nobody_answered_stays_open(page: ReviewPage) -> None:
    assert page.ratings.ratings().discomfort is None


def test_moving_a_handle_says_where_all_boundaries_are(qtbot: QtBot, page: ReviewPage) -> None:
    before = page.curves.boundaries()
    with qtbot.waitSignal(page.boundaries_changed, timeout=1000) as moved:
        page.curves.move_boundary(3, 13.0, 17.25)
    assert moved.args[0][2] == (3, 13.0, 17.25)
    assert [row for row in moved.args[0] if row[0] != 3] == [row for row in before if row[0] != 3]


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
    assert titles == ["Rep", "Peak force", "Torque", "Pelvis", "Score", "Why"]


def test_the_curves_of_a_second_set_are_as_tall_as_those_of_the_first(qtbot: QtBot, page: ReviewPage) -> None:
    heights = []
    for _ in range(3):
        page.set_result(*sample_result(), load_protocol("seated_hip_er"))
        qtbot.wait(20)
        heights.append([round(plot.vb.height()) for plot in page.curves.plots])
    assert heights[0] == heights[1] == heights[2]
    assert min(heights[0]) > 40
