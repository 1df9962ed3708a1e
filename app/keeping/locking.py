"""Locks the screen when no hand has moved for a while; what runs behind it goes on."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_HANDS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class AutoLock(QObject):
    """`due` after so many minutes without a key, a pedal or the mouse, once `watch` was called.

    Every event of the program passes through a watch: where nobody signs in there is nothing to lock.
    """

    due = Signal()

    def __init__(self, *, app: QApplication, minutes: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.due)
        self.set_minutes(minutes)

    def watch(self) -> None:
        """Somebody is there whose screen is to be locked."""
        self._app.installEventFilter(self)

    def set_minutes(self, minutes: float) -> None:
        """How long; 0 is never."""
        self._timer.stop()
        self._timer.setInterval(round(minutes * 60_000))
        if minutes > 0:
            self._timer.start()

    def stop(self) -> None:
        """Look no longer."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _HANDS and self._timer.isActive():
            self._timer.start()
        return False
