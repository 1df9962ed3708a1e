"""Importing from the window: the sheet shows the fates, one button keeps everybody, a toast takes it back."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import open_means
from app.exchange.exporting.export import export
from app.exchange.exporting.scope import everything
from app.exchange.importing.desk import ImportDesk
from app.settings import SettingsFile
from db.store import Store
from domain.athlete import Athlete, Side
from domain.foreign.people.cells import DateOrder
from domain.foreign.signals import ForeignFile
from domain.library.shelf import Library
from domain.timebase import StationClock
from tests.app.exchange.exporting.conftest import clinic
from widgets.exchange.import_sheet import ImportSheet
from widgets.exchange.recording_sheet import RecordingSheet
from widgets.exchange.return_sheet import ReturnSheet

__all__ = ["clinic"]


@pytest.fixture
def desk(qtbot: QtBot, store: Store, clock: StationClock) -> Iterator[ImportDesk]:
    """A desk on an empty window."""
    window, means = QWidget(), open_means(store=store, clock=clock, settings=SettingsFile(None))
    qtbot.addWidget(window)
    yield ImportDesk(window=window, means=means, library=lambda: Library(None))
    means.workers.stop()


def a_pull(folder: Path) -> Path:
    """One pull of a force sensor as CSV."""
    time_s = np.arange(0, 6, 0.01)
    pull = 150 * np.sin(np.pi * np.clip((time_s - 3) / 1.5, 0, 1)) ** 2
    path = folder / "pull.csv"
    np.savetxt(path, np.column_stack([time_s, pull]), delimiter=",", header="time_s,force_n", comments="")
    return path


def test_a_list_is_asked_imported_and_taken_back(
    qtbot: QtBot, desk: ImportDesk, store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name;Born\nAna;03/04/1998\nJo;1999-01-01\n", encoding="utf-8")
    desk.open(path)
    qtbot.waitUntil(lambda: isinstance(desk.sheet, ImportSheet))
    sheet = desk.sheet
    assert isinstance(sheet, ImportSheet)
    assert not sheet.start.isEnabled()
    sheet.orders[DateOrder.MONTH_FIRST].click()
    qtbot.waitUntil(sheet.start.isEnabled)
    assert sheet.start.text() == "Import 2 athletes"
    with qtbot.waitSignal(desk.people_came) as came:
        sheet.start.click()
    assert [str(one.born_on) for one in store.athletes.list()] == ["1998-03-04", "1999-01-01"]
    with qtbot.waitSignal(desk.came):
        desk.take_back(came.args[0])
    assert store.athletes.list() == []


def test_a_recording_is_asked_for_its_set(
    qtbot: QtBot, desk: ImportDesk, store: Store, tmp_path: Path
) -> None:
    store.athletes.add(Athlete("ana", "Ana"))
    desk.open(a_pull(tmp_path))
    qtbot.waitUntil(lambda: isinstance(desk.sheet, RecordingSheet))
    sheet = desk.sheet
    assert isinstance(sheet, RecordingSheet)
    sheet.start.click()
    assert sheet.athlete.error == "Choose whose set it is."
    sheet.athlete.select("ana")
    sheet.test.select("seated_hip_er")
    sheet.side.select(Side.LEFT.value)
    with qtbot.waitSignal(desk.came, timeout=20_000):
        sheet.start.click()
    (visit,) = store.sessions.for_athlete("ana")
    assert (visit.session.title, visit.sets[0].header.side) == ("Imported", Side.LEFT)


def test_a_file_that_is_nothing_is_told(qtbot: QtBot, desk: ImportDesk, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(b"\x89PNG\r\n")
    with qtbot.waitSignal(desk.told) as told:
        desk.open(path)
    assert told.args[1] == "red"


def test_a_recording_tells_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, desk: ImportDesk, store: Store, tmp_path: Path
) -> None:
    store.athletes.add(Athlete("ana", "Ana"))
    path = a_pull(tmp_path)
    desk.open(path)
    qtbot.waitUntil(lambda: isinstance(desk.sheet, RecordingSheet))
    sheet = desk.sheet
    assert isinstance(sheet, RecordingSheet)
    sheet.athlete.select("ana")
    sheet.test.select("seated_hip_er")
    read = desk._recordings.read

    def pressed(*words: Any, **options: Any) -> ForeignFile:
        """*Stop* is pressed while the file is being read."""
        sheet.stop_wanted.emit()
        return read(*words, **options)

    desk._recordings.read = pressed  # type: ignore[method-assign]
    sheet.start.click()
    assert (sheet.bar.isHidden(), sheet.cancel.text()) == (False, "Stop")
    qtbot.waitUntil(sheet.start.isEnabled, timeout=20_000)
    assert store.sessions.for_athlete("ana") == []
    desk._recordings.read = read  # type: ignore[method-assign]
    shares: list[float] = []
    desk._progress.connect(shares.append)
    with qtbot.waitSignal(desk.came, timeout=20_000):
        sheet.start.click()
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert len(store.sessions.for_athlete("ana")) == 1


def test_an_export_is_shown_before_it_comes_in(
    qtbot: QtBot, desk: ImportDesk, store: Store, clinic: Store, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    export(clinic, everything(clinic), folder, form="json", now=datetime(2026, 11, 22, tzinfo=UTC))
    desk.open(folder / "export.json")
    qtbot.waitUntil(lambda: isinstance(desk.sheet, ReturnSheet))
    sheet = desk.sheet
    assert isinstance(sheet, ReturnSheet)
    assert sheet.told.text().startswith("2 athletes, ")
    assert store.athletes.list() == []
    with qtbot.waitSignal(desk.came, timeout=20_000):
        sheet.start.click()
    assert len(store.athletes.list()) == 2
