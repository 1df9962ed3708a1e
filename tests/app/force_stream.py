"""A force stream with its tare, and blocks of it, for tests of the short way."""

from datetime import UTC, datetime

import numpy as np

from domain.channel import (
    Calibration,
    Channel,
    DeviceClock,
    DeviceIdentity,
    SampleBlock,
    SampleFlag,
    Segment,
    Stream,
)


def force_stream(*, scale: float = 0.01, zero_raw: float = 200.0) -> Stream:
    """Hundredths of a newton, tared."""
    tare = Calibration(
        calibration_id="tare-1",
        device_key="bench:",
        channel="force",
        kind="tare",
        scale=scale,
        zero_raw=zero_raw,
        taken_at=datetime(2026, 11, 3, tzinfo=UTC),
    )
    return Stream(
        stream_id="force-1",
        device=DeviceIdentity("bench", "cell"),
        segment=Segment.CUFF,
        channels=(Channel("force", "force", "N", 0.01),),
        clock=DeviceClock(),
        nominal_rate_hz=1000.0,
        calibrations=(tare,),
    )


def block_of(raw: int, *, spike: bool = False) -> SampleBlock:
    """One sample."""
    one = np.array([0], dtype=np.int64)
    flags = np.array([int(SampleFlag.SPIKE) if spike else 0], dtype=np.int64)
    return SampleBlock(np.array([[raw]], dtype=np.int64), one, one, flags)
