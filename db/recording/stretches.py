"""Writes down, once a set has ended, how each stream's clock ran and which samples carry a flag."""

from itertools import islice

from sqlalchemy import insert, select

from db.engine import Database
from db.mapping import stored, stream_of
from db.models import ClockSegmentRow, StreamFlagRow, StreamRow
from db.recording.chunks import read_block
from domain.samples.stretches import MOST_FLAGS, VERSION, clock_segments, flagged_stretches
from domain.session import StreamRecording


def write_stretches(database: Database, stream_id: str) -> None:
    """Add the clock segments and flags of a finished stream, unless they are there."""
    with database.reading() as session:
        row = session.get(StreamRow, stream_id)
        known = select(ClockSegmentRow.number).where(ClockSegmentRow.stream_id == stream_id).limit(1)
        if row is None or session.scalars(known).first() is not None:
            return
        stream = stream_of(row)
        block = read_block(session, stream_id, len(stream.channels))
    recording = StreamRecording(stream, block.raw, block.ticks, block.received_ns, block.flags)
    segments = [
        {
            "stream_id": stream_id,
            "number": 1,
            "position": position,
            "first_sample": each.first_sample,
            "samples": each.samples,
            "start_tick": each.start_tick,
            "start_ns": each.start_ns,
            "ns_per_tick": each.ns_per_tick,
            "jitter_p95_ms": stored(each.jitter_p95_ms),
            "algorithm_version": VERSION,
        }
        for position, each in enumerate(clock_segments(recording)[:MOST_FLAGS])
    ]
    flags = [
        {
            "stream_id": stream_id,
            "position": position,
            "kind": each.kind,
            "first_sample": each.first_sample,
            "samples": each.samples,
            "text": "",
        }
        for position, each in enumerate(islice(flagged_stretches(block.flags), MOST_FLAGS))
    ]
    with database.writing() as session:
        for table, rows in ((ClockSegmentRow, segments), (StreamFlagRow, flags)):
            if rows:
                session.execute(insert(table), rows)
