"""What VectorNav sensors send: fields of binary packets by group and bit, columns of ASCII lines."""

import math
from dataclasses import dataclass

from domain.channel import Channel, Encoding

_RADIANS = math.radians(1.0)


def _channels(names: str, quantity: str, unit: str, scale: float = 1.0) -> tuple[Channel, ...]:
    return tuple(Channel(name, quantity, unit, scale, Encoding.FLOAT64_BITS) for name in names.split())


CHANNELS = (
    *_channels("acc_x acc_y acc_z", "acceleration", "m/s2"),
    *_channels("gyr_x gyr_y gyr_z", "angular_rate", "rad/s"),
    *_channels("quat_w quat_x quat_y quat_z", "quaternion", "1"),
    *_channels("yaw pitch roll", "angle", "rad", _RADIANS),
    *_channels("mag_x mag_y mag_z", "magnetic_field", "T", 1e-4),
    *_channels("temperature", "temperature", "degC"),
    *_channels("pressure", "other", "kPa"),
    *_channels("raw_acc_x raw_acc_y raw_acc_z", "acceleration", "m/s2"),
    *_channels("raw_gyr_x raw_gyr_y raw_gyr_z", "angular_rate", "rad/s"),
    *_channels("raw_mag_x raw_mag_y raw_mag_z", "magnetic_field", "T", 1e-4),
    *_channels("linear_acc_x linear_acc_y linear_acc_z", "acceleration", "m/s2"),
)
_PLACE = {channel.name: index for index, channel in enumerate(CHANNELS)}


def _columns(*firsts: tuple[str, int]) -> tuple[int, ...]:
    return tuple(_PLACE[first] + offset for first, count in firsts for offset in range(count))


_ACC, _GYR, _MAG, _YPR = (_columns((name, 3)) for name in ("acc_x", "gyr_x", "mag_x", "yaw"))
_RAW_ACC, _RAW_GYR, _RAW_MAG = (_columns((f"raw_{name}_x", 3)) for name in ("acc", "gyr", "mag"))
_LINEAR = _columns(("linear_acc_x", 3))
# The device puts the scalar of a quaternion last.
_QUATERNION = (*_columns(("quat_x", 3)), _PLACE["quat_w"])
_TEMPERATURE, _PRESSURE = _columns(("temperature", 1)), _columns(("pressure", 1))

TIME, SATURATION = "time_startup", "saturation"


@dataclass(frozen=True, slots=True)
class BinaryField:
    """A field of a binary packet: its bytes, and the columns its float32 numbers fill, if any."""

    size: int
    columns: tuple[int, ...] = ()
    role: str = ""


def _plain(*sizes: int) -> tuple[BinaryField, ...]:
    return tuple(BinaryField(size) for size in sizes)


def _floats(columns: tuple[int, ...]) -> BinaryField:
    return BinaryField(4 * len(columns), columns)


_TIME = BinaryField(8, role=TIME)
GROUPS: tuple[tuple[BinaryField, ...], ...] = (
    # Common.
    (
        _TIME,
        *_plain(8, 8),
        _floats(_YPR),
        _floats(_QUATERNION),
        _floats(_GYR),
        *_plain(24, 12),
        _floats(_ACC),
        _floats(_RAW_ACC + _RAW_GYR),
        _floats(_MAG + _TEMPERATURE + _PRESSURE),
        *_plain(28, 2, 4, 8),
    ),
    # Time.
    (_TIME, *_plain(8, 8, 2, 8, 8, 8, 4, 4, 1)),
    # Inertial.
    (
        *_plain(2),
        _floats(_RAW_MAG),
        _floats(_RAW_ACC),
        _floats(_RAW_GYR),
        _floats(_TEMPERATURE),
        _floats(_PRESSURE),
        *_plain(16, 12),
        _floats(_MAG),
        _floats(_ACC),
        _floats(_GYR),
        BinaryField(2, role=SATURATION),
    ),
    # Satellites.
    _plain(8, 8, 2, 1, 1, 24, 24, 12, 12, 12, 4, 4, 2),
    # Attitude.
    (*_plain(2), _floats(_YPR), _floats(_QUATERNION), *_plain(36, 12, 12), _floats(_LINEAR), *_plain(12, 12)),
    # Navigation.
    _plain(2, 24, 24, 12, 12, 12, 12, 12, 12, 4, 4),
)
"""By group and bit, as the user manual's binary output tables list them."""

ASCII: dict[str, tuple[int, ...]] = {
    "YPR": _YPR,
    "QTN": _QUATERNION,
    "QMR": _QUATERNION + _MAG + _ACC + _GYR,
    "MAG": _MAG,
    "ACC": _ACC,
    "GYR": _GYR,
    "MAR": _MAG + _ACC + _GYR,
    "YMR": _YPR + _MAG + _ACC + _GYR,
    "YBA": _YPR + _LINEAR + _GYR,
    "IMU": _RAW_MAG + _RAW_ACC + _RAW_GYR + _TEMPERATURE + _PRESSURE,
}
"""Columns of the numbers of each asynchronous line."""
MOTION_COLUMNS = frozenset(_ACC + _GYR)
