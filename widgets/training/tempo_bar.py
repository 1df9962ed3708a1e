"""The tempo: four phases as a bar for the coach, the running phase as a ring for the athlete."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.biofeedback.pacing import phases_of
from domain.language import say
from domain.protocol import Tempo
from domain.typed_number import write_number
from widgets.live.painted import PaintedView, paint_words
from widgets.live.readout import PHASE_WORDS, TempoReadout
from widgets.theme import Theme


class TempoBar(PaintedView):
    """Phases side by side, as wide as they are long; the running one fills."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._tempo: Tempo | None = None
        self._now: TempoReadout | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Tempo"))

    def sizeHint(self) -> QSize:
        return QSize(240, self.theme.px(48))

    def set_tempo(self, tempo: Tempo | None) -> None:
        """The tempo asked for."""
        self._tempo = tempo
        self.setAccessibleName(say("Tempo {tempo}", tempo=tempo.text) if tempo else say("No tempo"))
        self.update()

    def set_now(self, now: TempoReadout | None) -> None:
        """The phase now."""
        if now != self._now:
            self._now = now
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._tempo is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        phases = phases_of(self._tempo)
        gap = 4.0
        least = self.theme.px(44)
        total = sum(length for _, length in phases)
        room = self.width() - gap * (len(phases) - 1) - least * len(phases)
        x = 0.0
        for name, length in phases:
            width = least + room * length / total
            self._paint_phase(painter, QRectF(x, 0, width, self.height()), name, length)
            x += width + gap
        painter.end()

    def _paint_phase(self, painter: QPainter, box: QRectF, name: str, length_s: float) -> None:
        theme = self.theme
        running = self._now is not None and self._now.phase == name
        painter.setFont(theme.font(12, 600 if running else 500, tabular=True))
        baseline = QPointF(box.left(), theme.px(16))
        words = f"{PHASE_WORDS[name]} {write_number(length_s)} s"
        paint_words(painter, baseline, words, colour=theme.colour("text" if running else "text2"))
        track = QRectF(box.left(), theme.px(26), box.width(), theme.px(10))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(track, 3, 3)
        if running and self._now is not None:
            late = self._now.elapsed_s > self._now.target_s * 1.25
            painter.setBrush(theme.colour("amber" if late else "text"))
            track.setWidth(max(6.0, track.width() * self._now.share))
            painter.drawRoundedRect(track, 3, 3)


class TempoRing(PaintedView):
    """A ring that fills with the running phase; its word and whole seconds inside."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._now: TempoReadout | None = None
        self._word_px = 40
        self.setAccessibleName(say("Tempo ring"))

    @property
    def words(self) -> tuple[str, str, str]:
        """The phase, its whole seconds that are over, and what they are of."""
        now = self._now
        if now is None:
            return "", "", ""
        phase = now.text or PHASE_WORDS.get(now.phase, now.phase)
        return phase, str(int(min(now.elapsed_s, 99))), say("of {target_s:g} s", target_s=now.target_s)

    def sizeHint(self) -> QSize:
        return QSize(240, 240)

    def set_word_size(self, size_px: int) -> None:
        """The size of the word inside."""
        self._word_px = size_px
        self.update()

    def set_now(self, now: TempoReadout | None) -> None:
        """The phase now; None leaves an empty ring."""
        if now != self._now:
            self._now = now
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        pen_px = side / 16
        ring = QRectF(0, 0, side - pen_px, side - pen_px)
        ring.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        painter.setPen(QPen(self.theme.colour("raised"), pen_px))
        painter.drawEllipse(ring)
        if self._now is not None:
            pen = QPen(self.theme.colour("text"), pen_px)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(self._now.share * 360 * 16))
            self._paint_words(painter, ring)
        painter.end()

    def _paint_words(self, painter: QPainter, ring: QRectF) -> None:
        align = Qt.AlignmentFlag.AlignHCenter
        phase, done, target = self.words
        centre, word_px = ring.center(), self._word_px * self.theme.scale
        painter.setFont(self.theme.font(self._word_px * 2.6, 600, tabular=True))
        drop = painter.fontMetrics().capHeight() / 2
        text, text2 = self.theme.colour("text"), self.theme.colour("text2")
        paint_words(painter, centre + QPointF(0, drop), done, colour=text, align=align)
        painter.setFont(self.theme.font(self._word_px, 600, tabular=True))
        above = centre - QPointF(0, drop + word_px * 0.5)
        paint_words(painter, above, phase, colour=text, align=align)
        below = centre + QPointF(0, drop + word_px * 1.15)
        paint_words(painter, below, target, colour=text2, align=align)


def example(theme: Theme) -> QWidget:
    """3-1-1-0, two seconds down."""
    bar = TempoBar(theme=theme)
    bar.set_tempo(Tempo(3, 1, 1, 0))
    bar.set_now(TempoReadout("eccentric", 2.0, 3.0))
    return bar


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (420, 48))
