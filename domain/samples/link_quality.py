"""How well a stream came through: rate, jitter, loss, the device's clock and its battery."""

import math
from dataclasses import dataclass

import numpy as np

from domain.calibration import raw_numbers
from domain.channel import ClockKind, SampleBlock, Stream
from domain.samples.clock import ClockModel

_BEGIN_ANEW_S = 600.0
_FIRST_SKEW_S = 15.0


@dataclass(frozen=True, slots=True)
class StreamHealth:
    """One stream of one recording as measured; NaN where it could not be, or is not sent.

    `skew_ppm` is how much faster than nominal the device's seconds pass; `errors` counts unreadable
    packets.
    """

    stream_id: str
    samples: int
    lost: int
    errors: int
    rate_hz: float = math.nan
    jitter_p95_ms: float = math.nan
    skew_ppm: float = math.nan
    battery_percent: float = math.nan
    battery_v: float = math.nan

    @property
    def loss_percent(self) -> float:
        """Lost of expected samples; NaN before the first."""
        expected = self.samples + self.lost
        return 100.0 * self.lost / expected if expected else math.nan


class ClockWatch:
    """Follows a device's clock and battery for hours without growing.

    Parameters
    ----------
    stream
        What the device sends.
    """

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._columns = {channel.name: index for index, channel in enumerate(stream.channels)}
        self._model = ClockModel(stream.clock, stream.nominal_rate_hz, endless=True)
        self._begun_ns: int | None = None
        self._last_ns = 0
        self._skew_ppm = math.nan
        self.battery_percent = math.nan
        self.battery_v = math.nan

    def feed(self, block: SampleBlock) -> None:
        """Take in a block."""
        if not len(block):
            return
        first_ns = int(block.received_ns[0])
        if self._begun_ns is None:
            self._begun_ns = first_ns
        elif first_ns - self._begun_ns > _BEGIN_ANEW_S * 1e9:
            self._skew_ppm = self.skew_ppm
            self._model = ClockModel(self._stream.clock, self._stream.nominal_rate_hz, endless=True)
            self._begun_ns = first_ns
        self._last_ns = int(block.received_ns[-1])
        self._model.feed(block.ticks, block.received_ns, block.flags)
        self.battery_percent = self._newest("battery", block, self.battery_percent)
        self.battery_v = self._newest("battery_voltage", block, self.battery_v)

    @property
    def skew_ppm(self) -> float:
        """How fast the device's clock runs; NaN without a clock and in the first 15 s."""
        if self._stream.clock.kind is not ClockKind.DEVICE or self._begun_ns is None:
            return math.nan
        long_enough = self._last_ns - self._begun_ns >= _FIRST_SKEW_S * 1e9
        return self._model.skew_ppm if long_enough else self._skew_ppm

    def _newest(self, name: str, block: SampleBlock, before: float) -> float:
        column = self._columns.get(name)
        if column is None:
            return before
        channel = self._stream.channels[column]
        numbers = raw_numbers([channel], block.raw[:, [column]])[:, 0]
        known = numbers[np.isfinite(numbers)]
        return float(known[-1]) * channel.scale if len(known) else before
