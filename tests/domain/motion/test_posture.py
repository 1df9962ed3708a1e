"""Pelvis and trunk against their still pose: signs by side, the plane gravity cannot see, what moves it."""

import numpy as np
import pytest

from domain.analysis.signals import SetSignals, SignalRows
from domain.athlete import Side
from domain.channel import Floats
from domain.segments import toward_tested
from domain.session import Mark, MarkKind
from tests.domain.bodies import EPOCH_NS, imu_stream, swing, take_all
from tests.domain.lying import turn
from tests.domain.standing import STANDING, leg, segment_of, squat_protocol, worn

TIME_S = np.arange(0, 26, 0.01)
NONE = 0.0 * TIME_S
MARKS = (Mark(MarkKind.STILL_START, 1.5), Mark(MarkKind.STILL_END, 4.0))
X, Y, Z = np.eye(3)
SIZE_DEG = 12.0
WAVE = swing(TIME_S, size_deg=SIZE_DEG, start_s=5, period_s=4) * (TIME_S < 21)


def _run(side: Side, *, pelvis: Floats | None = None, trunk: Floats | None = None) -> SignalRows:
    bend = swing(TIME_S, size_deg=40, start_s=5, period_s=4) * (TIME_S < 21)
    segments = leg(side, hip=(bend, NONE, NONE), knee=(bend, NONE, NONE), pelvis=pelvis, trunk=trunk)
    blocks = worn(side, segments, noise_deg_per_s=0.0)
    streams = [imu_stream(segment_of(name, side)) for name in segments]
    signals = SetSignals(protocol=squat_protocol(), side=side, streams=streams, epoch_ns=EPOCH_NS)
    for mark in MARKS:
        signals.mark(mark)
    for stream_id, samples in blocks.items():
        signals.feed(stream_id, samples)
    return take_all(signals)


def _axis(toward: str, side: Side) -> Floats:
    """The segment axis about which a right-handed turn goes toward the tested side, or forward."""
    tested = toward_tested(side)
    return {"side": tested * X, "facing": -tested * Y, "forward": -Z}[toward]


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize(
    ("toward", "pelvis_channel", "trunk_channel"),
    [
        ("side", "pelvis_obliquity_deg", "trunk_lean_deg"),
        ("facing", "pelvis_rotation_deg", "trunk_rotation_deg"),
        ("forward", "pelvis_tilt_deg", "trunk_flexion_deg"),
    ],
)
def test_each_plane_is_read_back_toward_the_tested_side_and_the_others_rest(
    side: Side, toward: str, pelvis_channel: str, trunk_channel: str
) -> None:
    moving = STANDING @ turn(_axis(toward, side), WAVE)
    rows = _run(side, pelvis=moving, trunk=moving)
    truth = np.interp(rows.time_s, TIME_S, WAVE)
    known = rows.time_s > 4.5
    for channel in ("pelvis_obliquity_deg", "pelvis_rotation_deg", "pelvis_tilt_deg"):
        expected = truth if channel == pelvis_channel else 0.0 * truth
        np.testing.assert_allclose(rows.channels[channel][known], expected[known], atol=0.5)
    np.testing.assert_allclose(rows.channels[trunk_channel][known], truth[known], atol=0.5)
    np.testing.assert_array_equal(rows.channels["pelvic_drop_deg"], -rows.channels["pelvis_obliquity_deg"])


def test_pelvis_moved_is_blind_to_turning_about_the_vertical_only() -> None:
    turned = _run(Side.RIGHT, pelvis=STANDING @ turn(Y, WAVE)).channels["pelvis_moved_deg"]
    tipped = _run(Side.RIGHT, pelvis=STANDING @ turn((X + Z) / np.sqrt(2), WAVE)).channels["pelvis_moved_deg"]
    assert np.nanmax(turned) < 0.3
    assert np.nanmax(tipped) == pytest.approx(SIZE_DEG, abs=0.3)


def test_the_blind_plane_is_zeroed_in_the_quiet_at_the_start_and_its_error_grows_from_there() -> None:
    turned = 10.0 * np.clip((TIME_S - 6.0) / 1.5, 0.0, 1.0)
    rows = _run(Side.RIGHT, pelvis=STANDING @ turn(Y, turned))
    angle, sigma = rows.channels["pelvis_rotation_deg"], rows.sigma["pelvis_rotation_deg"]
    at = {second: int(np.searchsorted(rows.time_s, second)) for second in (4.5, 10, 20, 24)}
    assert abs(angle[at[20]]) > 8.0
    assert angle[at[24]] == pytest.approx(0.0, abs=0.1)
    assert sigma[at[4.5]] < sigma[at[10]] < sigma[at[20]]
    assert sigma[at[24]] == pytest.approx(3.0, abs=0.05)


def test_a_hold_away_from_the_start_does_not_zero_the_blind_plane() -> None:
    held = SIZE_DEG * np.clip(TIME_S - 6.0, 0.0, 1.0)
    bend = 40.0 * np.clip(TIME_S - 6.0, 0.0, 1.0)
    segments = leg(
        Side.LEFT, hip=(bend, NONE, NONE), knee=(bend, NONE, NONE), pelvis=STANDING @ turn(Y, held)
    )
    streams = [imu_stream(segment_of(name, Side.LEFT)) for name in segments]
    signals = SetSignals(protocol=squat_protocol(), side=Side.LEFT, streams=streams, epoch_ns=EPOCH_NS)
    for mark in MARKS:
        signals.mark(mark)
    for stream_id, samples in worn(Side.LEFT, segments, noise_deg_per_s=0.0).items():
        signals.feed(stream_id, samples)
    angle = take_all(signals).channels["pelvis_rotation_deg"]
    assert angle[-1] == pytest.approx(SIZE_DEG, abs=0.5)
