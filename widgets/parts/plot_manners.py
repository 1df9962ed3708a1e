"""What every plot does under the hand: wheel zooms, drag pans, double-click resets, right-click copies."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QWidget

from domain.language import say

ZOOM_A_NOTCH = 1.25
PAN_A_KEY = 0.2
TOO_MUCH = say("Copy data: zoom in first, this is too much")
KEYS = "arrow keys pan, plus and minus zoom, End resets, the menu key copies"


class PlotManners(QObject):
    """Listens to a plot and asks it to move.

    `zoom` gets a factor for the time shown and the share of the width that stays where it is, `pan` a
    share of the width, positive to later; `reset` shows what was shown first; `area` is where the curves
    are. `data_text` is tab-separated text, or None when there is too much of it. Plots that have things
    to drag pan by themselves: `drags` is then False.
    """

    def __init__(
        self,
        view: QWidget,
        *,
        zoom: Callable[[float, float], None],
        pan: Callable[[float], None],
        reset: Callable[[], None],
        data_text: Callable[[], str | None],
        area: Callable[[], QRectF],
        drags: bool = True,
    ) -> None:
        super().__init__(view)
        self._view, self._drags = view, drags
        self._zoom, self._pan, self._reset = zoom, pan, reset
        self._data_text, self._area = data_text, area
        self._grabbed_x: float | None = None
        self._menu: QMenu | None = None
        view.installEventFilter(self)
        if isinstance(view, QAbstractScrollArea):
            view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Whether the event was one of the manners, and is done with."""
        if isinstance(event, QWheelEvent):
            share = (event.position().x() - self._area().left()) / max(1.0, self._area().width())
            self._zoom(ZOOM_A_NOTCH ** (-event.angleDelta().y() / 120), min(max(share, 0.0), 1.0))
            return True
        if isinstance(event, QContextMenuEvent):
            self.open_menu(event.globalPos())
            return True
        if isinstance(event, QMouseEvent):
            return self._moused(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(Qt.Key(event.key()))
        return False

    def _moused(self, event: QMouseEvent) -> bool:
        kind, x = event.type(), event.position().x()
        if kind == QEvent.Type.MouseButtonDblClick:
            self._reset()
            return True
        if not self._drags:
            return False
        if kind == QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._grabbed_x = x
            self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif kind == QEvent.Type.MouseMove and self._grabbed_x is not None:
            moved, self._grabbed_x = x - self._grabbed_x, x
            self._pan(-moved / max(1.0, self._area().width()))
        elif kind == QEvent.Type.MouseButtonRelease:
            self._grabbed_x = None
            self._view.unsetCursor()
        else:
            return False
        return True

    def _pressed(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._pan(PAN_A_KEY if key == Qt.Key.Key_Right else -PAN_A_KEY)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._zoom(ZOOM_A_NOTCH if key == Qt.Key.Key_Minus else 1 / ZOOM_A_NOTCH, 0.5)
        elif key == Qt.Key.Key_End:
            self._reset()
        else:
            return False
        return True

    def menu(self) -> QMenu:
        """*Copy picture* and *Copy data*."""
        menu = QMenu(self._view)
        clipboard = QGuiApplication.clipboard()
        menu.addAction(say("Copy picture"), lambda: clipboard.setPixmap(self._view.grab()))
        text = self._data_text()
        copy = menu.addAction(say("Copy data") if text is not None else TOO_MUCH)
        copy.setEnabled(text is not None)
        copy.triggered.connect(lambda: clipboard.setText(text or ""))
        return menu

    def open_menu(self, at: QPoint) -> None:
        """Show the menu at a place of the screen; it goes when it is closed."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


def view_box_manners(
    view: QWidget,
    box: Callable[[], Any],
    *,
    reset: Callable[[], None],
    data_text: Callable[[], str | None],
) -> PlotManners:
    """The manners on a pyqtgraph plot, whose view box pans by itself; `box` gives the one that leads."""

    def zoom(factor: float, share: float) -> None:
        left, right = box().viewRange()[0]
        held = left + share * (right - left)
        box().setXRange(held + (left - held) * factor, held + (right - held) * factor, padding=0)

    def pan(share: float) -> None:
        left, right = box().viewRange()[0]
        moved = share * (right - left)
        box().setXRange(left + moved, right + moved, padding=0)

    def area() -> QRectF:
        return QRectF(box().mapRectToScene(box().rect()))

    return PlotManners(view, zoom=zoom, pan=pan, reset=reset, data_text=data_text, area=area, drags=False)
