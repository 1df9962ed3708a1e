"""The curves of a comparison: over one another or side by side, with bands, difference and one cursor."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from domain.change.alignment import Axis
from domain.change.overlay import Drawn, Overlay
from domain.channel import Floats
from domain.language import say
from widgets.compare.readout import at_cursor, data_text
from widgets.compare.strokes import Stroke, strokes
from widgets.compare.view import LETTERS, ComparisonView, Titled
from widgets.parts.curves import add_curve
from widgets.parts.labels import Label
from widgets.parts.number_axis import number_axes
from widgets.parts.plot_manners import KEYS, view_box_manners
from widgets.theme import Theme

_AXIS_PX = 64
_BAND_ALPHA = 46
_CURSOR_STEP = 0.02
_PADDING, _MARGIN = 0.09, 0.02
_SMALL_PADDING = 0.25
"""A letter over a curve is a quarter as high as a plot of three."""
_FIRST_LETTER, _NEXT_LETTER = 0.45, 0.07


class ComparisonPlots(QWidget):
    """Wheel zooms, drag pans, right click copies; the cursor follows the pointer and Ctrl with the arrows."""

    cursor_moved = Signal(float)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: ComparisonView | None = None
        self._beside = False
        self.plots: list[Any] = []
        self._cursors: list[Any] = []
        self.cursor_x = float("nan")
        self.readout = Label("", theme=theme, role="strong", wrap=True, tabular=True)
        self.words = Label("", theme=theme, role="caption", wrap=True)
        self.layout_view = pg.GraphicsLayoutWidget()
        self.layout_view.ci.setContentsMargins(0, 0, 4, 0)
        self.layout_view.setAccessibleName(
            say("Curves: {keys}, Ctrl and arrow keys move the cursor", keys=KEYS)
        )
        # Its own hint is 480 px: the table would never be seen on a small screen.
        self.layout_view.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.layout_view.setMinimumHeight(theme.px(250))
        view_box_manners(self.layout_view, self._leading, reset=self._show_all, data_text=self.text)
        # After the manners: the last one is asked first, and Ctrl with an arrow is the cursor's.
        self.layout_view.installEventFilter(self)
        self.layout_view.scene().sigMouseMoved.connect(self._pointed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.readout)
        column.addWidget(self.layout_view, 1)
        column.addWidget(self.words)

    def show_view(self, view: ComparisonView, *, beside: bool = False) -> None:
        """Draw a comparison; `beside` gives each thing a plot of its own on the same scale."""
        self._view, self._beside = view, beside
        self._build()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._view is not None:
            self._build()

    def sizeHint(self) -> QSize:
        return QSize(560, 300)

    def set_cursor(self, x: float) -> None:
        """Put the cursor of all plots at `x` of their axis and read the curves there."""
        if self._view is None or not self.plots:
            return
        self.cursor_x = x
        for line in self._cursors:
            line.setValue(x)
        self.readout.setText(at_cursor(self._view, x))
        self.cursor_moved.emit(x)

    def text(self) -> str:
        """Every curve as columns to paste into a spreadsheet."""
        return "" if self._view is None else data_text(self._view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl with the arrows moves the cursor by a fiftieth of what is shown."""
        steps = {Qt.Key.Key_Left: -_CURSOR_STEP, Qt.Key.Key_Right: _CURSOR_STEP}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.plots:
            ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if ctrl and event.key() in steps:
                low, high = self._leading().viewRange()[0]
                moved = self.cursor_x + steps[Qt.Key(event.key())] * (high - low)
                self.set_cursor(min(max(moved, low), high))
                return True
        return super().eventFilter(watched, event)

    def _leading(self) -> Any:
        return self.plots[0].getViewBox()

    def _show_all(self) -> None:
        """All curves from their first to their last point."""
        assert self._view is not None  # noqa: S101
        ends = [
            end
            for shown in self._view.overlays
            for drawn in shown.drawn
            for x, _ in curves_of(drawn)
            if len(x)
            for end in (float(x[0]), float(x[-1]))
        ]
        if ends and self.plots:
            self.plots[0].setXRange(min(ends), max(ends), padding=_MARGIN)

    def _build(self) -> None:
        view, theme = self._view, self._theme
        assert view is not None  # noqa: S101
        self.layout_view.clear()
        self.layout_view.setBackground(theme.tokens.surface)
        self.plots, self._cursors = [], []
        refusal = next((each.refusal for each in view.overlays if each.refusal), "")
        self.layout_view.setVisible(not refusal)
        self.words.setText(refusal or " ".join(each.words for each in view.overlays[:1]))
        self.readout.setText("")
        if refusal or not view.overlays:
            return
        pens = strokes(view.items, theme)
        for row, shown in enumerate(view.overlays):
            self._add_signal(row, shown, view.items, pens)
        if len(view.overlays) == 1 and not self._beside:
            self._add_difference(view.overlays[0])
        for plot in self.plots[1:]:
            plot.setXLink(self.plots[0])
        self.plots[-1].setLabel("bottom", view.look.axis.words)
        self._add_cursors()
        self._show_all()
        self.set_cursor(_highest(view.overlays[0]))

    def _add_signal(
        self, row: int, shown: Overlay, items: tuple[Titled, ...], pens: Sequence[Stroke]
    ) -> None:
        if not self._beside:
            plot = self._new_plot(row, 0, _title(shown))
            for item, drawn, pen in zip(items, shown.drawn, pens, strict=True):
                self._draw(plot, item, drawn, pen, shown)
            return
        low, high = _extent(shown)
        for column, (item, drawn, pen) in enumerate(zip(items, shown.drawn, pens, strict=True)):
            plot = self._new_plot(row, column, _title(shown) if column == 0 else "")
            self._draw(plot, item, drawn, pen, shown)
            plot.setLabel("bottom", shown.look.axis.words)
            # The same scale for all, or the higher curve would look like the lower one.
            plot.setYRange(low, high, padding=_PADDING)

    def _add_difference(self, shown: Overlay) -> None:
        found = shown.difference
        if found is None or not np.isfinite(found.values).any():
            return
        theme = self._theme
        plot = self._new_plot(1, 0, f"A − B ({shown.signal.unit})")
        self.layout_view.ci.layout.setRowStretchFactor(0, 3)
        self.layout_view.ci.layout.setRowStretchFactor(1, 2)
        _fill(plot, found.x, -found.half_width, found.half_width, theme.tokens.text2)
        plot.addItem(pg.InfiniteLine(0.0, angle=0, pen=pg.mkPen(theme.tokens.text2, width=1)))
        pen = pg.mkPen(theme.tokens.text, width=2, cosmetic=True)
        plot.plot(found.x, found.values, pen=pen, antialias=True, connect="finite")
        outside = np.where(np.abs(found.values) > found.half_width, found.values, np.nan)
        strong = pg.mkPen(theme.tokens.amber, width=3.5, cosmetic=True)
        plot.plot(found.x, outside, pen=strong, antialias=True, connect="finite")

    def _new_plot(self, row: int, column: int, title: str) -> Any:
        theme = self._theme
        plot = self.layout_view.addPlot(row=row, col=column, enableMenu=False, axisItems=number_axes())
        plot.hideButtons()
        plot.setMouseEnabled(x=True, y=False)
        several = self._view is not None and len(self._view.overlays) > 1
        plot.getViewBox().setDefaultPadding(_SMALL_PADDING if several else _PADDING)
        for name in ("left", "bottom"):
            axis = plot.getAxis(name)
            axis.setPen(pg.mkPen(theme.tokens.line))
            axis.setTextPen(pg.mkPen(theme.tokens.text2))
            axis.setTickFont(theme.font(12, tabular=True))
            axis.label.setFont(theme.font(12, 500))
            axis.setStyle(hideOverlappingLabels=True)
        plot.showGrid(x=False, y=True, alpha=0.12)
        # A wide fixed axis: the picture does not jump when the numbers get longer.
        plot.getAxis("left").setWidth(theme.px(_AXIS_PX))
        if title:
            plot.setLabel("left", title)
        self.plots.append(plot)
        return plot

    def _draw(self, plot: Any, item: Titled, drawn: Drawn, stroke: Stroke, shown: Overlay) -> None:
        if drawn.mean is not None:
            half = drawn.mean.half_width(shown.look.band)
            _fill(plot, drawn.mean.x, drawn.mean.mean - half, drawn.mean.mean + half, stroke.colour)
        for x, values in curves_of(drawn):
            add_curve(plot, x, values, pen=stroke.pen)
        self._label(plot, item, drawn, stroke)

    def _label(self, plot: Any, item: Titled, drawn: Drawn, stroke: Stroke) -> None:
        """The letter on the curve: nobody has to look it up by colour. Each stands at another place."""
        found = next(((x, v) for x, v in curves_of(drawn) if np.isfinite(v).any()), None)
        if found is None:
            return
        known = np.flatnonzero(np.isfinite(found[1]))
        share = _FIRST_LETTER + _NEXT_LETTER * LETTERS.index(item.letter)
        place = known[min(round(share * len(known)), len(known) - 1)]
        x, y = found[0][place], found[1][place]
        words = pg.TextItem(item.letter, color=stroke.colour, anchor=(0.5, 1.0))
        words.setFont(self._theme.font(14, 600))
        words.setPos(float(x), float(y))
        plot.addItem(words)

    def _add_cursors(self) -> None:
        for plot in self.plots:
            pen = pg.mkPen(self._theme.tokens.text2, width=1, style=Qt.PenStyle.DashLine)
            line = pg.InfiniteLine(0.0, angle=90, pen=pen)
            line.setZValue(20)
            plot.addItem(line, ignoreBounds=True)
            self._cursors.append(line)

    def _pointed(self, at: Any) -> None:
        for plot in self.plots:
            if plot.sceneBoundingRect().contains(at):
                self.set_cursor(float(plot.getViewBox().mapSceneToView(at).x()))
                return


