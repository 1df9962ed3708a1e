"""What can stand beside one another: sessions, sets, repetitions, baselines and group means."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import combinations, product
from statistics import stdev

from domain.change.comparability import differences, weightiest_first
from domain.change.comparison import Comparison, compare_sets
from domain.change.override import ComparisonOverride, can_be_overridden
from domain.change.set_conditions import Difference, Forbids, SetConditions
from domain.error.uncertainty import ReliabilityFigure
from domain.language import say
from domain.results import MetricValue, SetResult
from domain.wording import lower_first

MOST = 6
"""More curves than this cannot be told apart in one picture (a product default)."""


class Kind(StrEnum):
    """What one of the things compared is."""

    SESSION = "session"
    SET = "set"
    REP = "rep"
    BASELINE = "baseline"
    GROUP = "group"


class ComparedError(ValueError):
    """These cannot be compared; one sentence that says what to choose instead."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One of the things compared, of one test.

    Attributes
    ----------
    key
        How it was chosen.
    label
        One line for the coach.
    sets
        The sets it stands on, in the order they were done; of a repetition its set with that one alone.
    visits, people
        Over how many it is a mean; 1 each for a set.
    """

    key: str
    kind: Kind
    label: str
    sets: tuple[SetConditions, ...]
    visits: int = 1
    people: int = 1

    @property
    def whole(self) -> SetConditions:
        """All of it in one: the conditions of the newest set with the mean of all."""
        newest = self.sets[-1]
        if len(self.sets) == 1:
            return newest
        results = [item.result for item in self.sets]
        of_people = self.kind is Kind.GROUP
        result = group_result(results) if of_people else mean_result(results, visits=self.visits)
        return replace(newest, result=result)

    @property
    def at(self) -> datetime | None:
        """When the newest of its sets was done."""
        header = self.sets[-1].header
        return None if header is None else header.started_at


def only_rep(of: SetConditions, number: int) -> SetConditions:
    """The set as if it had this repetition alone; its metrics are those of the repetition."""
    rep = next((item for item in of.result.repetitions if item.number == number), None)
    if rep is None:
        raise ComparedError(
            say(
                "The set has no repetition {number}: choose one of {count}.",
                number=number,
                count=len(of.result.repetitions),
            )
        )
    if rep.is_practice:
        raise ComparedError(
            say("Repetition {number} was practice: it has no figures, choose another one.", number=number)
        )
    result = replace(of.result, repetitions=(replace(rep, accepted=True),), metrics=rep.metrics)
    seen = tuple(item for item in of.exposures if item.rep_number == number)
    return replace(of, result=result, exposures=seen)


def mean_result(results: Sequence[SetResult], *, visits: int = 1) -> SetResult:
    """The newest of `results` with the mean of each metric that all of them know by one unit.

    The error of a mean over visits is the largest of the parts / sqrt(visits); sets of one visit share
    what makes visits differ, so their number does not shrink it. Its repetitions are those of all sets of
    a visit; of several visits those of the set that has the fewest, which the statistic has to reach.
    """
    newest = results[-1]
    fewest = min(results, key=lambda result: sum(rep.accepted for rep in result.repetitions))
    every = tuple(rep for result in results for rep in result.repetitions)
    repetitions = every if visits == 1 else fewest.repetitions
    metrics = tuple(_mean(value.name, results, visits) for value in newest.metrics)
    return replace(newest, metrics=metrics, repetitions=repetitions)


def group_result(results: Sequence[SetResult]) -> SetResult:
    """As `mean_result` over people, a set each; the error is the 95 % interval, t SD / sqrt n."""
    mean = mean_result(results)
    return replace(mean, metrics=tuple(_over_people(value, results) for value in mean.metrics))


def _over_people(mean: MetricValue, results: Sequence[SetResult]) -> MetricValue:
    told = [value for result in results if (value := result.metric(mean.name)) is not None]
    known = [value.value for value in told if value.measurable and value.unit == mean.unit]
    if len(known) < 2:
        return replace(mean, half_width_95=None)
    from scipy.special import stdtrit

    width = float(stdtrit(len(known) - 1, 0.975)) * stdev(known) / math.sqrt(len(known))
    return replace(
        mean,
        half_width_95=width,
        reason=say("Mean of {count} athletes with its 95 % interval.", count=len(known)),
    )


def _mean(name: str, results: Sequence[SetResult], visits: int) -> MetricValue:
    newest = results[-1].metric(name)
    told = [value for result in results if (value := result.metric(name)) is not None]
    known = [value for value in told if newest is not None and value.measurable and value.unit == newest.unit]
    unit = told[-1].unit
    if not known:
        return MetricValue(name, math.nan, unit, None, told[-1].reason)
    widths = [value.half_width_95 for value in known if value.half_width_95 is not None]
    width = max(widths) / math.sqrt(visits) if widths else None
    left_out = len(results) - len(known)
    remark = (
        say("Mean of {count} sets", count=len(known))
        + (say("; {left_out} without it", left_out=left_out) if left_out else "")
        + "."
    )
    return MetricValue(name, sum(value.value for value in known) / len(known), unit, width, remark)


def differences_between(first: Compared, second: Compared) -> tuple[Difference, ...]:
    """Everything that differs between any two of their sets, each once, the weightiest first."""
    found = [item for a, b in _pairs(first, second) for item in differences(a, b)]
    told = {(item.code, item.sentence): item for item in found}
    return weightiest_first((*told.values(), *_without_verdict(first, second)))


def set_pairs(first: Compared, second: Compared) -> Iterator[tuple[str, str, tuple[Difference, ...]]]:
    """Every two sets whose differences forbid something: both ids and what would have to be overridden."""
    for a, b in _pairs(first, second):
        forbidding = tuple(item for item in differences(a, b) if can_be_overridden(item))
        if forbidding and a.header is not None and b.header is not None:
            yield a.header.set_id, b.header.set_id, forbidding


def compare(
    first: Compared,
    second: Compared,
    *,
    figures: Sequence[ReliabilityFigure] | None = None,
    overrides: Sequence[ComparisonOverride] = (),
) -> Comparison:
    """The second against the first, with the rules of `compare_sets`."""
    return compare_sets(
        first.whole,
        second.whole,
        figures=figures,
        first_visits=first.visits,
        second_visits=second.visits,
        found=differences_between(first, second),
        overrides=overrides,
    )


def check_choice(items: Sequence[Compared]) -> None:
    """ComparedError unless two to six different things are there."""
    if len({item.key for item in items}) < 2:
        raise ComparedError(say("Choose two or more to compare: the two sides of one visit say most."))
    if len(items) > MOST:
        raise ComparedError(
            say("At most {most} can be told apart in one picture: leave some out.", most=MOST)
        )


def _pairs(first: Compared, second: Compared) -> Iterable[tuple[SetConditions, SetConditions]]:
    yield from product(first.sets, second.sets)
    for item in (first, second):
        yield from combinations(item.sets, 2)


def _without_verdict(first: Compared, second: Compared) -> Iterator[Difference]:
    items = (first, second)
    group = next((item for item in items if item.kind is Kind.GROUP), None)
    if group is not None:
        sentence = say(
            "{group_label} is a mean over people: a place in a group, not a change.", group_label=group.label
        )
        yield Difference(
            "group", sentence, Forbids.CHANGE, say("A place in a group, not a change over time.")
        )
    if any(item.kind is Kind.REP for item in items):
        reason = say("Test-retest error is over visits; a single repetition carries no verdict.")
        yield Difference(
            "rep",
            say("Single repetitions: {reason}", reason=lower_first(reason)),
            Forbids.CHANGE,
            reason,
        )
