"""Export, import, export again: the same bytes, whatever the words and numbers are."""

import tempfile
from datetime import date
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.exchange.importing.json_form import import_export
from db.store import Store, open_store
from domain.athlete import Athlete, BodyMeasure, Sex
from domain.channel import MISSING_RAW, Integers, SampleBlock
from domain.timebase import StationClock
from tests.app.exchange.exporting.clinic import exported
from tests.blank_database import blank_database
from tests.db.samples import NAN, a_result, a_set, a_stream

# What a database of text holds: every sign but half of a pair and the end of a string in C.
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=500)
COUNTS = st.integers(-(2**63), 2**63 - 1) | st.just(MISSING_RAW)
ROWS = st.lists(st.tuples(COUNTS, COUNTS, st.integers(0, 63)), min_size=1, max_size=30)


def opened(folder: Path, name: str) -> Store:
    """A fresh database."""
    return open_store(str(blank_database(folder / name)), clock=StationClock())


def keep(store: Store, name: str, notes: str, rows: list[tuple[int, int, int]], peak: float) -> None:
    """One athlete with one analysed set of these samples."""
    measures = (BodyMeasure(date(2026, 2, 20), 64.5, None),)
    store.athletes.add(Athlete("ada", name, Sex.FEMALE, date(1991, 4, 17), notes=notes, measures=measures))
    header, stream = a_set(store.sessions.open_session("ada", notes, notes=name).session_id), a_stream()
    table: Integers = np.array(rows, dtype=np.int64)
    n = len(table)
    received = 5_000_000_000 + np.arange(n) * 10_000_000
    block = SampleBlock(table[:, :2].copy(), np.arange(n) * 1000, received, table[:, 2].copy())
    store.sessions.import_set(header, [stream], {stream.stream_id: block})
    store.sessions.save_result(header.set_id, a_result(peak))


def documents(place: Path) -> dict[str, bytes]:
    """The files that hold data; the manifest has the time of the export."""
    found = sorted(path for path in place.rglob("*.json") if path.name != "export.json")
    return {path.relative_to(place).as_posix(): path.read_bytes() for path in found}


@settings(max_examples=5, deadline=None)
@given(
    name=WORDS.filter(str.strip),
    notes=WORDS,
    rows=ROWS,
    peak=st.floats(allow_nan=False, allow_infinity=False) | st.just(NAN),
)
def test_a_station_that_takes_an_export_back_exports_the_same(
    name: str, notes: str, rows: list[tuple[int, int, int]], peak: float
) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        first, second = opened(folder, "first.db"), opened(folder, "second.db")
        try:
            keep(first, name, notes, rows, peak)
            there = exported(first, folder / "there", "json").place
            import_export(second, there)
            assert documents(exported(second, folder / "back", "json").place) == documents(there)
        finally:
            first.close()
            second.close()
