"""A curve of a long set is quick to paint: ten minutes, smoothed and thick, took 1.5 s for every picture."""

import numpy as np
import pyqtgraph as pg
import pytest
from pytestqt.qtbot import QtBot

from domain.results import Traces
from widgets.live.panels import default_panels
from widgets.live.rep_curves import RepCurves
from widgets.parts.curves import LONG, add_curve
from widgets.theme import Theme


@pytest.mark.parametrize(("points", "smooth", "width_px"), [(LONG, True, 2.0), (LONG + 1, False, 1.0)])
def test_a_long_curve_is_thin(qtbot: QtBot, points: int, smooth: bool, width_px: float) -> None:
    view = pg.PlotWidget()
    qtbot.addWidget(view)
    x = np.arange(points, dtype=float)
    curve = add_curve(view.getPlotItem(), x, np.sin(x), pen=pg.mkPen("white", width=2))
    assert curve.opts["antialias"] is smooth and curve.opts["pen"].widthF() == width_px


def test_a_peak_of_one_sample_stays_in_a_long_curve(qtbot: QtBot) -> None:
    view = pg.PlotWidget()
    qtbot.addWidget(view)
    view.resize(400, 300)
    values = np.zeros(20 * LONG)
    values[7 * LONG + 3] = 900.0
    curve = add_curve(view.getPlotItem(), np.arange(len(values)) / 100.0, values, pen=pg.mkPen("white"))
    view.grab()
    painted = curve.getData()[1]
    assert painted.max() == 900.0 and len(painted) < 4 * 400


def test_the_curves_of_a_long_set_are_thin(qtbot: QtBot, theme: Theme) -> None:
    curves = RepCurves(theme=theme)
    qtbot.addWidget(curves)
    time_s = np.arange(2 * LONG) / 100.0
    names = [trace.name for panel in default_panels() for trace in panel.traces]
    curves.set_curves(Traces(time_s=time_s, channels=dict.fromkeys(names, np.sin(time_s))), ())
    drawn = [curve for plot in curves.plots for curve in plot.listDataItems()]
    assert drawn and not any(curve.opts["antialias"] for curve in drawn)
