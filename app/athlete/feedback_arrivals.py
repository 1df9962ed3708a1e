"""The short way of a force from the reader thread to the athlete's bar: one wake-up, never one per sample."""

import threading
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from domain.athlete import Side
from domain.calibration import SiReader
from domain.channel import SampleBlock, SampleFlag, Stream
from domain.samples.stillness import counting_force
from domain.timebase import Clock

MOST_A_SECOND = 250
_APART_NS = 1_000_000_000 // MOST_A_SECOND
_UNUSABLE = int(SampleFlag.SPIKE | SampleFlag.MISSING)


class ForceArrivals(QObject):
    """Keeps the newest force and tells it on the screen's thread as soon as that is free.

    `take` is called on a reader thread. While a wake-up is on its way no second one is sent, and wake-ups
    are at least 4 ms apart. The calibration is the one the analysis of the same streams uses, so that unit,
    tare and sign cannot differ. Angles do not come this way: they need the orientation of two sensors at one
    instant, which the analysis finds for all views once a tick; a second copy would say other angles.
    """

    _woken = Signal()

    def __init__(self, *, show: Callable[[float], None], clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show, self._clock = show, clock
        self._lock = threading.Lock()
        self._reader: SiReader | None = None
        self._stream_id, self._column = "", 0
        self._newest, self._is_new, self._pending = 0.0, False, False
        self._shown_ns = -_APART_NS
        self.wake_ups = 0
        self._later = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._later.timeout.connect(self._deliver)
        self._woken.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def follow(self, streams: Sequence[Stream], side: Side | None = None) -> None:
        """Follow the force that counts in a set of these streams, of the side that works."""
        force = counting_force(streams, side)
        with self._lock:
            self._is_new = False
            self._reader = SiReader(force) if force is not None else None
            self._stream_id = force.stream_id if force is not None else ""
            self._column = force.column("force") if force is not None else 0

    def take(self, stream_id: str, block: SampleBlock) -> None:
        """A block has come; called by the thread that read it."""
        with self._lock:
            if self._reader is None or stream_id != self._stream_id:
                return
            usable = np.flatnonzero((block.flags & _UNUSABLE) == 0)
            if not len(usable):
                return
            row = int(usable[-1])
            value = float(self._reader.read(block.raw[row : row + 1])[0, self._column])
            self._newest, self._is_new = value, True
            wakes, self._pending = not self._pending, True
        if wakes:
            self._woken.emit()

    # Without the decorator the call would be made on the thread that emits.
    @Slot()
    def _wake(self) -> None:
        self.wake_ups += 1
        left_ns = self._shown_ns + _APART_NS - self._clock.now_ns()
        if left_ns > 0:
            self._later.start(max(1, round(left_ns / 1e6)))
        else:
            self._deliver()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            self._pending = False
            value, is_new, self._is_new = self._newest, self._is_new, False
        self._shown_ns = self._clock.now_ns()
        if is_new:
            self._show(value)
