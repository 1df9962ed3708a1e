"""Pause to reset: the picture, the words and the arrow fit what has gone."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from domain.library import load_protocol, protocol_ids
from domain.recording import State
from widgets.athlete.display import AthleteDisplay
from widgets.athlete.reset_picture import GONE_OF_SIGNAL, USUAL_WORDS, Gone
from widgets.live.body_figure import BodyPose
from widgets.theme import DARK, Theme


@pytest.fixture
def display(qtbot: QtBot, theme: Theme) -> AthleteDisplay:
    view = AthleteDisplay()
    qtbot.addWidget(view)
    view.resize(640, 360)
    view.set_state(State.PAUSED_FOR_RESET)
    return view


def reds(picture: QImage) -> list[tuple[int, int]]:
    """Where the arrow is; the word RESET above is red as well."""
    red = QColor(DARK.red).rgb()
    high, wide = picture.height(), picture.width()
    return [(x, y) for y in range(high // 4, high) for x in range(wide) if picture.pixel(x, y) == red]


@pytest.mark.parametrize("gone", list(Gone))
def test_each_fault_has_its_own_words_and_an_arrow(display: AthleteDisplay, gone: Gone) -> None:
    display.reset.set_gone(gone)
    display.set_state(State.PAUSED_FOR_RESET)
    display.set_pose(BodyPose(pelvis_deg=10, trunk_deg=10))
    assert USUAL_WORDS[gone] in display.reset.accessibleName()
    assert len(reds(display.reset.grab().toImage())) > 40


def test_every_fault_has_its_own_picture(display: AthleteDisplay) -> None:
    pictures = []
    for gone in Gone:
        display.reset.set_gone(gone)
        display.reset.set_words("The same words")
        pictures.append(display.reset.grab().toImage())
    assert all(a != b for a, b in combinations(pictures, 2))


@pytest.mark.parametrize("gone", [Gone.TILT, Gone.TURN, Gone.LEAN])
def test_the_arrow_is_on_the_side_to_which_it_went(display: AthleteDisplay, gone: Gone) -> None:
    display.reset.set_gone(gone)
    middles = []
    for deg in (12.0, -12.0):
        display.set_pose(BodyPose(pelvis_deg=deg, trunk_deg=deg))
        places = reds(display.reset.grab().toImage())
        middles.append(sum(x for x, _ in places) / len(places) - display.width() / 2)
    assert middles[0] == pytest.approx(-middles[1], abs=6)
    assert middles[0] > 0 or gone is Gone.TURN


def test_every_rule_of_the_library_has_a_picture() -> None:
    signals = {rule.signal for name in protocol_ids() for rule in load_protocol(name).compensations}
    assert len(signals) > 3
    assert signals - set(GONE_OF_SIGNAL) == set()


def test_the_rule_that_fired_names_the_picture(display: AthleteDisplay) -> None:
    protocol = load_protocol("seated_hip_er")
    first = protocol.compensations[0]
    lean = replace(first, rule_id="trunk_lean", signal="trunk_lean_deg")
    display.set_protocol(replace(protocol, compensations=(first, lean)))
    display.set_reset_rule("trunk_lean")
    assert display.reset.gone is Gone.LEAN
    display.set_reset_rule("")
    assert display.reset.gone is GONE_OF_SIGNAL[first.signal]
