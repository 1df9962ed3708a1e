"""What waits to be written, and how it becomes rows of one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy.orm import Session

from db.audit import note
from db.mapping import mark_rows, set_row, stream_row
from db.models import ProtocolVersionRow, SetRow
from db.recording.chunks import chunk_rows, table_of
from db.recording.joiner import leave_to_join
from db.repositories.conditions import write_conditions
from db.repositories.devices import remember_device
from domain.channel import SampleBlock, Stream
from domain.conditions import Conditions
from domain.session import Mark, SetState, TrainingSet


@dataclass(frozen=True, slots=True)
class Position:
    """Where the next chunk of a stream begins."""

    index: int = 0
    sample: int = 0


@dataclass(slots=True)
class Batch:
    """Everything that came in and is not durable yet, in the order that relations need."""

    headers: list[TrainingSet] = field(default_factory=list)
    streams: list[tuple[str, int, Stream]] = field(default_factory=list)
    blocks: dict[str, list[SampleBlock]] = field(default_factory=dict)
    marks: list[tuple[str, int, Mark]] = field(default_factory=list)
    endings: dict[str, SetState] = field(default_factory=dict)

    def absorb(self, newer: "Batch") -> None:
        """Take over what came later; what is here already stays first."""
        self.headers += newer.headers
        self.streams += newer.streams
        self.marks += newer.marks
        self.endings |= newer.endings
        for stream_id, blocks in newer.blocks.items():
            self.blocks.setdefault(stream_id, []).extend(blocks)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.headers or self.streams or self.blocks or self.marks or self.endings)

    @property
    def samples(self) -> int:
        """Samples of all streams together."""
        return sum(len(block) for blocks in self.blocks.values() for block in blocks)

    @property
    def newest_ns(self) -> int | None:
        """When the newest of them was received."""
        return max((int(b.received_ns[-1]) for blocks in self.blocks.values() for b in blocks), default=None)


def write_batch(
    session: Session, batch: Batch, *, positions: Mapping[str, Position], claim: str | None, now: datetime
) -> dict[str, Position]:
    """Add the rows; where every stream that grew goes on. Nothing counts before the commit."""
    for header in batch.headers:
        write_header(session, header, claim=claim, now=now)
    for set_id, place, stream in batch.streams:
        remember_device(session, stream.device, now=now)
        session.flush()
        session.add(stream_row(set_id, place, stream))
    session.flush()
    grown: dict[str, Position] = {}
    for stream_id, blocks in batch.blocks.items():
        at = positions.get(stream_id, Position())
        table = table_of(blocks)
        rows = chunk_rows(stream_id, table, first_index=at.index, first_sample=at.sample)
        session.add_all(rows)
        grown[stream_id] = Position(at.index + len(rows), at.sample + len(table))
    for set_id, index, mark in batch.marks:
        session.add_all(mark_rows(set_id, index, [mark]))
    for set_id, state in batch.endings.items():
        end_set(session, set_id, state, now=now)
        leave_to_join(session, set_id)
    return grown


def write_header(session: Session, header: TrainingSet, *, claim: str | None, now: datetime) -> None:
    """Add a set that is being recorded and, where it is new, the version of its protocol."""
    key = (header.protocol_id, header.protocol_version)
    if session.get(ProtocolVersionRow, key) is None:
        session.add(ProtocolVersionRow(protocol_id=key[0], version=key[1], content=None, first_used_at=now))
        session.flush()
    session.add(set_row(replace(header, state=SetState.RECORDING), claim=claim, ended_at=None))
    session.flush()
    if header.conditions != Conditions():
        write_conditions(session, header.set_id, header.conditions)


def end_set(
    session: Session, set_id: str, state: SetState, *, now: datetime, ended_at: datetime | None = None
) -> None:
    """Nothing more comes for this set."""
    row = session.get_one(SetRow, set_id)
    row.state, row.ended_at, row.claim = state.value, ended_at or now, None
    note(session, f"set {state.value}", "sets", set_id, now=now)
