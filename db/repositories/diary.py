"""Everything dated about athletes, one list of records for each kind."""

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy.orm import InstrumentedAttribute

from db.engine import Database
from db.models import (
    ComfortableArcRow,
    ConsentRow,
    DominanceRow,
    EventRow,
    GoalRow,
    InjuryRow,
    LimbLengthRow,
    NoteRow,
    ReadinessRow,
    SorenessRow,
)
from db.models.base import Editable
from db.repositories.records import Records
from domain.dated import (
    AthleteEvent,
    ComfortableArc,
    Consent,
    Dominance,
    Goal,
    Injury,
    LimbLength,
    Note,
    Readiness,
    Soreness,
)
from domain.timebase import Clock

T = TypeVar("T")
Asked = Callable[[Records[Any]], Records[Any]]


class Diary:
    """The records of athletes by kind; `asked` puts the question for rights before each."""

    def __init__(self, *, database: Database, clock: Clock, asked: Asked) -> None:
        def of(kind: type[T], row: type[Editable], order: InstrumentedAttribute[Any]) -> Records[T]:
            return asked(Records(database=database, clock=clock, kind=kind, row=row, order=order))

        self.limb_lengths = of(LimbLength, LimbLengthRow, LimbLengthRow.measured_on)
        self.dominances = of(Dominance, DominanceRow, DominanceRow.noted_on)
        self.injuries = of(Injury, InjuryRow, InjuryRow.happened_on)
        self.comfortable_arcs = of(ComfortableArc, ComfortableArcRow, ComfortableArcRow.noted_on)
        self.consents = of(Consent, ConsentRow, ConsentRow.decided_on)
        self.notes = of(Note, NoteRow, NoteRow.written_at)
        self.events = of(AthleteEvent, EventRow, EventRow.happened_at)
        self.readiness = of(Readiness, ReadinessRow, ReadinessRow.noted_on)
        self.soreness = of(Soreness, SorenessRow, SorenessRow.noted_on)
        self.goals = of(Goal, GoalRow, GoalRow.set_on)
