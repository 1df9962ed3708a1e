"""Where each sensor sits: one whose place is known is recorded, another one waits for the coach's word."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from app.sensors.acquisition import Acquisition
from app.sensors.live_device import LiveDevice
from app.sensors.sensor_memory import SensorMemory
from app.workers import sentence_of
from domain.channel import Segment
from domain.language import say
from domain.timebase import Clock
from drivers.recognition import FoundDevice
from drivers.registry import DriverRegistry
from widgets.devices.sensors import segment_word


class SensorPlaces(QObject):
    """The devices with a place are those of the acquisition; one without a place runs too."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        acquisition: Acquisition,
        registry: DriverRegistry,
        clock: Clock,
        memory: SensorMemory,
        placements: Mapping[str, Segment],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._acquisition = acquisition
        self._registry = registry
        self._clock = clock
        self._memory = memory
        self._known = {**memory.placements, **placements}
        self._waiting: dict[str, LiveDevice] = {}

    @property
    def waiting(self) -> tuple[LiveDevice, ...]:
        """Those that have no place yet."""
        return tuple(self._waiting.values())

    @property
    def every(self) -> tuple[LiveDevice, ...]:
        """Those that have a place, then the others."""
        return (*self._acquisition.devices, *self.waiting)

    def with_key(self, key: str) -> LiveDevice | None:
        """The device of that key, with a place or without."""
        return self._waiting.get(key) or self._acquisition.with_key(key)

    def take(self, found: FoundDevice) -> None:
        """A sensor that was found: open it at its place, or let it run until it has one."""
        segment = self._place_of(found)
        if segment is not None:
            self._acquisition.open(found, segment)
            return
        device = LiveDevice(found=found, segment=Segment.TRUNK, registry=self._registry, clock=self._clock)
        self._waiting[device.key] = device
        device.reader.start()

    def put(self, device: LiveDevice, segment: Segment) -> None:
        """A sensor sits there; who sat there takes the place that this one leaves."""
        other = None if segment is Segment.CUFF else self._acquisition.on(segment)
        if other is not None and other is not device:
            self._make_room(other, device)
        self._waiting.pop(device.key, None)
        self._acquisition.adopt(device, segment)
        self._remember(device.key, segment)

    def take_away(self, device: LiveDevice) -> None:
        """A sensor sits nowhere for now."""
        if device.key not in self._waiting:
            self._acquisition.release(device)
            self._waiting[device.key] = device

    def forget(self, device: LiveDevice) -> None:
        """A sensor is gone until a search finds it again."""
        self._waiting.pop(device.key, None)
        self._acquisition.release(device)
        device.reader.stop()

    def stop(self) -> None:
        """Let those go that wait; for the end of the program."""
        for device in self.waiting:
            device.reader.stop()
        self._waiting.clear()

    def _place_of(self, found: FoundDevice) -> Segment | None:
        known = self._known.get(found.identity.key)
        if self._registry.get(found.driver_id).descriptor.kind == "force" and known in (None, Segment.CUFF):
            return Segment.CUFF
        # Somebody may have given the place to another sensor since.
        taken = known is not None and self._acquisition.on(known) is not None
        return None if taken else known

    def _make_room(self, other: LiveDevice, newcomer: LiveDevice) -> None:
        place = segment_word(other.segment)
        if newcomer in self._acquisition.devices:
            other.segment = newcomer.segment
            self._remember(other.key, other.segment)
            words = say(
                "{descriptor_title} sits at the {place} now; the two changed places.",
                descriptor_title=newcomer.descriptor.title,
                place=place.lower(),
            )
        else:
            self.take_away(other)
            words = say(
                "Another sensor sat at the {place}: say where that one sits now.", place=place.lower()
            )
        self.told.emit(words, "info")

    def _remember(self, key: str, segment: Segment) -> None:
        self._known[key] = segment
        try:
            self._memory.note_place(key, segment)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the sensor is placed for now
            self.told.emit(sentence_of(trouble), "amber")
