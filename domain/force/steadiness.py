"""Does a load hang still? In newtons where the scale is known, else by what the raw readings say alone."""

import math

import numpy as np

from domain.calibration import raw_numbers
from domain.channel import SampleBlock, Stream
from domain.samples.stillness import QUIET_SD_N, SlidingWindow, force_scale

FEWEST_SAMPLES = 8
LARGEST_SPREAD = 0.01
"""Product default: of the change since the empty sensor, where no scale says what a newton is."""

_TREND = 3.0


class SteadyWatch:
    """Finds a stretch in which the force sensor reads the same.

    With a scale, steady means a standard deviation of at most 0.7 N and halves whose means differ by no
    more. Without one, the halves differ by no more than chance allows, and, once the empty sensor is
    known, the spread is at most 1 % of the change since then.

    Parameters
    ----------
    stream
        The force stream.
    window_s
        Length of the stretch in seconds; longer where the sensor is so slow that it holds fewer than
        eight samples.
    empty_raw
        What the empty sensor read, where it is known.
    channel
        Which force channel of the stream.
    """

    def __init__(
        self, stream: Stream, *, window_s: float, empty_raw: float | None = None, channel: str = "force"
    ) -> None:
        self._column = stream.column(channel)
        self._channel = stream.channels[self._column]
        scale = force_scale(stream, channel)
        self._limit_raw = QUIET_SD_N / abs(scale) if math.isfinite(scale) and scale != 0 else math.nan
        self._empty_raw = empty_raw
        # A little more than whole periods, so that a slow sensor's window can be full at all.
        self.window_s = max(window_s, (FEWEST_SAMPLES + 0.2) / stream.nominal_rate_hz)
        self._window = SlidingWindow(self.window_s)
        self.steady = False
        self.spread_raw = math.nan

    def feed(self, block: SampleBlock) -> float | None:
        """The mean raw reading of the steady stretch that ends with this block, or None."""
        if not len(block):
            return None
        self._window.append(block.received_ns, raw_numbers([self._channel], block.raw[:, [self._column]]))
        raw = self._window.full_values()
        self.steady = False
        if raw is None or len(raw) < FEWEST_SAMPLES // 2 or not np.isfinite(raw).all():
            return None
        values = raw[:, 0]
        half = len(values) // 2
        self.spread_raw = spread = float(values.std())
        drift = abs(float(values[:half].mean() - values[half:].mean()))
        self.steady = self._is_steady(float(values.mean()), spread, drift, len(values))
        return float(values.mean()) if self.steady else None

    def _is_steady(self, mean: float, spread: float, drift: float, count: int) -> bool:
        if math.isfinite(self._limit_raw):
            return spread <= self._limit_raw and drift <= self._limit_raw
        by_chance = _TREND * spread * 2.0 / math.sqrt(count)
        change = math.inf if self._empty_raw is None else abs(mean - self._empty_raw)
        return drift <= max(by_chance, 1.0) and spread <= max(LARGEST_SPREAD * change, 1.0)
