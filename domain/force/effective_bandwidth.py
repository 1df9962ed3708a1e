"""What a force sensor's stream can carry: measured rate, known times, and averaging inside the device."""

from dataclasses import dataclass

import numpy as np

from domain.channel import ClockKind, Floats, Stream
from domain.language import say

LEAST_RATES_HZ = ((0.05, 500.0), (0.1, 200.0))
"""Longest window in s and the rate it needs: 0-50 ms needs 500 Hz, 0-100 ms 200 Hz."""
LEAST_RATE_HZ = 80.0
CLOCK_TOLERANCE = 0.01
"""A product default: a board of *80 Hz* that sends 79.5 is not another board."""
TIMING_SHARE = 0.1
"""A product default: sample times have to be known to a tenth of the window."""

_AVERAGED = {"hx711_olkal": 16, "hx711_olkal_2x": 16, "openscale": 4, "openscale_untimed": 4}
"""Samples that a device averages before it sends one, as its firmware ships, by driver."""


@dataclass(frozen=True, slots=True)
class EffectiveBandwidth:
    """Measured samples a second, how many the device averages into one, and how well times are known."""

    rate_hz: float
    averaged: int = 1
    jitter_s: float = 0.0

    @property
    def effective_hz(self) -> float:
        """The rate that independent samples would have."""
        return self.rate_hz / self.averaged

    def cannot_carry(self, window_s: float, what: str) -> str:
        """Why a slope over `window_s` (called `what`) is not measurable; empty when it is."""
        needed = least_rate_hz(window_s)
        if not np.isfinite(self.rate_hz):
            return say("Not measurable: too few samples to know their rate.")
        if self.effective_hz < needed * (1 - CLOCK_TOLERANCE):
            return say(
                "Not measurable: {rate_words}; {what} needs {needed:.0f} Hz.",
                rate_words=self._rate_words(),
                what=what,
                needed=needed,
            )
        if self.jitter_s > TIMING_SHARE * window_s:
            known = say("sample times are known to {jitter_s:.0f} ms only", jitter_s=1000.0 * self.jitter_s)
            return say(
                "Not measurable: {known}; {what} needs {timing_share:.0f} ms.",
                known=known,
                what=what,
                timing_share=1000.0 * TIMING_SHARE * window_s,
            )
        return ""

    def _rate_words(self) -> str:
        if self.averaged == 1:
            return say("{rate_hz:.0f} Hz is too slow", rate_hz=self.rate_hz)
        return say(
            "the sensor averages {averaged} samples itself, so its {rate_hz:.0f} Hz carry no "
            "more than {effective_hz:.0f} Hz",
            averaged=self.averaged,
            rate_hz=self.rate_hz,
            effective_hz=self.effective_hz,
        )


def least_rate_hz(window_s: float) -> float:
    """The rate in Hz that a slope over `window_s` seconds needs."""
    return next((rate for longest, rate in LEAST_RATES_HZ if window_s <= longest + 1e-9), LEAST_RATE_HZ)


def measured_bandwidth(time_s: Floats, lateness_s: Floats, *, averaged: int = 1) -> EffectiveBandwidth:
    """The bandwidth of a stretch of samples.

    Parameters
    ----------
    time_s
        (n,) sample times; lost samples lower the rate.
    lateness_s
        (n,) arrival after the sample's time where times are known from arrival alone; zeros where the
        device has a clock of its own. Half of their spread from the 5th to the 95th percentile is the jitter.
    averaged
        Samples that the device averages into one.
    """
    if len(time_s) < 2 or not time_s[-1] > time_s[0]:
        return EffectiveBandwidth(float("nan"), averaged)
    rate_hz = (len(time_s) - 1) / float(time_s[-1] - time_s[0])
    low, high = np.percentile(lateness_s, (5, 95))
    return EffectiveBandwidth(rate_hz, averaged, float(high - low) / 2)


def averaged_samples(stream: Stream) -> int:
    """How many samples the device averages into each that it sends; 1 where nothing is known of it."""
    return _AVERAGED.get(stream.device.driver, 1)


def times_from_arrival(stream: Stream) -> bool:
    """Whether sample times rest on arrival alone."""
    return stream.clock.kind is not ClockKind.DEVICE
