"""Makes in pieces what the window does not need at once: between two events, and whole at the first touch."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.workers import Workers

_TOUCHES = {
    QEvent.Type.ShortcutOverride,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}
"""What a hand does first: each of these comes before the click or the shortcut that is made of it."""


class Slices(QObject):
    """One step of `steps` between two events; `finished` comes once, after the last of them."""

    finished = Signal()
    failed = Signal(object)

    def __init__(self, steps: Iterator[None], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._busy = self._over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)
        self._touched: QObject | None = None

    def watch(self, window: QWidget) -> None:
        """From now on whoever touches the window has it whole."""
        self._touched = window.windowHandle()
        self._touched.installEventFilter(self)

    def begin(self, workers: Workers, load: Callable[[], Any]) -> None:
        """Load in a worker what the steps need, then make one after another."""
        workers.run(load, done=lambda _: self._timer.start(0), failed=self._fail)

    def finish(self) -> None:
        """All that is left, now."""
        while not self._over and not self._busy:
            self._next()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A hand is answered by a whole station: that is made first, then the event goes its way."""
        if event.type() in _TOUCHES:
            self.finish()
        return False

    def _next(self) -> None:
        if self._over or self._busy:
            return
        self._busy = True
        try:
            next(self._steps)
        except StopIteration:
            self._end()
            self.finished.emit()
        except Exception as trouble:  # noqa: BLE001 - in the loop of events nobody else would hear of it
            self._fail(trouble)
        else:
            self._timer.start(0)
        finally:
            self._busy = False

    def _fail(self, trouble: Exception) -> None:
        self._end()
        self.failed.emit(trouble)

    def _end(self) -> None:
        self._over = True
        self._timer.stop()
        if self._touched is not None:
            self._touched.removeEventFilter(self)
