"""Axes of a printed chart: round ticks, and seconds and values onto points."""

import math
from dataclasses import dataclass
from itertools import pairwise

from domain.language import decimal_sign

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_LEAST = 3


def ticks(low: float, high: float, most: int) -> tuple[float, ...]:
    """Round numbers from `low` to `high`, at most `most` of them and at least three where it can be."""
    span = high - low
    if not span > 0 or not math.isfinite(span):
        return (low,)
    magnitude = 10.0 ** math.floor(math.log10(span / most))
    sizes = (0.5, *_STEPS, 20.0, 25.0, 50.0)
    fitting = [marks for size in sizes if len(marks := _marks(low, high, size * magnitude)) <= most]
    telling = [marks for marks in fitting if len(marks) >= _LEAST]
    if telling:
        return telling[0]
    # No round step gives three or more within the bound: a tick too many says more than a lone zero.
    return next(m for size in reversed(sizes) if len(m := _marks(low, high, size * magnitude)) >= _LEAST)


def _marks(low: float, high: float, step: float) -> tuple[float, ...]:
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return tuple(index * step for index in range(first, last + 1))


def tick_text(value: float, marks: tuple[float, ...]) -> str:
    """A tick as short as its neighbours allow."""
    step = min((abs(b - a) for a, b in pairwise(marks)), default=1.0)
    decimals = next((d for d in range(4) if abs(step * 10**d - round(step * 10**d)) < 1e-6), 3)
    text = f"{value:.{decimals}f}"
    return (text.lstrip("-") if float(text) == 0 else text).replace("-", "−").replace(".", decimal_sign())


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
