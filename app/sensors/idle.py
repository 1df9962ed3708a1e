"""Between sets: the bare signals for the plot, and the wait for a quiet second when a tare is asked for."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from app.sensors.acquisition import Acquisition
from app.sensors.calibrating.calibration_words import uncalibrated
from app.sensors.taring import ForceZero, Tares
from domain.analysis.signals import SetSignals
from domain.athlete import Side
from domain.channel import SampleBlock
from domain.language import say
from domain.results import Traces
from domain.samples.stillness import TareWatch, counting_force, force_channels, is_force
from domain.timebase import Clock, Deadline

TARE_PATIENCE_S = 6.0

ForceChannel = tuple[str, str]
"""A device's key and the name of one of its force channels."""


@dataclass(frozen=True, slots=True)
class QuietSecond:
    """The force channels that may be tared now, each with what it read while nothing happened."""

    zeros: tuple[ForceZero, ...]

    @property
    def sd_n(self) -> float:
        """How much the least quiet of them varied."""
        return max(zero.sd_n for zero in self.zeros)


class Idle:
    """What the devices send while nothing is recorded: the same signals as in a set, kept nowhere."""

    def __init__(self, *, acquisition: Acquisition, tares: Tares, clock: Clock) -> None:
        self._acquisition = acquisition
        self._tares = tares
        self._clock = clock
        self._signals: SetSignals | None = None
        self._known: frozenset[str] = frozenset()
        self._watches: list[TareWatch] = []
        self._zeros: list[ForceZero] = []
        self._patience = Deadline(clock)

    def restart(self) -> None:
        """Begin anew with the devices and tares of this moment."""
        streams = self._tares.calibrated(self._acquisition.new_streams())
        self._acquisition.drain()
        self._known = frozenset(stream.stream_id for stream in streams)
        side = Side.RIGHT if counting_force(streams, Side.RIGHT) else Side.LEFT
        self._signals = SetSignals(protocol=None, side=side, streams=streams, epoch_ns=self._clock.now_ns())

    def await_quiet(self, wanted: Collection[ForceChannel] = ()) -> str:
        """Look out for a quiet second from now on; what stands in the way, or nothing.

        Without `wanted` every force channel is tared that can be read in newtons; the one that counts in
        a set must be among them.
        """
        streams = self._tares.calibrated(self._acquisition.streams())
        forces = [stream for stream in streams if is_force(stream)]
        if not forces:
            return say("No force sensor is connected: plug it in, then tare.")
        unread = {stream.device.key: self._tares.without_scale(stream) for stream in forces}
        if not wanted and "force" in unread[forces[0].device.key]:
            return uncalibrated(forces[0].device.model)
        self._watches = [
            TareWatch(stream, streams, channel=channel)
            for stream in forces
            for channel in force_channels(stream)
            if channel not in unread[stream.device.key]
            and (not wanted or (stream.device.key, channel) in wanted)
        ]
        self._zeros = []
        self._patience.set(TARE_PATIENCE_S)
        return "" if self._watches else say("Nothing to tare: choose a force sensor that is calibrated.")

    @property
    def is_tared(self) -> bool:
        """Whether every force that may count in a set has a zero of this visit."""
        forces = [stream for stream in self._acquisition.streams() if is_force(stream)]
        counting = [counting_force(forces, side) for side in Side]
        return any(counting) and all(self._tares.is_tared(one.device.key) for one in counting if one)

    def force_trouble(self, side: Side) -> str:
        """Why the force of a set of `side` could not be trusted, or nothing."""
        forces = [stream for stream in self._acquisition.streams() if is_force(stream)]
        force = counting_force(forces, side)
        if force is None and forces:
            return say(
                "The force sensor sits at the {other} cuff: on the page of sensors, say which one is "
                "at the {side} one.",
                other=side.other.value,
                side=side.value,
            )
        if force is None or not self._tares.is_tared(force.device.key):
            return say("Tare first: the force sensor has no zero yet (T).")
        return ""

    @property
    def has_waited_in_vain(self) -> bool:
        """Whether some sensor was not quiet in time; the wait is over then."""
        if not (self._watches and self._patience.is_over):
            return False
        self._watches = []
        return True

    def look(self) -> QuietSecond | None:
        """See what arrived; the quiet second that was waited for, once."""
        waits = bool(self._watches)
        for stream_id, block in self._acquisition.drain():
            if self._signals is not None and stream_id in self._known:
                self._signals.feed(stream_id, block)
            self._watches = [watch for watch in self._watches if not self._found(watch, stream_id, block)]
        return QuietSecond(tuple(self._zeros)) if waits and not self._watches else None

    def _found(self, watch: TareWatch, stream_id: str, block: SampleBlock) -> bool:
        quiet = watch.feed(stream_id, block)
        if quiet is not None:
            self._zeros.append(ForceZero(watch.stream, watch.channel, quiet.zero_raw, quiet.sd_n))
        return quiet is not None

    def take_traces(self) -> Traces:
        """The rows since the last call."""
        if self._signals is None:
            return Traces(np.empty(0), {})
        rows = self._signals.take()
        return Traces(rows.time_s, rows.channels)
