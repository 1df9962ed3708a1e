"""Every analysis that was ever made of a set: the newest holds, the others stay to be looked at."""

from sqlalchemy import select

from db.engine import Database
from db.errors import StorageError
from db.models import AnalysisRow, AthleteRow, SessionRow, SetRow
from db.repositories.results import read_result
from domain.change.history import AnalysisRecord
from domain.language import say
from domain.results import SetResult
from domain.session import SetState

_UNFIT = (SetState.RECORDING.value, SetState.DISCARDED.value)


class Analyses:
    """The history of results, and which sets there are to analyse again."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def history(self, set_id: str) -> tuple[AnalysisRecord, ...]:
        """All analyses of a set without their numbers, oldest first."""
        query = select(AnalysisRow).where(AnalysisRow.set_id == set_id).order_by(AnalysisRow.number)
        with self._database.reading() as session:
            return tuple(
                AnalysisRecord(
                    number=row.number,
                    made_at=row.made_at,
                    algorithm_version=row.algorithm_version,
                    rule_version=row.rule_version,
                    cause=row.cause or "",
                )
                for row in session.scalars(query)
            )

    def get(self, set_id: str, number: int) -> SetResult:
        """One of the analyses as it was; StorageError when there is none of that number."""
        query = select(AnalysisRow).where(AnalysisRow.set_id == set_id, AnalysisRow.number == number)
        with self._database.reading() as session:
            row = session.scalars(query).first()
            if row is None:
                raise StorageError(
                    say(
                        "The set {set_id} has no analysis {number}: choose one of its history.",
                        set_id=set_id,
                        number=number,
                    )
                )
            return read_result(session, row)

    def set_ids(self, athlete_id: str | None = None) -> list[str]:
        """Ended sets that were not discarded, oldest first: of one athlete, or of everybody."""
        query = (
            select(SetRow.set_id)
            .join(SessionRow, SessionRow.session_id == SetRow.session_id)
            .join(AthleteRow, AthleteRow.athlete_id == SessionRow.athlete_id)
            .where(
                SetRow.removed_at.is_(None),
                SessionRow.removed_at.is_(None),
                AthleteRow.removed_at.is_(None),
                SetRow.state.not_in(_UNFIT),
            )
            .order_by(SetRow.started_at, SetRow.set_id)
        )
        if athlete_id is not None:
            query = query.where(SessionRow.athlete_id == athlete_id)
        with self._database.reading() as session:
            return list(session.scalars(query))
