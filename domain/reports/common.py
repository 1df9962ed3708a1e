"""What several reports say alike: who the athlete is, and what the small print explains."""

from collections.abc import Iterable, Sequence
from datetime import date

from domain.athlete import Athlete, Sex
from domain.change.comparison import Verdict
from domain.language import say
from domain.metrics.registry import definition
from domain.reports.document import Cell, Fact
from domain.units import MASS
from domain.wording import date_text, sentence_list

ERROR_NOTE = Fact("±", say("95 % half-width of the value beside it. A dash means not measurable."))
VERDICTS = {
    Verdict.REAL_GAIN: (say("▲ real gain"), "good"),
    Verdict.NOT_DISTINGUISHABLE: (say("not distinguishable"), "plain"),
    Verdict.REAL_LOSS: (say("▼ real loss"), "red"),
    Verdict.EXPLORATORY: ("exploratory", "quiet"),
    Verdict.NOT_COMPARABLE: (say("not comparable"), "quiet"),
}
"""Words and tone of a verdict on a value that is better when it is higher."""


def athlete_facts(athlete: Athlete, day: date) -> tuple[Fact, ...]:
    """Who it is, as known on `day`; what is unknown is left out."""
    mass = athlete.latest_mass_kg
    facts = (
        (say("Sex"), "" if athlete.sex is Sex.UNSPECIFIED else athlete.sex.value),
        (say("Born"), _born(athlete, day)),
        (say("Dominant side"), athlete.dominant_side.value if athlete.dominant_side else ""),
        (say("Involved side"), athlete.involved_side.value if athlete.involved_side else ""),
        (say("Body mass"), MASS.text(mass) if mass else ""),
        (say("Phase"), athlete.phase),
    )
    return tuple(Fact(label, value) for label, value in facts if value)


def definitions(names: Iterable[str]) -> tuple[Fact, ...]:
    """What each metric is, with its source."""
    told = (definition(name) for name in dict.fromkeys(names))
    return tuple(Fact(item.label, f"{item.definition} {item.source}") for item in told)


def versions(
    software: str, *, algorithms: Sequence[str], rules: Sequence[str], protocols: Sequence[str]
) -> tuple[Fact, ...]:
    """Of the software, of the algorithms and rules behind the numbers, and of the tests."""
    known = tuple(dict.fromkeys(rules))
    others = tuple(name for name in dict.fromkeys(protocols) if name not in known)
    facts = (
        ("Turnout", software),
        ("algorithms", sentence_list(list(dict.fromkeys(algorithms)))),
        ("rules", sentence_list(list(known))),
        ("protocols", sentence_list(list(others))),
    )
    return tuple(Fact(label, value) for label, value in facts if value)


def verdict_cell(verdict: Verdict | None, gained: bool | None = None) -> Cell:
    """A verdict in words; `gained` tells better from worse where it is known."""
    if verdict is None:
        return Cell("first", "quiet")
    if gained is None:
        return Cell(*VERDICTS[verdict])
    arrow = "▲" if verdict is Verdict.REAL_GAIN else "▼"
    return (
        Cell(say("{arrow} really better", arrow=arrow), "good")
        if gained
        else Cell(say("{arrow} really worse", arrow=arrow), "red")
    )


def _born(athlete: Athlete, day: date) -> str:
    born = athlete.born_on
    if born is None:
        return ""
    age = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    return f"{date_text(born)} ({age})"
