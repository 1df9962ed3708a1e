"""The drawn position of a protocol, and in words where each of its sensors sits."""

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.athlete import Side
from domain.language import capital, say
from domain.library.pictures import Detail, picture_of_protocol
from domain.protocol import Protocol, SensorSlot
from domain.wording import lower_first
from widgets.live.painted import PaintedView, paint_words
from widgets.parts.picture_ink import picture_ink
from widgets.theme import Theme

_WORDS = {"cuff": say("Force cuff"), "upper_arm": say("Upper arm")}
_SHARE = 400 / 480
"""Height of a picture for a width of 1."""


class PlacementPicture(PaintedView):
    """The picture for a side; the numbers in it lead to the words of each sensor."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._sensors: tuple[SensorSlot, ...] = ()
        self._asked: tuple[Protocol, Side] | None = None
        self._drawn_for: tuple[Protocol, Side, Theme] | None = None
        self._picture = QSvgRenderer(self)

    def sizeHint(self) -> QSize:
        return QSize(380, 380)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 240)

    def set_placement(self, protocol: Protocol, side: Side) -> None:
        """Draw another protocol or side."""
        self._asked, self._sensors = (protocol, side), protocol.sensors
        spoken = "; ".join(f"{self._name(slot)}: {slot.placement}" for slot in protocol.sensors)
        self.setAccessibleName(
            say(
                "{position}, {side} side. {spoken}",
                position=protocol.position,
                side=side.value,
                spoken=spoken,
            )
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._draw()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self._words_height(painter)
        wide = min(float(self.width()), (self.height() - words - 8) / _SHARE)
        area = QRectF((self.width() - wide) / 2, 0, wide, wide * _SHARE)
        if self._picture.isValid():
            self._picture.render(painter, area)
        self._paint_list(painter, QRectF(0, area.bottom() + 8, self.width(), words))
        painter.end()

    def _draw(self) -> None:
        """Only when it is looked at: a station that prepares nothing draws nothing."""
        if self._asked is None or self._drawn_for == (*self._asked, self.theme):
            return
        protocol, side = self._asked
        ink = picture_ink(self.theme.tokens, side)
        self._picture.load(QByteArray(picture_of_protocol(protocol, side, ink, Detail.SMALL).encode()))
        self._drawn_for = (protocol, side, self.theme)

    def _paint_badge(self, painter: QPainter, at: QPointF, number: int) -> None:
        theme = self.theme
        radius = theme.px(11)
        painter.setPen(QPen(theme.colour("surface"), 3))
        painter.setBrush(theme.colour("text"))
        painter.drawEllipse(at, radius, radius)
        painter.setFont(theme.font(radius * 1.15 / theme.scale, 700, tabular=True))
        drop = painter.fontMetrics().capHeight() / 2
        align = Qt.AlignmentFlag.AlignHCenter
        paint_words(painter, at + QPointF(0, drop), str(number), colour=theme.colour("surface"), align=align)

    @staticmethod
    def _name(slot: SensorSlot) -> str:
        return _WORDS.get(slot.segment, capital(slot.segment))

    def _row_height(self, painter: QPainter, slot: SensorSlot) -> float:
        painter.setFont(self.theme.font(14))
        width = self.width() - self.theme.px(36)
        flags = Qt.TextFlag.TextWordWrap
        words = painter.fontMetrics().boundingRect(0, 0, width, 400, flags, self._sentence(slot))
        return max(float(words.height()), self.theme.px(24)) + 8

    def _sentence(self, slot: SensorSlot) -> str:
        return f"{self._name(slot)}: {lower_first(slot.placement)}"

    def _words_height(self, painter: QPainter) -> float:
        return sum(self._row_height(painter, slot) for slot in self._sensors)

    def _paint_list(self, painter: QPainter, area: QRectF) -> None:
        y = area.top()
        indent = self.theme.px(36)
        for number, slot in enumerate(self._sensors, start=1):
            height = self._row_height(painter, slot)
            self._paint_badge(painter, QPointF(self.theme.px(13), y + self.theme.px(11)), number)
            painter.setFont(self.theme.font(14))
            painter.setPen(self.theme.colour("text"))
            box = QRectF(indent, y + 1, self.width() - indent, height)
            painter.drawText(box, Qt.TextFlag.TextWordWrap, self._sentence(slot))
            y += height


def example(theme: Theme) -> QWidget:
    """Seated and side-lying, right and left."""
    from domain.library import load_protocol

    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setSpacing(theme.space(8))
    for protocol_id in ("seated_hip_er", "side_lying_hip_er"):
        for side in Side:
            picture = PlacementPicture(theme=theme)
            picture.set_placement(load_protocol(protocol_id), side)
            row.addWidget(picture)
    return holder


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1280, 440))
