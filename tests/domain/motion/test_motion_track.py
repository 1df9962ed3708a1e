"""The rate of a motion sensor is its own, whatever the machine that listens is busy with."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from domain.channel import (
    MISSING_RAW,
    Channel,
    ClockKind,
    DeviceClock,
    Encoding,
    Floats,
    Integers,
    SampleBlock,
    Segment,
)
from domain.motion.motion_track import EPOCH, QUATERNION, UP, MotionTrack
from domain.motion.orientation import up_in_sensor
from domain.motion.quaternions import normalised, rotate
from domain.quality.gate import rate_findings
from tests.domain.bodies import EPOCH_NS, block, imu_stream, rotation, seated_shank, turning


def _swept_deg(samples: SampleBlock, *, nominal_hz: float) -> float:
    """How far the upward direction turned between the ends of the recording."""
    track = MotionTrack(imu_stream(Segment.RIGHT_SHANK, rate_hz=nominal_hz), epoch_ns=EPOCH_NS)
    track.feed(samples)
    track.flush()
    up = track.at(np.array([2.0, 3.95]))[:, 6:9]
    return float(np.degrees(np.arccos(np.clip(up[0] @ up[1], -1.0, 1.0))))


def _turn(rate_hz: float) -> SampleBlock:
    """Still for 2.5 s, then 60 degrees in 1.4 s: fast enough that the gyroscope alone carries it."""
    time_s = np.arange(int(5.0 * rate_hz)) / rate_hz
    angle_deg = 60.0 * np.clip((time_s - 2.5) / 1.4, 0.0, 1.0)
    return turning(time_s, angle_deg, axis_in_earth=(1.0, 0.0, 0.0), start=seated_shank())


@pytest.mark.parametrize("length_s", [0.3, 0.45, 0.6])
@pytest.mark.parametrize("stall_s", [0.2, 0.7, 1.35])
def test_a_stall_while_the_rate_is_settled_does_not_scale_the_angle(stall_s: float, length_s: float) -> None:
    samples = _turn(100.0)
    begins, ends = (EPOCH_NS + int(second * 1e9) for second in (stall_s, stall_s + length_s))
    arrived = samples.received_ns
    received = np.where((arrived >= begins) & (arrived < ends), ends, arrived)
    late = replace(samples, received_ns=received)
    assert _swept_deg(late, nominal_hz=100.0) == pytest.approx(60.0, abs=1.0)


def test_a_rate_that_is_a_quarter_off_is_said_at_the_end() -> None:
    stream = imu_stream(Segment.RIGHT_SHANK, rate_hz=100.0)
    time_s = np.arange(1500) / 125.0
    still = turning(time_s, np.zeros(1500), axis_in_earth=(1.0, 0.0, 0.0), start=seated_shank())
    track = MotionTrack(stream, epoch_ns=EPOCH_NS)
    track.feed(still)
    (finding,) = rate_findings({Segment.RIGHT_SHANK: (track.used_hz, track.sent_hz)})
    assert finding.sentence.startswith("The right shank sensor sent 125 samples a second, not 100")
    assert rate_findings({Segment.RIGHT_SHANK: (100.0, 101.0), Segment.PELVIS: (100.0, np.nan)}) == []


@pytest.mark.parametrize("magnetometer", [True, False])
def test_the_magnetometer_gives_the_heading_only_when_it_is_asked_for(magnetometer: bool) -> None:
    """A level sensor whose x points 40 degrees from north toward west, in a field that dips."""
    plain = imu_stream(Segment.PELVIS)
    field = tuple(Channel(f"mag_{axis}", "magnetic_field", "uT", 1e-6) for axis in "xyz")
    stream = replace(plain, channels=(*plain.channels, *field))
    turned = rotation((0.0, 0.0, 1.0), 130.0)
    resting = np.concatenate(((0.0, 0.0, 9.80665, 0.0, 0.0, 0.0), turned.T @ (0.0, 20.0, -40.0)))
    raw = np.tile(np.rint(resting * 1e6).astype(np.int64), (1500, 1))
    track = MotionTrack(stream, epoch_ns=EPOCH_NS, magnetometer=magnetometer)
    track.feed(block(raw, np.arange(1500) / 100.0))
    found = normalised(track.at(np.array([14.9]))[:, QUATERNION])
    north = rotate(found, turned.T @ (0.0, 1.0, 0.0))[0]
    off = np.degrees(np.arctan2(-north[0], north[1]))
    assert (abs(off) < 1.0) == magnetometer


def _clocked(samples: SampleBlock, kept: Integers, *, cut: int = 10**6) -> MotionTrack:
    """Fed with the kept rows of a sensor with a clock, `cut` rows at a time."""
    stream = replace(imu_stream(Segment.RIGHT_SHANK), clock=DeviceClock(ClockKind.DEVICE, 1e-6, 32))
    track = MotionTrack(stream, epoch_ns=EPOCH_NS)
    for first in range(0, len(kept), cut):
        rows = kept[first : first + cut]
        columns = (samples.raw, samples.ticks, samples.received_ns, samples.flags)
        track.feed(SampleBlock(*(column[rows] for column in columns)))
    return track


def _without(first: int, count: int) -> Integers:
    return np.delete(np.arange(500), np.arange(first, first + count))


@pytest.mark.parametrize("cut", [1, 7, 10**6])
@pytest.mark.parametrize(("lost", "epochs"), [(4, 0), (12, 1), (45, 1)])
def test_a_hole_in_a_turn_is_bridged_or_begins_anew_and_never_leaves_the_angle_behind(
    lost: int, epochs: int, cut: int
) -> None:
    """43 degrees a second: without its time four lost samples would leave the angle 1.5 degrees behind."""
    track = _clocked(_turn(100.0), _without(300, lost), cut=cut)
    rows = track.at(np.array([2.0, 3.8, 4.4]))
    swept = np.degrees(np.arccos(np.clip(rows[0, UP] @ rows[1:, UP].T, -1.0, 1.0)))
    assert swept == pytest.approx([60.0 * 1.3 / 1.4, 60.0], abs=0.5)
    assert rows[-1, EPOCH] == epochs
    in_hole = track.at(np.array([4.9]))
    assert np.isfinite(in_hole[:, UP]).all()


def test_a_row_that_lacks_a_value_is_a_hole_like_a_row_that_lacks() -> None:
    samples = _turn(100.0)
    broken = replace(samples, raw=samples.raw.copy())
    broken.raw[300:304, 4] = MISSING_RAW
    whole, lacking = _clocked(samples, _without(300, 4)), _clocked(broken, np.arange(500))
    at_s = np.arange(2.0, 4.5, 0.1)
    np.testing.assert_array_equal(whole.at(at_s), lacking.at(at_s))


def _float_rows(data_folder: Path) -> tuple[SampleBlock, Floats, float]:
    """The fastest recorded rotation as raw floats, and the true upward direction where it counts."""
    with np.load(data_folder / "broad" / "06_undisturbed_fast_rotation_A.npz") as data:
        values = np.hstack((data["acc_m_per_s2"], data["gyr_rad_per_s"])).astype(np.float64)
        up = up_in_sensor(data["quat_wxyz"].astype(np.float64))
        up[~data["movement"].astype(bool)] = np.nan
        rate_hz = float(data["rate_hz"])
    return block(values.view(np.int64), np.arange(len(values)) / rate_hz), up, rate_hz


@pytest.mark.long
@pytest.mark.parametrize(
    ("lost", "most_deg"),
    [((0, 1), 0.85), ((3, 30), 0.9), ((14, 1000), 1.6), ((60, 1000), 3.6), ((100, 2000), 2.7)],
    ids=["none", "3 of 30", "0.05 s", "0.21 s", "0.35 s"],
)
def test_lost_rows_of_a_live_stream_cost_little(
    data_folder: Path, lost: tuple[int, int], most_deg: float
) -> None:
    samples, up, rate_hz = _float_rows(data_folder)
    rows = np.flatnonzero(np.arange(len(up)) % lost[1] >= lost[0])
    plain = imu_stream(Segment.PELVIS, rate_hz=rate_hz)
    channels = tuple(replace(c, scale=1.0, encoding=Encoding.FLOAT64_BITS) for c in plain.channels)
    clock = DeviceClock(ClockKind.DEVICE, 1e-6, 32)
    track = MotionTrack(replace(plain, channels=channels, clock=clock), epoch_ns=EPOCH_NS)
    columns = (samples.raw, samples.ticks, samples.received_ns, samples.flags)
    track.feed(SampleBlock(*(column[rows] for column in columns)))
    at_s = rows / rate_hz
    found = track.at(at_s)[:, UP]
    sine = np.linalg.norm(np.cross(found, up[rows]), axis=1)
    error = np.degrees(np.arctan2(sine, np.sum(found * up[rows], axis=1)))
    assert float(np.sqrt(np.nanmean(error**2))) <= most_deg
