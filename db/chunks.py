"""Samples of one stream as packed chunks: cutting, reading back, and repacking without losing a bit."""

from collections.abc import Iterator, Sequence

import numpy as np
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.codec import FAST_LEVEL, SMALL_LEVEL, decode, encode
from db.engine import Database
from db.errors import StorageError
from db.models import ChunkRow
from domain.channel import Integers, SampleBlock

LARGE_CHUNK = 16_384
"""Samples of a chunk of a finished set: half a minute or more, still decoded in milliseconds."""

_CLOCKS = 3


def table_of(blocks: Sequence[SampleBlock]) -> Integers:
    """(n, 3 + n_channels): received_ns, ticks, flags, then the raw columns."""
    return np.concatenate(
        [np.column_stack([block.received_ns, block.ticks, block.flags, block.raw]) for block in blocks]
    )


def block_of(table: Integers) -> SampleBlock:
    """The columns apart again."""
    columns = [np.ascontiguousarray(table[:, index]) for index in range(_CLOCKS)]
    received_ns, ticks, flags = columns
    raw = np.ascontiguousarray(table[:, _CLOCKS:])
    return SampleBlock(raw=raw, ticks=ticks, received_ns=received_ns, flags=flags)


def chunk_rows(
    stream_id: str, table: Integers, *, first_index: int, first_sample: int, level: int = FAST_LEVEL
) -> list[ChunkRow]:
    """Cut into chunks of at most `LARGE_CHUNK` samples and pack them."""
    return [
        _row(stream_id, table[start : start + LARGE_CHUNK], index, first_sample + start, level)
        for index, start in enumerate(range(0, len(table), LARGE_CHUNK), start=first_index)
    ]


def _row(stream_id: str, table: Integers, index: int, first_sample: int, level: int) -> ChunkRow:
    return ChunkRow(
        stream_id=stream_id,
        chunk_index=index,
        first_sample=first_sample,
        samples=len(table),
        first_received_ns=int(table[0, 0]),
        last_received_ns=int(table[-1, 0]),
        payload=encode(table, level=level),
    )


def read_table(session: Session, stream_id: str, n_channels: int) -> Integers:
    """All samples of a stream, with proof that no chunk is missing."""
    tables = list(_tables(session, stream_id))
    return np.concatenate(tables) if tables else np.empty((0, _CLOCKS + n_channels), dtype=np.int64)


def _tables(session: Session, stream_id: str) -> Iterator[Integers]:
    query = select(ChunkRow).where(ChunkRow.stream_id == stream_id).order_by(ChunkRow.chunk_index)
    expected = 0
    for position, row in enumerate(session.scalars(query)):
        try:
            table = decode(row.payload)
        except StorageError as error:
            raise StorageError(f"Chunk {position} of the stream {stream_id}: {error}") from error
        if row.chunk_index != position or row.first_sample != expected or len(table) != row.samples:
            raise StorageError(
                f"Chunk {position} of the stream {stream_id} is missing: go back to the last backup."
            )
        expected += row.samples
        yield table


def repack(database: Database, stream_id: str) -> None:
    """Join the small chunks of a finished stream; they go only when the large ones read back the same."""
    with database.reading() as session:
        count = len(
            session.scalars(select(ChunkRow.chunk_index).where(ChunkRow.stream_id == stream_id)).all()
        )
        table = read_table(session, stream_id, 0)
    rows = chunk_rows(stream_id, table, first_index=0, first_sample=0, level=SMALL_LEVEL)
    if len(rows) >= count:
        return
    # Packing took its time before the lock: the transaction itself only moves bytes and compares.
    with database.writing() as session:
        session.execute(delete(ChunkRow).where(ChunkRow.stream_id == stream_id))
        session.add_all(rows)
        session.flush()
        session.expunge_all()
        if not np.array_equal(read_table(session, stream_id, 0), table):
            raise StorageError(
                f"The stream {stream_id} did not read back the same: its small chunks are kept."
            )
