"""Brings in a set that was recorded before: history, samples of a demo, a file of another station."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from db.batch import write_header
from db.chunks import chunk_rows, table_of
from db.codec import SMALL_LEVEL
from db.engine import Database
from db.mapping import mark_rows, stream_row
from db.repositories.devices import remember_device
from domain.channel import SampleBlock, Stream
from domain.session import Mark, SetState, TrainingSet
from domain.timebase import Clock


def import_set(
    *,
    database: Database,
    clock: Clock,
    header: TrainingSet,
    streams: Sequence[Stream],
    columns: Mapping[str, SampleBlock],
    marks: Sequence[Mark],
) -> None:
    """Write a ready-made set in one transaction; one without an end counts as complete."""
    if header.state is SetState.RECORDING:
        header = replace(header, state=SetState.COMPLETE)
    packed = {
        stream_id: chunk_rows(stream_id, table_of([block]), first_index=0, first_sample=0, level=SMALL_LEVEL)
        for stream_id, block in columns.items()
    }
    with database.writing() as session:
        write_header(session, header, claim=None, now=clock.wall())
        for position, stream in enumerate(streams):
            remember_device(session, stream.device, now=clock.wall())
            session.flush()
            session.add(stream_row(header.set_id, position, stream))
            session.flush()
            session.add_all(packed.get(stream.stream_id, ()))
        session.add_all(mark_rows(header.set_id, 0, marks))
