"""How well a test repeats itself: ICC, SEM, MDC, SWC, CV and limits of agreement, each with its interval."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from domain.channel import Floats
from domain.language import say

Z_95 = 1.96
SWC_SHARE = 0.2
LEAST_PEOPLE = 3


class ReliabilityError(ValueError):
    """The values cannot carry the figure; one sentence that says what is missing."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure and its 95 % interval, in the unit of the values (ICC: none)."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two visits or devices against each other (second - first): mean difference and limits about it."""

    bias: Estimate
    lower_limit: Estimate
    upper_limit: Estimate
    sd: float
    pairs: int


@dataclass(frozen=True, slots=True)
class _Squares:
    """Mean squares of a two-way layout without repetition."""

    people: int
    visits: int
    between_people: float
    between_visits: float
    residual: float

    @property
    def residual_freedom(self) -> int:
        return (self.people - 1) * (self.visits - 1)


def icc_2_1(values: Floats) -> Estimate:
    """ICC(2,1): two-way random, absolute agreement, one decision value per visit.

    Parameters
    ----------
    values
        (n_people, n_visits), one decision value (such as the mean of three trials) each; no NaN.

    References
    ----------
    Shrout, Fleiss: Psychol. Bull. 86 (1979) 420; McGraw, Wong: Psychol. Methods 1 (1996) 30.
    It is told as it comes out, below 0 too; without freedom for its interval that is NaN.
    """
    squares = _squares(values)
    n, k = squares.people, squares.visits
    rows, columns, error = squares.between_people, squares.between_visits, squares.residual
    icc = _ratio(rows - error, rows + (k - 1) * error + k * (columns - error) / n)
    if error == 0:
        return Estimate(icc, icc, icc) if columns == 0 else Estimate(icc, math.nan, math.nan)
    visits_f, rest = columns / error, n * (1 + (k - 1) * icc) - k * icc
    weight = (n - 1) * (k * icc * visits_f) ** 2 + rest**2
    if weight == 0 or not math.isfinite(icc):
        # Athletes and visits with the very same means: the approximation has nothing to stand on.
        return Estimate(icc, math.nan, math.nan)
    freedom = squares.residual_freedom * (k * icc * visits_f + rest) ** 2 / weight
    above, below = _f(0.975, n - 1, freedom), _f(0.975, freedom, n - 1)
    spread = k * columns + (k * n - k - n) * error
    low = n * (rows - above * error) / (above * spread + n * rows)
    high = n * (below * rows - error) / (spread + n * below * rows)
    return Estimate(icc, low, high)


def icc_3_1(values: Floats) -> Estimate:
    """ICC(3,1): two-way mixed, consistency; blind to a shift that all people share.

    Parameters
    ----------
    values
        (n_people, n_visits), as for `icc_2_1`.

    References
    ----------
    Shrout, Fleiss: Psychol. Bull. 86 (1979) 420.
    """
    squares = _squares(values)
    k, freedom = squares.visits, squares.residual_freedom
    rows, error = squares.between_people, squares.residual
    icc = _ratio(rows - error, rows + (k - 1) * error)
    if error == 0:
        return Estimate(icc, icc, icc)
    people = squares.people - 1
    low = rows / error / _f(0.975, people, freedom)
    high = rows / error * _f(0.975, freedom, people)
    return Estimate(icc, (low - 1) / (low + k - 1), (high - 1) / (high + k - 1))


def sem_over_visits(values: Floats) -> Estimate:
    """Standard error of measurement over visits, in the unit of the values.

    The root of the residual mean square: with two visits this is the SD of the differences / sqrt 2.
    One decision value per visit goes in; trials of one visit would make it too small.

    Parameters
    ----------
    values
        (n_people, n_visits), as for `icc_2_1`.

    References
    ----------
    Weir: J. Strength Cond. Res. 19 (2005) 231; interval from the chi-square distribution of the residual.
    """
    squares = _squares(values)
    freedom, sem = squares.residual_freedom, math.sqrt(squares.residual)
    low = sem * math.sqrt(freedom / _chi2(0.975, freedom))
    return Estimate(sem, low, sem * math.sqrt(freedom / _chi2(0.025, freedom)))


def sem_percent_over_visits(values: Floats) -> Estimate:
    """`sem_over_visits` in percent of the mean of all values."""
    sem, mean = sem_over_visits(values), abs(float(np.mean(values)))
    if mean == 0:
        raise ReliabilityError(
            say("The mean is 0, so there is no percentage of it: give the error in its unit.")
        )
    return Estimate(*(100.0 * part / mean for part in (sem.value, sem.low, sem.high)))


def sem_from_icc(sd: float, icc: float) -> float:
    """SEM = SD x sqrt(1 - ICC), in the unit of the SD; NaN where the ICC is no share."""
    return sd * math.sqrt(1.0 - icc) if 0.0 <= icc <= 1.0 else math.nan


def sem_from_mdc95(mdc: float) -> float:
    """SEM behind a cited MDC95 of one visit against one."""
    return mdc / mdc95(1.0)


def mdc95(sem: float, *, first_visits: int = 1, second_visits: int = 1) -> float:
    """Smallest change that can be told apart: 1.96 SEM sqrt(1/n1 + 1/n2); 2.77 SEM for one against one.

    Parameters
    ----------
    sem
        In the unit of the values, or in percent of their mean.
    first_visits, second_visits
        Visits whose mean stands on each side.
    """
    if first_visits < 1 or second_visits < 1:
        raise ReliabilityError(say("A mean needs at least one visit on each side."))
    return Z_95 * sem * math.sqrt(1.0 / first_visits + 1.0 / second_visits)


def smallest_worthwhile_change(values: Sequence[float] | Floats) -> float:
    """SWC = 0.2 x SD between athletes; alone it fires inside noise, so it stands second to the MDC.

    Parameters
    ----------
    values
        (n_people,), one decision value of each athlete.
    """
    known = np.asarray(values, dtype=np.float64)
    known = known[np.isfinite(known)]
    return SWC_SHARE * float(known.std(ddof=1)) if len(known) >= LEAST_PEOPLE else math.nan


def coefficient_of_variation_percent(values: Sequence[float]) -> float:
    """100 x SD / mean of the trials of one visit (n - 1); NaN below two or at a mean of 0."""
    known = [value for value in values if math.isfinite(value)]
    if len(known) < 2:
        return math.nan
    mean = sum(known) / len(known)
    variance = sum((value - mean) ** 2 for value in known) / (len(known) - 1)
    return 100.0 * math.sqrt(variance) / abs(mean) if mean else math.nan


def bland_altman(first: Sequence[float] | Floats, second: Sequence[float] | Floats) -> Agreement:
    """Mean difference and 95 % limits of agreement, with the intervals of all three.

    Parameters
    ----------
    first, second
        (n,) paired values; pairs with a NaN are left out.

    References
    ----------
    Bland, Altman: Stat. Methods Med. Res. 8 (1999) 135: limits at 1.96 SD, their variance
    SD^2 (1/n + 1.96^2 / (2 (n - 1))).
    """
    differences = np.asarray(second, dtype=np.float64) - np.asarray(first, dtype=np.float64)
    differences = differences[np.isfinite(differences)]
    n = len(differences)
    if n < LEAST_PEOPLE:
        raise ReliabilityError(
            say(
                "Limits of agreement need {least_people} pairs or more; here are {n}.",
                least_people=LEAST_PEOPLE,
                n=n,
            )
        )
    bias, sd = float(differences.mean()), float(differences.std(ddof=1))
    t = _t(0.975, n - 1)
    of_bias = t * sd / math.sqrt(n)
    of_limit = t * sd * math.sqrt(1.0 / n + Z_95**2 / (2 * (n - 1)))
    low, high = bias - Z_95 * sd, bias + Z_95 * sd
    return Agreement(
        bias=Estimate(bias, bias - of_bias, bias + of_bias),
        lower_limit=Estimate(low, low - of_limit, low + of_limit),
        upper_limit=Estimate(high, high - of_limit, high + of_limit),
        sd=sd,
        pairs=n,
    )


def _squares(values: Floats) -> _Squares:
    table = np.asarray(values, dtype=np.float64)
    if table.ndim != 2 or table.shape[0] < LEAST_PEOPLE or table.shape[1] < 2:
        raise ReliabilityError(
            say(
                "Test-retest figures need at least {least_people} people with 2 visits each: add "
                "visits first.",
                least_people=LEAST_PEOPLE,
            )
        )
    if not np.isfinite(table).all():
        raise ReliabilityError(say("A value is missing: leave people out who did not come to every visit."))
    people, visits = table.shape
    grand = table.mean()
    of_people, of_visits = table.mean(axis=1), table.mean(axis=0)
    rest = table - of_people[:, None] - of_visits[None, :] + grand
    return _Squares(
        people=people,
        visits=visits,
        between_people=float(visits * np.sum((of_people - grand) ** 2) / (people - 1)),
        between_visits=float(people * np.sum((of_visits - grand) ** 2) / (visits - 1)),
        residual=float(np.sum(rest**2) / ((people - 1) * (visits - 1))),
    )


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else math.nan


def _f(share: float, first: float, second: float) -> float:
    from scipy.special import fdtri

    return float(fdtri(first, second, share))


def _chi2(share: float, freedom: float) -> float:
    from scipy.special import chdtri

    return float(chdtri(freedom, 1.0 - share))


def _t(share: float, freedom: float) -> float:
    from scipy.special import stdtrit

    return float(stdtrit(freedom, share))
