"""The gallery shows every view there is, in both themes, and every control in it can be used by anybody."""

import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

import widgets
from tests.widgets.cut_words import cut_off
from widgets.gallery import PAGES, build_gallery, examples
from widgets.gallery_states import STATES
from widgets.shell import Shell
from widgets.theme import TARGET_PX, apply_theme

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit)
MADE_IN_USE = {"_CheckRow", "WaitSheet"}
"""What a page makes from what it is told, and what stands there only while a long job runs."""


def views() -> list[str]:
    return list(dict.fromkeys([*PAGES, *STATES, *examples()]))


@pytest.fixture(scope="module", params=["dark", pytest.param("light", marks=pytest.mark.long)])
def gallery(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Shell]:
    shell = build_gallery(apply_theme(qapp, request.param))
    shell.resize(1280, 720)
    shell.show()
    shell.activateWindow()
    yield shell
    shell.close()
    shell.deleteLater()
    apply_theme(qapp, "dark")


@pytest.fixture(autouse=True)
def no_window_left_behind() -> None:
    """One gallery stays open for all these tests, and is closed by its own fixture."""


def controls(shell: QWidget) -> Iterator[QWidget]:
    """What a person can reach; Qt's own helpers inside tables, fields and boxes are part of those."""
    for kind in CONTROLS:
        for view in shell.findChildren(kind):
            parent = view.parentWidget()
            if isinstance(view, QScrollBar) or isinstance(
                parent, QAbstractScrollArea | QLineEdit | QComboBox
            ):
                continue
            if type(view).__name__ == "QComboBoxPrivateContainer" or "qt_" in view.objectName():
                continue
            if not any(isinstance(above, QComboBox) for above in _above(view)):
                yield view


def _above(view: QWidget) -> Iterator[QWidget]:
    parent = view.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def test_every_view_is_in_the_gallery(gallery: Shell) -> None:
    shown = {kind for view in gallery.findChildren(QWidget) for kind in type(view).__mro__} | {Shell}
    missing = []
    for found in pkgutil.walk_packages(widgets.__path__, "widgets."):
        module = importlib.import_module(found.name)
        for name, kind in inspect.getmembers(module, inspect.isclass):
            own = issubclass(kind, QWidget) and kind.__module__ == found.name
            if own and kind not in shown and name not in MADE_IN_USE:
                missing.append(f"{found.name}.{name}: give its module an example(theme)")
    assert missing == []


def test_every_control_has_a_name(gallery: Shell) -> None:
    found = list(controls(gallery))
    assert len(found) > 200
    assert [_place(view) for view in found if not (view.accessibleName() or _words(view))] == []


def _words(view: QWidget) -> str:
    return view.text() if isinstance(view, QAbstractButton) else ""


def _place(view: QWidget) -> str:
    path = [type(above).__name__ for above in (view, *_above(view))][:4]
    return f"{' in '.join(path)}: {view.accessibleName() or _words(view)} {view.width()}x{view.height()}"


def test_everything_to_press_is_as_large_as_a_finger(gallery: Shell, qapp: QApplication) -> None:
    small = set()
    for name in views():
        gallery.show_page(name)
        qapp.processEvents()
        for view in controls(gallery):
            low = min(view.width(), view.height()) < TARGET_PX
            if view.isVisible() and view.isEnabled() and low and not isinstance(view, QAbstractItemView):
                small.add(f"{name}: {_place(view)}")
    assert sorted(small) == []


def test_no_word_of_any_view_is_cut_off(gallery: Shell, qapp: QApplication) -> None:
    assert cut_words(gallery, qapp) == {}


def cut_words(shell: Shell, qapp: QApplication) -> dict[str, list[str]]:
    """The words without room, by view."""
    cut: dict[str, list[str]] = {}
    for name in views():
        shell.show_page(name)
        qapp.processEvents()
        if words := cut_off(shell):
            cut[name] = words
    return cut


