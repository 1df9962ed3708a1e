"""What a test-retest found: ICC, SEM and MDC95 with intervals, agreement, and what is to be known of them."""

import math
from dataclasses import dataclass

import numpy as np

from domain.channel import Floats
from domain.error.reliability import (
    LEAST_PEOPLE,
    Agreement,
    Estimate,
    ReliabilityError,
    bland_altman,
    icc_2_1,
    icc_3_1,
    mdc95,
    sem_over_visits,
    sem_percent_over_visits,
)
from domain.language import say
from domain.studies.study import Attendance, Person, Study

LEAST_TO_ADOPT = 10
"""Product default: with 10 people and 2 visits the true SEM may be 1.8 times the found one (chi-square)."""
ADVISED_PEOPLE = 30
"""Koo and Li: J. Chiropr. Med. 15 (2016) 155 ask for 30 different people or more."""


@dataclass(frozen=True, slots=True)
class Proportional:
    """Whether difference or spread goes with the size of the value.

    Attributes
    ----------
    slope
        Of second - first on the mean of both, with its 95 % interval; no unit.
    spread_correlation
        Pearson's r of the size of the differences and the mean.
    grows
        Whether the spread grows with the value, at p < 0.05: the error is then a percentage.
    """

    slope: Estimate
    spread_correlation: float
    grows: bool

    @property
    def bias_grows(self) -> bool:
        """Whether the slope is told apart from 0."""
        return self.slope.low > 0 or self.slope.high < 0


@dataclass(frozen=True, slots=True)
class Finding:
    """One measure of a study.

    Attributes
    ----------
    values
        (n_people, n_visits), in `unit`; whoever misses a visit or a value is left out.
    sem, mdc
        In `error_unit`: `unit`, or % where the spread grows with the value.
    least_reps
        Fewest accepted repetitions that a value of the study stands on.
    remarks
        What is to be read beside the figures.
    """

    metric: str
    unit: str
    values: Floats
    icc_agreement: Estimate
    icc_consistency: Estimate
    sem: Estimate
    mdc: Estimate
    error_unit: str
    agreement: Agreement
    proportional: Proportional
    least_reps: int
    remarks: tuple[str, ...]

    @property
    def people(self) -> int:
        """How many athletes it stands on."""
        return len(self.values)

    @property
    def refusal(self) -> str:
        """Why it may not be adopted; empty where it may."""
        if self.people < LEAST_TO_ADOPT:
            return say(
                "{people} athletes have come to every visit; an own error needs {least_to_adopt}. Go "
                "on with the study.",
                people=self.people,
                least_to_adopt=LEAST_TO_ADOPT,
            )
        if self.sem.value <= 0:
            return say("Every visit gave the same value: that is no error. Look at the sets of the study.")
        return ""


def finding(study: Study, metric: str, who: Attendance) -> Finding:
    """The figures of one measure; `ReliabilityError` with a sentence where there are too few visits."""
    people = [one for one in who.complete(study) if _measured(one, metric)]
    if len(people) < LEAST_PEOPLE:
        raise ReliabilityError(
            say(
                "{count} athletes have this measure at all {occasions} visits; the figures need "
                "{least_people} and a verdict needs {least_to_adopt}.",
                count=len(people),
                occasions=study.occasions,
                least_people=LEAST_PEOPLE,
                least_to_adopt=LEAST_TO_ADOPT,
            )
        )
    values = np.array([[trial.values[metric].value for trial in one.trials] for one in people])
    unit = people[0].trials[0].values[metric].unit
    left = len(who.people) - len(people)
    reps = min(trial.accepted for one in people for trial in one.trials)
    return figures_of(metric, unit, values, least_reps=max(1, reps), left_out=left)


