"""Watches one compensation rule row by row and latches amber and red."""

from dataclasses import dataclass

import numpy as np

from domain.channel import Floats
from domain.compensation.probability import WINDOW_S, MovingMean, exceedance
from domain.protocol import CompensationRule
from domain.results import CompensationScore, Level

ENTER_P = 0.8
ENTER_S = 0.3
LEAVE_P = 0.5
LEAVE_S = 0.5

_LEVELS = (Level.WITHIN, Level.AMBER, Level.RED)


@dataclass(frozen=True, slots=True)
class RuleState:
    """New rows of one rule, each (n,): the 200 ms mean, both probabilities, the latched level (0, 1, 2)."""

    mean: Floats
    probability_amber: Floats
    probability_red: Floats
    level: Floats


class _Latch:
    """On when the probability stays at or above 0.8 for 300 ms; off when it stays below 0.5 for 500 ms."""

    def __init__(self, period_s: float) -> None:
        self._enter_rows = round(ENTER_S / period_s)
        self._leave_rows = round(LEAVE_S / period_s)
        self._rows = 0
        self.on = False

    def step(self, probability: float) -> bool:
        """One row; an unknown probability changes nothing."""
        if probability != probability:
            return self.on
        towards = probability < LEAVE_P if self.on else probability >= ENTER_P
        self._rows = self._rows + 1 if towards else 0
        if self._rows >= (self._leave_rows if self.on else self._enter_rows):
            self.on, self._rows = not self.on, 0
        return self.on


class CompensationMonitor:
    """One rule, streamed: feed rows of its signal, read the state of the newest.

    Parameters
    ----------
    rule
        The rule with its limit.
    rate_hz
        Rate of the common grid.
    """

    def __init__(self, rule: CompensationRule, *, rate_hz: float) -> None:
        self.rule = rule
        self._mean = MovingMean(round(WINDOW_S * rate_hz))
        self._amber = _Latch(1 / rate_hz)
        self._red = _Latch(1 / rate_hz)
        self.value = float("nan")
        self.probability_red = float("nan")
        self.level = Level.UNKNOWN

    def feed(self, signal: Floats) -> RuleState:
        """New rows (n,) of the rule's signal: the change from the still pose, in the rule's unit."""
        limit = self.rule.limit
        mean = self._mean.feed(signal)
        amber = exceedance(mean, limit.amber, limit.sigma)
        red = exceedance(mean, limit.red, limit.sigma)
        level = np.full(len(signal), np.nan)
        for row, (near, beyond) in enumerate(zip(amber.tolist(), red.tolist(), strict=True)):
            is_amber, is_red = self._amber.step(near), self._red.step(beyond)
            if near == near:
                level[row] = 2.0 if is_red else 1.0 if is_amber else 0.0
        if len(signal):
            self.value, self.probability_red = float(mean[-1]), float(red[-1])
            newest = float(level[-1])
            self.level = _LEVELS[int(newest)] if newest == newest else Level.UNKNOWN
        return RuleState(mean, amber, red, level)

    def score(self, mean: Floats, level: Floats, *, period_s: float) -> CompensationScore:
        """One repetition's rows: the largest mean, its probabilities, time and area beyond red."""
        rule, known = self.rule, np.isfinite(mean)
        if not known.any():
            nan = float("nan")
            return CompensationScore(
                rule.rule_id, rule.label, rule.unit, nan, nan, nan, nan, nan, Level.UNKNOWN
            )
        peak = np.array([mean[known].max()])
        excess = np.maximum(mean[known] - rule.limit.red, 0.0)
        worst = level[np.isfinite(level)]
        return CompensationScore(
            rule_id=rule.rule_id,
            label=rule.label,
            unit=rule.unit,
            peak=float(peak[0]),
            probability_amber=float(exceedance(peak, rule.limit.amber, rule.limit.sigma)[0]),
            probability_red=float(exceedance(peak, rule.limit.red, rule.limit.sigma)[0]),
            duration_s=float((excess > 0).sum() * period_s),
            area=float(excess.sum() * period_s),
            level=_LEVELS[int(worst.max())] if len(worst) else Level.UNKNOWN,
        )
