"""Foreign samples as a stream of this station, so that the live analysis takes them as its own."""

import math

import numpy as np

from domain.channel import (
    MISSING_RAW,
    Channel,
    ClockKind,
    DeviceClock,
    DeviceIdentity,
    Encoding,
    Floats,
    Integers,
    SampleFlag,
    Segment,
    Stream,
)
from domain.foreign.samples import ForeignSamples
from domain.foreign.times import EvenSamples
from domain.session import StreamRecording

DRIVER = "file"
_SI = {
    "acc": ("acceleration", "m/s2"),
    "gyr": ("angular_rate", "rad/s"),
    "mag": ("magnetic_field", "uT"),
    "force": ("force", "N"),
}


def stream_of(
    samples: ForeignSamples, even: EvenSamples, *, segment: Segment, origin_s: float
) -> StreamRecording:
    """The samples as raw columns whose clock is the file's own times.

    Parameters
    ----------
    origin_s
        Time of the file that second 0 of the recording stands for.
    """
    stream = Stream(
        stream_id=f"{segment.value}:{samples.file}",
        device=DeviceIdentity(DRIVER, samples.file, port=samples.file),
        segment=segment,
        channels=tuple(_channel(name) for name in samples.channels),
        clock=DeviceClock(ClockKind.DEVICE, 1e-9, 0),
        nominal_rate_hz=even.rate_hz,
    )
    ticks: Integers = np.rint((even.time_s - origin_s) * 1e9).astype(np.int64)
    missing = ~np.isfinite(even.values).all(axis=1)
    flags = np.where(missing, int(SampleFlag.MISSING), 0).astype(np.int64)
    return StreamRecording(stream, _raw(even.values), ticks, ticks, flags)


def strength_of_motion(even: EvenSamples) -> float:
    """Root mean square of the angular rate, rad/s: which of several sensors moved most."""
    squares = np.sum(even.values[:, 3:6] ** 2, axis=1)
    known = squares[np.isfinite(squares)]
    return math.sqrt(float(known.mean())) if len(known) else 0.0


def _channel(name: str) -> Channel:
    quantity, unit = _SI[name.partition("_")[0]]
    return Channel(name, quantity, unit, 1.0, Encoding.FLOAT64_BITS)


def _raw(values: Floats) -> Integers:
    raw: Integers = np.ascontiguousarray(values, dtype=np.float64).view(np.int64).copy()
    raw[~np.isfinite(values)] = MISSING_RAW
    return raw
