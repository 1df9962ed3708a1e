"""The page for the athlete: what got better, what stayed, what comes next, without words of statistics."""

import math
from datetime import datetime

from domain.language import say
from domain.progress.goals import Outlook
from domain.progress.plain_story import athlete_story
from domain.progress.reading import Progress
from domain.progress.verdict import Finding
from domain.reports.document import Chart, Fact, Letterhead, ReportDocument, Section
from domain.reports.progress_charts import progress_chart
from domain.reports.progress_report import primary_findings, version_facts
from domain.wording import date_text, number_text, with_unit

_TITLES = {
    "improved": say("What got better"),
    "celebrate": say("Well done"),
    "within": say("What stayed the same"),
    "worse": say("Talk about this with your coach"),
    "open": say("Your first tests"),
}
_MOST_CHARTS = 2
_NO_TEST = say("You have not been tested yet. After your first test you will see your results here.")
_WARNING = say("If something hurts or feels wrong, stop and tell your coach.")


def athlete_page(
    progress: Progress,
    *,
    generated_at: datetime,
    software_version: str,
    letterhead: Letterhead | None = None,
) -> ReportDocument:
    """One page in plain words; its figures are those of the progress report."""
    groups = dict(athlete_story(progress).groups)
    told = [(title, groups[name]) for name, title in _TITLES.items() if groups[name]]
    findings = primary_findings(progress)
    return ReportDocument(
        title=say("Your progress"),
        letterhead=letterhead or Letterhead(),
        athlete_name=progress.athlete.name,
        athlete=(),
        visit=(Fact(say("From"), date_text(progress.first_on)), Fact("to", date_text(progress.today))),
        summary=() if told else (_NO_TEST,),
        sets=(),
        sides=None,
        footnotes=(),
        notes=(_WARNING,),
        versions=version_facts(findings, software_version)[:1],
        generated_at=generated_at,
        sections=(
            *(Section(title, sentences) for title, sentences in told),
            *_charts(findings),
            *_goals(progress),
        ),
        plain=True,
    )


def _charts(findings: tuple[Finding, ...]) -> tuple[Section, ...]:
    """The changes that are real first, one picture a test and side."""
    drawn: dict[tuple[str, str], Chart] = {}
    for one in sorted(findings, key=lambda finding: finding.gained is None):
        chart = progress_chart(one, plain=True)
        if chart is not None:
            drawn.setdefault((one.series.protocol.protocol_id, one.series.side.value), chart)
    return (Section(say("Your tests"), charts=tuple(drawn.values())[:_MOST_CHARTS]),) if drawn else ()


def _goals(progress: Progress) -> tuple[Section, ...]:
    sentences = tuple(_goal(one) for one in progress.goals)
    return (Section(say("Your goals"), sentences),) if sentences else ()


def _goal(one: Outlook) -> str:
    goal = one.goal
    words = goal.text.rstrip(".")
    if one.reached:
        return say("{words}. Reached!", words=words)
    if goal.target is None or not math.isfinite(one.now):
        return f"{words}."
    now, target = (
        with_unit(number_text(value, 0 if abs(value) >= 10 else 1), goal.unit)
        for value in (one.now, goal.target)
    )
    due = say(" by {due_on}", due_on=date_text(goal.due_on)) if goal.due_on else ""
    return say(
        "{words}: now {now}, and you want {target}{due}.", words=words, now=now, target=target, due=due
    )
