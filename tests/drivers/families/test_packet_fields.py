"""Every field of every packet of the inertial sensors: how long it is, and which channel its numbers are."""

import math
import struct
from datetime import UTC, datetime

import numpy as np
import pytest

from domain.channel import SampleFlag
from drivers.decoder import Packet
from drivers.families.vectornav_decoder import VectorNavDecoder
from drivers.families.ximu3_decoder import Ximu3Decoder
from drivers.families.ximu3_messages import CHANNELS as XIMU3_CHANNELS
from drivers.families.ximu3_messages import INERTIAL, MOST_NUMBERS, RowJoiner
from drivers.families.ximu3_ticks import PlausibleTicks
from drivers.families.xsens_data import UTC as UTC_FIELD
from drivers.families.xsens_data import DataField, is_motion, layout_of, utc_ns
from drivers.families.xsens_decoder import XsensDecoder
from drivers.simulators import ximu3_messages
from drivers.simulators.vectornav import binary, line

RADIANS, G = math.pi / 180, 9.80665
VECTORNAV_SIZES = (
    (8, 8, 8, 12, 16, 12, 24, 12, 12, 24, 20, 28, 2, 4, 8),
    (8, 8, 8, 2, 8, 8, 8, 4, 4, 1),
    (2, 12, 12, 12, 4, 4, 16, 12, 12, 12, 12, 2),
    (8, 8, 2, 1, 1, 24, 24, 12, 12, 12, 4, 4, 2),
    (2, 12, 16, 36, 12, 12, 12, 12, 12),
    (2, 24, 24, 12, 12, 12, 12, 12, 12, 4, 4),
)
"""Bytes by group and bit, from the tables of the user manual."""


def _axes(*names: str) -> list[str]:
    return [f"{name}_{axis}" for name in names for axis in "xyz"]


YPR, QUATERNION = ["yaw", "pitch", "roll"], ["quat_x", "quat_y", "quat_z", "quat_w"]
VECTORNAV_NAMES = {
    (0, 3): YPR,
    (0, 4): QUATERNION,
    (0, 5): _axes("gyr"),
    (0, 8): _axes("acc"),
    (0, 9): _axes("raw_acc", "raw_gyr"),
    (0, 10): [*_axes("mag"), "temperature", "pressure"],
    (2, 1): _axes("raw_mag"),
    (2, 2): _axes("raw_acc"),
    (2, 3): _axes("raw_gyr"),
    (2, 4): ["temperature"],
    (2, 5): ["pressure"],
    (2, 8): _axes("mag"),
    (2, 9): _axes("acc"),
    (2, 10): _axes("gyr"),
    (4, 1): YPR,
    (4, 2): QUATERNION,
    (4, 6): _axes("linear_acc"),
}
VECTORNAV_LINES = {
    "YPR": YPR,
    "QTN": QUATERNION,
    "QMR": [*QUATERNION, *_axes("mag", "acc", "gyr")],
    "MAG": _axes("mag"),
    "ACC": _axes("acc"),
    "GYR": _axes("gyr"),
    "MAR": _axes("mag", "acc", "gyr"),
    "YMR": [*YPR, *_axes("mag", "acc", "gyr")],
    "YBA": [*YPR, *_axes("linear_acc", "gyr")],
    "IMU": [*_axes("raw_mag", "raw_acc", "raw_gyr"), "temperature", "pressure"],
}


def _holds(packet: Packet, names: list[str], scales: dict[str, float]) -> None:
    """The numbers 1, 2, 3 ... stand under these names, in SI."""
    told = {key: value for key, value in packet.fields.items() if key != "time_device_s"}
    assert len(told) == len(names)
    for number, name in enumerate(names, start=1):
        value = told[min((key for key in told if f"{key}_".startswith(f"{name}_")), key=len)]
        scale = next((each for start, each in scales.items() if name.startswith(start)), 1.0)
        assert value == pytest.approx(number * scale), name


VECTORNAV_SCALES = {"yaw": RADIANS, "pitch": RADIANS, "roll": RADIANS, "mag": 1e-4, "raw_mag": 1e-4}


