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
_FETCHED = 8


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
    # Rows are fetched few at a time: a long set is never in memory twice.
    for row in session.scalars(query.execution_options(yield_per=_FETCHED)):
        try:
            table = decode(row.payload)
        except StorageError as error:
            raise StorageError(f"Chunk {row.chunk_index} of the stream {stream_id}: {error}") from error
        if row.first_sample != expected or len(table) != row.samples:
            raise StorageError(
                f"Before chunk {row.chunk_index} of the stream {stream_id} samples are missing: "
                "go back to the last backup."
            )
        expected += row.samples
        session.expunge(row)
        yield table


def repack(database: Database, stream_id: str) -> None:
    """Join the small chunks of a finished stream; they go only when the joined one reads back the same.

    Each joined chunk is a short transaction of its own, so that no other writer waits for a long set. It
    takes the index of the first chunk it stands for: indexes rise, `first_sample` proves that none is
    missing.
    """
    with database.reading() as session:
        known = session.execute(
            select(ChunkRow.chunk_index, ChunkRow.samples)
            .where(ChunkRow.stream_id == stream_id)
            .order_by(ChunkRow.chunk_index)
        ).all()
    for indexes in _groups([(index, samples) for index, samples in known]):
        _join(database, stream_id, indexes)


def _groups(known: Sequence[tuple[int, int]]) -> Iterator[tuple[int, ...]]:
    """Neighbours that fit into one large chunk; a chunk that stays alone is left as it is."""
    group: list[int] = []
    held = 0
    for index, samples in known:
        if group and held + samples > LARGE_CHUNK:
            if len(group) > 1:
                yield tuple(group)
            group, held = [], 0
        group.append(index)
        held += samples
    if len(group) > 1:
        yield tuple(group)


def _join(database: Database, stream_id: str, indexes: Sequence[int]) -> None:
    mine = (
        ChunkRow.stream_id == stream_id,
        ChunkRow.chunk_index >= indexes[0],
        ChunkRow.chunk_index <= indexes[-1],
    )
    with database.reading() as session:
        rows = session.scalars(select(ChunkRow).where(*mine).order_by(ChunkRow.chunk_index)).all()
        small = [(row.chunk_index, row.first_sample, bytes(row.payload)) for row in rows]
    # Packing and proving take their time before the lock: the transaction itself only moves bytes.
    table = np.concatenate([decode(payload) for _, _, payload in small])
    row = _row(stream_id, table, indexes[0], small[0][1], SMALL_LEVEL)
    packed = row.payload
    if not np.array_equal(decode(packed), table):
        raise StorageError(f"The stream {stream_id} did not pack the same: its small chunks are kept.")
    with database.writing() as session:
        held = session.execute(
            select(ChunkRow.chunk_index, ChunkRow.first_sample, ChunkRow.payload)
            .where(*mine)
            .order_by(ChunkRow.chunk_index)
        )
        if [(index, first, bytes(payload)) for index, first, payload in held] != small:
            raise StorageError(f"The stream {stream_id} is being changed: its small chunks are kept.")
        session.execute(delete(ChunkRow).where(*mine))
        session.add(row)
        session.flush()
        session.expunge_all()
        kept = session.scalars(select(ChunkRow.payload).where(*mine)).all()
        if [bytes(payload) for payload in kept] != [packed]:
            raise StorageError(
                f"The stream {stream_id} did not read back the same: its small chunks are kept."
            )
