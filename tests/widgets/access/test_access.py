"""Every view of the gallery can be used by anybody: by keyboard, by ear, and by eyes that see little."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.widgets.access.painted import contrast, pixels, seen_contrast, words_in
from tests.widgets.access.tabbing import Way, missed, steps_back, walked
from tests.widgets.access.test_gallery_whole import _place, controls, views
from widgets.parts.buttons import Choice
from widgets.shell import Shell

pytestmark = pytest.mark.xdist_group("gallery")
FOCUS = 3.0
"""WCAG 2.2, 1.4.11 and 2.4.13: what marks the focus stands out by so much from the same spot without it."""
RING_PX = 40
"""Pixels that must change so much: less than a line along the side of the smallest target, 44 px."""
NO_CONTROL = {"NoRole", "Client", "Pane", "Grouping", "StaticText", "Window"}


@dataclass
class Seen:
    """What one walk through every view found, by view and place."""

    views: int = 0
    controls: int = 0
    texts: int = 0
    rings: int = 0
    nameless: set[str] = field(default_factory=set)
    faint: set[str] = field(default_factory=set)
    traps: set[str] = field(default_factory=set)
    missed: set[str] = field(default_factory=set)
    back: set[str] = field(default_factory=set)
    unmarked: set[str] = field(default_factory=set)


@pytest.fixture(scope="module")
def seen(gallery: Shell, qapp: QApplication) -> Seen:
    found, kinds = Seen(), set[object]()
    for name, view in _each(gallery, qapp):
        found.views += 1
        _listen(name, view, found)
        _read(name, gallery, view, found)
        way = walked(view)
        _follow(name, view, way, found)
        _look_for_rings(name, way, kinds, found)
    return found


def _each(shell: Shell, qapp: QApplication) -> Iterator[tuple[str, QWidget]]:
    for name in views():
        shell.show_page(name)
        qapp.processEvents()
        view = shell.view
        assert view is not None
        yield name, view


def _listen(name: str, view: QWidget, found: Seen) -> None:
    for control in controls(view):
        if not control.isVisible():
            continue
        found.controls += 1
        heard = QAccessible.queryAccessibleInterface(control)
        words = heard.text(QAccessible.Text.Name) if heard is not None else ""
        if heard is None or heard.role().name in NO_CONTROL or not any(one.isalnum() for one in words):
            found.nameless.add(f"{name}: {_place(control)} {words!r}")


def _read(name: str, shell: Shell, view: QWidget, found: Seen) -> None:
    # Cut from the whole window: a view without a ground of its own would be grabbed on black.
    place = QRect(view.mapTo(shell, QPoint(0, 0)), view.size())
    picture = pixels(shell.grab(place).toImage())
    for words in words_in(view):
        box = words.box.intersected(view.rect())
        part = picture[box.top() : box.bottom() + 1, box.left() : box.right() + 1]
        if not part.size:
            continue
        found.texts += 1
        if (ratio := seen_contrast(part)) < words.needed:
            found.faint.add(f"{name}: {words.said} {ratio:.2f}")


def _follow(name: str, view: QWidget, way: Way, found: Seen) -> None:
    if not way.left:
        found.traps.add(f"{name}: {_place(way.met[-1])}")
    found.missed.update(f"{name}: {one}" for one in missed(view, way))
    found.back.update(f"{name}: {one}" for one in steps_back(view, way))


def _look_for_rings(name: str, way: Way, kinds: set[object], found: Seen) -> None:
    for view in way.met:
        # One of each kind: the others are drawn by the same code.
        kind = type(view), view.property("kind"), type(view.parentWidget())
        if kind in kinds or view.visibleRegion().isEmpty():
            continue
        kinds.add(kind)
        found.rings += 1
        if _marked_px(view) < RING_PX:
            found.unmarked.add(f"{name}: {_place(view)}: {_marked_px(view)} px")


def _marked_px(view: QWidget) -> int:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    tab = Qt.FocusReason.TabFocusReason
    view.clearFocus()
    app.sendEvent(view, QFocusEvent(QFocusEvent.Type.FocusOut, tab))
    around = view.window()
    place = QRect(view.mapTo(around, QPoint(0, 0)), view.size())
    before = pixels(around.grab(place).toImage())
    view.setFocus(tab)
    app.sendEvent(view, QFocusEvent(QFocusEvent.Type.FocusIn, tab))
    after = pixels(around.grab(place).toImage())
    view.clearFocus()
    return int(np.count_nonzero(contrast(before, after) >= FOCUS))


def _listed(found: set[str]) -> str:
    return "\n".join(sorted(found))


def test_every_control_has_a_name_in_words_and_a_role(seen: Seen) -> None:
    assert seen.views == len(views())
    assert seen.controls > 700
    assert not seen.nameless, _listed(seen.nameless)


def test_every_text_stands_out_as_it_is_painted(seen: Seen) -> None:
    assert seen.texts > 1000
    assert not seen.faint, _listed(seen.faint)


def test_the_tab_key_comes_to_every_control_and_is_caught_by_none(seen: Seen) -> None:
    assert not seen.traps | seen.missed, _listed(seen.traps | seen.missed)


def test_the_tab_key_reads_as_the_eye_does(seen: Seen) -> None:
    assert not seen.back, _listed(seen.back)


def test_the_focus_is_marked_so_that_it_is_seen(seen: Seen) -> None:
    assert seen.rings > 40
    assert not seen.unmarked, _listed(seen.unmarked)


@pytest.mark.long
def test_the_tab_key_reads_from_right_to_left_where_the_window_does(
    gallery: Shell, qapp: QApplication
) -> None:
    gallery.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    back = set[str]()
    for name, view in _each(gallery, qapp):
        back.update(f"{name}: {one}" for one in steps_back(view, walked(view), mirrored=True))
    gallery.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert not back, _listed(back)


def test_the_arrows_go_on_where_the_tab_key_comes_to_one_of_a_choice(
    gallery: Shell, qapp: QApplication
) -> None:
    gallery.show_page("settings")
    choice = next(one for one in gallery.findChildren(Choice) if one.isVisible())
    buttons = choice.findChildren(QAbstractButton)
    next(one for one in buttons if one.isChecked()).setFocus(Qt.FocusReason.TabFocusReason)
    # From wherever the choice stands back to its first.
    for _ in buttons[1:]:
        QTest.keyClick(next(one for one in buttons if one.isChecked()), Qt.Key.Key_Left)
    met = [next(one for one in buttons if one.isChecked())]
    for _ in buttons[1:]:
        QTest.keyClick(met[-1], Qt.Key.Key_Right)
        focused = qapp.focusWidget()
        assert isinstance(focused, QAbstractButton) and focused.isChecked()
        met.append(focused)
    assert set(met) == set(buttons)
