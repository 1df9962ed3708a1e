"""Numbers on the screen, worded as in the reports: rounding follows the error, unit and error come after."""

from domain.metrics.registry import definition
from domain.results import MetricValue
from domain.wording import (
    NOT_MEASURABLE,
    error_text,
    number_text,
    shown_decimals,
    unit_symbol,
)

MISSING = NOT_MEASURABLE


def most_decimals(name: str) -> int:
    """The decimals the metric's definition allows; 1 where it has none."""
    try:
        return definition(name).decimals
    except KeyError:
        return 1


def value_parts(value: MetricValue, decimals: int | None = None) -> tuple[str, str, str]:
    """Number, unit and error, such as `131`, `N`, `±18`; the error is the 95 % half-width."""
    if not value.measurable:
        return MISSING, "", ""
    most = most_decimals(value.name) if decimals is None else decimals
    places = shown_decimals(value.value, value.half_width_95, most)
    number, unit = number_text(value.value, places), unit_symbol(value.unit)
    if unit.startswith("°"):
        number, unit = number + unit, ""
    return number, unit, error_text(value, most)


def value_text(value: MetricValue, decimals: int | None = None) -> str:
    """The value in one line, such as `131 N ±18`."""
    return " ".join(part for part in value_parts(value, decimals) if part)
