"""The lines of the first page: who is due, what was interrupted or done, what a sensor needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DueItem:
    """An athlete who is expected or overdue; without an athlete the line leads to the group page."""

    athlete_id: str
    name: str
    text: str
    level: str = ""


@dataclass(frozen=True, slots=True)
class SessionItem:
    """A session to open: interrupted, or one of the last. `text` says what it holds."""

    session_id: str
    name: str
    text: str
    when: str = ""
    level: str = ""


@dataclass(frozen=True, slots=True)
class SensorNote:
    """What a sensor needs, or that it is well: good, amber, red or neutral."""

    title: str
    text: str
    level: str = "neutral"
