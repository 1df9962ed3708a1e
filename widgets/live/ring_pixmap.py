"""A pixmap whose columns have absolute numbers: to scroll costs nothing, old columns are painted over."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap


class RingPixmap:
    """The last `width` columns in device pixels; column c lies at c modulo the width."""

    def __init__(self, width: int, height: int, format_: QImage.Format) -> None:
        self._format = format_
        empty = QImage(width, height, format_)
        empty.fill(Qt.GlobalColor.transparent)
        self._pixmap = QPixmap.fromImage(empty)

    @property
    def size(self) -> QSize:
        """Width and height in device pixels."""
        return self._pixmap.size()

    def put(self, first: int, strip: QImage, source: QRect) -> None:
        """Replace the columns from `first` on by the `source` part of `strip`."""
        painter = QPainter(self._pixmap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        for place, offset, columns in self._parts(first, source.width()):
            part = source.adjusted(offset, 0, 0, 0)
            part.setWidth(columns)
            painter.drawImage(QPointF(place, 0), strip, QRectF(part))
        painter.end()

    def draw(self, painter: QPainter, left: float, top: float, first: int) -> None:
        """Draw all columns, `first` at the left."""
        height = self._pixmap.height()
        for place, offset, columns in self._parts(first, self._pixmap.width()):
            source = QRectF(place, 0, columns, height)
            painter.drawPixmap(QPointF(left + offset, top), self._pixmap, source)

    def image(self, first: int) -> QImage:
        """All columns as one image, `first` at the left."""
        image = QImage(self._pixmap.size(), self._format)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        self.draw(painter, 0, 0, first)
        painter.end()
        return image

    def _parts(self, first: int, columns: int) -> list[tuple[int, int, int]]:
        """Where `columns` from `first` on lie: place in the pixmap, offset from `first`, how many."""
        width = self._pixmap.width()
        place = first % width
        whole = min(columns, width - place)
        parts = [(place, 0, whole)]
        if whole < columns:
            parts.append((0, whole, columns - whole))
        return parts
