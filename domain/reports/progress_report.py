"""The report over the weeks: what really changed, each measure beside its baseline, goals, happenings."""

from collections.abc import Sequence
from datetime import datetime

from domain.language import say
from domain.progress.reading import Progress
from domain.progress.story import coach_story
from domain.progress.verdict import Finding
from domain.reports.common import ERROR_NOTE, athlete_facts, definitions, versions
from domain.reports.document import Fact, Letterhead, ReportDocument, Section, Table
from domain.reports.progress_charts import progress_chart
from domain.reports.progress_tables import (
    baseline_table,
    goals_table,
    happenings_table,
    others_table,
    weeks_done,
)
from domain.wording import date_text

_TITLES = {
    "improved": say("Really better"),
    "worse": say("Worse: look at this first"),
    "within": say("Within measurement error"),
    "celebrate": say("Worth a word"),
    "open": say("Cannot be compared yet"),
}
_BAND_NOTE = Fact(
    say("Within error"),
    say(
        "The shaded band holds every value that one visit cannot be told apart from "
        "the baseline mean (MDC95). Open dots stand for visits that may not be "
        "compared with the newest: the reason is under What happened."
    ),
)


def progress_report(
    progress: Progress,
    *,
    generated_at: datetime,
    software_version: str,
    letterhead: Letterhead | None = None,
) -> ReportDocument:
    """The document of `domain.progress` for the coach; dates as the progress has them."""
    findings = primary_findings(progress)
    return ReportDocument(
        title=say("Progress report"),
        letterhead=letterhead or Letterhead(),
        athlete_name=progress.athlete.name,
        athlete=athlete_facts(progress.athlete, progress.today),
        visit=_span(progress),
        summary=_summary(progress),
        sets=(),
        sides=None,
        footnotes=_footnotes(findings),
        versions=version_facts(findings, software_version),
        generated_at=generated_at,
        sections=(
            *_story(progress),
            *_numbers(progress, findings),
            *_titled(say("Goals"), goals_table(progress)),
            *_weeks(progress),
            *_titled(say("What happened"), happenings_table(progress)),
        ),
    )


def primary_findings(progress: Progress) -> tuple[Finding, ...]:
    """Those of the primary measures of each test: only they carry a verdict."""
    return tuple(
        one for one in progress.findings if one.series.measure.name in one.series.protocol.primary_metrics
    )


def version_facts(findings: Sequence[Finding], software: str) -> tuple[Fact, ...]:
    """The versions behind the newest value and the baseline of each finding."""
    points = [one.series.latest for one in findings]
    points += [point for one in findings if one.baseline for point in one.baseline.points]
    results = [point.source.conditions.result for point in points]
    return versions(
        software,
        algorithms=[result.algorithm_version for result in results],
        rules=[result.rule_version for result in results],
        protocols=[one.series.protocol.key for one in findings],
    )


def _span(progress: Progress) -> tuple[Fact, ...]:
    visits = {p.source.header.session_id for one in progress.findings for p in one.series.points}
    planned = sum(week.sessions_planned for week in progress.weeks)
    done = sum(week.sessions_done for week in progress.weeks)
    facts = (
        (say("From"), date_text(progress.first_on)),
        ("to", date_text(progress.today)),
        (say("Visits"), str(len(visits))),
        (
            say("Planned sessions done"),
            say("{done} of {planned}", done=done, planned=planned) if planned else "",
        ),
    )
    return tuple(Fact(label, value) for label, value in facts if value)


def _summary(progress: Progress) -> tuple[str, ...]:
    if not progress.findings:
        return (say("No test has been done yet: there is nothing to follow."),)
    story = coach_story(progress)
    real = len(story.improved) + sum(one.gained is False for one in primary_findings(progress))
    if not real:
        return (say("Nothing has changed beyond what these tests can tell from measurement error."),)
    counts = (
        (len(story.improved), say("really better")),
        (len(story.worse), "worse"),
        (len(story.within), say("within measurement error")),
    )
    return (say("{names}.", names=", ".join((f"{number} {words}" for number, words in counts if number))),)


def _story(progress: Progress) -> tuple[Section, ...]:
    groups = dict(coach_story(progress).groups)
    return tuple(Section(title, groups[name]) for name, title in _TITLES.items() if groups[name])


def _numbers(progress: Progress, findings: Sequence[Finding]) -> tuple[Section, ...]:
    tables = (baseline_table(findings), others_table(progress, findings))
    shown = tuple(table for table in tables if table is not None)
    charts = tuple(chart for one in findings if (chart := progress_chart(one)) is not None)
    curves = (Section(say("Over the visits"), charts=charts, abreast=2),) if charts else ()
    return (*((Section(say("Beside the baseline"), tables=shown),) if shown else ()), *curves)


def _weeks(progress: Progress) -> tuple[Section, ...]:
    done = weeks_done(progress)
    return (Section(say("Sessions a week, done of planned"), facts=done),) if done else ()


def _titled(title: str, table: Table | None) -> tuple[Section, ...]:
    return () if table is None else (Section(title, tables=(table,)),)


def _footnotes(findings: Sequence[Finding]) -> tuple[Fact, ...]:
    reasons = dict.fromkeys(one.reason for one in findings if one.verdict is not None and one.reason)
    names = [one.series.measure.name for one in findings]
    return (
        *definitions(names),
        *(Fact(say("Verdict"), reason) for reason in reasons),
        _BAND_NOTE,
        ERROR_NOTE,
    )
