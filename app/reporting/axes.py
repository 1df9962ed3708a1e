"""Axes of a printed chart: round ticks, and seconds and values onto points."""

import math
from dataclasses import dataclass
from itertools import pairwise

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def ticks(low: float, high: float, most: int) -> tuple[float, ...]:
    """Round numbers from `low` to `high`, at most `most` of them."""
    span = high - low
    if not span > 0 or not math.isfinite(span):
        return (low,)
    magnitude = 10.0 ** math.floor(math.log10(span / most))
    step = next(s * magnitude for s in (*_STEPS, 20.0, 50.0) if span / (s * magnitude) <= most - 1 or s == 50)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return tuple(index * step for index in range(first, last + 1))


def tick_text(value: float, marks: tuple[float, ...]) -> str:
    """A tick as short as its neighbours allow."""
    step = min((abs(b - a) for a, b in pairwise(marks)), default=1.0)
    decimals = next((d for d in range(4) if abs(step * 10**d - round(step * 10**d)) < 1e-6), 3)
    text = f"{value:.{decimals}f}"
    return (text.lstrip("-") if float(text) == 0 else text).replace("-", "−")


@dataclass(frozen=True, slots=True)
class Panel:
    """The drawing area of one chart, in points from the top left corner, and what it spans."""

    left: float
    top: float
    right: float
    bottom: float
    x_low: float
    x_high: float
    y_low: float
    y_high: float

    def x(self, value: float) -> float:
        """Seconds onto points."""
        return self.left + (value - self.x_low) / (self.x_high - self.x_low) * (self.right - self.left)

    def y(self, value: float) -> float:
        """A value onto points; up is more."""
        return self.bottom - (value - self.y_low) / (self.y_high - self.y_low) * (self.bottom - self.top)

    def clipped_y(self, value: float) -> float:
        """As `y`, kept inside the panel."""
        return min(max(self.y(value), self.top), self.bottom)
