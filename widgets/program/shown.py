"""What the views of a program show: words and levels, nothing to compute."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class ShownPhase:
    """A phase of the band: from `begins` to before `ends`."""

    name: str
    begins: date
    ends: date
    current: bool = False


@dataclass(frozen=True, slots=True)
class ShownDay:
    """A planned day: `on` is None for any day of the week; `level` good, amber, red, accent or nothing."""

    day_id: str
    title: str
    demand: str
    on: date | None
    done: int
    asked: int
    status: str
    level: str = ""
    sets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownWeek:
    """One week of the calendar: its days, the dates with sets beside the plan, and warnings by date."""

    monday: date
    days: tuple[ShownDay, ...] = ()
    beside: Mapping[date, int] = field(default_factory=dict)
    warned: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class ShownGate:
    """A gate on one side with its verdict: good met, amber cannot tell, red not yet, nothing else.

    With `decide_key` the coach may decide what its error cannot tell.
    """

    title: str
    verdict: str
    level: str
    evidence: str
    source: str
    decide_key: str = ""


@dataclass(frozen=True, slots=True)
class ShownSuggestion:
    """A suggestion that waits: what to change, why, and where the rule is from."""

    suggestion_id: str
    sentence: str
    reason: str
    source: str
    effect: str
    can_accept: bool
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ShownNotice:
    """Something to know before the next session; with `action` a word to press and its key."""

    icon: str
    text: str
    level: str = "amber"
    action: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class ShownProgram:
    """The page of one athlete's program."""

    athlete_id: str
    athlete: str
    title: str
    phase_line: str
    today: date
    phases: tuple[ShownPhase, ...] = ()
    week: tuple[ShownDay, ...] = ()
    frequency: tuple[tuple[int, int], ...] = ()
    gates: tuple[ShownGate, ...] = ()
    may_go_on: bool = False
    suggestions: tuple[ShownSuggestion, ...] = ()
    said: tuple[str, ...] = ()
    notices: tuple[ShownNotice, ...] = ()
    can_start: bool = False
