"""What an MTData2 packet of an Xsens sensor can hold, and how its numbers are read in any precision."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domain.channel import Channel, Encoding, Floats, Integers
from drivers.reading.packets import Bytes

PACKET_COUNTER, SAMPLE_TIME_FINE, UTC, STATUS_BYTE, STATUS_WORD, GNSS = (
    0x1020,
    0x1060,
    0x1010,
    0xE010,
    0xE020,
    0x7010,
)
_GROUP, _PRECISION = 0xFFF0, 0x0003
_FRAMES = {0x0: "ENU", 0x4: "NED", 0x8: "NWU"}
_PRECISIONS = ("f32", "fp12.20", "fp16.32", "f64")
_SIZES = (4, 4, 6, 8)
_MOTION_GROUPS = frozenset({0x2010, 0x2020, 0x2030, 0x4010, 0x4020, 0x4030, 0x8020, 0x8030, 0xC020})


@dataclass(frozen=True, slots=True)
class Quantity:
    """Numbers of a kind: the channels they fill; SI value = number as sent x `scale`."""

    quantity: str
    names: tuple[str, ...]
    unit: str
    scale: float = 1.0


def _of(quantity: str, names: str, unit: str, scale: float = 1.0) -> Quantity:
    return Quantity(quantity, tuple(names.split()), unit, scale)


QUANTITIES: dict[int, Quantity] = {
    0x4020: _of("acceleration", "acc_x acc_y acc_z", "m/s2"),
    0x8020: _of("angular_rate", "gyr_x gyr_y gyr_z", "rad/s"),
    0x2010: _of("quaternion", "quat_w quat_x quat_y quat_z", "1"),
    0x2030: _of("angle", "roll pitch yaw", "rad", math.radians(1.0)),
    0xC020: _of("magnetic_field", "mag_x mag_y mag_z", "1"),
    0x0810: _of("temperature", "temperature", "degC"),
    0x4010: _of("other", "delta_v_x delta_v_y delta_v_z", "m/s"),
    0x8030: _of("quaternion", "delta_q_w delta_q_x delta_q_y delta_q_z", "1"),
    0x4030: _of("acceleration", "free_acc_x free_acc_y free_acc_z", "m/s2"),
    0x5040: _of("other", "latitude longitude", "deg"),
    0x5020: _of("other", "altitude", "m"),
    0xD010: _of("other", "velocity_x velocity_y velocity_z", "m/s"),
}
CHANNELS = (
    *(
        Channel(name, quantity.quantity, quantity.unit, quantity.scale, Encoding.FLOAT64_BITS)
        for quantity in QUANTITIES.values()
        for name in quantity.names
    ),
    Channel("utc", "other", "s", 1e-9),
    Channel("status_word", "other", "1", 1.0),
    Channel("packet_counter", "other", "1", 1.0),
)
PLACE = {channel.name: index for index, channel in enumerate(CHANNELS)}

# Name, type, SI unit and scale of the numbers of a GNSS solution, in the order they are sent.
_SOLUTION: tuple[tuple[str, str, str, float], ...] = (
    ("itow", ">u4", "s", 1e-3),
    ("year", ">u2", "", 1),
    ("month", "u1", "", 1),
    ("day", "u1", "", 1),
    ("hour", "u1", "", 1),
    ("min", "u1", "", 1),
    ("sec", "u1", "", 1),
    ("valid", "u1", "", 1),
    ("t_acc", ">u4", "s", 1e-9),
    ("nano", ">i4", "s", 1e-9),
    ("fix_type", "u1", "", 1),
    ("flags", "u1", "", 1),
    ("num_sv", "u1", "", 1),
    ("reserved1", "u1", "", 1),
    ("lon", ">i4", "deg", 1e-7),
    ("lat", ">i4", "deg", 1e-7),
    ("height", ">i4", "m", 1e-3),
    ("h_msl", ">i4", "m", 1e-3),
    ("h_acc", ">u4", "m", 1e-3),
    ("v_acc", ">u4", "m", 1e-3),
    ("vel_n", ">i4", "m_per_s", 1e-3),
    ("vel_e", ">i4", "m_per_s", 1e-3),
    ("vel_d", ">i4", "m_per_s", 1e-3),
    ("g_speed", ">i4", "m_per_s", 1e-3),
    ("head_mot", ">i4", "deg", 1e-5),
    ("s_acc", ">u4", "m_per_s", 1e-3),
    ("head_acc", ">u4", "deg", 1e-5),
    ("head_veh", ">i4", "deg", 1e-5),
    *((f"{name}dop", ">u2", "", 0.01) for name in "gptvhne"),
)
GNSS_TYPE = np.dtype([(name, kind) for name, kind, _, _ in _SOLUTION])
GNSS_UNITS = {
    name: (f"gnss_{name}_{unit}" if unit else f"gnss_{name}", scale) for name, _, unit, scale in _SOLUTION
}
_WHOLE = {PACKET_COUNTER: ">u2", SAMPLE_TIME_FINE: ">u4", STATUS_BYTE: "u1", STATUS_WORD: ">u4"}
_UTC_TYPE = np.dtype([("ns", ">u4"), ("year", ">u2"), ("rest", "u1", 6)])
_YEARS = (1971, 2250)


@dataclass(frozen=True, slots=True)
class DataField:
    """One piece of a packet: its identifier, and where its numbers are."""

    identifier: int
    start: int
    size: int

    @property
    def group(self) -> int:
        """The identifier without precision and frame."""
        return self.identifier if self.identifier in _WHOLE else self.identifier & _GROUP

    @property
    def label(self) -> str:
        """Identifier, precision and, where it has one, frame in words."""
        if self.group not in QUANTITIES:
            return f"{self.identifier:04x}"
        frame = _FRAMES.get(self.identifier & 0xC, "?")
        return f"{self.group:04x}/{_PRECISIONS[self.identifier & _PRECISION]}/{frame}"


def layout_of(packet: bytes, start: int, stop: int) -> tuple[DataField, ...] | None:
    """What is between `start` and `stop`; None when the pieces do not fill it exactly."""
    fields = []
    while start < stop:
        if stop - start < 3 or start + 3 + packet[start + 2] > stop:
            return None
        size = packet[start + 2]
        fields.append(DataField(int.from_bytes(packet[start : start + 2], "big"), start + 3, size))
        start += 3 + size
    return tuple(fields) if all(_fits(field) for field in fields) else None


def is_motion(layout: tuple[DataField, ...]) -> bool:
    """Whether the packet tells of motion; a satellite solution alone carries an earlier time."""
    return any(field.group in _MOTION_GROUPS for field in layout)


def numbers(rows: Bytes, field: DataField) -> Floats:
    """(n, k) numbers as sent, exactly: every precision fits into a float64."""
    precision = field.identifier & _PRECISION
    body = np.ascontiguousarray(rows[:, field.start : field.start + field.size])
    if precision == 0:
        # A spoiled number may be a signalling NaN, of which numpy would warn.
        with np.errstate(invalid="ignore"):
            return body.view(">f4").astype(np.float64)
    if precision == 1:
        return body.view(">i4").astype(np.float64) / 2**20
    if precision == 3:
        return body.view(">f8").astype(np.float64)
    parts = body.reshape(len(rows), -1, 6)
    # The fraction comes first, then the whole number.
    fraction = np.ascontiguousarray(parts[:, :, :4]).view(">u4")[:, :, 0].astype(np.float64)
    whole = np.ascontiguousarray(parts[:, :, 4:]).view(">i2")[:, :, 0].astype(np.float64)
    exact: Floats = whole + fraction / 2**32
    return exact


def integers(rows: Bytes, field: DataField) -> Integers:
    """(n,) of a field that holds one whole number."""
    body = np.ascontiguousarray(rows[:, field.start : field.start + field.size])
    return body.view(_WHOLE[field.group])[:, 0].astype(np.int64)


def utc_ns(rows: Bytes, field: DataField) -> tuple[Integers, NDArray[np.bool_]]:
    """(n,) nanoseconds since 1970, and which of them are a date at all."""
    moment = np.ascontiguousarray(rows[:, field.start : field.start + field.size]).view(_UTC_TYPE)[:, 0]
    year, rest = moment["year"].astype(np.int64), moment["rest"].astype(np.int64)
    known = (year >= _YEARS[0]) & (year <= _YEARS[1]) & (rest[:, 0] >= 1) & (rest[:, 0] <= 12)
    months = np.where(known, (year - 1970) * 12 + rest[:, 0] - 1, 0)
    days = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64) + rest[:, 1] - 1
    seconds = ((days * 24 + rest[:, 2]) * 60 + rest[:, 3]) * 60 + rest[:, 4]
    return seconds * 1_000_000_000 + moment["ns"].astype(np.int64), known


def solution(rows: Bytes, field: DataField) -> NDArray[np.void]:
    """(n,) satellite solutions."""
    return np.ascontiguousarray(rows[:, field.start : field.start + field.size]).view(GNSS_TYPE)[:, 0]


def _fits(field: DataField) -> bool:
    if field.group in QUANTITIES:
        return field.size == len(QUANTITIES[field.group].names) * _SIZES[field.identifier & _PRECISION]
    if field.group in _WHOLE:
        return field.size == np.dtype(_WHOLE[field.group]).itemsize
    return field.size == {UTC: _UTC_TYPE.itemsize, GNSS: GNSS_TYPE.itemsize}.get(field.group, field.size)
