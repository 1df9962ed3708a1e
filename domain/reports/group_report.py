"""The report of a group: for each test everyone's newest values, the sides, and what really changed."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from domain.athlete import Side
from domain.change.comparison import Verdict
from domain.language import say
from domain.progress.reading import Progress
from domain.progress.story import change_text
from domain.progress.verdict import Finding
from domain.protocol import Protocol
from domain.reports.common import ERROR_NOTE, definitions, verdict_cell
from domain.reports.document import Cell, Fact, Letterhead, ReportDocument, Section, Table
from domain.reports.progress_report import version_facts
from domain.reports.standing import Standing, standing_sections
from domain.wording import NOT_MEASURABLE, count_text, date_text, lower_first, sentence_list, value_text

_COLUMNS = (
    "",
    say("Left"),
    say("Right"),
    say("Weaker side"),
    say("Left, since baseline"),
    say("Right, since baseline"),
    say("Newest visit"),
)
_SHORT: dict[Verdict | None, str] = {
    Verdict.NOT_DISTINGUISHABLE: say("within error"),
    Verdict.EXPLORATORY: say("no verdict"),
}
_CAPTION = say(
    "Newest decision value of each side; weaker side by how much of the stronger, where both are of one day. "
    "Values of different people are not compared in this table."
)


def group_report(
    name: str,
    everyone: Sequence[Progress],
    *,
    generated_at: datetime,
    software_version: str,
    letterhead: Letterhead | None = None,
    standings: Sequence[Standing] = (),
) -> ReportDocument:
    """The document of a group; who has no test is named at the end. `standings` add places and who is due."""
    people = sorted(everyone, key=lambda one: one.athlete.name.casefold())
    tests = _tests(people)
    findings = [one for person in people for one in deciding(person)]
    return ReportDocument(
        title=say("Group report"),
        letterhead=letterhead or Letterhead(),
        athlete_name=name,
        athlete=(Fact(say("Athletes"), str(len(people))), Fact(say("Tests"), str(len(tests)))),
        visit=(),
        summary=_summary(people, findings),
        sets=(),
        sides=None,
        footnotes=_footnotes(findings),
        versions=version_facts(findings, software_version),
        generated_at=generated_at,
        sections=(
            *(_section(test, people) for test in tests.values()),
            *standing_sections(standings, generated_at.tzinfo),
            *_untested(people),
        ),
    )


def deciding(person: Progress) -> tuple[Finding, ...]:
    """The first primary measure of each test and side."""
    return tuple(
        one
        for one in person.findings
        if one.series.protocol.primary_metrics[:1] == (one.series.measure.name,)
    )


def _tests(people: Iterable[Progress]) -> dict[str, Protocol]:
    found = (one.series.protocol for person in people for one in deciding(person))
    return {protocol.protocol_id: protocol for protocol in found}


def _summary(people: Sequence[Progress], findings: Sequence[Finding]) -> tuple[str, ...]:
    better = _names(people, gained=True)
    worse = _names(people, gained=False)
    tested = sum(bool(deciding(person)) for person in people)
    sentences = [
        say(
            "{tested} of {count} tested, {count2} tests and sides.",
            tested=tested,
            count=count_text(len(people), "athlete"),
            count2=len(findings),
        )
    ]
    if better:
        sentences.append(say("Really better in at least one test: {better}.", better=sentence_list(better)))
    if worse:
        sentences.append(say("Really worse in at least one test: {worse}.", worse=sentence_list(worse)))
    return tuple(sentences)


def _names(people: Sequence[Progress], *, gained: bool) -> list[str]:
    return [p.athlete.name for p in people if any(one.gained is gained for one in deciding(p))]


def _section(test: Protocol, people: Sequence[Progress]) -> Section:
    label = ""
    rows = []
    for person in people:
        sides = {
            one.series.side: one
            for one in deciding(person)
            if one.series.protocol.protocol_id == test.protocol_id
        }
        if sides:
            label = next(iter(sides.values())).series.measure.label
            rows.append(_row(person.athlete.name, sides.get(Side.LEFT), sides.get(Side.RIGHT)))
    table = Table("", _COLUMNS, tuple(rows), frozenset({0, 3, 4, 5}), _CAPTION)
    return Section(f"{test.title}: {lower_first(label)}", tables=(table,))


def _row(name: str, left: Finding | None, right: Finding | None) -> tuple[Cell, ...]:
    days = [one.series.latest.on for one in (left, right) if one is not None]
    return (
        Cell(name),
        Cell(_value(left)),
        Cell(_value(right)),
        Cell(_weaker(left, right)),
        _since(left),
        _since(right),
        Cell(date_text(max(days))),
    )


def _value(one: Finding | None) -> str:
    if one is None:
        return NOT_MEASURABLE
    return value_text(one.series.latest.value, one.series.measure.decimals)


def _weaker(left: Finding | None, right: Finding | None) -> str:
    if left is None or right is None or left.series.latest.on != right.series.latest.on:
        return NOT_MEASURABLE
    first, second = left.series.latest.number, right.series.latest.number
    larger = max(first, second)
    if larger <= 0:
        return NOT_MEASURABLE
    share = f"{100.0 * abs(first - second) / larger:.0f}"
    return (
        "neither"
        if share == "0"
        else say("{words}, {share} % less", words="left" if first < second else "right", share=share)
    )


def _since(one: Finding | None) -> Cell:
    if one is None:
        return Cell(NOT_MEASURABLE, "quiet")
    cell = verdict_cell(one.verdict, one.gained)
    change, words = change_text(one), _SHORT.get(one.verdict, cell.text) if one.gained is None else cell.text
    shown = change and not change.startswith(NOT_MEASURABLE)
    return Cell(f"{change} {words}" if shown else words, cell.tone)


def _untested(people: Sequence[Progress]) -> tuple[Section, ...]:
    names = [person.athlete.name for person in people if not deciding(person)]
    return (Section(say("Not tested yet"), (f"{sentence_list(names)}.",)),) if names else ()


def _footnotes(findings: Sequence[Finding]) -> tuple[Fact, ...]:
    reasons = dict.fromkeys(one.reason for one in findings if one.gained is not None and one.reason)
    names = [one.series.measure.name for one in findings]
    return (*definitions(names), *(Fact(say("Verdict"), reason) for reason in reasons), ERROR_NOTE)
