"""One panel of a live plot: heading, axes, backdrop and traces on one time axis."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QGraphicsItem

from domain.channel import Floats
from widgets.live.backdrop import Backdrop
from widgets.live.overlays import EventWords, TimeMarks
from widgets.live.panels import Heading, Panel, nice_step, tick_texts
from widgets.live.trace_item import TraceItem
from widgets.live.traces import TracePicture, TraceStyle
from widgets.theme import Theme

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
        self.backdrop = Backdrop(theme=theme, marks=marks)
        self.picture = TracePicture(
            self._styles(theme), window_s=marks.window_s, backdrop=self.backdrop.paint
        )
        self.traces = TraceItem(view_box=self.box, picture=self.picture)
        # The words of events stand over the top panel only: their lines go through all.
        self.words = EventWords(view_box=self.box, theme=theme, marks=marks) if row == 0 else None
        self.box.sigResized.connect(self._resized)
        self.set_theme(theme)
        self.set_range(panel.low, panel.high)

    def _resized(self) -> None:
        self.traces.resized()
        if self.words is not None:
            self.words.resized()

    def _styles(self, theme: Theme) -> tuple[TraceStyle, ...]:
        return tuple(TraceStyle(t.name, theme.colour(t.tint).name(), t.width_px) for t in self.panel.traces)

    def set_theme(self, theme: Theme) -> None:
        self.heading.set_theme(theme)
        self.backdrop.theme = theme
        if self.words is not None:
            self.words.theme = theme
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
        self.plot.getAxis("left").setTicks([tick_texts(low, high)])
        self.backdrop.value_range = (low, high)
        self.picture.set_range(low, high)

    def set_target(self, target: tuple[float, float] | None) -> None:
        """The band to aim at; None takes it away."""
        if self.backdrop.target != target:
            self.backdrop.target = target
            self.traces.renew()

    def set_limits(self, limits: tuple[tuple[float, str], ...]) -> None:
        """Limits and the tokens of their colours."""
        if self.backdrop.limits != limits:
            self.backdrop.limits = limits
            self.traces.renew()

    def widen(self, *values: Floats) -> None:
        """Grow by round steps when a value leaves the range; never shrink while it runs."""
        low, high = self.backdrop.value_range
        finite = [value[np.isfinite(value)] for value in values]
        smallest = min((float(v.min()) for v in finite if len(v)), default=low)
        largest = max((float(v.max()) for v in finite if len(v)), default=high)
        if smallest >= low and largest <= high:
            return
        # Steps are counted, not walked: one broken sample may be a billion of them away.
        step = nice_step(max(largest, high) - min(smallest, low), 8)
        high = max(high, math.ceil(largest / step) * step)
        low = min(low, math.floor(smallest / step) * step)
        self.set_range(low, high)

    def newest(self, since_s: float = -math.inf) -> float:
        """The last value of the front trace; NaN when none has come since `since_s`."""
        return self.picture.newest(self.panel.traces[-1].name, since_s=since_s)