def figures_of(metric: str, unit: str, values: Floats, *, least_reps: int = 1, left_out: int = 0) -> Finding:
    """The figures of a whole table.

    Parameters
    ----------
    values
        (n_people, n_visits), one decision value each, in `unit`; no NaN.
    left_out
        Athletes who lack a visit or a value.

    References
    ----------
    Shrout, Fleiss 1979; Weir 2005; Bland, Altman 1986 and 1999. The SEM is that over visits, so a shift
    that everybody shares is no part of it: it is told as the mean difference.
    """
    consistency, agreement = icc_3_1(values), icc_2_1(values)
    pair = bland_altman(values[:, 0], values[:, 1])
    proportional = proportional_error(values[:, 0], values[:, 1])
    percent = proportional.grows and float(values.min()) > 0
    sem = sem_percent_over_visits(values) if percent else sem_over_visits(values)
    mdc = Estimate(*(mdc95(part) for part in (sem.value, sem.low, sem.high)))
    remarks = _remarks(values, agreement, pair, proportional, left_out)
    return Finding(
        metric=metric,
        unit=unit,
        values=values,
        icc_agreement=agreement,
        icc_consistency=consistency,
        sem=sem,
        mdc=mdc,
        error_unit="%" if percent else unit,
        agreement=pair,
        proportional=proportional,
        least_reps=least_reps,
        remarks=remarks,
    )


def proportional_error(first: Floats, second: Floats) -> Proportional:
    """Slope of the differences on the means, and whether their size grows with the mean.

    Parameters
    ----------
    first, second
        (n,) paired values of two visits.

    References
    ----------
    Bland, Altman: Stat. Methods Med. Res. 8 (1999) 135, section 3.2.
    """
    difference, mean = second - first, (first + second) / 2.0
    n, about = len(difference), mean - mean.mean()
    square = float(np.sum(about**2))
    if n < LEAST_PEOPLE or square == 0:
        return Proportional(Estimate(math.nan, math.nan, math.nan), math.nan, grows=False)
    slope = float(np.sum(about * difference) / square)
    rest = difference - difference.mean() - slope * about
    half = _t_975(n - 2) * math.sqrt(float(np.sum(rest**2)) / (n - 2) / square)
    size = np.abs(difference - difference.mean())
    if float(size.std()) == 0:
        return Proportional(Estimate(slope, slope - half, slope + half), 0.0, grows=False)
    r = float(np.corrcoef(size, mean)[0, 1])
    t = r * math.sqrt((n - 2) / max(1e-12, 1.0 - r * r))
    return Proportional(Estimate(slope, slope - half, slope + half), r, grows=t > _t_975(n - 2))


def _measured(one: Person, metric: str) -> bool:
    found = [trial.values.get(metric) for trial in one.trials]
    return all(value is not None and value.measurable for value in found)


def _remarks(
    values: Floats, agreement: Estimate, pair: Agreement, proportional: Proportional, left_out: int
) -> tuple[str, ...]:
    n = len(values)
    said = []
    if n < ADVISED_PEOPLE:
        said.append(
            say(
                "{n} athletes: the intervals are wide; {advised_people} are advised (Koo and Li 2016).",
                n=n,
                advised_people=ADVISED_PEOPLE,
            )
        )
    if left_out:
        said.append(
            say(
                "{left_out} of {n} athletes lack a visit or a value and are left out.",
                left_out=left_out,
                n=n + left_out,
            )
        )
    if agreement.value < 0:
        said.append(
            say(
                "The ICC is negative: the athletes differ less from one another than from themselves. "
                "It is told as it is, and means that there is no agreement."
            )
        )
    if pair.bias.low > 0 or pair.bias.high < 0:
        said.append(
            say(
                "The second visit differs for everybody in the same direction: a "
                "familiarisation visit may be missing. That shift is no part of the SEM."
            )
        )
    if proportional.grows:
        said.append(say("The differences grow with the value, so the error is given in percent of it."))
    if proportional.bias_grows:
        said.append(say("The shift between the visits goes with the value: look at the plot."))
    return tuple(said)


def _t_975(freedom: int) -> float:
    from scipy.special import stdtrit

    return float(stdtrit(freedom, 0.975))
