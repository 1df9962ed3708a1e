"""The clamshell as opening of the thigh, never hip rotation; a foot sensor in the standing check."""

import numpy as np
import pytest

from domain.analysis.set_analysis import SetAnalysis
from domain.analysis.signals import SetSignals, SignalRows
from domain.athlete import Side
from domain.channel import Floats, SampleBlock, Segment
from domain.library import load_protocol
from domain.protocol import Protocol
from domain.segments import nominal_mounting, toward_tested
from domain.session import Mark, MarkKind
from tests.domain.bodies import EPOCH_NS, imu_stream, swing, take_all
from tests.domain.lying import F, L, U, protocol_in, sensor, turn

TIME_S = np.arange(0, 20, 0.01)
OPENING = swing(TIME_S, size_deg=40, start_s=5, period_s=4)
ROLL = swing(TIME_S, size_deg=7, start_s=5, period_s=4)
MARKS = (
    Mark(MarkKind.STILL_START, 1.5),
    Mark(MarkKind.STILL_END, 4.0),
    Mark(MarkKind.MOVEMENT_START, 4.5),
    Mark(MarkKind.MOVEMENT_END, 13.1),
)


def _rows(protocol: Protocol, side: Side, blocks: dict[Segment, SampleBlock]) -> SignalRows:
    streams = [imu_stream(segment) for segment in blocks]
    signals = SetSignals(protocol=protocol, side=side, streams=streams, epoch_ns=EPOCH_NS)
    for mark in MARKS:
        signals.mark(mark)
    for segment, samples in blocks.items():
        signals.feed(segment.value, samples)
    return take_all(signals)


def _clamshell(side: Side, slope_deg: float) -> dict[Segment, SampleBlock]:
    """Lying on the other side, hips at 45, knees at 90 degrees: the knee lifts, the pelvis rolls back."""
    right = toward_tested(side) * U
    anterior = np.cross(F, right)
    thigh = (anterior - F) / np.sqrt(2)
    frame = np.column_stack((np.cross(-thigh, right), -thigh, right))
    pelvis = np.column_stack((anterior, F, right))
    opened = turn(L, np.array([slope_deg]))[0] @ -F * toward_tested(side)
    axis = -F * toward_tested(side)
    thighs = turn(opened, OPENING) @ turn(axis, ROLL) @ frame
    return {
        Segment(f"{side.value}_thigh"): _worn("thigh", side, thighs),
        Segment.PELVIS: _worn("pelvis", side, turn(axis, ROLL) @ pelvis),
    }


def _worn(name: str, side: Side, poses: Floats) -> SampleBlock:
    return sensor(poses @ nominal_mounting(name, side).T, noise_deg_per_s=0.05)


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("slope_deg", [0.0, 15.0, 30.0])
def test_the_opening_of_the_thigh_is_read_without_the_roll_of_the_pelvis(
    side: Side, slope_deg: float
) -> None:
    rows = _rows(load_protocol("clamshell"), side, _clamshell(side, slope_deg))
    late = rows.time_s > 13.5
    truth = np.interp(rows.time_s, TIME_S, OPENING)[late]
    limit = {0.0: 0.5, 15.0: 1.5, 30.0: 3.0}[slope_deg]
    assert np.abs(rows.channels["thigh_opening_deg"][late] - truth).max() <= limit
    assert "hip_rotation_deg" not in rows.channels


@pytest.mark.parametrize("side", Side)
def test_a_foot_sensor_serves_the_standing_check(side: Side) -> None:
    foot = np.column_stack((F, U, -L))
    turned = turn(-U * toward_tested(side), OPENING) @ foot
    still = np.broadcast_to(foot, turned.shape)
    blocks = {
        Segment(f"{side.value}_foot"): _worn("foot", side, turned),
        Segment.PELVIS: _worn("pelvis", side, still),
    }
    rows = _rows(protocol_in("standing"), side, blocks)
    late = rows.time_s > 13.5
    truth = np.interp(rows.time_s, TIME_S, OPENING)[late]
    np.testing.assert_allclose(rows.channels["hip_rotation_deg"][late], truth, atol=0.5)


@pytest.mark.parametrize("place", ["thigh", "shank"])
def test_the_motion_of_another_place_is_never_silently_that_of_the_thigh(place: str) -> None:
    samples = _clamshell(Side.RIGHT, 0.0)[Segment.RIGHT_THIGH]
    stream = imu_stream(Segment(f"right_{place}"))
    analysis = SetAnalysis(
        protocol=load_protocol("clamshell"), side=Side.RIGHT, streams=[stream], epoch_ns=EPOCH_NS
    )
    analysis.feed(stream.stream_id, samples)
    codes = [item.code for item in analysis.result().findings]
    assert ("limb_unseen" in codes) == (place == "shank")
