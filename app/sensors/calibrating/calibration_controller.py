"""Opens a calibration on the page of sensors, hands it to its guide, and writes down what came out."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.sensors.acquisition import Acquisition
from app.sensors.calibrating import calibration_words as words
from app.sensors.calibrating.calibration_rows import history_rows
from app.sensors.calibrating.earlier_calibrations import EarlierCalibrations
from app.sensors.calibrating.load_guide import LoadGuide
from app.sensors.calibrating.rest_guide import RestGuide
from app.sensors.live_device import LiveDevice
from app.sensors.taring import Tares
from app.training.running.live_set import LiveSet
from app.workers import Workers, sentence_of
from db.store import Store
from domain.calibrating import VALID_MONTHS, CalibrationError, LoadStep
from domain.channel import Calibration, CalibrationPoint, SampleBlock, Stream
from domain.language import say
from domain.recording import State
from domain.samples.stillness import force_channels, is_force, is_inertial
from domain.timebase import Clock
from widgets.devices.calibration import CalibrationDialog, CalibrationWish
from widgets.devices.sensors import SensorsPage

_LOOK_MS = 100
_USUAL_MASSES = "5 10 20"


class CalibrationController(QObject):
    """One dialog at a time, on a device that streams between sets."""

    told = Signal(str, str)
    force_calibrated = Signal(str)
    saved = Signal()
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
        self._guide: LoadGuide | RestGuide | None = None
        self._result: tuple[Calibration, ...] = ()
        self._channel = "force"
        self._earlier = EarlierCalibrations()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)
        page.calibrate_requested.connect(self.open)

    @property
    def steps(self) -> tuple[LoadStep, ...]:
        """The loads of the calibration under way."""
        return self._guide.taking.steps if isinstance(self._guide, LoadGuide) else ()

    @property
    def points(self) -> tuple[CalibrationPoint, ...]:
        """The points taken, also those of a result that waits to be saved."""
        if isinstance(self._guide, LoadGuide):
            return tuple(self._guide.taking.points)
        return self._result[0].points if self._result else ()

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

    def _begin(self, wish: CalibrationWish) -> None:
        if self.dialog is None or self._stream is None:
            return
        self._guide = self._guide_for(self.dialog, self._stream, wish)
        if self._guide is not None:
            self._guide.ask()
            self._timer.start()

    def _guide_for(
        self, dialog: CalibrationDialog, stream: Stream, wish: CalibrationWish
    ) -> LoadGuide | RestGuide | None:
        """What leads through it; None where the wish is refused, and the dialog says why."""
        if not is_force(stream):
            return RestGuide(dialog=dialog, stream=stream)
        try:
            guide = LoadGuide(
                dialog=dialog, stream=stream, channel=self._channel, wish=wish, clock=self._clock
            )
        except CalibrationError as trouble:
            dialog.show_refusal("masses", str(trouble))
            return None
        if not (wish.months.isdecimal() and 0 < int(wish.months) <= 120):
            dialog.show_refusal("months", say("Write a whole number of months from 1 to 120."))
            return None
        dialog.show_refusal("", "")
        return guide

    def _take(self) -> None:
        if isinstance(self._guide, LoadGuide):
            self._guide.take()

    def _back(self) -> None:
        if isinstance(self._guide, LoadGuide):
            self._guide.back()

    def _again(self) -> None:
        self._guide = None
        if self.dialog is not None:
            self.dialog.show_set_up()

    def _see(self, stream_id: str, block: SampleBlock) -> None:
        guide, dialog, device = self._guide, self.dialog, self._device
        if guide is None or dialog is None or device is None or stream_id != device.stream().stream_id:
            return
        if guide.feed(block):
            self._conclude(guide, dialog)

    def _look(self) -> None:
        if self._guide is not None:
            self._guide.look()

    def _conclude(self, guide: LoadGuide | RestGuide, dialog: CalibrationDialog) -> None:
        try:
            self._result, outcome = guide.result(self._clock.wall())
        except CalibrationError as trouble:
            self._again()
            dialog.show_refusal("masses", str(trouble))
            return
        self._guide = None
        dialog.show_outcome(outcome)

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
            self.saved.emit()
            self.told.emit(say("Calibration saved.{again}", again=again), "info")

        self._workers.run(
            lambda: self._tares.use(result),
            done=done,
            failed=lambda error: self.told.emit(sentence_of(error), "red"),
        )

    def _read_history(self, device_key: str) -> None:
        def done(every: tuple[Calibration, ...]) -> None:
            self._earlier = EarlierCalibrations(every)
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
            self.dialog.show_history(history_rows(self._earlier.of(self._channel), today))

    def _offer_to_recorded_sets(self, row: int) -> None:
        together, before = self._earlier.chosen(self._channel, row)
        if self.dialog is not None:
            self.dialog.accept()
        self.recalibration_wanted.emit(together, before)

    def _close(self) -> None:
        self._timer.stop()
        self._acquisition.unwatch(self._see)
        dialog, self.dialog = self.dialog, None
        self._guide = self._device = self._stream = None
        self._result, self._earlier = (), EarlierCalibrations()
        if dialog is not None:
            dialog.deleteLater()
