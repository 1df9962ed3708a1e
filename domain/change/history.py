"""What was done before: summaries of sessions and sets, and sets that were cut off."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from domain.athlete import Side
from domain.language import say
from domain.results import MetricValue
from domain.session import Session, TrainingSet


@dataclass(frozen=True, slots=True)
class SetSummary:
    """One set of a list, without samples and curves.

    Attributes
    ----------
    saved_s
        Seconds of samples that are kept.
    repetitions, accepted
        Found by the newest analysis, and of these the ones that count.
    score
        0-100 of the newest analysis; NaN without one.
    metrics
        Metrics of the whole set from the newest analysis.
    findings
        Number of warnings and invalid findings.
    practice
        Of the found ones the first, which were to get to know the movement.
    """

    header: TrainingSet
    saved_s: float
    repetitions: int = 0
    accepted: int = 0
    score: float = float("nan")
    metrics: tuple[MetricValue, ...] = ()
    findings: int = 0
    practice: int = 0

    def metric(self, name: str) -> MetricValue | None:
        """A metric of the whole set."""
        return next((m for m in self.metrics if m.name == name), None)


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One visit of a list, with its sets in the order they were done."""

    session: Session
    athlete_name: str
    sets: tuple[SetSummary, ...] = ()


def done_on(history: Iterable[SessionSummary], day: date) -> set[tuple[str, Side]]:
    """Exercise and side of every set with a repetition that began on this day of the station."""
    return {
        (one.header.protocol_id, one.header.side)
        for visit in history
        for one in visit.sets
        if one.repetitions and one.header.started_at.astimezone().date() == day
    }


@dataclass(frozen=True, slots=True)
class RecoveredSet:
    """A set that nobody ended: closed as interrupted at the next start."""

    header: TrainingSet
    athlete_name: str
    saved_s: float

    @property
    def sentence(self) -> str:
        """For the coach."""
        return say(
            "The set {protocol_id} ({side}) of {athlete_name} was cut off: {saved_s:.1f} s are "
            "saved and it is closed as interrupted.",
            protocol_id=self.header.protocol_id,
            side=self.header.side,
            athlete_name=self.athlete_name,
            saved_s=self.saved_s,
        )


@dataclass(frozen=True, slots=True)
class AnalysisRecord:
    """One analysis of a set without its numbers; `number` counts from 1 and the highest holds."""

    number: int
    made_at: datetime
    algorithm_version: str
    rule_version: str
    cause: str = ""


@dataclass(frozen=True, slots=True)
class Removed:
    """A row that was removed and can be brought back: its table, its key, and when."""

    subject: str
    key: str
    removed_at: datetime