@pytest.mark.parametrize("group", range(6))
def test_each_field_of_a_vectornav_packet_is_as_long_as_in_the_manual(group: int) -> None:
    for bit, size in enumerate(VECTORNAV_SIZES[group]):
        masks = [1, 1 << bit] if group else [1 | 1 << bit]
        names = VECTORNAV_NAMES.get((group, bit), [])
        body = struct.pack(f"<{len(names)}f", *range(1, len(names) + 1)) if names else bytes(size)
        assert len(body) == size
        payload = struct.pack("<Q", 7_000_000_000) + (body if group or bit else b"")
        data = binary(1 | 1 << group, struct.pack(f"<{len(masks)}H", *masks), payload)
        decoder = VectorNavDecoder(is_binary=True)
        told = [event for event in decoder.packets_in(data * 2, 0) if isinstance(event, Packet)]
        assert (decoder.packets, decoder.skipped_bytes, decoder.pending_bytes) == (2, 0, 0), (group, bit)
        assert len(told) == (2 if names else 0)
        for packet in told:
            assert packet.fields["time_device_s"] == 7.0
            _holds(packet, names, VECTORNAV_SCALES)


@pytest.mark.parametrize("kind", VECTORNAV_LINES)
def test_each_column_of_a_vectornav_line_goes_to_its_channel(kind: str) -> None:
    names = VECTORNAV_LINES[kind]
    data = line(f"VN{kind}," + ",".join(f"{number:.2f}" for number in range(1, len(names) + 1)))
    told = VectorNavDecoder(is_binary=False).packets_in(data, 0)
    (packet,) = (event for event in told if isinstance(event, Packet))
    _holds(packet, names, VECTORNAV_SCALES)


XIMU3_NAMES = {
    "I": [*_axes("gyr"), *_axes("acc")],
    "M": _axes("mag"),
    "Q": ["quat_w", "quat_x", "quat_y", "quat_z"],
    "R": [f"matrix_{row}{column}" for row in "xyz" for column in "xyz"],
    "A": ["roll", "pitch", "yaw"],
    "L": ["quat_w", "quat_x", "quat_y", "quat_z", *_axes("linear_acc")],
    "E": ["quat_w", "quat_x", "quat_y", "quat_z", *_axes("earth_acc")],
    "U": ["initialising", "rate_recovery", "acceleration_recovery", "magnetic_recovery"],
    "H": _axes("high_g"),
    "T": ["temperature"],
    "B": ["battery", "battery_voltage", "charging"],
    "W": ["signal", "signal_power"],
}
XIMU3_SCALES = {
    "gyr": RADIANS, "roll": RADIANS, "pitch": RADIANS, "yaw": RADIANS,
    "acc_": G, "linear": G, "earth": G, "high": G,
}  # fmt: skip


@pytest.mark.parametrize("letter", XIMU3_NAMES)
@pytest.mark.parametrize("made", [ximu3_messages.binary, ximu3_messages.ascii_line])
def test_each_number_of_an_ximu3_message_goes_to_its_channel(letter: str, made: object) -> None:
    names = XIMU3_NAMES[letter]
    data = made(letter, 2_500_000, [float(n) for n in range(1, len(names) + 1)])  # type: ignore[operator]
    decoder = Ximu3Decoder()
    (packet,) = (event for event in decoder.packets_in(data, 0) if isinstance(event, Packet))
    assert (packet.name, packet.fields["time_device_s"]) == (letter, 2.5)
    _holds(packet, names, XIMU3_SCALES)
    assert (decoder.packets, decoder.skipped_bytes, decoder.pending_bytes) == (1, 0, 0)


@pytest.mark.parametrize(
    ("rate_deg_per_s", "acc_g", "saturated"),
    [
        (1998.0, 0.0, True),
        (-1998.0, 0.0, True),
        (1997.9, 15.9, False),
        (0.0, 15.984, True),
        (0.0, -15.99, True),
    ],
)
def test_a_reading_at_the_end_of_its_range_is_saturated(
    rate_deg_per_s: float, acc_g: float, saturated: bool
) -> None:
    numbers = np.zeros((1, MOST_NUMBERS))
    numbers[0, [2, 5]] = rate_deg_per_s, acc_g
    kinds, at = np.array([INERTIAL], dtype=np.uint8), np.array([5])
    ticks, raw, flags, _offsets = RowJoiner().feed(kinds, at, numbers, at)
    assert ticks.tolist() == [5]
    assert raw.shape == (1, len(XIMU3_CHANNELS))
    assert flags.tolist() == [int(SampleFlag.SATURATED) if saturated else 0]


def _believed(*ticks: int, cut: int = 100) -> tuple[list[int], list[tuple[int, int]]]:
    watch, believed, wrong = PlausibleTicks(), [], []
    for start in range(0, len(ticks), cut):
        part = np.array(ticks[start : start + cut])
        offsets = np.arange(start, start + len(part))
        rows, errors = watch.feed((part, part[:, None], 0 * part, offsets))
        believed += rows[0].tolist()
        wrong += errors
    return believed, wrong


