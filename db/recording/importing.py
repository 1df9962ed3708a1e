"""Brings in a set that was recorded before: history, samples of a demo, a file of another station."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from db.engine import Database
from db.mapping import mark_rows, stream_row
from db.recording.batch import end_set, write_header
from db.recording.chunks import LARGE_CHUNK, chunk_rows, table_of
from db.recording.claims import Claims
from db.recording.codec import SMALL_LEVEL
from db.repositories.devices import remember_device
from domain.channel import SampleBlock, Stream
from domain.session import Mark, SetState, TrainingSet
from domain.timebase import Clock


def import_set(
    *,
    database: Database,
    clock: Clock,
    claims: Claims | None,
    header: TrainingSet,
    streams: Sequence[Stream],
    columns: Mapping[str, SampleBlock],
    marks: Sequence[Mark],
) -> None:
    """Write a ready-made set in short transactions; one without an end counts as complete.

    Until the last of them it stands as being recorded by this process: cut off in between, it is
    recovered like any other set.
    """
    state = SetState.COMPLETE if header.state is SetState.RECORDING else header.state
    claim = None if claims is None else claims.take()
    with database.writing() as session:
        write_header(session, replace(header, state=SetState.RECORDING), claim=claim, now=clock.wall())
        for position, stream in enumerate(streams):
            remember_device(session, stream.device, now=clock.wall())
            session.flush()
            session.add(stream_row(header.set_id, position, stream))
        session.add_all(mark_rows(header.set_id, 0, marks))
    for stream in streams:
        if stream.stream_id in columns:
            _write_samples(database, stream.stream_id, columns[stream.stream_id])
    with database.writing() as session:
        end_set(session, header.set_id, state, now=clock.wall(), ended_at=header.started_at)


def _write_samples(database: Database, stream_id: str, block: SampleBlock) -> None:
    table = table_of([block])
    for index, first in enumerate(range(0, len(table), LARGE_CHUNK)):
        part = table[first : first + LARGE_CHUNK]
        # Packed before the lock is taken: another station's commit never waits for arithmetic.
        rows = chunk_rows(stream_id, part, first_index=index, first_sample=first, level=SMALL_LEVEL)
        with database.writing() as session:
            session.add_all(rows)
