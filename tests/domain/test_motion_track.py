"""The rate of a motion sensor is its own, whatever the machine that listens is busy with."""

from dataclasses import replace

import numpy as np
import pytest

from domain.channel import SampleBlock, Segment
from domain.motion_track import MotionTrack
from domain.quality import rate_findings
from tests.domain.bodies import EPOCH_NS, imu_stream, seated_shank, turning


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
