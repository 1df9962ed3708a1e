"""Every sight in every state: readable from afar, calm, and silent where feedback is hidden."""

import math

import numpy as np
import pytest
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from domain.biofeedback.exposure import Sight
from domain.biofeedback.pacing import Pacer
from domain.library import load_protocol, protocol_ids
from domain.protocol import Target, Tempo
from domain.recording import State
from widgets.athlete.display import AthleteDisplay
from widgets.athlete.mirror import MirrorAim
from widgets.live.body_figure import BodyPose
from widgets.live.readout import LiveReadout
from widgets.theme import DARK, Theme
from widgets.training.compensation_meter import sample_compensations

TEMPO = Tempo(3, 1, 1, 0)
SIZES: list[float] = []


class MeasuredTheme(Theme):
    """A theme that notes every size it is asked for."""

    __slots__ = ()

    def font(self, size_px: float, weight: int = 400, tabular: bool = False) -> QFont:
        SIZES.append(size_px * self.scale)
        return super().font(size_px, weight, tabular)


def at_work(qtbot: QtBot, sight: Sight, size: tuple[int, int] = (1920, 1080)) -> AthleteDisplay:
    display = AthleteDisplay(theme=MeasuredTheme(tokens=DARK))
    qtbot.addWidget(display)
    display.resize(*size)
    display.set_target(Target(105, 130, "N"))
    display.set_sight(sight)
    display.set_state(State.ACTIVE)
    display.show()
    return display


def feed(display: AthleteDisplay, time_s: float) -> None:
    """A pull that swings through its band once in two seconds, paced and posed."""
    force_n = 100 + 40 * math.sin(math.pi * time_s)
    readout = LiveReadout(
        time_s=time_s, force_n=force_n, reps_done=7, reps_target=10, compensations=sample_compensations()
    )
    display.set_readout(readout)
    display.set_pace(Pacer(TEMPO).at(int(time_s * 1e9)))
    display.set_pose(BodyPose(pelvis_deg=8 * math.sin(time_s), trunk_deg=3.0, shank_deg=20.0))


def luminance(display: QWidget) -> float:
    """Mean brightness of the frame, 0-1."""
    picture = display.grab().toImage().scaled(96, 54).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(54, picture.bytesPerLine())[:, :96]
    return float(rows.mean()) / 255


@pytest.mark.parametrize("sight", list(Sight))
def test_nothing_is_smaller_than_40_px_and_at_most_three_others_are_there(qtbot: QtBot, sight: Sight) -> None:
    display = at_work(qtbot, sight)
    SIZES.clear()
    for time_s in (0.0, 0.5, 1.5):
        feed(display, time_s)
        display.grab()
    assert SIZES
    assert min(SIZES) >= 40
    parts = [display.count, display.ring, display.hips, display.quiet, display.words, display.reset]
    assert sum(part.isVisible() for part in parts) <= 3
    assert [aim for aim in display.aims.values() if aim.isVisible()] == [display.aim]


@pytest.mark.parametrize("sight", list(Sight))
def test_nothing_flashes_above_3_hz(qtbot: QtBot, sight: Sight) -> None:
    display = at_work(qtbot, sight, (640, 360))
    frames = []
    for step in range(40):
        feed(display, step / 20)
        frames.append(luminance(display))
    # A flash is a pair of opposing changes of at least a tenth of the brightest (WCAG 2.3.1).
    assert flashes(frames, 0.1) / 2.0 <= 3


def flashes(frames: list[float], least: float) -> float:
    """Pairs of opposing changes of brightness."""
    turns, anchor, way = 0, frames[0], 0
    for now in frames[1:]:
        if abs(now - anchor) >= least:
            turns += way != 0 and (now > anchor) != (way > 0)
            way, anchor = (1 if now > anchor else -1), now
        elif way and (now - anchor) * way > 0:
            anchor = now
    return turns / 2


def test_the_flash_counter_counts_flashes() -> None:
    assert flashes([0.0, 0.5] * 20, 0.1) > 15
    assert flashes([0.0, 0.05] * 20, 0.1) == 0


@pytest.mark.parametrize("sight", [sight for sight in Sight if sight is not Sight.TEMPO])
def test_hidden_shows_neither_number_nor_bar(qtbot: QtBot, sight: Sight) -> None:
    display = at_work(qtbot, sight)
    display.set_shown(False)
    for time_s in (0.2, 0.7):
        feed(display, time_s)
        display.set_value(80 + 40 * time_s)
    assert not display.aim.isVisible()
    assert not display.hips.isVisible()
    before = display.quiet.grab().toImage()
    feed(display, 1.1)
    assert display.quiet.grab().toImage() == before
    display.set_shown(True)
    assert display.aim.isVisible()


def test_the_mirror_figure_has_the_right_side_at_the_right(qtbot: QtBot) -> None:
    aim = MirrorAim(theme=Theme(tokens=DARK))
    qtbot.addWidget(aim)
    aim.resize(900, 900)
    aim.set_pose(BodyPose(pelvis_deg=10, trunk_deg=10, thigh_deg=0, shank_deg=20, right=True))
    at = aim.joints()
    assert at["hip_r"].x() > at["hip_l"].x()
    assert at["hip_r"].y() > at["hip_l"].y()
    assert at["neck"].x() > at["pelvis"].x()
    assert at["foot_r"].x() > at["knee_r"].x()
    assert at["foot_l"].x() == at["knee_l"].x()


@pytest.mark.parametrize("name", protocol_ids())
def test_the_protocol_names_what_is_seen_first(qtbot: QtBot, name: str) -> None:
    display = AthleteDisplay()
    qtbot.addWidget(display)
    protocol = load_protocol(name)
    display.set_protocol(protocol)
    assert display.sight is protocol.athlete_sees


@pytest.mark.parametrize(
    ("sight", "words"),
    [(Sight.BAND, "✓ in the band"), (Sight.PATH, "✓ on the path"), (Sight.GLIDE, "✓ in the valley")],
)
def test_a_sight_says_what_it_shows(qtbot: QtBot, sight: Sight, words: str) -> None:
    assert at_work(qtbot, sight).aim.zone_words("in") == words


def test_the_hold_timer_is_a_third_of_the_screen_and_counts_whole_seconds_that_are_over(qtbot: QtBot) -> None:
    display = at_work(qtbot, Sight.BAR)
    display.set_readout(LiveReadout(force_n=118.0, hold_s=1.9, hold_target_s=5.0))
    SIZES.clear()
    display.ring.grab()
    assert display.ring.height() >= 1080 / 3
    assert max(SIZES) >= 120
    assert display.ring.words == ("hold", "1", "of 5 s")
