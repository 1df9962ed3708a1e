"""Curves beside or over one another: one cursor over all, read-out, bands, and everything as text."""

from dataclasses import replace

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from domain.change.alignment import Axis
from domain.change.overlay import Look
from domain.wording import NOT_MEASURABLE
from widgets import samples
from widgets.compare.plots import ComparisonPlots
from widgets.compare.strokes import strokes
from widgets.compare.view import Titled
from widgets.theme import Theme


@pytest.fixture
def plots(theme: Theme, qtbot: QtBot) -> ComparisonPlots:
    view = ComparisonPlots(theme=theme)
    qtbot.addWidget(view)
    view.resize(900, 420)
    view.show_view(samples.comparison())
    view.show()
    return view


def test_the_values_are_read_without_pointing_at_anything(plots: ComparisonPlots) -> None:
    assert plots.readout.text().startswith("At ")
    assert "A 127 ±9 N" in plots.readout.text() and "A − B +29 N" in plots.readout.text()
    assert "±1 SD of 3 curves" in plots.words.text()


@pytest.mark.parametrize("beside", [False, True])
def test_one_cursor_stands_in_every_plot(plots: ComparisonPlots, beside: bool, qtbot: QtBot) -> None:
    plots.show_view(samples.comparison(), beside=beside)
    assert len(plots.plots) == 2
    with qtbot.waitSignal(plots.cursor_moved):
        plots.set_cursor(2.0)
    lines = [item for plot in plots.plots for item in plot.items if isinstance(item, pg.InfiniteLine)]
    assert [line.value() for line in lines if line.angle == 90] == [2.0, 2.0]
    assert plots.readout.text().startswith("At 2.00 s")


def test_the_cursor_follows_the_keys_and_stays_in_the_picture(plots: ComparisonPlots) -> None:
    plots.set_cursor(2.0)
    QTest.keyClick(plots.layout_view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert plots.cursor_x > 2.0
    for _ in range(60):
        QTest.keyClick(plots.layout_view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert plots.cursor_x == pytest.approx(plots.plots[0].getViewBox().viewRange()[0][0])


def test_plots_of_two_things_share_their_axes(plots: ComparisonPlots, qtbot: QtBot) -> None:
    plots.show_view(samples.comparison(), beside=True)
    plots.plots[0].setXRange(1.0, 3.0, padding=0)
    low, high = plots.plots[1].getViewBox().viewRange()[0]
    assert high - low == pytest.approx(2.0, rel=0.1)


def test_a_band_is_drawn_for_each_mean_and_for_the_difference(plots: ComparisonPlots) -> None:
    fills = [[item for item in plot.items if isinstance(item, pg.FillBetweenItem)] for plot in plots.plots]
    assert [len(each) for each in fills] == [2, 1]
    assert all(item.path().elementCount() > 100 for each in fills for item in each)


def test_every_curve_can_be_copied_as_text(plots: ComparisonPlots) -> None:
    lines = plots.text().splitlines()
    view = samples.comparison()
    points = sum(len(item.mean.x) for item in view.overlays[0].drawn if item.mean is not None)
    difference = view.overlays[0].difference
    assert difference is not None
    assert len(lines) == 1 + points + len(difference.x)
    assert lines[0] == "curve\tsignal\ttime (s)\tvalue\thalf band"


def test_the_axis_says_what_it_is(plots: ComparisonPlots) -> None:
    view = replace(samples.comparison(), look=Look(axis=Axis.REP))
    plots.show_view(view)
    assert plots.plots[-1].getAxis("bottom").labelText == "Share of the repetition (%)"
    assert plots.readout.text().startswith("At 3 %")


def test_the_newest_of_a_side_is_full_and_earlier_ones_thinner_and_greyer(theme: Theme) -> None:
    items = [Titled(letter, letter, side) for letter, side in (("C", "right"), ("B", "left"), ("A", "right"))]
    first, left, newest = strokes((*items, Titled("G", "Team", "right", group=True))[:3], theme)
    assert newest.colour == theme.tokens.right
    assert left.width == newest.width > first.width
    assert first.colour not in (newest.colour, left.colour)


def test_a_gap_is_not_drawn_over(plots: ComparisonPlots) -> None:
    view = samples.comparison()
    drawn = view.overlays[0].drawn[1]
    assert drawn.mean is not None
    values = drawn.mean.mean.copy()
    values[100:200] = np.nan
    broken = replace(drawn, mean=replace(drawn.mean, mean=values))
    plots.show_view(
        replace(view, overlays=(replace(view.overlays[0], drawn=(view.overlays[0].drawn[0], broken)),))
    )
    plots.set_cursor(float(drawn.mean.x[150]))
    assert f"A {NOT_MEASURABLE}" in plots.readout.text()


def test_side_by_side_every_plot_has_the_scale_of_the_highest(plots: ComparisonPlots) -> None:
    plots.show_view(samples.comparison(), beside=True)
    ranges = [plot.getViewBox().viewRange()[1] for plot in plots.plots]
    assert ranges[0] == pytest.approx(ranges[1])
    assert ranges[0][1] > 140 and ranges[0][0] < 0


def test_no_letter_stands_on_another(plots: ComparisonPlots) -> None:
    words = [item for item in plots.plots[0].items if isinstance(item, pg.TextItem)]
    assert sorted(item.toPlainText() for item in words) == ["A", "B"]
    assert abs(words[0].pos().x() - words[1].pos().x()) > 0.2
