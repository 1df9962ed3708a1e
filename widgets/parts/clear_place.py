"""Finds where something that floats covers the least of what must be read or pressed."""

from collections.abc import Iterator
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QComboBox, QLabel, QLineEdit, QWidget

from widgets.live.painted import PaintedView
from widgets.parts.banner import Banner

_GRID_PX = 4
_MARGIN_PX = 8
_PRESSED, _READ, _QUIET = 10_000, 100, 1
_TO_PRESS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSlider, Banner)


@runtime_checkable
class HasQuietRooms(Protocol):
    """A view whose picture may be covered for a moment where it says so, and nowhere else."""

    def quiet_rooms(self) -> list[QRect]:
        """Those places, in the view's own pixels."""


def clear_place(host: QWidget, size: QSize, *, wish: QPoint, within: QRect, floats: QWidget) -> QPoint:
    """The top left corner for `size` inside `within` that covers the least, nearest to `wish`.

    Buttons, fields and findings weigh more than words and numbers, and these more than the quiet parts
    of a plot; `floats` itself and what is in it weigh nothing.
    """
    cover = _cover(host, floats)
    total = np.pad(cover, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    high, wide = (-(-length // _GRID_PX) for length in (size.height(), size.width()))
    top, left = max(0, within.top() // _GRID_PX), max(0, within.left() // _GRID_PX)
    bottom = max(top + 1, min(cover.shape[0] - high, (within.bottom() - size.height()) // _GRID_PX) + 1)
    right = max(left + 1, min(cover.shape[1] - wide, (within.right() - size.width()) // _GRID_PX) + 1)
    rows, columns = np.mgrid[top:bottom, left:right]
    ends, sides = np.minimum(rows + high, cover.shape[0]), np.minimum(columns + wide, cover.shape[1])
    covered = total[ends, sides] - total[rows, sides] - total[ends, columns] + total[rows, columns]
    away = np.hypot(rows - wish.y() / _GRID_PX, columns - wish.x() / _GRID_PX)
    best = int(np.lexsort((away.ravel(), covered.ravel()))[0])
    return QPoint(int(columns.ravel()[best]), int(rows.ravel()[best])) * _GRID_PX


def _cover(host: QWidget, floats: QWidget) -> NDArray[np.int64]:
    """How much each small square of the host weighs."""
    cover = np.zeros((-(-host.height() // _GRID_PX), -(-host.width() // _GRID_PX)), np.int64)
    for view in host.findChildren(QWidget):
        if view is floats or floats.isAncestorOf(view) or not view.isVisible():
            continue
        for box, weight in _weights(view):
            # Only what is in sight counts: a list that scrolls has more than it shows.
            seen = QRect(view.mapTo(host, box.topLeft()), box.size())
            top, left = max(0, seen.top() // _GRID_PX), max(0, seen.left() // _GRID_PX)
            bottom, right = -(-(seen.bottom() + 1) // _GRID_PX), -(-(seen.right() + 1) // _GRID_PX)
            place = cover[top:bottom, left:right]
            place[:] = weight if weight == _QUIET else np.maximum(place, weight)
    return cover


def in_sight(view: QWidget) -> QRect:
    """The part of a view that what is around it leaves in sight, in the view's own pixels."""
    seen, at, parent = view.rect(), QPoint(), view
    while not parent.isWindow() and (above := parent.parentWidget()) is not None:
        at += parent.pos()
        seen, parent = seen & above.rect().translated(-at), above
    return seen


def _weights(view: QWidget) -> Iterator[tuple[QRect, int]]:
    seen = in_sight(view)
    if seen.isEmpty():
        return
    room = seen.adjusted(-_MARGIN_PX, -_MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
    if isinstance(view, _TO_PRESS):
        yield room, _PRESSED
    elif isinstance(view, HasQuietRooms):
        yield room, _READ
        yield from ((quiet & seen, _QUIET) for quiet in view.quiet_rooms())
    elif isinstance(view, PaintedView):
        yield room, _READ
    elif isinstance(view, QLabel) and (view.text() or not view.pixmap().isNull()):
        yield _words_of(view, seen).adjusted(-_MARGIN_PX, -_MARGIN_PX, _MARGIN_PX, _MARGIN_PX), _READ


def _words_of(label: QLabel, seen: QRect) -> QRect:
    """Where the words of one line stand: a label that fills a row is mostly empty."""
    if label.wordWrap() or not label.text():
        return seen
    words = label.fontMetrics().boundingRect(label.rect(), int(label.alignment()), label.text())
    return words & seen
