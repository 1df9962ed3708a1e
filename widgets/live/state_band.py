"""The band that says in one word where the station is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.language import say
from domain.recording import State
from widgets.live.painted import PaintedView, paint_words
from widgets.theme import Theme, blend

STATE_WORDS = {
    State.DISCONNECTED: say("No sensors"),
    State.CONNECTING: say("Connecting"),
    State.LIVE: say("Ready"),
    State.TARING: say("Taring"),
    State.PREPARING: say("Prepare"),
    State.ARMED: say("Ready"),
    State.COUNTDOWN: say("Get set"),
    State.ACTIVE: say("Pull"),
    State.PAUSED_FOR_RESET: say("Reset"),
    State.RESTING: say("Rest"),
    State.REVIEW: say("Review"),
    State.SAVING: say("Saving"),
}
STATE_TINTS = {
    State.DISCONNECTED: "text2",
    State.CONNECTING: "text2",
    State.COUNTDOWN: "amber",
    State.ACTIVE: "good",
    State.PAUSED_FOR_RESET: "red",
    State.RESTING: "left",
}


class StateBand(PaintedView):
    """Title above; below it a band in the state's colour with its word and a sentence."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.state = State.DISCONNECTED
        self.word = STATE_WORDS[self.state]
        self.detail = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(400, self.theme.px(56))

    def set_state(self, state: State, word: str = "", detail: str = "") -> None:
        """Show a state; `word` replaces its usual word, e.g. *Get set 3*."""
        shown = (state, word or STATE_WORDS[state], detail)
        if shown != (self.state, self.word, self.detail):
            self.state, self.word, self.detail = shown
            self.setAccessibleName(f"{self.word}. {detail}".strip())
            self.setToolTip(detail)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = getattr(theme.tokens, STATE_TINTS.get(self.state, "text"))
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(blend(tint, theme.tokens.surface, 0.14)))
        painter.drawRoundedRect(box, 8, 8)
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(QRectF(0, 0, 6, box.height()), 3, 3)
        painter.setFont(theme.font(28, 600, tabular=True))
        baseline = box.center().y() + painter.fontMetrics().capHeight() / 2
        x = 22.0
        x += paint_words(painter, QPointF(x, baseline), self.word, colour=QColor(tint)) + 20
        self._paint_detail(painter, QRectF(x, 2, box.width() - x - 16, box.height() - 4), baseline)
        painter.end()

    def _paint_detail(self, painter: QPainter, room: QRectF, baseline: float) -> None:
        """On the line of the word; smaller and on two lines where it is too long for that."""
        theme, width = self.theme, int(room.width())
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(16, tabular=True))
        if painter.fontMetrics().horizontalAdvance(self.detail) <= width:
            painter.drawText(QPointF(room.left(), baseline - theme.px(2)), self.detail)
            return
        painter.setFont(theme.font(14, tabular=True))
        # What two lines can hold: words break early, so a little less than twice the width.
        text = painter.fontMetrics().elidedText(self.detail, Qt.TextElideMode.ElideRight, int(width * 1.85))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, text)
