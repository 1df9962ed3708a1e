"""Causal smoothing whose delay is known and taken off the time stamps."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domain.channel import Floats
from domain.language import say

FILTER_KIND = "symmetric FIR (Hann)"
"""As printed: causal with a known delay, which is taken off the time stamps."""


@dataclass(frozen=True, slots=True)
class FilterParameters:
    """What is printed beside every filtered value."""

    kind: str
    taps: int
    cutoff_hz: float
    rate_hz: float
    delay_s: float

    @property
    def text(self) -> str:
        """One line for the report."""
        return say(
            "{kind}, {taps} taps, -3 dB at {cutoff_hz:.1f} Hz ({rate_hz:g} Hz sampling), delay "
            "of {delay_s:.0f} ms removed",
            kind=self.kind,
            taps=self.taps,
            cutoff_hz=self.cutoff_hz,
            rate_hz=self.rate_hz,
            delay_s=1000.0 * self.delay_s,
        )


class SmoothingFilter:
    """Symmetric Hann-weighted mean: linear phase, so its delay is exactly half its length.

    Samples that are NaN or marked unusable get no weight and the others are weighed up, so a spike or
    a missing sample does not spread; at both ends of a stretch the window is cut off the same way.
    Output for a sample is final once `half_width` further samples have come, or `close` is called.

    Parameters
    ----------
    rate_hz
        Sampling rate the window is made for.
    cutoff_hz
        Wished -3 dB frequency; the nearest window of odd length is taken and printed in `parameters`.
    """

    def __init__(self, *, rate_hz: float, cutoff_hz: float) -> None:
        self.half_width = _half_width(rate_hz, cutoff_hz)
        self._window = _window(self.half_width)
        self.parameters = FilterParameters(
            kind=FILTER_KIND,
            taps=len(self._window),
            cutoff_hz=_cutoff_hz(self._window, rate_hz),
            rate_hz=rate_hz,
            delay_s=self.half_width / rate_hz,
        )
        self._begin()

    def _begin(self) -> None:
        self._held: Floats = np.empty(0)
        self._lead = 0

    def feed(self, values: Floats, usable: NDArray[np.bool_] | None = None) -> Floats:
        """Smooth (n,) values; returns the (m,) that became final, oldest first, m counted over calls."""
        weighed = values if usable is None else np.where(usable, values, np.nan)
        self._held = np.concatenate((self._held, weighed))
        ready = max(0, len(self._held) - self._lead - self.half_width)
        return self._take(ready)

    def close(self) -> Floats:
        """End the stretch (a gap, or the end of the set): the remaining (m,) values."""
        rest = self._take(len(self._held) - self._lead)
        self._begin()
        return rest

    def _take(self, count: int) -> Floats:
        if count <= 0:
            return np.empty(0)
        half = self.half_width
        needed = self._held[: self._lead + count + half]
        known = np.isfinite(needed)
        # One dot product of fixed length for each output: streamed and batch are equal to the last bit.
        total = _weighted(np.where(known, needed, 0.0), self._window, self._lead, count)
        weight = _weighted(known.astype(np.float64), self._window, self._lead, count)
        keep = max(0, self._lead + count - half)
        self._held = self._held[keep:]
        self._lead = self._lead + count - keep
        with np.errstate(invalid="ignore", divide="ignore"):
            smooth: Floats = np.where(weight > 0, total / weight, np.nan)
        return smooth


def _weighted(values: Floats, window: Floats, first: int, count: int) -> Floats:
    half = len(window) // 2
    padded = np.zeros(first + count + 2 * half)
    padded[half : half + len(values)] = values
    result: Floats = np.correlate(padded[first:], window, "valid")
    return result


def _window(half_width: int) -> Floats:
    window: Floats = np.hanning(2 * half_width + 3)[1:-1]
    window /= window.sum()
    return window


def _half_width(rate_hz: float, cutoff_hz: float) -> int:
    # A Hann window of n intervals passes 1/sqrt(2) at about 0.72 / n of the sampling rate.
    return max(1, round(0.36 * rate_hz / cutoff_hz - 1.0))


def _cutoff_hz(window: Floats, rate_hz: float) -> float:
    """Lowest frequency at which the window passes less than 1/sqrt(2)."""
    frequencies = np.linspace(0.0, rate_hz / 2, 1025)
    lags = np.arange(len(window)) - len(window) // 2
    gain = np.abs(np.cos(2 * np.pi * np.outer(frequencies / rate_hz, lags)) @ window)
    below = np.flatnonzero(gain < np.sqrt(0.5))
    return float(frequencies[below[0]]) if len(below) else rate_hz / 2
