"""The scenes of the athlete's screen: one word, the reset picture, and the working screen's parts."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from domain.language import say
from domain.results import Level
from widgets.athlete.reset_picture import USUAL_WORDS, Gone, paint_gone
from widgets.live.body_figure import BodyPose
from widgets.live.painted import PaintedView, paint_words
from widgets.live.readout import LEVEL_TINTS, CompensationReadout
from widgets.theme import Theme

CENTRED = Qt.AlignmentFlag.AlignHCenter


class Scene(PaintedView):
    """A view whose sizes are those of a 1080 px high screen, scaled to its window."""

    def unit(self) -> float:
        """Pixels per pixel of a 1920 x 1080 screen; the screen is the outermost scene."""
        outermost: QWidget = self
        while isinstance(above := outermost.parentWidget(), Scene):
            outermost = above
        screen = outermost.size()
        return min(screen.height() / 1080.0, screen.width() / 1920.0)

    def use_font(self, painter: QPainter, size: float, weight: int = 600) -> None:
        """A size given for 1080p."""
        painter.setFont(self.theme.font(size * self.unit() / self.theme.scale, weight, tabular=True))


class WordScene(Scene):
    """One huge word or number, a line below it, and above a number the word it belongs to."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._word = ""
        self._line = ""
        self._tint = "text"
        self._above = ""

    def set_words(self, word: str, line: str, colour: str = "text", *, above: str = "") -> None:
        """Show these."""
        if (word, line, colour, above) != (self._word, self._line, self._tint, self._above):
            self._word, self._line, self._tint, self._above = word, line, colour, above
            self.setAccessibleName(f"{above} {word}. {line}".strip())
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        u, centre = self.unit(), QRectF(self.rect()).center()
        self.use_font(painter, 560 if self._above else 200, 600)
        tall = painter.fontMetrics().capHeight()
        lift = 0 if self._above else 60 * u
        baseline = centre + QPointF(0, tall / 2 - lift)
        paint_words(painter, baseline, self._word, colour=self.theme.colour(self._tint), align=CENTRED)
        self.use_font(painter, 80, 600)
        top = baseline - QPointF(0, tall + 90 * u)
        paint_words(painter, top, self._above, colour=self.theme.colour("text"), align=CENTRED)
        self.use_font(painter, 64, 400)
        below = baseline + QPointF(0, 150 * u)
        paint_words(painter, below, self._line, colour=self.theme.colour("text2"), align=CENTRED)
        painter.end()


