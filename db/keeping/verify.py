"""Looks at everything that is kept, says what is wrong and where, and repairs what it can prove."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from sqlalchemy import select

from db.engine import Database
from db.errors import StorageError
from db.keeping.clip_files import check_clips
from db.keeping.faults import Fault
from db.keeping.verify_chunks import StreamCheck, check_stream, mend_chunk
from db.keeping.verify_rows import check_pages, check_rows, mend_row
from db.models import SetRow, StreamRow
from domain.language import say

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Verification:
    """What was looked at and what was found; `complete` is false when it was stopped in between."""

    faults: tuple[Fault, ...]
    streams: int
    chunks: int
    samples: int
    complete: bool = True

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong any more."""
        return self.complete and all(fault.repaired for fault in self.faults)

    @property
    def sentence(self) -> str:
        """For the coach."""
        seen = say(
            "{streams:,} streams, {chunks:,} chunks and {samples:,} samples",
            streams=self.streams,
            chunks=self.chunks,
            samples=self.samples,
        )
        left = sum(not fault.repaired for fault in self.faults)
        if not self.complete:
            return say("Stopped after {seen}: run it again to look at the rest.", seen=seen)
        if not self.faults:
            return say("Everything is sound: {seen} were read.", seen=seen)
        repaired = len(self.faults) - left
        mended = f" {repaired} were repaired." if repaired else ""
        if not left:
            return say(
                "{count} faults were found in {seen} and all repaired.", count=len(self.faults), seen=seen
            )
        return say(
            "{left} faults in {seen}.{mended} Keep this file, and see what the last backup holds.",
            left=left + repaired,
            seen=seen,
            mended=mended,
        )


def verify(
    database: Database,
    *,
    repair: bool = False,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Verification:
    """Read every chunk and every relation.

    Parameters
    ----------
    repair
        Set right what other rows prove; a damaged sample is never made up.
    on_progress
        Told the share that is done, after each stream.
    cancelled
        Asked before each stream; True stops.
    """
    faults = list(_mended(database, check_pages(database), repair))
    chunks = samples = seen = 0
    streams = _streams(database, faults)
    for number, (stream_id, where) in enumerate(streams):
        if cancelled():
            return Verification(tuple(faults), seen, chunks, samples, complete=False)
        checked = _checked(database, stream_id, where)
        faults += _mended(database, checked.faults, repair)
        seen, chunks, samples = seen + 1, chunks + checked.chunks, samples + checked.samples
        if on_progress is not None:
            on_progress((number + 1) / (len(streams) + 1))
    faults += _mended(database, check_rows(database), repair)
    faults += check_clips(database, cancelled=cancelled)
    if on_progress is not None:
        on_progress(1.0)
    return Verification(tuple(faults), seen, chunks, samples)


def _streams(database: Database, faults: list[Fault]) -> list[tuple[str, str]]:
    query = (
        select(StreamRow.stream_id, StreamRow.segment, SetRow.protocol_id, SetRow.side, SetRow.started_at)
        .outerjoin(SetRow, SetRow.set_id == StreamRow.set_id)
        .order_by(SetRow.started_at, StreamRow.stream_id)
    )
    try:
        with database.reading() as session:
            found = session.execute(query).all()
    except StorageError as error:
        faults.append(Fault("streams", "", str(error)))
        return []
    return [
        (
            key,
            say(
                "{segment} in {protocol} {side} of {started:%Y-%m-%d %H:%M}",
                segment=segment,
                protocol=protocol,
                side=side,
                started=started,
            )
            if protocol
            else segment,
        )
        for key, segment, protocol, side, started in found
    ]


def _checked(database: Database, stream_id: str, where: str) -> StreamCheck:
    try:
        return check_stream(database, stream_id, where)
    except StorageError as error:
        return StreamCheck((Fault("streams", stream_id, f"{where}: {error}"),), 0, 0)


def _mended(database: Database, faults: tuple[Fault, ...], repair: bool) -> Iterator[Fault]:
    for fault in faults:
        if not repair or fault.proof is None:
            yield fault
            continue
        mend = mend_chunk if fault.subject == "chunks" else mend_row
        yield replace(fault, repaired=mend(database, fault))
