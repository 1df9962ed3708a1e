"""Guides a tare on the page of sensors: which force channels, are they still, the zero, and its undo."""

import math

from PySide6.QtCore import QObject, QTimer, Signal

from app.sensors.acquisition import Acquisition
from app.sensors.calibrating.calibration_words import channel_word
from app.sensors.idle import ForceChannel
from app.sensors.live_device import LiveDevice
from app.sensors.stirring import CALIBRATE_FIRST
from app.sensors.taring import Tares
from app.training.running.live_set import LiveSet
from domain.calibration import SiReader
from domain.channel import SampleBlock, Stream
from domain.force.steadiness import SteadyWatch
from domain.language import say
from domain.recording import State
from domain.samples.stillness import force_channels, is_force
from domain.wording import NOT_MEASURABLE, number_text
from widgets.devices.sensors import SensorsPage
from widgets.devices.tare import TareDialog, TareRow

LARGE_MOVE_N = 20.0
"""Product default: a strap and a cuff weigh less, so more than this may be a limb in the strap."""

_LOOK_MS = 100
_WINDOW_S = 0.5


class TareController(QObject):
    """One dialog at a time, between sets. What is tared here is undone here or by the note that follows."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        page: SensorsPage,
        acquisition: Acquisition,
        live_set: LiveSet,
        tares: Tares,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._acquisition = acquisition
        self._live_set = live_set
        self._tares = tares
        self.dialog: TareDialog | None = None
        self._readings: dict[ForceChannel, _Reading] = {}
        self._before: dict[ForceChannel, float] = {}
        self._tared_key = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._show_readings)
        page.tare_requested.connect(self.open)
        live_set.tare_taken.connect(self._conclude)
        live_set.told.connect(self._follow)

    def open(self, device_key: str) -> None:
        """Offer every force channel, those of this device ticked."""
        if self._live_set.state is not State.LIVE:
            self.told.emit(say("Tare between sets, when the sensor streams."), "amber")
            return
        rows = [row for device in self._acquisition.devices for row in self._rows(device)]
        dialog = TareDialog(rows, theme=self._page.theme, parent=self._page.window())
        dialog.choose([row.key for row in rows if row.key[0] == device_key])
        dialog.take_requested.connect(self._take)
        dialog.undo_requested.connect(self._undo)
        dialog.finished.connect(lambda _: self._close())
        self.dialog = dialog
        self._acquisition.watch(self._see)
        self._timer.start()
        dialog.open()

    def stop(self) -> None:
        """Close what is open; for the end of the program."""
        if self.dialog is not None:
            self.dialog.reject()

    def _rows(self, device: LiveDevice) -> list[TareRow]:
        stream = device.stream()
        if not is_force(stream):
            return []
        names, unread = force_channels(stream), self._tares.without_scale(stream)
        rows = []
        for name in names:
            word = channel_word(name, names)
            tared = "tared" if self._tares.is_tared(device.key, name) else say("not tared yet")
            rows.append(
                TareRow(
                    key=(device.key, name),
                    title=" · ".join(part for part in (device.descriptor.title, word) if part),
                    detail=f"{device.found.port} · {tared}",
                    blocked=say(
                        "{calibrate_first}: it sends counts, not newtons.", calibrate_first=CALIBRATE_FIRST
                    )
                    if name in unread
                    else "",
                )
            )
        return rows

    def _take(self, wanted: list[ForceChannel]) -> None:
        if self.dialog is None or self._live_set.state is not State.LIVE:
            return
        self._before = {key: self._zero_n(key) for key in wanted}
        self.dialog.show_busy()
        self._live_set.tare(wanted)

    def _conclude(self, device_key: str, sentence: str) -> None:
        if self.dialog is None:
            return
        self._tared_key = device_key
        moves = [self._zero_n(key) - before for key, before in self._before.items()]
        known = [move for move in moves if math.isfinite(move)]
        widest = max(known, key=abs, default=0.0)
        moved = say(" The zero moved by {widest} N.", widest=number_text(widest, 1, signed=True))
        large = abs(widest) > LARGE_MOVE_N
        doubt = say(" That is a lot: was something pulling? Undo takes it back.") if large else ""
        self.dialog.show_outcome(f"{sentence}{moved}{doubt}", "amber" if large else "good", may_undo=True)

    def _undo(self) -> None:
        self._live_set.undo_tare(self._tared_key)

    def _follow(self, sentence: str, level: str) -> None:
        """What the set says while the dialog is open is an answer to it: not quiet, undone, refused."""
        if self.dialog is not None and self._live_set.state is not State.TARING:
            self.dialog.show_outcome(sentence, level if level == "amber" else "", may_undo=False)

    def _zero_n(self, key: ForceChannel) -> float:
        """Where the zero lies, in newtons of the raw reading; 0 where nothing moved it yet."""
        device = self._acquisition.with_key(key[0])
        if device is None:
            return math.nan
        (stream,) = self._tares.calibrated([device.stream()])
        mine = [c for c in stream.calibrations if c.channel == key[1]]
        return mine[-1].zero_raw * mine[-1].scale if mine else 0.0

    def _see(self, stream_id: str, block: SampleBlock) -> None:
        device = next((d for d in self._acquisition.devices if d.stream().stream_id == stream_id), None)
        if device is None or self.dialog is None:
            return
        (stream,) = self._tares.calibrated([device.stream()])
        for name in force_channels(stream):
            key = (device.key, name)
            reading = self._readings.get(key)
            if reading is None or reading.stream != stream:
                reading = self._readings[key] = _Reading(stream, name)
            reading.feed(block)

    def _show_readings(self) -> None:
        for key, reading in self._readings.items():
            if self.dialog is not None and key in self.dialog.lines:
                self.dialog.show_reading(key, reading.text, *reading.state)

    def _close(self) -> None:
        self._timer.stop()
        self._acquisition.unwatch(self._see)
        self._readings.clear()
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()


class _Reading:
    """What one force channel reads and whether it is still."""

    def __init__(self, stream: Stream, channel: str) -> None:
        self.stream = stream
        self._column = stream.column(channel)
        self._reader = SiReader(stream)
        self._steady = SteadyWatch(stream, window_s=_WINDOW_S, channel=channel)
        self._newest = math.nan

    def feed(self, block: SampleBlock) -> None:
        """Take in a block of the stream."""
        if len(block):
            self._steady.feed(block)
            self._newest = float(self._reader.read(block.raw)[-1, self._column])

    @property
    def state(self) -> tuple[str, str]:
        """Whether the last half second was still, as word and colour."""
        if not math.isfinite(self._steady.spread_raw):
            return say("Waiting"), "neutral"
        return (say("Still"), "good") if self._steady.steady else (say("Moving"), "amber")

    @property
    def text(self) -> str:
        """The newest reading; counts say nothing."""
        return f"{number_text(self._newest, 1)} N" if math.isfinite(self._newest) else NOT_MEASURABLE
