"""Bland-Altman plot of two visits, and the distribution of a rule over athletes with its limits."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.channel import Floats
from domain.error.reliability import Estimate
from domain.language import say
from domain.wording import number_text, unit_symbol
from widgets.parts.labels import Label
from widgets.parts.number_axis import number_axes
from widgets.parts.plot_manners import KEYS, view_box_manners
from widgets.studies.views import AgreementView, LimitView
from widgets.theme import Theme

_BAND_ALPHA, _DOT = 40, 9
_LEFT_PX, _BOTTOM_PX = 56, 34


class FigurePlot(QWidget):
    """Everything is written beside the plot, so nothing needs the pointer; right click copies."""

    def __init__(self, *, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._agreement: AgreementView | None = None
        self._limit: LimitView | None = None
        self._data = ""
        self.view = pg.GraphicsLayoutWidget()
        self.view.ci.setContentsMargins(0, 0, 4, 0)
        self.view.setAccessibleName(f"{name}: {KEYS}")
        self.view.setMinimumHeight(theme.px(170))
        self.plot: Any = None
        view_box_manners(
            self.view, lambda: self.plot.getViewBox(), reset=self._reset, data_text=lambda: self._data
        )
        self.words = Label("", theme=theme, role="caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.view, 1)
        column.addWidget(self.words)
        self._begin("", "")

    def show_agreement(self, view: AgreementView) -> None:
        """Differences (second - first) over the means, with bias and limits and their intervals."""
        self._agreement, self._limit = view, None
        unit, theme = unit_symbol(view.unit), self._theme
        self._begin(say("Mean of both visits, {unit}", unit=unit), say("Second − first, {unit}", unit=unit))
        found, tokens = view.agreement, theme.tokens
        for estimate, colour, style in (
            (found.lower_limit, tokens.amber, Qt.PenStyle.DashLine),
            (found.bias, tokens.accent, Qt.PenStyle.SolidLine),
            (found.upper_limit, tokens.amber, Qt.PenStyle.DashLine),
        ):
            self._level(estimate, colour, style)
        mean, difference = (view.first + view.second) / 2.0, view.second - view.first
        self._dots(mean, difference)
        self._data = _columns(("mean", "difference"), mean, difference)
        self.words.setText(view.words)

    def show_limit(self, view: LimitView) -> None:
        """Athletes in order of size, with amber and red."""
        self._agreement, self._limit = None, view
        unit, tokens = unit_symbol(view.unit), self._theme.tokens
        self._begin(say("Share of athletes at or below, %"), say("Usual excursion, {unit}", unit=unit))
        ordered = np.sort(view.values)
        share = 100.0 * np.arange(1, len(ordered) + 1) / max(1, len(ordered))
        for value, colour, word in ((view.amber, tokens.amber, "near"), (view.red, tokens.red, "beyond")):
            if value == value:
                pen = pg.mkPen(colour, width=1.5, style=Qt.PenStyle.DashLine)
                label = {"color": colour, "position": 0.06, "anchors": [(0, 1), (0, 1)]}
                text = f"{word} {number_text(value, 1)} {unit}"
                self.plot.addItem(pg.InfiniteLine(value, angle=0, pen=pen, label=text, labelOpts=label))
        self._dots(share, ordered)
        self._data = _columns(("share_percent", "excursion"), share, ordered)
        self.words.setText(" ".join(view.words))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._agreement is not None:
            self.show_agreement(self._agreement)
        elif self._limit is not None:
            self.show_limit(self._limit)
        else:
            self._begin("", "")

    def sizeHint(self) -> QSize:
        return QSize(420, 260)

    def _reset(self) -> None:
        self.plot.enableAutoRange()

    def _begin(self, bottom: str, left: str) -> None:
        tokens = self._theme.tokens
        self.view.clear()
        self.view.setBackground(tokens.surface)
        self.plot = self.view.addPlot(axisItems=number_axes())
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        for side, text, room in (("left", left, _LEFT_PX), ("bottom", bottom, _BOTTOM_PX)):
            axis = self.plot.getAxis(side)
            axis.setPen(pg.mkPen(tokens.line))
            axis.setTextPen(pg.mkPen(tokens.text2))
            axis.setStyle(tickFont=self._theme.font(12))
            if side == "left":
                axis.setWidth(self._theme.px(room))
            axis.setLabel(text, color=tokens.text2)

    def _level(self, estimate: Estimate, colour: str, style: Qt.PenStyle) -> None:
        fill = QColor(colour)
        fill.setAlpha(_BAND_ALPHA)
        band = pg.LinearRegionItem(
            (estimate.low, estimate.high), orientation="horizontal", movable=False, brush=fill, pen=None
        )
        band.lines[0].setPen(pg.mkPen(None))
        band.lines[1].setPen(pg.mkPen(None))
        band.setZValue(-10)
        self.plot.addItem(band)
        label = {"color": colour, "position": 0.98, "anchors": [(1, 1), (1, 1)]}
        line = pg.InfiniteLine(
            estimate.value,
            angle=0,
            pen=pg.mkPen(colour, width=1.5, style=style),
            label=number_text(estimate.value, 1, signed=True),
            labelOpts=label,
        )
        self.plot.addItem(line)

    def _dots(self, x: Floats, y: Floats) -> None:
        ink = self._theme.tokens.text
        dots = pg.ScatterPlotItem(x, y, size=_DOT, pen=pg.mkPen(self._theme.tokens.surface), brush=ink)
        self.plot.addItem(dots)


def _columns(names: tuple[str, str], one: Floats, other: Floats) -> str:
    rows = [f"{a:.6g}\t{b:.6g}" for a, b in zip(one, other, strict=True)]
    return "\n".join(["\t".join(names), *rows])


def example(theme: Theme) -> QWidget:
    """Fourteen athletes, twice."""
    from widgets.studies.samples import agreement

    plot = FigurePlot(theme=theme, name="Agreement of two visits")
    plot.show_agreement(agreement())
    return plot


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
