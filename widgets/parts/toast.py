"""A short word after something was done, clear of every button, with the way to undo it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget

from widgets.parts.buttons import Button
from widgets.parts.labels import Label
from widgets.theme import Theme

_SHOWN_MS = 5000
_UNDO_MS = 8000
_EDGE_PX = 24
_CLEAR_PX = 28
_HANG_PX = 14


class Toast(QFrame):
    """Floats low over `host`, above what can be pressed there, and goes by itself.

    Where the low middle is needed, as on the coach's live page, it hangs under `header` at the right.
    """

    def __init__(self, *, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._header: QWidget | None = None
        self._undo: Callable[[], None] | None = None
        self.setProperty("surface", "float")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4), theme.space(1), theme.space(4), theme.space(1))
        row.setSpacing(theme.space(3))
        self.words = Label(theme=theme)
        self.words.setMinimumHeight(44)
        self.undo_button = Button("Undo", theme=theme, kind="quiet", icon="arrow-counter-clockwise")
        row.addWidget(self.words)
        row.addWidget(self.undo_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        # A page that was just brought into view has its buttons in place one turn later.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self.place)
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
        self.place()
        self.place_soon()
        self.raise_()
        self._timer.start(_SHOWN_MS if undo is None else _UNDO_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window changes size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def hang_under(self, header: QWidget | None) -> None:
        """Appear at the right under `header`; None goes back to low in the middle."""
        self._header = header
        self.place_soon()

    def place(self) -> None:
        """Find the room: no button lies under it."""
        self.adjustSize()
        if self._header is None:
            self._place_low()
        else:
            self._place_under(self._header)

    def _place_low(self) -> None:
        """Low in the middle, raised until it is clear; the upper half stays free of it."""
        left = max(0, (self._host.width() - self.width()) // 2)
        lowest = self._host.height() - self.height() - _EDGE_PX
        room = QRect(QPoint(left, lowest), self.size())
        taken = self._pressable()
        while (tops := [box.top() for box in taken if box.intersects(room)]) and room.top() > 0:
            room.moveBottom(min(tops) - _CLEAR_PX)
        self.move(left, room.top() if room.top() > self._host.height() // 2 else lowest)

    def _place_under(self, header: QWidget) -> None:
        """At the right under the header, lowered until it is clear."""
        top = header.mapTo(self._host, QPoint(0, header.height())).y() + _HANG_PX
        room = QRect(QPoint(max(0, self._host.width() - self.width() - _EDGE_PX), top), self.size())
        taken = self._pressable()
        while (ends := [box.bottom() for box in taken if box.intersects(room)]) and top < self._host.height():
            top = max(ends) + _HANG_PX
            room.moveTop(top)
        self.move(room.topLeft())

    def place_soon(self) -> None:
        """Look for a free place once what is being laid out stands."""
        self._settled.start(0)

    def _pressable(self) -> list[QRect]:
        """Where the buttons in sight are."""
        buttons = [b for b in self._host.findChildren(QAbstractButton) if not self.isAncestorOf(b)]
        return [QRect(b.mapTo(self._host, QPoint()), b.size()) for b in buttons if b.isVisible()]

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()


def example(theme: Theme) -> QWidget:
    """A word with the way back."""
    view = QWidget()
    view.setMinimumSize(480, 160)
    toast = Toast(theme=theme, host=view)
    toast.show_words("Set discarded", undo=toast.hide)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
