"""Opens the library of this machine: which folder is the clinic's own, and what sets were recorded with."""

from pathlib import Path

from app import paths
from app.settings import SettingsFile
from app.studies.decisions import StoredDecisions
from db.store import Store
from domain.library.shelf import Library


def library_folder(chosen: Path | None = None, settings: SettingsFile | None = None) -> Path:
    """The clinic's own folder: as chosen for this start, else as set, else beside the database."""
    if chosen is not None:
        return chosen
    values = (settings or SettingsFile(paths.settings_path())).values
    return Path(values.library) if values.library else paths.library_folder()


def open_library(folder: Path | None, store: Store | None = None) -> Library:
    """The library with this folder on top, its versions and the clinic's decisions as they are stored."""
    if store is None:
        return Library(folder)
    return Library(folder, stored=store.protocols.get, clinic=StoredDecisions(store))
