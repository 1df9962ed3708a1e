"""Where the focus is and goes: a ring for painted buttons, and the order of the Tab key."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QWidget

from widgets.parts.order import laid_out

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class PaintedButton(QAbstractButton):
    """A button that paints itself and knows whether to show its ring."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.ring = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.ring = False
        super().focusOutEvent(event)


def tab_as_laid_out(view: QWidget) -> None:
    """Give the Tab key the order of the layout, in `view` and from what stands before it.

    Qt goes in the order in which controls were made: rows that come later would be the last of their window.
    """
    parts = list(_in_order(view))
    if not parts:
        return
    before = _before(view, parts[0])
    for first, second in pairwise([*([before] if before is not None else []), *parts]):
        QWidget.setTabOrder(first, second)


def _before(view: QWidget, first: QWidget) -> QWidget | None:
    above = view.parentWidget()
    while above is not None:
        # No further than `first`: a whole window has hundreds of controls after it.
        last = None
        for control in _in_order(above):
            if control is first:
                break
            last = control
        else:
            last = None
        if last is not None:
            return last
        above = above.parentWidget()
    return None


def _in_order(view: QWidget) -> Iterator[QWidget]:
    inner = view.widget() if isinstance(view, QScrollArea) else None
    if inner is not None:
        yield from _in_order(inner)
    layout = view.layout()
    if layout is not None:
        yield from _controls(layout)


def _controls(layout: QLayout) -> Iterator[QWidget]:
    for part in laid_out(layout):
        if isinstance(part, QLayout):
            yield from _controls(part)
        else:
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield part
            yield from _in_order(part)
