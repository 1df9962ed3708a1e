"""The studies and limits of a clinic as their page shows them."""

from app.studies.adopting import found_of
from domain.error.reliability import Estimate
from domain.language import capital, say
from domain.library.shelf import Library
from domain.metrics.registry import definition
from domain.protocol.rules import CompensationRule
from domain.studies.finding import Finding
from domain.studies.rebasing import OwnLimit, Rebased, limit_words
from domain.studies.study import Attendance, Study
from domain.wording import date_text, number_text, unit_symbol
from widgets.studies.views import AgreementView, Figure, LimitView, MeasureView, SetView, StudyView


def shown_study(study: Study, who: Attendance, library: Library, *, may_settle: bool) -> StudyView:
    """Everything about one study."""
    known = study.protocol_id in library.ids
    title = library.load(study.protocol_id).short_title if known else study.protocol_id
    names = ", ".join(definition(name).label.lower() for name in study.metrics)
    plan = say(
        "{title} · {names} · {occasions} visits, {spacing_days} days or more apart · since {started_on}",
        title=title,
        names=names,
        occasions=study.occasions,
        spacing_days=study.spacing_days,
        started_on=date_text(study.started_on),
    )
    state = say(
        "{count} of {count2} athletes have come to every visit.",
        count=len(who.complete(study)),
        count2=len(who.people),
    )
    if study.adopted_at is not None:
        by = say(" by {adopted_by}", adopted_by=study.adopted_by) if study.adopted_by else ""
        state += say(
            " In force since {adopted_at}{by}, in place of the cited error.",
            adopted_at=date_text(study.adopted_at.date()),
            by=by,
        )
    return StudyView(
        study_id=study.study_id,
        title=study.title,
        plan=plan,
        state=state,
        holds=study.adopted_at is not None,
        may_settle=may_settle,
        measures=tuple(_measure(name, found) for name, found in found_of(study, who).items()),
        due=tuple(
            say(
                "{name}: visit {count} from {day}",
                name=one.name,
                count=len(one.trials) + 1,
                day=date_text(day),
            )
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
            say(
                "{people} healthy athletes, each counted once: mean {mean:.1f}, SD {sd:.1f} {unit} "
                "between athletes.",
                people=spread.people,
                mean=spread.mean,
                sd=spread.sd,
                unit=unit_symbol(found.unit),
            )
        )
    if found.sexes_differ:
        words += [
            f"{capital(sex)} ({one.people}): {limit_words(*one.limits, found.unit)}."
            for sex, one in found.by_sex.items()
        ]
    words.append(
        say("In force now: {amber}.", amber=limit_words(rule.limit.amber, rule.limit.red, found.unit))
    )
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
        _figure(say("ICC(2,1)"), found.icc_agreement, "", 2, say("Agreement between visits; 1 is perfect")),
        _figure(
            say("ICC(3,1)"), found.icc_consistency, "", 2, say("Consistency, blind to a shift of everybody")
        ),
        _figure("SEM", found.sem, unit, 1, say("Standard error of the value of one visit")),
        _figure("MDC95", found.mdc, unit, 1, say("Smallest change between two visits that is real")),
    )
    pair, of = found.agreement, unit_symbol(found.unit)
    words = say(
        "Mean difference {bias} {of}; limits of agreement {lower_limit} and {upper_limit} "
        "{of}. Slope on the mean {slope}.",
        bias=_span(pair.bias, 1),
        of=of,
        lower_limit=_span(pair.lower_limit, 1),
        upper_limit=_span(pair.upper_limit, 1),
        slope=_span(found.proportional.slope, 2),
    )
    plot = AgreementView(found.values[:, 0], found.values[:, 1], pair, found.unit, words)
    return MeasureView(label, figures, found.remarks, plot, found.refusal)


def _figure(label: str, found: Estimate, unit: str, places: int, hint: str) -> Figure:
    after = f" {unit}" if unit else ""
    interval = say(
        "{low:.{places}f} to {high:.{places}f}{after}",
        low=found.low,
        places=places,
        high=found.high,
        after=after,
    )
    return Figure(label, f"{found.value:.{places}f}{after}", interval if found.low == found.low else "", hint)


def _span(found: Estimate, places: int) -> str:
    return say(
        "{found:.{places}f} ({low:.{places}f} to {high:.{places}f})",
        found=found.value,
        places=places,
        low=found.low,
        high=found.high,
    ).replace("-", "−")


def _sets(study: Study, who: Attendance) -> tuple[SetView, ...]:
    counted = [(trial, "") for one in who.people for trial in one.trials]
    rows = sorted([*counted, *who.left_out], key=lambda one: (one[0].athlete_name.casefold(), one[0].done_on))
    shown = []
    for trial, why in rows:
        value = trial.values.get(study.metrics[0])
        number = "–" if value is None or not value.measurable else number_text(value.value, 1)
        unit = "" if value is None else f" {unit_symbol(value.unit)}"
        shown.append(SetView(trial.set_id, trial.athlete_name, date_text(trial.done_on), number + unit, why))
    return tuple(shown)
