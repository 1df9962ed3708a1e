"""The small painted views."""

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.biofeedback.pacing import phases_of
from domain.protocol import Limit, Target, Tempo
from domain.results import CompensationScore, Level
from widgets.live.readout import CompensationReadout, number_text
from widgets.theme import Theme
from widgets.training.compensation_meter import CompensationMeter, CompensationMeters, sample_compensations
from widgets.training.gauge import TargetBar
from widgets.training.rep_strip import RepStrip, sample_repetition

LIMIT = Limit(amber=6, red=10, sigma=1, source="", quality="product default")


class WatchedBar(TargetBar):
    """A bar that remembers what it was asked to paint."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self.asked: list[QRect] = [*getattr(self, "asked", []), event.rect()]
        super().paintEvent(event)


def test_bar_repaints_only_between_old_and_new_top(qtbot: QtBot, theme: Theme) -> None:
    bar = WatchedBar(theme=theme)
    qtbot.addWidget(bar)
    bar.resize(300, 600)
    bar.set_value(50.0)
    bar.show()
    qtbot.waitExposed(bar)
    QApplication.processEvents()
    bar.asked = []
    bar.set_value(52.0)
    QApplication.processEvents()
    assert [rect.height() < 30 for rect in bar.asked] == [True]


def test_bar_knows_its_band(qtbot: QtBot, theme: Theme) -> None:
    bar = TargetBar(theme=theme)
    qtbot.addWidget(bar)
    bar.set_target(Target(100, 120, "N"))
    inside = []
    for value in (90.0, 100.0, 120.0, 121.0, math.nan):
        bar.set_value(value)
        inside.append(bar.in_band)
    assert inside == [False, True, True, False, False]


@pytest.mark.parametrize(
    ("value", "level", "lit"),
    [(0.0, Level.WITHIN, 0), (1.9, Level.WITHIN, 1), (5.9, Level.WITHIN, 3), (7.0, Level.AMBER, 4),
     (20.0, Level.RED, 5), (math.nan, Level.UNKNOWN, 0), (-1.9, Level.WITHIN, 1)],
)  # fmt: skip
def test_meter_lights_steps_towards_the_limit(value: float, level: Level, lit: int) -> None:
    assert CompensationMeter.lit(CompensationReadout("r", "Pelvis", value, "deg", level, LIMIT)) == lit


def test_meters_keep_their_rows(qtbot: QtBot, theme: Theme) -> None:
    meters = CompensationMeters(theme=theme)
    qtbot.addWidget(meters)
    meters.set_readouts(sample_compensations())
    rows = meters.findChildren(CompensationMeter)
    meters.set_readouts(sample_compensations())
    assert meters.findChildren(CompensationMeter) == rows
    assert "beyond" in rows[2].accessibleName()


def test_rep_strip_replaces_a_rep_of_the_same_number(qtbot: QtBot, theme: Theme) -> None:
    strip = RepStrip(theme=theme)
    qtbot.addWidget(strip)
    strip.add(sample_repetition(2))
    strip.add(sample_repetition(1))
    strip.add(sample_repetition(2, accepted=False))
    assert [(rep.number, rep.accepted) for rep in strip.repetitions] == [(1, True), (2, False)]
    assert "rep 2 not accepted, pelvis moved 8°" in strip.accessibleDescription()


def test_a_rep_that_counts_although_the_pelvis_moved_carries_a_mark_and_its_word(
    qtbot: QtBot, theme: Theme
) -> None:
    strip = RepStrip(theme=theme)
    qtbot.addWidget(strip)
    strip.resize(600, 52)
    strip.add(sample_repetition(1))
    plain = strip.grab().toImage()
    moved = CompensationScore("r", "Pelvis moved", "deg", 8.0, 0.99, 0.97, 1.0, 2.0, Level.RED)
    strip.add(replace(sample_repetition(1), compensations=(moved,)))
    assert strip.grab().toImage() != plain
    assert strip.told_at(QPoint(20, 20)) == "Rep 1 accepted, Pelvis moved beyond limit"
    assert strip.accessibleDescription() == "rep 1 accepted, Pelvis moved beyond limit"


def test_five_reps_fit_the_smallest_window(qtbot: QtBot, theme: Theme) -> None:
    strip = RepStrip(theme=theme)
    qtbot.addWidget(strip)
    strip.resize(570, 52)
    strip.set_progress(5, running=False)
    for number in range(1, 6):
        strip.add(sample_repetition(number))
    assert strip.told_at(QPoint(20, 20)).startswith("Rep 1")
    assert strip.told_at(QPoint(560, 20)).startswith("Rep 5")


def test_phases_run_from_the_one_that_starts() -> None:
    assert phases_of(Tempo(3, 1, 1, 0)) == (
        ("concentric", 1),
        ("eccentric", 3),
        ("pause_lengthened", 1),
    )


def test_numbers_never_show_minus_zero_or_invented_values() -> None:
    assert [number_text(v, 1) for v in (-0.01, math.nan, -3.25)] == ["0.0", "–", "−3.2"]
