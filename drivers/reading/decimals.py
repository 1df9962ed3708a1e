"""Decimal text to scaled integers, exactly as written, and the units that scales and gauges write."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from domain.channel import MISSING_RAW, Channel, SampleFlag

NUMBER = rb"[+-]?\d{1,12}(?:\.\d{1,9})?"
NUMBER_OR_NOT = rb"(?:" + NUMBER + rb"|[+-]?(?:nan|inf|ovf)|NAN|INF|-?OVF)"
"""What an Arduino prints for a float: a number, or one of the words for what is none."""

_NANONEWTONS = Decimal(10) ** 9
_LARGEST = abs(MISSING_RAW)
_POUND = Decimal("4.4482216152605")
_KILOGRAM = Decimal("9.80665")
_NEWTONS: Mapping[str, Decimal] = MappingProxyType(
    {
        "n": Decimal(1),
        "mn": Decimal("0.001"),
        "kn": Decimal(1000),
        "g": _KILOGRAM / 1000,
        "gf": _KILOGRAM / 1000,
        "kg": _KILOGRAM,
        "kgf": _KILOGRAM,
        "t": _KILOGRAM * 1000,
        "lb": _POUND,
        "lbs": _POUND,
        "lbf": _POUND,
        "klbf": _POUND * 1000,
        "oz": _POUND / 16,
        "ozf": _POUND / 16,
    }
)


def is_force_unit(unit: str) -> bool:
    """Whether values in `unit` can be read as a force."""
    return unit.lower() in _NEWTONS


def newtons_per(unit: str) -> float:
    """Newtons in one of `unit`; masses count with standard gravity."""
    return float(_NEWTONS[unit.lower()])


def force_channel(unit: str, decimals: int, name: str = "force") -> Channel:
    """A force that a device writes in `unit` with up to `decimals` decimals."""
    return Channel(name, "force", "N", newtons_per(unit) / 10**decimals)


NANONEWTON_FORCE = Channel("force", "force", "N", 1e-9)
"""A force from a device that names the unit with every value: raw is what it wrote, in nanonewtons."""


def scaled(text: bytes, decimals: int) -> tuple[int, SampleFlag]:
    """The number in `text` times 10^decimals, and its flags; missing where it is no number."""
    return _raw(text, Decimal(1).scaleb(decimals))


def in_nanonewtons(text: bytes, unit: str) -> tuple[int, SampleFlag]:
    """The force in `text`, which is in a known `unit`, in nanonewtons, and its flags."""
    return _raw(text, _NEWTONS[unit.lower()] * _NANONEWTONS)


def _raw(text: bytes, factor: Decimal) -> tuple[int, SampleFlag]:
    word = text.decode("ascii").lower().lstrip("+-")
    if word == "nan":
        return MISSING_RAW, SampleFlag.MISSING
    if word in {"inf", "ovf"}:
        return MISSING_RAW, SampleFlag.MISSING | SampleFlag.SATURATED
    value = int((Decimal(text.decode("ascii")) * factor).to_integral_value())
    # No sensor measures this: digits ran together, and no raw column could hold it.
    if abs(value) >= _LARGEST:
        return MISSING_RAW, SampleFlag.MISSING | SampleFlag.SATURATED
    return value, SampleFlag.NONE
