"""What coaches do at a station, and what databases hold, to be compared."""

from sqlalchemy import select

from db.engine import Database
from db.models import Base
from db.sharing.tables import ONLY_HERE
from db.store import Store
from domain.athlete import Athlete
from domain.session import SetState
from tests.db.samples import a_block, a_result, a_set, a_stream

Contents = dict[str, list[tuple[object, ...]]]


def add_ada(store: Store) -> Athlete:
    """The athlete of the samples."""
    return store.athletes.add(Athlete(athlete_id="ada", name="Ada Kovač"))


def record(store: Store, *, samples: int = 400) -> str:
    """A set of Ada with two sensors through the recorder, and its result."""
    if not store.athletes.list():
        add_ada(store)
    visit = store.sessions.open_session("ada", "Visit")
    header, streams = a_set(visit.session_id), [a_stream("A1"), a_stream("B2")]
    store.recorder.begin(header, streams)
    for stream in streams:
        for first in range(0, samples, 100):
            store.recorder.append(stream.stream_id, a_block(first, 100))
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    store.sessions.save_result(header.set_id, a_result())
    return header.set_id


def contents(database: Database, *, without: tuple[str, ...] = ("tombstones",)) -> Contents:
    """Every row of every table that travels."""
    with database.reading() as session:
        return {
            table.name: [tuple(row) for row in session.execute(select(table).order_by(*table.primary_key))]
            for table in Base.metadata.sorted_tables
            if table.name not in ONLY_HERE | set(without)
        }
