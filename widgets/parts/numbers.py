"""Numbers as people read them: rounding follows the error, the unit and the error come after."""

import math

from domain.results import MetricValue

MISSING = "–"


def decimals_for(half_width: float | None, fallback: int = 1) -> int:
    """How many decimals the error leaves meaning to: one figure of it, two where it starts with 1."""
    if half_width is None or not math.isfinite(half_width) or half_width <= 0:
        return fallback
    exponent = math.floor(math.log10(half_width))
    leading = half_width / 10.0**exponent
    return max(0, min(3, -exponent + (leading < 2)))


def number_text(value: float, decimals: int) -> str:
    """A number with a real minus sign; a dash where there is none."""
    if not math.isfinite(value):
        return MISSING
    text = f"{value:.{decimals}f}"
    if float(text) == 0:
        text = text.removeprefix("-")
    return text.replace("-", "−")


def value_parts(value: MetricValue, decimals: int | None = None) -> tuple[str, str, str]:
    """Number, unit and error, such as `131`, `N`, `±18`; the error is the 95 % half-width."""
    if not value.measurable:
        return MISSING, "", ""
    places = decimals_for(value.half_width_95) if decimals is None else decimals
    error = "" if value.half_width_95 is None else f"±{number_text(value.half_width_95, places)}"
    return number_text(value.value, places), value.unit, error


def value_text(value: MetricValue, decimals: int | None = None) -> str:
    """The value in one line, such as `131 N ±18`."""
    return " ".join(part for part in value_parts(value, decimals) if part)