def test_focus_is_seen_on_every_control(gallery: Shell, qapp: QApplication) -> None:
    unseen, looked = set(), set()
    for name in views():
        gallery.show_page(name)
        qapp.processEvents()
        for view in controls(gallery):
            # One of each kind: the others are drawn by the same code.
            kind = type(view), view.property("kind"), type(view.parentWidget())
            able = view.isVisible() and view.isEnabled() and view.focusPolicy() & Qt.FocusPolicy.TabFocus
            if able and not view.visibleRegion().isEmpty() and kind not in looked:
                looked.add(kind)
                if not _focus_shows(view):
                    unseen.add(f"{name}: {_place(view)}")
    assert len(looked) > 30
    assert sorted(unseen) == []


def _focus_shows(view: QWidget) -> bool:
    """Whether the view with the focus that the Tab key gave looks different from the one without."""
    qapp = QApplication.instance()
    assert isinstance(qapp, QApplication)
    view.window().setFocus()
    qapp.sendEvent(view, QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    before = view.grab().toImage()
    view.window().activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    # A view that had the focus already hears of no change.
    qapp.sendEvent(view, QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    after = view.grab().toImage()
    view.clearFocus()
    return before != after


def test_the_tab_key_goes_from_the_top_down(gallery: Shell, qapp: QApplication) -> None:
    """Within a page the eye goes down or to the right; a step far up and left is a step back."""
    back = []
    for name in ("today", "athletes", "library", "compare", "settings", "athlete_form"):
        gallery.show_page(name)
        qapp.processEvents()
        pages = gallery.findChild(QStackedWidget)
        assert isinstance(pages, QStackedWidget)
        page = pages.currentWidget()
        assert page is not None
        chain = _tab_chain(page)
        places = [view.mapTo(gallery, QPoint(0, 0)) for view in chain]
        for (first, second), to in zip(pairwise(places), chain[1:], strict=True):
            if second.y() < first.y() - TARGET_PX and second.x() < first.x() + TARGET_PX:
                back.append(f"{name}: up to {_place(to)}")
    assert back == []


def _tab_chain(page: QWidget) -> list[QWidget]:
    found: list[QWidget] = []
    view = page.nextInFocusChain()
    while view is not None and view is not page:
        if page.isAncestorOf(view) and view.isVisible() and view.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(view)
        view = view.nextInFocusChain()
    return found


@pytest.mark.parametrize(
    ("scale", "size"), [(1.5, (1280, 720)), pytest.param(2.0, (2560, 1440), marks=pytest.mark.long)]
)
def test_every_view_is_whole_with_large_text(
    qapp: QApplication, qtbot: QtBot, scale: float, size: tuple[int, int]
) -> None:
    shell = build_gallery(apply_theme(qapp, "dark", scale=scale))
    qtbot.addWidget(shell)
    shell.resize(*size)
    shell.show()
    pages = shell.findChild(QStackedWidget)
    assert isinstance(pages, QStackedWidget)
    room = size[0] - (shell.width() - pages.width()), size[1] - (shell.height() - pages.height())
    needs = {name: _needed(shell, pages, name) for name in views()}
    assert {name: need for name, need in needs.items() if need[0] > room[0] or need[1] > room[1]} == {}
    assert cut_words(shell, qapp) == {}
    shell.close()
    apply_theme(qapp, "dark")


def _needed(shell: Shell, pages: QStackedWidget, name: str) -> tuple[int, int]:
    shell.show_page(name)
    view = pages.currentWidget()
    assert view is not None
    return view.minimumSizeHint().width(), view.minimumSizeHint().height()


@pytest.mark.parametrize("module", ["widgets.parts.buttons", "widgets.compare.page", "widgets.live.plot"])
def test_an_example_runs_by_itself(module: str, tmp_path: Path, root: Path) -> None:
    picture = tmp_path / "view.png"
    subprocess.run([sys.executable, "-m", module, "light", str(picture)], cwd=root, check=True, timeout=60)
    assert picture.stat().st_size > 1000


@pytest.mark.long
def test_the_command_saves_a_picture_of_every_view(tmp_path: Path, root: Path) -> None:
    words = [sys.executable, "-m", "app", "gallery", "--shots", str(tmp_path), "--theme", "dark"]
    subprocess.run(words, cwd=root, check=True, timeout=120)
    assert {file.stem for file in tmp_path.glob("*.png")} == set(views())
