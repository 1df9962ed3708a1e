"""One calibration point after another: watches the sensor until the load hangs still, then takes it."""

import math
from collections.abc import Sequence

from domain.calibrating import LoadStep
from domain.calibration import SiReader, raw_numbers
from domain.channel import CalibrationPoint, SampleBlock, Stream
from domain.force.steadiness import SteadyWatch
from domain.language import say
from domain.samples.stillness import force_scale
from domain.timebase import Clock

STILL_S = 2.0
PATIENCE_S = 20.0
"""Product defaults: a hanging mass swings about once a second and is calm within some swings."""


_TIMES_SPREAD = 3.0


class LoadTaking:
    """Collects the points of a calibration; the screen and the command line share it.

    Parameters
    ----------
    stream
        The force stream; what its calibrations say is shown while loads are hung.
    steps
        The loads in their order.
    channel
        Which force channel of the stream.
    """

    def __init__(
        self, *, stream: Stream, steps: Sequence[LoadStep], clock: Clock, channel: str = "force"
    ) -> None:
        self._stream = stream
        self.channel = channel
        self._clock = clock
        self.steps = tuple(steps)
        self.points: list[CalibrationPoint] = []
        self._reader = SiReader(stream)
        self._live = SteadyWatch(stream, window_s=0.5, channel=channel)
        self._watch: SteadyWatch | None = None
        self.has_scale = math.isfinite(force_scale(stream, channel))
        self._asked_ns = self._deadline_ns = 0
        self.reading = math.nan
        self.gave_up = self.unchanged = False

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
        return self._live.steady

    @property
    def unit(self) -> str:
        """What `reading` and `read` are in: newtons, or raw counts before the first calibration."""
        return "N" if self.has_scale else "raw"

    def take(self) -> None:
        """Take the present load as soon as it is still."""
        if self.step is not None:
            empty_raw = self.points[0].raw if self.points else None
            self._watch = SteadyWatch(
                self._stream, window_s=STILL_S, empty_raw=empty_raw, channel=self.channel
            )
            patience_s = max(PATIENCE_S, 6 * self._watch.window_s)
            self._asked_ns = self._clock.now_ns()
            self._deadline_ns = self._asked_ns + int(patience_s * 1e9)
            self.gave_up = self.unchanged = False

    @property
    def trouble(self) -> str:
        """Why the last try took no point, or nothing."""
        if self.unchanged:
            return say(
                "The reading did not change: see that the load is as asked, then take the point again."
            )
        return say("It never hung still: steady it, then take the point again.") if self.gave_up else ""

    def back(self) -> None:
        """Take the last point away, to be taken again."""
        self._watch = None
        self.gave_up = self.unchanged = False
        if self.points:
            self.points.pop()

    def feed(self, block: SampleBlock) -> bool:
        """Look at a block of the stream; True when the wait for a point ended, `unchanged` tells how."""
        if not len(block):
            return False
        self._show(block)
        # What arrived before somebody said that the load hangs tells of another load.
        if self._watch is None or self.step is None or int(block.received_ns[0]) < self._asked_ns:
            return False
        raw = self._watch.feed(block)
        if raw is None:
            return False
        step, watch, self._watch = self.step, self._watch, None
        if self.points and step.force_n != self.points[-1].force_n:
            change = abs(raw - self.points[-1].raw)
            # The mean of a stretch is steadier than its samples: a load that is there stands out.
            self.unchanged = change <= _TIMES_SPREAD * watch.spread_raw + 1.0
            if self.unchanged:
                return True
        self.points.append(CalibrationPoint(step.force_n, raw, step.loading))
        return True

    def look(self) -> None:
        """See whether the patience is over; a silent sensor must not be waited for without end."""
        if self._watch is not None and self._clock.now_ns() > self._deadline_ns:
            self._watch, self.gave_up = None, True

    def read(self, raw: float) -> float:
        """A raw reading by the scale that held before; as it is where there was none."""
        if not self.has_scale:
            return raw
        column = self._stream.column(self.channel)
        before = [c for c in self._stream.calibrations if c.channel == self.channel]
        if not before:
            return raw * self._stream.channels[column].scale
        return (raw - before[-1].zero_raw) * before[-1].scale

    def _show(self, block: SampleBlock) -> None:
        self._live.feed(block)
        column = self._stream.column(self.channel)
        numbers = raw_numbers(self._stream.channels, block.raw) if not self.has_scale else None
        newest = float((self._reader.read(block.raw) if numbers is None else numbers)[-1, column])
        self.reading = newest if math.isfinite(newest) else self.reading
