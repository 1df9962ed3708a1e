"""x-IMU3 messages to samples: one row an inertial message, the others put into the row they belong to."""

import math

import numpy as np
from numpy.typing import NDArray

from domain.channel import Channel, Encoding, Floats, Integers, SampleFlag
from drivers.reading.blocks import float64_bits, missing_table

_G = 9.80665
_RADIANS = math.radians(1.0)


def _channels(names: str, quantity: str, unit: str, scale: float = 1.0) -> tuple[Channel, ...]:
    return tuple(Channel(name, quantity, unit, scale, Encoding.FLOAT64_BITS) for name in names.split())


HIGH_G_SLOTS = 8
"""So often the high-g accelerometer is read while the other is read once: 3200 and 400 times a second."""

_MORE_HIGH_G = tuple(
    channel
    for slot in range(2, HIGH_G_SLOTS + 1)
    for channel in _channels(" ".join(f"high_g_{axis}_{slot}" for axis in "xyz"), "acceleration", "m/s2", _G)
)
_HIGH_G_TIMES = tuple(
    Channel("high_g_time" if slot == 1 else f"high_g_time_{slot}", "other", "s", 1e-6)
    for slot in range(1, HIGH_G_SLOTS + 1)
)
CHANNELS = (
    *_channels("acc_x acc_y acc_z", "acceleration", "m/s2", _G),
    *_channels("gyr_x gyr_y gyr_z", "angular_rate", "rad/s", _RADIANS),
    *_channels("quat_w quat_x quat_y quat_z", "quaternion", "1"),
    *_channels("roll pitch yaw", "angle", "rad", _RADIANS),
    # The device calibrates its magnetometer to the local field, which then has the length 1.
    *_channels("mag_x mag_y mag_z", "magnetic_field", "1"),
    *_channels("high_g_x high_g_y high_g_z", "acceleration", "m/s2", _G),
    *_channels("linear_acc_x linear_acc_y linear_acc_z", "acceleration", "m/s2", _G),
    *_channels("earth_acc_x earth_acc_y earth_acc_z", "acceleration", "m/s2", _G),
    *_channels("matrix_xx matrix_xy matrix_xz", "other", "1"),
    *_channels("matrix_yx matrix_yy matrix_yz", "other", "1"),
    *_channels("matrix_zx matrix_zy matrix_zz", "other", "1"),
    *_channels("initialising rate_recovery acceleration_recovery magnetic_recovery", "other", "1"),
    *_channels("temperature", "temperature", "degC"),
    *_channels("battery", "other", "%"),
    *_channels("battery_voltage", "voltage", "V"),
    *_channels("charging", "other", "1"),
    *_channels("signal", "other", "%"),
    *_channels("signal_power", "other", "dBm"),
    *_MORE_HIGH_G,
    *_HIGH_G_TIMES,
)
_PLACE = {channel.name: index for index, channel in enumerate(CHANNELS)}


def _columns(first: str, count: int) -> list[int]:
    return list(range(_PLACE[first], _PLACE[first] + count))


INERTIAL, HIGH_G = ord("I"), ord("H")
COLUMNS: dict[int, list[int]] = {
    INERTIAL: _columns("gyr_x", 3) + _columns("acc_x", 3),
    ord("M"): _columns("mag_x", 3),
    ord("Q"): _columns("quat_w", 4),
    ord("R"): _columns("matrix_xx", 9),
    ord("A"): _columns("roll", 3),
    ord("L"): _columns("quat_w", 4) + _columns("linear_acc_x", 3),
    ord("E"): _columns("quat_w", 4) + _columns("earth_acc_x", 3),
    ord("U"): _columns("initialising", 4),
    HIGH_G: _columns("high_g_x", 3),
    ord("T"): _columns("temperature", 1),
    ord("B"): _columns("battery", 3),
    ord("W"): _columns("signal", 2),
}
"""The columns of each message's numbers, in the order they are sent."""

_SLOT_COLUMNS = np.array(
    [
        _columns("high_g_x" if slot == 1 else f"high_g_x_{slot}", 3)
        + _columns("high_g_time" if slot == 1 else f"high_g_time_{slot}", 1)
        for slot in range(1, HIGH_G_SLOTS + 1)
    ]
)
"""Of each high-g message between two samples: where its three numbers go, and its own time."""

MOST_NUMBERS = 9
_RANGE = np.array([2000.0] * 3 + [16.0] * 3) * 0.999
_MOST_WAITING = 256

Rows = tuple[Integers, Integers, Integers, Integers]
"""(n,) ticks, (n, n_channels) raw, (n,) flags, and (n,) where in the stream the inertial message stood."""


