"""Curves of two sets over one another: A full, B thinner and greyer."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from domain.channel import Floats
from widgets.parts.plot_manners import KEYS, view_box_manners
from widgets.theme import Theme, blend


@dataclass(frozen=True, slots=True)
class Curve:
    """A curve on the common axis: `time_s` and `values` (n,); `thin` marks what is compared with."""

    label: str
    time_s: Floats
    values: Floats
    side: str = "right"
    thin: bool = False


class OverlayPlot(pg.PlotWidget):
    """Wheel zooms time, drag pans, double click resets, right click copies the picture or the data."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._curves: tuple[Curve, ...] = ()
        self._unit = self._axis_title = ""
        self.setMenuEnabled(False)
        self.setMouseEnabled(x=True, y=False)
        self.hideButtons()
        self.setAccessibleName(f"Curves over one another: {KEYS}")
        self.manners = view_box_manners(
            self, self.getViewBox, reset=self.getPlotItem().enableAutoRange, data_text=self.text
        )
        self.set_theme(theme)

    def set_curves(self, curves: Sequence[Curve], *, title: str, unit: str) -> None:
        """Draw other curves; A lies on top."""
        self._curves = tuple(sorted(curves, key=lambda curve: not curve.thin))
        self._axis_title, self._unit = title, unit
        self.set_theme(self._theme)
        self.getPlotItem().enableAutoRange()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        tokens = theme.tokens
        self.setBackground(tokens.surface)
        item = self.getPlotItem()
        item.clear()
        for name in ("left", "bottom"):
            axis = item.getAxis(name)
            axis.setPen(pg.mkPen(tokens.line))
            axis.setTextPen(pg.mkPen(tokens.text2))
            axis.setTickFont(theme.font(12, tabular=True))
            axis.label.setFont(theme.font(12, 500))
        item.showGrid(x=False, y=True, alpha=0.12)
        item.setLabel("left", f"{self._axis_title} ({self._unit})" if self._unit else self._axis_title)
        item.setLabel("bottom", "Time (s)")
        # A wide fixed axis: the picture does not jump when the numbers get longer.
        item.getAxis("left").setWidth(theme.px(64))
        for curve in self._curves:
            self._draw(curve)

    def sizeHint(self) -> QSize:
        return QSize(400, 160)

    def text(self) -> str:
        """The curves as columns to paste into a spreadsheet."""
        lines = [f"curve\ttime (s)\t{self._axis_title} ({self._unit})"]
        for curve in self._curves:
            pairs = zip(curve.time_s, curve.values, strict=True)
            lines += [f"{curve.label}\t{time:.4f}\t{value:.4f}" for time, value in pairs]
        return "\n".join(lines)

    def _draw(self, curve: Curve) -> None:
        tokens = self._theme.tokens
        colour = tokens.side(curve.side)
        if curve.thin:
            colour = blend(colour, tokens.text2, 0.35)
        width = 1.5 if curve.thin else 2.5
        pen = pg.mkPen(QColor(colour), width=width, cosmetic=True)
        self.getPlotItem().plot(
            np.asarray(curve.time_s), np.asarray(curve.values), pen=pen, antialias=True, connect="finite"
        )


def example(theme: Theme) -> QWidget:
    """Today over an earlier set."""
    plot = OverlayPlot(theme=theme)
    time_s = np.arange(0.0, 6.0, 0.01)
    pull = np.clip(np.sin(2 * np.pi * time_s / 6.0), 0.0, None) ** 0.6
    curves = [Curve("Today", time_s, 131 * pull), Curve("Baseline", time_s, 100 * pull, thin=True)]
    plot.set_curves(curves, title="Force", unit="N")
    return plot


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
