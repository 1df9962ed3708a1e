"""The gallery shows every view there is, in both themes, and every control in it can be used by anybody."""

import importlib
import inspect
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
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

import widgets
from tests.widgets.cut_words import cut_off
from widgets.gallery import PAGES, examples
from widgets.gallery_states import STATES
from widgets.shell import Shell
from widgets.theme import TARGET_PX

CONTROLS = (QAbstractButton, QAbstractItemView, QAbstractSlider, QComboBox, QLineEdit, QPlainTextEdit)
pytestmark = pytest.mark.xdist_group("gallery")
MADE_IN_USE = {"_CheckRow", "WaitSheet"}
"""What a page makes from what it is told, and what stands there only while a long job runs."""


def views() -> list[str]:
    return list(dict.fromkeys([*PAGES, *STATES, *examples()]))


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


@dataclass
class Walk:
    """What one way through every view found."""

    small: set[str] = field(default_factory=set)
    cut: dict[str, list[str]] = field(default_factory=dict)
    unseen: set[str] = field(default_factory=set)
    looked: set[object] = field(default_factory=set)


@pytest.fixture(scope="module")
def walk(gallery: Shell, qapp: QApplication) -> Walk:
    found = Walk()
    for name, part in parts_in_view(gallery, qapp):
        if words := cut_off(part):
            found.cut[name] = words
        able = [view for view in controls(part) if view.isVisible() and view.isEnabled()]
        found.small.update(f"{name}: {_place(view)}" for view in able if _is_small(view))
        for view in able:
            # One of each kind: the others are drawn by the same code.
            kind = type(view), view.property("kind"), type(view.parentWidget())
            reached = view.focusPolicy() & Qt.FocusPolicy.TabFocus and not view.visibleRegion().isEmpty()
            if reached and kind not in found.looked:
                found.looked.add(kind)
                if not _focus_shows(view):
                    found.unseen.add(f"{name}: {_place(view)}")
    return found


def parts_in_view(shell: Shell, qapp: QApplication) -> Iterator[tuple[str, QWidget]]:
    """Every view once: the first with the window around it, the others alone, for that stays the same."""
    for number, name in enumerate(views()):
        shell.show_page(name)
        qapp.processEvents()
        page = shell.view
        assert page is not None
        yield name, page if number else shell


def _is_small(view: QWidget) -> bool:
    return min(view.width(), view.height()) < TARGET_PX and not isinstance(view, QAbstractItemView)


def test_everything_to_press_is_as_large_as_a_finger(walk: Walk) -> None:
    assert sorted(walk.small) == []


def test_no_word_of_any_view_is_cut_off(walk: Walk) -> None:
    assert walk.cut == {}


def test_focus_is_seen_on_every_control(walk: Walk) -> None:
    assert len(walk.looked) > 30
    assert sorted(walk.unseen) == []


def test_any_view_opens_by_its_name(gallery: Shell) -> None:
    gallery.show_page("live_plot")
    assert gallery.current_page == "live_plot"


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
    left = {view for view in page.findChildren(QWidget) if page.isAncestorOf(view)}
    view = page.nextInFocusChain()
    # The chain is that of the whole window: once all of the page are met, the rest is of others.
    while left and view is not None and view is not page:
        if view in left:
            left.remove(view)
            if view.isVisible() and view.focusPolicy() & Qt.FocusPolicy.TabFocus:
                found.append(view)
        view = view.nextInFocusChain()
    return found


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
