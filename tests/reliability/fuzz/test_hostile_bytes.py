"""Whatever reads bytes of others refuses what it does not understand, and raises nothing else."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import open_store
from domain.timebase import StationClock
from drivers.registry import load_registry
from tests.blank_database import blank_database
from tests.reliability.fuzz.targets import Target, targets

IMPORTERS = ("recording", "xdf", "c3d", "people", "workbook", "export", "manifest", "chunk")


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Target]]:
    """All targets, with a folder and a database of their own."""
    folder = tmp_path_factory.mktemp("fuzz")
    store = open_store(blank_database(folder / "turnout.sqlite"), clock=StationClock())
    yield targets(folder, store)
    store.close()


def test_every_driver_is_a_target(every: dict[str, Target]) -> None:
    drivers = {driver.descriptor.driver_id for driver in load_registry(()).all()}
    assert drivers | set(IMPORTERS) == set(every)


@pytest.mark.parametrize("name", IMPORTERS)
def test_spoilt_files_are_refused_in_words(every: dict[str, Target], name: str) -> None:
    for data in (b"", *every[name].seeds, *every[name].mutated(60, random.Random(4))):
        every[name].take(data)


def found_by_fuzzing() -> list[Path]:
    """Bytes that once made a reader fail."""
    return sorted(Path(__file__).with_name("found").glob("*"))


@pytest.mark.parametrize("file", found_by_fuzzing(), ids=lambda file: file.name)
def test_what_fuzzing_found_is_mended(every: dict[str, Target], file: Path) -> None:
    every[file.name.partition("-")[0]].take(file.read_bytes())
