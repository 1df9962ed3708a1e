"""The coach's page: what is enabled, what is wished, what stays in place."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from domain.athlete import Side
from domain.dated import ComfortableArc
from domain.library import load_protocol
from domain.recording import Event, State, allowed_events
from widgets.live.battery_list import sample_battery
from widgets.live.painted import PaintedView
from widgets.live.prepare_panel import CheckItem
from widgets.live.readout import LiveReadout, MainNumber
from widgets.parts.banner import Banner
from widgets.parts.buttons import Button
from widgets.parts.clear_place import in_sight
from widgets.parts.stat import Stat
from widgets.shell import Shell
from widgets.theme import DARK, Theme, apply_theme
from widgets.training.compensation_meter import sample_compensations
from widgets.training.rep_strip import RepStrip, sample_repetition
from widgets.training.station import StationPage


def places_on(page: StationPage, part: QWidget) -> QRect:
    return QRect(part.mapTo(page, QPoint(0, 0)), part.size())


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> StationPage:
    page = StationPage(theme=theme)
    qtbot.addWidget(page)
    page.set_battery(sample_battery(), "Baseline")
    page.set_protocol(load_protocol("seated_hip_er"), Side.RIGHT)
    page.resize(1192, 648)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.mark.parametrize("state", list(State))
def test_buttons_enable_from_the_table_of_states(page: StationPage, state: State) -> None:
    page.set_state(state)
    allowed, row = allowed_events(state), page.actions_row
    assert row.tare.isEnabled() == (Event.TARE in allowed)
    assert row.pause.isEnabled() == bool(allowed & {Event.PAUSE, Event.RESUME})
    assert row.finish.isEnabled() == (Event.FINISH in allowed)
    assert row.start.isEnabled() == bool(allowed & {Event.PREPARE, Event.COUNT_DOWN, Event.CONNECT})
    assert row.pain.isEnabled() == (Event.PAIN_STOP in allowed)


@pytest.mark.parametrize(
    ("state", "key", "wish"),
    [
        (State.LIVE, Qt.Key.Key_T, "tare_requested"),
        (State.LIVE, Qt.Key.Key_Return, "start_requested"),
        (State.ARMED, Qt.Key.Key_Return, "start_requested"),
        (State.ACTIVE, Qt.Key.Key_Return, "finish_requested"),
        (State.ACTIVE, Qt.Key.Key_Space, "pause_requested"),
        (State.ACTIVE, Qt.Key.Key_P, "pain_stop_requested"),
        (State.REVIEW, Qt.Key.Key_R, "redo_requested"),
        (State.LIVE, Qt.Key.Key_Escape, "back_requested"),
    ],
)
def test_keys_wish_for_what_is_allowed(
    qtbot: QtBot, page: StationPage, state: State, key: Qt.Key, wish: str
) -> None:
    page.set_state(state)
    page.activateWindow()
    with qtbot.waitSignal(getattr(page, wish), timeout=1000):
        QTest.keyClick(page, key)


def test_a_finding_offers_to_redo_the_rep(qtbot: QtBot, page: StationPage) -> None:
    page.set_state(State.ACTIVE)
    assert not page.actions_row.redo.isEnabled()
    page.show_finding("Pelvis moved 8° before peak: redo?")
    with qtbot.waitSignal(page.redo_requested, timeout=1000):
        QTest.keyClick(page, Qt.Key.Key_R)


def test_whole_at_the_smallest_window(page: StationPage) -> None:
    page.set_live(LiveReadout(compensations=sample_compensations(), reps_target=5, hold_target_s=5))
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 1192
    assert page.minimumSizeHint().height() <= 648


def test_no_state_no_finding_and_no_number_of_reps_widens_the_smallest_window(page: StationPage) -> None:
    words = "Build up over two to three seconds to your hardest pull, hold until five, then let go. " * 3
    page.set_live(LiveReadout(compensations=sample_compensations(), reps_target=5, hold_target_s=5))
    page.set_checklist((CheckItem("Still pose", "busy", words),), words, 0.6)
    for before in (State.LIVE, State.ACTIVE):
        for state in State:
            page.set_state(before)
            page.set_state(state, words if state is State.COUNTDOWN else "", words)
            page.show_finding(words)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            assert page.size() == QSize(1192, 648), f"{before} to {state}"
            page.clear_finding()
        page.curves.add_rep(sample_repetition(1 + len(page.curves.rep_strip.repetitions) % 5))


def test_whole_with_large_text(qtbot: QtBot, theme: Theme) -> None:
    page = StationPage(theme=replace(theme, scale=1.5))
    qtbot.addWidget(page)
    page.set_battery(sample_battery())
    page.set_live(LiveReadout(compensations=sample_compensations(), reps_target=5, hold_target_s=5))
    assert page.minimumSizeHint().width() <= 1192
    assert page.minimumSizeHint().height() <= 648


def test_nothing_jumps_when_numbers_or_findings_come(page: StationPage) -> None:
    page.numbers.meters.clear()
    page.set_live(LiveReadout(compensations=sample_compensations(), reps_target=5, hold_target_s=5))
    QApplication.processEvents()
    parts = (
        page.curves.plot,
        page.numbers.numeral,
        page.numbers.meters,
        page.curves.rep_strip,
        page.actions_row,
    )
    before = [places_on(page, part) for part in parts]
    page.show_finding("Pelvis moved 8° before peak: redo?")
    main = MainNumber("Clean torque", 138.25, "Nm", 15.4, "peak 141.0 Nm", 1)
    page.set_live(LiveReadout(main=main, compensations=sample_compensations(), reps_done=4, reps_target=5,
                              hold_s=3.2, hold_target_s=5))  # fmt: skip
    page.curves.add_rep(sample_repetition(1))
    page.set_rest(22)
    QApplication.processEvents()
    assert [places_on(page, part) for part in parts] == before


def test_without_an_athlete_the_page_leads_to_the_athletes(qtbot: QtBot, theme: Theme) -> None:
    page = StationPage(theme=theme)
    qtbot.addWidget(page)
    page.resize(1192, 648)
    page.show()
    choose = next(b for b in page.findChildren(Button) if b.text() == "Choose an athlete")
    assert choose.isVisible() and not page.actions_row.isVisible()
    with qtbot.waitSignal(page.athlete_wanted, timeout=1000):
        choose.click()
    page.set_battery(sample_battery())
    assert page.actions_row.isVisible() and not choose.isVisible()


def test_names_and_counts_stand_there_before_the_first_number(page: StationPage) -> None:
    spoken = {child.accessibleName() for child in page.findChildren(QWidget)}
    assert "Reps: 0 of 5" in spoken or "Reps: 0 of 3" in spoken
    assert page.numbers.numeral.accessibleName().startswith("Peak torque, last rep")
    assert any(name.startswith("Pelvis moved – deg, no signal") for name in spoken)


def test_preparing_shows_checks_and_picture(page: StationPage) -> None:
    page.set_state(State.PREPARING)
    page.set_checklist((CheckItem("Still pose", "busy", "2 of 3 s"),), "Hold still", 0.6)
    assert page.placement.isVisible()
    assert not page.curves.plot.isVisible()


def test_pressing_a_step_wishes_for_it(qtbot: QtBot, page: StationPage) -> None:
    from PySide6.QtWidgets import QAbstractButton

    rows = [
        r for r in page.battery.findChildren(QAbstractButton) if "three-point" in r.accessibleName().lower()
    ]
    with qtbot.waitSignal(page.step_chosen, timeout=1000) as wish:
        QTest.mouseClick(rows[0], Qt.MouseButton.LeftButton)
    assert wish.args == [4]


def test_the_range_shrinks_again_when_the_set_begins_but_not_between_reps(page: StationPage) -> None:
    backdrop = page.curves.plot.panel_view(0).backdrop
    at_first = backdrop.value_range
    page.curves.plot.append(np.array([0.0]), {"force_n": np.array([400.0])})
    page.set_state(State.COUNTDOWN)
    page.set_state(State.ACTIVE)
    assert backdrop.value_range == at_first
    page.curves.plot.append(np.array([1.0]), {"force_n": np.array([400.0])})
    page.curves.add_rep(sample_repetition(1))
    page.set_state(State.RESTING)
    page.set_state(State.ACTIVE)
    assert backdrop.value_range[1] >= 400.0


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("finding", ["", "Pelvis moved 8° before peak: redo?"])
def test_a_toast_covers_no_finding_no_number_and_no_button(
    qtbot: QtBot, qapp: QApplication, finding: str, scale: float, size: tuple[int, int]
) -> None:
    theme = apply_theme(qapp, "dark", scale=scale)
    page = StationPage(theme=theme)
    shell = Shell(theme=theme, pages={"station": ("gauge", "Station", page)})
    qtbot.addWidget(shell)
    shell.resize(*size)
    shell.show()
    page.set_battery(sample_battery(), "Baseline")
    page.set_protocol(load_protocol("seated_hip_er"), Side.RIGHT)
    page.set_checklist((CheckItem("Still pose", "busy", "2 of 3 s"),), "Hold still", 0.6)
    if finding:
        page.show_finding(finding)
    for state in (State.PREPARING, State.ACTIVE):
        page.set_state(state)
        shell.show_toast("Tared: quiet within ±0.1 N.")
        QApplication.processEvents()
        kinds = (PaintedView, Button, Banner, Stat)
        parts = [part for kind in kinds for part in page.findChildren(kind) if part.isVisible()]
        places = [
            QRect(part.mapTo(shell, seen.topLeft()), seen.size())
            for part in parts
            if not (seen := in_sight(part)).isEmpty()
        ]
        assert len(places) > 10
        assert not any(place.intersects(shell.toast.geometry()) for place in places)
        assert shell.rect().contains(shell.toast.geometry())
        live = page.curves.plot
        quiet = [QRect(live.mapTo(shell, room.topLeft()), room.size()) for room in live.quiet_rooms()]
        plot = QRect(live.mapTo(shell, QPoint()), live.size())
        over = live.isVisible() and plot.intersects(shell.toast.geometry())
        assert not over or any(room.contains(shell.toast.geometry()) for room in quiet)
    apply_theme(qapp, "dark")


def test_another_verdict_on_a_rep_takes_the_place_of_the_first(page: StationPage) -> None:
    rep = replace(sample_repetition(1), accepted=True, reason="")
    page.curves.add_rep(rep)
    page.curves.judge_rep(1, accepted=False, reason="redone")
    (shown,) = page.curves.rep_strip.repetitions
    assert (shown.accepted, shown.reason) == (False, "redone")
    assert page.curves.plot._marks.reps == [(rep.start_s, rep.end_s, False)]


def test_the_cue_whose_condition_fires_stands_out_by_shape_and_word(page: StationPage) -> None:
    page.numbers.cues.set_cues(
        [("a", "If the pelvis moves: level your hips."), ("b", "If the trunk leans: sit tall.")]
    )
    page.numbers.cues.fire("b")
    assert page.numbers.cues.shown["a"].startswith("○") and page.numbers.cues.shown["b"].startswith("■")


@pytest.mark.parametrize(
    ("low", "high", "band"),
    [
        (None, 30.0, (-360.0, 30.0)),
        (-10.0, None, (-10.0, 360.0)),
        (-9.0, 30.0, (-9.0, 30.0)),
        (None, None, None),
    ],
)
def test_a_comfortable_arc_of_one_side_is_drawn(
    page: StationPage, low: float | None, high: float | None, band: tuple[float, float] | None
) -> None:
    page.curves.set_arc(ComfortableArc("a", "b", date(2026, 11, 3), "hip_er", Side.RIGHT, low, high))
    assert page.curves.plot._views[1].backdrop.target == band


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_score_of_a_rep_is_never_cut(qtbot: QtBot, scale: float) -> None:
    large = Theme(tokens=DARK, scale=scale)
    strip = RepStrip(theme=large)
    qtbot.addWidget(strip)
    strip.resize(560, large.px(52))
    strip.add(replace(sample_repetition(1), score=100.0))
    strip.set_progress(5, running=True)
    _, box = strip._cells()[0]
    words_px = QFontMetricsF(large.font(12, tabular=True)).horizontalAdvance("score 100 %")
    assert words_px <= strip.under_px(box)
