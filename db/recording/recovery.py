"""Closes sets that nobody ended: the process that recorded them is gone."""

from sqlalchemy import select

from db.audit import note
from db.engine import Database
from db.mapping import header_of
from db.models import AthleteRow, RatingsRow, SessionRow, SetConditionsRow, SetRow
from db.recording.claims import Claims
from db.recording.joiner import leave_to_join
from db.repositories.summaries import saved_seconds
from domain.change.history import RecoveredSet
from domain.session import SetState
from domain.timebase import Clock


def recover(*, database: Database, clock: Clock, claims: Claims) -> list[RecoveredSet]:
    """Close orphaned sets as interrupted; a set that another live process records is left alone."""
    orphans = [set_id for set_id, claim in _recording(database) if not claim or not claims.is_live(claim)]
    recovered = [_close(database, clock, set_id) for set_id in orphans]
    return [each for each in recovered if each is not None]


def _recording(database: Database) -> list[tuple[str, str | None]]:
    query = (
        select(SetRow.set_id, SetRow.claim)
        .where(SetRow.state == SetState.RECORDING.value)
        .order_by(SetRow.started_at)
    )
    with database.reading() as session:
        return [(set_id, claim) for set_id, claim in session.execute(query)]


def _close(database: Database, clock: Clock, set_id: str) -> RecoveredSet | None:
    with database.writing() as session:
        row = session.get_one(SetRow, set_id)
        if row.state != SetState.RECORDING.value:
            return None
        row.state, row.claim, row.ended_at = SetState.INTERRUPTED.value, None, clock.wall()
        note(session, "recover", "sets", set_id, now=clock.wall())
        visit = session.get_one(SessionRow, row.session_id)
        header = header_of(
            row,
            visit.athlete_id,
            session.get(RatingsRow, set_id),
            session.get(SetConditionsRow, set_id),
        )
        name = session.get_one(AthleteRow, visit.athlete_id).name
        seconds = saved_seconds(session, [set_id]).get(set_id, 0.0)
        leave_to_join(session, set_id)
    return RecoveredSet(header, name, seconds)
