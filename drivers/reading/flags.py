"""What a single value tells about itself: a converter at its end, a misread conversion, a lone outlier."""

from collections import deque
from statistics import median

from domain.channel import SampleFlag

_SHORTEST_ONES = 16
_WINDOW = 31
_FEWEST = 5
_TIMES_NOISE = 20.0
_TIMES_SLOPE = 8.0
_LEAST_NOISE = 1.0


def converter_flags(counts: int, bits: int) -> SampleFlag:
    """Flags of a raw reading of a signed `bits`-bit converter.

    Both ends are saturation. A row of ones below that (2^n - 1) is a conversion that was read while the
    HX711 shifted it out or powered down: a spike.
    """
    full_scale = 2 ** (bits - 1) - 1
    if counts >= full_scale or counts <= -full_scale - 1:
        return SampleFlag.SATURATED
    if counts >= 2**_SHORTEST_ONES - 1 and counts & (counts + 1) == 0:
        return SampleFlag.SPIKE
    return SampleFlag.NONE


class OutlierWatch:
    """Finds values that jump away for one sample only; it knows when the next value has come.

    A value is an outlier when it differs from the median of itself and its neighbours by far more than
    the usual such difference, and than the signal moves around it: steps, ramps and peaks are none.
    """

    def __init__(self) -> None:
        self._last: deque[int] = deque(maxlen=3)
        self._usual: deque[int] = deque(maxlen=_WINDOW)

    def forget(self) -> None:
        """The next value has no neighbour before it."""
        self._last.clear()

    def feed(self, value: int) -> bool:
        """Whether the value before this one was an outlier."""
        known = tuple(self._last)
        self._last.append(value)
        if len(known) < 2:
            return False
        before, suspect = known[-2:]
        jump = abs(suspect - median((before, suspect, value)))
        slope = max(abs(value - before), abs(before - known[0]))
        noise = max(float(median(self._usual)), _LEAST_NOISE) if len(self._usual) >= _FEWEST else jump
        outlier = jump > _TIMES_NOISE * noise and jump > _TIMES_SLOPE * slope
        if outlier:
            # The neighbours must not look like a slope that leads back from it.
            self._last = deque((known[0], before, value), maxlen=3)
        else:
            self._usual.append(abs(value - suspect))
        return outlier
