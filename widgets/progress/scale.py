"""Round numbers for an axis."""

import math
from collections.abc import Iterable


def nice_ticks(low: float, high: float, *, most: int) -> tuple[tuple[float, int], ...]:
    """At most `most` round values inside, each with the decimals to write it with."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        return ()
    rough = (high - low) / most
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * size for size in (1.0, 2.0, 5.0, 10.0) if power * size >= rough)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    first = math.ceil(low / step - 1e-9)
    return tuple((step * n, decimals) for n in range(first, math.floor(high / step + 1e-9) + 1))


def range_of(values: Iterable[float]) -> tuple[float, float]:
    """The finite values with a tenth of room on both sides; 0 to 1 where there are none."""
    known = [value for value in values if math.isfinite(value)]
    if not known:
        return 0.0, 1.0
    low, high = min(known), max(known)
    room = 0.1 * (high - low) or max(1.0, 0.1 * abs(high))
    return low - room, high + room
