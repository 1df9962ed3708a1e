"""Hip and knee angles of a squat whose joint angles are known, with sensors askew and headings that drift."""

from collections.abc import Sequence

import numpy as np
import pytest

from domain.analysis.signals import SetSignals, SignalRows
from domain.athlete import Side
from domain.channel import Floats, SampleBlock
from domain.protocol import Protocol
from domain.session import Mark, MarkKind
from tests.domain.bodies import EPOCH_NS, imu_stream, rotation, swing, take_all
from tests.domain.standing import SEGMENTS, leg, segment_of, squat_protocol, worn

TIME_S = np.arange(0, 30, 0.01)
NONE = 0.0 * TIME_S
BEND = swing(TIME_S, size_deg=80, start_s=5, period_s=4) * (TIME_S < 29)
LATE = TIME_S > 14.0
SET_BEND = np.where(LATE, swing(TIME_S, size_deg=1, start_s=17, period_s=4), 0.0)
MARKS = (
    Mark(MarkKind.STILL_START, 1.5),
    Mark(MarkKind.STILL_END, 4.0),
    Mark(MarkKind.MOVEMENT_START, 4.5),
    Mark(MarkKind.MOVEMENT_END, 13.5),
)
ASKEW = {
    "thigh": rotation((1.0, 0.0, 0.0), 12.0) @ rotation((0.0, 0.0, 1.0), 6.0),
    "shank": rotation((1.0, 0.0, 0.0), -10.0) @ rotation((0.0, 1.0, 0.0), 5.0),
    "pelvis": rotation((0.0, 1.0, 0.0), 5.0),
}
TRUTH = {
    "hip_flexion_deg": 0.8 * BEND,
    "hip_adduction_deg": 10.0 * SET_BEND,
    "hip_internal_rotation_deg": 8.0 * SET_BEND,
    "knee_flexion_deg": BEND,
    "knee_frontal_deg": 6.0 * SET_BEND,
}


def _run(
    blocks: dict[str, SampleBlock],
    side: Side = Side.RIGHT,
    protocol: Protocol | None = None,
    marks: Sequence[Mark] = MARKS,
) -> SignalRows:
    streams = [imu_stream(segment_of(n, side)) for n in SEGMENTS if segment_of(n, side).value in blocks]
    chosen = squat_protocol() if protocol is None else protocol
    signals = SetSignals(protocol=chosen, side=side, streams=streams, epoch_ns=EPOCH_NS)
    for mark in marks:
        signals.mark(mark)
    for stream_id, samples in blocks.items():
        signals.feed(stream_id, samples)
    return take_all(signals)


def _squat(side: Side) -> dict[str, Floats]:
    hip = (TRUTH["hip_flexion_deg"], TRUTH["hip_adduction_deg"], TRUTH["hip_internal_rotation_deg"])
    return leg(side, hip=hip, knee=(BEND, TRUTH["knee_frontal_deg"], NONE))


def _worst(rows: SignalRows, channel: str, truth: Floats) -> float:
    late = (rows.time_s > 14.0) & (rows.time_s < 28.9)
    error = np.abs(rows.channels[channel] - np.interp(rows.time_s, TIME_S, truth))[late]
    assert np.isfinite(error).all()
    return float(error.max())


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("askew", [{}, ASKEW])
def test_joint_angles_are_read_back_on_either_side_with_sensors_askew(
    side: Side, askew: dict[str, Floats]
) -> None:
    rows = _run(worn(side, _squat(side), askew=askew), side)
    worst = {name: _worst(rows, name, truth) for name, truth in TRUTH.items()}
    assert max(worst.values()) <= 0.5, worst


def test_flexion_does_not_leak_into_valgus_once_the_hinge_is_known() -> None:
    segments = leg(Side.RIGHT, hip=(0.8 * BEND, NONE, NONE), knee=(BEND, NONE, NONE))
    blocks = worn(Side.RIGHT, segments, askew=ASKEW)
    assert _worst(_run(blocks), "knee_frontal_deg", NONE) <= 0.5
    by_picture = _run(blocks, marks=MARKS[:2])
    leaked = _worst(by_picture, "knee_frontal_deg", NONE)
    late = by_picture.time_s > 14.0
    assert 5.0 < leaked <= float(by_picture.sigma["knee_frontal_deg"][late].max())


def test_a_hinge_brings_the_heading_back_between_thigh_and_shank() -> None:
    segments = leg(Side.LEFT, hip=(0.8 * BEND, NONE, NONE), knee=(BEND, NONE, NONE))
    jumped = 12.0 * np.clip(TIME_S - 9.0, 0.0, 1.0)
    rows = _run(worn(Side.LEFT, segments, yaw_deg={"shank": jumped}), Side.LEFT)
    off = np.abs(rows.channels["knee_internal_rotation_deg"])
    assert off[np.searchsorted(rows.time_s, 10.5)] > 8.0
    assert off[np.searchsorted(rows.time_s, 28.0)] < 3.0


@pytest.mark.parametrize("side", Side)
def test_fppa_is_the_angle_a_camera_would_see(side: Side) -> None:
    valgus = 12.0 * SET_BEND
    rows = _run(worn(side, leg(side, hip=(NONE, NONE, NONE), knee=(NONE, valgus, NONE))), side)
    late = rows.time_s > 14.0
    error = rows.channels["fppa_deg"] - np.interp(rows.time_s, TIME_S, valgus)
    # No knee bend: the picture of the sensors is all there is.
    assert np.abs(error[late]).max() <= 1.0
    assert (rows.sigma["fppa_deg"][late] >= 5.0).all()


def test_valgus_says_that_it_is_less_sure_the_more_the_knee_is_bent() -> None:
    rows = _run(worn(Side.RIGHT, _squat(Side.RIGHT)))
    late = rows.time_s > 14.0
    sigma, bend = rows.sigma["knee_frontal_deg"][late], rows.channels["knee_flexion_deg"][late]
    assert (sigma >= 5.0).all()
    hip = rows.sigma["hip_adduction_deg"][late]
    assert hip[bend > 75].min() > 1.2 * hip[bend < 5].max()


def test_without_a_common_heading_there_are_no_joint_angles_but_the_hinge_s() -> None:
    rows = _run(worn(Side.RIGHT, _squat(Side.RIGHT)), protocol=squat_protocol(heading_reset=False))
    assert np.isnan(rows.channels["hip_flexion_deg"]).all()
    assert np.isnan(rows.channels["fppa_deg"]).all()
    assert _worst(rows, "knee_flexion_deg", BEND) <= 1.5


def test_angles_of_joints_whose_sensors_are_missing_are_not_there() -> None:
    blocks = worn(Side.RIGHT, _squat(Side.RIGHT))
    rows = _run({name: blocks[name] for name in ("pelvis", "right_thigh")})
    assert "hip_flexion_deg" in rows.channels
    assert not {"knee_flexion_deg", "fppa_deg", "trunk_lean_deg"} & rows.channels.keys()
