"""Which part of a repetition each row lies in, as far as it can be told at that row."""

import numpy as np

from domain.channel import Floats, Integers
from domain.protocol import RulePhase

REST, UP, HOLD, DOWN = 0, 1, 2, 3
_CODES = {RulePhase.UP: UP, RulePhase.HOLD: HOLD, RulePhase.DOWN: DOWN}
SLOPE_S = 0.1


class SlopeOfForce:
    """Causal slope of the force over the last 100 ms, in N/s; NaN until that much is known.

    Parameters
    ----------
    rate_hz
        Rows per second.
    """

    def __init__(self, *, rate_hz: float) -> None:
        self._rows = max(1, round(SLOPE_S * rate_hz))
        self._span_s = self._rows / rate_hz
        self._tail: Floats = np.full(self._rows, np.nan)

    def feed(self, force_n: Floats) -> Floats:
        """New rows (n,), as many slopes (n,)."""
        joined = np.concatenate([self._tail, force_n])
        slope: Floats = (force_n - joined[: len(force_n)]) / self._span_s
        self._tail = joined[len(joined) - self._rows :]
        return slope


def phase_codes(running: Integers, signed_rate: Floats, dead_band: float) -> Integers:
    """REST, UP, HOLD or DOWN for each row; a row whose rate is unknown holds.

    Parameters
    ----------
    running
        (n,) 1 where a repetition runs, else 0.
    signed_rate
        (n,) rate of the signal, positive in the first phase of a repetition.
    dead_band
        Below this a phase rests, in the unit of the rate.
    """
    moving = np.where(signed_rate > dead_band, UP, np.where(signed_rate < -dead_band, DOWN, HOLD))
    codes: Integers = np.where(running > 0, moving, REST)
    return codes


def looks(phase: RulePhase, codes: Integers) -> Integers:
    """1 where a rule of this phase looks, else 0."""
    if phase is RulePhase.WHOLE:
        return np.ones(len(codes), dtype=np.int64)
    looking: Integers = (codes == _CODES[phase]).astype(np.int64)
    return looking
