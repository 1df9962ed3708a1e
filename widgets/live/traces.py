"""Paints traces into a picture in device pixels, adding only the columns that are new."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from domain.channel import Floats
from widgets.live.backdrop import Strip
from widgets.live.history import TraceGroup
from widgets.live.ring_pixmap import RingPixmap
from widgets.live.strokes import Strokes

LONGEST_S = 3600.0
"""Of a set that can be looked back on."""
LOOK_BACK = 4096
"""Samples among which the newest value is looked for."""


@dataclass(frozen=True, slots=True)
class TraceStyle:
    """How one trace looks; the order of the styles is the order of painting."""

    name: str
    colour: str
    width_px: float = 2.0


class TracePicture:
    """The traces of one panel over the last `window_s` seconds, over a backdrop or transparent.

    Columns are absolute, floor(time x columns per second), so the picture moves by whole device
    columns and never shimmers. Every line is drawn on a scratch strip that holds all of it, because
    Qt shortens antialiased lines where they are clipped; a strip and a full redraw are one routine.
    """

    def __init__(
        self,
        styles: Sequence[TraceStyle],
        *,
        window_s: float = 10.0,
        gap_s: float = 0.5,
        backdrop: Callable[[QPainter, Strip], None] | None = None,
    ) -> None:
        self.styles = tuple(styles)
        self.window_s = window_s
        self._gap_s = gap_s
        self._backdrop = backdrop
        # An opaque picture is copied to the screen, a transparent one blended: several times the work.
        alpha = QImage.Format.Format_ARGB32_Premultiplied
        self._format = alpha if backdrop is None else QImage.Format.Format_RGB32
        self._groups: dict[frozenset[str], TraceGroup] = {}
        self._range = (0.0, 1.0)
        self.ratio = 1.0
        self._right = 0
        self._valid = False
        self._dirty_s = math.inf
        self._ring = RingPixmap(0, 0, self._format)

    @property
    def columns_per_s(self) -> float:
        """Device columns that one second takes."""
        return self.width / self.window_s

    @property
    def width(self) -> int:
        """Device columns of the picture."""
        return self._ring.size.width()

    @property
    def height(self) -> int:
        """Device pixels from top to bottom."""
        return self._ring.size.height()

    @property
    def right_column(self) -> int:
        """The absolute column at the right edge."""
        return self._right

    @property
    def _left(self) -> int:
        return self._right - self.width + 1

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the picture at a place in device pixels."""
        self._ring.draw(painter, left, top, self._left)

    def image(self) -> QImage:
        """The picture as it is drawn."""
        return self._ring.image(self._left)

    def samples(
        self, name: str, start_s: float = -math.inf, end_s: float = math.inf
    ) -> tuple[Floats, Floats]:
        """Times and values (n,) of one trace from `start_s` to `end_s`; gaps are left out."""
        for group in self._groups.values():
            if name in group.names:
                asked = slice(*np.searchsorted(group.time_s, (start_s, end_s)).tolist())
                value = group.values(name)[asked]
                there = np.isfinite(value)
                return group.time_s[asked][there], value[there].astype(np.float64)
        return np.empty(0), np.empty(0)

    def newest(self, name: str, *, since_s: float = -math.inf) -> float:
        """The last value of one trace; NaN when there is none, or none since `since_s`."""
        for group in self._groups.values():
            if name in group.names:
                value = group.values(name)[-LOOK_BACK:]
                there = np.flatnonzero(np.isfinite(value))
                if len(there) and group.time_s[-len(value) :][there[-1]] >= since_s:
                    return float(value[there[-1]])
        return math.nan

    def append(self, time_s: Floats, channels: Mapping[str, Floats]) -> None:
        """Add samples of traces on one time; they show at the next `advance`."""
        for group in self._groups_for(tuple(channels)):
            changed_s = group.append(time_s, [channels[name] for name in group.names])
            if changed_s is not None:
                self._dirty_s = min(self._dirty_s, changed_s)

    def _groups_for(self, names: tuple[str, ...]) -> list[TraceGroup]:
        key = frozenset(names)
        if key not in self._groups:
            self._separate(key)
            owned = [k for k in self._groups if k & key]
            new = key.difference(*owned)
            if new:
                names = tuple(name for name in names if name in new)
                self._groups[new] = TraceGroup(names, keep_s=LONGEST_S, gap_s=self._gap_s)
            return [group for k, group in self._groups.items() if k & key]
        return [self._groups[key]]

    def _separate(self, key: frozenset[str]) -> None:
        """Traces that came together but no longer do stand alone from now on."""
        for known, group in list(self._groups.items()):
            if known & key and not known <= key:
                del self._groups[known]
                self._groups |= {frozenset((name,)): group.alone(name) for name in group.names}

    def resize(self, width: int, height: int, ratio: float) -> None:
        """Give the size in device pixels and the device pixel ratio."""
        if (self.width, self.height, self.ratio) != (width, height, ratio):
            self._ring = RingPixmap(max(1, width), max(1, height), self._format)
            self.ratio = ratio
            self._valid = False

    def set_range(self, low: float, high: float) -> None:
        """Values at the lower and the upper edge."""
        if self._range != (low, high):
            self._range = (low, high)
            self._valid = False

    def set_window(self, window_s: float) -> None:
        """Show `window_s` seconds."""
        self.window_s = window_s
        self._valid = False

    def set_styles(self, styles: Sequence[TraceStyle]) -> None:
        """Change colours or widths, e.g. with the theme."""
        self.styles = tuple(styles)
        self._valid = False

    def renew(self) -> None:
        """Paint all columns afresh at the next `advance`."""
        self._valid = False

    def touch(self, time_s: float) -> None:
        """The backdrop has changed from `time_s` on."""
        self._dirty_s = min(self._dirty_s, time_s)

    def clear(self) -> None:
        """Forget all samples."""
        self._groups.clear()
        self._valid = False

    def advance(self, now_s: float) -> None:
        """Bring the picture to `now_s`: scroll, then paint the columns that are new or changed."""
        if not self.width:
            return
        right = math.floor(now_s * self.columns_per_s)
        shift = right - self._right
        if not self._valid or shift < 0 or shift >= self.width:
            self._right = right
            self.redraw()
            return
        first = self._right + 1
        if self._dirty_s < math.inf:
            # Changes left of the picture, however far, reach no further than its edge.
            changed = max(self._dirty_s * self.columns_per_s, right - self.width)
            first = min(first, math.floor(changed))
        if not shift and self._dirty_s == math.inf:
            return
        self._right = right
        self._paint_columns(first - math.ceil(4 * self.ratio))
        self._note_future(now_s)

    def redraw(self) -> None:
        """Paint every column afresh."""
        self._paint_columns(self._left)
        self._valid = True
        self._note_future(self._right / self.columns_per_s)

    def _note_future(self, now_s: float) -> None:
        """Samples right of the edge are painted when the edge has reached them."""
        self._dirty_s = math.inf
        for group in self._groups.values():
            if len(group.time_s) and group.time_s[-1] >= now_s:
                index = int(np.searchsorted(group.time_s, now_s))
                self._dirty_s = min(self._dirty_s, float(group.time_s[max(0, index - 1)]))

    def _paint_columns(self, first: int) -> None:
        first = max(first, self._left)
        pad = math.ceil(8 * self.ratio)
        begins = {key: self._begin(group, first - pad) for key, group in self._groups.items()}
        strip_left = min(begins.values(), default=first - pad) - pad
        size = (self._right - strip_left + 1 + pad, self.height + 2 * pad)
        strip = QImage(*size, self._format)
        strokes = {
            name: (made, row)
            for key, group in self._groups.items()
            if (made := self._strokes(group, begins[key], strip_left, pad)) is not None
            for row, name in enumerate(group.names)
        }
        painter = QPainter(strip)
        if self._backdrop is None:
            strip.fill(Qt.GlobalColor.transparent)
        else:
            self._backdrop(
                painter, Strip(strip_left, size[0], self.height, pad, self.columns_per_s, self.ratio)
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for style in self.styles:
            if style.name in strokes:
                made, row = strokes[style.name]
                painter.setPen(QPen(QColor(style.colour), style.width_px * self.ratio))
                made.draw(painter, row)
        painter.end()
        self._ring.put(first, strip, QRect(first - strip_left, pad, self._right - first + 1, self.height))

    def _begin(self, group: TraceGroup, column: int) -> int:
        """Where the strokes that reach `column` begin; a gap bounds how far back that can be."""
        anchor = group.anchor_column(column, self.columns_per_s)
        oldest = column - math.ceil(self._gap_s * self.columns_per_s) - 1
        return column if anchor is None or anchor < oldest else anchor

    def _strokes(self, group: TraceGroup, begin: int, left: int, pad: int) -> Strokes | None:
        extents = group.extents(begin, self._right, self.columns_per_s)
        if extents is None:
            return None
        return Strokes(extents, left=left, range_=self._range, height=self.height, pad=pad)
