"""What going out and coming in costs, beside plain writing and reading of the same numbers.

One analysed set of a minute at 1 kHz: 60,000 samples of two channels with their three times and flags. A
whole export has its tables, dictionary, README and checks besides; the plain side has the columns alone.
"""

import json
import tempfile
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

import pandas as pd

from app.exchange.exporting.samples import raw_columns
from app.exchange.importing.json_form import import_export
from app.exchange.importing.people import PeopleImport, read_grid
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.timebase import StationClock
from tests.app.exchange.exporting.clinic import add_set, exported
from tests.bench.figure import Figure, median_s, processor_s
from tests.blank_database import blank_database

SAMPLES, PEOPLE, TIMES = 60_000, 1000, 3


def exchange() -> tuple[Figure, ...]:
    """Exports as CSV and Parquet, our own export back, and a list of athletes."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        with closing(_opened(folder / "full.db")) as store:
            store.athletes.add(Athlete("ada", "Ada"))
            visit = store.sessions.open_session("ada").session_id
            set_id = add_set(store, visit, "ada", n=SAMPLES, peak=131.0)
            plain = _frame(store, set_id)
            numbers = count()

            def out(form: str) -> Callable[[], object]:
                return lambda: exported(store, folder / f"{form}{next(numbers)}", form)

            csv_s, parquet_s = median_s(out("csv"), TIMES), median_s(out("parquet"), TIMES)
            plain_csv_s = median_s(lambda: plain.to_csv(folder / "plain.csv", index=False), TIMES)
            plain_parquet_s = median_s(lambda: plain.to_parquet(folder / "plain.parquet"), TIMES)
            there = exported(store, folder / "there", "json").place
        back_s = median_s(lambda: _back(folder / f"back{next(numbers)}.db", there), TIMES)
        read_s = median_s(lambda: _read(there), TIMES)
        people_s = _people(folder, numbers)
    return (
        Figure("CSV export / pandas writing the samples", csv_s / plain_csv_s, "x"),
        Figure("Parquet export / pandas writing the samples", parquet_s / plain_parquet_s, "x"),
        Figure("JSON back in / reading its files", back_s / read_s, "x"),
        Figure("CSV export of a minute at 1 kHz", csv_s, "s"),
        Figure("JSON of it back in", back_s, "s"),
        Figure(f"list of {PEOPLE} athletes in", people_s, "s"),
    )


def csv_core_s(samples: int) -> float:
    """Processor time of one set's export as CSV."""
    with tempfile.TemporaryDirectory() as scratch, closing(_opened(Path(scratch) / "full.db")) as store:
        store.athletes.add(Athlete("ada", "Ada"))
        add_set(store, store.sessions.open_session("ada").session_id, "ada", n=samples, peak=131.0)
        numbers = count()
        return processor_s(lambda: exported(store, Path(scratch) / f"csv{next(numbers)}", "csv"), 3)


def _opened(path: Path) -> Store:
    return open_store(str(blank_database(path)), clock=StationClock())


def _frame(store: Store, set_id: str) -> pd.DataFrame:
    recording = store.sessions.recording(set_id)
    columns = raw_columns(recording.streams[0], recording.header.epoch_ns)
    named = zip((column.name for column in columns.columns), columns.values, strict=True)
    return pd.DataFrame(dict(named))


def _back(path: Path, there: Path) -> None:
    with closing(_opened(path)) as store:
        import_export(store, there)


def _read(folder: Path) -> None:
    for path in folder.rglob("*.json"):
        json.loads(path.read_text(encoding="utf-8"))


def _people(folder: Path, numbers: "count[int]") -> float:
    """Seconds of an import with its preview, into a fresh database each time."""
    path = folder / "people.csv"
    rows = [f"Athlete {number};{1960 + number % 50}-01-02;{50 + number % 40}" for number in range(PEOPLE)]
    path.write_text("\n".join(["Name;Born;Mass (kg)", *rows]), encoding="utf-8")

    def come() -> None:
        with closing(_opened(folder / f"people{next(numbers)}.db")) as store:
            desk = PeopleImport(store=store, clock=StationClock())
            desk.keep(desk.preview(path.name, read_grid(path)))

    return median_s(come, TIMES)
