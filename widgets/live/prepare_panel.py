"""What has to be right before a set: sensors, tare, still pose; beside it the placement picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from domain.language import say
from widgets.live.painted import PaintedView, paint_words
from widgets.parts.labels import Label
from widgets.theme import Theme
from widgets.training.rep_strip import paint_verdict


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing to be right; `state` is todo, busy, done or failed."""

    label: str
    state: str = "todo"
    detail: str = ""


class _CheckRow(PaintedView):
    """One check: its mark, its words, and quietly what was found."""

    def __init__(self, item: CheckItem, *, theme: Theme) -> None:
        super().__init__(theme=theme)
        self._item = item
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{item.label}: {item.state}. {item.detail}")

    def sizeHint(self) -> QSize:
        return QSize(260, self.theme.px(52 if self._item.detail else 36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, item = self.theme, self._item
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = theme.px(16)
        mark = QRectF(2, theme.px(8), size, size)
        if item.state in ("done", "failed"):
            paint_verdict(painter, mark, theme, accepted=item.state == "done")
        else:
            busy = item.state == "busy"
            painter.setPen(QPen(theme.colour("text" if busy else "text2"), 2.5 if busy else 1.5))
            painter.drawEllipse(mark.adjusted(1, 1, -1, -1))
        x = mark.right() + 14
        strong = item.state in ("busy", "failed")
        painter.setFont(theme.font(16, 600 if strong else 400))
        tint = {"todo": "text2", "failed": "red"}.get(item.state, "text")
        paint_words(painter, QPointF(x, theme.px(22)), item.label, colour=theme.colour(tint))
        painter.setFont(theme.font(14, tabular=True))
        room = int(self.width() - x)
        text = painter.fontMetrics().elidedText(item.detail, Qt.TextElideMode.ElideRight, room)
        paint_words(painter, QPointF(x, theme.px(43)), text, colour=theme.colour("text2"))
        painter.end()


class PreparePanel(QWidget):
    """Checks and the instruction of the moment at the left, the picture at the right."""

    def __init__(self, *, theme: Theme, picture: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: tuple[CheckItem, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(theme.space(6))
        left = QVBoxLayout()
        left.setSpacing(theme.space(1))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space(1))
        self._instruction = Label("", theme=theme, role="title", wrap=True)
        self._instruction.setMinimumHeight(theme.px(78))
        self._instruction.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setRange(0, 1000)
        left.addWidget(Label(say("Before the set"), theme=theme, role="heading"))
        left.addSpacing(theme.space(2))
        left.addLayout(self._rows)
        left.addStretch(1)
        left.addWidget(self._instruction)
        left.addSpacing(theme.space(2))
        left.addWidget(self._progress)
        row.addLayout(left, 2)
        row.addWidget(picture, 3)

    def set_checklist(
        self, items: Sequence[CheckItem], instruction: str = "", progress: float | None = None
    ) -> None:
        """Show checks, what to do now, and how much of it is done (0-1)."""
        if tuple(items) != self._items:
            self._items = tuple(items)
            while (row := self._rows.takeAt(0)) is not None:
                widget = row.widget()
                if widget is not None:
                    widget.deleteLater()
            for item in items:
                self._rows.addWidget(_CheckRow(item, theme=self._theme))
        if instruction != self._instruction.text():
            self._instruction.setText(instruction)
        self._progress.setValue(0 if progress is None else round(1000 * min(1.0, max(0.0, progress))))
        # Kept in place while empty, so that nothing jumps when it fills.
        self._progress.setEnabled(progress is not None)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours for rows made from now on."""
        self._theme = theme
