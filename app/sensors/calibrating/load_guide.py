"""Leads through the calibration of a force sensor on the dialog: asks for one load after another."""

from datetime import datetime

from app.sensors.calibrating import calibration_words as words
from app.sensors.calibrating.calibration_rows import masses_kg, point_rows
from app.sensors.calibrating.load_taking import LoadTaking
from domain.calibrating import load_steps, measured_calibration
from domain.channel import Calibration, SampleBlock, Stream
from domain.language import say
from domain.samples.stillness import force_scale
from domain.timebase import Clock
from domain.wording import number_text
from widgets.devices.calibration import CalibrationDialog, CalibrationWish, Outcome


class LoadGuide:
    """Shows on the dialog what the taking of the loads needs; CalibrationError for masses that are none."""

    def __init__(
        self,
        *,
        dialog: CalibrationDialog,
        stream: Stream,
        channel: str,
        wish: CalibrationWish,
        clock: Clock,
    ) -> None:
        self._dialog = dialog
        self._stream = stream
        self._wish = wish
        steps = load_steps(masses_kg(wish.masses), both_ways=wish.both_ways)
        self.taking = LoadTaking(stream=stream, steps=steps, clock=clock, channel=channel)

    def ask(self) -> None:
        """Say which load is wanted, or why the last one was not taken."""
        taking, step = self.taking, self.taking.step
        if step is None:
            return
        hint = say("Let it hang free. It is taken as soon as it has been still for two seconds.")
        if taking.busy:
            hint = say("Keep still ...")
        elif taking.trouble:
            hint = taking.trouble
        count = say("Point {count} of {count2}", count=len(taking.points) + 1, count2=len(taking.steps))
        may_go_back = bool(taking.points) or taking.busy
        self._dialog.show_load(count, words.load_text(step), hint, may_go_back=may_go_back, busy=taking.busy)
        self._dialog.loads.show_points(point_rows(taking))

    def take(self) -> None:
        """The load hangs: take it as soon as it is still."""
        self.taking.take()
        self.ask()

    def back(self) -> None:
        """Take the last point again."""
        self.taking.back()
        self.ask()

    def feed(self, block: SampleBlock) -> bool:
        """Look at a block of the stream; True when the last load is taken."""
        if not self.taking.feed(block):
            return False
        self.ask()
        return self.taking.step is None

    def look(self) -> None:
        """Show the reading, and whether the patience is over."""
        taking = self.taking
        level = "accent" if taking.busy else "good" if taking.still else "amber"
        state = say("Keep still") if taking.busy else say("Still") if taking.still else say("Moving")
        number = number_text(taking.reading, 1 if taking.has_scale else 0)
        self._dialog.loads.show_reading(number, taking.unit, state, level)
        if taking.busy:
            taking.look()
            if taking.gave_up:
                self.ask()

    def result(self, taken_at: datetime) -> tuple[tuple[Calibration, ...], Outcome]:
        """What came out, and the page that shows it; CalibrationError where no line fits the loads."""
        taking = self.taking
        calibration = measured_calibration(
            taking.points,
            device_key=self._stream.device.key,
            taken_at=taken_at,
            valid_months=int(self._wish.months),
            note=self._wish.note,
            channel=taking.channel,
        )
        before = force_scale(self._stream, taking.channel)
        odd = words.doubt(calibration, before)
        figures, rows = words.figures(calibration, before), point_rows(taking, calibration)
        return (calibration,), Outcome(figures, rows, odd, "amber" if odd else "")
