"""One compensation as five steps towards its limit, with its number, shape and word."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from domain.language import say
from domain.protocol import Limit
from domain.results import Level
from widgets.live.painted import PaintedView, paint_words
from widgets.live.readout import LEVEL_TINTS, LEVEL_WORDS, CompensationReadout, number_text, unit_text
from widgets.parts.state_pill import paint_level_shape
from widgets.theme import Theme

STEPS = 5
_SHAPES = {Level.WITHIN: "good", Level.AMBER: "amber", Level.RED: "red", Level.UNKNOWN: "neutral"}


class CompensationMeter(PaintedView):
    """Label and number above, five steps below; the last two steps are amber and red."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._readout = CompensationReadout("", "", math.nan, "", Level.UNKNOWN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(220, self.theme.px(44))

    def set_readout(self, readout: CompensationReadout) -> None:
        """Show the value now; what looks the same is not painted again."""
        old, self._readout = self._readout, readout
        if self._look(old) != self._look(readout):
            word = LEVEL_WORDS[readout.level]
            self.setAccessibleName(f"{readout.label} {self._number(readout)} {readout.unit}, {word}")
            self.update()

    def _look(self, readout: CompensationReadout) -> tuple[str, str, Level, int]:
        return readout.label, self._number(readout), readout.level, self.lit(readout)

    @staticmethod
    def _number(readout: CompensationReadout) -> str:
        return number_text(readout.value, 0 if abs(readout.value) >= 1 or not readout.value else 1)

    @staticmethod
    def lit(readout: CompensationReadout) -> int:
        """How many of the five steps are lit: three below amber, four from amber, five beyond red."""
        if readout.level is Level.RED:
            return STEPS
        if readout.level is Level.AMBER:
            return STEPS - 1
        if readout.limit is None or not math.isfinite(readout.value):
            return 0
        return max(0, min(3, math.ceil(abs(readout.value) / readout.limit.amber * 3 - 1e-9)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, readout = self.theme, self._readout
        baseline = theme.px(20)
        painter.setFont(theme.font(14, 500))
        left = paint_words(painter, QPointF(0, baseline), readout.label, colour=theme.colour("text"))
        right = float(self.width())
        self._paint_number(painter, left, right, baseline)
        self._paint_steps(painter, QRectF(0, theme.px(29), right, theme.px(10)))
        painter.end()

    def _paint_number(self, painter: QPainter, label_end: float, right: float, baseline: float) -> None:
        theme, readout = self.theme, self._readout
        level = readout.level
        size = theme.px(10)
        shape = QRectF(right - size, baseline - size, size, size)
        paint_level_shape(painter, shape, _SHAPES[level], theme.colour(LEVEL_TINTS[level]))
        painter.setFont(theme.font(16, 600, tabular=True))
        unit = unit_text(readout.unit) if math.isfinite(readout.value) else ""
        unit_width = painter.fontMetrics().horizontalAdvance(unit or "°")
        at = QPointF(shape.left() - 10, baseline)
        align = Qt.AlignmentFlag.AlignRight
        paint_words(painter, at, unit, colour=theme.colour("text2"), align=align)
        left = at - QPointF(unit_width + (0 if unit == "°" else 4), 0)
        paint_words(painter, left, self._number(readout), colour=theme.colour("text"), align=align)
        if level is not Level.WITHIN:
            painter.setFont(theme.font(12, 500))
            word_at = left - QPointF(theme.px(44), 0)
            word = LEVEL_WORDS[level]
            begins = word_at.x() - painter.fontMetrics().horizontalAdvance(word)
            # Where large text leaves no room the shape says it alone; the spoken name keeps the word.
            if begins > label_end + 6:
                colour = theme.colour(LEVEL_TINTS[level])
                paint_words(painter, word_at, word, colour=colour, align=align)

    def _paint_steps(self, painter: QPainter, area: QRectF) -> None:
        gap = 4.0
        width = (area.width() - gap * (STEPS - 1)) / STEPS
        lit = self.lit(self._readout)
        tints = ("good", "good", "good", "amber", "red")
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(STEPS):
            tint = LEVEL_TINTS[self._readout.level] if step < lit else tints[step]
            painter.setBrush(self.theme.colour(tint) if step < lit else self.tint(tint, 0.16))
            box = QRectF(area.left() + step * (width + gap), area.top(), width, area.height())
            painter.drawRoundedRect(box, 3, 3)


class CompensationMeters(QWidget):
    """All meters of a protocol, one under the other; rows are kept, so nothing jumps."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._meters: dict[str, CompensationMeter] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(2))

    def set_readouts(self, readouts: tuple[CompensationReadout, ...]) -> None:
        """Show these compensations, a new meter for each new rule."""
        for readout in readouts:
            meter = self._meters.get(readout.rule_id)
            if meter is None:
                meter = self._meters[readout.rule_id] = CompensationMeter(theme=self._theme)
                self._column.addWidget(meter)
            meter.set_readout(readout)

    def clear(self) -> None:
        """Take all meters away, e.g. for another protocol."""
        for meter in self._meters.values():
            self._column.removeWidget(meter)
            meter.deleteLater()
        self._meters.clear()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self._theme = theme
        for meter in self._meters.values():
            meter.set_theme(theme)


def sample_compensations() -> tuple[CompensationReadout, ...]:
    """One within, one near, one beyond, one without a signal."""
    limit = Limit(amber=5, red=8, sigma=1, source="", quality=say("product default"))
    return (
        CompensationReadout("pelvic_roll", say("Pelvis moved"), 2.1, "deg", Level.WITHIN, limit),
        CompensationReadout("pelvic_tilt", say("Pelvic tilt"), 6.2, "deg", Level.AMBER, limit),
        CompensationReadout("trunk_lean", say("Trunk lean"), 9.4, "deg", Level.RED, limit),
        CompensationReadout("hip_hike", say("Hip hike"), math.nan, "deg", Level.UNKNOWN, limit),
    )


def example(theme: Theme) -> QWidget:
    """The four levels."""
    meters = CompensationMeters(theme=theme)
    meters.set_readouts(sample_compensations())
    return meters


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (320, 260))
