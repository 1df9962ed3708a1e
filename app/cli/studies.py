"""`turnout studies`: the clinic's own test-retest, its figures with intervals, and which errors hold."""

import argparse

from app.cli import plain
from app.cli.context import Commands, Context
from app.cli.output import note, write_json, write_line, write_table
from app.errors import ExitCode, WrongUseError
from app.studies.adopting import adopt, attended, found_of
from db.store import Store
from domain.error.reliability import Estimate
from domain.studies.finding import Finding
from domain.studies.study import Attendance, Study
from domain.wording import date_text

_FIGURES = ("icc_agreement", "icc_consistency", "sem", "mdc")
_WORDS = ("ICC(2,1)", "ICC(3,1)", "SEM", "MDC95")


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "studies", parents=[common], help="the clinic's own test-retest: figures, and which errors hold"
    )
    parser.add_argument("study", nargs="?", default="", help="its id or title; without it all are listed")
    decision = parser.add_mutually_exclusive_group()
    decision.add_argument("--accept", action="store_true", help="let its errors hold in place of the cited")
    decision.add_argument("--withdraw", action="store_true", help="let the cited errors hold again")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """List the studies, or show one; accept or withdraw it."""
    if (args.accept or args.withdraw) and not args.study:
        raise WrongUseError("Name the study: `turnout studies` lists them.")
    with context.store(existing=True) as store:
        if not args.study:
            _list(store, as_json=context.json)
            return ExitCode.DONE
        study = _named(store, args.study)
        if args.accept:
            study = adopt(store, study.study_id)
            note("In force: comparisons, progress and reports now stand on the clinic's own error.")
        elif args.withdraw:
            study = store.studies.withdraw(study.study_id)
            note("Withdrawn: the cited errors hold again.")
        who = attended(store, study)
    if context.json:
        write_json(document(study, who))
    else:
        _print(study, who)
    return ExitCode.DONE


def document(study: Study, who: Attendance) -> plain.Plain:
    """For programs: figures with both ends of their 95 % intervals."""
    found = found_of(study, who)
    return {
        **_head(study),
        "athletes": len(who.people),
        "athletes_complete": len(who.complete(study)),
        "measures": {name: _figures(one) for name, one in found.items()},
    }


def _head(study: Study) -> plain.Plain:
    return {
        "study_id": study.study_id,
        "title": study.title,
        "protocol_id": study.protocol_id,
        "metrics": list(study.metrics),
        "visits": study.occasions,
        "spacing_days": study.spacing_days,
        "started_on": study.started_on.isoformat(),
        "ended_on": None if study.ended_on is None else study.ended_on.isoformat(),
        "in_force_since": None if study.adopted_at is None else study.adopted_at.isoformat(),
        "accepted_by": study.adopted_by,
    }


def _figures(found: Finding | str) -> plain.Plain:
    if isinstance(found, str):
        return {"reason": found}
    pair = {"bias": found.agreement.bias, "lower_limit": found.agreement.lower_limit}
    told = {**{name: getattr(found, name) for name in _FIGURES}, **pair}
    told["upper_limit"] = found.agreement.upper_limit
    return {
        "people": found.people,
        "unit": found.unit,
        "error_unit": found.error_unit,
        **{name: _interval(one) for name, one in told.items()},
        "remarks": list(found.remarks),
        "refusal": found.refusal,
    }


def _interval(one: Estimate) -> plain.Plain:
    return {name: plain.number(getattr(one, name)) for name in ("value", "low", "high")}


def _named(store: Store, words: str) -> Study:
    every = store.studies.list()
    found = [one for one in every if one.study_id == words]
    found = found or [one for one in every if one.title.casefold() == words.casefold()]
    if len(found) == 1:
        return found[0]
    known = ", ".join(f"{one.title} ({one.study_id})" for one in every) or "there are none yet"
    raise WrongUseError(f"{words!r} is not one study: {known}.")


def _list(store: Store, *, as_json: bool) -> None:
    every = store.studies.list()
    if as_json:
        write_json({"studies": [_head(one) for one in every]})
    elif every:
        write_table(("id", "study", "test", "measures", "since", "state"), [_line(one) for one in every])
    else:
        write_line("There is no study yet: begin one on the page Group, Own figures.")


def _line(one: Study) -> tuple[str, ...]:
    since = date_text(one.started_on)
    return (one.study_id, one.title, one.protocol_id, ", ".join(one.metrics), since, _state(one))


def _state(one: Study) -> str:
    if one.adopted_at is not None:
        return f"in force since {date_text(one.adopted_at.date())}"
    return "under way" if one.ended_on is None else f"ended {date_text(one.ended_on)}"


def _print(study: Study, who: Attendance) -> None:
    write_line(f"{study.title} · {study.protocol_id} · {_state(study)}")
    write_line(f"{len(who.complete(study))} of {len(who.people)} athletes have come to every visit.")
    for name, found in found_of(study, who).items():
        write_line("")
        if isinstance(found, str):
            write_line(f"{name}: {found}")
            continue
        rows = [
            (words, *_numbers(getattr(found, figure), found.error_unit if words in _WORDS[2:] else ""))
            for words, figure in zip(_WORDS, _FIGURES, strict=True)
        ]
        for words, one in (
            ("mean difference", found.agreement.bias),
            ("lower limit of agreement", found.agreement.lower_limit),
            ("upper limit of agreement", found.agreement.upper_limit),
        ):
            rows.append((words, *_numbers(one, found.unit)))
        write_table((f"{name}, n = {found.people}", "value", "95 % interval"), rows)
        for sentence in (*found.remarks, *filter(None, (found.refusal,))):
            write_line(sentence)


def _numbers(one: Estimate, unit: str) -> tuple[str, str]:
    after = f" {unit}" if unit else ""
    interval = f"{one.low:.3g} to {one.high:.3g}{after}" if one.low == one.low else "not known"
    return f"{one.value:.3g}{after}", interval
