"""The live plot as it is painted."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from widgets.live.overlays import word_rooms
from widgets.live.panels import default_panels
from widgets.live.plot import LivePlot, fill_sample_plot
from widgets.theme import Theme


def shown(qtbot: QtBot, theme: Theme) -> LivePlot:
    plot = LivePlot(theme=theme)
    plot.resize(800, 400)
    qtbot.addWidget(plot)
    plot.show()
    qtbot.waitExposed(plot)
    QApplication.processEvents()
    return plot


def test_one_paint_per_frame(qtbot: QtBot, theme: Theme) -> None:
    plot = shown(qtbot, theme)
    before = plot.paints
    for frame in range(60):
        time_s = np.arange(frame, frame + 1, 0.1) / 60
        plot.append(time_s, {"force_n": 100 * np.sin(time_s), "hip_rotation_deg": time_s})
        plot.advance((frame + 1) / 60)
        QApplication.processEvents()
    assert plot.paints - before == 60


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_traces_reach_the_screen_pixel_for_pixel(qtbot: QtBot, theme: Theme, ratio: float) -> None:
    plot = shown(qtbot, theme)
    fill_sample_plot(plot)
    view = plot.panel_view(0)
    assert view.words is not None
    view.words.hide()
    image = QImage(round(800 * ratio), round(400 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    plot.render(image, QPoint())
    picture = view.picture.image()
    box = view.box.mapRectToScene(view.box.rect())
    left, top = round(box.left() * ratio), round(box.top() * ratio)
    image.setDevicePixelRatio(1.0)
    found = image.copy(left, top, picture.width(), picture.height())
    inner = (4, 4, picture.width() - 8, picture.height() - 8)
    assert found.copy(*inner) == picture.copy(*inner)


def test_range_grows_by_round_steps_and_clears_back(qtbot: QtBot, theme: Theme) -> None:
    plot = shown(qtbot, theme)
    view = plot.panel_view(0)
    start = view.backdrop.value_range
    plot.append(np.array([0.0, 0.1]), {"force_n": np.array([0.0, 430.0])})
    assert view.backdrop.value_range[1] >= 430
    assert view.backdrop.value_range[0] == start[0]
    plot.clear()
    assert view.backdrop.value_range == start


def test_unknown_channels_are_passed_over(qtbot: QtBot, theme: Theme) -> None:
    plot = shown(qtbot, theme)
    plot.append(np.array([0.0]), {"motion_gyr_x_rad_per_s": np.array([1.0])})
    assert plot.data_text().count("\n") == 1


def test_window_can_be_changed_while_it_runs(qtbot: QtBot, theme: Theme) -> None:
    plot = shown(qtbot, theme)
    fill_sample_plot(plot)
    plot.set_window(20.0)
    QApplication.processEvents()
    assert plot.panel_view(0).box.viewRange()[0] == [-20.0, 0.0]


def test_the_panels_of_a_second_set_are_as_tall_as_those_of_the_first(qtbot: QtBot, theme: Theme) -> None:
    plot = shown(qtbot, theme)
    heights = []
    for flat in (True, False, True):
        plot.configure(default_panels(flat=flat))
        QApplication.processEvents()
        heights.append([round(plot.panel_view(row).box.height()) for row in (0, 1)])
    assert heights[0] == heights[1] == heights[2]
    assert min(heights[0]) > 100


def test_rescale_gives_the_range_of_the_beginning_back_and_keeps_the_samples(
    qtbot: QtBot, theme: Theme
) -> None:
    plot = shown(qtbot, theme)
    view = plot.panel_view(1)
    plot.append(np.array([0.0, 0.1]), {"hip_rotation_deg": np.array([-48.0, 3.0])})
    assert view.backdrop.value_range[0] <= -48.0
    plot.rescale()
    assert view.backdrop.value_range == (view.panel.low, view.panel.high)
    assert view.newest() == 3.0


def test_a_word_keeps_clear_of_the_edges_and_of_the_next_word() -> None:
    assert word_rooms([(100.0, 60.0)], 0.0, 400.0) == [(105.0, 60.0)]
    assert word_rooms([(380.0, 60.0)], 0.0, 400.0) == [(315.0, 60.0)]
    assert word_rooms([(30.0, 60.0)], 0.0, 80.0) == [(35.0, 45.0)]
    assert word_rooms([(30.0, 60.0)], 0.0, 60.0) == [(35.0, 0.0)]
    assert word_rooms([(290.0, 60.0), (380.0, 60.0)], 0.0, 400.0) == [(295.0, 0.0), (315.0, 60.0)]


def test_looking_back_shows_the_past_and_loses_nothing(qtbot: QtBot, theme: Theme) -> None:
    plot = shown(qtbot, theme)
    for second in range(30):
        time_s = second + np.arange(0, 1, 0.01)
        plot.append(time_s, {"force_n": 50 + second + 0 * time_s})
        plot.advance(second + 1.0)
        if second == 19:
            before = plot.panel_view(0).picture.image()
            plot.hold()
    assert plot.is_held
    assert plot.panel_view(0).picture.image() == before
    plot.follow()
    assert not plot.is_held
    assert len(plot.panel_view(0).picture.samples("force_n")[0]) == 3000
    inked = plot.panel_view(0).picture.image()
    assert inked != before


def test_dragging_looks_back_and_dragging_to_the_end_follows_again(qtbot: QtBot, theme: Theme) -> None:
    plot = shown(qtbot, theme)
    plot.append(np.arange(0, 60, 0.01), {"force_n": np.zeros(6000)})
    plot.advance(60.0)
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 200))
    QTest.mouseMove(plot, QPoint(500, 200))
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(500, 200))
    assert plot.is_held
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert not plot.is_held


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("size", [(800, 400), (1013, 517)])
def test_backdrop_painted_with_the_columns_equals_a_full_redraw(
    qtbot: QtBot, theme: Theme, size: tuple[int, int], ratio: float
) -> None:
    plot = shown(qtbot, theme)
    plot.resize(*size)
    QApplication.processEvents()
    screen = QImage(round(size[0] * ratio), round(size[1] * ratio), QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(ratio)
    plot.render(screen, QPoint())
    assert plot.panel_view(0).picture.ratio == ratio
    plot.set_target(20.0, 60.0)
    plot.set_limits(5.0, 8.0)
    for frame in range(120):
        time_s = frame / 7 + np.arange(0, 1 / 7, 0.01)
        plot.append(time_s, {"force_n": 100 * np.sin(time_s), "hip_rotation_deg": 9 * np.cos(time_s)})
        plot.advance((frame + 1) / 7)
        if frame % 17 == 0:
            plot.mark(frame / 7 - 0.3, "Go")
        if frame % 31 == 0:
            plot.shade_rep(frame / 7 - 1.1, frame / 7 - 0.05, frame % 2 == 0)
    plot.advance(120 / 7 + 0.01)
    for place in range(2):
        picture = plot.panel_view(place).picture
        incremental = picture.image()
        picture.redraw()
        assert incremental == picture.image()


def test_a_number_goes_when_its_sensor_is_silent(qtbot: QtBot, theme: Theme) -> None:
    plot = shown(qtbot, theme)
    plot.append(np.array([1.0, 1.01]), {"force_n": np.array([90.0, 91.0])})
    plot.advance(1.02)
    assert plot.panel_view(0).heading.value == "91"
    plot.advance(3.0)
    assert plot.panel_view(0).heading.value == "–"


@pytest.mark.parametrize("broken", [np.inf, -np.inf, 1e12, np.nan])
def test_one_broken_sample_does_not_stop_the_picture(qtbot: QtBot, theme: Theme, broken: float) -> None:
    plot = shown(qtbot, theme)
    plot.append(np.array([0.0, 0.1, 0.2]), {"force_n": np.array([1.0, broken, 2.0])})
    plot.advance(0.3)
    low, high = plot.panel_view(0).backdrop.value_range
    assert np.isfinite(high - low)
    assert low <= 1.0 <= high


def test_a_copy_holds_what_is_shown(qtbot: QtBot, theme: Theme) -> None:
    plot = shown(qtbot, theme)
    plot.append(np.arange(0, 60, 0.1), {"force_n": np.zeros(600)})
    plot.advance(60.0)
    times = [float(line.split("\t")[1]) for line in plot.data_text().strip().split("\n")[1:]]
    assert (min(times), max(times)) == (50.0, 59.9)
