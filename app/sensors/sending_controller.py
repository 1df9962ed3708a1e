"""The switch on the page of settings that sends the sensors' samples to other programs."""

from PySide6.QtCore import QObject, Signal

from app.sensors.sending import Sending
from app.sensors.sensor_memory import SensorMemory
from app.workers import sentence_of
from drivers.errors import DeviceError
from widgets.devices.sending_card import SendingCard
from widgets.settings_page import SettingsPage


class SendingController(QObject):
    """Off until the coach switches it on; then on at every start."""

    told = Signal(str, str)

    def __init__(
        self, *, page: SettingsPage, sending: Sending, memory: SensorMemory, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sending, self._memory = sending, memory
        self.card = SendingCard(theme=page.theme)
        self.card.switched.connect(self.switch)
        page.add_card(self.card)
        if memory.sends:
            self._start()
        self.card.show_state(on=sending.is_on)

    def switch(self, on: bool) -> None:
        """Begin or end, and remember it."""
        if on:
            self._start()
        else:
            self._sending.stop()
        self.card.show_state(on=self._sending.is_on)
        try:
            self._memory.note_sending(on=self._sending.is_on)
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the switch holds for now
            self.told.emit(sentence_of(trouble), "amber")

    def stop(self) -> None:
        """End the streams; for the end of the program."""
        self._sending.stop()

    def _start(self) -> None:
        try:
            self._sending.start()
        except DeviceError as trouble:
            self.told.emit(str(trouble), "amber")