def curves_of(drawn: Drawn) -> list[tuple[Floats, Floats]]:
    """x and values of each curve that is drawn."""
    lines = [(line.x, line.values) for line in drawn.lines]
    return [(drawn.mean.x, drawn.mean.mean), *lines] if drawn.mean is not None else lines


def _title(shown: Overlay) -> str:
    unit = f" ({shown.signal.unit})" if shown.signal.unit else ""
    return shown.signal.label + unit


def _fill(plot: Any, x: Floats, low: Floats, high: Floats, colour: str) -> None:
    """A shade between two curves, broken where either is not known."""
    known = np.isfinite(low) & np.isfinite(high)
    if not known.any():
        return
    shade = QColor(colour)
    shade.setAlpha(_BAND_ALPHA)
    edges = np.flatnonzero(np.diff(np.concatenate([[0], known.astype(np.int8), [0]])))
    for begin, end in zip(edges[::2], edges[1::2], strict=True):
        part = slice(begin, end)
        ends = [pg.PlotCurveItem(x[part], side[part]) for side in (low, high)]
        plot.addItem(pg.FillBetweenItem(*ends, brush=shade))


def _extent(shown: Overlay) -> tuple[float, float]:
    """Lowest and highest value of all curves with their bands."""
    ends = [np.array([0.0])]
    for drawn in shown.drawn:
        ends += [values for _, values in curves_of(drawn)]
        if drawn.mean is not None:
            half = drawn.mean.half_width(shown.look.band)
            ends += [drawn.mean.mean - half, drawn.mean.mean + half]
    every = np.concatenate(ends)
    return float(np.nanmin(every)), float(np.nanmax(every))


def _highest(shown: Overlay) -> float:
    """Where the newest curve is highest: what the read-out says before anybody points."""
    for drawn in reversed(shown.drawn):
        for x, values in curves_of(drawn):
            if np.isfinite(values).any():
                return float(x[np.nanargmax(np.abs(values))])
    return 0.0 if shown.look.axis is not Axis.REP else 50.0


def example(theme: Theme) -> QWidget:
    """Today over the baseline with bands and difference."""
    from widgets import samples

    view = ComparisonPlots(theme=theme)
    view.show_view(samples.comparison())
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
