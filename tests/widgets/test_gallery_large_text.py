"""Every view of the gallery is whole when the text is large."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QStackedWidget

from tests.widgets.access.test_gallery_whole import parts_in_view, views
from tests.widgets.cut_words import cut_off
from widgets.gallery import build_gallery
from widgets.shell import Shell
from widgets.theme import apply_theme


@pytest.fixture(params=[(1.5, (1280, 720)), pytest.param((2.0, (2560, 1440)), marks=pytest.mark.long)])
def large_gallery(
    request: pytest.FixtureRequest, qapp: QApplication
) -> Iterator[tuple[Shell, tuple[int, int]]]:
    scale, size = request.param
    shell = build_gallery(apply_theme(qapp, "dark", scale=scale))
    shell.resize(*size)
    shell.show()
    yield shell, size
    shell.close()
    shell.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    apply_theme(qapp, "dark")


@pytest.fixture(autouse=True)
def no_window_left_behind() -> None:
    """The gallery is closed by its own fixture."""


def test_every_view_is_whole_with_large_text(
    large_gallery: tuple[Shell, tuple[int, int]], qapp: QApplication
) -> None:
    shell, size = large_gallery
    pages = shell.findChild(QStackedWidget)
    assert isinstance(pages, QStackedWidget)
    # A window that had to grow would hide it: the room is that of the size that was asked for.
    room = size[0] - (shell.width() - pages.width()), size[1] - (shell.height() - pages.height())
    needs = {name: _needed(shell, name) for name in views()}
    assert {name: need for name, need in needs.items() if need[0] > room[0] or need[1] > room[1]} == {}
    cut = {name: words for name, part in parts_in_view(shell, qapp) if (words := cut_off(part))}
    assert cut == {}


def _needed(shell: Shell, name: str) -> tuple[int, int]:
    shell.show_page(name)
    view = shell.view
    assert view is not None
    return view.minimumSizeHint().width(), view.minimumSizeHint().height()
