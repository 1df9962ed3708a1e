"""Rows whose time cannot be: without a checksum a spoiled time stamp must be told from a restart."""

import numpy as np

from domain.channel import Integers
from drivers.families.ximu3_messages import Rows

_LONGEST_STEP_US = 60_000_000


class PlausibleTicks:
    """Holds a row back whose time goes back or leaps, until the next one shows which of the two is right."""

    def __init__(self) -> None:
        self._last: int | None = None
        self._suspect: Rows | None = None

    def feed(self, rows: Rows) -> tuple[Rows, list[tuple[int, int]]]:
        """The rows to believe, and the wrong times with the places where they stood."""
        ticks = rows[0]
        if not len(ticks):
            return rows, []
        if self._suspect is None:
            first = int(ticks[0]) - 1 if self._last is None else self._last
            steps = np.diff(ticks, prepend=first)
            if bool(((steps > 0) & (steps <= _LONGEST_STEP_US)).all()):
                self._last = int(ticks[-1])
                return rows, []
        return self._one_by_one(rows)

    def _one_by_one(self, rows: Rows) -> tuple[Rows, list[tuple[int, int]]]:
        believed: list[Rows] = []
        wrong: list[tuple[int, int]] = []
        for index in range(len(rows[0])):
            ticks, raw, flags, offsets = (part[index : index + 1] for part in rows)
            row = (ticks, raw, flags, offsets)
            tick = int(ticks[0])
            if self._last is None or _follows(self._last, tick):
                if self._suspect is not None:
                    wrong.append((int(self._suspect[0][0]), int(self._suspect[3][0])))
                    self._suspect = None
            elif self._suspect is not None and _follows(int(self._suspect[0][0]), tick):
                believed.append(self._suspect)
                self._suspect = None
            else:
                if self._suspect is not None:
                    wrong.append((int(self._suspect[0][0]), int(self._suspect[3][0])))
                self._suspect = row
                continue
            believed.append(row)
            self._last = tick
        if not believed:
            empty: Integers = np.empty(0, dtype=np.int64)
            return (empty, rows[1][:0], empty, empty), wrong
        ticks, raw, flags, offsets = (np.concatenate([row[part] for row in believed]) for part in range(4))
        return (ticks, raw, flags, offsets), wrong


def _follows(last: int, tick: int) -> bool:
    return 0 < tick - last <= _LONGEST_STEP_US
