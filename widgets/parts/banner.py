"""A banner across the page: what happened, what is safe, what to do."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button, IconButton
from widgets.parts.labels import Label
from widgets.theme import Theme, blend

_ICONS = {"red": "warning-octagon", "amber": "warning", "good": "check-circle"}


class Banner(QWidget):
    """One sentence with its level (red, amber, good, neutral) and at most one action."""

    action_requested = Signal()
    dismissed = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level = "neutral"
        self._icon = QLabel()
        self._text = Label(theme=theme, role="body", wrap=True)
        self._action = Button(say("Act on this message"), theme=theme)
        self._close = IconButton("x", say("Close this message"), theme=theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(6), theme.space(1), theme.space(4), theme.space(1))
        row.setSpacing(theme.space(3))
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._action.clicked.connect(self.action_requested)
        self._close.clicked.connect(self._dismiss)
        self.hide()

    def show_message(self, text: str, level: str, action: str = "") -> None:
        """Show a sentence; `action` is the word of the button, first word a verb."""
        self._level = level
        self._text.setText(text)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.set_theme(self._theme)
        self.show()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        size = theme.px(20)
        icon = theme.icon(_ICONS.get(self._level, "info"), theme.tokens.level(self._level))
        self._icon.setPixmap(icon.pixmap(QSize(size, size)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        colour = tokens.level(self._level)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(blend(colour, tokens.surface, 0.12)))
        painter.fillRect(0, 0, 4, self.height(), QColor(colour))
        painter.end()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()


def example(theme: Theme) -> QWidget:
    """A banner of each level."""
    view = QWidget()
    column = QVBoxLayout(view)
    for level in ("red", "amber", "good", "neutral"):
        banner = Banner(theme=theme, parent=view)
        banner.show_message("The force sensor is silent. Nothing is lost.", level, "Search again")
        column.addWidget(banner)
    column.addStretch(1)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
