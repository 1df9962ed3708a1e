"""Tells the page of today, and the station before a set, what every force sensor's calibration needs."""

from PySide6.QtCore import QObject, Signal

from app.sensors.acquisition import Acquisition
from app.sensors.sensor_needs import calibration_condition
from app.sensors.taring import Tares
from domain.timebase import Clock
from widgets.today_items import SensorNote


class CalibrationReminders(QObject):
    """Asked to `tell` whenever sensors were opened or calibrated."""

    notes_changed = Signal(list)
    reminder_changed = Signal(str)

    def __init__(
        self, *, acquisition: Acquisition, tares: Tares, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._acquisition, self._tares, self._clock = acquisition, tares, clock

    def tell(self) -> None:
        """Say it of every sensor that is open, and the first thing that is due as the reminder."""
        today = self._clock.wall().astimezone().date()
        notes: list[SensorNote] = []
        for device in self._acquisition.devices:
            if device.descriptor.kind == "force":
                text, level = calibration_condition(self._tares, device.stream(), today)
                notes.append(SensorNote(device.descriptor.title, text, level))
        self.notes_changed.emit(notes)
        self.reminder_changed.emit(next((note.text for note in notes if note.level == "amber"), ""))
