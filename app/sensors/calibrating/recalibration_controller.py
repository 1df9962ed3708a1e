"""Offers a calibration of the history for recorded sets: shows what would change, then reads them anew."""

import math
import threading
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.sensors.calibrating.calibration_words import loads_text
from app.sensors.calibrating.recalibrating import Affected, affected_sets, recalibrate
from app.workers import Workers, sentence_of
from db.store import Store
from domain.channel import Calibration
from domain.language import say, word
from domain.protocol import Protocol
from domain.wording import NOT_MEASURABLE, count_text, date_text, number_text
from widgets.devices.recalibration import AffectedRow, RecalibrationDialog
from widgets.devices.sensors import SensorsPage

_TAKEN, _BEFORE, _ALL = "taken", "before", "all"
_STILL = say("the earlier results stay beside the new ones.")


class RecalibrationController(QObject):
    """One dialog at a time. Between two sets it can be broken off; what was read anew by then stays."""

    told = Signal(str, str)
    sets_read_anew = Signal()
    _progressed = Signal(int, int)

    def __init__(
        self, *, page: SensorsPage, store: Store, workers: Workers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._store = store
        self._workers = workers
        self.dialog: RecalibrationDialog | None = None
        self._calibrations: tuple[Calibration, ...] = ()
        self._starts: dict[str, datetime | None] = {}
        self._found: list[Affected] = []
        self._cancel = threading.Event()
        self._progressed.connect(self._show_progress)

    def open(self, calibrations: Sequence[Calibration], before: Calibration | None) -> None:
        """Offer the calibration of one moment (all axes of a bias) and look for the sets it would change."""
        first = calibrations[0]
        self._calibrations = tuple(calibrations)
        self._starts = {_TAKEN: first.taken_at, _ALL: None}
        since = [(_TAKEN, say("since it was taken, {taken_at}", taken_at=_day(first.taken_at)))]
        if before is not None:
            self._starts[_BEFORE] = before.taken_at
            since.append(
                (_BEFORE, say("since the calibration before it, {taken_at}", taken_at=_day(before.taken_at)))
            )
        since.append((_ALL, say("at any time")))
        subtitle = say(
            "With the calibration of {taken_at}: {first}.",
            taken_at=_day(first.taken_at),
            first=loads_text(first),
        )
        dialog = RecalibrationDialog(subtitle, since, theme=self._page.theme, parent=self._page.window())
        dialog.since_chosen.connect(self._look)
        dialog.apply_requested.connect(self._apply)
        dialog.cancel_requested.connect(self.stop)
        dialog.finished.connect(lambda _: self._close())
        self.dialog = dialog
        dialog.open()
        self._look(_TAKEN)

    def stop(self) -> None:
        """Break off after the set that is being read; also for the end of the program."""
        self._cancel.set()

    def _look(self, which: str) -> None:
        dialog, calibrations, start = self.dialog, self._calibrations, self._starts[which]
        if dialog is None:
            return
        self._cancel = cancel = threading.Event()
        dialog.show_searching()

        def job() -> list[Affected]:
            found = []
            for one in affected_sets(self._store, calibrations, start):
                if cancel.is_set():
                    break
                found.append(one)
            return found

        def done(found: list[Affected]) -> None:
            if self.dialog is dialog:
                self._found = found
                dialog.show_rows([_row(one, self._store.protocols.of_set(one.header)) for one in found])

        self._workers.run(job, done=done, failed=self._fail)

    def _apply(self, rows: list[int]) -> None:
        dialog, calibrations = self.dialog, self._calibrations
        chosen = [self._found[row] for row in rows] or list(self._found)
        if dialog is None or not chosen:
            return
        self._cancel = cancel = threading.Event()
        dialog.show_progress(0, len(chosen))

        def job() -> tuple[int, str]:
            done, trouble = 0, ""
            for index, one in enumerate(chosen):
                if cancel.is_set():
                    break
                self._progressed.emit(index, len(chosen))
                try:
                    recalibrate(self._store, one.header.set_id, calibrations)
                # One set that cannot be read must not keep the others from it.
                except Exception as error:  # noqa: BLE001
                    trouble = f"{one.athlete_name}, {_day(one.header.started_at)}: {sentence_of(error)}"
                else:
                    done += 1
            return done, trouble

        self._workers.run(
            job, done=lambda outcome: self._conclude(*outcome, of=len(chosen)), failed=self._fail
        )

    def _conclude(self, done: int, trouble: str, *, of: int) -> None:
        if done:
            self.sets_read_anew.emit()
        whole = count_text(of, "set")
        said = (
            say("{whole} read anew: {still}", whole=whole, still=_STILL)
            if done == of
            else say("{done} of {whole} read anew: {still}", done=done, whole=whole, still=_STILL)
        )
        sentence = f"{said} {trouble}".strip()
        level = "amber" if trouble else ""
        if self.dialog is not None:
            self.dialog.show_outcome(sentence, level)
        else:
            self.told.emit(sentence, level or "info")

    def _show_progress(self, done: int, of: int) -> None:
        if self.dialog is not None:
            self.dialog.show_progress(done, of)

    def _fail(self, error: Exception) -> None:
        sentence = sentence_of(error)
        if self.dialog is not None:
            self.dialog.show_outcome(sentence, "red")
        else:
            self.told.emit(sentence, "red")

    def _close(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()


def _day(moment: datetime) -> str:
    return date_text(moment.astimezone().date())


def _row(one: Affected, protocol: Protocol) -> AffectedRow:
    title = protocol.short_title
    return AffectedRow(
        when=_day(one.header.started_at),
        athlete=one.athlete_name,
        exercise=f"{title} · {word(one.header.side)}",
        peak_now=_newtons(one.peak_n),
        peak_then=_newtons(one.expected_peak_n),
        change=_change(one),
    )


def _change(one: Affected) -> str:
    if one.angles_only:
        return say("angles only")
    if not math.isfinite(one.change_percent):
        return say("counts until now")
    return f"{number_text(one.change_percent, 1, signed=True)} %"


def _newtons(value: float) -> str:
    return f"{number_text(value, 1)} N" if math.isfinite(value) else NOT_MEASURABLE
