"""Turns a request of the system to end, or of a hand at a terminal, into the closing of the window."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

REQUESTS = (signal.SIGINT, signal.SIGTERM)


class EndRequests(QObject):
    """`asked` comes between two events, also in a window where nothing happens; `stop` listens no more.

    A computer that is shut down asks every program first. What a request raised in the middle of a step
    would cut off is brought to its end. Make it on the main thread.
    """

    asked = Signal()

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._before = {request: signal.signal(request, _let_the_window_answer) for request in REQUESTS}
        self._wakeup = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)

    def stop(self) -> None:
        """Leave requests to whoever had them before."""
        signal.set_wakeup_fd(self._wakeup)
        for request, handler in self._before.items():
            signal.signal(request, handler)
        self._notifier.setEnabled(False)
        self._here.close()
        self._there.close()

    def _read(self) -> None:
        if set(self._here.recv(64)) & {int(request) for request in REQUESTS}:
            self.asked.emit()


def _let_the_window_answer(_number: int, _frame: FrameType | None) -> None:
    """Nothing here: the number has gone through the socket by now."""
