"""Samples of one foreign sensor in SI units on its own times, from a text table or from named arrays."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from domain.channel import Floats
from domain.foreign.columns import GRAVITY_M_PER_S2, Column, column_of
from domain.foreign.errors import ForeignFileError, ForeignUnitError
from domain.foreign.text_table import Table
from domain.wording import sentence_list

MOTION = tuple(f"{quantity}_{axis}" for quantity in ("acc", "gyr") for axis in "xyz")
MAGNETIC = tuple(f"mag_{axis}" for axis in "xyz")
FORCE = ("force",)
_UNITS = {"acc": "m_per_s2", "gyr": "rad_per_s", "mag": "ut", "force": "n", "time": "s"}
_PLAUSIBLE_G = (0.3, 3.0)
"""Median size of a body-worn accelerometer's signal: far from 1 g the unit in the header is wrong."""
_FASTEST_RAD_PER_S = 100.0
"""A body segment does not turn with a median above this (5730 deg/s): degrees under a radian header."""


@dataclass(frozen=True, slots=True)
class ForeignSamples:
    """What one sensor recorded.

    Attributes
    ----------
    time_s
        (n,) seconds as the file has them.
    channels
        Names of the columns: acc_x ... gyr_z and perhaps mag_x ..., or force.
    values
        (n, n_channels) m/s2, rad/s, microtesla or newtons; NaN where the file has nothing.
    lines
        (n,) line of the file of each row, for the sentences; array rows count from 1.
    """

    file: str
    time_s: Floats
    channels: tuple[str, ...]
    values: Floats
    lines: Sequence[int]
    notes: tuple[str, ...] = ()

    @property
    def has_magnetometer(self) -> bool:
        """Whether a magnetic field was recorded."""
        return MAGNETIC[0] in self.channels

    def of(self, channels: Sequence[str]) -> Floats:
        """(n, k) columns of these channels."""
        return self.values[:, [self.channels.index(name) for name in channels]]


def samples_of_table(table: Table, *, file: str, kind: str) -> ForeignSamples:
    """The sensor of a text table; `kind` is imu or force."""
    columns = {name: table.values[:, index] for index, name in enumerate(table.names) if name}
    return _samples(columns, file=file, kind=kind, lines=table.lines, notes=table.notes)


def samples_of_arrays(arrays: Mapping[str, NDArray[Any]], *, file: str, kind: str) -> ForeignSamples:
    """The sensor of named arrays: columns as in a table, or (n, 3) such as `acc_m_per_s2`.

    Without a time the rows are placed by `rate_hz`.
    """
    columns: dict[str, Floats] = {}
    for name, array in arrays.items():
        if array.dtype.kind not in "fiu":
            continue
        values = array.astype(np.float64)
        if values.ndim == 2 and values.shape[1] == 3:
            head, _, unit = name.partition("_")
            columns.update({f"{head}_{axis}_{unit}": values[:, i] for i, axis in enumerate("xyz")})
        elif values.ndim < 2:
            columns[name] = values
    lengths = [len(values) for values in columns.values() if values.ndim == 1]
    count = max(lengths, default=0)
    return _samples(columns, file=file, kind=kind, lines=range(1, count + 1), notes=())


def _samples(
    columns: Mapping[str, Floats], *, file: str, kind: str, lines: Sequence[int], notes: tuple[str, ...]
) -> ForeignSamples:
    known, refused = _read(columns, file)
    needed = MOTION if kind == "imu" else FORCE
    known.setdefault("time", _times(known, len(lines)))
    _check_complete(known, needed, refused, columns, file)
    whole = kind == "imu" and all(np.isfinite(known.get(name, np.nan)).any() for name in MAGNETIC)
    channels = (*needed, *MAGNETIC) if whole else needed
    partly = set(MAGNETIC) & set(known) if kind == "imu" and channels == needed else set()
    if partly:
        notes = (*notes, f"Only {sentence_list(sorted(partly))} of the magnetic field: it is not used.")
    arrays = [known[name] for name in ("time", *channels)]
    if len({len(array) for array in arrays}) != 1:
        raise ForeignFileError(f"{file}: its columns have different lengths: export them together.")
    values = np.column_stack(arrays[1:])
    if not np.isfinite(values[:, : len(needed)]).all(axis=1).any():
        raise ForeignFileError(f"{file} has no row in which everything was measured: export it again.")
    if kind == "imu":
        _check_size(values, file)
    return ForeignSamples(file, arrays[0], channels, values, lines, notes)


def _read(columns: Mapping[str, Floats], file: str) -> tuple[dict[str, Floats], dict[str, ForeignUnitError]]:
    """SI columns by channel, and by channel what was refused."""
    known: dict[str, Floats] = {}
    refused: dict[str, ForeignUnitError] = {}
    for name, values in columns.items():
        try:
            column: Column | None = column_of(name, file=file)
        except ForeignUnitError as trouble:
            refused[trouble.channel] = trouble
            continue
        if column is None:
            continue
        if column.channel in known:
            raise ForeignFileError(f"{file} has two columns of {column.channel}: leave one of them out.")
        known[column.channel] = values * column.factor
    return known, refused


def _times(known: Mapping[str, Floats], count: int) -> Floats:
    """Times by the stated rate where there are none; empty where nothing tells."""
    rate = known.get("rate")
    if rate is None or rate.size != 1 or not float(rate.reshape(-1)[0]) > 0:
        return np.empty(0)
    seconds: Floats = np.arange(count) / float(rate.reshape(-1)[0])
    return seconds


def _check_complete(
    known: Mapping[str, Floats],
    needed: Iterable[str],
    refused: Mapping[str, ForeignUnitError],
    columns: Iterable[str],
    file: str,
) -> None:
    missing = [name for name in ("time", *needed) if name not in known or not len(known[name])]
    for channel, trouble in refused.items():
        whole = channel.partition("_")[0]
        if channel in missing or f"{whole}_x" in missing or (whole == "mag" and channel not in known):
            raise trouble
    if missing:
        words = [_full(name) for name in missing]
        found = ", ".join(list(columns)[:12]) or "nothing"
        raise ForeignFileError(
            f"{file} lacks {sentence_list(words)}: it has {found}; name the columns so, with their units."
        )


def _full(channel: str) -> str:
    return f"{channel}_{_UNITS[channel.partition('_')[0]]}"


def _check_size(values: Floats, file: str) -> None:
    """A header that says g over m/s2, or radians over degrees, would pass for a quiet or a wild body."""
    size_g = float(np.nanmedian(np.linalg.norm(values[:, :3], axis=1))) / GRAVITY_M_PER_S2
    if not _PLAUSIBLE_G[0] <= size_g <= _PLAUSIBLE_G[1]:
        raise ForeignFileError(
            f"{file}: the acceleration is {size_g:.3g} g in the middle, which no worn sensor reads: "
            "correct the unit in the header."
        )
    turning = float(np.nanmedian(np.linalg.norm(values[:, 3:6], axis=1)))
    if turning > _FASTEST_RAD_PER_S:
        raise ForeignFileError(
            f"{file}: the angular rate is {math.degrees(turning):.0f} deg/s in the middle, which no limb "
            "does: correct the unit in the header."
        )
