"""The way of the Tab key through a view, walked with real key presses."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QTextBrowser, QWidget

from tests.widgets.access.test_gallery_whole import _place, _tab_chain, controls
from widgets.theme import TARGET_PX

LINKS = 80
"""Most presses that stay in one page of text, where Tab goes from link to link."""


@dataclass
class Way:
    """What was met on it, in order, and whether it ended outside."""

    met: list[QWidget] = field(default_factory=list)
    left: bool = True
    places: dict[QWidget, QRect] = field(default_factory=dict)


def walked(view: QWidget) -> Way:
    """Press Tab from the first control of `view` until the focus leaves it or comes round."""
    way = Way()
    chain = [one for one in _tab_chain(view) if one.isEnabled()]
    _scroll_up(view)
    # Where they stand at rest: the way itself scrolls.
    way.places = {one: QRect(one.mapTo(view, QPoint(0, 0)), one.size()) for one in chain}
    if not chain:
        return way
    first = next((one for one in chain if not _is_in(view, _one_before(one))), chain[0])
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(len(chain) + 2):
        at = QApplication.focusWidget()
        if at is None or not view.isAncestorOf(at) or at in way.met:
            return way
        way.met.append(at)
        if not _leaves(at):
            way.left = False
            return way
    return way


def _scroll_up(view: QWidget) -> None:
    """To where a page begins: an earlier walk left it elsewhere."""
    for area in view.findChildren(QAbstractScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().minimum())


def _is_in(view: QWidget, one: QWidget | None) -> bool:
    return one is not None and view.isAncestorOf(one)


def _one_before(view: QWidget) -> QWidget | None:
    """Where Shift+Tab would lead from here."""
    one = view.previousInFocusChain()
    while one is not None and one is not view:
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return one
        one = one.previousInFocusChain()
    return None


def _leaves(at: QWidget) -> bool:
    for _ in range(LINKS if isinstance(at, QTextBrowser) else 1):
        QTest.keyClick(at, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not at:
            return True
    return _is_alone(at)


def _is_alone(at: QWidget) -> bool:
    return all(one is at for one in _tab_chain(at.window()) if one.isEnabled())


def missed(view: QWidget, way: Way) -> Iterator[str]:
    """Controls the key never comes to; of a choice of one it comes to one, the arrows to the others."""
    groups = {one.group() for one in way.met if isinstance(one, QAbstractButton) and one.group()}
    for control in controls(view):
        if not control.isVisible() or not control.isEnabled() or control in way.met:
            continue
        chosen_by_arrows = isinstance(control, QAbstractButton) and control.group() in groups
        part_of_one = any(control.isAncestorOf(one) or one.isAncestorOf(control) for one in way.met)
        if not chosen_by_arrows and not part_of_one:
            yield _place(control)


def steps_back(view: QWidget, way: Way, *, mirrored: bool = False) -> Iterator[str]:
    """Steps against the eye: up and not to a later column, or on one line towards where it begins."""
    for first, second in pairwise([one for one in way.met if one in way.places]):
        one, other = (_read(way.places[each], view, mirrored=mirrored) for each in (first, second))
        up = other.top() < one.top() - TARGET_PX and other.left() < one.left() + TARGET_PX
        same_line = abs(other.center().y() - one.center().y()) < TARGET_PX // 4
        if up or (same_line and other.left() < one.left()):
            yield f"{_place(first)} -> {_place(second)}"


def _read(box: QRect, view: QWidget, *, mirrored: bool) -> QRect:
    if not mirrored:
        return box
    return QRect(view.width() - box.right() - 1, box.top(), box.width(), box.height())
