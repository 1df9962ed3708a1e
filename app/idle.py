"""Between sets: the bare signals for the plot, and the wait for a quiet second when a tare is asked for."""

from dataclasses import dataclass

import numpy as np

from app.acquisition import Acquisition
from app.taring import Tares
from domain.athlete import Side
from domain.channel import Stream
from domain.results import Traces
from domain.signals import SetSignals
from domain.stillness import QuietForce, TareWatch, is_force
from domain.timebase import Clock

TARE_PATIENCE_S = 6.0


@dataclass(frozen=True, slots=True)
class QuietSecond:
    """A force stream that may be tared now."""

    stream: Stream
    force: QuietForce


class Idle:
    """What the devices send while nothing is recorded: the same signals as in a set, kept nowhere."""

    def __init__(self, *, acquisition: Acquisition, tares: Tares, clock: Clock) -> None:
        self._acquisition = acquisition
        self._tares = tares
        self._clock = clock
        self._signals: SetSignals | None = None
        self._known: frozenset[str] = frozenset()
        self._watch: TareWatch | None = None
        self._deadline_ns = 0

    def restart(self) -> None:
        """Begin anew with the devices and tares of this moment."""
        streams = self._tares.calibrated(self._acquisition.new_streams())
        self._acquisition.drain()
        self._known = frozenset(stream.stream_id for stream in streams)
        self._signals = SetSignals(
            protocol=None, side=Side.RIGHT, streams=streams, epoch_ns=self._clock.now_ns()
        )

    def await_quiet(self) -> bool:
        """Look out for a quiet second from now on; False when there is no force sensor."""
        streams = self._tares.calibrated(self._acquisition.streams())
        force = next((stream for stream in streams if is_force(stream)), None)
        if force is None:
            return False
        self._watch = TareWatch(force, streams)
        self._deadline_ns = self._clock.now_ns() + int(TARE_PATIENCE_S * 1e9)
        return True

    @property
    def has_waited_in_vain(self) -> bool:
        """Whether the sensor was not quiet in time; the wait is over then."""
        if self._watch is None or self._clock.now_ns() < self._deadline_ns:
            return False
        self._watch = None
        return True

    def look(self) -> QuietSecond | None:
        """See what arrived; the quiet second that was waited for, once."""
        found = None
        for stream_id, block in self._acquisition.drain():
            if self._signals is not None and stream_id in self._known:
                self._signals.feed(stream_id, block)
            if self._watch is not None and found is None:
                quiet = self._watch.feed(stream_id, block)
                found = QuietSecond(self._watch.stream, quiet) if quiet is not None else None
        if found is not None:
            self._watch = None
        return found

    def take_traces(self) -> Traces:
        """The rows since the last call."""
        if self._signals is None:
            return Traces(np.empty(0), {})
        rows = self._signals.take()
        return Traces(rows.time_s, rows.channels)
