"""What the common grid asks of one device's stream, and what all streams share: samples on its clock."""

from typing import Protocol

import numpy as np

from domain.calibration import SiReader
from domain.channel import Floats, SampleBlock, Stream
from domain.samples.clock import ClockFit, ClockModel


class Track(Protocol):
    """What the grid needs to know of a stream; times in seconds on the recording's clock."""

    first_s: float
    newest_s: float
    ready_s: float

    def feed(self, block: SampleBlock) -> None:
        """Take samples in the order they arrived."""
        ...

    def flush(self) -> None:
        """No samples follow: everything held back becomes ready."""
        ...

    def at(self, grid_s: Floats) -> Floats:
        """Values on the grid."""
        ...

    def fit(self) -> ClockFit:
        """How the clock behaves."""
        ...


class TimedTrack:
    """Blocks put on the recording's clock."""

    def __init__(self, stream: Stream, epoch_ns: int) -> None:
        self.stream = stream
        self._epoch_ns = epoch_ns
        self._reader = SiReader(stream)
        self._clock = ClockModel(stream.clock, stream.nominal_rate_hz)
        self.first_s = float("inf")
        self.newest_s = float("-inf")
        self.ready_s = float("-inf")

    def fit(self) -> ClockFit:
        """How the clock behaves."""
        return self._clock.fit

    def _times(self, block: SampleBlock) -> Floats:
        times_ns = self._clock.feed(block.ticks, block.received_ns, block.flags)
        time_s: Floats = np.asarray((times_ns - self._epoch_ns) * 1e-9, dtype=np.float64)
        self.first_s = min(self.first_s, float(time_s[0]))
        self.newest_s = float(time_s[-1])
        return time_s
