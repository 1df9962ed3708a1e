"""The total arc, rotation both ways from neutral, and cadence, on motion whose figures are known."""

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from domain.channel import Floats
from domain.force.onset import NO_ONSET
from domain.library import load_protocol
from domain.metrics import RepData, rep_metrics
from domain.metrics.of_set import set_metrics
from domain.protocol import Protocol
from domain.repetitions.segmenter import RepEvent, RepEventKind, Segmenter, rep_rows
from domain.results import Repetition

CHECK = load_protocol("three_point_check")
STEP_S = 0.01
NOTHING = np.empty(0)


def _sweeps(er_deg: float, ir_deg: float, times: int) -> Floats:
    """Rest, then to ER, in one go to IR, and back, with a moment at each end; ends in the middle."""
    corners = [0.0, *[er_deg, -ir_deg] * times, 0.0]
    parts = [np.zeros(100)]
    for low, high in pairwise(corners):
        share = (1 - np.cos(np.linspace(0, np.pi, 200))) / 2
        parts += [low + (high - low) * share, np.full(60, high)]
    path: Floats = np.concatenate(parts).astype(np.float64)
    return path


def _reps(angle: Floats) -> list[RepEvent]:
    time_s = np.arange(len(angle), dtype=np.float64) * STEP_S
    rows = rep_rows(time_s, angle_deg=angle, rate_deg_per_s=np.gradient(angle, STEP_S))
    segmenter = Segmenter(CHECK)
    events = [*segmenter.feed(rows), *segmenter.close()]
    return [event for event in events if event.kind is RepEventKind.ENDED]


def _data(angle: Floats, *, protocol: Protocol = CHECK) -> RepData:
    time_s = np.arange(len(angle), dtype=np.float64) * STEP_S
    return RepData(
        protocol=protocol,
        start_s=0.0,
        peak_s=0.5,
        end_s=float(time_s[-1]),
        time_s=time_s,
        channels={"hip_rotation_deg": angle},
        force_time_s=NOTHING,
        force_n=NOTHING,
        raw_force_n=NOTHING,
        onset=NO_ONSET,
        states=[],
        angle="hip_rotation_deg",
        direction=1,
    )


def _values(rep: RepData) -> dict[str, float]:
    return {value.name: value.value for value in rep_metrics(rep)}


def test_every_sweep_both_ways_is_one_repetition_with_the_whole_arc() -> None:
    angle = _sweeps(35.0, 28.0, 3)
    reps = _reps(angle)
    assert len(reps) == 3
    for rep in reps:
        inside = angle[round(rep.start_s / STEP_S) : round(rep.end_s / STEP_S) + 1]
        values = _values(_data(inside))
        assert values["rotation_arc"] == pytest.approx(63.0, abs=0.5)
        assert values["er_from_neutral"] == pytest.approx(35.0, abs=0.5)
        assert values["ir_from_neutral"] == pytest.approx(28.0, abs=0.5)


def test_a_moved_zero_moves_both_ways_and_leaves_the_arc() -> None:
    angle = _sweeps(35.0, 28.0, 1)
    here, there = _values(_data(angle)), _values(_data(angle + 4.0))
    assert there["rotation_arc"] == pytest.approx(here["rotation_arc"])
    assert there["er_from_neutral"] == pytest.approx(here["er_from_neutral"] + 4.0)
    assert there["ir_from_neutral"] == pytest.approx(here["ir_from_neutral"] - 4.0)


def test_without_an_anatomical_zero_only_the_arc_holds() -> None:
    standing = load_protocol("standing_hip_rotation")
    values = _values(_data(_sweeps(35.0, 28.0, 1), protocol=standing))
    assert values["rotation_arc"] == pytest.approx(63.0)
    assert math.isnan(values["er_from_neutral"]) and math.isnan(values["ir_from_neutral"])


def test_an_angle_that_was_lost_gives_no_arc() -> None:
    angle = _sweeps(35.0, 28.0, 1)
    angle[200] = np.nan
    assert math.isnan(_values(_data(angle))["rotation_arc"])


def test_of_a_set_the_best_arc_stands_beside_the_mean() -> None:
    reps = []
    for number, er_deg in enumerate((30.0, 36.0, 33.0), start=1):
        metrics = rep_metrics(_data(_sweeps(er_deg, 30.0, 1)))
        reps.append(Repetition(number, 0.0, 1.0, 2.0, metrics))
    values = {value.name: value.value for value in set_metrics(reps, CHECK)}
    assert values["rotation_arc"] == pytest.approx(63.0)
    assert values["best_rotation_arc"] == pytest.approx(66.0)


def test_a_stride_of_a_second_and_a_tenth_is_109_steps_a_minute() -> None:
    walk = load_protocol("walk_check")
    rep = replace(_data(np.zeros(111), protocol=walk), angle="motion_angle_deg")
    assert _values(rep)["cadence"] == pytest.approx(120.0 / 1.1)
    assert "cadence" not in _values(_data(np.zeros(111)))
