"""What the rules suggested for an athlete, and what coaches decided, with the plan that follows from it."""

from collections.abc import Sequence

from sqlalchemy import Select, select

from db.audit import note
from db.engine import Database
from db.errors import StorageError
from db.models import ComfortableArcRow, SuggestionRow
from db.repositories.fields import fill, value_of
from db.repositories.programs import put_program
from domain.dated import ComfortableArc
from domain.language import say
from domain.program import Program
from domain.progression.suggestion import Decision, Suggestion
from domain.timebase import Clock


class Suggestions:
    """Suggestions are never changed but by one decision, and never lost."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def add(self, suggestions: Sequence[Suggestion]) -> None:
        """Keep new suggestions; those that wait for the same exercise and side are overtaken by them."""
        now = self._clock.wall()
        with self._database.writing() as session:
            for one in suggestions:
                for row in session.scalars(_waiting(one.athlete_id)):
                    earlier = value_of(Suggestion, row)
                    if (earlier.protocol_id, earlier.side) == (one.protocol_id, one.side):
                        row.decision, row.decided_at = Decision.OVERTAKEN.value, now
                session.add(fill(SuggestionRow(), one))
                note(session, "suggest", "suggestions", one.suggestion_id, now=now)

    def of_athlete(self, athlete_id: str) -> tuple[Suggestion, ...]:
        """Every suggestion, newest first."""
        query = select(SuggestionRow).where(
            SuggestionRow.athlete_id == athlete_id, SuggestionRow.removed_at.is_(None)
        )
        order = (SuggestionRow.made_at.desc(), SuggestionRow.suggestion_id.desc())
        with self._database.reading() as session:
            return tuple(value_of(Suggestion, row) for row in session.scalars(query.order_by(*order)))

    def waiting(self, athlete_id: str) -> tuple[Suggestion, ...]:
        """Those that nobody decided, newest first."""
        every = self.of_athlete(athlete_id)
        return tuple(one for one in every if one.decision is Decision.WAITING)

    def decide(
        self,
        suggestion: Suggestion,
        *,
        program: Program | None = None,
        arc: ComfortableArc | None = None,
    ) -> None:
        """Keep a decision together with the plan or the comfortable arc that follows from it: all or nothing.

        StorageError when somebody decided it meanwhile.
        """
        now = self._clock.wall()
        with self._database.writing() as session:
            row = session.get(SuggestionRow, suggestion.suggestion_id)
            if row is None or row.decision != Decision.WAITING.value:
                raise StorageError(say("This suggestion was decided meanwhile: look at the program again."))
            fill(row, suggestion)
            if program is not None:
                put_program(session, program, now=now)
            if arc is not None:
                session.add(fill(ComfortableArcRow(), arc))
            note(session, suggestion.decision.value, "suggestions", suggestion.suggestion_id, now=now)

    def reopen(self, suggestion_id: str, *, program: Program | None = None) -> None:
        """Take a decision back, with the plan as it was; what was decided stays in the audit."""
        now = self._clock.wall()
        with self._database.writing() as session:
            row = session.get(SuggestionRow, suggestion_id)
            if row is None:
                raise StorageError(say("There is no such suggestion: look at the program again."))
            row.decision, row.decided_at = Decision.WAITING.value, None
            row.decided_by_id, row.decision_reason = None, ""
            if program is not None:
                put_program(session, program, now=now)
            note(session, "reopen", "suggestions", suggestion_id, now=now)


def _waiting(athlete_id: str) -> Select[SuggestionRow]:
    return select(SuggestionRow).where(
        SuggestionRow.athlete_id == athlete_id,
        SuggestionRow.removed_at.is_(None),
        SuggestionRow.decision == Decision.WAITING.value,
    )
