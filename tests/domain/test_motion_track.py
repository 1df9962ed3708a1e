"""The rate of a motion sensor is its own, whatever the machine that listens is busy with."""

from dataclasses import replace

import numpy as np
import pytest

from domain.channel import Channel, SampleBlock, Segment
from domain.motion_track import QUATERNION, MotionTrack
from domain.quality import rate_findings
from domain.quaternions import normalised, rotate
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
