"""Sets that come in from files, each import in one transaction: all of it, or nothing."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as OrmSession

from db.audit import note
from db.engine import COACH, Database
from db.mapping import mark_rows, stream_row
from db.models import CoachRow, ImportedSetRow, SessionRow
from db.recording.batch import end_set, write_header
from db.recording.chunks import chunk_rows, table_of
from db.recording.codec import SMALL_LEVEL
from db.repositories.devices import remember_device
from db.repositories.import_steps import write_step
from db.repositories.results import add_result
from db.sharing.bringing_in import (
    BroughtIn,
    Documents,
    blocks_of,
    bring_in_curves,
    bring_in_rows,
    bring_in_samples,
)
from domain.channel import SampleBlock, Stream
from domain.foreign.origin import Origin
from domain.protocol import CompensationRule
from domain.results import SetResult
from domain.session import Mark, Session, SetState, TrainingSet
from domain.timebase import Clock

_AT_ONCE = 500


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


class Imports:
    """Writes sets that were read from files, and knows where they came from."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

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
                write_step(session, number / total, on_progress, cancelled)
                for stream_id, block in blocks_of(one["samples"]):
                    bring_in_samples(session, stream_id, block)
                for curves in one["curves"]:
                    columns = {"time_s": curves["time_s"], **curves["channels"]}
                    bring_in_curves(session, curves["analysis_id"], columns)
            write_step(session, 1.0, on_progress, cancelled)
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
