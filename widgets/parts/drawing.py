"""Shows an SVG picture as large as there is room for it, sharp at every pixel ratio."""

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

_WIDE, _HIGH = 480, 400


class Drawing(QWidget):
    """One picture, centred; nothing while there is none."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._renderer = QSvgRenderer(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown."""
        return not self._renderer.isValid()

    def show_svg(self, svg: str) -> None:
        """Show this picture; an empty text shows nothing."""
        self._renderer.load(QByteArray(svg.encode()))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return round(width * self._share)

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, round(_WIDE * self._share))

    def minimumSizeHint(self) -> QSize:
        return QSize(_WIDE // 3, round(_WIDE // 3 * self._share))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.is_empty:
            return
        painter = QPainter(self)
        width = min(float(self.width()), self.height() / self._share)
        high = width * self._share
        place = QRectF((self.width() - width) / 2, (self.height() - high) / 2, width, high)
        self._renderer.render(painter, place)
        painter.end()

    @property
    def _share(self) -> float:
        """Height for a width of 1."""
        size = self._renderer.defaultSize()
        return size.height() / size.width() if size.width() > 0 else _HIGH / _WIDE
