"""All open devices of the station: opened, recorded, looked at and closed together."""

import contextlib
from collections.abc import Sequence

from app.sensors.live_device import LinkFact, LiveDevice, Sink
from domain.channel import SampleBlock, Segment, Stream
from domain.samples.link_quality import StreamHealth
from domain.timebase import Clock
from drivers.reader import TransportWrap
from drivers.recognition import FoundDevice
from drivers.registry import DriverRegistry


class Acquisition:
    """All open devices of the station; `wrap` goes between each of them and who reads it."""

    def __init__(self, *, clock: Clock, registry: DriverRegistry, wrap: TransportWrap | None = None) -> None:
        self._clock, self._wrap = clock, wrap
        self._registry = registry
        self._devices: dict[str, LiveDevice] = {}
        self._watchers: list[Sink] = []
        self._listeners: tuple[Sink, ...] = ()

    @property
    def devices(self) -> tuple[LiveDevice, ...]:
        """The open devices, in the order they were opened."""
        return tuple(self._devices.values())

    def open(self, found: FoundDevice, segment: Segment) -> LiveDevice:
        """Open a device that sits on `segment`; one that is open already moves there instead."""
        known = self._devices.get(found.port)
        if known is not None:
            known.segment = segment
            return known
        device = LiveDevice(
            found=found,
            segment=segment,
            registry=self._registry,
            clock=self._clock,
            wrap=self._wrap,
        )
        device.listeners = self._listeners
        self._devices[found.port] = device
        device.reader.start()
        return device

    def adopt(self, device: LiveDevice, segment: Segment) -> None:
        """Take over a device that runs already, such as one that waited for its place."""
        device.segment = segment
        device.listeners = self._listeners
        self._devices[device.found.port] = device

    def release(self, device: LiveDevice) -> None:
        """Give a device back, still running, to whoever stops it."""
        device.listeners = ()
        self._devices.pop(device.found.port, None)

    def close(self) -> None:
        """Stop every reader and forget the devices."""
        with contextlib.ExitStack() as stack:
            for device in self._devices.values():
                stack.callback(device.reader.stop)
            self._devices.clear()

    def record_to(self, sink: Sink, backlog: Sequence[tuple[str, SampleBlock]] = ()) -> None:
        """Record every block of the present streams, those already drained (`backlog`) first."""
        for device in self.devices:
            device.record_to(sink, backlog)

    def stop_recording(self) -> None:
        """Blocks wait for the display only."""
        for device in self.devices:
            device.stop_recording()

    def drain(self) -> list[tuple[str, SampleBlock]]:
        """All blocks since the last call, in order of arrival; those who watch see them first."""
        blocks = [item for device in self.devices for item in device.drain()]
        blocks.sort(key=lambda item: int(item[1].received_ns[-1]))
        for watcher in tuple(self._watchers):
            for stream_id, block in blocks:
                watcher(stream_id, block)
        return blocks

    def watch(self, watcher: Sink) -> None:
        """Show every block to `watcher` as well when it is drained, until `unwatch`."""
        self._watchers.append(watcher)

    def listen(self, listener: Sink) -> None:
        """Show every block to `listener` as it comes, on the thread that read it: it must be quick."""
        self._listeners += (listener,)
        for device in self.devices:
            device.listeners = self._listeners

    def unwatch(self, watcher: Sink) -> None:
        """Show no further block to `watcher`."""
        if watcher in self._watchers:
            self._watchers.remove(watcher)

    def measured(self) -> tuple[StreamHealth, ...]:
        """How the present stream of every device comes through."""
        return tuple(device.measured() for device in self.devices)

    def drain_facts(self) -> list[LinkFact]:
        """All link facts since the last call, in order."""
        facts = [fact for device in self.devices for fact in device.drain_facts()]
        return sorted(facts, key=lambda fact: fact.at_ns)

    def new_streams(self) -> tuple[Stream, ...]:
        """Start a new stream on every device."""
        return tuple(device.new_stream() for device in self.devices)

    def streams(self) -> tuple[Stream, ...]:
        """The present stream of every device."""
        return tuple(device.stream() for device in self.devices)

    def with_key(self, device_key: str) -> LiveDevice | None:
        """The open device of that key."""
        return next((d for d in self.devices if d.key == device_key), None)

    def on(self, segment: Segment) -> LiveDevice | None:
        """The device that sits on a segment."""
        return next((d for d in self.devices if d.segment is segment), None)
