"""Opens the library of this machine, with what sets were recorded with and what the clinic decided."""

from pathlib import Path

from app.studies.decisions import StoredDecisions
from db.store import Store
from domain.library.shelf import Library


def open_library(folder: Path | None, store: Store | None = None) -> Library:
    """The library with this folder on top, its versions and the clinic's decisions as they are stored."""
    if store is None:
        return Library(folder)
    return Library(folder, stored=store.protocols.get, clinic=StoredDecisions(store))
