"""Who is asked for something today by a program; nothing of the library is needed to know it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from db.repositories.plan_log import LoggedSet
from db.store import Store
from domain.program.done import DoneSet, PlannedDay, due_on
from domain.program.weeks import local_day, monday_of


def due_today(
    store: Store, *, now: datetime, zone: tzinfo | None = None
) -> dict[str, tuple[PlannedDay, ...]]:
    """Who is asked for something today by a program and has not done it, by athlete."""
    today = local_day(now, zone)
    programs = store.programs.running(today)
    if not programs:
        return {}
    done: dict[str, list[DoneSet]] = {}
    for one in sets_since(store, monday_of(today), None):
        done.setdefault(one.athlete_id, []).append(done_set(one, zone))
    found = {one.athlete_id: due_on(one, today, done.get(one.athlete_id, [])) for one in programs}
    return {athlete_id: days for athlete_id, days in found.items() if days}


def done_set(one: LoggedSet, zone: tzinfo | None = None) -> DoneSet:
    """A logged set on its local day."""
    return DoneSet(one.set_id, one.protocol_id, one.side, local_day(one.started_at, zone), one.planned_set_id)


def sets_since(store: Store, day: date, athlete_id: str | None) -> Sequence[LoggedSet]:
    """The sets since the beginning of a local day, of one athlete or of all."""
    # A day earlier: the first local day may begin before midnight UTC.
    moment = datetime.combine(day - timedelta(days=1), time(), UTC)
    return store.plan_log.sets_since(moment, athlete_id=athlete_id)