class ResetScene(Scene):
    """RESET, what has gone with the way back as a picture, and what to do."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.gone = Gone.TILT
        self._right = True
        self._words = USUAL_WORDS[self.gone]
        self._deg = 12.0
        self.setAccessibleName(say("Reset. {words}", words=self._words))

    def set_words(self, words: str = "") -> None:
        """Show what to do; without words the usual ones of what has gone."""
        shown = words or USUAL_WORDS[self.gone]
        if shown != self._words:
            self._words = shown
            self.setAccessibleName(say("Reset. {shown}", shown=shown))
            self.update()

    def set_gone(self, gone: Gone) -> None:
        """Show what has gone."""
        if gone is not self.gone:
            self.gone = gone
            self.update()

    def set_pose(self, pose: BodyPose) -> None:
        """Show the way it has gone, never less than can be seen from afar."""
        deg = {Gone.LEAN: pose.trunk_deg}.get(self.gone, pose.pelvis_deg)
        told = math.isfinite(deg)
        shown = round(math.copysign(min(25.0, max(6.0, abs(deg))), deg)) if told else self._deg
        if (shown, pose.right) != (self._deg, self._right):
            self._deg, self._right = shown, pose.right
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        u, area = self.unit(), QRectF(self.rect())
        middle = area.center().x()
        self.use_font(painter, 120, 700)
        colour = self.theme.colour("red")
        paint_words(painter, QPointF(middle, 190 * u), say("RESET"), colour=colour, align=CENTRED)
        bottom = area.bottom() - 110 * u
        self.use_font(painter, 64, 500)
        lines = self._lines(painter, round(area.width() - 160 * u))
        tall = 84 * u
        for row, line in enumerate(reversed(lines)):
            at = QPointF(middle, bottom - row * tall)
            paint_words(painter, at, line, colour=self.theme.colour("text"), align=CENTRED)
        high = bottom - (len(lines) - 1) * tall - 120 * u
        picture = QRectF(area.left(), 250 * u, area.width(), high - 250 * u)
        paint_gone(painter, picture, self.theme, self.gone, deg=self._deg, right=self._right)
        painter.end()

    def _lines(self, painter: QPainter, width: int) -> list[str]:
        """The words in as few lines as they fit in."""
        lines = [""]
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and painter.fontMetrics().horizontalAdvance(longer) > width:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines


class QuietScene(Scene):
    """One calm sentence where the feedback is hidden."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._words = say("Keep going")

    def set_words(self, words: str) -> None:
        """Say this."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        u, centre = self.unit(), QRectF(self.rect()).center()
        painter.setPen(QPen(self.theme.colour("line"), 10 * u))
        painter.drawEllipse(centre, 330 * u, 330 * u)
        self.use_font(painter, 80, 600)
        drop = painter.fontMetrics().capHeight() / 2
        text = self.theme.colour("text")
        paint_words(painter, centre + QPointF(0, drop), self._words, colour=text, align=CENTRED)
        painter.end()


class RepCount(Scene):
    """`7` and below it `of 10`."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._done = 0
        self._target = 0

    def set_count(self, done: int, target: int) -> None:
        """Show the count."""
        if (done, target) != (self._done, self._target):
            self._done, self._target = done, target
            self.setAccessibleName(say("{done} of {target} repetitions", done=done, target=target))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        u, area = self.unit(), QRectF(self.rect())
        middle = area.center().x()
        self.use_font(painter, 320, 600)
        tall = painter.fontMetrics().capHeight()
        baseline = area.center().y() + tall / 2 - 50 * u
        text = self.theme.colour("text")
        paint_words(painter, QPointF(middle, baseline), str(self._done), colour=text, align=CENTRED)
        self.use_font(painter, 64, 400)
        words = say("of {target}", target=self._target) if self._target else say("reps")
        below = QPointF(middle, baseline + 110 * u)
        paint_words(painter, below, words, colour=self.theme.colour("text2"), align=CENTRED)
        painter.end()


_HIPS_WORDS = {
    Level.WITHIN: "✓",
    Level.AMBER: say("! near limit"),
    Level.RED: say("✕ too far"),
    Level.UNKNOWN: say("– no signal"),
}


class HipsBubble(Scene):
    """A level: the bubble belongs inside the two marks; it leaves them as the pelvis moves."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._share = 0.0
        self._level = Level.UNKNOWN

    def set_compensation(self, readout: CompensationReadout | None) -> None:
        """Follow one compensation; the end of the track is twice its red limit."""
        level = Level.UNKNOWN if readout is None else readout.level
        share = 0.0
        if readout is not None and readout.limit is not None and readout.value == readout.value:
            share = max(-1.0, min(1.0, readout.value / (2 * readout.limit.red)))
        if level is not self._level or abs(share - self._share) > 0.004:
            self._share, self._level = share, level
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        u, area = self.unit(), QRectF(self.rect())
        self.use_font(painter, 48, 500)
        words = say("hips {hips_words}", hips_words=_HIPS_WORDS[self._level])
        paint_words(
            painter,
            QPointF(area.center().x(), 60 * u),
            words,
            colour=self.theme.colour("text2"),
            align=CENTRED,
        )
        track = QRectF(area.left() + 30 * u, 100 * u, area.width() - 60 * u, 72 * u)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("raised"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        half = track.width() / 4
        painter.setPen(QPen(self.theme.colour("text2"), 4 * u))
        for side in (-1, 1):
            x = track.center().x() + side * half
            painter.drawLine(QPointF(x, track.top()), QPointF(x, track.bottom()))
        if self._level is not Level.UNKNOWN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour(LEVEL_TINTS[self._level]))
            room = track.width() / 2 - track.height() / 2
            at = QPointF(track.center().x() + self._share * room, track.center().y())
            painter.drawEllipse(at, track.height() / 2 - 6 * u, track.height() / 2 - 6 * u)
        painter.end()
