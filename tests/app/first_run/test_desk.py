"""A station nobody has used begins with the guide; one in use never does."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from app import again
from app.bootstrap import open_station
from app.keeping.leaving import Leaving
from app.main_window import MainWindow
from app.settings import SettingsFile
from db.secrets import Secrets
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.timebase import StationClock
from tests.app.keeping.test_front_desk import until
from tests.blank_database import blank_database
from widgets.first_run.guide import FirstRunGuide

QUICK = Secrets(PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))


@pytest.fixture(autouse=True)
def own_ports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No port of this machine is looked at."""
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))


@contextmanager
def started(folder: Path, *, athlete: bool = False) -> Iterator[tuple[MainWindow, FirstRunGuide, Store]]:
    path = folder / "t.sqlite"
    if not path.exists():
        blank_database(path)
    store = open_store(path, clock=StationClock(), secrets=QUICK)
    if athlete:
        store.athletes.add(Athlete("ana", "Ana Ferreira"))
    settings = SettingsFile(folder / "settings.json")
    if athlete:
        settings.change("encryption_asked", True)  # noqa: FBT003
    try:
        with open_station(
            store=store,
            clock=StationClock(),
            settings=settings,
            placements={},
            reports=folder,
            leaving=Leaving(),
        ) as (window, _, _):
            window.show()
            guide = window.findChild(FirstRunGuide)
            assert isinstance(guide, FirstRunGuide)
            yield window, guide, store
    finally:
        store.close()


def kept(folder: Path) -> SettingsFile:
    return SettingsFile(folder / "settings.json")


def test_the_guide_opens_once_and_goes_on_where_it_was_left(tmp_path: Path) -> None:
    with started(tmp_path) as (window, guide, _):
        assert guide.isVisible() and not window.shell.isEnabled()
        guide.clinic.changed.emit("clinic_name", "Praxis am Park")
        guide.words.changed.emit("language", "de")
        guide.go_to("coach")
    assert (kept(tmp_path).values.clinic, kept(tmp_path).values.language) == ("Praxis am Park", "de")
    with started(tmp_path) as (window, guide, _):
        assert guide.isVisible() and guide.current == "coach"
        guide.leave()
        assert window.shell.isEnabled()
    with started(tmp_path) as (window, guide, _):
        assert guide.isHidden()
        window.shell.command_palette.chosen.emit("first_run")
        assert guide.current == "coach"
        guide.go_to("practice")
        guide.go_on()
    with started(tmp_path) as (_, guide, _):
        assert guide.isHidden()


def test_a_station_with_athletes_begins_without_it(tmp_path: Path) -> None:
    with started(tmp_path, athlete=True) as (window, guide, _):
        assert guide.isHidden() and window.shell.isEnabled()


def test_the_first_coach_is_the_lead_and_signed_in(tmp_path: Path) -> None:
    with started(tmp_path) as (_, guide, store):
        guide.go_to("coach")
        guide.coach.added.emit("Lea Lindt", "1")
        until(lambda: bool(guide.coach.pin.error), "the refusal")
        guide.coach.added.emit("Lea Lindt", "482913")
        until(lambda: guide.coach.is_done, "the coach")
        assert store.access.coach is not None and store.access.coach.role.value == "lead"


def test_practice_is_another_process_with_a_database_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[tuple[str, ...]] = []
    monkeypatch.setattr(again, "start", lambda *words: begun.append(words))
    with started(tmp_path) as (_, guide, store):
        guide.practice.begin.click()
        assert begun == [("demo", "--guided")]
        assert store.athletes.list() == []
    assert again.command("demo")[-2:] == ["app", "demo"]
