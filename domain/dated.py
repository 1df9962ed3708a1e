"""What is dated about an athlete: lengths, sides, injuries, arcs, consent, notes, how a day felt, aims."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.athlete import Side


@dataclass(frozen=True, slots=True)
class LimbLength:
    """The length of a segment in metres; without a side for trunk and pelvis."""

    limb_length_id: str
    athlete_id: str
    measured_on: date
    segment: str
    length_m: float
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Dominance:
    """The side preferred for a task (*leg*, *arm*, *jump*), as noted that day."""

    dominance_id: str
    athlete_id: str
    noted_on: date
    task: str
    side: Side


@dataclass(frozen=True, slots=True)
class Injury:
    """An injury; open until `resolved_on`."""

    injury_id: str
    athlete_id: str
    region: str
    side: Side | None = None
    description: str = ""
    happened_on: date | None = None
    surgery_on: date | None = None
    resolved_on: date | None = None

    def open_on(self, day: date) -> bool:
        """Whether the side counts as involved that day; without a date it always has been."""
        begun = self.happened_on is None or self.happened_on <= day
        return begun and (self.resolved_on is None or day < self.resolved_on)


@dataclass(frozen=True, slots=True)
class ComfortableArc:
    """How far a movement is comfortable, in degrees; None where there is no limit."""

    arc_id: str
    athlete_id: str
    noted_on: date
    movement: str
    side: Side
    low_deg: float | None = None
    high_deg: float | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """What an athlete agreed to or refused, in which wording."""

    consent_id: str
    athlete_id: str
    purpose: str
    given: bool
    decided_on: date
    wording: str
    signed_by: str
    withdrawn_on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether it was given by that day and not withdrawn."""
        withdrawn = self.withdrawn_on is not None and self.withdrawn_on <= day
        return self.given and self.decided_on <= day and not withdrawn


@dataclass(frozen=True, slots=True)
class Note:
    """The coach's words about an athlete, or about one session, set or repetition."""

    note_id: str
    athlete_id: str
    written_at: datetime
    text: str
    session_id: str | None = None
    set_id: str | None = None
    rep_number: int | None = None
    written_by_id: str | None = None


@dataclass(frozen=True, slots=True)
class AthleteEvent:
    """Something that happened: *pain stop*, *surgery*, *return to sport*."""

    event_id: str
    athlete_id: str
    kind: str
    happened_at: datetime
    text: str = ""
    session_id: str | None = None
    set_id: str | None = None


@dataclass(frozen=True, slots=True)
class Readiness:
    """How a day felt, each 0-10; None where not asked."""

    readiness_id: str
    athlete_id: str
    noted_on: date
    sleep: float | None = None
    nutrition: float | None = None
    hydration: float | None = None
    fatigue: float | None = None
    text: str = ""
    session_id: str | None = None


@dataclass(frozen=True, slots=True)
class Soreness:
    """How sore one place was, 0-10."""

    soreness_id: str
    athlete_id: str
    noted_on: date
    site: str
    severity: float
    side: Side | None = None
    session_id: str | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """What an athlete aims at, in words and where it can be measured as a number."""

    goal_id: str
    athlete_id: str
    text: str
    set_on: date
    protocol_id: str | None = None
    metric: str | None = None
    side: Side | None = None
    target: float | None = None
    unit: str = ""
    due_on: date | None = None
    reached_on: date | None = None
