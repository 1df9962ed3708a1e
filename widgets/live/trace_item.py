"""Puts a trace picture on a pyqtgraph view box, device pixel for device pixel."""

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from widgets.live.traces import TracePicture


class TraceItem(QGraphicsItem):
    """All traces of a panel and what lies behind them as one item, in the view box's pixel coordinates."""

    def __init__(self, *, view_box: Any, picture: TracePicture) -> None:
        super().__init__(view_box)
        self._view_box = view_box
        self.picture = picture
        self.now_s = 0.0
        self.paints = 0
        self.setZValue(-10)

    def resized(self) -> None:
        """Follow the view box."""
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        return QRectF(self._view_box.rect())

    def advance_to(self, now_s: float) -> None:
        """Bring the picture up to `now_s` and ask for one paint."""
        self.now_s = now_s
        self.picture.advance(now_s)
        self.update()

    def renew(self) -> None:
        """What lies behind the traces has changed: paint all columns afresh."""
        self.picture.renew()
        self.advance_to(self.now_s)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        self.paints += 1
        to_device = painter.deviceTransform()
        device = to_device.mapRect(self.boundingRect())
        left, top = round(device.left()), round(device.top())
        width, height = round(device.right()) - left, round(device.bottom()) - top
        # Of what is painted on, which is not always the screen that the painter's device stands on.
        ratio = round(to_device.m11(), 4)
        if (self.picture.width, self.picture.height, self.picture.ratio) != (width, height, ratio):
            self.picture.resize(width, height, ratio)
            self.picture.advance(self.now_s)
        painter.save()
        painter.resetTransform()
        # What is left after the reset is the screen's own scale and offset: undone, a pixel is a pixel.
        back, _ = painter.deviceTransform().inverted()
        painter.setTransform(back)
        self.picture.draw(painter, left, top)
        painter.restore()
