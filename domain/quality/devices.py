"""The quality gate of the devices: a rate that is not the sensor's, a zero that was taken under load."""

from collections.abc import Mapping

import numpy as np

from domain.channel import Floats, Segment
from domain.language import plain, say
from domain.results import Finding, Severity

BELOW_ZERO_N = -5.0
BELOW_ZERO_S = 0.5
RATE_OFF = 0.05
"""A product default: far above the spread of sensor clocks (x-IMU3 states 0.3 %), far below another rate."""


def rate_findings(rates: Mapping[Segment, tuple[float, float]]) -> list[Finding]:
    """A motion sensor that sent at another rate than its angles were computed with.

    Parameters
    ----------
    rates
        By segment: the rate used and the rate sent, in Hz; NaN where the recording is too short to say.
    """
    found = []
    for segment, (used_hz, sent_hz) in rates.items():
        if abs(sent_hz / used_hz - 1.0) > RATE_OFF:
            where = plain(segment)
            sentence = say(
                "The {where} sensor sent {sent_hz:.0f} samples a second, not {used_hz:.0f}: its "
                "angles are off by as much. Set its rate and redo.",
                where=where,
                sent_hz=sent_hz,
                used_hz=used_hz,
            )
            found.append(Finding("wrong_rate", sentence, Severity.INVALID))
    return found


def tare_findings(time_s: Floats, force_n: Floats) -> list[Finding]:
    """A pull that reads below zero for a while: the load was already on when the zero was taken.

    Parameters
    ----------
    time_s, force_n
        (n,) tared and filtered force at the sensor's own rate, in s and N; NaN where nothing is known.
    """
    below = np.nan_to_num(force_n, nan=0.0) < BELOW_ZERO_N
    edges = np.flatnonzero(np.diff(np.concatenate([[0], below.astype(np.int8), [0]])))
    held_s = time_s[edges[1::2] - 1] - time_s[edges[::2]] if len(edges) else np.empty(0)
    if not np.any(held_s > BELOW_ZERO_S):
        return []
    lowest = float(np.nanmin(force_n))
    sentence = say(
        "Force fell to {lowest:.0f} N: the tare was taken under load. Tare again and redo.", lowest=lowest
    )
    return [Finding("tare_under_load", sentence, Severity.INVALID)]
