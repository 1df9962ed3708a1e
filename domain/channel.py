"""What a device sends, described: channels, the clock behind them, and blocks of raw samples."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import IntFlag, StrEnum

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]


class Segment(StrEnum):
    """Where a sensor sits. Force sensors use `CUFF`, or where there are two, the cuff of a side."""

    TRUNK = "trunk"
    PELVIS = "pelvis"
    LEFT_THIGH = "left_thigh"
    RIGHT_THIGH = "right_thigh"
    LEFT_SHANK = "left_shank"
    RIGHT_SHANK = "right_shank"
    LEFT_FOOT = "left_foot"
    RIGHT_FOOT = "right_foot"
    LEFT_UPPER_ARM = "left_upper_arm"
    RIGHT_UPPER_ARM = "right_upper_arm"
    LEFT_FOREARM = "left_forearm"
    RIGHT_FOREARM = "right_forearm"
    CUFF = "cuff"
    LEFT_CUFF = "left_cuff"
    RIGHT_CUFF = "right_cuff"


CUFFS = (Segment.CUFF, Segment.LEFT_CUFF, Segment.RIGHT_CUFF)
"""The places of force sensors; one without a side counts in the sets of both."""


class SampleFlag(IntFlag):
    """What is known to be wrong with a sample. Flagged samples are kept, never deleted."""

    NONE = 0
    SATURATED = 1
    SPIKE = 2
    GAP_BEFORE = 4
    MISSING = 8
    RESET_BEFORE = 16
    EVENT = 32


class Encoding(StrEnum):
    """How a raw integer is read: as a count, or as the bits of a float the device sent."""

    COUNT = "count"
    FLOAT32_BITS = "float32_bits"
    FLOAT64_BITS = "float64_bits"


MISSING_RAW = -(2**51) + 1
"""Stands in a raw column where the device sent nothing; reads back as NaN.

As the bits of a float64 it is a NaN too, so no number that a device sends as a float can be mistaken for it.
"""


@dataclass(frozen=True, slots=True)
class Channel:
    """One column of a device: SI value = number read from raw x `scale`.

    `quantity` is one of force, acceleration, angular_rate, angle, quaternion, magnetic_field,
    temperature, trigger, voltage, other. `full_scale` is in raw units, where the device saturates.
    """

    name: str
    quantity: str
    unit: str
    scale: float
    encoding: Encoding = Encoding.COUNT
    full_scale: float | None = None


class ClockKind(StrEnum):
    """What the device says about time."""

    DEVICE = "device"
    COUNTER = "counter"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class DeviceClock:
    """The device's own clock: ticks of `tick_s` in `width_bits` that wrap. A counter ticks once a sample."""

    kind: ClockKind = ClockKind.NONE
    tick_s: float = 0.0
    width_bits: int = 0
    latency_s: float = 0.0


@dataclass(frozen=True, slots=True)
class DeviceIdentity:
    """Who answered: known by serial number and answers, not by the name of its port."""

    driver: str
    model: str
    serial_number: str = ""
    firmware: str = ""
    port: str = ""

    @property
    def is_known_by_port_only(self) -> bool:
        """Whether nothing but the port says that it is the same device again."""
        return not self.serial_number

    @property
    def key(self) -> str:
        """The same device gives the same key on any port; without a serial number the port must do."""
        return f"{self.driver}:{self.serial_number or self.port}"


@dataclass(frozen=True, slots=True)
class SampleBlock:
    """Samples as the device sent them, oldest first.

    Attributes
    ----------
    raw
        (n_samples, n_channels) int64: counts, decimal text as scaled integers, or float bits.
    ticks
        (n_samples,) int64 device clock or counter as sent (not unwrapped); zeros without a clock.
    received_ns
        (n_samples,) int64 station time at which the read that completed the sample returned.
    flags
        (n_samples,) int64 of `SampleFlag`.
    """

    raw: Integers
    ticks: Integers
    received_ns: Integers
    flags: Integers

    def __len__(self) -> int:
        return len(self.ticks)


def joined(blocks: Sequence[SampleBlock]) -> SampleBlock:
    """Blocks of one stream as one."""
    if len(blocks) == 1:
        return blocks[0]
    return SampleBlock(
        raw=np.concatenate([b.raw for b in blocks]),
        ticks=np.concatenate([b.ticks for b in blocks]),
        received_ns=np.concatenate([b.received_ns for b in blocks]),
        flags=np.concatenate([b.flags for b in blocks]),
    )


@dataclass(frozen=True, slots=True)
class CalibrationPoint:
    """One known load and what the sensor read under it; `loading` is False on the way down."""

    force_n: float
    raw: float
    loading: bool = True


@dataclass(frozen=True, slots=True)
class Calibration:
    """Raw to SI for one channel: `(raw - zero_raw) * scale`; applied on reading, stored with the set.

    `kind` is factory, tare, two_point, multi_point or rest (a gyroscope's bias). A tare keeps the scale
    and moves `zero_raw`. The errors are in percent of the largest known load, None where the points
    cannot tell; the calibration counts until `due_on`.
    """

    calibration_id: str
    device_key: str
    channel: str
    scale: float
    zero_raw: float
    kind: str
    taken_at: datetime
    points: tuple[CalibrationPoint, ...] = ()
    linearity_percent: float | None = None
    hysteresis_percent: float | None = None
    due_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Stream:
    """One device's samples inside one recording."""

    stream_id: str
    device: DeviceIdentity
    segment: Segment
    channels: tuple[Channel, ...]
    clock: DeviceClock
    nominal_rate_hz: float
    calibrations: tuple[Calibration, ...] = field(default=())

    def column(self, name: str) -> int:
        """The column of a channel; KeyError when the device does not send it."""
        for index, channel in enumerate(self.channels):
            if channel.name == name:
                return index
        raise KeyError(name)
