"""Qt's messages: one sentence less, every other as before."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qDebug, qInstallMessageHandler

from widgets.theme.quiet import NOTE, silence_offscreen_notes


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """What a listener from before is told; Qt's own listener is put back afterwards."""
    told: list[str] = []

    def listen(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        told.append(message)

    before = qInstallMessageHandler(listen)
    yield told
    qInstallMessageHandler(before)


def test_everything_but_the_note_is_passed_on(heard: list[str]) -> None:
    silence_offscreen_notes()
    for message in (NOTE, "The font is missing.", f"{NOTE} at all"):
        qDebug(message)
    assert heard == ["The font is missing.", f"{NOTE} at all"]


def test_without_a_listener_messages_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    before = qInstallMessageHandler(None)
    try:
        silence_offscreen_notes()
        qDebug(NOTE)
        qDebug("The font is missing.")
    finally:
        qInstallMessageHandler(before)
    assert capsys.readouterr().err == "The font is missing.\n"