class RowJoiner:
    """Puts messages into rows, one an inertial message, whatever the cuts between calls.

    What came since the last row belongs to the next; of several messages of a kind the last one counts, but
    each high-g message is kept with its own time, in the order they came, and a row without room for all of
    them is flagged. Messages with the very time of the inertial one may follow it; the row then waits for the
    kind that came last with that time in the row before.
    """

    def __init__(self) -> None:
        self._kinds: NDArray[np.uint8] = np.empty(0, dtype=np.uint8)
        self._ticks: Integers = np.empty(0, dtype=np.int64)
        self._numbers: Floats = np.empty((0, MOST_NUMBERS))
        self._offsets: Integers = np.empty(0, dtype=np.int64)
        self._closer, self._row_given = INERTIAL, False

    def feed(self, kinds: NDArray[np.uint8], ticks: Integers, numbers: Floats, offsets: Integers) -> Rows:
        """Take messages: what, when, (n, 9) numbers and where; the rows that are complete come back."""
        self._kinds = np.concatenate((self._kinds, kinds))
        self._ticks = np.concatenate((self._ticks, ticks))
        self._numbers = np.concatenate((self._numbers, numbers))
        self._offsets = np.concatenate((self._offsets, offsets))
        inertial = np.flatnonzero(self._kinds == INERTIAL)
        if not len(inertial):
            self._keep_from(max(0, len(self._kinds) - _MOST_WAITING))
            return self._rows(inertial, inertial, 0)
        ends, closers, complete = self._ends(inertial)
        first = 1 if self._row_given else 0
        last = len(inertial) if complete else len(inertial) - 1
        begun = int(ends[0]) + 1 if self._row_given else 0
        rows = self._rows(inertial[first:last], ends[first:last], begun)
        if len(inertial) > 1:
            self._closer = int(closers[-2])
        self._row_given = complete
        if complete:
            self._keep_from(int(inertial[-1]))
        elif len(inertial) > 1:
            self._keep_from(int(ends[-2]) + 1)
        return rows

    def _ends(self, inertial: Integers) -> tuple[Integers, NDArray[np.uint8], bool]:
        """Where each row ends, with which kind its time ended, and whether the last row is complete."""
        place = np.arange(len(self._kinds))
        group = np.cumsum(self._kinds == INERTIAL) - 1
        together = (group >= 0) & (self._ticks == self._ticks[inertial[group]])
        last = inertial.copy()
        np.maximum.at(last, group[together], place[together])
        closers = self._kinds[last]
        awaited = np.concatenate(([np.uint8(self._closer)], closers[:-1]))
        closing = together & (self._kinds == awaited[group])
        ends = np.full(len(inertial), len(place))
        np.minimum.at(ends, group[closing], place[closing])
        complete = bool(ends[-1] < len(place))
        return np.where(ends < len(place), ends, last), closers, complete

    def _rows(self, inertial: Integers, ends: Integers, begun: int) -> Rows:
        table = missing_table(len(inertial), len(CHANNELS))
        if not len(inertial):
            empty = np.empty(0, dtype=np.int64)
            return empty, table, empty, empty
        row = np.searchsorted(ends, np.arange(int(ends[-1]) + 1))
        row[:begun] = -1
        crowded: Integers = np.empty(0, dtype=np.int64)
        # Only the kinds that came are looked for: most streams have two of the twelve.
        for kind in set(self._kinds.tolist()):
            columns = COLUMNS[kind]
            mine = np.flatnonzero((self._kinds[: len(row)] == kind) & (row >= 0))
            if len(mine):
                bits = float64_bits(self._numbers[mine, : len(columns)])
                if kind == HIGH_G:
                    crowded = self._fill_high_g(table, row[mine], bits, self._ticks[mine])
                else:
                    table[row[mine][:, np.newaxis], columns] = bits
        beyond = (np.abs(self._numbers[inertial, :6]) >= _RANGE).any(axis=1)
        flags = np.where(beyond, int(SampleFlag.SATURATED), 0).astype(np.int64)
        flags[crowded] |= int(SampleFlag.MISSING)
        return self._ticks[inertial], table, flags, self._offsets[inertial]

    def _fill_high_g(self, table: Integers, rows: Integers, bits: Integers, ticks: Integers) -> Integers:
        """Each into the slot that is next in its row; the rows that had not room for all come back."""
        slots = np.arange(len(rows)) - np.searchsorted(rows, rows)
        fits = slots < HIGH_G_SLOTS
        places = _SLOT_COLUMNS[slots[fits]]
        table[rows[fits][:, np.newaxis], places] = np.column_stack((bits[fits], ticks[fits]))
        return rows[~fits]

    def _keep_from(self, place: int) -> None:
        self._kinds, self._ticks = self._kinds[place:], self._ticks[place:]
        self._numbers, self._offsets = self._numbers[place:], self._offsets[place:]
