"""The report of a visit in the window: shown from the database, saved as it is shown."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import open_means
from app.reporting.desk import ReportDesk
from app.settings import SettingsFile
from db.store import open_store
from domain.athlete import Athlete
from domain.library.shelf import Library
from domain.timebase import StationClock
from tests.db.samples import a_block, a_result, a_set, a_stream


def test_a_visit_is_shown_and_saved_and_a_missing_one_told(qtbot: QtBot, tmp_path: Path) -> None:
    clock, window = StationClock(), QWidget()
    qtbot.addWidget(window)
    store = open_store(tmp_path / "t.sqlite", clock=clock)
    store.athletes.add(Athlete("ada", "Ana Ferreira"))
    session = store.sessions.open_session("ada", "Check")
    header, stream = a_set(session.session_id), a_stream()
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 100)})
    means = open_means(store=store, clock=clock, settings=SettingsFile(None))
    desk = ReportDesk(
        window=window,
        means=means,
        library=lambda: Library(None),
        folder=tmp_path,
        parent=window,
    )
    try:
        desk.show_visit(session.session_id)
        preview = desk.preview
        assert preview is not None
        qtbot.waitUntil(lambda: "nothing to report" in preview.state.text())
        assert not preview.save.isEnabled()
        preview.close()
        assert desk.preview is None
        store.sessions.save_result(header.set_id, a_result())
        with qtbot.waitSignal(desk.shown, timeout=20_000):
            desk.show_visit(session.session_id)
        with qtbot.waitSignal(desk.written, timeout=20_000):
            desk.save_as(tmp_path / "r.pdf")
        assert "Ana Ferreira" in PdfReader(tmp_path / "r.pdf").pages[0].extract_text()
    finally:
        if desk.preview is not None:
            desk.preview.close()
        means.workers.stop()
        store.close()
