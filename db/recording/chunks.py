"""Samples of one stream as packed chunks: cutting, reading back, and repacking without losing a bit."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from db.engine import Database
from db.errors import StorageError
from db.models import ChunkRow
from db.recording.codec import FAST_LEVEL, SMALL_LEVEL, decode, decode_into, encode, shape_of
from domain.channel import Integers, SampleBlock
from domain.language import say

LARGE_CHUNK = 16_384
"""Samples of a chunk of a finished set: half a minute or more, still decoded in milliseconds."""

_FETCHED = 8
_TOGETHER = 6


def table_of(blocks: Sequence[SampleBlock]) -> Integers:
    """(n, 3 + n_channels): received_ns, ticks, flags, then the raw columns."""
    table = np.empty((sum(map(len, blocks)), 3 + blocks[0].raw.shape[1]), dtype=np.int64)
    first = 0
    for block in blocks:
        rows = table[first : first + len(block)]
        rows[:, 0], rows[:, 1], rows[:, 2], rows[:, 3:] = (
            block.received_ns,
            block.ticks,
            block.flags,
            block.raw,
        )
        first += len(block)
    return table


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


def read_block(session: Session, stream_id: str, n_channels: int) -> SampleBlock:
    """All samples of a stream, with proof that no chunk is missing."""
    mine = ChunkRow.stream_id == stream_id
    count = session.scalar(select(func.sum(ChunkRow.samples)).where(mine)) or 0
    block = _room_for(count, n_channels)
    columns = [block.received_ns, block.ticks, block.flags, *block.raw.T]
    query = (
        select(ChunkRow.chunk_index, ChunkRow.first_sample, ChunkRow.samples, ChunkRow.payload)
        .where(mine)
        .order_by(ChunkRow.chunk_index)
    )
    expected = 0
    # Rows are fetched few at a time and unpacked where they belong: a long set is never in memory twice.
    for index, first, samples, payload in session.execute(query.execution_options(yield_per=_FETCHED)):
        where = f"hunk {index} of the stream {stream_id}"
        if first != expected:
            raise StorageError(
                say("Before c{where} samples are missing: go back to the last backup.", where=where)
            )
        try:
            shape = shape_of(payload)
        except StorageError as error:
            raise StorageError(f"C{where}: {error}") from error
        if shape != (samples, len(columns)):
            raise StorageError(
                say("C{where} does not fit its stream: go back to the last backup.", where=where)
            )
        decode_into(payload, [column[first : first + samples] for column in columns])
        expected += samples
    return block


def _room_for(count: int, n_channels: int) -> SampleBlock:
    """A block still to be filled; one piece of memory is touched first in less time than many."""
    held = np.empty((3 + n_channels) * count, dtype=np.int64)
    received_ns, ticks, flags = held[: 3 * count].reshape(3, count)
    return SampleBlock(held[3 * count :].reshape(count, n_channels), ticks, received_ns, flags)


class Stopped(Exception):  # noqa: N818 - nothing went wrong
    """The station closes: what is left stays in small chunks, which are as good."""


def repack(database: Database, stream_id: str, *, pause: Callable[[], None] = lambda: None) -> None:
    """Join the small chunks of a finished stream; they go only when the joined ones read back the same.

    A few joined chunks are a short transaction, so that no other writer waits for a long set. Each takes
    the index of the first chunk it stands for: indexes rise, `first_sample` proves that none is missing.
    `pause` is called before each transaction and may wait, or raise to leave the rest as it is.
    """
    with database.reading() as session:
        known = session.execute(
            select(ChunkRow.chunk_index, ChunkRow.samples)
            .where(ChunkRow.stream_id == stream_id)
            .order_by(ChunkRow.chunk_index)
        ).all()
    groups = list(_groups([(index, samples) for index, samples in known]))
    for first in range(0, len(groups), _TOGETHER):
        pause()
        join(database, stream_id, groups[first : first + _TOGETHER])


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


def join(database: Database, stream_id: str, groups: Sequence[tuple[int, ...]]) -> None:
    """Put one chunk in the place of each group of neighbours, all or none."""
    # Packing and proving take their time before the lock: the transaction itself only moves bytes.
    joined = [_joined(database, stream_id, indexes) for indexes in groups]
    with database.writing() as session:
        for each in joined:
            _swap(session, stream_id, each)


@dataclass(frozen=True, slots=True)
class _Joined:
    """Small chunks as (index, first sample, payload), and the row that is to stand for them."""

    small: list[tuple[int, int, bytes]]
    row: ChunkRow
    packed: bytes


def _joined(database: Database, stream_id: str, indexes: Sequence[int]) -> _Joined:
    with database.reading() as session:
        small = _small(session, stream_id, indexes[0], indexes[-1])
    if len(small) != len(indexes):
        raise StorageError(
            say(
                "The stream {stream_id} changed while its chunks were joined: they are left.",
                stream_id=stream_id,
            )
        )
    table = np.concatenate([decode(payload) for _, _, payload in small])
    row = _row(stream_id, table, small[0][0], small[0][1], SMALL_LEVEL)
    if not np.array_equal(decode(row.payload), table):
        raise StorageError(
            say(
                "The stream {stream_id} did not pack the same: its small chunks are kept.",
                stream_id=stream_id,
            )
        )
    return _Joined(small, row, row.payload)


def _swap(session: Session, stream_id: str, joined: _Joined) -> None:
    first, last = joined.small[0][0], joined.small[-1][0]
    if _small(session, stream_id, first, last) != joined.small:
        raise StorageError(
            say("The stream {stream_id} is being changed: its small chunks are kept.", stream_id=stream_id)
        )
    session.execute(delete(ChunkRow).where(*_between(stream_id, first, last)))
    session.add(joined.row)
    session.flush()
    session.expunge_all()
    if [payload for _, _, payload in _small(session, stream_id, first, last)] != [joined.packed]:
        raise StorageError(
            say(
                "The stream {stream_id} did not read back the same: its small chunks are kept.",
                stream_id=stream_id,
            )
        )


def _small(session: Session, stream_id: str, first: int, last: int) -> list[tuple[int, int, bytes]]:
    query = select(ChunkRow.chunk_index, ChunkRow.first_sample, ChunkRow.payload)
    rows = session.execute(query.where(*_between(stream_id, first, last)).order_by(ChunkRow.chunk_index))
    return [(index, first_sample, bytes(payload)) for index, first_sample, payload in rows]


def _between(stream_id: str, first: int, last: int) -> tuple[ColumnElement[bool], ...]:
    return (
        ChunkRow.stream_id == stream_id,
        ChunkRow.chunk_index >= first,
        ChunkRow.chunk_index <= last,
    )
