"""Paints traces into a picture in device pixels, adding only the columns that are new."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QRegion

from domain.channel import Floats
from widgets.live.history import MIN_STROKE_PX, TraceHistory


@dataclass(frozen=True, slots=True)
class TraceStyle:
    """How one trace looks; the order of the styles is the order of painting."""

    name: str
    colour: str
    width_px: float = 2.0


class TracePicture:
    """The traces of one panel over the last `window_s` seconds as a transparent pixmap.

    Columns are absolute, floor(time x columns per second), so the picture moves by whole device
    columns and never shimmers. Every line is drawn on a scratch strip that holds all of it, because
    Qt shortens antialiased lines where they are clipped; a strip and a full redraw are one routine.
    """

    def __init__(self, styles: Sequence[TraceStyle], *, window_s: float = 10.0, gap_s: float = 0.5) -> None:
        self.styles = tuple(styles)
        self.window_s = window_s
        self._gap_s = gap_s
        self._histories = {s.name: TraceHistory(keep_s=window_s + 4 * gap_s, gap_s=gap_s) for s in styles}
        self._range = (0.0, 1.0)
        self.ratio = 1.0
        self._right = 0
        self._valid = False
        self._dirty_s = math.inf
        self.pixmap = QPixmap()

    @property
    def columns_per_s(self) -> float:
        """Device columns that one second takes."""
        return self.pixmap.width() / self.window_s

    @property
    def right_column(self) -> int:
        """The absolute column at the right edge."""
        return self._right

    def histories(self) -> Mapping[str, TraceHistory]:
        """What is kept of every trace."""
        return self._histories

    def append(self, name: str, time_s: Floats, value: Floats) -> None:
        """Add samples of one trace; they show at the next `advance`."""
        changed_s = self._histories[name].append(time_s, value)
        if changed_s is not None:
            self._dirty_s = min(self._dirty_s, changed_s)

    def resize(self, width: int, height: int, ratio: float) -> None:
        """Give the size in device pixels and the device pixel ratio."""
        if (self.pixmap.width(), self.pixmap.height(), self.ratio) != (width, height, ratio):
            self.pixmap = QPixmap(max(1, width), max(1, height))
            self.pixmap.fill(Qt.GlobalColor.transparent)
            self.ratio = ratio
            self._valid = False

    def set_range(self, low: float, high: float) -> None:
        """Values at the lower and the upper edge."""
        if self._range != (low, high):
            self._range = (low, high)
            self._valid = False

    def set_window(self, window_s: float) -> None:
        """Show `window_s` seconds; older samples than were kept stay unknown."""
        self.window_s = window_s
        for history in self._histories.values():
            history.keep_s = max(history.keep_s, window_s + 4 * self._gap_s)
        self._valid = False

    def set_styles(self, styles: Sequence[TraceStyle]) -> None:
        """Change colours or widths, e.g. with the theme."""
        self.styles = tuple(styles)
        self._valid = False

    def clear(self) -> None:
        """Forget all samples."""
        for history in self._histories.values():
            history.clear()
        self._valid = False

    def advance(self, now_s: float) -> None:
        """Bring the picture to `now_s`: scroll, then paint the columns that are new or changed."""
        if self.pixmap.isNull():
            return
        right = math.floor(now_s * self.columns_per_s)
        shift = right - self._right
        if not self._valid or shift < 0 or shift >= self.pixmap.width():
            self._right = right
            self.redraw()
            return
        first = self._right + 1
        if self._dirty_s < math.inf:
            first = min(first, math.floor(self._dirty_s * self.columns_per_s))
        if shift:
            self.pixmap.scroll(-shift, 0, self.pixmap.rect(), QRegion())
        elif self._dirty_s == math.inf:
            return
        self._right = right
        self._paint_columns(first - math.ceil(4 * self.ratio))
        self._note_future(now_s)

    def redraw(self) -> None:
        """Paint every column afresh."""
        self._paint_columns(self._right - self.pixmap.width() + 1)
        self._valid = True
        self._note_future(self._right / self.columns_per_s)

    def _note_future(self, now_s: float) -> None:
        """Samples right of the edge are painted when the edge has reached them."""
        self._dirty_s = math.inf
        for history in self._histories.values():
            if len(history.time_s) and history.time_s[-1] >= now_s:
                index = int(np.searchsorted(history.time_s, now_s))
                self._dirty_s = min(self._dirty_s, float(history.time_s[max(0, index - 1)]))

    def _paint_columns(self, first: int) -> None:
        left = self._right - self.pixmap.width() + 1
        first = max(first, left)
        pad = math.ceil(8 * self.ratio)
        anchors = [
            self._histories[s.name].anchor_column(first - pad, self.columns_per_s) for s in self.styles
        ]
        # A gap bounds how far back a stroke can begin, so the strip stays narrow.
        reach = math.ceil(self._gap_s * self.columns_per_s) + 1
        oldest = first - pad - reach
        begins = [first - pad if a is None or a < oldest else a for a in anchors]
        strip_left = min(begins) - pad
        size = (self._right - strip_left + 1 + pad, self.pixmap.height() + 2 * pad)
        strip = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
        strip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(strip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for style, begin in zip(self.styles, begins, strict=True):
            self._paint_trace(painter, style, begin, strip_left, pad)
        painter.end()
        target = QPainter(self.pixmap)
        target.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        source = QRect(first - strip_left, pad, self._right - first + 1, self.pixmap.height())
        target.drawImage(QPoint(first - left, 0), strip, source)
        target.end()

    def _paint_trace(
        self, painter: QPainter, style: TraceStyle, begin: int, strip_left: int, pad: int
    ) -> None:
        strokes = self._histories[style.name].lines(begin, self._right, self.columns_per_s)
        if not len(strokes):
            return
        low, high = self._range
        height = self.pixmap.height()
        strokes[:, 0::2] -= strip_left
        y = (high - strokes[:, 1::2]) / (high - low) * (height - 1) + 0.5
        strokes[:, 1::2] = np.clip(y, -pad / 2, height + pad / 2) + pad
        alone = strokes[:, 1] == strokes[:, 3]
        strokes[alone, 3] += np.where(strokes[alone, 0] == strokes[alone, 2], MIN_STROKE_PX, 0.0)
        painter.setPen(QPen(QColor(style.colour), style.width_px * self.ratio))
        painter.drawLines([QLineF(*stroke) for stroke in strokes.tolist()])
