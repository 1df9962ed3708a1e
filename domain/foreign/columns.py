"""What a column of another program is: its quantity, axis and unit, read from its name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from domain.foreign.errors import ForeignUnitError

GRAVITY_M_PER_S2 = 9.80665
_DEG = 0.017453292519943295
_POUND_FORCE_N = 4.4482216152605

_QUANTITIES: Mapping[str, tuple[str, ...]] = {
    "time": ("time", "timestamp", "t"),
    "acc": ("acc", "accel", "acceleration", "accelerometer"),
    "gyr": ("gyr", "gyro", "gyroscope", "angular_rate", "angular_velocity", "angularrate"),
    "mag": ("mag", "magn", "magnetometer", "magnetic_field"),
    "force": ("force", "load", "tension"),
    "rate": ("rate", "sampling_rate"),
}
_UNITS: Mapping[str, Mapping[str, float]] = {
    "time": {"s": 1.0, "sec": 1.0, "ms": 1e-3, "us": 1e-6, "ns": 1e-9, "min": 60.0},
    "acc": {
        "m_per_s2": 1.0,
        "mps2": 1.0,
        "m_s2": 1.0,
        "g": GRAVITY_M_PER_S2,
        "mg": 1e-3 * GRAVITY_M_PER_S2,
    },
    "gyr": {
        "rad_per_s": 1.0,
        "rad_s": 1.0,
        "rps": 1.0,
        "deg_per_s": _DEG,
        "deg_s": _DEG,
        "dps": _DEG,
        "mdps": 1e-3 * _DEG,
        "mrad_per_s": 1e-3,
    },
    "mag": {"ut": 1.0, "nt": 1e-3, "mt": 1e3, "gauss": 100.0, "mgauss": 0.1},
    "force": {"n": 1.0, "mn": 1e-3, "kn": 1e3, "kgf": GRAVITY_M_PER_S2, "lbf": _POUND_FORCE_N},
    "rate": {"hz": 1.0, "khz": 1e3},
}
_SHOWN = {"time": "s", "acc": "m_per_s2", "gyr": "rad_per_s", "mag": "ut", "force": "n", "rate": "hz"}
_WITH_AXES = ("acc", "gyr", "mag")
_SIGNS = (("²", "2"), ("^", ""), ("°", "deg"), ("µ", "u"), ("μ", "u"), ("degrees", "deg"), ("radians", "rad"))


@dataclass(frozen=True, slots=True)
class Column:
    """One column: SI value = number x `factor` (magnetic field: microtesla); `axis` is x, y, z or empty."""

    quantity: str
    axis: str
    factor: float

    @property
    def channel(self) -> str:
        """As channels are named: acc_x, force, time."""
        return f"{self.quantity}_{self.axis}" if self.axis else self.quantity


def column_of(name: str, *, file: str) -> Column | None:
    """What a name says; None where the column is nothing that is analysed here.

    Understood are the house's own names (`acc_x_m_per_s2`) and their usual spellings: `Acc_X [g]`,
    `gyro_z (deg/s)`, `mag_y_uT`, `force_kgf`, `time_ms`. Three columns in one array have no axis.

    Raises
    ------
    ForeignUnitError
        A quantity that is needed, in a unit that is missing or unknown: what is allowed.
    """
    plain = _plain(name)
    for quantity, words in _QUANTITIES.items():
        for word in sorted(words, key=len, reverse=True):
            if plain == word or plain.startswith(f"{word}_"):
                found = _rest(quantity, plain[len(word) :].strip("_"))
                if found is not None:
                    return _with_unit(name, *found, file=file)
    return None


def _plain(name: str) -> str:
    text = name.strip().lower()
    for sign, word in _SIGNS:
        text = text.replace(sign, word)
    text = text.replace("/", "_per_")
    return re.sub(r"[^a-z0-9]+", "_", text).strip("_")


def _rest(quantity: str, rest: str) -> tuple[str, str, str] | None:
    """Quantity, axis and unit of what follows the quantity's word; None where it is no such column."""
    axis = ""
    if quantity in _WITH_AXES:
        found = re.match(r"([xyz])(?:_|$)", rest)
        axis = found.group(1) if found else ""
        rest = rest[len(axis) :].strip("_")
        if not axis and rest not in _UNITS[quantity] and rest:
            return None
    return quantity, axis, rest


def _with_unit(name: str, quantity: str, axis: str, unit: str, *, file: str) -> Column:
    units = _UNITS[quantity]
    if unit in units:
        return Column(quantity, axis, units[unit])
    wrong = f"in an unknown unit ({unit})" if unit else "without a unit"
    channel = f"{quantity}_{axis}" if axis else quantity
    raise ForeignUnitError(
        f"{file}: column {name} is {wrong}: name it {channel}_{_SHOWN[quantity]}, "
        f"or with another of {', '.join(units)}.",
        channel=channel,
    )
