"""Every plot answers the wheel, a drag, a double-click, the keys and a right-click alike."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from domain.change.alignment import AlignedCurve
from domain.change.overlay import Drawn
from domain.results import Traces
from widgets import samples
from widgets.compare.plots import ComparisonPlots
from widgets.live.plot import LivePlot
from widgets.live.rep_curves import RepCurves
from widgets.parts.plot_manners import PlotManners
from widgets.theme import Theme

TIME_S = np.arange(0.0, 60.0, 0.02)
Range = Callable[[], tuple[float, float]]


def live(theme: Theme) -> tuple[QWidget, QWidget, Range]:
    plot = LivePlot(theme=theme)
    plot.append(TIME_S, {"force_n": np.sin(TIME_S)})
    plot.advance(60.0)

    def shown() -> tuple[float, float]:
        marks = plot.panel_view(0).backdrop._marks
        return marks.now_s - marks.window_s, marks.now_s

    return plot, plot, shown


def review(theme: Theme) -> tuple[QWidget, QWidget, Range]:
    plot = RepCurves(theme=theme)
    plot.set_curves(Traces(time_s=TIME_S, channels={"force_n": np.sin(TIME_S)}), ())
    return plot, plot._layout, lambda: tuple(plot.plots[0].getViewBox().viewRange()[0])


def compare(theme: Theme) -> tuple[QWidget, QWidget, Range]:
    plot = ComparisonPlots(theme=theme)
    view = samples.comparison()
    drawn = tuple(Drawn((AlignedCurve(1, TIME_S, np.sin(TIME_S)),)) for _ in view.items)
    shown = replace(view.overlays[0], drawn=drawn, difference=None)
    plot.show_view(replace(view, overlays=(shown,)))
    return plot, plot.layout_view, lambda: tuple(plot.plots[0].getViewBox().viewRange()[0])


@pytest.fixture(params=[live, review, compare])
def plot(request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme) -> tuple[Any, Any, Range]:
    made: tuple[QWidget, QWidget, Range] = request.param(theme)
    made[0].resize(800, 400)
    qtbot.addWidget(made[0])
    made[0].show()
    qtbot.waitExposed(made[0])
    QApplication.processEvents()
    return made


def under(view: Any) -> Any:
    return view.viewport() if hasattr(view, "viewport") else view


def test_the_wheel_zooms_time_and_a_double_click_resets(plot: tuple[Any, Any, Range]) -> None:
    _, view, shown = plot
    first = shown()
    at = QPointF(500, 200)
    inverted = False
    turn = QWheelEvent(at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                       Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, inverted)  # fmt: skip
    QApplication.sendEvent(under(view), turn)
    assert shown()[1] - shown()[0] == pytest.approx((first[1] - first[0]) / 1.25, rel=0.01)
    QTest.mouseDClick(
        under(view), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(400, 200)
    )
    QApplication.processEvents()
    assert shown() == pytest.approx(first, abs=0.05)


@pytest.mark.qt_log_ignore("not accepted by receiving widget", extend=True)
def test_a_drag_pans(plot: tuple[Any, Any, Range]) -> None:
    _, view, shown = plot
    target, before = under(view), shown()
    QTest.mousePress(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 150))
    for x in (320, 360, 400, 500):
        QTest.mouseMove(target, QPoint(x, 150))
        QApplication.processEvents()
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(500, 150))
    after = shown()
    assert after[1] < before[1]
    assert after[1] - after[0] == pytest.approx(before[1] - before[0])


def test_keys_zoom_pan_and_reset(plot: tuple[Any, Any, Range]) -> None:
    _, view, shown = plot
    first = shown()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    narrow = shown()
    assert narrow[1] - narrow[0] < first[1] - first[0]
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert shown()[1] < narrow[1]
    QTest.keyClick(view, Qt.Key.Key_End)
    QApplication.processEvents()
    assert shown() == pytest.approx(first, abs=0.05)


def test_the_menu_copies_picture_and_data(plot: tuple[Any, Any, Range]) -> None:
    _, view, _ = plot
    manners = view.findChild(PlotManners)
    assert manners is not None
    menu: QMenu = manners.menu()
    picture, data = menu.actions()
    data.trigger()
    lines = QGuiApplication.clipboard().text().strip("\n").split("\n")
    assert len(lines) > 400
    assert len({line.count("\t") for line in lines}) == 1 and lines[0].count("\t") >= 2
    picture.trigger()
    assert not QGuiApplication.clipboard().pixmap().isNull()
    menu.deleteLater()


def test_too_much_data_is_not_copied_and_the_menu_says_so(qtbot: QtBot, theme: Theme) -> None:
    made = LivePlot(theme=theme)
    qtbot.addWidget(made)
    made.set_window(3600.0)
    copy = made.manners.menu().actions()[1]
    assert not copy.isEnabled()
    assert "zoom in" in copy.text()
