"""Reads every chunk of a stream: checksum, packing, what the row repeats, and that no sample is missing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select, update

from db.engine import Database
from db.errors import StorageError
from db.keeping.faults import Fault
from db.mapping import stream_of
from db.models import ChunkRow, SetRow, StreamHealthRow, StreamRow
from db.recording.codec import decode
from domain.channel import Integers
from domain.language import say
from domain.session import SetState

_CLOCKS = 3


@dataclass(frozen=True, slots=True)
class StreamCheck:
    """What one stream holds and what is wrong with it."""

    faults: tuple[Fault, ...]
    chunks: int
    samples: int


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A row as it is, and what its payload holds; None where the payload cannot be read."""

    index: int
    first_sample: int
    samples: int
    first_received_ns: int
    last_received_ns: int
    inside: dict[str, int] | None
    trouble: str = ""


def check_stream(database: Database, stream_id: str, where: str) -> StreamCheck:
    """Every chunk of a stream in its order."""
    faults: list[Fault] = []
    with database.reading() as session:
        row = session.get_one(StreamRow, stream_id)
        columns = _columns(row, where, faults)
        query = select(ChunkRow).where(ChunkRow.stream_id == stream_id).order_by(ChunkRow.chunk_index)
        fetched = session.scalars(query.execution_options(yield_per=8))
        chunks = [_look(chunk, columns) for chunk in fetched]
        header = session.get(SetRow, row.set_id)
        health = session.get(StreamHealthRow, stream_id)
        counted = None if health is None else health.samples
    faults += _chunk_faults(stream_id, where, chunks)
    held = sum(chunk.samples for chunk in chunks)
    ended = header is not None and header.state != SetState.RECORDING.value
    if counted is not None and ended and held < counted and not faults:
        faults.append(
            Fault(
                "streams",
                stream_id,
                say(
                    "{where}: {counted:,} of the {counted2:,} samples counted at its end are missing: go "
                    "back to the last backup.",
                    where=where,
                    counted=counted - held,
                    counted2=counted,
                ),
            )
        )
    return StreamCheck(tuple(faults), len(chunks), held)


def _columns(row: StreamRow, where: str, faults: list[Fault]) -> int | None:
    try:
        return _CLOCKS + len(stream_of(row).channels)
    except ValueError as error:
        faults.append(
            Fault(
                "streams",
                row.stream_id,
                say(
                    "{where}: its description is damaged ({error}): go back to the last backup.",
                    where=where,
                    error=error,
                ),
            )
        )
        return None


def _look(row: ChunkRow, columns: int | None) -> _Chunk:
    repeated = (row.chunk_index, row.first_sample, row.samples, row.first_received_ns, row.last_received_ns)
    try:
        table = decode(bytes(row.payload))
    except StorageError as error:
        return _Chunk(*repeated, None, str(error))
    if not len(table) or (columns is not None and table.shape[1] != columns):
        return _Chunk(
            *repeated, None, say("It does not fit the channels of its stream: go back to the last backup.")
        )
    return _Chunk(*repeated, _inside(table))


def _inside(table: Integers) -> dict[str, int]:
    return {
        "samples": len(table),
        "first_received_ns": int(table[0, 0]),
        "last_received_ns": int(table[-1, 0]),
    }


def _chunk_faults(stream_id: str, where: str, chunks: Sequence[_Chunk]) -> Iterator[Fault]:
    expected = 0
    for place, chunk in enumerate(chunks):
        key = f"{stream_id}/{chunk.index}"
        name = say(
            "{where}, chunk {index} (from sample {first_sample:,})",
            where=where,
            index=chunk.index,
            first_sample=chunk.first_sample,
        )
        if chunk.inside is None:
            yield Fault("chunks", key, f"{name}: {chunk.trouble}")
            expected = chunk.first_sample + chunk.samples
            continue
        length = chunk.inside["samples"]
        wrong = {name: value for name, value in chunk.inside.items() if getattr(chunk, name) != value}
        if wrong:
            yield Fault(
                "chunks",
                key,
                say(
                    "{name}: its row says otherwise than its samples: {wrong}.",
                    name=name,
                    wrong=_words(wrong),
                ),
                wrong,
            )
        if chunk.first_sample == expected:
            expected += length
        elif place + 1 < len(chunks) and chunks[place + 1].first_sample == expected + length:
            # Before and after it the count goes on: only this number can be wrong.
            yield Fault(
                "chunks",
                key,
                say(
                    "{name}: it begins at sample {expected:,}, as its neighbours prove.",
                    name=name,
                    expected=expected,
                ),
                {"first_sample": expected},
            )
            expected += length
        else:
            yield Fault(
                "chunks",
                key,
                say(
                    "{name}: {expected}: go back to the last backup.",
                    name=name,
                    expected=_gap(expected, chunk.first_sample),
                ),
            )
            expected = chunk.first_sample + length


def _gap(expected: int, found: int) -> str:
    if found > expected:
        return f"samples {expected:,} to {found - 1:,} before it are missing"
    return f"samples {found:,} to {expected - 1:,} are there twice"


def _words(wrong: dict[str, int]) -> str:
    return ", ".join(say("{name} is {value}", name=name, value=value) for name, value in wrong.items())


def mend_chunk(database: Database, fault: Fault) -> bool:
    """Write the proven values into the row of a chunk; the samples themselves are never touched."""
    stream_id, _, index = fault.key.rpartition("/")
    with database.writing() as session:
        session.execute(
            update(ChunkRow)
            .where(ChunkRow.stream_id == stream_id, ChunkRow.chunk_index == int(index))
            .values(dict(fault.proof or {}))
        )
    return True
