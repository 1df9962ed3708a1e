"""Finds any athlete, test or action by its words: Ctrl+K, type, Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.search_list import ListItem, SearchList
from widgets.theme import Theme

_OWN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down)


class CommandPalette(QWidget):
    """Covers `host` while open; Esc or a click beside it closes it."""

    chosen = Signal(str)

    def __init__(self, *, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._theme = theme
        self.setAccessibleName(say("Find anything"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._panel = QFrame(self)
        self._panel.setProperty("surface", "float")
        self.list = SearchList(
            theme=theme, name=say("What was found"), placeholder=say("Find an athlete, a test or an action")
        )
        column = QVBoxLayout(self._panel)
        margin = theme.space(3)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(self.list)
        self.list.activated.connect(self._choose)
        self.list.view.clicked.connect(lambda _index: self._choose(self.list.current_key))
        self.list.field.textChanged.connect(lambda _text: self._go_to_first())
        host.installEventFilter(self)
        self.hide()

    def set_entries(self, entries: Sequence[tuple[str, str, str]]) -> None:
        """`entries` are title, subtitle and key; the key is what `chosen` says."""
        self.list.set_items([ListItem(key=key, title=title, subtitle=sub) for title, sub, key in entries])

    def open(self) -> None:
        """Show it, empty, ready to type."""
        self._place()
        self.show()
        self.raise_()
        self.list.field.clear()
        self._go_to_first()
        self.list.field.setFocus()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep its keys from the page behind it, where Enter prepares a set; pedals go on working there."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self._close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        shade = QColor(self._theme.tokens.bg if self._theme.dark else self._theme.tokens.text)
        shade.setAlphaF(0.72 if self._theme.dark else 0.4)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window when it changes size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.setGeometry(self._host.rect())
        width = min(self._theme.px(600), self.width() - 64)
        height = min(self._theme.px(440), self.height() - 96)
        self._panel.setGeometry((self.width() - width) // 2, min(96, self.height() // 10), width, height)

    def _go_to_first(self) -> None:
        keys = self.list.shown_keys
        if keys:
            self.list.select(keys[0])

    def _choose(self, key: str) -> None:
        if key:
            self._close()
            self.chosen.emit(key)

    def _close(self) -> None:
        self.hide()
        self._host.setFocus()


def example(theme: Theme) -> QWidget:
    """The palette over a page, open."""
    view = QWidget()
    view.setMinimumSize(720, 480)
    palette = CommandPalette(theme=theme, host=view)
    palette.set_entries(
        [("Ana Ferreira", "Week 5 strengthening", "ana"), ("Search for sensors", "Action", "scan")]
    )
    palette.open()
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
