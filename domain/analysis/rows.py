"""Rows of the common grid as they come: appended cheaply, read back as arrays."""

from collections.abc import Mapping

import numpy as np

from domain.channel import Floats


class RowStore:
    """Grows by doubling; channels may appear later and are NaN before.

    Attributes
    ----------
    count
        Rows so far.
    """

    def __init__(self) -> None:
        self.count = 0
        self._time: Floats = np.empty(1024)
        self._columns: dict[str, Floats] = {}

    def append(self, time_s: Floats, channels: Mapping[str, Floats]) -> None:
        """New rows (n,); a known channel that is not given is NaN in them."""
        end = self.count + len(time_s)
        while end > len(self._time):
            self._grow()
        for name in channels:
            if name not in self._columns:
                self._columns[name] = np.full(len(self._time), np.nan)
        self._time[self.count : end] = time_s
        for name, values in channels.items():
            self._columns[name][self.count : end] = values
        self.count = end

    def names(self) -> tuple[str, ...]:
        """The channels so far."""
        return tuple(self._columns)

    def rows_between(self, start_s: float, end_s: float) -> slice:
        """Rows from `start_s` to `end_s`, both included."""
        times = self._time[: self.count]
        first = int(np.searchsorted(times, start_s - 1e-6))
        return slice(first, int(np.searchsorted(times, end_s + 1e-6)))

    def time_s(self, rows: slice) -> Floats:
        """A copy of the times of `rows`."""
        return self._time[: self.count][rows].copy()

    def column(self, name: str, rows: slice) -> Floats:
        """A copy of a channel over `rows`; NaN where there is no such channel."""
        column = self._columns.get(name)
        if column is None:
            return np.full(len(self._time[: self.count][rows]), np.nan)
        return column[: self.count][rows].copy()

    def _grow(self) -> None:
        self._time = np.concatenate([self._time, np.empty(len(self._time))])
        for name, column in self._columns.items():
            self._columns[name] = np.concatenate([column, np.full(len(column), np.nan)])
