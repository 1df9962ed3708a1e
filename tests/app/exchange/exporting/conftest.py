"""The clinic whose data is exported; tests only read it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store
from tests.app.exchange.exporting.clinic import a_clinic


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An open database."""
    store = a_clinic(Path(tmp_path_factory.mktemp("clinic")) / "turnout.db")
    yield store
    store.close()
