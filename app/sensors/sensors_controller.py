"""Finds sensors, opens those whose place is known, and shows how they run."""

import threading
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.sensors.acquisition import Acquisition
from app.sensors.live_device import LiveDevice
from app.sensors.port_notes import PortNotes
from app.sensors.sensor_memory import SensorMemory
from app.sensors.sensor_rows import sensor_row, summary
from app.sensors.stirring import StirWatch
from app.sensors.taring import Tares
from app.workers import Workers, sentence_of
from domain.athlete import Side
from domain.channel import SampleBlock, Segment, Stream
from domain.language import say
from domain.samples.stillness import counting_force
from domain.timebase import Clock
from drivers.continuity import LinkState
from drivers.discovery import find_devices
from drivers.ports import PortInfo, list_ports, port_named
from drivers.recognition import FoundDevice
from drivers.registry import DriverRegistry
from widgets.devices.sensors import SensorRow, SensorsPage, segment_word

LOOK_MS = 200


class SensorsController(QObject):
    """The devices of the station. `opened` tells when at least one streams and all have been asked.

    A sensor without a place runs too, so that a tap tells which one it is; it is not recorded.
    """

    opened = Signal()
    told = Signal(str, str)
    health_changed = Signal(str, str)
    placement_chosen = Signal(str, str)
    _listed = Signal(object)
    _progressed = Signal(str)

    def __init__(
        self,
        *,
        page: SensorsPage,
        acquisition: Acquisition,
        registry: DriverRegistry,
        clock: Clock,
        workers: Workers,
        placements: Mapping[str, Segment],
        tares: Tares,
        memory: SensorMemory,
        may_search: Callable[[], bool] = lambda: True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._acquisition = acquisition
        self._registry = registry
        self._clock = clock
        self._workers = workers
        self._memory = memory
        self._may_search = may_search
        self._placements = {**memory.placements, **placements}
        self._tares = tares
        self._cancel = threading.Event()
        self._waiting: dict[str, LiveDevice] = {}
        self._stirs: dict[str, StirWatch] = {}
        self._streams: dict[str, Stream] = {}
        self._notes = PortNotes()
        self._searching = False
        self._connect()
        page.set_broken([(broken.name, broken.sentence) for broken in registry.broken])
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def _connect(self) -> None:
        page = self._page
        page.scan_requested.connect(self.scan)
        page.scan_cancelled.connect(self.cancel)
        page.port_asked.connect(self.ask)
        sensors = [(d.descriptor.driver_id, d.descriptor.title) for d in self._registry.all()]
        page.add.set_sensors(sorted(sensors, key=lambda sensor: sensor[1].lower()))
        page.segment_assigned.connect(self.assign)
        page.removal_wanted.connect(self.remove)
        self._listed.connect(self._show_ports)
        self._progressed.connect(self._show_progress)
        self._acquisition.watch(self._see)

    def scan(self) -> None:
        """Look at every port, and for what answers by radio or network; open ports are left alone."""
        self._search("", self._registry)

    def ask(self, port: str, driver_id: str = "") -> None:
        """Look at a port that the coach names and ask there; for that one sensor only where it is said."""
        sensors = [self._registry.get(driver_id)] if driver_id else self._registry.all()
        self._search(port, DriverRegistry(sensors))

    def _search(self, chosen: str, registry: DriverRegistry) -> None:
        if self._searching:
            return
        if not self._may_search():
            self.told.emit(say("Search between sets: a search writes to ports."), "amber")
            return
        self._searching = True
        self._cancel = cancel = threading.Event()
        self._page.set_progress(say("Looking at the ports ..."), 0.02)
        in_use = self._ports_in_use()

        def job() -> list[FoundDevice]:
            named = [chosen] if chosen else self._memory.addresses
            ports = [port for port in map(port_named, named) if port.name not in in_use]
            listed = [] if chosen else [port for port in list_ports() if port.name not in in_use]
            self._listed.emit([*listed, *ports])
            look = partial(
                find_devices,
                clock=self._clock,
                registry=registry,
                on_progress=self._progressed.emit,
                cancel=cancel,
            )
            found = [] if chosen else look(leave=in_use)
            if ports:
                found += look(ports=ports)
            for device in found:
                self._tares.learn(device.identity.key)
            return found

        self._workers.run(job, done=lambda found: self._take(found, chosen), failed=self._fail)

    def cancel(self) -> None:
        """Stop looking."""
        self._cancel.set()

    def stop(self) -> None:
        """Stop looking at ports and devices; for the end of the program."""
        self.cancel()
        self._timer.stop()
        self._acquisition.unwatch(self._see)
        for device in self._waiting.values():
            device.reader.stop()
        self._waiting.clear()

    def assign(self, key: str, segment_name: str) -> None:
        """The coach says where a sensor sits; who sat there takes the place that this one leaves."""
        device = self._waiting.get(key) or self._acquisition.with_key(key)
        if device is None:
            return
        if not self._may_search():
            self.told.emit(
                say("Place sensors between sets: this one was begun with the places before."), "amber"
            )
            self.look()
            return
        if not segment_name:
            self._unplace(device)
            return
        segment = Segment(segment_name)
        other = None if segment is Segment.CUFF else self._acquisition.on(segment)
        if other is not None and other is not device:
            self._make_room(other, device)
        self._waiting.pop(key, None)
        self._acquisition.adopt(device, segment)
        self._remember(key, segment)
        self.look()
        self.opened.emit()

    def remove(self, key: str) -> None:
        """Forget a sensor that is gone, until a search finds it again; between sets only."""
        device = self._waiting.get(key) or self._acquisition.with_key(key)
        if device is None or device.state is LinkState.STREAMING:
            return
        if not self._may_search():
            self.told.emit(say("Remove it between sets: what it sent belongs to this one."), "amber")
            return
        self._waiting.pop(key, None)
        self._acquisition.release(device)
        device.reader.stop()
        self._streams, self._stirs = {}, {k: watch for k, watch in self._stirs.items() if k != key}
        self.look()
        self.opened.emit()

    def place(self, wanted: Mapping[str, Segment]) -> None:
        """Move sensors to the segments of a side, by device key."""
        for device in self._acquisition.devices:
            if device.key in wanted:
                device.segment = wanted[device.key]

    def look(self) -> None:
        """Show the present health of every device."""
        for device in self._waiting.values():
            for stream_id, block in device.drain():
                self._see(stream_id, block)
        devices = self._acquisition.devices
        # A set has the processor: nothing is worked out beside it for a page that nobody looks at.
        if self._page.isVisible() or self._may_search():
            self._page.set_devices(self._rows(devices))
        self.health_changed.emit(*summary(devices))

    def _rows(self, devices: tuple[LiveDevice, ...]) -> list[SensorRow]:
        today = self._clock.wall().astimezone().date()
        streams = [device.stream() for device in devices]
        counting = [force.device.key for side in Side if (force := counting_force(streams, side))]
        return [
            sensor_row(
                device,
                tares=self._tares,
                stirs=self._stirs,
                today=today,
                placed=placed,
                counts=device.descriptor.kind != "force" or device.key in counting,
            )
            for placed, group in ((True, devices), (False, tuple(self._waiting.values())))
            for device in group
        ]

    def _see(self, stream_id: str, block: SampleBlock) -> None:
        # Nobody looks at a page that is not shown, and every block counts while a set runs.
        if not self._page.isVisible():
            return
        if stream_id not in self._streams:
            devices = (*self._acquisition.devices, *self._waiting.values())
            self._streams = {device.stream().stream_id: device.stream() for device in devices}
        stream = self._streams.get(stream_id)
        if stream is not None:
            (read,) = self._tares.calibrated([stream])
            watch = self._stirs.get(stream.device.key)
            if watch is None:
                watch = self._stirs[stream.device.key] = StirWatch(read, clock=self._clock)
            elif watch.stream != read:
                watch.use(read)
            watch.feed(block)

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
            self._unplace(other)
            words = say(
                "Another sensor sat at the {place}: say where that one sits now.", place=place.lower()
            )
        self.told.emit(words, "info")

    def _unplace(self, device: LiveDevice) -> None:
        if device.key not in self._waiting:
            self._acquisition.release(device)
            self._waiting[device.key] = device
        self.look()

    def _remember(self, key: str, segment: Segment) -> None:
        self._placements[key] = segment
        self.placement_chosen.emit(key, segment.value)
        try:
            self._memory.note_place(key, segment)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the sensor is placed for now
            self.told.emit(sentence_of(trouble), "amber")

    def _remember_address(self, port: str) -> None:
        try:
            self._memory.note_address(port)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the sensor runs for now
            self.told.emit(sentence_of(trouble), "amber")

    def _take(self, found: list[FoundDevice], chosen: str) -> None:
        self._end_search()
        for device in found:
            segment = self._place_of(device)
            if segment is None:
                self._wait_for_place(device)
            else:
                self._acquisition.open(device, segment)
            # What a search does not list by itself would be missing at the next start.
            if chosen and ":" not in device.port and not any(p.name == device.port for p in list_ports()):
                self._remember_address(device.port)
        self._page.set_ports(self._notes.rows(self._ports_in_use()))
        self.look()
        if self._acquisition.devices:
            self.opened.emit()
        self._tell_what_came_of_it(found, chosen)

    def _tell_what_came_of_it(self, found: Sequence[FoundDevice], chosen: str) -> None:
        if chosen and not found:
            said = [row.text for row in self._notes.rows(()) if row.name == port_named(chosen).name]
            self.told.emit(said[-1] if said else say("Nothing answers on {chosen}.", chosen=chosen), "amber")
        elif not self._acquisition.devices and not self._waiting and not self._cancel.is_set():
            self.told.emit(say("No sensor answers: check the cables and that the sensors are on."), "amber")

    def _wait_for_place(self, found: FoundDevice) -> None:
        device = LiveDevice(found=found, segment=Segment.TRUNK, registry=self._registry, clock=self._clock)
        self._waiting[device.key] = device
        device.reader.start()

    def _place_of(self, found: FoundDevice) -> Segment | None:
        known = self._placements.get(found.identity.key)
        if self._registry.get(found.driver_id).descriptor.kind == "force" and known in (None, Segment.CUFF):
            return Segment.CUFF
        # Somebody may have given the place to another sensor since.
        taken = known is not None and self._acquisition.on(known) is not None
        return None if taken else known

    def _ports_in_use(self) -> set[str]:
        return {device.found.port for device in (*self._acquisition.devices, *self._waiting.values())}

    def _show_ports(self, ports: list[PortInfo]) -> None:
        self._notes.begin(ports)

    def _show_progress(self, sentence: str) -> None:
        self._notes.take(sentence)
        self._page.set_progress(sentence, self._notes.share)
        self._page.set_ports(self._notes.rows(self._ports_in_use()))

    def _end_search(self) -> None:
        self._searching = False
        self._page.set_progress("", None)
        self._notes.end()

    def _fail(self, error: Exception) -> None:
        self._end_search()
        self.told.emit(str(error), "red")
