"""The start and the end of each rep as cursors over the curves: dragged, or moved by keys."""

from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QObject, Qt, Signal

from domain.results import Boundary
from widgets.theme import Theme

LEAST_REP_S = 0.05
"""Two cursors of a rep do not meet: a rep without a sample in it is none."""


class RepCursors(QObject):
    """`changed` carries the boundaries of all reps once a drag or a key is done."""

    changed = Signal(object)
    taken = Signal(float)

    def __init__(self, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plots: Sequence[Any] = ()
        self._times: list[float] = []
        self._lines: list[list[Any]] = []
        self._moving = False
        self.at = -1

    def attach(self, plots: Sequence[Any], boundaries: Sequence[Boundary]) -> None:
        """Put cursors on new plots; those of plots that are gone went with them."""
        self._plots = plots
        self._times = [time for item in boundaries for time in (item.start_s, item.end_s)]
        self._lines = [self._cursor(place) for place in range(len(self._times))]
        self.at = min(self.at, len(self._times) - 1)
        self._show_taken()

    @property
    def boundaries(self) -> tuple[Boundary, ...]:
        """Where the reps begin and end now."""
        pairs = zip(self._times[::2], self._times[1::2], strict=True)
        return tuple(Boundary(start, end) for start, end in pairs)

    @property
    def rep_at(self) -> int | None:
        """The place of the rep whose cursor is taken."""
        return self.at // 2 if self.at >= 0 else None

    @property
    def time_s(self) -> float | None:
        """Where the cursor that is taken stands."""
        return self._times[self.at] if self.at >= 0 else None

    def take_next(self) -> None:
        """The next cursor; after the last one the first."""
        if self._times:
            self._take((self.at + 1) % len(self._times))

    def nudge(self, seconds: float) -> None:
        """Move the cursor that is taken; without one, take the first."""
        if self.at < 0:
            self.take_next()
        elif self._move(self.at, self._times[self.at] + seconds):
            self.changed.emit(self.boundaries)

    def add(self, start_s: float, end_s: float) -> bool:
        """One more rep; False where it would overlap another."""
        known = self.boundaries
        if end_s - start_s < LEAST_REP_S or any(b.start_s < end_s and start_s < b.end_s for b in known):
            return False
        self.changed.emit(tuple(sorted((*known, Boundary(start_s, end_s)), key=lambda b: b.start_s)))
        return True

    def remove(self) -> None:
        """Take the rep away whose cursor is taken."""
        place = self.rep_at
        if place is not None:
            self.changed.emit(tuple(b for index, b in enumerate(self.boundaries) if index != place))

    def free_room(self, time_s: float, wanted_s: float) -> tuple[float, float] | None:
        """Start and end of a rep around a time, at most `wanted_s` long, between its neighbours."""
        if any(item.start_s <= time_s <= item.end_s for item in self.boundaries):
            return None
        before = max((b.end_s for b in self.boundaries if b.end_s <= time_s), default=time_s - wanted_s)
        after = min((b.start_s for b in self.boundaries if b.start_s >= time_s), default=time_s + wanted_s)
        return max(before, time_s - wanted_s / 2), min(after, time_s + wanted_s / 2)

    def _cursor(self, place: int) -> list[Any]:
        start = place % 2 == 0
        lines = []
        for plot in self._plots:
            line = pg.InfiniteLine(self._times[place], angle=90, movable=True, pen=self._pen(taken=False))
            line.setHoverPen(self._pen(taken=True))
            line.setCursor(Qt.CursorShape.SizeHorCursor)
            line.setZValue(12)
            line.addMarker("|>" if start else "<|", 0.0, 9.0)
            line.sigDragged.connect(lambda moved, place=place: self._dragged(place, moved.value()))
            line.sigPositionChangeFinished.connect(lambda _line, place=place: self._dropped(place))
            plot.addItem(line, ignoreBounds=True)
            lines.append(line)
        return lines

    def _pen(self, *, taken: bool) -> Any:
        return pg.mkPen(self._theme.colour("accent" if taken else "text2"), width=3 if taken else 1.5)

    def _dragged(self, place: int, time_s: float) -> None:
        if not self._moving:
            self._take(place)
            self._move(place, time_s)

    def _dropped(self, place: int) -> None:
        if not self._moving and place == self.at:
            self.changed.emit(self.boundaries)

    def _move(self, place: int, time_s: float) -> bool:
        """Between its neighbours a cursor goes where it is pulled."""
        start = place % 2 == 0
        low = self._times[place - 1] + (0.0 if start else LEAST_REP_S) if place else float("-inf")
        last = place + 1 == len(self._times)
        high = float("inf") if last else self._times[place + 1] - (LEAST_REP_S if start else 0.0)
        before, self._times[place] = self._times[place], min(max(time_s, low), high)
        self._moving = True
        for line in self._lines[place]:
            line.setValue(self._times[place])
        self._moving = False
        self.taken.emit(self._times[place])
        return self._times[place] != before

    def _take(self, place: int) -> None:
        self.at = place
        self._show_taken()
        self.taken.emit(self._times[place])

    def _show_taken(self) -> None:
        for place, lines in enumerate(self._lines):
            for line in lines:
                line.setPen(self._pen(taken=place == self.at))
