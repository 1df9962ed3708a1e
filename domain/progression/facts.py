"""What one visit tells of one exercise on one side: the facts that the rules of progression ask for."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from domain.language import say
from domain.results import Finding, MetricValue
from domain.session import Ratings, SetState
from domain.typed_number import write_number
from domain.wording import number_text

LABELS: Mapping[str, str] = {
    "rpe": say("effort (RPE)"),
    "stability": say("stability"),
    "pain": say("discomfort"),
    "sharp_pain": say("sharp pain"),
    "technique_failure": say("technique failure"),
    "drift": say("compensation drift"),
    "completed": say("completed work"),
    "soreness_persists": say("soreness"),
    "sleep": say("sleep"),
}
FLAGS = ("sharp_pain", "technique_failure", "soreness_persists")
TECHNIQUE_FAILURE = "technique_failure"


@dataclass(frozen=True, slots=True)
class Fact:
    """A number with its 95 % half-width; NaN where it is not known, and `reason` says why.

    `whole` is false where some sets of the visit lack it: enough to ask for less, not to ask for more.
    """

    value: float
    half_width_95: float = 0.0
    whole: bool = True
    reason: str = ""

    @property
    def known(self) -> bool:
        """Whether there is a number."""
        return not math.isnan(self.value)


@dataclass(frozen=True, slots=True)
class SetFacts:
    """One set as it was done: ratings, drift, findings, repetitions that count."""

    state: SetState
    ratings: Ratings
    drift: MetricValue | None = None
    findings: tuple[Finding, ...] = ()
    accepted: int = 0
    analysed: bool = True


@dataclass(frozen=True, slots=True)
class VisitFacts:
    """The facts of one visit by name; those not in it are not known."""

    facts: Mapping[str, Fact] = field(default_factory=dict)

    def get(self, name: str) -> Fact:
        """A fact, unknown where it is not there."""
        return self.facts.get(name, Fact(math.nan))

    def shown(self, name: str) -> str:
        """A fact as it stands in a sentence."""
        fact = self.get(name)
        if not fact.known:
            return "?"
        if name == "completed":
            return f"{100 * fact.value:.0f}"
        if name == "drift":
            return f"{number_text(fact.value, 1)} ±{number_text(fact.half_width_95, 1)}"
        return write_number(fact.value)


def visit_facts(
    sets: Sequence[SetFacts],
    *,
    planned_sets: int | None,
    planned_repetitions: int | None,
    soreness_persists: bool = False,
    sleep: float | None = None,
) -> VisitFacts:
    """The facts of the sets of one exercise and side in one visit: of every rating the worst that was given.

    Parameters
    ----------
    planned_sets, planned_repetitions
        What was asked for; where one is None, what was completed is not known.
    """
    if not sets:
        return VisitFacts()
    ratings = [one.ratings for one in sets]
    return VisitFacts(
        {
            "rpe": _worst([one.rpe for one in ratings], highest=True),
            "stability": _worst([one.stability for one in ratings], highest=False),
            "pain": _worst([pain_of(one) for one in ratings], highest=True),
            "sharp_pain": Fact(float(any(one.pain_sharp for one in ratings))),
            "technique_failure": _technique(sets),
            "drift": _drift(sets),
            "completed": _completed(sets, planned_sets, planned_repetitions),
            "soreness_persists": Fact(float(soreness_persists)),
            "sleep": Fact(math.nan if sleep is None else sleep),
        }
    )


def pain_of(ratings: Ratings) -> float | None:
    """The higher of discomfort and the severity of a pain stop; None where neither was asked."""
    given = [one for one in (ratings.discomfort, ratings.pain_severity) if one is not None]
    return max(given, default=None)


def _worst(given: Sequence[float | None], *, highest: bool) -> Fact:
    known = [one for one in given if one is not None]
    if not known:
        return Fact(math.nan, reason=say("not rated"))
    worst = max(known) if highest else min(known)
    whole = len(known) == len(given)
    return Fact(worst, whole=whole, reason="" if whole else say("not rated after every set"))


def _technique(sets: Sequence[SetFacts]) -> Fact:
    failed = any(item.code == TECHNIQUE_FAILURE for one in sets for item in one.findings)
    analysed = all(one.analysed for one in sets)
    if not failed and not any(one.analysed for one in sets):
        return Fact(math.nan, reason=say("not analysed"))
    return Fact(float(failed), whole=analysed, reason="" if analysed else say("not every set is analysed"))


def _drift(sets: Sequence[SetFacts]) -> Fact:
    """The steepest fall; its own interval stays with it."""
    known = [one.drift for one in sets if one.drift is not None and one.drift.measurable]
    if not known:
        reasons = [one.drift.reason for one in sets if one.drift is not None and one.drift.reason]
        return Fact(math.nan, reason=reasons[0] if reasons else say("not measured"))
    worst = min(known, key=lambda value: value.value)
    whole = len(known) == len(sets)
    half = worst.half_width_95
    return Fact(
        worst.value,
        math.inf if half is None else half,
        whole=whole,
        reason="" if whole else say("not measured in every set"),
    )


def _completed(sets: Sequence[SetFacts], planned_sets: int | None, repetitions: int | None) -> Fact:
    if not planned_sets:
        return Fact(math.nan, reason=say("nothing was planned"))
    whole_sets = [one for one in sets if one.state is SetState.COMPLETE]
    if repetitions:
        done = sum(min(one.accepted, repetitions) for one in sets)
        return Fact(min(1.0, done / (planned_sets * repetitions)))
    return Fact(min(1.0, len(whole_sets) / planned_sets))
