"""Looks at pages, relations and documents, and at what rows must agree on without a relation to say so."""

from collections.abc import Iterator

import sqlalchemy as sa
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db.engine import Database
from db.errors import StorageError
from db.keeping.faults import Fault
from db.models import (
    AnalysisRow,
    AthleteRow,
    CompensationScoreRow,
    FindingRow,
    MarkRow,
    MetricValueRow,
    RepetitionRow,
    SetRow,
    TracesRow,
)
from db.models.results import WHOLE_SET
from db.repositories.results import traces_of
from domain.language import say
from domain.session import SetState

_BACKUP = "go back to the last backup"
_INDEX_SIGNS = ("missing from index", "wrong # of entries in index")


def check_pages(database: Database) -> tuple[Fault, ...]:
    """Pages and indexes of a file; a server looks after its own."""
    if not database.is_sqlite:
        return ()
    try:
        with database.reading() as session:
            said = [str(row[0]) for row in session.connection().exec_driver_sql("PRAGMA integrity_check(20)")]
    except StorageError as error:
        return (Fault("file", "", str(error)),)
    return tuple(_page_fault(text) for text in said if text != "ok")


def _page_fault(text: str) -> Fault:
    if any(sign in text for sign in _INDEX_SIGNS):
        # An index repeats its table: making it anew from the table is proof enough.
        return Fault(
            "index", text.rpartition(" ")[2], say("An index differs from its table ({text}).", text=text), {}
        )
    return Fault(
        "file", "", say("The file is damaged ({text}): keep it and {backup}.", text=text, backup=_BACKUP)
    )


def check_rows(database: Database) -> tuple[Fault, ...]:
    """Everything but pages and chunks."""
    checks = (_relations, _names, _marks, _analyses, _numbers, _claims)
    faults: list[Fault] = []
    for check in checks:
        try:
            with database.reading() as session:
                faults += check(session, database)
        except StorageError as error:
            faults.append(Fault("file", "", str(error)))
    return tuple(faults)


def mend_row(database: Database, fault: Fault) -> bool:
    """Set right what was proven; whether it is right now."""
    if fault.subject == "index":
        with database.writing() as session:
            session.connection().exec_driver_sql("REINDEX")
        return fault.sentence not in {each.sentence for each in check_pages(database)}
    with database.writing() as session:
        session.execute(
            update(AthleteRow).where(AthleteRow.athlete_id == fault.key).values(dict(fault.proof or {}))
        )
    return True


def _relations(session: Session, database: Database) -> Iterator[Fault]:
    if not database.is_sqlite:
        return
    connection = session.connection()
    for table, rowid, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        yield Fault(
            table,
            say("row {rowid}", rowid=rowid),
            say(
                "It belongs to a row of {parent} that is not there: {backup}.", parent=parent, backup=_BACKUP
            ),
        )


def _names(session: Session, _database: Database) -> Iterator[Fault]:
    for key, name, search in session.execute(
        select(AthleteRow.athlete_id, AthleteRow.name, AthleteRow.search_name)
    ):
        if search != name.casefold():
            yield Fault(
                "athletes", key, say("It is searched by another name."), {"search_name": name.casefold()}
            )


def _marks(session: Session, _database: Database) -> Iterator[Fault]:
    query = select(
        MarkRow.set_id, sa.func.count(), sa.func.min(MarkRow.mark_index), sa.func.max(MarkRow.mark_index)
    )
    for set_id, count, first, last in session.execute(query.group_by(MarkRow.set_id)):
        if (first, last) != (0, count - 1):
            yield Fault(
                "marks",
                set_id,
                say(
                    "{last} of its {last2} marks are missing: {backup}.",
                    last=last + 1 - count,
                    last2=last + 1,
                    backup=_BACKUP,
                ),
            )


def _analyses(session: Session, _database: Database) -> Iterator[Fault]:
    query = select(AnalysisRow.analysis_id, AnalysisRow.set_id, AnalysisRow.number, TracesRow)
    joined = query.outerjoin(TracesRow, TracesRow.analysis_id == AnalysisRow.analysis_id)
    for key, set_id, number, traces in session.execute(joined.execution_options(yield_per=20)):
        name = say("Analysis {number} of the set {set_id}", number=number, set_id=set_id)
        if traces is None:
            yield Fault("traces", key, say("{name} has no curves: analyse the set again.", name=name))
            continue
        try:
            traces_of(traces)
        except (StorageError, ValueError, IndexError) as error:
            yield Fault(
                "traces",
                key,
                say(
                    "{name}: its curves cannot be read ({error}) Analyse the set again.",
                    name=name,
                    error=error,
                ),
            )
        session.expunge(traces)


def _numbers(session: Session, _database: Database) -> Iterator[Fault]:
    parts: tuple[type[MetricValueRow] | type[CompensationScoreRow] | type[FindingRow], ...]
    parts = (MetricValueRow, CompensationScoreRow, FindingRow)
    for part in parts:
        query = (
            select(part.analysis_id, part.rep_number)
            .outerjoin(
                RepetitionRow,
                (RepetitionRow.analysis_id == part.analysis_id) & (RepetitionRow.number == part.rep_number),
            )
            .where(part.rep_number.is_not(None), part.rep_number != WHOLE_SET, RepetitionRow.number.is_(None))
            .distinct()
        )
        for key, number in session.execute(query):
            yield Fault(
                part.__tablename__,
                key,
                say(
                    "It speaks of repetition {number}, which is not there: analyse the set again.",
                    number=number,
                ),
            )


def _claims(session: Session, _database: Database) -> Iterator[Fault]:
    states = [state.value for state in SetState]
    query = select(SetRow.set_id, SetRow.state, SetRow.claim).where(
        SetRow.state.not_in(states) | ((SetRow.state != SetState.RECORDING.value) & SetRow.claim.is_not(None))
    )
    for key, state, claim in session.execute(query):
        if state not in states:
            yield Fault(
                "sets", key, say("Its state {state!r} is unknown: {backup}.", state=state, backup=_BACKUP)
            )
        else:
            yield Fault(
                "sets",
                key,
                say(
                    "It has ended ({state}) and is still claimed by {claim}: {backup}.",
                    state=state,
                    claim=claim,
                    backup=_BACKUP,
                ),
            )
