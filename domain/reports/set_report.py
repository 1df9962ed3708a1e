"""One set as it is printed: conditions, large numbers, repetitions, remarks."""

from dataclasses import dataclass
from datetime import tzinfo

from domain.body_places import told_site
from domain.change.comparison import Comparison
from domain.language import say
from domain.metrics.registry import definition
from domain.protocol import Protocol
from domain.protocol.observation import in_words
from domain.reports.document import Fact, Numeral, Picture, Remark, SetReport
from domain.reports.repetition_table import repetition_table
from domain.reports.set_charts import set_charts
from domain.reports.set_comparison import comparison_table
from domain.results import Finding, MetricValue, Repetition, SetResult
from domain.session import Ratings, SetState, TrainingSet
from domain.typed_number import write_number
from domain.units import LENGTH
from domain.wording import (
    NO_BREAK,
    date_text,
    error_text,
    lower_first,
    names_rep,
    number_text,
    shown_decimals,
    unit_symbol,
)

_MOST_NUMERALS = 4
_TOLD_FIRST = ("clean_force", "borrowed_share", "rom", "tension_peak", "score", "peak_angle", "rep_duration")
_ASKED = say(": redo?")


@dataclass(frozen=True, slots=True)
class EarlierSet:
    """The set that a new one is laid beside."""

    header: TrainingSet
    result: SetResult


@dataclass(frozen=True, slots=True)
class ReportedSet:
    """What a report needs of one set; `earlier` and `comparison` where there is a last time."""

    header: TrainingSet
    protocol: Protocol
    result: SetResult
    earlier: EarlierSet | None = None
    comparison: Comparison | None = None
    placement: Picture | None = None


def set_report(part: ReportedSet, zone: tzinfo | None) -> SetReport:
    """The printed form of one set, times in `zone`."""
    earlier = part.earlier
    before = date_text(earlier.header.started_at.astimezone(zone).date()) if earlier else ""
    return SetReport(
        title=part.protocol.title,
        side=part.header.side,
        conditions=_conditions(part, zone),
        numerals=numerals(part),
        charts=set_charts(
            part.protocol,
            part.header.side,
            part.result,
            earlier.result if earlier else None,
            earlier_label=before,
        ),
        repetitions=repetition_table(part.protocol, part.result.repetitions),
        remarks=_remarks(part),
        comparison=comparison_table(part.comparison, before, part.protocol.primary_metrics),
        placement=part.placement,
    )


def numerals(part: ReportedSet) -> tuple[Numeral, ...]:
    """The primary metrics first, then what else tells most, four at most."""
    names = dict.fromkeys((*part.protocol.primary_metrics, *_TOLD_FIRST))
    found = [value for name in names if (value := part.result.metric(name)) is not None]
    kept = [v for v in found if v.measurable or v.name in part.protocol.primary_metrics]
    return tuple(_numeral(value, part.result) for value in kept[:_MOST_NUMERALS])


def _numeral(value: MetricValue, result: SetResult) -> Numeral:
    told = definition(value.name)
    decimals = shown_decimals(value.value, value.half_width_95, told.decimals)
    return Numeral(
        label=told.label,
        value=number_text(value.value, decimals),
        unit=unit_symbol(value.unit) if value.measurable else "",
        error=error_text(value, told.decimals),
        note=value.reason or _statistic(value, result),
    )


def _statistic(value: MetricValue, result: SetResult) -> str:
    """How the number of a set came from its repetitions."""
    counted = sum(rep.accepted and _seen(rep, value.name) for rep in result.repetitions)
    if counted < 2:
        return ""
    words = say("mean of {counted} counted", counted=counted)
    best = result.metric(f"best_{value.name}")
    if best is None or not best.measurable:
        return words
    decimals = shown_decimals(value.value, value.half_width_95, definition(value.name).decimals)
    return say("{words}, best {best}", words=words, best=number_text(best.value, decimals))


def _seen(rep: Repetition, name: str) -> bool:
    found = rep.metric(name)
    return found is not None and found.measurable


def _conditions(part: ReportedSet, zone: tzinfo | None) -> tuple[Fact, ...]:
    header, protocol = part.header, part.protocol
    ratings = header.ratings
    facts = (
        (say("Started"), f"{header.started_at.astimezone(zone):%H:%M}"),
        (say("Position"), protocol.position),
        (say("Contraction"), f"{protocol.contraction.value}, {protocol.effort.replace('_', ' ')}"),
        (say("Tempo"), protocol.tempo.text if protocol.tempo else ""),
        (say("Load"), header.load),
        (
            say("Lever arm"),
            LENGTH.text(header.lever_arm_m, 1) if header.lever_arm_m else "",
        ),
        (say("Feedback"), header.feedback_mode),
        (say("Rated of 10"), _ratings(ratings)),
        (say("Pain"), _pain(ratings)),
        (say("State"), "" if header.state is SetState.COMPLETE else header.state.value),
        *in_words(protocol.observations, header.observed),
        (say("Note"), header.notes),
    )
    return tuple(Fact(label, value) for label, value in facts if value)


def _pain(ratings: Ratings) -> str:
    sharp = say("Sharp") if ratings.pain_sharp else ""
    return ", ".join(filter(None, (sharp, told_site(ratings.pain_site))))


def _ratings(ratings: Ratings) -> str:
    asked = (("effort", ratings.rpe), ("stability", ratings.stability), ("discomfort", ratings.discomfort))
    return ", ".join(f"{word}{NO_BREAK}{write_number(value)}" for word, value in asked if value is not None)


def _remarks(part: ReportedSet) -> tuple[Remark, ...]:
    return tuple(Remark(_remark(finding), finding.severity) for finding in part.result.findings)


def _remark(finding: Finding) -> str:
    """As printed: with its repetition, and without what was asked of the coach at that moment."""
    number, words = finding.rep_number, finding.sentence
    if words.endswith(_ASKED):
        words = f"{words.removesuffix(_ASKED)}."
    if number is None or names_rep(words, number):
        return words
    return say("Rep {number}: {words}", number=number, words=lower_first(words))
