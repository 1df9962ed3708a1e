"""Hip rotation in every position of the table, against bodies whose rotation is known."""

from dataclasses import replace

import numpy as np
import pytest

from domain.analysis.signals import SetSignals, SignalRows
from domain.athlete import Side
from domain.channel import Floats, SampleBlock, Segment
from domain.motion.zero import ZeroSource
from domain.session import Mark, MarkKind
from tests.domain.bodies import (
    EPOCH_NS,
    block,
    force_stream,
    imu_stream,
    rotation,
    seated_pelvis,
    swing,
    take_all,
)
from tests.domain.lying import (
    BY_GRAVITY,
    BY_HEADING,
    POSITIONS,
    bodies,
    limb_segment,
    protocol_in,
    sensor,
    turn,
)

TIME_S = np.arange(0, 24, 0.01)
HIP_DEG = np.where(
    TIME_S < 14.9,
    swing(TIME_S, size_deg=35, start_s=5, period_s=5),
    swing(TIME_S, size_deg=-30, start_s=15, period_s=5),
)
PELVIS_DEG = swing(TIME_S, size_deg=8, start_s=5, period_s=5)
ACROSS_DEG = swing(TIME_S, size_deg=6, start_s=15, period_s=2.5)
MARKS = (
    Mark(MarkKind.STILL_START, 1.5),
    Mark(MarkKind.STILL_END, 4.0),
    Mark(MarkKind.MOVEMENT_START, 4.5),
    Mark(MarkKind.MOVEMENT_END, 14.5),
)
ERROR_DEG = {0.0: 0.5, 15.0: 1.0, 30.0: 2.5}
"""What holds with the axis sloping so far and the pelvis moving by 8 and 6 degrees: docs/validation.md."""


def _signals(name: str, side: Side) -> SetSignals:
    streams = (imu_stream(limb_segment(side)), imu_stream(Segment.PELVIS))
    return SetSignals(protocol=protocol_in(name), side=side, streams=streams, epoch_ns=EPOCH_NS)


def _run(signals: SetSignals, blocks: dict[str, SampleBlock]) -> SignalRows:
    for mark in MARKS:
        signals.mark(mark)
    for stream_id, samples in blocks.items():
        signals.feed(stream_id, samples)
    return take_all(signals)


def _bodies(
    name: str, side: Side, *, slope_deg: float = 0.0, offset_deg: float = 0.0
) -> dict[str, SampleBlock]:
    return bodies(
        name,
        side,
        hip_deg=HIP_DEG + offset_deg,
        pelvis_deg=PELVIS_DEG,
        across_deg=ACROSS_DEG,
        slope_deg=slope_deg,
        noise_deg_per_s=0.05,
    )


def _late_errors(rows: SignalRows, truth_deg: Floats = HIP_DEG) -> Floats:
    late = (rows.time_s > 15.0) & (rows.time_s < 19.9)
    truth = np.interp(rows.time_s, TIME_S, truth_deg)
    return np.abs(rows.channels["hip_rotation_deg"] - truth)[late]


@pytest.mark.parametrize("slope_deg", ERROR_DEG)
@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("name", POSITIONS)
def test_rotation_is_read_back_with_a_sloping_axis_and_a_moving_pelvis(
    name: str, side: Side, slope_deg: float
) -> None:
    slope_deg = min(slope_deg, 25.0) if name in BY_HEADING else slope_deg
    rows = _run(_signals(name, side), _bodies(name, side, slope_deg=slope_deg))
    errors = _late_errors(rows)
    assert np.isfinite(errors).all()
    assert errors.max() <= ERROR_DEG.get(slope_deg, 2.5)


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("name", BY_GRAVITY)
def test_the_zero_is_the_position_s_and_not_the_athlete_s_still_pose(name: str, side: Side) -> None:
    signals = _signals(name, side)
    rows = _run(signals, _bodies(name, side, offset_deg=8.0))
    assert signals.zero_source is ZeroSource.ANATOMICAL
    assert _late_errors(rows, HIP_DEG + 8.0).max() <= ERROR_DEG[0.0]


@pytest.mark.parametrize("name", ["seated", "prone", "side_lying"])
def test_a_knee_that_is_not_at_90_degrees_moves_the_axis_and_not_the_zero(name: str) -> None:
    # Eight degrees of knee bend turn the shank sensor about its sideways axis.
    bent = rotation((0.0, 1.0, 0.0), 8.0)
    blocks = bodies(name, Side.LEFT, hip_deg=HIP_DEG + 6.0, pelvis_deg=PELVIS_DEG, askew=bent)
    signals = _signals(name, Side.LEFT)
    rows = _run(signals, blocks)
    assert signals.zero_source is ZeroSource.ANATOMICAL
    assert _late_errors(rows, HIP_DEG + 6.0).max() <= ERROR_DEG[0.0]


def test_a_sensor_far_from_its_picture_leaves_the_total_arc_only() -> None:
    blocks = bodies(
        "seated",
        Side.RIGHT,
        hip_deg=HIP_DEG + 8.0,
        pelvis_deg=0 * TIME_S,
        askew=rotation((1.0, 0.0, 0.0), 12.0),
    )
    signals = _signals("seated", Side.RIGHT)
    rows = _run(signals, blocks)
    assert signals.zero_source is ZeroSource.STILL_POSE
    assert _late_errors(rows).max() <= ERROR_DEG[0.0]


