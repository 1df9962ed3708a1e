"""The start: Today with its people first, the rest behind it, and whole at the first touch."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import open_means
from app.keeping.leaving import Leaving
from app.settings import Settings, SettingsFile
from app.station import Station
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.timebase import StationClock
from tests.blank_database import blank_database
from widgets.parts.link_row import LinkRow
from widgets.parts.rail import RailButton

LATER = (
    "alembic", "app.assembly", "app.furniture", "app.group.reading", "app.reporting", "bleak", "cv2",
    "domain.library.shelf", "drivers.registry", "keyring", "miniaudio", "openpyxl", "psycopg", "pyarrow",
    "pyqtgraph", "qtawesome", "qtpy", "scipy", "serial", "sqlalchemy.dialects.postgresql", "typst", "vqf",
)  # fmt: skip
"""What the first picture of the window does not need."""

FIRST_PICTURE = """
import json, sys
from pathlib import Path
from app.bootstrap import open_means
from app.keeping.leaving import Leaving
from app.settings import SettingsFile
from app.station import Station
from db.store import open_store
from domain.timebase import StationClock
clock = StationClock()
store = open_store(sys.argv[1], clock=clock)
means = open_means(store=store, clock=clock, settings=SettingsFile(None))
station = Station(means=means, placements={}, reports=Path(), library=None, leaving=Leaving())
station.window.show()
while not station.athletes.athletes:
    means.app.processEvents()
print(json.dumps(sorted(sys.modules)), flush=True)
station.stop()
store.close()
"""


def people(path: Path) -> Path:
    store = open_store(blank_database(path), clock=StationClock())
    store.athletes.add(Athlete("ana", "Ana Ferreira"))
    store.close()
    return path


@contextmanager
def shown(folder: Path) -> Iterator[tuple[Station, Store]]:
    """A station whose window is shown and whose furniture has not been asked for."""
    clock = StationClock()
    store = open_store(people(folder / "t.sqlite"), clock=clock)
    settings = SettingsFile(None, Settings(clinic="Sample clinic", encryption_asked=True))
    station = Station(
        means=open_means(store=store, clock=clock, settings=settings),
        placements={},
        reports=folder,
        library=None,
        leaving=Leaving(),
    )
    try:
        station.window.show()
        yield station, store
    finally:
        station.stop()
        store.close()


def centre(view: QWidget) -> QPoint:
    return view.mapTo(view.window(), view.rect().center())


def test_the_first_picture_needs_nothing_heavy(root: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PICTURE, str(people(tmp_path / "t.sqlite"))],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(json.loads(done.stdout))
    assert "widgets.today" in loaded
    assert [name for name in LATER if name in loaded] == []


def test_the_rest_is_made_behind_today(tmp_path: Path, qtbot: QtBot) -> None:
    with shown(tmp_path) as (station, _):
        told: list[bool] = []
        station.furnish_soon(lambda: told.append(True))
        qtbot.waitUntil(lambda: bool(station.athletes.athletes))
        rows = [row.accessibleName() for row in station.window.today.findChildren(LinkRow)]
        assert any(name.startswith("Ana Ferreira") for name in rows)
        qtbot.waitUntil(lambda: bool(told), timeout=30_000)
        station.window.shell.show_page("program")
        assert station.window.shell.current_page == "program"


def test_whoever_clicks_before_that_gets_the_page(tmp_path: Path, qtbot: QtBot) -> None:
    with shown(tmp_path) as (station, _):
        station.furnish_soon(lambda: None)
        button = next(one for one in station.window.findChildren(RailButton) if one.text() == "Library")
        QTest.mouseClick(station.window.windowHandle(), Qt.MouseButton.LeftButton, pos=centre(button))
        qtbot.waitUntil(lambda: station.window.shell.current_page == "library")


def test_what_hinders_the_rest_ends_the_station_with_its_reason(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with shown(tmp_path) as (station, _):

        def refuse(*_args: object, **_named: object) -> None:
            raise OSError("no such port")

        monkeypatch.setattr("app.furniture.known_drivers", refuse)
        with pytest.raises(OSError, match="no such port"):
            _ = station.furniture
        monkeypatch.undo()
