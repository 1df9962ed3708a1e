"""The studies and limits of a clinic as their page shows them."""

from collections.abc import Mapping

from domain.error.reliability import Estimate, ReliabilityError
from domain.library.shelf import Library
from domain.metrics.registry import definition
from domain.protocol.rules import CompensationRule
from domain.studies.finding import Finding, finding
from domain.studies.rebasing import OwnLimit, Rebased, limit_words
from domain.studies.study import Attendance, Study
from domain.wording import date_text, unit_symbol
from widgets.studies.views import AgreementView, Figure, LimitView, MeasureView, SetView, StudyView


def found_of(study: Study, who: Attendance) -> Mapping[str, Finding | str]:
    """By measure what was found, or the sentence why nothing was."""
    found: dict[str, Finding | str] = {}
    for name in study.metrics:
        try:
            found[name] = finding(study, name, who)
        except ReliabilityError as trouble:
            found[name] = str(trouble)
    return found


def shown_study(study: Study, who: Attendance, library: Library, *, may_settle: bool) -> StudyView:
    """Everything about one study."""
    known = study.protocol_id in library.ids
    title = library.load(study.protocol_id).short_title if known else study.protocol_id
    names = ", ".join(definition(name).label.lower() for name in study.metrics)
    plan = (
        f"{title} · {names} · {study.occasions} visits, {study.spacing_days} days or more apart · "
        f"since {date_text(study.started_on)}"
    )
    state = f"{len(who.complete(study))} of {len(who.people)} athletes have come to every visit."
    if study.adopted_at is not None:
        by = f" by {study.adopted_by}" if study.adopted_by else ""
        state += f" In force since {date_text(study.adopted_at.date())}{by}, in place of the cited error."
    return StudyView(
        study_id=study.study_id,
        title=study.title,
        plan=plan,
        state=state,
        holds=study.adopted_at is not None,
        may_settle=may_settle,
        measures=tuple(_measure(name, found) for name, found in found_of(study, who).items()),
        due=tuple(
            f"{one.name}: visit {len(one.trials) + 1} from {date_text(day)}"
            for one in who.people
            if (day := one.due_on(study)) is not None
        ),
        sets=_sets(study, who),
    )


def shown_limit(
    found: Rebased, rule: CompensationRule, title: str, holding: tuple[OwnLimit, ...], *, may_settle: bool
) -> LimitView:
    """The distribution of a rule and what would hold."""
    spread = found.everybody
    amber, red = spread.limits
    words = []
    if spread.people > 1:
        words.append(
            f"{spread.people} healthy athletes, each counted once: mean {spread.mean:.1f}, "
            f"SD {spread.sd:.1f} "
            f"{unit_symbol(found.unit)} between athletes."
        )
    if found.sexes_differ:
        words += [
            f"{sex.value.capitalize()} ({one.people}): {limit_words(*one.limits, found.unit)}."
            for sex, one in found.by_sex.items()
        ]
    words.append(f"In force now: {limit_words(rule.limit.amber, rule.limit.red, found.unit)}.")
    words.append(rule.limit.source)
    return LimitView(
        title=f"{rule.label} · {title}",
        values=spread.values,
        unit=found.unit,
        amber=amber,
        red=red,
        words=tuple(words),
        refusal=spread.refusal,
        holds=any((one.protocol_id, one.rule_id) == (found.protocol_id, found.rule_id) for one in holding),
        may_settle=may_settle,
    )


def _measure(name: str, found: Finding | str) -> MeasureView:
    label = definition(name).label
    if isinstance(found, str):
        return MeasureView(label, refusal=found)
    unit = unit_symbol(found.error_unit)
    figures = (
        _figure("ICC(2,1)", found.icc_agreement, "", 2, "Agreement between visits; 1 is perfect"),
        _figure("ICC(3,1)", found.icc_consistency, "", 2, "Consistency, blind to a shift of everybody"),
        _figure("SEM", found.sem, unit, 1, "Standard error of the value of one visit"),
        _figure("MDC95", found.mdc, unit, 1, "Smallest change between two visits that is real"),
    )
    pair, of = found.agreement, unit_symbol(found.unit)
    words = (
        f"Mean difference {_span(pair.bias, 1)} {of}; limits of agreement {_span(pair.lower_limit, 1)} and "
        f"{_span(pair.upper_limit, 1)} {of}. Slope on the mean {_span(found.proportional.slope, 2)}."
    )
    plot = AgreementView(found.values[:, 0], found.values[:, 1], pair, found.unit, words)
    return MeasureView(label, figures, found.remarks, plot, found.refusal)


def _figure(label: str, found: Estimate, unit: str, places: int, hint: str) -> Figure:
    after = f" {unit}" if unit else ""
    interval = f"{found.low:.{places}f} to {found.high:.{places}f}{after}"
    return Figure(label, f"{found.value:.{places}f}{after}", interval if found.low == found.low else "", hint)


def _span(found: Estimate, places: int) -> str:
    return f"{found.value:.{places}f} ({found.low:.{places}f} to {found.high:.{places}f})".replace("-", "−")


def _sets(study: Study, who: Attendance) -> tuple[SetView, ...]:
    counted = [(trial, "") for one in who.people for trial in one.trials]
    rows = sorted([*counted, *who.left_out], key=lambda one: (one[0].athlete_name.casefold(), one[0].done_on))
    shown = []
    for trial, why in rows:
        value = trial.values.get(study.metrics[0])
        number = "–" if value is None or not value.measurable else f"{value.value:.1f}"
        unit = "" if value is None else f" {unit_symbol(value.unit)}"
        shown.append(SetView(trial.set_id, trial.athlete_name, date_text(trial.done_on), number + unit, why))
    return tuple(shown)
