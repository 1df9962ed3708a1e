"""The page of progress: sentences, one time axis, what is written on the charts, goals by hand."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.athlete import Athlete, Side
from domain.progress.reading import Progress
from widgets.parts.labels import Label
from widgets.progress.chart import ProgressChart
from widgets.progress.example import TODAY, example, progress
from widgets.progress.goal_form import GoalForm, GoalWish
from widgets.progress.page import ProgressPage
from widgets.progress.row_head import RowHead
from widgets.progress.rows import rows_of
from widgets.progress.scale import nice_ticks
from widgets.progress.shared_time import SharedTime
from widgets.theme import DARK, LIGHT, Theme

SHOWN = progress()


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ProgressPage]:
    view = ProgressPage(theme=Theme(DARK))
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.set_progress(SHOWN)
    yield view


def words(view: ProgressPage) -> str:
    return "\n".join(label.text() for label in view.story.findChildren(Label) if not label.isHidden())


def test_sentences_stand_first_and_change_for_the_athlete(page: ProgressPage) -> None:
    assert "really stronger than at baseline" in words(page)
    page.plain.select("athlete")
    page.plain.chosen.emit("athlete")
    said = " ".join(one.text() for one in page.story.findChildren(Label))
    assert "This change is real." in said


def test_an_athlete_without_visits_is_told_how_to_begin(page: ProgressPage) -> None:
    page.set_progress(Progress(Athlete("bo", "Bo"), TODAY))
    assert page.view == "empty"


def test_all_charts_have_one_time_axis(page: ProgressPage) -> None:
    day = SHOWN.first_on + timedelta(weeks=3)
    before = [chart.x_of(day) / chart.width() for chart in page.charts]
    page.time.zoom(0.5, 0.5)
    after = [chart.x_of(day) / chart.width() for chart in page.charts]
    assert all(one != other for one, other in zip(before, after, strict=True))
    charts = [chart for chart in page.charts if isinstance(chart, ProgressChart)]
    assert (
        len(
            {
                round(chart.x_of(day) - chart.area().left(), 6)
                for chart in charts
                if chart.width() == charts[0].width()
            }
        )
        == 1
    )


def test_both_sides_of_a_measure_have_one_scale_and_a_band_set_its_own_section() -> None:
    sections = dict(rows_of(SHOWN))
    for rows in sections.values():
        for row in rows:
            if row.left and row.right:
                assert (row.left.low, row.left.high) == (row.right.low, row.right.high)
    strength = " ".join(row.title for row in sections["Strength and mobility"])
    assert "band" not in strength
    assert "Standing band" in sections["Band and cable: never a strength"][0].title


def test_the_wheel_scrolls_the_page_and_zooms_only_with_ctrl(page: ProgressPage) -> None:
    chart, span = page.charts[2], page.time.end - page.time.begin

    upright = False

    def wheel(keys: Qt.KeyboardModifier) -> None:
        event = QWheelEvent(
            QPointF(200, 60), QPointF(200, 60), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, keys,
            Qt.ScrollPhase.NoScrollPhase, upright,
        )  # fmt: skip
        QApplication.sendEvent(chart, event)

    wheel(Qt.KeyboardModifier.NoModifier)
    assert page.time.end - page.time.begin == span
    wheel(Qt.KeyboardModifier.ControlModifier)
    assert page.time.end - page.time.begin < span


def test_keys_move_every_chart_and_end_resets(page: ProgressPage) -> None:
    chart = page.charts[2]
    whole = (page.time.begin, page.time.end)
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert (page.time.begin, page.time.end) != whole
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert (page.time.begin, page.time.end) == whole


def test_a_chart_copies_its_data_and_says_itself(qtbot: QtBot) -> None:
    chart = example(Theme(LIGHT))
    assert isinstance(chart, ProgressChart)
    qtbot.addWidget(chart)
    assert chart.text().splitlines()[0].startswith("date\tPeak torque (Nm)")
    assert len(chart.text().splitlines()) == 8
    assert "real change" in chart.accessibleDescription()


def test_a_break_is_in_the_data_and_in_the_words_of_the_chart(page: ProgressPage) -> None:
    left = next(c for c in page.charts if isinstance(c, ProgressChart) and c.side is Side.LEFT)
    assert "line broken: The sensors differ" in left.text()
    assert "The sensors differ" in left.accessibleDescription()


def test_time_never_leaves_the_whole_and_never_shrinks_below_a_week() -> None:
    time = SharedTime()
    time.set_whole(date(2026, 1, 1), date(2026, 4, 1))
    whole = (time.begin, time.end)
    time.pan(5.0)
    assert time.end == whole[1]
    time.zoom(100.0, 0.5)
    assert (time.begin, time.end) == pytest.approx(whole)
    time.zoom(1e-6, 0.5)
    assert time.end - time.begin == pytest.approx(7.0)


def test_ticks_are_round_and_inside() -> None:
    assert [tick for tick, _ in nice_ticks(3.0, 97.0, most=4)] == [50.0] or len(
        nice_ticks(3.0, 97.0, most=4)
    ) <= 4
    assert all(3.0 <= tick <= 97.0 for tick, _ in nice_ticks(3.0, 97.0, most=4))
    assert [decimals for _, decimals in nice_ticks(0.1, 0.5, most=4)] == [1] * 5


def test_a_goal_is_filled_in_and_mistakes_are_told(qtbot: QtBot) -> None:
    form = GoalForm(theme=Theme(DARK))
    qtbot.addWidget(form)
    form.open(None, measures={"seated_hip_er/torque": "Seated hip ER"})
    form.submit()
    assert form.text.error
    form.text.line.setText("Pull 70")
    form.measure.select("seated_hip_er/torque")
    form.target.line.setText("a lot")
    form.due.line.setText("31/12/26")
    form.submit()
    assert (form.target.error, form.due.error) == (
        "a lot is not a number: write one such as 12.5.",
        "Write a day as 3 Nov 2026.",
    )
    form.target.line.setText("70,5")
    form.due.line.setText("3 Nov 2026")
    with qtbot.waitSignal(form.saved) as got:
        form.submit()
    assert got.args == [GoalWish("", "Pull 70", "seated_hip_er/torque", Side.RIGHT, 70.5, date(2026, 11, 3))]


def test_another_measure_of_a_test_is_shown_where_the_coach_picks_it(page: ProgressPage) -> None:
    head = next(one for one in page.findChildren(RowHead) if one.measure.count() > 1)
    before, other = head.title.text(), str(head.measure.itemData(1))
    head.picked.emit(other)
    assert head.title.text() != before
    assert page.progress is not None
    shown = [
        chart.shown.series.measure.name
        for chart in page.charts
        if isinstance(chart, ProgressChart) and chart.shown is not None
    ]
    assert other in shown
    page.set_progress(page.progress)
    assert other in [
        str(one.measure.currentData()) for one in page.findChildren(RowHead) if one.isVisibleTo(page)
    ]


def test_what_stands_behind_the_newest_number_of_a_side_is_asked_for(page: ProgressPage) -> None:
    asked: list[tuple[str, str]] = []
    page.evidence_wanted.connect(lambda set_id, name: asked.append((set_id, name)))
    head = page.findChildren(RowHead)[0]
    assert head.evidence.focusPolicy() & Qt.FocusPolicy.TabFocus
    head.evidence.wanted.emit(head.evidence.offers[-1][0])
    chart = next(one for one in page.charts if isinstance(one, ProgressChart) and one.side is Side.RIGHT)
    assert chart.shown is not None
    newest = chart.shown.series.latest.source.header.set_id
    assert asked == [(newest, chart.shown.series.measure.name)]
