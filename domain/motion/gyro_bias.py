"""The bias of a gyroscope: what it reads while the sensor lies still."""

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from domain.calibration import raw_numbers
from domain.channel import Calibration, Floats, SampleBlock, Stream
from domain.identifiers import new_id
from domain.samples.stillness import SlidingWindow

REST_S = 5.0
REST_SD_RAD_PER_S = 0.01
LARGEST_BIAS_RAD_PER_S = 0.1
"""Product defaults: above the noise of a consumer gyroscope, below what a hand can hold still."""

VALID_DAYS = 30
"""A starting value that may be edited: a bias follows temperature and age."""

_AXES = ("gyr_x", "gyr_y", "gyr_z")


@dataclass(frozen=True, slots=True)
class RestingGyroscope:
    """Means (3,) in raw numbers over the still stretch, and its largest standard deviation in rad/s."""

    bias_raw: Floats
    bias_rad_per_s: Floats
    sd_rad_per_s: float
    samples: int


class RestWatch:
    """Finds the first `rest_s` seconds in which a motion sensor lies still.

    Still means that no axis varies by more than 0.01 rad/s (SD) and none reads more than 0.1 rad/s.

    Parameters
    ----------
    stream
        The motion sensor's stream.
    rest_s
        How long it must lie still, in seconds.
    """

    def __init__(self, stream: Stream, *, rest_s: float = REST_S) -> None:
        self.stream = stream
        self._columns = [stream.column(name) for name in _AXES]
        self._channels = [stream.channels[column] for column in self._columns]
        self._scales = np.array([channel.scale for channel in self._channels])
        self._window = SlidingWindow(rest_s)
        self.sd_rad_per_s = math.nan

    def feed(self, block: SampleBlock) -> RestingGyroscope | None:
        """The still stretch that ends with this block, or None."""
        if not len(block):
            return None
        numbers = raw_numbers(self._channels, block.raw[:, self._columns])
        present = np.isfinite(numbers).all(axis=1)
        if not present.any():
            return None
        self._window.append(block.received_ns[present], numbers[present])
        raw = self._window.full_values()
        if raw is None or len(raw) < 4:
            return None
        bias_raw: Floats = raw.mean(axis=0)
        bias = bias_raw * self._scales
        self.sd_rad_per_s = float(np.max(np.abs(raw.std(axis=0) * self._scales)))
        if self.sd_rad_per_s > REST_SD_RAD_PER_S or np.max(np.abs(bias)) > LARGEST_BIAS_RAD_PER_S:
            return None
        return RestingGyroscope(bias_raw, bias, self.sd_rad_per_s, len(raw))


def rest_calibrations(
    stream: Stream, rest: RestingGyroscope, *, taken_at: datetime, valid_days: int = VALID_DAYS
) -> tuple[Calibration, ...]:
    """One calibration of kind *rest* per axis: the factory's scale, the bias as zero."""
    return tuple(
        Calibration(
            calibration_id=new_id(),
            device_key=stream.device.key,
            channel=name,
            scale=stream.channels[stream.column(name)].scale,
            zero_raw=float(bias),
            kind="rest",
            taken_at=taken_at,
            due_on=taken_at.date() + timedelta(days=valid_days),
        )
        for name, bias in zip(_AXES, rest.bias_raw, strict=True)
    )


def newest_rest(calibrations: tuple[Calibration, ...]) -> tuple[Calibration, ...]:
    """The newest bias of each axis."""
    newest: dict[str, Calibration] = {}
    for calibration in sorted(calibrations, key=lambda c: c.taken_at):
        if calibration.kind == "rest":
            newest[calibration.channel] = calibration
    return tuple(newest.values())
