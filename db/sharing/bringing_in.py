"""Brings in rows that another station wrote to a file: all of them in one transaction, or none."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import Table, insert
from sqlalchemy.orm import Session

from db.errors import StorageError
from db.models import Base, ChunkRow, CoachRow, StreamRow, TracesRow
from db.recording.chunks import chunk_rows, table_of
from db.recording.codec import SMALL_LEVEL, encode
from db.sharing.rows import insert_new, is_erased, read_rows
from db.sharing.tables import Row, document_of, is_counted, key_of, quietly_joined, row_of
from domain.channel import SampleBlock

Documents = Mapping[str, Sequence[Mapping[str, Any]]]
_FIRST_SEEN = {"protocol_versions": ("first_used_at",)}
"""What two stations that know the same thing note each for itself."""


@dataclass(slots=True)
class BroughtIn:
    """How many rows came, how many were there already, and how many named a coach who is not here."""

    added: int = 0
    same: int = 0
    without_coach: int = 0


def bring_in_rows(session: Session, documents: Documents) -> BroughtIn:
    """Add rows of any tables, parents first.

    Raises
    ------
    StorageError
        A row is here already and says something else, belongs to a person who was erased, or to no table.
    """
    unknown = set(documents) - set(Base.metadata.tables)
    if unknown:
        raise StorageError(f"The file has a table {min(unknown)} that is unknown here: update this station.")
    done = BroughtIn()
    for table in Base.metadata.sorted_tables:
        rows = [_local(session, table, row_of(table, each), done) for each in documents.get(table.name, ())]
        if rows:
            _bring(session, table, rows, done)
    return done


def bring_in_samples(session: Session, stream_id: str, block: SampleBlock) -> None:
    """The samples of one stream whose row is there; the same samples a second time are left."""
    if session.get(StreamRow, stream_id) is None:
        raise StorageError(f"The file has samples of a sensor {stream_id} that it does not describe.")
    if len(block) and session.get(ChunkRow, (stream_id, 0)) is None:
        rows = chunk_rows(stream_id, table_of([block]), first_index=0, first_sample=0, level=SMALL_LEVEL)
        session.add_all(rows)


def bring_in_curves(
    session: Session, analysis_id: str, columns: Mapping[str, Sequence[float | None]]
) -> None:
    """The curves of one analysis, time first; None is *no data*."""
    if session.get(TracesRow, analysis_id) is not None:
        return
    arrays = [np.array([np.nan if one is None else one for one in each]) for each in columns.values()]
    if len({len(each) for each in arrays}) != 1:
        raise StorageError(f"The curves of the analysis {analysis_id} differ in length: export them again.")
    table = np.column_stack(arrays).astype(np.float64).view(np.int64)
    names = [name for name in columns if name != "time_s"]
    session.execute(
        insert(TracesRow).values(
            analysis_id=analysis_id, names=names, payload=encode(table, level=SMALL_LEVEL)
        )
    )


def _local(session: Session, table: Table, row: Row, done: BroughtIn) -> Row:
    """The row without a coach whom this station does not know."""
    for key in table.foreign_keys:
        name = key.parent.name
        named = key.column.table is CoachRow.__table__ and row.get(name) is not None
        if named and session.get(CoachRow, row[name]) is None:
            done.without_coach += 1
            row = row | {name: None}
    return row


def _bring(session: Session, table: Table, rows: Sequence[Row], done: BroughtIn) -> None:
    own = {name for key in table.foreign_keys if key.column.table is table for name in (key.parent.name,)}
    # A merged record points at another of the same table.
    ordered = sorted(rows, key=lambda row: any(row.get(name) is not None for name in own))
    here = read_rows(session, table, [key_of(table, row) for row in ordered])
    new = []
    for row in ordered:
        key = key_of(table, row)
        if is_erased(session, table, key):
            raise StorageError("A person of the file was erased here on request: nothing was imported.")
        if key not in here:
            new.append(row)
        elif _same(table, here[key], row):
            done.same += 1
        else:
            name = row.get("name") or ", ".join(map(str, key))
            raise StorageError(
                f"{name} is here already and says something else ({table.name}): nothing was imported. "
                "Join stations with `turnout sync`, or import into a new database."
            )
    done.added += insert_new(session, table, new)


def _same(table: Table, mine: Row, theirs: Row) -> bool:
    if is_counted(table) and quietly_joined(table, mine, theirs) is not None:
        return True
    left = _FIRST_SEEN.get(table.name, ())

    def told(row: Row) -> dict[str, Any]:
        return {
            name: value
            for name, value in document_of(table, row).items()
            if name in theirs and name not in left
        }

    return told(mine) == told(theirs)


def blocks_of(samples: Iterable[Mapping[str, Any]]) -> Iterable[tuple[str, SampleBlock]]:
    """The samples of a set's file, stream by stream; StorageError where its columns differ in length."""
    for each in samples:
        columns = [np.array(each[name], dtype=np.int64) for name in ("received_ns", "ticks", "flags")]
        raw = [np.array(values, dtype=np.int64) for values in each["raw"]]
        if len({len(values) for values in (*columns, *raw)}) != 1 or len(columns[0]) != each["samples"]:
            raise StorageError(f"The samples of {each['stream_id']} differ in length: export them again.")
        received_ns, ticks, flags = columns
        yield each["stream_id"], SampleBlock(np.column_stack(raw), ticks, received_ns, flags)
