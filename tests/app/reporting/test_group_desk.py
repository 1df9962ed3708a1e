"""Reports of a group from the window: made in a worker, told as they come, stopped without a torn file."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import open_means
from app.reporting.batch import Batch
from app.reporting.group_desk import GroupDesk
from app.reporting.reporter import Reporter
from app.reporting.typst_report import Style
from app.settings import SettingsFile
from domain.library.shelf import Library
from domain.timebase import StationClock
from tests.app.comparing.rig import FIRST, Clinic, clinic

NOW = FIRST + timedelta(days=70)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Clinic]:
    with clinic(tmp_path) as made:
        yield made


@pytest.fixture
def desk(place: Clinic, qtbot: QtBot, tmp_path: Path) -> Iterator[GroupDesk]:
    window = QWidget()
    means = open_means(store=place.store, clock=StationClock(), settings=SettingsFile(None))
    qtbot.addWidget(window)
    made = GroupDesk(
        reporter=lambda: Reporter(store=place.store, now=lambda: NOW, library=Library(None)),
        style=Style,
        window=window,
        means=means,
        folder=tmp_path,
        parent=window,
    )
    made.open()
    dialog = made.dialog
    yield made
    if dialog is not None:
        dialog.close()
    means.workers.stop()


def finished(desk: GroupDesk, qtbot: QtBot, group_id: str, folder: Path) -> Batch:
    with qtbot.waitSignal(desk.finished, timeout=30_000) as got:
        desk.start(group_id, "session", folder)
    return got.args[0]  # type: ignore[no-any-return]


def test_everybody_of_a_group_gets_a_file_and_the_dialog_says_so(
    desk: GroupDesk, place: Clinic, qtbot: QtBot, tmp_path: Path
) -> None:
    done = finished(desk, qtbot, place.group, tmp_path / "out")
    assert sorted(path.name for path in done.written) == ["Ada Kovač.pdf", "Bo Lind.pdf"]
    assert "Bo Lind" in PdfReader(tmp_path / "out" / "Bo Lind.pdf").pages[0].extract_text()
    assert desk.dialog is not None
    assert desk.dialog.words.text() == "2 reports written."


def test_what_is_written_when_it_is_stopped_is_whole_and_nothing_comes_after(
    place: Clinic, desk: GroupDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = desk.dialog
    assert dialog is not None

    def pressed() -> datetime:
        """The button is pressed while the first report is being made."""
        desk.stop()
        return NOW

    desk._reporter = lambda: Reporter(store=place.store, now=pressed, library=Library(None))
    done = finished(desk, qtbot, "", tmp_path / "out")
    assert done.cancelled
    assert dialog.words.text() == "1 report written; stopped before the end."
    assert not dialog.cancel.isVisibleTo(dialog)
    left = sorted((tmp_path / "out").iterdir())
    assert left == list(done.written)
    assert PdfReader(left[0]).pages[0].extract_text()
    assert dialog.bar.maximum() == 2


def test_a_folder_that_cannot_be_made_is_told(desk: GroupDesk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    desk.start("", "progress", tmp_path / "file" / "out")
    assert desk.dialog is not None
    dialog = desk.dialog
    qtbot.waitUntil(lambda: "choose another folder" in dialog.words.text(), timeout=10_000)
