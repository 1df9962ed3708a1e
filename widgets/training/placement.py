"""A drawn figure of the position and of where each sensor sits."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.athlete import Side
from domain.protocol import SensorSlot
from widgets.live.figures import Figure, Limb, Point, figure_for
from widgets.live.painted import PaintedView, paint_words
from widgets.theme import Theme, blend

_WORDS = {"cuff": "Force cuff", "upper_arm": "Upper arm"}


class PlacementPicture(PaintedView):
    """The figure for a position and a side; numbers on it lead to the words of each sensor."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._position = "seated"
        self._side = Side.RIGHT
        self._sensors: tuple[SensorSlot, ...] = ()
        self._figure = figure_for("seated")

    def sizeHint(self) -> QSize:
        return QSize(380, 380)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 240)

    def set_placement(self, position: str, side: Side, sensors: Sequence[SensorSlot] = ()) -> None:
        """Draw another position or side, with these sensors."""
        self._position, self._side, self._sensors = position, side, tuple(sensors)
        self._figure = figure_for(position)
        spoken = "; ".join(f"{self._name(slot)}: {slot.placement}" for slot in sensors)
        self.setAccessibleName(f"{position}, {side.value} side. {spoken}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = self._words_height(painter)
        side = min(self.width(), self.height() - words - 8)
        area = QRectF((self.width() - side) / 2, 0, side, side)
        self._paint_figure(painter, area)
        self._paint_list(painter, QRectF(0, area.bottom() + 8, self.width(), words))
        painter.end()

    def _place(self, area: QRectF, point: Point) -> QPointF:
        # The figure faces right for the right side; for the left it is its mirror image.
        x = point[0] if self._side is Side.RIGHT else 1 - point[0]
        return QPointF(area.x() + x * area.width(), area.y() + point[1] * area.height())

    def _paint_figure(self, painter: QPainter, area: QRectF) -> None:
        figure, theme = self._figure, self.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        for shape in figure.furniture:
            painter.drawPolygon(QPolygonF([self._place(area, point) for point in shape]))
        for limb in figure.limbs:
            self._paint_limb(painter, area, limb)
        painter.setPen(self._outline(area, "text2"))
        painter.setBrush(theme.colour("raised"))
        radius = 0.068 * area.width()
        painter.drawEllipse(self._place(area, figure.head), radius, radius)
        self._paint_strap(painter, area, figure)
        self._paint_motion(painter, area, figure)
        for number, slot in enumerate(self._sensors, start=1):
            at = figure.sensors.get(slot.segment)
            if at is not None:
                self._paint_badge(painter, self._place(area, at), number, 0.033 * area.width())

    def _outline(self, area: QRectF, tint: str) -> QPen:
        return QPen(self.theme.colour(tint), max(1.5, area.width() / 220))

    def _paint_limb(self, painter: QPainter, area: QRectF, limb: Limb) -> None:
        tokens = self.theme.tokens
        path = QPainterPath(self._place(area, limb.points[0]))
        for point in limb.points[1:]:
            path.lineTo(self._place(area, point))
        stroker = QPainterPathStroker()
        stroker.setWidth(limb.width * area.width())
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        hue = tokens.side(self._side.value)
        fill = QColor(blend(hue, tokens.surface, 0.32) if limb.tested else tokens.raised)
        painter.setPen(self._outline(area, self._side.value if limb.tested else "text2"))
        painter.setBrush(fill)
        painter.drawPath(stroker.createStroke(path).simplified())

    def _paint_strap(self, painter: QPainter, area: QRectF, figure: Figure) -> None:
        wears = any(slot.segment == "cuff" for slot in self._sensors)
        if figure.strap is None or not wears:
            return
        start, end = (self._place(area, point) for point in figure.strap)
        painter.setPen(QPen(self.theme.colour("text"), area.width() / 90))
        painter.drawLine(start, end)
        post = 0.06 * area.width()
        painter.setPen(QPen(self.theme.colour("text2"), area.width() / 45))
        painter.drawLine(end - QPointF(0, post), end + QPointF(0, post))

    def _paint_motion(self, painter: QPainter, area: QRectF, figure: Figure) -> None:
        if figure.motion is None:
            return
        start, bend, end = (self._place(area, point) for point in figure.motion)
        path = QPainterPath(start)
        path.quadTo(bend, end)
        colour = self.theme.colour(self._side.value)
        pen = QPen(colour, area.width() / 80)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        way = end - bend
        length = max(1e-6, (way.x() ** 2 + way.y() ** 2) ** 0.5)
        ahead, size = way / length, area.width() / 26
        across = QPointF(-ahead.y(), ahead.x())
        wings = [end + ahead * size, end + across * size * 0.6, end - across * size * 0.6]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF(wings))

    def _paint_badge(self, painter: QPainter, at: QPointF, number: int, radius: float) -> None:
        theme = self.theme
        radius = max(radius, theme.px(11))
        painter.setPen(QPen(theme.colour("surface"), 3))
        painter.setBrush(theme.colour("text"))
        painter.drawEllipse(at, radius, radius)
        painter.setFont(theme.font(radius * 1.15 / theme.scale, 700, tabular=True))
        drop = painter.fontMetrics().capHeight() / 2
        align = Qt.AlignmentFlag.AlignHCenter
        paint_words(painter, at + QPointF(0, drop), str(number), colour=theme.colour("surface"), align=align)

    @staticmethod
    def _name(slot: SensorSlot) -> str:
        return _WORDS.get(slot.segment, slot.segment.capitalize())

    def _row_height(self, painter: QPainter, slot: SensorSlot) -> float:
        painter.setFont(self.theme.font(14))
        width = self.width() - self.theme.px(36)
        flags = Qt.TextFlag.TextWordWrap
        words = painter.fontMetrics().boundingRect(0, 0, width, 400, flags, self._sentence(slot))
        return max(float(words.height()), self.theme.px(24)) + 8

    def _sentence(self, slot: SensorSlot) -> str:
        return f"{self._name(slot)}: {slot.placement[:1].lower()}{slot.placement[1:]}"

    def _words_height(self, painter: QPainter) -> float:
        return sum(self._row_height(painter, slot) for slot in self._sensors)

    def _paint_list(self, painter: QPainter, area: QRectF) -> None:
        y = area.top()
        indent = self.theme.px(36)
        for number, slot in enumerate(self._sensors, start=1):
            height = self._row_height(painter, slot)
            self._paint_badge(painter, QPointF(self.theme.px(13), y + self.theme.px(11)), number, 0)
            painter.setFont(self.theme.font(14))
            painter.setPen(self.theme.colour("text"))
            box = QRectF(indent, y + 1, area.width() - indent, height)
            painter.drawText(box, Qt.TextFlag.TextWordWrap, self._sentence(slot))
            y += height


def example(theme: Theme) -> QWidget:
    """Seated and side-lying, right and left."""
    from domain.library import load_protocol

    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setSpacing(theme.space(8))
    for protocol_id in ("seated_hip_er", "side_lying_hip_er"):
        protocol = load_protocol(protocol_id)
        for side in Side:
            picture = PlacementPicture(theme=theme)
            picture.set_placement(protocol.position, side, protocol.sensors)
            row.addWidget(picture)
    return holder


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1280, 440))
