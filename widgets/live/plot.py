"""The live plot: stacked panels on one time axis, whose traces are painted incrementally."""

import io
from collections.abc import Mapping, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.channel import Floats
from domain.language import decimal_sign, say
from widgets.live.looking_back import LookingBack
from widgets.live.overlays import TimeMarks
from widgets.live.panel_view import PanelView
from widgets.live.panels import Panel, default_panels, nice_step
from widgets.live.readout import number_text
from widgets.live.time_view import TimeView
from widgets.parts.plot_manners import KEYS, PlotManners
from widgets.theme import Theme

STALE_S = 0.5
"""Without a sample for this long, the number over a panel is not of now any more and goes."""
COPIED_S = 120.0
"""Of data that can be copied at once; more would fill the memory of what it is pasted into."""


class LivePlot(QWidget):
    """Panels over the last seconds; `append` takes samples, `advance` makes one paint.

    Wheel: shorter or longer window; drag: look back while the set goes on; double-click: ten seconds,
    now; right-click: copy picture or data.
    """

    def __init__(self, *, theme: Theme, panels: Sequence[Panel] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = TimeView()
        self._marks = TimeMarks(window_s=self._view.window_s)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(say("Live plot: {keys}", keys=KEYS))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._layout = self._new_layout()
        self._views: list[PanelView] = []
        self._looking_back = LookingBack(theme=theme, parent=self)
        self._looking_back.ended.connect(self.follow)
        self.configure(panels or default_panels())
        self.manners = PlotManners(
            self,
            zoom=self._zoom,
            pan=self._pan,
            reset=self._reset,
            data_text=self._shown_text,
            area=self._area,
        )

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
        self._looking_back.set_theme(theme)
        for view in self._views:
            view.set_theme(theme)
            view.traces.advance_to(self._view.end_s)

    def quiet_rooms(self) -> list[QRect]:
        """Where a word in passing may cover old curves, but no number, no axis and no event's word."""
        words_px = self._theme.px(24)
        half = self.width() // 2
        boxes = [view.box.sceneBoundingRect().toRect() for view in self._views]
        return [box.adjusted(0, words_px, -half, 0) for box in boxes if box.width() > half]

    def append(self, time_s: Floats, channels: Mapping[str, Floats]) -> None:
        """Add samples; channels that no panel shows are passed over."""
        for view in self._views:
            names = [trace.name for trace in view.panel.traces if len(channels.get(trace.name, ()))]
            if names:
                view.picture.append(time_s, {name: channels[name] for name in names})
                view.widen(*(channels[name] for name in names))

    def advance(self, now_s: float) -> None:
        """Move now to `now_s`; a view that is held stays where it is."""
        self._view.newest_s = now_s
        for view in self._views:
            view.heading.set_value(view.newest(now_s - STALE_S))
        if self._view.is_held:
            self._looking_back.show_behind(self._view.behind_s)
        else:
            self._show_view()

    def hold(self) -> None:
        """Let the picture stand still while the set goes on."""
        self._view.hold()
        self._show_moved()

    def show_until(self, end_s: float) -> None:
        """Show the stretch that ends at `end_s`, while the set goes on."""
        self._view.pan(end_s - self._view.end_s)
        self._show_moved()

    def follow(self) -> None:
        """Show now again."""
        self._view.follow()
        self._show_moved()

    @property
    def is_held(self) -> bool:
        """Whether an earlier stretch is shown."""
        return self._view.is_held

    def _show_moved(self) -> None:
        """The view was moved or zoomed by hand."""
        self._marks.window_s = self._view.window_s
        self._show_window()
        self._looking_back.setVisible(self._view.is_held)
        self._looking_back.show_behind(self._view.behind_s)
        self._show_view()

    def _show_view(self) -> None:
        self._marks.now_s = self._view.end_s
        for view in self._views:
            view.traces.advance_to(self._view.end_s)
            # Overlays move by the same whole columns as the traces.
            pixels = view.picture.columns_per_s
            if pixels > 1:
                self._marks.now_s = view.picture.right_column / pixels
            if view.words is not None:
                view.words.update()

    def set_target(self, low: float | None, high: float | None = None, *, panel: int = 0) -> None:
        """The band to aim at; None takes it away."""
        self._views[panel].set_target(None if low is None or high is None else (low, high))

    def set_limits(self, amber: float | None, red: float | None = None, *, panel: int = 1) -> None:
        """Amber (dashed) and red lines; None takes one away."""
        pairs = ((amber, "amber"), (red, "red"))
        view = self._views[min(panel, len(self._views) - 1)]
        view.set_limits(tuple((value, tint) for value, tint in pairs if value is not None))

    def shade_rep(self, start_s: float, end_s: float, accepted: bool = True) -> None:
        """Shade a repetition in all panels; another verdict on it takes the place of the first."""
        others = [rep for rep in self._marks.reps if rep[:2] != (start_s, end_s)]
        self._marks.reps[:] = [*others, (start_s, end_s, accepted)]
        self._touch(start_s)

    def mark(self, time_s: float, text: str) -> None:
        """A tick with words."""
        self._marks.events.append((time_s, text))
        self._touch(time_s)

    def _touch(self, time_s: float) -> None:
        for view in self._views:
            view.picture.touch(time_s)
        if self._view.is_held:
            self._show_view()

    def clear(self) -> None:
        """Forget samples, reps and ticks; ranges go back to where they began."""
        self._marks.reps.clear()
        self._marks.events.clear()
        self._view.newest_s = 0.0
        for view in self._views:
            view.picture.clear()
        self.rescale()
        self.follow()

    def rescale(self) -> None:
        """Ranges go back to where they began: what widened them, such as a warm-up, is over."""
        for view in self._views:
            view.set_range(view.panel.low, view.panel.high)

    def set_window(self, window_s: float) -> None:
        """Show the last `window_s` seconds."""
        self._view.window_s = window_s
        self._show_moved()

    def _show_window(self) -> None:
        for view in self._views:
            view.box.setXRange(-self._marks.window_s, 0.0, padding=0)
            if view.picture.window_s != self._marks.window_s:
                view.picture.set_window(self._marks.window_s)
            step = nice_step(self._marks.window_s, 5)
            times = np.arange(-self._marks.window_s, step / 2, step)
            labels = [(float(t), self._time_text(float(t))) for t in times]
            view.plot.getAxis("bottom").setTicks([labels])

    def _time_text(self, before_s: float) -> str:
        if self._view.is_held:
            time_s = self._view.end_s + before_s
            return (
                f"{int(time_s // 60)}:{time_s % 60:04.1f}".replace(".", decimal_sign()) if time_s >= 0 else ""
            )
        return "now" if abs(before_s) < 1e-9 else f"{number_text(before_s)} s"

    @property
    def views(self) -> tuple[PanelView, ...]:
        """All panels, top first."""
        return tuple(self._views)

    def panel_view(self, index: int) -> PanelView:
        """One panel, top first."""
        return self._views[index]

    @property
    def paints(self) -> int:
        """How often the first panel's traces were painted."""
        return self._views[0].traces.paints

    def _area(self) -> QRectF:
        return QRectF(self._views[0].box.mapRectToScene(self._views[0].box.rect()))

    def _zoom(self, factor: float, share: float) -> None:
        self._view.zoom(factor, share)
        self._show_moved()

    def _pan(self, share: float) -> None:
        self._view.pan(share * self._view.window_s)
        self._show_moved()

    def _reset(self) -> None:
        self._view.reset()
        self._show_moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._looking_back.place()

    def _shown_text(self) -> str | None:
        return self.data_text() if self._view.window_s <= COPIED_S else None

    def data_text(self) -> str:
        """What is shown of all traces, as tab-separated text."""
        end_s = self._view.end_s
        start_s = end_s - self._view.window_s
        out = io.StringIO()
        out.write("channel\ttime_s\tvalue\n")
        for view in self._views:
            for trace in view.panel.traces:
                kept = view.picture.samples(trace.name, start_s, end_s + 1e-9)
                rows = zip(*(column.tolist() for column in kept), strict=True)
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
