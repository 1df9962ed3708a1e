"""The public Python door: sessions, results and samples of a database as numpy arrays, read only.

`docs/api.md` shows it; what is not named there may change with any version.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app import paths
from app.exchange.exporting.samples import raw_columns
from db.errors import StorageError
from db.files import DataKey
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.change.history import SetSummary
from domain.channel import Floats
from domain.results import SetResult
from domain.timebase import StationClock

__all__ = ["Samples", "Set", "Turnout", "Visit", "open_sessions"]


@dataclass(frozen=True, slots=True)
class Samples:
    """One sensor in one set: columns of equal length, NaN where nothing was sent.

    `columns` are those of the raw tables of an export, dictionary and all: `device_tick`, `received_s`,
    `fitted_s`, `flags`, and per channel `NAME_raw` and the value with its unit in the name.
    """

    segment: str
    device: str
    columns: dict[str, NDArray[np.generic]]


@dataclass(frozen=True, slots=True)
class Set:
    """One set or trial; numbers are those that the station shows."""

    _store: Store
    _summary: SetSummary

    @property
    def set_id(self) -> str:
        """The key."""
        return self._summary.header.set_id

    @property
    def protocol(self) -> str:
        """The test or exercise."""
        return self._summary.header.protocol_id

    @property
    def side(self) -> str:
        """`left` or `right`."""
        return self._summary.header.side.value

    @property
    def started_at(self) -> datetime:
        """When it began, UTC."""
        return self._summary.header.started_at

    @property
    def result(self) -> SetResult | None:
        """The newest analysis with errors, reasons and findings; None before the first."""
        return self._store.sessions.latest_result(self.set_id)

    @property
    def metrics(self) -> dict[str, float]:
        """The numbers of the whole set by name; NaN is *not measurable*."""
        return {metric.name: metric.value for metric in self._summary.metrics}

    @property
    def units(self) -> dict[str, str]:
        """The unit of each of `metrics`."""
        return {metric.name: metric.unit for metric in self._summary.metrics}

    @property
    def curves(self) -> dict[str, Floats]:
        """`time_s` and every curve, the unit at the end of its name; empty before the first analysis."""
        result = self.result
        return {} if result is None else {"time_s": result.traces.time_s, **result.traces.channels}

    @property
    def repetitions(self) -> dict[str, NDArray[np.generic]]:
        """Columns with a row a repetition: its number, times, score, whether it counts, and every metric."""
        reps = () if self.result is None else self.result.repetitions
        names = dict.fromkeys(metric.name for rep in reps for metric in rep.metrics)
        fixed = ("number", "start_s", "peak_s", "end_s", "score", "accepted")
        columns = {name: np.array([getattr(rep, name) for rep in reps]) for name in fixed}
        values = {name: [rep.metric(name) for rep in reps] for name in names}
        return columns | {
            name: np.array([np.nan if one is None else one.value for one in found])
            for name, found in values.items()
        }

    @property
    def samples(self) -> list[Samples]:
        """The raw samples of every sensor, as they came."""
        recording = self._store.sessions.recording(self.set_id)
        found = []
        for item in recording.streams:
            table = raw_columns(item, recording.header.epoch_ns)
            columns = {
                column.name: _array(values, table.missing.get(column.name), table.rows)
                for column, values in zip(table.columns, table.values, strict=True)
            }
            found.append(Samples(item.stream.segment.value, item.stream.device.model, columns))
        return found


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit of one athlete."""

    session_id: str
    athlete: Athlete
    started_at: datetime
    baseline: bool
    sets: tuple[Set, ...]


class Turnout:
    """An open database; visits are read one after the other."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def athletes(self) -> list[Athlete]:
        """Everybody who is not removed, by name."""
        return self._store.athletes.find("")

    def __iter__(self) -> Iterator[Visit]:
        for athlete in self.athletes:
            yield from self.visits_of(athlete.athlete_id)

    def visits_of(self, athlete_id: str) -> Iterator[Visit]:
        """The visits of an athlete, the newest first; discarded sets are left out."""
        athlete = self._store.athletes.get(athlete_id)
        for summary in self._store.sessions.for_athlete(athlete_id):
            visit = summary.session
            sets = tuple(Set(self._store, item) for item in summary.sets)
            yield Visit(visit.session_id, athlete, visit.started_at, visit.baseline, sets)


@contextmanager
def open_sessions(
    database: str | Path | None = None, *, key: DataKey | None = None, coach: str | None = None, pin: str = ""
) -> Iterator[Turnout]:
    """Open a database of this machine, or of a URL, and close it at the end of the `with`.

    Parameters
    ----------
    database
        File or URL; without it the station's own.
    key
        Of an encrypted file: `db.keeping.vault` gives it for a passphrase.
    coach, pin
        Who reads, where coaches sign in; the audit notes what was seen.

    Raises
    ------
    StorageError
        In one sentence: no such database, a wrong PIN, or one that needs a key.
    """
    place = paths.database_path() if database is None else database
    if "://" not in str(place) and not Path(place).exists():
        raise StorageError(f"There is no database {place}: give the file that the station writes.")
    store = open_store(place, clock=StationClock(), key=key)
    try:
        if coach is not None:
            store.access.sign_in(store.coaches.sign_in(store.coaches.find(coach).coach_id, pin))
        yield Turnout(store)
    finally:
        store.close()


def _array(values: object, missing: NDArray[np.bool_] | None, rows: int) -> NDArray[np.generic]:
    if not isinstance(values, np.ndarray):
        return np.full(rows, values)
    if missing is None or not missing.any():
        return values
    # A whole number has no NaN: where one is missing the column is of floats.
    return np.where(missing, np.nan, values.astype(np.float64))
