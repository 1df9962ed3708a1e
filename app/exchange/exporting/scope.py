"""What an export is of: one set, one athlete, a group or everything, found by what a person types."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.errors import TurnoutError
from app.exchange.athlete_archive import one_athlete
from db.store import Store
from domain.group import AthleteGroup

Row = dict[str, Any]
Records = Mapping[str, list[Row]]

_OF_A_SET = "earlier_set_id", "later_set_id", "set_id"


@dataclass(frozen=True, slots=True)
class Scope:
    """Athletes by their keys, or one set of one of them."""

    athlete_ids: tuple[str, ...]
    set_id: str | None = None
    words: str = "everything"


def everything(store: Store) -> Scope:
    """Every athlete who is not removed; a merged record comes with the one that stands for it."""
    return Scope(tuple(store.keeping.everybody()))


def one_set(store: Store, text: str) -> Scope:
    """One set by its key, the beginning of it, or `last`."""
    set_id = store.sessions.resolve(text)
    return Scope((store.sessions.set_header(set_id).athlete_id,), set_id, "one set")


def an_athlete(store: Store, text: str) -> Scope:
    """One athlete by the whole name or the key."""
    return Scope((one_athlete(store, text).athlete_id,), None, "one athlete")


def a_group(store: Store, text: str) -> Scope:
    """A group by its name or key."""
    store.keeping.may_export_many()
    return Scope(tuple(store.groups.members(a_named_group(store, text).group_id)), None, "a group")


def a_named_group(store: Store, text: str) -> AthleteGroup:
    """The one group of this name or key."""
    wanted = text.casefold()
    found = [group for group in store.groups.list() if wanted in (group.group_id, group.name.casefold())]
    if len(found) != 1:
        what = "More than one group is" if found else "No group is"
        raise TurnoutError(f"{what} called {text!r}: give the whole name or the id.")
    return found[0]


def people(store: Store, scope: Scope) -> Iterator[tuple[str, Records]]:
    """One athlete after the other with the rows of every table; only one of them is in memory."""
    for athlete_id in scope.athlete_ids:
        store.keeping.may_export(athlete_id)
        records = store.keeping.records(athlete_id)
        yield athlete_id, records if scope.set_id is None else only_set(records, scope.set_id)


def only_set(records: Records, set_id: str) -> Records:
    """The rows of one set, its visit and its athlete; what was planned around it is left out."""
    own = {
        "sessions": {row["session_id"] for row in records["sets"] if row["set_id"] == set_id},
        "analyses": _keys(records, "analyses", "analysis_id", set_id),
        "streams": _keys(records, "streams", "stream_id", set_id),
    }
    kept: dict[str, list[Row]] = {}
    for table, rows in records.items():
        if table == "athletes":
            kept[table] = list(rows)
        elif table == "sessions":
            kept[table] = [_unplanned(row) for row in rows if row["session_id"] in own["sessions"]]
        else:
            kept[table] = [_unplanned(row) for row in rows if _belongs(row, set_id, own)]
    return {table: rows for table, rows in kept.items() if rows}


def _keys(records: Records, table: str, key: str, set_id: str) -> set[str]:
    return {row[key] for row in records.get(table, ()) if row["set_id"] == set_id}


def _belongs(row: Row, set_id: str, own: Mapping[str, set[str]]) -> bool:
    if "earlier_set_id" in row:
        # Its other set is not in the file.
        return False
    if any(row.get(name) == set_id for name in _OF_A_SET):
        return True
    return row.get("analysis_id", "") in own["analyses"] or row.get("stream_id", "") in own["streams"]


def _unplanned(row: Row) -> Row:
    """The row without what points at a plan that is not in the file."""
    return {
        name: None if name in ("planned_set_id", "program_day_id") else value for name, value in row.items()
    }
