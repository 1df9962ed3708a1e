"""Watches one compensation rule, many rows at a time, and latches amber and red."""

from dataclasses import dataclass

import numpy as np

from domain.channel import Floats, Integers
from domain.compensation.latch import Latch
from domain.compensation.phases import looks
from domain.compensation.probability import MovingMean, exceedance
from domain.judging import Judging, Sensing
from domain.protocol import Beyond, CompensationRule, RulePhase
from domain.results import CompensationScore, Level

LOOK_BACK_S = 10.0
NAN = float("nan")
_LEVELS = (Level.WITHIN, Level.AMBER, Level.RED)


@dataclass(frozen=True, slots=True)
class RuleState:
    """New rows of one rule, each (n,): windowed mean, both probabilities, the latched level (0, 1, 2).

    Outside the phase in which the rule looks the mean is NaN, the probabilities are 0. Where nothing is
    seen, all are NaN.
    """

    mean: Floats
    probability_amber: Floats
    probability_red: Floats
    level: Floats


class CompensationMonitor:
    """One rule, streamed: feed rows of its signal, read the state of the newest.

    Parameters
    ----------
    rule
        The rule with the limit of this athlete.
    rate_hz
        Rate of the common grid.
    judging
        Windows and probabilities.
    """

    def __init__(self, rule: CompensationRule, *, rate_hz: float, judging: Judging | None = None) -> None:
        self.rule = rule
        self._judging = judging or Judging()
        self._period_s = 1 / rate_hz
        self._mean = MovingMean(round(self._judging.window_s * rate_hz))
        self._amber = Latch(self._judging, period_s=self._period_s)
        self._red = Latch(self._judging, period_s=self._period_s)
        self._zero = 0.0
        self._zero_s = NAN
        self._recent: Floats = np.empty((0, 2))
        self.value = NAN
        self.probability_red = NAN
        self.level = Level.UNKNOWN

    @property
    def about_vertical(self) -> bool:
        """Whether the signal drifts: it is set to zero before each repetition and decides nothing alone."""
        return self.rule.sensing is Sensing.HEADING

    def set_zero(self, at_s: float) -> None:
        """Count from the mean that ended at `at_s`, the quiet before a repetition; else stay as it is."""
        row = int(np.searchsorted(self._recent[:, 0], at_s + 1e-6)) - 1
        if row >= 0 and np.isfinite(self._recent[row, 1]):
            self._zero, self._zero_s = float(self._recent[row, 1]), float(self._recent[row, 0])

    def feed(
        self,
        signal: Floats,
        *,
        time_s: Floats | None = None,
        phases: Integers | None = None,
        sigma: Floats | None = None,
    ) -> RuleState:
        """New rows of the rule's signal: the change from the still pose, in the rule's unit.

        Parameters
        ----------
        signal
            (n,) of the rule's channel.
        time_s
            (n,) seconds; needed where the error grows with time.
        phases
            (n,) codes of `phases`; without them a rule of the whole repetition looks always.
        sigma
            (n,) error that the channel itself states; the larger of the two counts.
        """
        mean = self._mean.feed(signal)
        if self.about_vertical and time_s is not None:
            self._remember(time_s, mean)
        state = self._judged(mean, time_s, phases, sigma)
        if len(signal):
            self.value, self.probability_red = float(state.mean[-1]), float(state.probability_red[-1])
            newest = float(state.level[-1])
            self.level = _LEVELS[int(newest)] if newest == newest else Level.UNKNOWN
        return state

    def score(self, state: RuleState) -> CompensationScore:
        """One repetition's rows: the largest mean, its probabilities, time and area beyond red."""
        return score_of(self.rule, state, period_s=self._period_s)

    def _judged(
        self, mean: Floats, time_s: Floats | None, phases: Integers | None, channel_sigma: Floats | None
    ) -> RuleState:
        limit, change = self.rule.limit, _toward(self.rule.beyond, mean - self._zero)
        sigma = self._sigma(len(mean), time_s, channel_sigma)
        amber, red = (exceedance(change, bound, sigma) for bound in (limit.amber, limit.red))
        if self.rule.phase is not RulePhase.WHOLE and phases is not None:
            away = (looks(self.rule.phase, phases) == 0) & np.isfinite(change)
            amber, red = np.where(away, 0.0, amber), np.where(away, 0.0, red)
            change = np.where(away, np.nan, change)
        is_amber, is_red = self._amber.feed(amber), self._red.feed(red)
        level = np.where(red == red, np.where(is_red, 2.0, np.where(is_amber, 1.0, 0.0)), np.nan)
        return RuleState(change, amber, red, level)

    def _sigma(self, rows: int, time_s: Floats | None, channel_sigma: Floats | None) -> Floats:
        sigma = np.full(rows, self.rule.limit.sigma)
        drift = self._judging.drift_deg_per_s(self.rule.sensing)
        if drift and time_s is not None and self._zero_s == self._zero_s:
            sigma += drift * np.maximum(0.0, time_s - self._zero_s)
        return sigma if channel_sigma is None else np.fmax(sigma, channel_sigma)

    def _remember(self, time_s: Floats, mean: Floats) -> None:
        known = np.flatnonzero(np.isfinite(mean))
        if self._zero_s != self._zero_s and len(known):
            self._zero_s = float(time_s[known[0]])
        rows = np.concatenate([self._recent, np.column_stack((time_s, mean))])
        self._recent = rows[max(0, len(rows) - round(LOOK_BACK_S / self._period_s)) :]


def score_of(rule: CompensationRule, state: RuleState, *, period_s: float) -> CompensationScore:
    """What a rule says of the rows of one repetition."""
    known = np.isfinite(state.mean)
    seen = np.isfinite(state.probability_red)
    if not known.any():
        return CompensationScore(rule.rule_id, rule.label, rule.unit, NAN, NAN, NAN, NAN, NAN, Level.UNKNOWN)
    worst = int(np.nanargmax(state.mean))
    excess = np.maximum(state.mean[known] - rule.limit.red, 0.0)
    levels = state.level[np.isfinite(state.level)]
    return CompensationScore(
        rule_id=rule.rule_id,
        label=rule.label,
        unit=rule.unit,
        peak=float(state.mean[worst]),
        probability_amber=float(state.probability_amber[worst]),
        probability_red=float(state.probability_red[worst]),
        duration_s=float((excess > 0).sum() * period_s),
        area=float(excess.sum() * period_s),
        level=_LEVELS[int(levels.max())] if len(levels) else Level.UNKNOWN,
        score=float(100.0 * np.mean(1.0 - state.probability_red[seen])),
    )


def _toward(beyond: Beyond, change: Floats) -> Floats:
    """The change counted so that more is worse."""
    if beyond is Beyond.EITHER:
        return np.abs(change)
    return -change if beyond is Beyond.BELOW else change
