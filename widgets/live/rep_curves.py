"""The curves of a finished set, with a shade and a number for each repetition."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.language import say
from domain.results import Repetition, Traces
from widgets.live.panel_view import AXIS_WIDTH_PX
from widgets.live.panels import Heading, Panel, default_panels, nice_ticks, tick_texts
from widgets.live.readout import number_text
from widgets.parts.curves import add_curve
from widgets.parts.plot_manners import KEYS, view_box_manners
from widgets.theme import Theme


class SecondsAxis(pg.AxisItem):
    """A time axis whose numbers carry their unit."""

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002
        decimals = 0 if spacing >= 1 else 1
        return [f"{number_text(value, decimals)} s" for value in values]


class RepCurves(QWidget):
    """Wheel zooms time, drag pans, double-click shows all, right-click copies.

    The boundaries of the reps are shown as they were found; `RepCursors` move them.
    """

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._layout = self._new_layout()
        self._traces = Traces(time_s=np.empty(0), channels={})
        self._reps: tuple[Repetition, ...] = ()
        self._panels: Sequence[Panel] = ()
        self.plots: list[Any] = []
        self._shades: dict[int, list[Any]] = {}
        self._now_lines: list[Any] = []
        self.set_theme(theme)

    def _new_layout(self) -> Any:
        """An empty layout: a used one keeps the row heights of what it showed before."""
        layout = pg.GraphicsLayoutWidget()
        layout.ci.setContentsMargins(4, 0, 20, 0)
        layout.ci.layout.setVerticalSpacing(2)
        layout.setBackground(self._theme.colour("surface"))
        layout.setAccessibleName(say("Curves of the set: {keys}", keys=KEYS))
        view_box_manners(
            layout, lambda: self.plots[0].getViewBox(), reset=self._show_all, data_text=self.data_text
        )
        self._column.addWidget(layout)
        return layout

    def set_curves(
        self, traces: Traces, repetitions: Sequence[Repetition], *, panels: Sequence[Panel] = ()
    ) -> None:
        """Show a set."""
        self._traces, self._reps = traces, tuple(repetitions)
        self._panels = panels or default_panels()
        self._build()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self._theme = theme
        self._layout.setBackground(theme.colour("surface"))
        if self._panels:
            self._build()

    def set_accepted(self, number: int, *, accepted: bool) -> None:
        """Shade a rep as accepted or not."""
        brush = self._brush(accepted=accepted)
        for item in self._shades[number]:
            item.setBrush(brush)

    def move_rep(self, number: int, start_s: float, end_s: float) -> None:
        """Shade a rep where its cursors stand."""
        for item in self._shades.get(number, []):
            item.setRegion((start_s, end_s))

    def set_now(self, time_s: float) -> None:
        """Where the replay stands; NaN shows nothing."""
        for line in self._now_lines:
            line.setVisible(time_s == time_s)
            if time_s == time_s:
                line.setValue(time_s)

    def values_at(self, time_s: float) -> dict[str, float]:
        """Every channel at a time, at the newest row not after it."""
        if not len(self._traces.time_s):
            return {}
        row = max(0, int(np.searchsorted(self._traces.time_s, time_s + 1e-9)) - 1)
        return {name: float(values[row]) for name, values in self._traces.channels.items()}

    def set_repetitions(self, repetitions: Sequence[Repetition]) -> None:
        """Other reps over the same curves."""
        self._reps = tuple(repetitions)
        if self._panels:
            self._build()

    @property
    def view_s(self) -> tuple[float, float]:
        """The part of the time axis in view."""
        if not self.plots:
            return self.span_s
        low, high = self.plots[0].getViewBox().viewRange()[0]
        return float(low), float(high)

    def show_span(self, start_s: float, end_s: float) -> None:
        """Bring this part of the time axis into view."""
        if self.plots and end_s > start_s:
            self.plots[0].setXRange(start_s, end_s, padding=0)

    @property
    def span_s(self) -> tuple[float, float]:
        """First and last second of the curves."""
        time_s = self._traces.time_s
        return (float(time_s[0]), float(time_s[-1])) if len(time_s) else (0.0, 0.0)

    def _build(self) -> None:
        used, self._layout = self._layout, self._new_layout()
        self._column.removeWidget(used)
        used.hide()
        used.deleteLater()
        self.plots, self._shades, self._now_lines = [], {}, []
        for row, panel in enumerate(self._panels):
            self._add_panel(row, panel, last=row == len(self._panels) - 1)
        for rep in self._reps:
            self._add_rep(rep)
        self._show_all()

    def _add_panel(self, row: int, panel: Panel, *, last: bool) -> None:
        theme = self._theme
        self._layout.addItem(Heading(theme=theme, panel=panel), row=2 * row, col=0)
        axes = {"bottom": SecondsAxis(orientation="bottom")}
        plot = self._layout.addPlot(row=2 * row + 1, col=0, enableMenu=False, axisItems=axes)
        plot.hideButtons()
        plot.setMouseEnabled(x=True, y=False)
        share = 3 if row == 0 else 2
        plot.setPreferredHeight(100 * share)
        self._layout.ci.layout.setRowStretchFactor(2 * row + 1, share)
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setPen(pg.mkPen(None))
            axis.setTextPen(theme.colour("text2"))
            axis.setStyle(tickFont=theme.font(12, tabular=True), tickLength=0, tickTextOffset=6)
        plot.getAxis("left").setWidth(theme.px(AXIS_WIDTH_PX))
        plot.getAxis("bottom").setHeight(theme.px(24) if last else 6)
        plot.getAxis("bottom").setStyle(showValues=last)
        low, high = self._range_of(panel)
        plot.setYRange(low, high, padding=0)
        plot.getAxis("left").setTicks([tick_texts(low, high)])
        for value in nice_ticks(low, high):
            colour = theme.colour("line" if value else "text2")
            line = pg.InfiniteLine(value, angle=0, pen=pg.mkPen(colour, width=1))
            line.setOpacity(0.7 if value else 0.45)
            plot.addItem(line)
        if self.plots:
            plot.setXLink(self.plots[0])
        self.plots.append(plot)
        self._now_lines.append(self._now_line(plot))
        self._add_traces(plot, panel)

    def _now_line(self, plot: Any) -> Any:
        line = pg.InfiniteLine(0.0, angle=90, pen=pg.mkPen(self._theme.colour("text"), width=1))
        line.setZValue(10)
        line.hide()
        plot.addItem(line, ignoreBounds=True)
        return line

    def _range_of(self, panel: Panel) -> tuple[float, float]:
        values = [self._traces.channels[t.name] for t in panel.traces if t.name in self._traces.channels]
        finite = np.concatenate([v[np.isfinite(v)] for v in values]) if values else np.empty(0)
        if not len(finite):
            return panel.low, panel.high
        spread = max(1.0, float(finite.max() - finite.min()))
        return float(finite.min()) - 0.08 * spread, float(finite.max()) + 0.12 * spread

    def _add_traces(self, plot: Any, panel: Panel) -> None:
        for trace in panel.traces:
            values = self._traces.channels.get(trace.name)
            if values is None:
                continue
            pen = pg.mkPen(self._theme.colour(trace.tint), width=trace.width_px)
            add_curve(plot, self._traces.time_s, values, pen=pen).setZValue(5)

    def _brush(self, *, accepted: bool) -> Any:
        colour = self._theme.colour("text2" if accepted else "red")
        colour.setAlpha(34)
        return pg.mkBrush(colour)

    def _add_rep(self, rep: Repetition) -> None:
        brush = self._brush(accepted=rep.accepted or rep.is_practice)
        label = pg.TextItem(str(rep.number), color=self._theme.colour("text2"), anchor=(0, 0))
        label.setFont(self._theme.font(12, 600))
        top = self.plots[0].getViewBox().viewRange()[1][1]
        label.setPos(rep.start_s, top)
        self.plots[0].addItem(label, ignoreBounds=True)
        edge = pg.mkPen(self._theme.colour("text2"), width=1)
        self._shades[rep.number] = [
            pg.LinearRegionItem(
                (rep.start_s, rep.end_s), brush=brush, pen=pg.mkPen(None) if row else edge, movable=False
            )
            for row in range(len(self.plots))
        ]
        for plot, shade in zip(self.plots, self._shades[rep.number], strict=True):
            plot.addItem(shade)

    def _show_all(self) -> None:
        time_s = self._traces.time_s
        if self.plots and len(time_s):
            self.plots[0].setXRange(float(time_s[0]), float(time_s[-1]), padding=0.01)

    def data_text(self) -> str:
        """The curves as tab-separated text."""
        lines = ["channel\ttime_s\tvalue"]
        for panel in self._panels:
            for trace in panel.traces:
                values = self._traces.channels.get(trace.name)
                if values is not None:
                    pairs = zip(self._traces.time_s.tolist(), values.tolist(), strict=True)
                    lines += [f"{trace.name}\t{time:.4f}\t{value:.6g}" for time, value in pairs]
        return "\n".join(lines)
