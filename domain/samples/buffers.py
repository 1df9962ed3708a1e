"""A growing table of samples: cheap to append to, cheap to forget the old end of."""

import numpy as np

from domain.channel import Floats


class SampleBuffer:
    """Rows of float64, addressed by their absolute number since the first append.

    Appending is amortised constant time: the table doubles, or moves its live rows to the front
    when enough of them have been discarded. Nothing is rolled per block.

    Parameters
    ----------
    columns
        Values per row.
    capacity
        Rows to make room for at first.
    """

    def __init__(self, columns: int, capacity: int = 1024) -> None:
        self._table = np.empty((max(1, capacity), columns), dtype=np.float64)
        self._begin = 0
        self._end = 0
        self._discarded = 0

    def __len__(self) -> int:
        return self._end - self._begin

    @property
    def first(self) -> int:
        """Absolute number of the oldest row still held."""
        return self._discarded

    @property
    def stop(self) -> int:
        """Absolute number of the next row to come."""
        return self._discarded + len(self)

    def append(self, rows: Floats) -> None:
        """Add (n, columns) rows."""
        count = len(rows)
        if self._end + count > len(self._table):
            self._make_room(count)
        self._table[self._end : self._end + count] = rows
        self._end += count

    def view(self) -> Floats:
        """All rows held; valid until the next append, so copy what is handed on."""
        return self._table[self._begin : self._end]

    def rows(self, start: int, stop: int) -> Floats:
        """Rows by absolute number, clipped to what is held; valid until the next append."""
        low = max(start, self.first) - self._discarded + self._begin
        high = min(stop, self.stop) - self._discarded + self._begin
        return self._table[low : max(low, high)]

    def discard_before(self, number: int) -> None:
        """Forget the rows older than absolute `number`."""
        count = min(max(0, number - self._discarded), len(self))
        self._begin += count
        self._discarded += count

    def _make_room(self, count: int) -> None:
        held = self.view()
        needed = len(held) + count
        size = len(self._table)
        if needed > size // 2:
            size = max(2 * size, 2 * needed)
        table = np.empty((size, self._table.shape[1]), dtype=np.float64)
        table[: len(held)] = held
        self._table, self._begin, self._end = table, 0, len(held)
