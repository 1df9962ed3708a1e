"""The athlete's screen: readable at 3 m, and quiet but for the bar."""

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from domain.protocol import Target
from domain.recording import State
from widgets.athlete.display import AthleteDisplay
from widgets.live.readout import LiveReadout, TempoReadout
from widgets.theme import DARK, Theme
from widgets.training.compensation_meter import sample_compensations

READOUT = LiveReadout(
    force_n=60.0,
    reps_done=7,
    reps_target=10,
    compensations=sample_compensations(),
    tempo=TempoReadout("concentric", 1.0, 2.0),
)
SIZES: list[float] = []


class MeasuredTheme(Theme):
    """A theme that notes every size it is asked for."""

    __slots__ = ()

    def font(self, size_px: float, weight: int = 400, tabular: bool = False) -> QFont:
        SIZES.append(size_px * self.scale)
        return super().font(size_px, weight, tabular)


class PaintWatch(QObject):
    """Notes which views are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.painted.append(watched)
        return False


@pytest.fixture
def display(qtbot: QtBot, theme: Theme) -> AthleteDisplay:
    view = AthleteDisplay(theme=MeasuredTheme(tokens=DARK))
    qtbot.addWidget(view)
    view.resize(1920, 1080)
    view.set_target(Target(low=105, high=130, unit="N"))
    view.show()
    qtbot.waitExposed(view)
    return view


def test_nothing_is_smaller_than_40_px_at_1080p(display: AthleteDisplay) -> None:
    SIZES.clear()
    for state in State:
        display.set_state(state)
        display.set_readout(READOUT)
        display.grab()
    assert len(SIZES) > 20
    assert min(SIZES) >= 40


def test_new_data_repaint_only_the_bar(display: AthleteDisplay) -> None:
    display.set_state(State.ACTIVE)
    display.set_readout(READOUT)
    QApplication.processEvents()
    watch = PaintWatch()
    for view in (display.bar, display.count, display.ring, display.hips, display.words, display.reset):
        view.installEventFilter(watch)
    for force_n in (61.0, 62.5, 64.0):
        display.set_readout(replace(READOUT, force_n=force_n))
        QApplication.processEvents()
    assert set(watch.painted) == {display.bar}


@pytest.mark.parametrize(
    ("state", "seconds", "spoken"),
    [
        (State.COUNTDOWN, 1.2, "Get set 2."),
        (State.COUNTDOWN, 0.0, "Get set 1."),
        (State.RESTING, 28.4, "Rest 29. Breathe easy"),
        (State.RESTING, 89.5, "Rest 1:30. Breathe easy"),
    ],
)
def test_seconds_left_are_what_is_big(
    display: AthleteDisplay, state: State, seconds: float, spoken: str
) -> None:
    display.set_state(state, "Get set 2", seconds_left=seconds)
    assert display.words.accessibleName().strip() == spoken


def test_without_a_target_the_best_so_far_has_its_line_and_room_above(display: AthleteDisplay) -> None:
    display.set_target(None)
    display.set_state(State.ACTIVE)
    display.set_readout(replace(READOUT, force_n=131.0))
    assert (display.bar.best, display.bar.top) == (131.0, 160.0)
    display.set_readout(replace(READOUT, force_n=240.0))
    assert display.bar.best == 240.0 < display.bar.top
    display.set_readout(replace(READOUT, force_n=10.0))
    assert display.bar.best == 240.0
    display.set_state(State.COUNTDOWN, seconds_left=3)
    assert math.isnan(display.bar.best)


def test_reset_takes_the_whole_screen(display: AthleteDisplay) -> None:
    display.set_state(State.PAUSED_FOR_RESET, line="Level your hips, then go on")
    visible = [view for view in display.findChildren(QWidget) if view.isVisible()]
    assert visible == [display.reset]
    assert "Level your hips" in display.reset.accessibleName()


def test_thumbnail_keeps_the_shape(display: AthleteDisplay) -> None:
    picture = display.thumbnail()
    assert (picture.width(), picture.height()) == (320, 180)
