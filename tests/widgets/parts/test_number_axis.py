"""Numbers along a plot stand as they stand everywhere else."""

from collections.abc import Callable, Iterator

import pyqtgraph as pg
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from domain import language
from widgets.compare import plots as compared
from widgets.parts.number_axis import NumberAxis, number_axes
from widgets.studies import plots as studied
from widgets.theme import Theme


@pytest.fixture
def german() -> Iterator[None]:
    language.speak(None, code="de", decimal_sign=",")
    yield
    language.speak(None)


@pytest.mark.usefixtures("qapp", "german")
def test_ticks_have_the_decimal_sign_of_the_language_and_a_true_minus() -> None:
    axis = number_axes()["left"]
    assert axis.tickStrings([-0.5, 0.5], 1.0, 0.5) == ["−0,5", "0,5"]
    assert axis.tickStrings([-50.0, 100.0], 1.0, 50.0) == ["−50", "100"]


@pytest.mark.parametrize("example", [compared.example, studied.example])
def test_every_axis_of_a_figure_writes_so(
    qtbot: QtBot, theme: Theme, example: Callable[[Theme], QWidget]
) -> None:
    view = example(theme)
    qtbot.addWidget(view)
    plots = [
        item
        for area in view.findChildren(pg.GraphicsLayoutWidget)
        for item in area.scene().items()
        if isinstance(item, pg.PlotItem)
    ]
    assert plots
    for plot in plots:
        assert {type(plot.getAxis(side)) for side in ("left", "bottom")} == {NumberAxis}
