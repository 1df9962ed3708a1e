"""Leads through the calibration of a motion sensor on the dialog: it lies still until its bias is known."""

import math
from datetime import datetime

from domain.channel import Calibration, SampleBlock, Stream
from domain.language import say
from domain.motion.gyro_bias import RestingGyroscope, RestWatch, rest_calibrations
from domain.wording import number_text
from widgets.devices.calibration import CalibrationDialog, Outcome


class RestGuide:
    """Takes what it needs by itself."""

    def __init__(self, *, dialog: CalibrationDialog, stream: Stream) -> None:
        self._dialog = dialog
        self._stream = stream
        self._watch = RestWatch(stream)
        self._found: RestingGyroscope | None = None

    def ask(self) -> None:
        """Say what to do."""
        hint = say("It is taken by itself after five still seconds.")
        self._dialog.show_load("", say("Leave the sensor alone"), hint, may_go_back=False, busy=True)

    def feed(self, block: SampleBlock) -> bool:
        """Look at a block of the stream; True when the sensor lay still for long enough."""
        self._found = self._watch.feed(block)
        return self._found is not None

    def look(self) -> None:
        """Show how still it is."""
        spread = math.degrees(self._watch.sd_rad_per_s)
        self._dialog.loads.show_reading(number_text(spread, 2), say("°/s spread"), say("Waiting"), "accent")

    def result(self, taken_at: datetime) -> tuple[tuple[Calibration, ...], Outcome]:
        """What came out: a calibration for each axis, and the page that shows them."""
        found = self._found
        if found is None:
            raise RuntimeError("feed() finds it first")
        figures = [
            (say("Bias {axis}", axis=axis), number_text(math.degrees(float(bias)), 2, signed=True), "°/s")
            for axis, bias in zip("xyz", found.bias_rad_per_s, strict=True)
        ]
        figures.append((say("Noise"), number_text(math.degrees(found.sd_rad_per_s), 2), "°/s"))
        return rest_calibrations(self._stream, found, taken_at=taken_at), Outcome(tuple(figures))
