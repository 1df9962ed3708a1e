"""The repetitions so far as a row of cells: number, tick or cross, main value."""

import math
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from domain.language import say
from domain.results import PRACTICE, Level, MetricValue, Repetition
from widgets.live.painted import PaintedView, paint_words
from widgets.live.readout import number_text, unit_text, with_unit
from widgets.parts.state_pill import paint_level_shape
from widgets.theme import Theme

CELL_PX = 132
NARROW_CELL_PX = 106
GAP_PX = 8


def paint_verdict(painter: QPainter, box: QRectF, theme: Theme, *, accepted: bool) -> None:
    """A tick or a cross."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.colour("good" if accepted else "red"), max(2.0, box.width() / 6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if accepted:
        points = [(0.1, 0.55), (0.4, 0.85), (0.92, 0.2)]
        painter.drawPolyline(
            QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points])
        )
    else:
        inner = box.adjusted(
            box.width() * 0.14, box.height() * 0.14, -box.width() * 0.14, -box.height() * 0.14
        )
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    painter.restore()


def doubts(repetition: Repetition) -> str:
    """What went beyond its limit in a rep that counts all the same; empty where nothing did."""
    labels = [score.label for score in repetition.compensations if score.level is Level.RED]
    return say("{names} beyond limit", names=", ".join(labels)) if labels and repetition.accepted else ""


class RepStrip(PaintedView):
    """Cells from the left, narrower where all then fit; the newest stay in sight.

    The running rep is outlined; a rep that counts although something went beyond carries a triangle.
    """

    def __init__(self, *, theme: Theme, metric: str = "peak_force", parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._metric = metric
        self._reps: list[Repetition] = []
        self._target = 0
        self._running = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Repetitions"))

    def sizeHint(self) -> QSize:
        return QSize(CELL_PX * 3, self.theme.px(52))

    def minimumSizeHint(self) -> QSize:
        return QSize(CELL_PX, self.theme.px(52))

    def event(self, event: QEvent) -> bool:
        """The tool tip is that of the rep under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            told = self.told_at(event.pos())
            QToolTip.showText(event.globalPos(), told, self)
            event.setAccepted(bool(told))
            return True
        return super().event(event)

    def told_at(self, place: QPoint) -> str:
        """What the rep at `place` is, in words; empty where there is none."""
        for index, box in self._cells():
            if index < len(self._reps) and box.contains(place):
                words = self._spoken(self._reps[index])
                return words[0].upper() + words[1:]
        return ""

    @property
    def repetitions(self) -> tuple[Repetition, ...]:
        """What is shown."""
        return tuple(self._reps)

    def set_metric(self, name: str) -> None:
        """The metric named in each cell."""
        self._metric = name
        self.update()

    def add(self, repetition: Repetition) -> None:
        """Show a rep; one with the same number takes the place of the old."""
        self._reps = [rep for rep in self._reps if rep.number != repetition.number] + [repetition]
        self._reps.sort(key=lambda rep: rep.number)
        self.setAccessibleDescription("; ".join(self._spoken(rep) for rep in self._reps))
        self.update()

    def set_progress(self, target: int, *, running: bool) -> None:
        """How many are asked for, and whether one is under way."""
        if (target, running) != (self._target, self._running):
            self._target, self._running = target, running
            self.update()

    def clear(self) -> None:
        """Begin anew."""
        self._reps.clear()
        self._running = False
        self.update()

    @staticmethod
    def _spoken(rep: Repetition) -> str:
        if rep.is_practice:
            return say("rep {number}, practice, not counted", number=rep.number)
        verdict = "accepted" if rep.accepted else say("not accepted")
        return ", ".join(
            part
            for part in (
                say("rep {number} {verdict}", number=rep.number, verdict=verdict),
                rep.reason,
                doubts(rep),
            )
            if part
        )

    def _cells(self) -> list[tuple[int, QRectF]]:
        """The reps in sight with their boxes."""
        open_cells = max(self._target, len(self._reps) + int(self._running))
        whole = self.width() + GAP_PX
        narrow = self.theme.px(NARROW_CELL_PX)
        cell = max(narrow, min(self.theme.px(CELL_PX), whole // max(1, open_cells) - GAP_PX))
        room = max(1, whole // (cell + GAP_PX))
        first = max(0, min(len(self._reps) + 1, open_cells) - room)
        places = range(min(room, open_cells - first))
        height = self.height() - 1
        return [(first + n, QRectF(n * (cell + GAP_PX) + 0.5, 0.5, cell - 1, height)) for n in places]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, box in self._cells():
            if index < len(self._reps):
                self._paint_rep(painter, box, self._reps[index])
            else:
                self._paint_open(painter, box, index, running=self._running and index == len(self._reps))
        painter.end()

    def _paint_rep(self, painter: QPainter, box: QRectF, rep: Repetition) -> None:
        theme = self.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("raised"))
        painter.drawRoundedRect(box, 8, 8)
        size = theme.px(14)
        middle = box.center().y()
        under = self._under(rep)
        # The words below have the whole width of the cell.
        row = middle - theme.px(9) if under else middle
        mark = QRectF(box.left() + 10, row - size / 2, size, size)
        if not rep.is_practice:
            paint_verdict(painter, mark, theme, accepted=rep.accepted)
        baseline = middle + theme.px(-3 if under else 5)
        x = mark.right() + 8
        if doubts(rep):
            side = theme.px(10)
            triangle = QRectF(mark.right() + 4, row - side / 2, side, side)
            paint_level_shape(painter, triangle, "amber", theme.colour("amber"))
            x = triangle.right() + 6
        painter.setFont(theme.font(12, 500, tabular=True))
        paint_words(painter, QPointF(x, baseline), str(rep.number), colour=theme.colour("text2"))
        value = rep.metric(self._metric)
        if value is not None and value.measurable:
            self._paint_value(painter, QPointF(box.right() - 10, baseline + 1), value)
        if under:
            painter.setFont(theme.font(12, tabular=True))
            text = painter.fontMetrics().elidedText(under, Qt.TextElideMode.ElideRight, self.under_px(box))
            tint = theme.colour("text2" if rep.accepted or rep.is_practice else "red")
            place = QPointF(box.right() - 8, middle + theme.px(16))
            paint_words(painter, place, text, colour=tint, align=Qt.AlignmentFlag.AlignRight)

    @staticmethod
    def under_px(box: QRectF) -> int:
        """The width for the words under the value of a cell."""
        return int(box.width() - 16)

    @staticmethod
    def _under(rep: Repetition) -> str:
        """Why a rep does not count, else its score."""
        if rep.is_practice:
            return say("practice")
        if not rep.accepted:
            return rep.reason
        return say("score {score:.0f} %", score=rep.score) if math.isfinite(rep.score) else ""

    def _paint_value(self, painter: QPainter, at: QPointF, value: MetricValue) -> None:
        theme, align = self.theme, Qt.AlignmentFlag.AlignRight
        text = number_text(value.value, 0 if abs(value.value) >= 20 else 1)
        unit = unit_text(value.unit)
        if unit == "°":
            text, unit = with_unit(text, unit), ""
        painter.setFont(theme.font(12))
        width = paint_words(painter, at, unit, colour=theme.colour("text2"), align=align)
        painter.setFont(theme.font(16, 600, tabular=True))
        left = at - QPointF(width + 4 if unit else 0, 0)
        paint_words(painter, left, text, colour=theme.colour("text"), align=align)

    def _paint_open(self, painter: QPainter, box: QRectF, index: int, *, running: bool) -> None:
        theme = self.theme
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("text" if running else "line"), 2 if running else 1))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        painter.setFont(theme.font(12, 500, tabular=True))
        text = say("rep {index} …", index=index + 1) if running else say("rep {index}", index=index + 1)
        at = QPointF(box.left() + 14, box.center().y() + theme.px(5))
        paint_words(painter, at, text, colour=theme.colour("text" if running else "text2"))


def sample_repetition(number: int, force_n: float = 131.0, *, accepted: bool = True) -> Repetition:
    """A plausible rep."""
    start_s = 5.0 * number - 4.0
    metrics = (
        MetricValue("peak_force", force_n, "N", 18.0),
        MetricValue("torque", force_n * 0.3, "Nm", 5.4),
        MetricValue("rom", math.nan, "deg", reason="isometric"),
    )
    return Repetition(
        number, start_s, start_s + 1.4, start_s + 3.0, metrics, accepted=accepted,
        reason="" if accepted else say("pelvis moved 8°"),
    )  # fmt: skip


def example(theme: Theme) -> QWidget:
    """One of practice, one done, one spoiled, one with its score, one running, one to come."""
    strip = RepStrip(theme=theme)
    strip.add(Repetition(1, 1.0, 2.4, 4.0, accepted=False, reason=PRACTICE))
    strip.add(sample_repetition(2, 131.0))
    strip.add(sample_repetition(3, 118.0, accepted=False))
    strip.add(replace(sample_repetition(4, 127.0), score=100.0))
    strip.set_progress(6, running=True)
    return strip


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (760, 60))
