"""An export is whole or not there: stopped, failed, taken places, damaged sets, bounded memory."""

import errno
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import create_engine, text

from app.errors import TurnoutError
from app.exchange.exporting import csv_form
from app.exchange.exporting.scope import a_group, everything, one_set, people
from app.exchange.exporting.target import ExportCancelledError, whole_folder
from db.guard import AccessDeniedError
from db.store import Store
from domain.access import Coach, Role
from domain.session import SetState
from tests.app.exchange.exporting.clinic import a_clinic, add_set, exported


@pytest.mark.parametrize("form", ["csv", "xlsx", "json", "parquet", "c3d"])
def test_a_stopped_export_leaves_nothing(clinic: Store, tmp_path: Path, form: str) -> None:
    asked = []

    def stop() -> bool:
        asked.append(form)
        return len(asked) > 2

    with pytest.raises(ExportCancelledError):
        exported(clinic, tmp_path / "out", form, cancelled=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_one_sentence_and_leaves_nothing(
    clinic: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(csv_form.CsvForm, "add_raw", full)
    with pytest.raises(TurnoutError, match=r"No space left on device.*make room"):
        exported(clinic, tmp_path / "out", "csv")
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_over_and_a_killed_run_is_cleared(clinic: Store, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(TurnoutError, match="is there already"):
        exported(clinic, tmp_path / "out", "csv")
    left = tmp_path / "new.part"
    left.mkdir()
    (left / "half.csv").write_text("half")
    done = exported(clinic, tmp_path / "new", "csv")
    assert not left.exists()
    assert not (done.place / "half.csv").exists()


def test_progress_rises_to_one(clinic: Store, tmp_path: Path) -> None:
    told: list[float] = []
    exported(clinic, tmp_path / "out", "csv", report=lambda share, _words: told.append(share))
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 5


def test_the_folder_appears_only_at_the_end(tmp_path: Path) -> None:
    with whole_folder(tmp_path / "out") as target:
        target.path("a/b.csv").write_text("x")
        assert not (tmp_path / "out").exists()
    assert (tmp_path / "out" / "a" / "b.csv").read_text() == "x"


def test_one_damaged_set_does_not_keep_the_others(tmp_path: Path) -> None:
    store = a_clinic(tmp_path / "turnout.db")
    (set_id, *others) = [str(row["set_id"]) for row in store.keeping.records("ada")["sets"]]
    stream_id = store.sessions.streams(set_id)[0].stream_id
    engine = create_engine(f"sqlite:///{tmp_path / 'turnout.db'}")
    with engine.begin() as connection:
        query = text("UPDATE chunks SET payload = zeroblob(40) WHERE stream_id = :stream")
        connection.execute(query, {"stream": stream_id})
    engine.dispose()
    done = exported(store, tmp_path / "out", "csv")
    store.close()
    assert [what for what, _ in done.left_out] == [f"samples of set {set_id}"]
    assert f"samples of set {set_id}" in (done.place / "README.txt").read_text("utf-8")
    assert {path.name[:36] for path in (done.place / "raw").iterdir()} > set(others)


def test_discarded_sets_are_in_no_table(tmp_path: Path) -> None:
    store = a_clinic(tmp_path / "turnout.db")
    (gone, *_) = [str(row["set_id"]) for row in store.keeping.records("ada")["sets"]]
    store.sessions.set_state(gone, SetState.DISCARDED)
    place = exported(store, tmp_path / "out", "csv").place
    store.close()
    assert [path.name for path in place.rglob("*.csv") if gone in path.read_text("utf-8")] == []


def test_memory_does_not_grow_with_the_number_of_sets(tmp_path: Path) -> None:
    peaks = []
    for sets in (1, 6):
        store = a_clinic(tmp_path / f"{sets}.db")
        visit = store.sessions.open_session("eve")
        for _ in range(sets):
            add_set(store, visit.session_id, "eve", n=6000, peak=1.0)
        tracemalloc.start()
        exported(store, tmp_path / f"out{sets}", "csv")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        store.close()
    # Six times the samples; what grows is a few rows of the tables.
    assert peaks[1] < 1.3 * peaks[0], np.array(peaks) / 1e6


def test_only_a_lead_exports_more_than_one_person(tmp_path: Path) -> None:
    store = a_clinic(tmp_path / "turnout.db")
    try:
        store.access.sign_in(Coach("kim", "Kim Moore", Role.COACH))
        with pytest.raises(AccessDeniedError, match="may not export a group or everybody"):
            everything(store)
        with pytest.raises(AccessDeniedError, match="may not export a group or everybody"):
            a_group(store, "any")
        assert next(people(store, one_set(store, "last")))[0]
    finally:
        store.close()
