"""The tempo wheel: the phase that runs as a filling ring, the lungs as a circle that grows and shrinks."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from domain.biofeedback.pacing import Pace, Pacer
from domain.language import say
from domain.protocol import Tempo
from widgets.athlete.aim import Aim
from widgets.athlete.scenes import CENTRED
from widgets.live.painted import paint_words
from widgets.live.readout import PHASE_WORDS
from widgets.theme import DARK, Theme

BREATH_WORDS = {"concentric": say("breathe out"), "eccentric": say("breathe in")}
_GAP_DEG = 5.0


class TempoWheel(Aim):
    """A whole turn is one repetition, each phase an arc as long as it lasts; it starts at the top."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._pace: Pace | None = None
        self._phases: tuple[tuple[str, float], ...] = ()
        self.setAccessibleName(say("Tempo wheel"))

    def set_tempo(self, tempo: Tempo | None) -> None:
        """The phases of a repetition."""
        self._phases = Pacer(tempo).phases if tempo is not None else ()
        self.update()

    def set_pace(self, pace: Pace | None) -> None:
        if pace != self._pace:
            self._pace = pace
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        u, area = self.unit(), QRectF(self.rect())
        side = min(area.width(), area.height()) - 90 * u
        wheel = QRectF(0, 0, side, side)
        wheel.moveCenter(area.center())
        if self._pace is not None:
            self._paint_breath(painter, wheel, self._pace)
        self._paint_phases(painter, wheel)
        self._paint_words(painter, wheel)
        painter.end()

    def _paint_phases(self, painter: QPainter, wheel: QRectF) -> None:
        pen_px = 44 * self.unit()
        total = sum(length for _, length in self._phases) or 1.0
        at_deg = 90.0 - _GAP_DEG / 2
        for name, length in self._phases or (("", 1.0),):
            span_deg = 360.0 * length / total
            arc_deg = max(1.0, span_deg - _GAP_DEG - 4)
            pen = QPen(self.theme.colour("raised"), pen_px)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(wheel, round(at_deg * 16), -round(arc_deg * 16))
            if self._pace is not None and name == self._pace.phase:
                pen.setColor(self.theme.colour("text"))
                painter.setPen(pen)
                painter.drawArc(wheel, round(at_deg * 16), -round(arc_deg * self._pace.share * 16))
            at_deg -= span_deg

    def _paint_breath(self, painter: QPainter, wheel: QRectF, pace: Pace) -> None:
        """Between a third and the whole of the inner room."""
        most = wheel.width() / 2 - 60 * self.unit()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.tint("left", 0.16))
        radius = most * (0.45 + 0.55 * pace.breath)
        painter.drawEllipse(wheel.center(), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.tint("left", 0.7), 5 * self.unit()))
        painter.drawEllipse(wheel.center(), radius, radius)

    def _paint_words(self, painter: QPainter, wheel: QRectF) -> None:
        u, centre = self.unit(), wheel.center()
        if self._pace is None:
            self.use_font(painter, 64, 500)
            words = say("wait for the start")
            paint_words(painter, centre, words, colour=self.theme.colour("text2"), align=CENTRED)
            return
        self.use_font(painter, 120, 700)
        word = PHASE_WORDS.get(self._pace.phase, self._pace.phase)
        paint_words(
            painter, centre - QPointF(0, 10 * u), word, colour=self.theme.colour("text"), align=CENTRED
        )
        self.use_font(painter, 64, 500)
        left = max(1, -int(-(self._pace.length_s - self._pace.elapsed_s) // 1))
        below = centre + QPointF(0, 85 * u)
        paint_words(painter, below, f"{left} s", colour=self.theme.colour("text"), align=CENTRED)
        self.use_font(painter, 48, 400)
        breath = BREATH_WORDS.get(self._pace.phase, say("keep breathing"))
        below += QPointF(0, 80 * u)
        paint_words(painter, below, breath, colour=self.theme.colour("text2"), align=CENTRED)


def example(theme: Theme) -> QWidget:  # noqa: ARG001
    """Two of three seconds down."""
    wheel = TempoWheel(theme=Theme(tokens=DARK))
    tempo = Tempo(3, 1, 1, 0)
    wheel.set_tempo(tempo)
    wheel.set_pace(Pacer(tempo).at(2_900_000_000))
    return wheel


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1920, 1080))
