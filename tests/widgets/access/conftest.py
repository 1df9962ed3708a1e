"""One gallery for every test of what anybody can use: no process builds it twice."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from widgets.gallery import build_gallery
from widgets.shell import Shell
from widgets.theme import apply_theme


@pytest.fixture(autouse=True)
def no_window_left_behind() -> None:
    """The gallery stays open for all these tests, and is closed by its own fixture."""


@pytest.fixture(scope="package", params=["dark", pytest.param("light", marks=pytest.mark.long)])
def gallery(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Shell]:
    """Every view there is, in a window of the size of a laptop."""
    shell = build_gallery(apply_theme(qapp, request.param))
    shell.resize(1280, 720)
    shell.show()
    shell.activateWindow()
    yield shell
    shell.close()
    shell.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    apply_theme(qapp, "dark")
