"""What stands behind a number: its definition, its error, the norms that fit and those that do not."""

import math
from dataclasses import dataclass
from datetime import date

from domain.athlete import Athlete
from domain.error.uncertainty import figure_for
from domain.language import say
from domain.library.evidence import cards_for
from domain.library.norms import NormMatch, norms_beside
from domain.library.own_figures import Figures
from domain.metrics.registry import definition
from domain.protocol import Protocol
from domain.protocol.rules import CompensationRule
from domain.results import MetricValue
from domain.wording import unit_symbol, value_text, with_unit

RANGE_METRICS = frozenset({"peak_angle", "rom", "rotation_arc"})
"""Angles from anatomical neutral: what norms call range."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that stands behind a number, with where it was read; `applies` says whether it is used."""

    title: str
    text: str
    source: str = ""
    quality: str = ""
    applies: bool = True


@dataclass(frozen=True, slots=True)
class BehindNumber:
    """Everything about one number, what it stands on first."""

    title: str
    value: str
    statements: tuple[Statement, ...]


def behind_number(
    value: MetricValue,
    *,
    protocol: Protocol,
    figures: Figures,
    athlete: Athlete,
    on: date,
    accepted: int,
) -> BehindNumber:
    """The card of a value of a set.

    Parameters
    ----------
    accepted
        Repetitions that the value stands on.
    on
        The day of the test: the athlete's age is that of this day.
    """
    told = definition(value.name)
    measure = "range" if value.name in RANGE_METRICS else value.name
    matches = norms_beside(
        figures.norms,
        measure=measure,
        movement=protocol.movement,
        position=protocol.position,
        unit=value.unit,
        athlete=athlete,
        on=on,
    )
    norms = [_norm(match, value) for match in matches]
    if not norms:
        norms = [
            Statement(
                say("Norm"), say("No norm for this measure and movement was read in a source."), applies=False
            )
        ]
    cards = [
        Statement(card.title, card.text, card.source, card.quality, applies=False)
        for card in cards_for(figures.cards, protocol)
    ]
    defined = Statement(say("What it is"), f"{told.definition} {told.validity}".strip(), told.source)
    return BehindNumber(
        title=f"{told.label} · {protocol.short_title}",
        value=value_text(value, told.decimals) if value.measurable else value.reason,
        statements=(defined, _error(value, protocol, figures, accepted), *norms, *cards),
    )


def behind_rule(rule: CompensationRule, *, peak: float, protocol: Protocol) -> BehindNumber:
    """The card of a compensation: what is looked at, its limit now, and where that comes from.

    Parameters
    ----------
    rule
        With the limit of the athlete's sex.
    peak
        Mean peak of the repetitions that count, in the rule's unit; NaN where none was measurable.
    """
    unit = unit_symbol(rule.unit)
    whom = (
        say("Measured in: {population}.", population=rule.limit.population) if rule.limit.population else ""
    )
    limits = say(
        "Near from {amber} {unit}, beyond from {red} {unit}. Error of the signal: {sigma} {unit}.",
        amber=f"{rule.limit.amber:g}",
        red=f"{rule.limit.red:g}",
        sigma=f"{rule.limit.sigma:g}",
        unit=unit,
    )
    what = say("The mean peak over the repetitions that count, of the signal {signal}.", signal=rule.signal)
    return BehindNumber(
        title=say("{label} · {test}", label=rule.label, test=protocol.short_title),
        value=with_unit(f"{peak:.1f}", rule.unit)
        if math.isfinite(peak)
        else say("Not measurable in this set."),
        statements=(
            Statement(say("What it is"), what),
            Statement(
                say("Limit"),
                f"{limits} {whom}".strip(),
                rule.limit.source,
                "own" if rule.rebased else rule.limit.quality,
            ),
        ),
    )


def percentile(z: float) -> float:
    """Share (%) of a normal population below; NaN stays NaN."""
    return 50.0 * (1.0 + math.erf(z / math.sqrt(2.0)))


def _error(value: MetricValue, protocol: Protocol, figures: Figures, accepted: int) -> Statement:
    figure, reason = figure_for(protocol, value.name, reps=accepted, figures=figures.reliability)
    if figure is None:
        return Statement(
            say("Test-retest error"),
            say("Does not apply here because: {reason}", reason=reason),
            applies=False,
        )
    whose = say("Own test-retest error") if figure.own else say("Cited test-retest error")
    people = f"n = {figure.people}" if figure.people else say("n not seen")
    icc = say(", ICC {icc}", icc=figure.icc) if figure.icc else ""
    unit = "%" if figure.unit == "%" else figure.unit
    text = say(
        "SEM {sem:.3g} {unit}, {mdc_text}; {statistic}, {people}{icc}. Time between visits: {interval}.",
        sem=figure.sem,
        unit=unit,
        mdc_text=figure.mdc_text(),
        statistic=figure.statistic,
        people=people,
        icc=icc,
        interval=figure.interval,
    )
    return Statement(whose, text, figure.source, "published" if not figure.own else "own")


def _norm(match: NormMatch, value: MetricValue) -> Statement:
    norm = match.norm
    about = f"{norm.citation}; {norm.table}"
    if not match.applies:
        return Statement(say("Norm"), match.sentence, about, norm.quality, applies=False)
    z = match.z_score(value.value)
    if not math.isfinite(z):
        return Statement(say("Norm"), match.sentence, about, norm.quality)
    place = say(
        "{z:.1f} SD {words} the mean, percentile {z2:.0f}",
        z=abs(z),
        words="above" if z >= 0 else "below",
        z2=percentile(z),
    )
    return Statement(
        say("Norm"),
        say(
            "{place} of {people} {population}: {norm}",
            place=place,
            people=norm.people,
            population=norm.population,
            norm=norm.text,
        ),
        about,
        norm.quality,
    )
