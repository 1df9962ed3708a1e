"""Searches the ports for sensors, one search at a time, and shows on the page how far it is."""

import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.sensors.port_notes import PortNotes
from app.sensors.sensor_memory import SensorMemory
from app.sensors.taring import Tares
from app.workers import Workers, sentence_of
from domain.language import say
from domain.timebase import Clock
from drivers.discovery import find_devices
from drivers.ports import PortInfo, list_ports, port_named
from drivers.recognition import FoundDevice
from drivers.registry import DriverRegistry
from widgets.devices.sensors import SensorsPage


class SensorSearch(QObject):
    """`found` carries what answered and the port that was named, which is empty where all were searched."""

    found = Signal(object, str)
    told = Signal(str, str)
    _listed = Signal(object)
    _progressed = Signal(str)

    def __init__(
        self,
        *,
        page: SensorsPage,
        registry: DriverRegistry,
        clock: Clock,
        workers: Workers,
        tares: Tares,
        memory: SensorMemory,
        ports_in_use: Callable[[], set[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._registry = registry
        self._clock = clock
        self._workers = workers
        self._tares = tares
        self._memory = memory
        self._ports_in_use = ports_in_use
        self._cancel = threading.Event()
        self._notes = PortNotes()
        self.is_under_way = False
        self._listed.connect(self._note_ports)
        self._progressed.connect(self._show_progress)

    @property
    def is_cancelled(self) -> bool:
        """Whether the last search was stopped."""
        return self._cancel.is_set()

    def begin(self, chosen: str = "", driver_id: str = "") -> None:
        """Look at every port that is not open, or ask at the `chosen` one, for one kind of sensor if said."""
        self.is_under_way = True
        self._cancel = cancel = threading.Event()
        self._page.set_progress(say("Looking at the ports ..."), 0.02)
        in_use = self._ports_in_use()
        look = partial(
            find_devices,
            clock=self._clock,
            registry=DriverRegistry([self._registry.get(driver_id)]) if driver_id else self._registry,
            on_progress=self._progressed.emit,
            cancel=cancel,
        )

        def job() -> list[FoundDevice]:
            named = [chosen] if chosen else self._memory.addresses
            ports = [port for port in map(port_named, named) if port.name not in in_use]
            listed = [] if chosen else [port for port in list_ports() if port.name not in in_use]
            self._listed.emit([*listed, *ports])
            found = [] if chosen else look(leave=in_use)
            if ports:
                found += look(ports=ports)
            for device in found:
                self._tares.learn(device.identity.key)
            return found

        self._workers.run(job, done=lambda found: self._conclude(found, chosen), failed=self._fail)

    def cancel(self) -> None:
        """Stop looking."""
        self._cancel.set()

    def show_ports(self) -> None:
        """Show the ports that hold no sensor, and what was said of them."""
        self._page.set_ports(self._notes.rows(self._ports_in_use()))

    def silence_of(self, chosen: str) -> str:
        """What to say where a port that was named holds no sensor."""
        said = [row.text for row in self._notes.rows(()) if row.name == port_named(chosen).name]
        return said[-1] if said else say("Nothing answers on {chosen}.", chosen=chosen)

    def remember(self, port: str) -> None:
        """What a search does not list by itself would be missing at the next start."""
        if ":" in port or any(listed.name == port for listed in list_ports()):
            return
        try:
            self._memory.note_address(port)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the sensor runs for now
            self.told.emit(sentence_of(trouble), "amber")

    def _note_ports(self, ports: list[PortInfo]) -> None:
        self._notes.begin(ports)

    def _show_progress(self, sentence: str) -> None:
        self._notes.take(sentence)
        self._page.set_progress(sentence, self._notes.share)
        self.show_ports()

    def _conclude(self, found: list[FoundDevice], chosen: str) -> None:
        self._end()
        self.found.emit(found, chosen)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.told.emit(str(error), "red")

    def _end(self) -> None:
        self.is_under_way = False
        self._page.set_progress("", None)
        self._notes.end()
