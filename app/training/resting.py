"""The rest between sets: runs on through ratings, review and the way to the next set."""

from PySide6.QtCore import QObject, QTimer, Signal

from domain.timebase import Clock

LOOK_MS = 200


class RestTimer(QObject):
    """`left_changed` carries the seconds left, below zero once the rest is over; None when nobody rests."""

    left_changed = Signal(object)
    over = Signal()

    def __init__(self, *, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._until_ns: int | None = None
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def left_s(self) -> float | None:
        """Seconds left."""
        return None if self._until_ns is None else (self._until_ns - self._clock.now_ns()) / 1e9

    def begin(self, rest_s: float) -> None:
        """Rest from now on; no rest is asked for with 0."""
        if rest_s <= 0:
            self.stop()
            return
        self._until_ns = self._clock.now_ns() + int(rest_s * 1e9)
        self._told = False
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """The next set begins."""
        self._timer.stop()
        self._until_ns = None
        self.left_changed.emit(None)

    def look(self) -> None:
        """Tell how long it lasts still; called by the timer."""
        left_s = self.left_s
        if left_s is None:
            return
        self.left_changed.emit(max(0.0, left_s))
        if left_s <= 0 and not self._told:
            self._told = True
            self.over.emit()
