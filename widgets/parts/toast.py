"""A short word at the bottom of the window after something was done, with the way to undo it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from widgets.parts.buttons import Button
from widgets.parts.labels import Label
from widgets.theme import Theme

_SHOWN_MS = 8000


class Toast(QFrame):
    """Floats over the bottom of `host` and goes by itself."""

    def __init__(self, *, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._undo: Callable[[], None] | None = None
        self.setProperty("surface", "float")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4), theme.space(1), theme.space(2), theme.space(1))
        row.setSpacing(theme.space(3))
        self.words = Label(theme=theme)
        self.words.setMinimumHeight(44)
        self.undo_button = Button("Undo", theme=theme, kind="quiet", icon="arrow-counter-clockwise")
        row.addWidget(self.words)
        row.addWidget(self.undo_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.undo_button.clicked.connect(self._take_back)
        host.installEventFilter(self)
        self.hide()

    def show_words(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show `text`; `undo` is called when the person takes it back."""
        self._undo = undo
        self.words.setText(text)
        self.setAccessibleName(text)
        self.undo_button.setVisible(undo is not None)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window changes size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        left = (self._host.width() - self.width()) // 2
        self.move(max(0, left), self._host.height() - self.height() - 24)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()
