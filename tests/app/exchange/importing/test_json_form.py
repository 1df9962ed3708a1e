"""Our own export comes back identical: the second station writes the same bytes."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.errors import TurnoutError
from app.exchange.exporting.export import export
from app.exchange.exporting.json_form import FORMAT, VERSION
from app.exchange.exporting.scope import everything
from app.exchange.importing.json_form import import_export, is_export
from db.errors import StorageError
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.timebase import StationClock
from tests.app.exchange.exporting.conftest import clinic
from tests.blank_database import blank_database

__all__ = ["clinic"]

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def exported(clinic: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Everything of a clinic as JSON."""
    return written(clinic, tmp_path_factory.mktemp("json") / "first")


def written(store: Store, place: Path) -> Path:
    """The folder of an export."""
    export(store, everything(store), place, form="json", now=NOW)
    return place


def contents(folder: Path) -> dict[str, bytes]:
    """The data files of an export."""
    files = (each for each in folder.rglob("*.json") if each.name not in ("export.json", "schema.json"))
    return {str(each.relative_to(folder)): each.read_bytes() for each in files}


def test_everything_comes_back_to_the_last_byte(store: Store, exported: Path, tmp_path: Path) -> None:
    assert is_export(exported)
    done = import_export(store, exported)
    assert done.added > 20
    assert contents(written(store, tmp_path / "second")) == contents(exported)
    again = import_export(store, exported)
    assert (again.added, again.same > 20) == (0, True)


def test_a_row_that_says_something_else_stops_everything(store: Store, exported: Path) -> None:
    import_export(store, exported)
    first = store.athletes.list()[0]
    store.athletes.update(Athlete(first.athlete_id, "Somebody Else"))
    with pytest.raises(StorageError, match="nothing was imported"):
        import_export(store, exported)


def test_a_changed_or_missing_file_is_noticed_before_anything_is_kept(
    store: Store, clinic: Store, tmp_path: Path
) -> None:
    folder = written(clinic, tmp_path / "out")
    victim = next((folder / "sets").glob("*.json"))
    whole = victim.read_bytes()
    victim.write_bytes(whole.replace(b"1", b"2", 1))
    with pytest.raises(TurnoutError, match="was changed since the export"):
        import_export(store, folder)
    victim.unlink()
    with pytest.raises(TurnoutError, match="lacks its file"):
        import_export(store, folder)
    assert store.athletes.list() == []


@pytest.mark.parametrize(
    "files", ['["a.json"]', '{"shared.json": 7}', '{"athletes/ana.json": "%s"}', "7", '{"../x": ""}', "null"]
)
def test_a_manifest_that_somebody_wrote_by_hand_is_refused_in_words(
    store: Store, tmp_path: Path, files: str
) -> None:
    document = tmp_path / "athletes" / "ana.json"
    document.parent.mkdir()
    document.write_text('{"rows": []}', encoding="utf-8")
    files = files.replace("%s", hashlib.sha256(document.read_bytes()).hexdigest())
    text = f'{{"format": "{FORMAT}", "version": {VERSION}, "files": {files}}}'
    (tmp_path / "export.json").write_text(text, encoding="utf-8")
    with pytest.raises(TurnoutError, match=r"export it again|copy the whole folder"):
        import_export(store, tmp_path)


def test_a_cancelled_import_leaves_nothing(store: Store, exported: Path) -> None:
    with pytest.raises(TurnoutError, match="nothing of it was kept"):
        import_export(store, exported, cancelled=lambda: True)
    assert store.athletes.list() == []


def test_an_erased_person_stays_erased(exported: Path, tmp_path: Path) -> None:
    store = open_store(str(blank_database(tmp_path / "other.db")), clock=StationClock())
    try:
        import_export(store, exported)
        store.keeping.erase(store.athletes.list()[0].athlete_id)
        with pytest.raises(StorageError, match="erased here on request"):
            import_export(store, exported)
    finally:
        store.close()
