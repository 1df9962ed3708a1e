"""What a sensor reads at this moment, and whether somebody just touched it: to tell it from its like."""

import math
from collections.abc import Sequence

import numpy as np

from domain.calibration import SiReader, raw_numbers
from domain.channel import Floats, SampleBlock, Stream
from domain.language import say
from domain.samples.stillness import SlidingWindow, force_channels, force_scale
from domain.timebase import Clock
from domain.wording import number_text

CALIBRATE_FIRST = say("Calibrate first")

STIR_S = 1.5
"""How long a sensor stays marked after it was touched."""

_WINDOW_S = 0.6
_TURN_RAD_PER_S = 1.0
_TAP_M_PER_S2 = 4.0
_PULL_N = 8.0
_TIMES_NOISE = 25.0
"""Product defaults: above what a sensor on a table or a resting limb shows, below a light tap."""

_GYRO = ("gyr_x", "gyr_y", "gyr_z")
_ACC = ("acc_x", "acc_y", "acc_z")


class StirWatch:
    """Follows one device across its streams; give it the stream again after a tare or a calibration."""

    def __init__(self, stream: Stream, *, clock: Clock) -> None:
        self._clock = clock
        self._stirred_ns: int | None = None
        self._window = SlidingWindow(_WINDOW_S)
        self._noise_raw = math.inf
        self._values: Floats | None = None
        self.use(stream)

    def use(self, stream: Stream) -> None:
        """Read with the calibrations of `stream` from now on."""
        self.stream, self._reader = stream, SiReader(stream)
        columns = {channel.name: index for index, channel in enumerate(stream.channels)}
        self._forces = [columns[name] for name in force_channels(stream)]
        self._gyro, self._acc = ([columns[n] for n in names if n in columns] for names in (_GYRO, _ACC))

    @property
    def stirred(self) -> bool:
        """Whether it was moved, tapped or pulled just now."""
        since = self._stirred_ns
        return since is not None and self._clock.now_ns() - since < STIR_S * 1e9

    @property
    def now(self) -> str:
        """The newest reading in words; what cannot be read in newtons says so."""
        if self._forces:
            return self._force_now()
        if self._values is None:
            return ""
        if self._gyro:
            return f"{number_text(math.degrees(self._size(self._gyro)), 0)} °/s"
        return f"{number_text(self._size(self._acc), 1)} m/s²" if self._acc else ""

    def feed(self, block: SampleBlock) -> None:
        """Take in a block."""
        if not len(block):
            return
        raw = raw_numbers(self.stream.channels, block.raw)
        values = self._reader.read(block.raw)
        self._values = values[-1]
        moving = self._pulled(block, raw) if self._forces else self._turned(block, values)
        if moving:
            self._stirred_ns = self._clock.now_ns()

    def _force_now(self) -> str:
        scales = [force_scale(self.stream, name) for name in force_channels(self.stream)]
        if not any(math.isfinite(scale) for scale in scales):
            return CALIBRATE_FIRST
        if self._values is None:
            return ""
        read = [f"{number_text(self._values[column], 1)}" for column in self._forces]
        return f"{' · '.join(read)} N"

    def _pulled(self, block: SampleBlock, raw: Floats) -> bool:
        self._window.append(block.received_ns, raw[:, self._forces])
        kept = self._window.full_values()
        if kept is None or len(kept) < 4:
            return False
        ranges = np.ptp(kept, axis=0)
        scales = [force_scale(self.stream, name) for name in force_channels(self.stream)]
        known = [
            abs(scale) * span for scale, span in zip(scales, ranges, strict=True) if math.isfinite(scale)
        ]
        if known:
            return bool(max(known) > _PULL_N)
        # Counts say nothing of newtons: a pull stands out of the quietest that was seen.
        widest = float(np.max(ranges))
        self._noise_raw = min(self._noise_raw, max(widest, 1.0))
        return bool(widest > _TIMES_NOISE * self._noise_raw)

    def _turned(self, block: SampleBlock, values: Floats) -> bool:
        if self._gyro and _largest(values, self._gyro) > _TURN_RAD_PER_S:
            return True
        if not self._acc:
            return False
        self._window.append(block.received_ns, values[:, self._acc])
        kept = self._window.full_values()
        return kept is not None and bool(np.max(np.abs(kept - np.median(kept, axis=0))) > _TAP_M_PER_S2)

    def _size(self, columns: Sequence[int]) -> float:
        values = self._values
        return math.nan if values is None else float(np.linalg.norm(values[list(columns)]))


def _largest(values: Floats, columns: Sequence[int]) -> float:
    sizes = np.linalg.norm(values[:, list(columns)], axis=1)
    return float(np.max(np.nan_to_num(sizes, nan=0.0)))
