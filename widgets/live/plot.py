"""The live plot: stacked panels on one time axis, whose traces are painted incrementally."""

import io
from collections.abc import Mapping, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsItem, QMenu, QVBoxLayout, QWidget

from domain.channel import Floats
from widgets.live.overlays import Backdrop, TimeMarks
from widgets.live.panels import Heading, Panel, default_panels, nice_step, nice_ticks
from widgets.live.readout import number_text
from widgets.live.trace_item import TraceItem
from widgets.live.traces import TracePicture, TraceStyle
from widgets.theme import Theme

WINDOW_S = 10.0
WINDOWS_S = (5.0, 10.0, 20.0, 30.0, 60.0)
AXIS_WIDTH_PX = 48


class PanelView:
    """One panel inside the plot: heading, axes, backdrop, traces."""

    def __init__(self, *, layout: "pg.GraphicsLayoutWidget", row: int, panel: Panel, theme: Theme,
                 marks: TimeMarks, last: bool) -> None:  # fmt: skip
        self.panel = panel
        self.heading = Heading(theme=theme, panel=panel)
        layout.addItem(self.heading, row=2 * row, col=0)
        self.plot = layout.addPlot(row=2 * row + 1, col=0, enableMenu=False)
        self.plot.hideButtons()
        self.box = self.plot.getViewBox()
        self.box.setMouseEnabled(x=False, y=False)
        self.box.setXRange(-marks.window_s, 0.0, padding=0)
        self.last = last
        self.picture = TracePicture(self._styles(theme), window_s=marks.window_s)
        self.backdrop = Backdrop(view_box=self.box, theme=theme, marks=marks, first=row == 0)
        self.traces = TraceItem(view_box=self.box, picture=self.picture)
        self.box.sigResized.connect(self._resized)
        self.set_theme(theme)
        self.set_range(panel.low, panel.high)

    def _resized(self) -> None:
        self.backdrop.resized()
        self.traces.resized()

    def _styles(self, theme: Theme) -> tuple[TraceStyle, ...]:
        return tuple(TraceStyle(t.name, theme.colour(t.tint).name(), t.width_px) for t in self.panel.traces)

    def set_theme(self, theme: Theme) -> None:
        self.heading.set_theme(theme)
        self.backdrop.theme = theme
        self.picture.set_styles(self._styles(theme))
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            # An axis touches the traces' rectangle: without a cache its text is drawn anew at each paint.
            axis.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
            axis.setPen(pg.mkPen(None))
            axis.setTextPen(theme.colour("text2"))
            axis.setStyle(
                tickFont=theme.font(12, tabular=True),
                tickLength=0,
                tickTextOffset=6,
                hideOverlappingLabels=False,
            )
        self.plot.getAxis("left").setWidth(theme.px(AXIS_WIDTH_PX))
        self.plot.getAxis("bottom").setHeight(theme.px(24) if self.last else 6)
        self.plot.getAxis("bottom").setStyle(showValues=self.last)

    def set_range(self, low: float, high: float) -> None:
        self.box.setYRange(low, high, padding=0)
        ticks = [(value, number_text(value, 0 if abs(value) >= 1 or value == 0 else 1))
                 for value in nice_ticks(low, high)]  # fmt: skip
        self.plot.getAxis("left").setTicks([ticks])
        self.picture.set_range(low, high)
        self.backdrop.value_range = (low, high)
        self.backdrop.update()

    def widen(self, *values: Floats) -> None:
        """Grow by round steps when a value leaves the range; never shrink while it runs."""
        low, high = self.backdrop.value_range
        smallest = min(float(np.fmin.reduce(v)) for v in values)
        largest = max(float(np.fmax.reduce(v)) for v in values)
        if not (smallest < low or largest > high):
            return
        step = nice_step(high - low)
        while largest > high:
            high += step
        while smallest < low:
            low -= step
        self.set_range(low, high)

    def newest(self) -> float:
        """The last value of the front trace."""
        return self.picture.newest(self.panel.traces[-1].name)


