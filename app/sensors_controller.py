"""Finds sensors, opens those whose place is known, and shows how they run."""

import math
import threading
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from app.acquisition import Acquisition, LiveDevice
from app.sensor_needs import needs
from app.taring import Tares
from app.workers import Workers
from domain.channel import Segment
from domain.link_quality import StreamHealth
from domain.timebase import Clock
from drivers.continuity import LinkState
from drivers.discovery import FoundDevice, find_devices
from drivers.ports import list_ports
from drivers.registry import DriverRegistry
from widgets.sensor_row import SensorRow
from widgets.sensors import SensorsPage

LOOK_MS = 500
_LEVELS = {LinkState.STREAMING: "good", LinkState.LOST: "red", LinkState.STALLED: "amber"}


class SensorsController(QObject):
    """The devices of the station. `opened` tells when at least one streams and all have been asked."""

    opened = Signal()
    told = Signal(str, str)
    health_changed = Signal(str, str)
    placement_chosen = Signal(str, str)
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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._acquisition = acquisition
        self._registry = registry
        self._clock = clock
        self._workers = workers
        self._placements = dict(placements)
        self._tares = tares
        self._cancel = threading.Event()
        self._waiting: dict[str, FoundDevice] = {}
        self._asked = 0
        page.scan_requested.connect(self.scan)
        page.scan_cancelled.connect(self.cancel)
        page.segment_assigned.connect(self.assign)
        self._progressed.connect(self._show_progress)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def scan(self) -> None:
        """Look at every port; ports that are open already are left alone."""
        self._cancel = cancel = threading.Event()
        self._asked = 0
        self._page.set_progress("Looking at the ports ...", 0.05)
        open_ports = {device.found.port for device in self._acquisition.devices}

        def job() -> list[FoundDevice]:
            found = find_devices(
                clock=self._clock,
                registry=self._registry,
                ports=[port for port in list_ports() if port.name not in open_ports],
                on_progress=self._progressed.emit,
                cancel=cancel,
            )
            for device in found:
                self._tares.learn(device.identity.key)
            return found

        self._workers.run(job, done=self._take, failed=self._fail)

    def cancel(self) -> None:
        """Stop looking."""
        self._cancel.set()

    def stop(self) -> None:
        """Stop looking at ports and devices; for the end of the program."""
        self.cancel()
        self._timer.stop()

    def assign(self, key: str, segment_name: str) -> None:
        """The coach says where a sensor sits."""
        if not segment_name:
            return
        segment = Segment(segment_name)
        self._placements[key] = segment
        self.placement_chosen.emit(key, segment_name)
        found = self._waiting.pop(key, None) or next(
            (d.found for d in self._acquisition.devices if d.key == key), None
        )
        if found is not None:
            self._acquisition.open(found, segment)
            self.opened.emit()

    def place(self, wanted: Mapping[str, Segment]) -> None:
        """Move sensors to the segments of a side, by device key."""
        for device in self._acquisition.devices:
            if device.key in wanted:
                device.segment = wanted[device.key]

    def look(self) -> None:
        """Show the present health of every device."""
        devices = self._acquisition.devices
        rows = [self._row(device) for device in devices]
        rows += [
            SensorRow(
                key=found.identity.key,
                title=self._registry.get(found.driver_id).descriptor.title,
                kind=self._registry.get(found.driver_id).descriptor.kind,
                port=found.port,
                evidence=found.evidence,
                note="Say where it sits to use it.",
                open=False,
            )
            for found in self._waiting.values()
        ]
        self._page.set_devices(rows)
        self.health_changed.emit(*_summary(devices))

    def _row(self, device: LiveDevice) -> SensorRow:
        measured = device.measured()
        health = device.health
        state, expected = health.state, health.samples + health.lost
        note, note_level = self._note(device)
        return SensorRow(
            key=device.key,
            title=device.descriptor.title,
            kind=device.descriptor.kind,
            port=device.found.port,
            evidence=device.found.evidence,
            segment=device.segment,
            rate_hz=measured.rate_hz,
            jitter_p95_ms=measured.jitter_p95_ms,
            loss_percent=100.0 * health.lost / expected if expected else math.nan,
            state=state.value.capitalize(),
            level=_LEVELS.get(state, "neutral"),
            note=note,
            note_level=note_level,
            skew_ppm=measured.skew_ppm,
            battery=_battery(measured),
        )

    def _note(self, device: LiveDevice) -> tuple[str, str]:
        """What a force sensor needs: a calibration that is due, a tare."""
        return needs(self._tares, device.stream(), self._clock.wall().astimezone().date())

    def _take(self, found: list[FoundDevice]) -> None:
        self._page.set_progress("", None)
        for device in found:
            segment = self._place_of(device)
            if segment is None:
                self._waiting[device.identity.key] = device
            else:
                self._acquisition.open(device, segment)
        self.look()
        if self._acquisition.devices:
            self.opened.emit()
        elif not self._waiting:
            self.told.emit("No sensor answers: check the cables and that the sensors are on.", "amber")

    def _place_of(self, found: FoundDevice) -> Segment | None:
        known = self._placements.get(found.identity.key)
        if known is None and self._registry.get(found.driver_id).descriptor.kind == "force":
            return Segment.CUFF
        return known

    def _show_progress(self, sentence: str) -> None:
        self._asked += 1
        self._page.set_progress(sentence, min(0.95, 0.05 + 0.1 * self._asked))

    def _fail(self, error: Exception) -> None:
        self._page.set_progress("", None)
        self.told.emit(str(error), "red")


def _battery(measured: StreamHealth) -> str:
    """The battery as the device tells it, or nothing."""
    if math.isfinite(measured.battery_percent):
        return f"{measured.battery_percent:.0f} %"
    return f"{measured.battery_v:.2f} V" if math.isfinite(measured.battery_v) else ""


def _summary(devices: tuple[LiveDevice, ...]) -> tuple[str, str]:
    """One line for the header, and its colour."""
    if not devices:
        return "No sensors", "neutral"
    streaming = [device for device in devices if device.health.state is LinkState.STREAMING]
    words = f"{len(devices)} sensor{'s' if len(devices) != 1 else ''}"
    if len(streaming) < len(devices):
        return f"{len(streaming)} of {words} streaming", "amber"
    force = next((device for device in devices if device.descriptor.kind == "force"), devices[0])
    rate_hz = force.health.rate_hz
    return (f"{words} · {rate_hz:.0f} Hz" if math.isfinite(rate_hz) else words), "good"
