"""Guides a calibration on the page of sensors: takes the points, shows what came out, writes it down."""

import math

from PySide6.QtCore import QObject, QTimer, Signal

from app.sensors import calibration_words as words
from app.sensors.acquisition import Acquisition
from app.sensors.calibration_rows import history_rows, masses_kg, point_rows
from app.sensors.live_device import LiveDevice
from app.sensors.load_taking import LoadTaking
from app.sensors.sensor_needs import calibration_condition
from app.sensors.taring import Tares
from app.training.running.live_set import LiveSet
from app.workers import Workers, sentence_of
from db.store import Store
from domain.calibrating import (
    VALID_MONTHS,
    CalibrationError,
    LoadStep,
    load_steps,
    measured_calibration,
)
from domain.channel import Calibration, CalibrationPoint, SampleBlock, Stream
from domain.language import say
from domain.motion.gyro_bias import RestingGyroscope, RestWatch, rest_calibrations
from domain.recording import State
from domain.samples.stillness import force_channels, force_scale, is_force, is_inertial
from domain.timebase import Clock
from domain.wording import number_text
from widgets.devices.calibration import CalibrationDialog, CalibrationWish, Outcome
from widgets.devices.sensors import SensorsPage
from widgets.today_items import SensorNote

_LOOK_MS = 100
_USUAL_MASSES = "5 10 20"