class LivePlot(QWidget):
    """Panels over the last seconds; `append` takes samples, `advance` makes one paint.

    Wheel: longer or shorter window; double-click: ten seconds again; right-click: copy picture or data.
    """

    def __init__(self, *, theme: Theme, panels: Sequence[Panel] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks = TimeMarks(window_s=WINDOW_S)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._layout = self._new_layout()
        self._views: list[PanelView] = []
        self.configure(panels or default_panels())

    def _new_layout(self) -> "pg.GraphicsLayoutWidget":
        """An empty layout: a used one keeps the height of what it showed before until a resize."""
        layout = pg.GraphicsLayoutWidget()
        layout.ci.setContentsMargins(4, 0, 20, 0)
        layout.ci.layout.setVerticalSpacing(2)
        layout.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._box.addWidget(layout)
        return layout

    def configure(self, panels: Sequence[Panel]) -> None:
        """Show other panels, empty."""
        for view in self._views:
            view.box.sigResized.disconnect()
        used, self._layout = self._layout, self._new_layout()
        self._box.removeWidget(used)
        used.hide()
        used.deleteLater()
        last = len(panels) - 1
        self._views = [
            PanelView(layout=self._layout, row=row, panel=panel, theme=self._theme, marks=self._marks,
                       last=row == last)
            for row, panel in enumerate(panels)
        ]  # fmt: skip
        # Force is what is aimed at: it gets the taller panel.
        for row, view in enumerate(self._views):
            share = 3 if row == 0 else 2
            view.plot.setPreferredHeight(100 * share)
            self._layout.ci.layout.setRowStretchFactor(2 * row + 1, share)
        self.clear()
        self.set_theme(self._theme)
        self._show_window()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self._theme = theme
        self._layout.setBackground(theme.colour("surface"))
        for view in self._views:
            view.set_theme(theme)
            view.traces.advance_to(self._marks.now_s)

    def append(self, time_s: Floats, channels: Mapping[str, Floats]) -> None:
        """Add samples; channels that no panel shows are passed over."""
        for view in self._views:
            names = [trace.name for trace in view.panel.traces if len(channels.get(trace.name, ()))]
            if names:
                view.picture.append(time_s, {name: channels[name] for name in names})
                view.widen(*(channels[name] for name in names))

    def advance(self, now_s: float) -> None:
        """Move the right edge to `now_s`."""
        self._marks.now_s = now_s
        self._marks.forget_before(now_s - max(WINDOWS_S))
        for view in self._views:
            view.traces.advance_to(now_s)
            # Overlays move by the same whole columns as the traces.
            pixels = view.picture.columns_per_s
            if pixels > 1:
                self._marks.now_s = view.picture.right_column / pixels
            view.backdrop.update()
            view.heading.set_value(view.newest())

    def set_target(self, low: float | None, high: float | None = None, *, panel: int = 0) -> None:
        """The band to aim at; None takes it away."""
        backdrop = self._views[panel].backdrop
        backdrop.target = None if low is None or high is None else (low, high)
        backdrop.update()

    def set_limits(self, amber: float | None, red: float | None = None, *, panel: int = 1) -> None:
        """Amber (dashed) and red lines; None takes one away."""
        pairs = ((amber, "amber"), (red, "red"))
        backdrop = self._views[min(panel, len(self._views) - 1)].backdrop
        backdrop.limits = tuple((value, tint) for value, tint in pairs if value is not None)
        backdrop.update()

    def shade_rep(self, start_s: float, end_s: float, accepted: bool = True) -> None:
        """Shade a repetition in all panels."""
        self._marks.reps.append((start_s, end_s, accepted))

    def mark(self, time_s: float, text: str) -> None:
        """A tick with words."""
        self._marks.events.append((time_s, text))

    def clear(self) -> None:
        """Forget samples, reps and ticks; ranges go back to where they began."""
        self._marks.reps.clear()
        self._marks.events.clear()
        for view in self._views:
            view.picture.clear()
        self.rescale()

    def rescale(self) -> None:
        """Ranges go back to where they began: what widened them, such as a warm-up, is over."""
        for view in self._views:
            view.set_range(view.panel.low, view.panel.high)

    def set_window(self, window_s: float) -> None:
        """Show the last `window_s` seconds."""
        self._marks.window_s = window_s
        self._show_window()
        self.advance(self._marks.now_s)

    def _show_window(self) -> None:
        for view in self._views:
            view.box.setXRange(-self._marks.window_s, 0.0, padding=0)
            if view.picture.window_s != self._marks.window_s:
                view.picture.set_window(self._marks.window_s)
            step = nice_step(self._marks.window_s, 5)
            times = np.arange(-self._marks.window_s, step / 2, step)
            labels = [(float(t), "now" if abs(t) < 1e-9 else f"{number_text(float(t))} s") for t in times]
            view.plot.getAxis("bottom").setTicks([labels])

    def panel_view(self, index: int) -> PanelView:
        """One panel, top first."""
        return self._views[index]

    @property
    def paints(self) -> int:
        """How often the first panel's traces were painted."""
        return self._views[0].traces.paints

    def wheelEvent(self, event: QWheelEvent) -> None:
        place = WINDOWS_S.index(min(WINDOWS_S, key=lambda w: abs(w - self._marks.window_s)))
        step = -1 if event.angleDelta().y() > 0 else 1
        self.set_window(WINDOWS_S[min(max(place + step, 0), len(WINDOWS_S) - 1)])
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.set_window(WINDOW_S)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        picture = QAction("Copy picture", menu)
        picture.triggered.connect(lambda: QGuiApplication.clipboard().setPixmap(self.grab()))
        data = QAction("Copy data", menu)
        data.triggered.connect(lambda: QGuiApplication.clipboard().setText(self.data_text()))
        menu.addActions([picture, data])
        menu.exec(event.globalPos())

    def data_text(self) -> str:
        """What is kept of all traces, as tab-separated text."""
        out = io.StringIO()
        out.write("channel\ttime_s\tvalue\n")
        for view in self._views:
            for trace in view.panel.traces:
                rows = zip(*(kept.tolist() for kept in view.picture.samples(trace.name)), strict=True)
                out.writelines(f"{trace.name}\t{time:.4f}\t{value:.6g}\n" for time, value in rows)
        return out.getvalue()


def fill_sample_plot(plot: LivePlot) -> None:
    """Nine seconds of a ramped effort and a moving pelvis."""
    time_s = np.arange(0.0, 9.0, 0.01)
    push = np.clip(np.sin(2 * np.pi * time_s / 5.0), 0, None) ** 0.6
    plot.append(
        time_s,
        {
            "force_n": 128 * push + np.random.default_rng(3).normal(0, 1.2, len(time_s)),
            "hip_rotation_deg": 2 * push + 0.3 * np.sin(9 * time_s),
            "pelvis_moved_deg": 3.5 * push**2,
        },
    )
    plot.set_target(110, 135)
    plot.set_limits(5, 8)
    plot.shade_rep(0.0, 2.5, accepted=True)
    plot.shade_rep(5.0, 7.5, accepted=False)
    plot.mark(0.0, "Go")
    plot.mark(6.2, "Pelvis moved 8°")
    plot.advance(9.0)


def example(theme: Theme) -> QWidget:
    """Two efforts, the second spoiled."""
    plot = LivePlot(theme=theme)
    fill_sample_plot(plot)
    return plot


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
