"""A watch for every sensor that sends, which reads with the calibrations that hold at the moment."""

from collections.abc import Callable, Mapping, Sequence

from app.sensors.live_device import LiveDevice
from app.sensors.stirring import StirWatch
from app.sensors.taring import Tares
from domain.channel import SampleBlock, Stream
from domain.timebase import Clock


class StirWatches:
    """Knows whose a block is by its stream; `devices` are all that may send."""

    def __init__(self, *, devices: Callable[[], Sequence[LiveDevice]], tares: Tares, clock: Clock) -> None:
        self._devices, self._tares, self._clock = devices, tares, clock
        self._streams: dict[str, Stream] = {}
        self._watches: dict[str, StirWatch] = {}

    @property
    def by_key(self) -> Mapping[str, StirWatch]:
        """The watches by the key of their device."""
        return self._watches

    def feed(self, stream_id: str, block: SampleBlock) -> None:
        """Show a block to the watch of its device."""
        if stream_id not in self._streams:
            self._streams = {device.stream().stream_id: device.stream() for device in self._devices()}
        stream = self._streams.get(stream_id)
        if stream is None:
            return
        (read,) = self._tares.calibrated([stream])
        watch = self._watches.get(stream.device.key)
        if watch is None:
            watch = self._watches[stream.device.key] = StirWatch(read, clock=self._clock)
        elif watch.stream != read:
            watch.use(read)
        watch.feed(block)

    def forget(self, key: str) -> None:
        """A device is gone."""
        self._streams.clear()
        self._watches.pop(key, None)
