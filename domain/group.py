"""Groups of athletes and the words that coaches mark things with."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AthleteGroup:
    """A team, a squad, a list of the clinic."""

    group_id: str
    name: str
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Tagged:
    """What carries a word: an athlete, or one session or set of that athlete."""

    athlete_id: str
    session_id: str | None = None
    set_id: str | None = None
