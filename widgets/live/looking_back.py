"""Says over a live plot that an earlier stretch is shown, and leads back to now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.theme import Theme


class LookingBack(QFrame):
    """A chip at the top of its parent: *18 s ago, the set goes on*, and the way to now."""

    ended = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "raised")
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 0, 0, 0)
        self._words = QLabel(self)
        box.addWidget(self._words)
        button = Button(say("Show now"), theme=theme, parent=self)
        button.clicked.connect(self.ended)
        box.addWidget(button)
        self.hide()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self._words.setFont(theme.font(14))

    def show_behind(self, seconds: float) -> None:
        """Tell how long ago the right edge was."""
        self._words.setText(say("{seconds:.0f} s ago · the set goes on", seconds=seconds))
        self.place()

    def place(self) -> None:
        """Stand at the top of the parent, in its middle."""
        parent = self.parentWidget()
        if parent is not None:
            self.adjustSize()
            self.move((parent.width() - self.width()) // 2, 0)
            self.raise_()
