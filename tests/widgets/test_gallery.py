"""Every page in both themes and at large text: whole, named, and drawn without a warning."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.widgets.cut_words import cut_off
from widgets.gallery import PAGES, build_shell, save_shots
from widgets.theme import apply_theme


@pytest.fixture(autouse=True)
def no_old_pages(qapp: QApplication) -> None:
    """A change of theme restyles every page that still lives, so the old ones go first."""
    gc.collect()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


LAPTOP, LARGE = (1280, 720), (2560, 1440)
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)


@pytest.mark.parametrize(("name", "scale"), [("dark", 1.0), ("light", 1.0), ("dark", 1.5)])
def test_every_page_fits_a_laptop(
    qapp: QApplication, qtbot: QtBot, name: str, scale: float, tmp_path: Path
) -> None:
    shell = build_shell(apply_theme(qapp, name, scale=scale))
    qtbot.addWidget(shell)
    shell.resize(1280, 720)
    save_shots(shell, tmp_path, list(PAGES), qapp)
    assert (shell.width(), shell.height()) == (1280, 720)
    assert len(list(tmp_path.glob("*.png"))) == len(PAGES)


@pytest.mark.parametrize(("scale", "size"), [(1.0, LAPTOP), (1.5, LAPTOP), (1.0, LARGE), (2.0, LARGE)])
def test_no_word_is_cut_off(qapp: QApplication, qtbot: QtBot, scale: float, size: tuple[int, int]) -> None:
    shell = build_shell(apply_theme(qapp, "dark", scale=scale))
    qtbot.addWidget(shell)
    shell.resize(*size)
    shell.show()
    assert (shell.width(), shell.height()) == size
    for name in PAGES:
        shell.show_page(name)
        qapp.processEvents()
        assert cut_off(shell) == []
        assert _beside_the_page(shell) == []


def _beside_the_page(shell: QWidget) -> list[str]:
    """Words and controls that reach over the right edge of what scrolls around them."""
    out = []
    for area in shell.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None and inner.width() > area.viewport().width():
            out.append(f"{type(area.parentWidget()).__name__}: {inner.width() - area.viewport().width()} px")
    return out


def test_every_control_has_a_name(qapp: QApplication, qtbot: QtBot) -> None:
    shell = build_shell(apply_theme(qapp, "dark"))
    qtbot.addWidget(shell)
    controls = [view for kind in CONTROLS for view in shell.findChildren(kind)]
    # Qt makes some helpers itself: the corner of a table, the clear button of a field, the list of a combo.
    own = [view for view in controls if type(view).__module__.startswith("widgets.") or _is_field(view)]
    nameless = [type(view).__name__ for view in own if not view.accessibleName()]
    assert len(own) > 40
    assert nameless == []


def _is_field(view: object) -> bool:
    return isinstance(view, QLineEdit | QPlainTextEdit)


def _picture(shell: QWidget, app: QApplication) -> QImage:
    """What the window shows with nothing in focus, where a caret may blink."""
    app.processEvents()
    focused = app.focusWidget()
    if focused is not None:
        focused.clearFocus()
    return shell.grab().toImage()


def test_changing_the_theme_repaints_everything(qapp: QApplication, qtbot: QtBot) -> None:
    shell, fresh = build_shell(apply_theme(qapp, "dark")), build_shell(apply_theme(qapp, "light"))
    for view in (shell, fresh):
        qtbot.addWidget(view)
        view.resize(1280, 720)
        view.show()
    shell.change_theme(apply_theme(qapp, "dark"))
    before = _picture(shell, qapp)
    shell.change_theme(apply_theme(qapp, "light"))
    after = _picture(shell, qapp)
    assert after != before
    assert after == _picture(fresh, qapp)


class TopLevelWatch(QObject):
    """Notes every view that shows up as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_building_the_pages_flashes_no_window(qapp: QApplication, qtbot: QtBot) -> None:
    theme = apply_theme(qapp, "dark")
    watch = TopLevelWatch()
    qapp.installEventFilter(watch)
    qtbot.addWidget(build_shell(theme))
    qapp.removeEventFilter(watch)
    assert watch.seen == []
