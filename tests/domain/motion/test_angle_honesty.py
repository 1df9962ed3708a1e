"""Angles that did not close, or that have no neutral, are taken back with the reason."""

import numpy as np
import pytest

from domain.library import load_protocol
from domain.motion.alignment import HingeAlignment
from domain.motion.angle_honesty import angle_notes, honest_angles
from domain.motion.zero import ZeroSource
from domain.results import MetricValue, Repetition

TIME_S = np.arange(0, 20, 0.1)
ANGLES = (MetricValue("rom", 30.0, "deg"), MetricValue("peak_angle", 25.0, "deg"))
METRICS = (*ANGLES, MetricValue("rep_duration", 2.0, "s"))
REPS = (Repetition(1, 2.0, 3.0, 4.0, METRICS), Repetition(2, 8.0, 9.0, 10.0, METRICS))
PROTOCOL = load_protocol("side_lying_hip_er")


def _honest(zero: ZeroSource, closure_deg: tuple[float, float]) -> tuple[Repetition, ...]:
    closure = np.where(TIME_S < 5, np.nan, np.where(TIME_S < 11, *closure_deg))
    return honest_angles(REPS, PROTOCOL, zero=zero, time_s=TIME_S, closure_error_deg=closure)


def _values(rep: Repetition) -> list[bool]:
    return [metric.measurable for metric in rep.metrics]


@pytest.mark.parametrize(("error", "measurable"), [(4.9, True), (5.1, False)])
def test_a_trial_that_does_not_close_has_no_angle_and_keeps_its_time(error: float, measurable: bool) -> None:
    first, second = _honest(ZeroSource.ANATOMICAL, (error, 1.0))
    assert _values(first) == [measurable, measurable, True]
    assert _values(second) == [True, True, True]
    assert measurable or "came back 5° beside its start" in first.metrics[0].reason


def test_without_a_neutral_only_the_arc_holds() -> None:
    for rep in _honest(ZeroSource.STILL_POSE, (1.0, 1.0)):
        assert _values(rep) == [True, False, True]
        assert "only the total arc" in rep.metrics[1].reason


def test_the_notes_say_where_axis_and_zero_come_from() -> None:
    axis = HingeAlignment((0.0, 0.0, 1.0), 1.24, "hinge", 2.0)
    notes = angle_notes(axis, ZeroSource.ANATOMICAL, PROTOCOL, pelvis=True)
    assert notes[1:] == [
        "Axis by Olsson/Seel, residual 1.2°.",
        "Angles count from the anatomical zero of the position.",
    ]
    assert "only the total arc" in angle_notes(axis, ZeroSource.STILL_POSE, PROTOCOL, pelvis=True)[-1]
    assert "No pelvis sensor" in angle_notes(axis, ZeroSource.ANATOMICAL, PROTOCOL, pelvis=False)[2]
    assert angle_notes(None, None, PROTOCOL, pelvis=False) == []
