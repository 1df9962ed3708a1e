"""What comes in from files, each import in one transaction: all of it, or nothing."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from db.audit import note
from db.engine import COACH, Database
from db.errors import StorageError
from db.mapping import fill_athlete, mark_rows, measure_of, measure_row, stream_row
from db.models import AthleteCodeRow, AthleteRow, AuditEventRow, CoachRow, ImportedSetRow, SessionRow
from db.recording.batch import end_set, write_header
from db.recording.chunks import chunk_rows, table_of
from db.recording.codec import SMALL_LEVEL
from db.repositories.devices import remember_device
from db.repositories.results import add_result
from db.sharing.bringing_in import (
    BroughtIn,
    Documents,
    blocks_of,
    bring_in_curves,
    bring_in_rows,
    bring_in_samples,
)
from domain.athlete import Athlete, BodyMeasure
from domain.channel import SampleBlock, Stream
from domain.foreign.origin import Origin
from domain.identifiers import new_id
from domain.language import say
from domain.protocol import CompensationRule
from domain.results import SetResult
from domain.session import Mark, Session, SetState, TrainingSet
from domain.timebase import Clock

_AT_ONCE = 500
_TAKEN_BACK = "take import back"


class ImportStoppedError(Exception):
    """The coach cancelled; nothing of the import was kept."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One athlete of a list, its number in that list, and the height."""

    athlete: Athlete
    code: str = ""
    height_m: float | None = None


@dataclass(frozen=True, slots=True)
class ImportedSet:
    """A set from a file with samples by stream, first analysis and origin; `visit` where it is a new one."""

    header: TrainingSet
    streams: tuple[Stream, ...]
    columns: Mapping[str, SampleBlock]
    marks: tuple[Mark, ...]
    result: SetResult
    rules: tuple[CompensationRule, ...]
    origin: Origin
    visit: Session | None = None


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


class Imports:
    """Writes what was read from files, and knows where sets came from."""

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
                _pass(session, start / total, on_progress, cancelled)
                self._add(session, added[start : start + _AT_ONCE], now)
            for done, incoming in enumerate(updated, len(added)):
                if done % _AT_ONCE == 0:
                    _pass(session, done / total, on_progress, cancelled)
                self._change(session, incoming)
            _pass(session, 1.0, on_progress, cancelled)
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

    def keep_set(self, incoming: ImportedSet) -> None:
        """Keep a set with samples, analysis and origin; a failure leaves nothing of it."""
        header, now = incoming.header, self._clock.wall()
        # Packed before the lock is taken: another station's commit never waits for arithmetic.
        chunks = [
            row
            for stream_id, block in incoming.columns.items()
            for row in chunk_rows(
                stream_id, table_of([block]), first_index=0, first_sample=0, level=SMALL_LEVEL
            )
        ]
        with self._database.writing() as session:
            if incoming.visit is not None:
                session.add(_visit_row(incoming.visit))
                session.flush()
            write_header(session, header, claim=None, now=now)
            for position, stream in enumerate(incoming.streams):
                remember_device(session, stream.device, now=now)
                session.flush()
                session.add(stream_row(header.set_id, position, stream))
            session.add_all(mark_rows(header.set_id, 0, incoming.marks))
            session.flush()
            session.add_all(chunks)
            end_set(session, header.set_id, SetState.COMPLETE, now=now, ended_at=header.started_at)
            add_result(
                session, header.set_id, incoming.result, now=now, cause="imported", rules=incoming.rules
            )
            session.add(_origin_row(session, incoming.origin))
            note(session, "import", "sets", header.set_id, now=now, detail=incoming.origin.form)

    def keep_export(
        self,
        documents: Documents,
        sets: Iterable[Mapping[str, Any]],
        *,
        on_progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> BroughtIn:
        """What another station exported: rows by table, then the files of sets one by one; all or nothing."""
        with self._database.writing() as session:
            done = bring_in_rows(session, documents)
            total = max(1, len(documents.get("sets", ())))
            for number, one in enumerate(sets):
                _pass(session, number / total, on_progress, cancelled)
                for stream_id, block in blocks_of(one["samples"]):
                    bring_in_samples(session, stream_id, block)
                for curves in one["curves"]:
                    columns = {"time_s": curves["time_s"], **curves["channels"]}
                    bring_in_curves(session, curves["analysis_id"], columns)
            _pass(session, 1.0, on_progress, cancelled)
            note(session, "import", "export", "", now=self._clock.wall(), detail=f"{done.added} rows")
        return done

    def origins(self, set_ids: Iterable[str]) -> dict[str, Origin]:
        """Where those of the sets came from that were imported."""
        wanted = list(set_ids)
        found: dict[str, Origin] = {}
        with self._database.reading() as session:
            for start in range(0, len(wanted), _AT_ONCE):
                part = ImportedSetRow.set_id.in_(wanted[start : start + _AT_ONCE])
                found |= {origin.set_id: origin for origin in _origins(session, part)}
        return found

    def of_file(self, sha256: str) -> tuple[Origin, ...]:
        """The sets that came from the same bytes before."""
        with self._database.reading() as session:
            return tuple(_origins(session, ImportedSetRow.sha256 == sha256))

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


def _pass(
    session: OrmSession,
    share: float,
    on_progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool],
) -> None:
    """Write what waits, tell how far it is, and stop where that is wanted; the transaction is then undone."""
    if cancelled():
        raise ImportStoppedError
    session.flush()
    session.expunge_all()
    if on_progress is not None:
        on_progress(share)


def _visit_row(visit: Session) -> SessionRow:
    return SessionRow(
        session_id=visit.session_id,
        athlete_id=visit.athlete_id,
        started_at=visit.started_at,
        title=visit.title,
        baseline=visit.baseline,
        notes=visit.notes,
    )


def _origin_row(session: OrmSession, origin: Origin) -> ImportedSetRow:
    return ImportedSetRow(
        set_id=origin.set_id,
        file_name=origin.file_name,
        sha256=origin.sha256,
        form=origin.form,
        imported_at=origin.imported_at,
        imported_by_id=session.info.get(COACH),
        told=list(origin.told),
    )


def _origins(session: OrmSession, condition: object) -> list[Origin]:
    query = select(ImportedSetRow, CoachRow.name).outerjoin(
        CoachRow, CoachRow.coach_id == ImportedSetRow.imported_by_id
    )
    rows = session.execute(query.where(condition).order_by(ImportedSetRow.imported_at))  # type: ignore[arg-type]
    return [
        Origin(
            row.set_id,
            row.file_name,
            row.sha256,
            row.form,
            row.imported_at,
            name or "",
            tuple(_words(row.told)),
        )
        for row, name in rows
    ]


def _words(told: object) -> list[str]:
    return [str(one) for one in told] if isinstance(told, list) else []


def _athlete(session: OrmSession, athlete_id: str) -> AthleteRow:
    row = session.get(AthleteRow, athlete_id)
    if row is None:
        raise StorageError(
            say("The athlete {athlete_id} is no longer there: read the file again.", athlete_id=athlete_id)
        )
    return row
