"""One calibration point after another: watches the sensor until the load hangs still, then takes it."""

import math
from collections.abc import Sequence

from domain.calibrating import LoadStep
from domain.calibration import SiReader
from domain.channel import CalibrationPoint, SampleBlock, Stream
from domain.stillness import QUIET_SD_N, QuietForceWatch
from domain.timebase import Clock

STILL_S = 2.0
PATIENCE_S = 20.0
"""Product defaults: a hanging mass swings about once a second and is calm within some swings."""


class LoadTaking:
    """Collects the points of a calibration; the screen and the command line share it.

    Parameters
    ----------
    stream
        The force stream; what its calibrations say is shown while loads are hung.
    steps
        The loads in their order.
    """

    def __init__(self, *, stream: Stream, steps: Sequence[LoadStep], clock: Clock) -> None:
        self._stream = stream
        self._clock = clock
        self.steps = tuple(steps)
        self.points: list[CalibrationPoint] = []
        self._reader = SiReader(stream)
        self._live = QuietForceWatch(stream, window_s=0.5)
        self._watch: QuietForceWatch | None = None
        self._deadline_ns = 0
        self.reading_n = math.nan
        self.gave_up = False

    @property
    def step(self) -> LoadStep | None:
        """The load to hang now; None when all are taken."""
        return self.steps[len(self.points)] if len(self.points) < len(self.steps) else None

    @property
    def busy(self) -> bool:
        """Whether the sensor is being watched until it is still."""
        return self._watch is not None

    @property
    def still(self) -> bool:
        """Whether the last half second was still."""
        return self._live.sd_n <= QUIET_SD_N

    def take(self) -> None:
        """Take the present load as soon as it is still."""
        if self.step is not None:
            self._watch = QuietForceWatch(self._stream, window_s=STILL_S)
            self._deadline_ns = self._clock.now_ns() + int(PATIENCE_S * 1e9)
            self.gave_up = False

    def back(self) -> None:
        """Take the last point away, to be taken again."""
        self._watch = None
        if self.points:
            self.points.pop()

    def feed(self, block: SampleBlock) -> bool:
        """Look at a block of the stream; True when it completed a point."""
        if not len(block):
            return False
        self._show(block)
        if self._watch is None or self.step is None:
            return False
        quiet = self._watch.feed(block)
        if quiet is None:
            return False
        step, self._watch = self.step, None
        self.points.append(CalibrationPoint(step.force_n, quiet.zero_raw, step.loading))
        return True

    def look(self) -> None:
        """See whether the patience is over; a silent sensor must not be waited for without end."""
        if self._watch is not None and self._clock.now_ns() > self._deadline_ns:
            self._watch, self.gave_up = None, True

    def read_n(self, raw: float) -> float:
        """A raw reading in newtons by the scale that held before."""
        column = self._stream.column("force")
        before = [c for c in self._stream.calibrations if c.channel == "force"]
        if not before:
            return raw * self._stream.channels[column].scale
        return (raw - before[-1].zero_raw) * before[-1].scale

    def _show(self, block: SampleBlock) -> None:
        self._live.feed(block)
        column = self._stream.column("force")
        newest = float(self._reader.read(block.raw)[-1, column])
        self.reading_n = newest if math.isfinite(newest) else self.reading_n
