"""Nothing depends on colour alone: drawn in one single ink, every meaning still looks different."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import combinations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from domain.protocol import Target
from domain.recording import State
from domain.results import Level
from widgets.athlete.aim import Goal
from widgets.athlete.balance import BalanceAim
from widgets.athlete.band import BandAim
from widgets.athlete.bar import BarAim
from widgets.athlete.mirror import MirrorAim
from widgets.athlete.scenes import HipsBubble
from widgets.live.body_figure import BodyPose
from widgets.live.readout import CompensationReadout
from widgets.live.state_band import StateBand
from widgets.parts.banner import Banner
from widgets.parts.state_pill import StatePill
from widgets.theme import DARK, Theme
from widgets.training.compensation_meter import CompensationMeter, sample_compensations
from widgets.training.rep_strip import RepStrip, sample_repetition

INK = replace(DARK, **dict.fromkeys(("accent", "good", "amber", "red", "left", "right"), DARK.text2))
"""Every colour that means something in the same grey: what still differs is shape, place or word."""
ONE_INK = Theme(tokens=INK)
NEAR = (Level.WITHIN, Level.AMBER, Level.RED)


def at_level(level: Level) -> CompensationReadout:
    """The same number, so that the level alone can make the difference."""
    return replace(sample_compensations()[0], value=6.0, level=level)


def pill(level: str) -> QWidget:
    return StatePill("Sensor", level, theme=ONE_INK)


def meter(level: Level) -> QWidget:
    view = CompensationMeter(theme=ONE_INK)
    view.set_readout(at_level(level))
    return view


def rep_cell(accepted: bool) -> QWidget:
    strip = RepStrip(theme=ONE_INK)
    strip.add(replace(sample_repetition(1), accepted=accepted, reason=""))
    return strip


def state(shown: State) -> QWidget:
    view = StateBand(theme=ONE_INK)
    view.set_state(shown)
    return view


def finding(level: str) -> QWidget:
    view = Banner(theme=ONE_INK)
    view.show_message("The force sensor is silent.", level)
    return view


def zone(kind: type[BandAim | BarAim], value: float) -> QWidget:
    aim = kind(theme=ONE_INK)
    aim.set_goal(Goal(0, 170, "N", Target(105, 130, "N")))
    aim.set_value(value, 0.0)
    return aim


def sight(kind: type[BalanceAim | MirrorAim | HipsBubble], level: Level) -> QWidget:
    view = kind(theme=ONE_INK)
    if isinstance(view, MirrorAim):
        view.set_pose(BodyPose(4.0, 2.0, 0.0, 5.0))
    view.set_compensation(at_level(level))
    return view


def side(right: bool) -> QWidget:
    aim = MirrorAim(theme=ONE_INK)
    aim.set_pose(BodyPose(0.0, 0.0, 0.0, 0.0, right=right))
    return aim


MEANINGS: dict[str, list[Callable[[], QWidget]]] = {
    "state pill": [partial(pill, level) for level in ("neutral", "good", "amber", "red")],
    "meter": [partial(meter, level) for level in Level],
    "repetition": [partial(rep_cell, accepted) for accepted in (True, False)],
    "state": [partial(state, shown) for shown in (State.LIVE, State.ACTIVE, State.PAUSED_FOR_RESET)],
    "finding": [partial(finding, level) for level in ("red", "amber", "good", "neutral")],
    "band": [partial(zone, BandAim, value) for value in (60.0, 118.0, 150.0)],
    "bar": [partial(zone, BarAim, value) for value in (60.0, 118.0, 150.0)],
    "balance": [partial(sight, BalanceAim, level) for level in Level],
    "hips": [partial(sight, HipsBubble, level) for level in Level],
    "mirror": [partial(sight, MirrorAim, level) for level in NEAR],
    "side": [partial(side, right) for right in (True, False)],
}


def picture(view: QWidget, qtbot: QtBot) -> QImage:
    qtbot.addWidget(view)
    view.resize(960, 540)
    return view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


@pytest.mark.parametrize("what", list(MEANINGS))
def test_a_meaning_is_seen_without_its_colour(qtbot: QtBot, theme: Theme, what: str) -> None:
    pictures = [picture(build(), qtbot) for build in MEANINGS[what]]
    pairs = combinations(range(len(pictures)), 2)
    same = [(one, other) for one, other in pairs if pictures[one] == pictures[other]]
    assert same == []


def test_two_of_one_meaning_are_the_same(qtbot: QtBot, theme: Theme) -> None:
    assert picture(pill("red"), qtbot) == picture(pill("red"), qtbot)