@pytest.mark.parametrize("cut", [1, 2, 100])
def test_a_time_that_leaps_is_held_back_until_the_next_shows_which_is_right(cut: int) -> None:
    leap = 10**9
    assert _believed(1, 2, 3, cut=cut) == ([1, 2, 3], [])
    assert _believed(1, 2, leap, 3, 4, cut=cut) == ([1, 2, 3, 4], [(leap, 2)])
    assert _believed(100, 101, 5, 6, 7, cut=cut) == ([100, 101, 5, 6, 7], [])
    assert _believed(100, 101, 5, leap, 102, cut=cut) == ([100, 101, 102], [(5, 2), (leap, 3)])
    assert _believed(1, 60_000_001, 60_000_002, cut=cut) == ([1, 60_000_001, 60_000_002], [])
    assert _believed(1, 60_000_002, 2, cut=cut) == ([1, 2], [(60_000_002, 1)])
    assert _believed(1, 1, 2, cut=cut) == ([1, 2], [(1, 1)])


def test_the_pieces_of_an_xsens_packet_fill_it_exactly() -> None:
    counter, acceleration = b"\x10\x20\x02\x00\x07", b"\x40\x20\x0c" + bytes(12)
    data = b"\xff" + counter + acceleration
    layout = layout_of(data, 1, len(data))
    assert layout == (DataField(0x1020, 4, 2), DataField(0x4020, 9, 12))
    assert is_motion(layout) and not is_motion(layout[:1])
    assert [field.label for field in layout] == ["1020", "4020/f32/ENU"]
    for spoilt in (data[:-1], data + b"\x10", data + b"\x10\x20", data[:3] + b"\x03" + data[4:]):
        assert layout_of(spoilt, 1, len(spoilt)) is None
    assert layout_of(data + b"\x99\x99\x00", 1, len(data) + 3) is not None, "an empty piece nobody knows"
    short = b"\x40\x20\x08" + bytes(8)
    assert layout_of(short, 0, len(short)) is None
    double = b"\x40\x27\x18" + bytes(24)
    (field,) = layout_of(double, 0, len(double)) or ()
    assert (field.group, field.label) == (0x4020, "4020/f64/NED")


def _long(*pieces: bytes) -> bytes:
    data = b"".join(pieces)
    body = b"\xff\x36\xff" + len(data).to_bytes(2, "big") + data
    return b"\xfa" + body + bytes([-sum(body) & 0xFF])


@pytest.mark.parametrize("cut", [1, 5, 6, 1000])
def test_an_xsens_packet_may_be_longer_than_a_byte_can_say(cut: int) -> None:
    data = _long(b"\x99\x99\xc8" + bytes(200), b"\x99\x98\x6e" + bytes(110)) * 2
    decoder = XsensDecoder()
    for start in range(0, len(data), cut):
        decoder.feed(data[start : start + cut], 0)
    assert (decoder.packets, decoder.skipped_bytes, decoder.pending_bytes) == (2, 0, 0)


@pytest.mark.parametrize(
    ("identifier", "motion"),
    [
        *((each, True) for each in (0x2010, 0x2020, 0x2030, 0x4010, 0x4020, 0x4030, 0x8020, 0x8030, 0xC020)),
        *((each, False) for each in (0x0810, 0x5040, 0x5020, 0xD010, 0x1060, 0x7010)),
    ],
)
def test_what_tells_of_motion_in_any_precision_and_frame(identifier: int, motion: bool) -> None:
    assert is_motion((DataField(identifier, 0, 0),)) is motion
    if motion:
        assert is_motion((DataField(identifier | 0x7, 0, 0),))


@pytest.mark.parametrize(
    ("year", "month", "known"),
    [
        (1970, 5, False),
        (1971, 1, True),
        (2250, 12, True),
        (2251, 1, False),
        (2026, 0, False),
        (2026, 13, False),
    ],
)
def test_a_date_of_an_xsens_is_one_or_is_said_not_to_be(year: int, month: int, known: bool) -> None:
    body = struct.pack(">IHBBBBBB", 123, year, month, 31, 23, 59, 58, 0)
    rows = np.frombuffer(body, dtype=np.uint8)[None, :]
    ns, found = utc_ns(rows, DataField(UTC_FIELD, 0, 12))
    assert found.tolist() == [known]
    if known:
        moment = datetime(year, month, 31, 23, 59, 58, tzinfo=UTC)
        assert int(ns[0]) == round(moment.timestamp()) * 10**9 + 123