def test_stored_rotation_is_internal_whatever_is_shown() -> None:
    for side in Side:
        rows = _run(_signals("prone", side), _bodies("prone", side))
        shown, stored = rows.channels["hip_rotation_deg"], rows.channels["hip_internal_rotation_deg"]
        np.testing.assert_array_equal(stored, -shown)
        assert np.nanmax(shown) > 30.0


def test_sigma_grows_as_the_axis_nears_the_vertical() -> None:
    sigmas = [
        np.nanmedian(
            _run(_signals("prone", Side.LEFT), _bodies("prone", Side.LEFT, slope_deg=s)).sigma[
                "hip_rotation_deg"
            ]
        )
        for s in (0.0, 45.0)
    ]
    assert sigmas[0] == pytest.approx(np.sqrt(2.0), abs=0.15)
    assert sigmas[1] == pytest.approx(2.0, abs=0.3)


def test_a_drifting_heading_shows_as_closure_error_and_a_long_trial_is_not_measurable() -> None:
    hip = swing(TIME_S, size_deg=30, start_s=5, period_s=4) * (TIME_S < 9)
    away = np.where(TIME_S > 12, 30.0 * np.clip(TIME_S - 12, 0, 1), 0.0)
    blocks = bodies("standing", Side.RIGHT, hip_deg=hip + away, pelvis_deg=0 * TIME_S)
    drift = np.where((TIME_S > 5) & (TIME_S < 9), 1.0, 0.0)
    turned = bodies("standing", Side.RIGHT, hip_deg=hip + away, pelvis_deg=np.cumsum(drift) * 0.01)
    blocks["right_shank"] = turned["right_shank"]
    rows = _run(_signals("standing", Side.RIGHT), blocks)
    closure = rows.channels["closure_error_deg"]
    assert closure[rows.time_s > 11][0] == pytest.approx(4.0, abs=0.5)
    assert rows.channels["hip_rotation_deg"][rows.time_s > 11][0] == pytest.approx(0.0, abs=0.1)
    assert np.isfinite(rows.channels["hip_rotation_deg"][rows.time_s > 13]).all()


def test_a_trial_longer_than_20_s_by_heading_only_is_not_measurable() -> None:
    time_s = np.arange(0, 32, 0.01)
    away = 30.0 * np.clip(time_s - 5, 0, 1)
    blocks = bodies("standing", Side.LEFT, hip_deg=away, pelvis_deg=0 * time_s)
    rows = _run(_signals("standing", Side.LEFT), blocks)
    angle = rows.channels["hip_rotation_deg"]
    assert np.isfinite(angle[(rows.time_s > 5) & (rows.time_s < 24)]).all()
    assert np.isnan(angle[rows.time_s > 26]).all()


def test_a_thigh_sensor_alone_is_not_accepted() -> None:
    streams = (imu_stream(Segment.RIGHT_THIGH), imu_stream(Segment.PELVIS))
    signals = SetSignals(
        protocol=protocol_in("standing"), side=Side.RIGHT, streams=streams, epoch_ns=EPOCH_NS
    )
    blocks = _bodies("standing", Side.RIGHT)
    rows = _run(signals, {"right_thigh": blocks["right_shank"], "pelvis": blocks["pelvis"]})
    assert "hip_rotation_deg" not in rows.channels


def test_a_still_pose_nobody_marked_is_found_when_asked_for() -> None:
    streams = (imu_stream(limb_segment(Side.RIGHT)), imu_stream(Segment.PELVIS))
    signals = SetSignals(
        protocol=replace(protocol_in("prone"), still_s=2.0),
        side=Side.RIGHT,
        streams=streams,
        epoch_ns=EPOCH_NS,
        finds_still_pose=True,
    )
    for stream_id, samples in _bodies("prone", Side.RIGHT).items():
        signals.feed(stream_id, samples)
    rows = take_all(signals)
    known = np.isfinite(rows.channels["hip_rotation_deg"])
    assert rows.time_s[known][0] == pytest.approx(2.0, abs=0.05)
    assert _late_errors(rows).max() <= ERROR_DEG[0.0]


@pytest.mark.parametrize("force_n", [0.0, 120.0])
def test_a_hold_in_rotation_or_under_load_does_not_zero_the_blind_plane(force_n: float) -> None:
    """Seated, gravity cannot see the pelvis turn; it turns by 10 degrees and all is held."""
    held = np.clip(TIME_S - 15.0, 0.0, 1.0)
    turned_out = 30.0 * held if force_n == 0.0 else 0.0 * held
    blocks = bodies("seated", Side.RIGHT, hip_deg=turned_out, pelvis_deg=0 * TIME_S)
    pelvis = turn(np.array([0.0, 0.0, 1.0]), -10.0 * held) @ seated_pelvis()
    blocks["pelvis"] = sensor(pelvis)
    pull = np.rint(force_n * np.clip(TIME_S - 14.0, 0.0, 1.0) * 100)[:, None].astype(np.int64)
    streams = (imu_stream(Segment.RIGHT_SHANK), imu_stream(Segment.PELVIS), force_stream(rate_hz=100.0))
    protocol = protocol_in("seated")
    signals = SetSignals(protocol=protocol, side=Side.RIGHT, streams=streams, epoch_ns=EPOCH_NS)
    rows = _run(signals, {**blocks, "cell": block(pull, TIME_S)})
    assert rows.channels["pelvis_rotation_deg"][-20] == pytest.approx(10.0, abs=0.5)
