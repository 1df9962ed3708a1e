"""Sends what the open sensors measure to other programs in the network, as LSL streams."""

from collections.abc import Callable, Sequence

import numpy as np

from app.sensors.acquisition import Acquisition
from domain.calibration import SiReader
from domain.channel import SampleBlock, Stream
from domain.language import say
from domain.samples.clock import ClockModel
from domain.timebase import Clock
from drivers.families.lsl_outlet import LslOutlet

Calibrated = Callable[[Sequence[Stream]], Sequence[Stream]]


class _Sender:
    """One sensor's stream: SI values at station times, as the set reads them."""

    def __init__(self, stream: Stream, clock: Clock) -> None:
        self.place = (stream.device.key, stream.segment)
        self._calibrations = stream.calibrations
        self._reader = SiReader(stream)
        self._model = ClockModel(stream.clock, stream.nominal_rate_hz, endless=True)
        self._outlet = LslOutlet(
            name=say("Turnout {segment} {key}", segment=stream.segment.value, key=stream.device.key),
            channels=stream.channels,
            rate_hz=stream.nominal_rate_hz,
            clock=clock,
        )

    def send(self, stream: Stream, block: SampleBlock) -> None:
        if stream.calibrations != self._calibrations:
            self._calibrations, self._reader = stream.calibrations, SiReader(stream)
        times_ns = self._model.feed(block.ticks, block.received_ns, block.flags)
        self._outlet.push(self._reader.read(block.raw), times_ns.astype(np.float64) * 1e-9)

    def close(self) -> None:
        self._outlet.close()


class Sending:
    """An outlet for every placed sensor, from `start` to `stop`; a sensor that moves gets a new one.

    Parameters
    ----------
    calibrated
        Gives streams the calibrations and tares that are in force.
    """

    def __init__(self, *, acquisition: Acquisition, calibrated: Calibrated, clock: Clock) -> None:
        self._acquisition, self._calibrated, self._clock = acquisition, calibrated, clock
        self._senders: dict[str, _Sender] = {}
        self.is_on = False

    def start(self) -> None:
        """Send from the next block on; DeviceError where the extra for it is missing."""
        if self.is_on:
            return
        LslOutlet.require()
        for stream in self._calibrated(self._acquisition.streams()):
            self._sender(stream)
        self._acquisition.watch(self._send)
        self.is_on = True

    def stop(self) -> None:
        """End the streams."""
        self._acquisition.unwatch(self._send)
        for sender in self._senders.values():
            sender.close()
        self._senders.clear()
        self.is_on = False

    def _send(self, stream_id: str, block: SampleBlock) -> None:
        found = next((s for s in self._acquisition.streams() if s.stream_id == stream_id), None)
        if found is None or not len(block):
            return
        (stream,) = self._calibrated([found])
        self._sender(stream).send(stream, block)

    def _sender(self, stream: Stream) -> _Sender:
        key = stream.device.key
        known = self._senders.get(key)
        if known is not None and known.place == (key, stream.segment):
            return known
        if known is not None:
            known.close()
        made = self._senders[key] = _Sender(stream, self._clock)
        return made