class CalibrationController(QObject):
    """One dialog at a time, on a device that streams between sets."""

    told = Signal(str, str)
    force_calibrated = Signal(str)
    notes_changed = Signal(list)
    reminder_changed = Signal(str)
    recalibration_wanted = Signal(object, object)

    def __init__(
        self,
        *,
        page: SensorsPage,
        acquisition: Acquisition,
        live_set: LiveSet,
        store: Store,
        clock: Clock,
        workers: Workers,
        tares: Tares,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._acquisition = acquisition
        self._live_set = live_set
        self._store = store
        self._clock = clock
        self._workers = workers
        self._tares = tares
        self.dialog: CalibrationDialog | None = None
        self._device: LiveDevice | None = None
        self._stream: Stream | None = None
        self._taking: LoadTaking | None = None
        self._rest: RestWatch | None = None
        self._wish = CalibrationWish("", both_ways=True, months="", note="")
        self._result: tuple[Calibration, ...] = ()
        self._taken: tuple[CalibrationPoint, ...] = ()
        self._channel = "force"
        self._history: tuple[Calibration, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        page.calibrate_requested.connect(self.open)

    @property
    def steps(self) -> tuple[LoadStep, ...]:
        """The loads of the calibration under way."""
        return self._taking.steps if self._taking is not None else ()

    @property
    def points(self) -> tuple[CalibrationPoint, ...]:
        """The points taken, also those of a result that waits to be saved."""
        return tuple(self._taking.points) if self._taking is not None else self._taken

    def open(self, device_key: str) -> None:
        """Begin with a device that streams; not during a set."""
        device = self._acquisition.with_key(device_key)
        if device is None or self._live_set.state is not State.LIVE:
            self.told.emit(
                say("Calibrate between sets, when the sensor streams: say first where it sits."), "amber"
            )
            return
        self._device = device
        (self._stream,) = self._tares.calibrated([device.stream()])
        force = is_force(self._stream)
        if not force and not is_inertial(self._stream):
            self.told.emit(say("This sensor has nothing to calibrate."), "info")
            return
        dialog = CalibrationDialog(
            say("Calibrate {descriptor_title}", descriptor_title=device.descriptor.title),
            words.whose(device.found.identity),
            theme=self._page.theme,
            with_masses=force,
            parent=self._page.window(),
        )
        dialog.set_defaults(_USUAL_MASSES, VALID_MONTHS)
        names = force_channels(self._stream)
        dialog.set_channels([(name, words.channel_word(name, names)) for name in names])
        self._channel = names[0] if names else ""
        dialog.channel_chosen.connect(self._choose_channel)
        dialog.apply_requested.connect(self._offer_to_recorded_sets)
        dialog.begin_requested.connect(self._begin)
        dialog.take_requested.connect(self._take)
        dialog.back_requested.connect(self._back)
        dialog.save_requested.connect(self._save)
        dialog.again_requested.connect(self._again)
        dialog.finished.connect(lambda _: self._close())
        self.dialog = dialog
        self._acquisition.watch(self._see)
        self._read_history(device_key)
        dialog.open()

    def stop(self) -> None:
        """Break off what is under way; for the end of the program."""
        if self.dialog is not None:
            self.dialog.reject()

    def tell_conditions(self) -> None:
        """Say for the page of today, and before a set, what every force sensor's calibration needs."""
        today = self._clock.wall().astimezone().date()
        notes: list[SensorNote] = []
        for device in self._acquisition.devices:
            if device.descriptor.kind == "force":
                text, level = calibration_condition(self._tares, device.stream(), today)
                notes.append(SensorNote(device.descriptor.title, text, level))
        self.notes_changed.emit(notes)
        self.reminder_changed.emit(next((note.text for note in notes if note.level == "amber"), ""))

    def _begin(self, wish: CalibrationWish) -> None:
        if self.dialog is None or self._stream is None:
            return
        self._wish = wish
        if is_force(self._stream):
            self._begin_loads(self.dialog, self._stream, wish)
        else:
            self._rest = RestWatch(self._stream)
            hint = say("It is taken by itself after five still seconds.")
            self.dialog.show_load("", say("Leave the sensor alone"), hint, may_go_back=False, busy=True)
        self._timer.start()

    def _begin_loads(self, dialog: CalibrationDialog, stream: Stream, wish: CalibrationWish) -> None:
        try:
            steps = load_steps(masses_kg(wish.masses), both_ways=wish.both_ways)
        except CalibrationError as trouble:
            dialog.show_refusal("masses", str(trouble))
            return
        if not (wish.months.isdecimal() and 0 < int(wish.months) <= 120):
            dialog.show_refusal("months", say("Write a whole number of months from 1 to 120."))
            return
        dialog.show_refusal("", "")
        self._taking = LoadTaking(stream=stream, steps=steps, clock=self._clock, channel=self._channel)
        self._ask()

    def _ask(self) -> None:
        taking, dialog = self._taking, self.dialog
        if taking is None or dialog is None:
            return
        step = taking.step
        if step is None:
            self._conclude(taking, dialog)
            return
        hint = say("Let it hang free. It is taken as soon as it has been still for two seconds.")
        if taking.busy:
            hint = say("Keep still ...")
        elif taking.trouble:
            hint = taking.trouble
        count = say("Point {count} of {count2}", count=len(taking.points) + 1, count2=len(taking.steps))
        may_go_back = bool(taking.points) or taking.busy
        dialog.show_load(count, words.load_text(step), hint, may_go_back=may_go_back, busy=taking.busy)
        dialog.loads.show_points(point_rows(taking))

    def _take(self) -> None:
        if self._taking is not None:
            self._taking.take()
            self._ask()

    def _back(self) -> None:
        if self._taking is not None:
            self._taking.back()
            self._ask()

    def _again(self) -> None:
        self._taking, self._rest = None, None
        if self.dialog is not None:
            self.dialog.show_set_up()

    def _see(self, stream_id: str, block: SampleBlock) -> None:
        if self._device is None or stream_id != self._device.stream().stream_id:
            return
        if self._taking is not None and self._taking.feed(block):
            self._ask()
        if self._rest is not None and self._stream is not None:
            found = self._rest.feed(block)
            if found is not None:
                self._rest = None
                self._conclude_rest(self._stream, found)

    def _look(self) -> None:
        dialog, taking = self.dialog, self._taking
        if dialog is None:
            return
        if taking is not None and taking.step is not None:
            level = "accent" if taking.busy else "good" if taking.still else "amber"
            state = say("Keep still") if taking.busy else say("Still") if taking.still else say("Moving")
            number = number_text(taking.reading, 1 if taking.has_scale else 0)
            dialog.loads.show_reading(number, taking.unit, state, level)
            if taking.busy:
                taking.look()
                if taking.gave_up:
                    self._ask()
        elif self._rest is not None:
            spread = math.degrees(self._rest.sd_rad_per_s)
            dialog.loads.show_reading(number_text(spread, 2), say("°/s spread"), say("Waiting"), "accent")

    def _conclude(self, taking: LoadTaking, dialog: CalibrationDialog) -> None:
        if self._device is None or self._stream is None:
            return
        try:
            calibration = measured_calibration(
                taking.points,
                device_key=self._device.key,
                taken_at=self._clock.wall(),
                valid_months=int(self._wish.months),
                note=self._wish.note,
                channel=self._channel,
            )
        except CalibrationError as trouble:
            self._again()
            dialog.show_refusal("masses", str(trouble))
            return
        self._result = (calibration,)
        before = force_scale(self._stream, self._channel)
        odd = words.doubt(calibration, before)
        self._taken, self._taking = calibration.points, None
        dialog.show_outcome(
            Outcome(
                words.figures(calibration, before),
                point_rows(taking, calibration),
                odd,
                "amber" if odd else "",
            )
        )

    def _conclude_rest(self, stream: Stream, found: RestingGyroscope) -> None:
        self._result = rest_calibrations(stream, found, taken_at=self._clock.wall())
        figures = [
            (say("Bias {axis}", axis=axis), number_text(math.degrees(float(bias)), 2, signed=True), "°/s")
            for axis, bias in zip("xyz", found.bias_rad_per_s, strict=True)
        ]
        figures.append((say("Noise"), number_text(math.degrees(found.sd_rad_per_s), 2), "°/s"))
        if self.dialog is not None:
            self.dialog.show_outcome(Outcome(tuple(figures)))

    def _save(self) -> None:
        result, dialog, device = self._result, self.dialog, self._device
        if not result or dialog is None or device is None:
            return

        def done(_: object) -> None:
            if self.dialog is dialog:  # It may have been closed meanwhile: what was saved stays saved.
                dialog.accept()
            self._live_set.show_idle()
            again = ""
            if result[0].kind != "rest":
                self.force_calibrated.emit(device.key)
                again = say(" Tare again before the next set.")
            self.tell_conditions()
            self.told.emit(say("Calibration saved.{again}", again=again), "info")

        self._workers.run(
            lambda: self._tares.use(result),
            done=done,
            failed=lambda error: self.told.emit(sentence_of(error), "red"),
        )

    def _read_history(self, device_key: str) -> None:
        def done(history: tuple[Calibration, ...]) -> None:
            self._history = history
            self._show_history()

        self._workers.run(
            lambda: self._store.devices.calibrations(device_key),
            done=done,
            failed=lambda error: self.told.emit(sentence_of(error), "red"),
        )

    def _choose_channel(self, channel: str) -> None:
        self._channel = channel
        self._show_history()

    def _show_history(self) -> None:
        if self.dialog is not None:
            today = self._clock.wall().astimezone().date()
            self.dialog.show_history(history_rows(self._shown_history(), today))

    def _shown_history(self) -> list[Calibration]:
        """The calibrations of the chosen channel, the newest first."""
        kept = words.newest_first(self._history)
        return [c for c in kept if c.kind == "rest" or c.channel == self._channel]

    def _offer_to_recorded_sets(self, row: int) -> None:
        shown = self._shown_history()
        chosen = shown[row]
        before = shown[row + 1] if row + 1 < len(shown) else None
        together = [c for c in self._history if c.kind == "rest" and c.taken_at == chosen.taken_at]
        if self.dialog is not None:
            self.dialog.accept()
        self.recalibration_wanted.emit(together or [chosen], before)

    def _close(self) -> None:
        self._timer.stop()
        self._acquisition.unwatch(self._see)
        dialog, self.dialog = self.dialog, None
        self._taking = self._rest = self._device = self._stream = None
        self._result = self._history = ()
        if dialog is not None:
            dialog.deleteLater()
