"""Lists of athletes that come in from files, each in one transaction, and can be taken back."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from db.audit import note
from db.engine import Database
from db.errors import StorageError
from db.mapping import fill_athlete, measure_of, measure_row
from db.models import AthleteCodeRow, AthleteRow, AuditEventRow, SessionRow
from db.repositories.import_steps import write_step
from domain.athlete import Athlete, BodyMeasure
from domain.identifiers import new_id
from domain.language import say
from domain.timebase import Clock

_AT_ONCE = 500
_TAKEN_BACK = "take import back"


@dataclass(frozen=True, slots=True)
class Incoming:
    """One athlete of a list, its number in that list, and the height."""

    athlete: Athlete
    code: str = ""
    height_m: float | None = None


@dataclass(frozen=True, slots=True)
class NewestList:
    """Who was added with the newest list of athletes.

    `added` were never tested since and may be taken back; `tested` is how many were. `some_updated` says that
    others were brought up to date, of whom the database does not hold what they were.
    """

    imported_at: datetime
    added: tuple[str, ...]
    tested: int
    some_updated: bool


class AthleteLists:
    """Adds and changes the athletes of a list, and takes the newest list back."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def codes(self) -> dict[str, tuple[str, ...]]:
        """The numbers of other lists, by athlete."""
        query = select(AthleteCodeRow.athlete_id, AthleteCodeRow.code).where(
            AthleteCodeRow.removed_at.is_(None)
        )
        found: dict[str, tuple[str, ...]] = defaultdict(tuple)
        with self._database.reading() as session:
            for athlete_id, code in session.execute(query.order_by(AthleteCodeRow.code_id)):
                found[athlete_id] += (code,)
        return dict(found)

    def keep_people(
        self,
        added: Sequence[Incoming],
        updated: Sequence[Incoming],
        *,
        detail: str = "",
        on_progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Add and change athletes, all or none; ImportStoppedError when it was cancelled."""
        total = max(1, len(added) + len(updated))
        now = self._clock.wall()
        with self._database.writing() as session:
            for start in range(0, len(added), _AT_ONCE):
                write_step(session, start / total, on_progress, cancelled)
                self._add(session, added[start : start + _AT_ONCE], now)
            for done, incoming in enumerate(updated, len(added)):
                if done % _AT_ONCE == 0:
                    write_step(session, done / total, on_progress, cancelled)
                self._change(session, incoming)
            write_step(session, 1.0, on_progress, cancelled)
            note(session, "import", "athletes", "", now=now, detail=detail)

    def newest_list(self) -> NewestList | None:
        """Who came with the newest list of athletes; None where none came, or it was taken back."""
        wanted = AuditEventRow.subject == "athletes", AuditEventRow.action.in_(("import", _TAKEN_BACK))
        with self._database.reading() as session:
            newest = session.scalars(
                select(AuditEventRow).where(*wanted).order_by(AuditEventRow.happened_at.desc()).limit(1)
            ).first()
            if newest is None or newest.action == _TAKEN_BACK:
                return None
            # All of a list are made at the moment that is noted.
            came = AthleteRow.created_at == newest.happened_at, AthleteRow.removed_at.is_(None)
            people = session.scalars(select(AthleteRow.athlete_id).where(*came)).all()
            seen = set(
                session.scalars(select(SessionRow.athlete_id).where(SessionRow.athlete_id.in_(people)))
            )
            return NewestList(
                newest.happened_at,
                tuple(one for one in people if one not in seen),
                len(seen),
                not newest.detail.endswith(" 0 updated"),
            )

    def take_people_back(self, added_ids: Sequence[str], before: Sequence[Athlete]) -> None:
        """Undo an import in one transaction: hide who was added, and give the others back what they were."""
        now = self._clock.wall()
        with self._database.writing() as session:
            for athlete_id in added_ids:
                _athlete(session, athlete_id).removed_at = now
                for code in session.scalars(
                    select(AthleteCodeRow).where(AthleteCodeRow.athlete_id == athlete_id)
                ):
                    code.removed_at = now
            for athlete in before:
                row = _athlete(session, athlete.athlete_id)
                fill_athlete(row, athlete)
                for measure in row.measures:
                    if measure_of(measure) not in athlete.measures:
                        measure.removed_at = now
            note(session, _TAKEN_BACK, "athletes", "", now=now, detail=f"{len(added_ids)} added")

    def _add(self, session: OrmSession, people: Sequence[Incoming], now: datetime) -> None:
        for incoming in people:
            row = AthleteRow(athlete_id=incoming.athlete.athlete_id, created_at=now)
            fill_athlete(row, incoming.athlete)
            session.add(row)
        # Measures and numbers point at them.
        session.flush()
        for incoming in people:
            self._add_what_belongs(session, incoming)

    def _add_what_belongs(self, session: OrmSession, incoming: Incoming) -> None:
        athlete = incoming.athlete
        for measure in athlete.measures:
            kept = measure_row(athlete.athlete_id, measure)
            kept.height_m = incoming.height_m
            session.add(kept)
        self._note_height(session, incoming, () if athlete.measures else (incoming.height_m,))
        self._add_code(session, incoming)

    def _change(self, session: OrmSession, incoming: Incoming) -> None:
        row = _athlete(session, incoming.athlete.athlete_id)
        fill_athlete(row, incoming.athlete)
        kept = [measure_of(measure) for measure in row.measures]
        session.add_all(
            measure_row(row.athlete_id, measure)
            for measure in incoming.athlete.measures
            if measure not in kept
        )
        heights = {measure.height_m for measure in row.measures}
        self._note_height(session, incoming, () if incoming.height_m in heights else (incoming.height_m,))
        codes = select(AthleteCodeRow.code).where(AthleteCodeRow.athlete_id == row.athlete_id)
        if incoming.code not in session.scalars(codes).all():
            self._add_code(session, incoming)

    def _note_height(self, session: OrmSession, incoming: Incoming, heights: Sequence[float | None]) -> None:
        """A height that no other measure of the day carries gets a row of its own."""
        for height_m in heights:
            if height_m is not None:
                kept = measure_row(incoming.athlete.athlete_id, BodyMeasure(self._clock.wall().date()))
                kept.height_m = height_m
                session.add(kept)

    def _add_code(self, session: OrmSession, incoming: Incoming) -> None:
        if incoming.code:
            session.add(
                AthleteCodeRow(
                    code_id=new_id(),
                    athlete_id=incoming.athlete.athlete_id,
                    code=incoming.code,
                    noted_at=self._clock.wall(),
                )
            )


def _athlete(session: OrmSession, athlete_id: str) -> AthleteRow:
    row = session.get(AthleteRow, athlete_id)
    if row is None:
        raise StorageError(
            say("The athlete {athlete_id} is no longer there: read the file again.", athlete_id=athlete_id)
        )
    return row
