"""Amber and red of a rule from the clinic's own first athletes, and when they may hold."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from domain.athlete import Sex
from domain.channel import Floats
from domain.language import say
from domain.protocol import Protocol
from domain.protocol.rules import Beyond, CompensationRule, Limit, SexLimit
from domain.studies.study import StudyError
from domain.wording import date_text, unit_symbol

LEAST_ATHLETES = 20
"""Product default: the SD of 20 people is known within -24 and +46 % (chi-square)."""
SEX_DIFFERS_P = 0.05


@dataclass(frozen=True, slots=True)
class Excursion:
    """How far one healthy athlete usually goes: the mean peak of all counted repetitions of a set.

    `value` is in the rule's unit, as the signal has it.
    """

    athlete_id: str
    sex: Sex
    set_id: str
    value: float
    repetitions: int


@dataclass(frozen=True, slots=True)
class Spread:
    """Mean and SD between athletes, each counted once; `values` is (n,), in the rule's unit, beyond = +."""

    values: Floats

    @property
    def people(self) -> int:
        """How many athletes."""
        return len(self.values)

    @property
    def mean(self) -> float:
        """Of the athletes."""
        return float(self.values.mean()) if self.people else math.nan

    @property
    def sd(self) -> float:
        """Between athletes (n - 1)."""
        return float(self.values.std(ddof=1)) if self.people > 1 else math.nan

    @property
    def limits(self) -> tuple[float, float]:
        """Amber and red: mean + 1 SD and mean + 2 SD."""
        return self.mean + self.sd, self.mean + 2.0 * self.sd

    @property
    def refusal(self) -> str:
        """Why no limit may stand on it; empty where one may."""
        if self.people < LEAST_ATHLETES:
            return say(
                "{people} healthy athletes were measured; limits of the clinic's own need "
                "{least_athletes}. Test more athletes first.",
                people=self.people,
                least_athletes=LEAST_ATHLETES,
            )
        if not self.sd > 0 or self.limits[0] <= 0:
            return say("The athletes do not differ, or do not go this way: there is no limit in that.")
        return ""


@dataclass(frozen=True, slots=True)
class Rebased:
    """What the clinic's own athletes say of one rule: for all, and per sex where it differs."""

    protocol_id: str
    rule_id: str
    unit: str
    everybody: Spread
    by_sex: Mapping[Sex, Spread]
    p_sex: float
    """Two-sided p of Welch's test between the sexes; NaN where one of them has too few."""

    @property
    def sexes_differ(self) -> bool:
        """Whether limits are proposed for each sex."""
        return self.p_sex < SEX_DIFFERS_P

    @property
    def proposals(self) -> tuple[tuple[Sex | None, Spread], ...]:
        """The limits that would hold: one for all, or one for all and each sex."""
        general: tuple[tuple[Sex | None, Spread], ...] = ((None, self.everybody),)
        return (*general, *self.by_sex.items()) if self.sexes_differ else general


@dataclass(frozen=True, slots=True)
class OwnLimit:
    """A decided limit; `version` counts the decisions about this rule in this protocol."""

    protocol_id: str
    rule_id: str
    amber: float
    red: float
    version: int
    decided_on: date
    people: int
    sex: Sex | None = None
    decided_by: str = ""
    reason: str = ""
    limit_id: str = ""

    def __post_init__(self) -> None:
        if not 0 < self.amber < self.red:
            raise StudyError(
                say(
                    "Amber {amber:g} and red {red:g} need 0 < amber < red: correct them.",
                    amber=self.amber,
                    red=self.red,
                )
            )

    @property
    def source(self) -> str:
        """*This clinic's own athletes, 3 Nov 2026, n = 24: mean + 1 SD and + 2 SD.*."""
        return say(
            "This clinic's own athletes, {decided_on}, n = {people}: amber mean + 1 SD, red mean + 2 SD.",
            decided_on=date_text(self.decided_on),
            people=self.people,
        )


def rebased(protocol_id: str, rule: CompensationRule, excursions: Sequence[Excursion]) -> Rebased:
    """The distribution of a rule over athletes; an athlete counts once, by the mean of all sets."""
    means: dict[str, tuple[Sex, list[float]]] = {}
    for one in excursions:
        if math.isfinite(one.value):
            means.setdefault(one.athlete_id, (one.sex, []))[1].append(_beyond(rule.beyond, one.value))
    people = [(sex, sum(values) / len(values)) for sex, values in means.values()]
    by_sex = {sex: _spread([value for has, value in people if has is sex]) for sex in (Sex.FEMALE, Sex.MALE)}
    return Rebased(
        protocol_id=protocol_id,
        rule_id=rule.rule_id,
        unit=rule.unit,
        everybody=_spread([value for _, value in people]),
        by_sex=by_sex,
        p_sex=_welch_p(*by_sex.values()),
    )


def with_own_limits(protocol: Protocol, limits: Sequence[OwnLimit]) -> Protocol:
    """The protocol judged by the clinic's own limits: they count the rule's version up and are rebased."""
    mine = [one for one in limits if one.protocol_id == protocol.protocol_id]
    if not mine:
        return protocol
    rules = tuple(
        _changed(rule, [one for one in mine if one.rule_id == rule.rule_id])
        for rule in protocol.compensations
    )
    return replace(protocol, compensations=rules)


def limit_words(amber: float, red: float, unit: str) -> str:
    """*near from 4.1°, beyond from 6.3°*."""
    symbol = unit_symbol(unit)
    gap = "" if symbol.startswith("°") else " "
    return say(
        "near from {amber:.1f}{gap}{symbol}, beyond from {red:.1f}{gap}{symbol}",
        amber=amber,
        gap=gap,
        symbol=symbol,
        red=red,
    )


def _changed(rule: CompensationRule, decided: Sequence[OwnLimit]) -> CompensationRule:
    general = next((one for one in decided if one.sex is None), None)
    if general is None:
        return rule
    return replace(
        rule,
        limit=_limit(rule.limit, general),
        # What a file says of one sex was of another population.
        limits_by_sex=tuple(
            SexLimit(one.sex, _limit(rule.limit, one)) for one in decided if one.sex is not None
        ),
        version=rule.version + max(one.version for one in decided),
        rebased=True,
    )


def _limit(before: Limit, own: OwnLimit) -> Limit:
    whom = say("{people} healthy athletes of this clinic", people=own.people)
    return replace(
        before, amber=own.amber, red=own.red, source=own.source, quality="calculated", population=whom
    )


def _beyond(way: Beyond, value: float) -> float:
    if way is Beyond.EITHER:
        return abs(value)
    return -value if way is Beyond.BELOW else value


def _spread(values: Sequence[float]) -> Spread:
    return Spread(np.asarray(values, dtype=np.float64))


def _welch_p(one: Spread, other: Spread) -> float:
    if one.refusal or other.refusal:
        return math.nan
    from scipy.special import stdtr

    a, b = one.sd**2 / one.people, other.sd**2 / other.people
    t = (one.mean - other.mean) / math.sqrt(a + b)
    freedom = (a + b) ** 2 / (a**2 / (one.people - 1) + b**2 / (other.people - 1))
    return float(2.0 * stdtr(freedom, -abs(t)))
