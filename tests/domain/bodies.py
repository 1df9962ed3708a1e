"""Sensors on bodies whose true motion is known, and the blocks they would send."""

from collections.abc import Sequence

import numpy as np

from domain.analysis.signals import SetSignals, SignalRows
from domain.athlete import Side
from domain.channel import (
    Channel,
    ClockKind,
    DeviceClock,
    DeviceIdentity,
    Floats,
    Integers,
    SampleBlock,
    Segment,
    Stream,
)

GRAVITY = 9.80665
EPOCH_NS = 1_000_000_000_000
RESOLUTION = 1e-6


def imu_stream(segment: Segment, *, rate_hz: float = 100.0) -> Stream:
    """A motion sensor without a clock."""
    names = [f"acc_{a}" for a in "xyz"] + [f"gyr_{a}" for a in "xyz"]
    channels = tuple(Channel(n, "motion", "SI", RESOLUTION) for n in names)
    return Stream(segment.value, DeviceIdentity("test", "imu"), segment, channels, DeviceClock(), rate_hz)


def force_stream(*, rate_hz: float = 88.0) -> Stream:
    """A load cell with a microsecond clock that wraps at 32 bits."""
    clock = DeviceClock(ClockKind.DEVICE, 1e-6, 32)
    channel = Channel("force", "force", "N", 0.01)
    return Stream("cell", DeviceIdentity("test", "cell"), Segment.CUFF, (channel,), clock, rate_hz)


def block(raw: Integers, time_s: Floats, *, tick_s: float = 1e-6) -> SampleBlock:
    """Samples that arrive at once."""
    return SampleBlock(
        raw=raw,
        ticks=np.rint(time_s / tick_s).astype(np.int64),
        received_ns=EPOCH_NS + np.rint(time_s * 1e9).astype(np.int64),
        flags=np.zeros(len(time_s), dtype=np.int64),
    )


def cut(samples: SampleBlock, start: int, stop: int) -> SampleBlock:
    """Some of the samples."""
    part = slice(start, stop)
    return SampleBlock(samples.raw[part], samples.ticks[part], samples.received_ns[part], samples.flags[part])


def rotation(axis: Sequence[float], angle_deg: float) -> Floats:
    """Right-handed rotation matrix about a unit axis."""
    x, y, z = axis
    cross = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    angle = np.radians(angle_deg)
    matrix: Floats = np.eye(3) + np.sin(angle) * cross + (1 - np.cos(angle)) * cross @ cross
    return matrix


def turning(
    time_s: Floats,
    angle_deg: Floats,
    *,
    axis_in_earth: Sequence[float],
    start: Floats,
) -> SampleBlock:
    """A sensor whose frame at zero is `start` (sensor to earth), turned about a fixed axis of the earth."""
    poses = np.array([rotation(axis_in_earth, a) @ start for a in angle_deg])
    rate = np.gradient(np.radians(angle_deg), time_s)
    gyr = np.einsum("nij,i->nj", poses, np.asarray(axis_in_earth)) * rate[:, None]
    acc = GRAVITY * poses[:, 2, :]
    return block(np.rint(np.hstack((acc, gyr)) / RESOLUTION).astype(np.int64), time_s)


def seated_shank(slope_deg: float = 0.0) -> Floats:
    """Shank sensor to earth (x forward, y left, z up) when seated; the thigh's far end lower by the slope."""
    slope = np.radians(slope_deg)
    far = np.array([np.cos(slope), 0.0, -np.sin(slope)])
    up = np.array([np.sin(slope), 0.0, np.cos(slope)])
    return np.column_stack((up, np.cross(far, up), far))


def seated_pelvis() -> Floats:
    """Pelvis sensor to earth: x up, z backward."""
    return np.column_stack(([0.0, 0.0, 1.0], [0.0, 1.0, 0.0], [-1.0, 0.0, 0.0]))


def swing(time_s: Floats, *, size_deg: float, start_s: float = 4.0, period_s: float = 4.0) -> Floats:
    """0 until `start_s`, then to `size_deg` and back, again and again."""
    phase = np.maximum(0.0, time_s - start_s) * 2 * np.pi / period_s
    return size_deg * (1 - np.cos(phase)) / 2


def take_all(signals: SetSignals) -> SignalRows:
    """Everything there is."""
    signals.flush()
    return signals.take()


def forward(side: Side, external_deg: Floats) -> Floats:
    """Turn about the forward axis that external rotation is, seated, on a side."""
    return external_deg if side is Side.RIGHT else -external_deg
