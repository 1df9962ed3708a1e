"""A short word after something was done, clear of what is read and pressed, with the way to undo it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.clear_place import clear_place
from widgets.parts.labels import Label
from widgets.theme import Theme

_SHOWN_MS = 5000
_UNDO_MS = 8000
_EDGE_PX = 24
_HANG_PX = 14
_MOVES = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.Move)


class Toast(QFrame):
    """Floats low over `host`, above what can be pressed there, and goes by itself.

    Where the low middle is needed, as on the coach's live page, it hangs near `header` at the right.
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
        self.undo_button = Button(say("Undo"), theme=theme, kind="quiet", icon="arrow-counter-clockwise")
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
        """Stay in place when the window changes size, and clear of what comes while it is there."""
        if watched is not self._host and event.type() in _MOVES:
            self.place_soon()
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def keep_clear_of(self, view: QWidget) -> None:
        """Look for another place whenever `view` comes, goes or grows."""
        view.installEventFilter(self)

    def hang_under(self, header: QWidget | None) -> None:
        """Appear at the right near `header`; None goes back to low in the middle."""
        self._header = header
        self.place_soon()

    def place(self) -> None:
        """Find the room: no button, finding or number lies under it."""
        self.adjustSize()
        room, wish = self._hanging(self._header) if self._header is not None else self._low()
        self.move(clear_place(self._host, self.size(), wish=wish, within=room, floats=self))

    def _low(self) -> tuple[QRect, QPoint]:
        """Low in the middle; the upper half stays free of it."""
        edge, half = _EDGE_PX, self._host.height() // 2
        width, height = self._host.width() - 2 * edge, self._host.height() - half - edge + 1
        room = QRect(edge, half, max(self.width(), width), max(self.height(), height))
        left = max(0, (self._host.width() - self.width()) // 2)
        return room, QPoint(left, room.bottom() - self.height())

    def _hanging(self, header: QWidget) -> tuple[QRect, QPoint]:
        """As high and as far to the right as there is room; the header itself is part of it."""
        corner = header.mapTo(self._host, QPoint())
        width = self._host.width() - corner.x() - _EDGE_PX
        room = QRect(corner, QSize(width, self._host.height() - corner.y()))
        return room, QPoint(room.right() - self.width(), corner.y() + header.height() + _HANG_PX)

    def place_soon(self) -> None:
        """Look for a free place once what is being laid out stands; a toast that is away needs none."""
        if self.isVisible():
            self._settled.start(0)

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
