"""The axis, zero and signs that each file gives its position, against bodies whose rotation is known."""

import numpy as np
import pytest

from domain.analysis.signals import SetSignals
from domain.athlete import Side
from domain.channel import Segment
from domain.library import load_protocol, protocol_ids
from domain.session import Mark, MarkKind
from tests.domain.bodies import EPOCH_NS, imu_stream, swing, take_all
from tests.domain.lying import F, U, bodies, limb_segment, sensor, turn

POSITIONS = {
    "seated_hip_er": "seated",
    "seated_hip_ir": "seated",
    "seated_hip_er_fast": "seated",
    "seated_hip_er_endurance": "seated",
    "seated_hip_er_all_out": "seated",
    "seated_hip_er_rom": "seated",
    "seated_hip_ir_rom": "seated",
    "three_point_check": "seated",
    "strap_assisted_hip_er": "seated",
    "prone_hip_er_strength": "prone",
    "prone_hip_ir_strength": "prone",
    "prone_hip_er_rom": "prone",
    "prone_hip_ir_rom": "prone",
    "supine_hip_er": "supine_straight",
    "supine_hip_er_strength": "supine_table_end",
    "supine_hip_ir_strength": "supine_table_end",
    "side_lying_hip_er": "side_lying",
    "side_lying_hip_er_strength": "side_lying",
    "side_lying_hip_ir_strength": "side_lying_top",
    "reverse_clam": "side_lying_top_45",
    "standing_hip_rotation": "standing",
    "standing_band_hip_er": "standing_bent",
    "standing_cable_hip_er": "standing_bent",
}
ELSEWHERE = {"clamshell": "tests/domain/test_clamshell.py", "standing_hip_rotation_foot": "the test below"}
TIME_S = np.arange(0, 24, 0.01)
ER_DEG = np.where(
    TIME_S < 14.9,
    swing(TIME_S, size_deg=35, start_s=5, period_s=5),
    swing(TIME_S, size_deg=-30, start_s=15, period_s=5),
)
PELVIS_DEG = swing(TIME_S, size_deg=8, start_s=5, period_s=5)
MARKS = (
    Mark(MarkKind.STILL_START, 1.5),
    Mark(MarkKind.STILL_END, 4.0),
    Mark(MarkKind.MOVEMENT_START, 4.5),
    Mark(MarkKind.MOVEMENT_END, 14.5),
)


def test_every_file_with_a_rotation_axis_is_held_against_a_body() -> None:
    with_axis = {name for name in protocol_ids() if load_protocol(name).rotation is not None}
    assert with_axis == POSITIONS.keys() | ELSEWHERE.keys()


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("name", POSITIONS)
def test_the_shipped_file_reads_the_true_rotation_back(name: str, side: Side) -> None:
    protocol = load_protocol(name)
    streams = (imu_stream(limb_segment(side)), imu_stream(Segment.PELVIS))
    signals = SetSignals(protocol=protocol, side=side, streams=streams, epoch_ns=EPOCH_NS)
    for mark in MARKS:
        signals.mark(mark)
    worn = bodies(POSITIONS[name], side, hip_deg=ER_DEG, pelvis_deg=PELVIS_DEG, noise_deg_per_s=0.05)
    for stream_id, samples in worn.items():
        signals.feed(stream_id, samples)
    rows = take_all(signals)
    late = (rows.time_s > 15.0) & (rows.time_s < 19.9)
    toward = -1.0 if "internal" in protocol.positive_angle else 1.0
    truth = toward * np.interp(rows.time_s, TIME_S, ER_DEG)
    errors = np.abs(rows.channels["hip_rotation_deg"] - truth)[late]
    assert np.isfinite(errors).all()
    assert errors.max() <= 0.5
    moved = rows.channels["pelvis_moved_deg"][(rows.time_s > 5) & (rows.time_s < 10)]
    seen = protocol.rotation is not None and protocol.rotation.gravity_sees_axis
    assert moved.max() == pytest.approx(8.0 if seen else 0.0, abs=0.3)


@pytest.mark.parametrize("side", Side)
def test_the_standing_check_reads_the_foot_where_the_foot_is_worn(side: Side) -> None:
    segment = Segment(f"{side.value}_foot")
    streams = (imu_stream(segment), imu_stream(Segment.PELVIS))
    protocol = load_protocol("standing_hip_rotation_foot")
    signals = SetSignals(protocol=protocol, side=side, streams=streams, epoch_ns=EPOCH_NS)
    for mark in MARKS[:2]:
        signals.mark(mark)
    # On the instep: x toward the heel, z up. Turned out, the right foot turns right-handed about down.
    foot = np.column_stack((-F, np.cross(U, -F), U))
    outward = turn(-U, (1.0 if side is Side.RIGHT else -1.0) * ER_DEG)
    still = bodies("standing", side, hip_deg=0 * ER_DEG, pelvis_deg=0 * ER_DEG)["pelvis"]
    signals.feed(segment.value, sensor(outward @ foot))
    signals.feed("pelvis", still)
    rows = take_all(signals)
    late = (rows.time_s > 15.0) & (rows.time_s < 19.9)
    errors = np.abs(rows.channels["hip_rotation_deg"] - np.interp(rows.time_s, TIME_S, ER_DEG))[late]
    assert errors.max() <= 1.0
