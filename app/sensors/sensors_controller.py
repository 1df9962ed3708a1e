"""Joins the page of sensors to their search and their places, and shows how they run."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.sensors.acquisition import Acquisition
from app.sensors.live_device import LiveDevice
from app.sensors.sensor_memory import SensorMemory
from app.sensors.sensor_places import SensorPlaces
from app.sensors.sensor_rows import sensor_row, summary
from app.sensors.sensor_search import SensorSearch
from app.sensors.stir_watches import StirWatches
from app.sensors.taring import Tares
from app.workers import Workers
from domain.athlete import Side
from domain.channel import SampleBlock, Segment
from domain.language import say
from domain.samples.stillness import counting_force
from domain.timebase import Clock
from drivers.continuity import LinkState
from drivers.recognition import FoundDevice
from drivers.registry import DriverRegistry
from widgets.devices.sensors import SensorRow, SensorsPage

LOOK_MS = 200


class SensorsController(QObject):
    """The devices of the station. `opened` tells when at least one streams and all have been asked.

    A sensor without a place runs too, so that a tap tells which one it is; it is not recorded.
    """

    opened = Signal()
    told = Signal(str, str)
    health_changed = Signal(str, str)

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
        self._clock = clock
        self._tares = tares
        self._may_search = may_search
        self._places = places = SensorPlaces(
            acquisition=acquisition,
            registry=registry,
            clock=clock,
            memory=memory,
            placements=placements,
            parent=self,
        )
        self._search = SensorSearch(
            page=page,
            registry=registry,
            clock=clock,
            workers=workers,
            tares=tares,
            memory=memory,
            ports_in_use=lambda: {device.found.port for device in places.every},
            parent=self,
        )
        self._stirs = StirWatches(devices=lambda: places.every, tares=tares, clock=clock)
        self._connect()
        self._show_known(registry)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def _connect(self) -> None:
        page = self._page
        page.scan_requested.connect(self.scan)
        page.scan_cancelled.connect(self._search.cancel)
        page.port_asked.connect(self.ask)
        page.segment_assigned.connect(self.assign)
        page.removal_wanted.connect(self.remove)
        self._search.found.connect(self._take)
        self._search.told.connect(self.told)
        self._places.told.connect(self.told)
        self._acquisition.watch(self._see)

    def _show_known(self, registry: DriverRegistry) -> None:
        sensors = [(d.descriptor.driver_id, d.descriptor.title) for d in registry.all()]
        self._page.add.set_sensors(sorted(sensors, key=lambda sensor: sensor[1].lower()))
        self._page.set_broken([(broken.name, broken.sentence) for broken in registry.broken])

    def scan(self) -> None:
        """Look at every port, and for what answers by radio or network; open ports are left alone."""
        self.ask("")

    def ask(self, port: str, driver_id: str = "") -> None:
        """Look at a port that the coach names and ask there; for that one sensor only where it is said."""
        if self._search.is_under_way:
            return
        if not self._may_search():
            self.told.emit(say("Search between sets: a search writes to ports."), "amber")
            return
        self._search.begin(port, driver_id)

    def stop(self) -> None:
        """Stop looking at ports and devices; for the end of the program."""
        self._search.cancel()
        self._timer.stop()
        self._acquisition.unwatch(self._see)
        self._places.stop()

    def assign(self, key: str, segment_name: str) -> None:
        """The coach says where a sensor sits; who sat there takes the place that this one leaves."""
        device = self._places.with_key(key)
        if device is None:
            return
        if not self._may_search():
            self.told.emit(
                say("Place sensors between sets: this one was begun with the places before."), "amber"
            )
            self.look()
            return
        if not segment_name:
            self._places.take_away(device)
            self.look()
            return
        self._places.put(device, Segment(segment_name))
        self.look()
        self.opened.emit()

    def remove(self, key: str) -> None:
        """Forget a sensor that is gone, until a search finds it again; between sets only."""
        device = self._places.with_key(key)
        if device is None or device.state is LinkState.STREAMING:
            return
        if not self._may_search():
            self.told.emit(say("Remove it between sets: what it sent belongs to this one."), "amber")
            return
        self._places.forget(device)
        self._stirs.forget(key)
        self.look()
        self.opened.emit()

    def look(self) -> None:
        """Show the present health of every device."""
        for device in self._places.waiting:
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
                stirs=self._stirs.by_key,
                today=today,
                placed=placed,
                counts=device.descriptor.kind != "force" or device.key in counting,
            )
            for placed, group in ((True, devices), (False, self._places.waiting))
            for device in group
        ]

    def _see(self, stream_id: str, block: SampleBlock) -> None:
        # Nobody looks at a page that is not shown, and every block counts while a set runs.
        if self._page.isVisible():
            self._stirs.feed(stream_id, block)

    def _take(self, found: Sequence[FoundDevice], chosen: str) -> None:
        for device in found:
            self._places.take(device)
            if chosen:
                self._search.remember(device.port)
        self._search.show_ports()
        self.look()
        if self._acquisition.devices:
            self.opened.emit()
        if chosen and not found:
            self.told.emit(self._search.silence_of(chosen), "amber")
        elif not self._places.every and not self._search.is_cancelled:
            self.told.emit(say("No sensor answers: check the cables and that the sensors are on."), "amber")
