"""The incremental picture against its own full redraw."""

import random

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from widgets.live.traces import TracePicture, TraceStyle

STYLES = (TraceStyle("a", "#6AA3FF"), TraceStyle("b", "#4CC27E"), TraceStyle("c", "#F0A63C", 3.0))


def image_of(pixmap: QPixmap) -> QImage:
    return pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def feed(picture: TracePicture, start_s: float, end_s: float) -> None:
    """Traces at 1 kHz, 88 Hz and 10 Hz that are cut wherever the frame cuts them; the second has gaps."""
    for name, rate in (("a", 1000.0), ("b", 88.0), ("c", 10.0)):
        time_s = np.arange(np.ceil(start_s * rate), np.ceil(end_s * rate)) / rate
        value = 60 * np.sin(2.1 * time_s + len(name)) + 30 * np.sin(41 * time_s)
        if name == "b":
            value[(time_s % 1.3) < 0.2] = np.nan
        picture.append(name, time_s, value)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_incremental_equals_full_redraw_exactly(qtbot: QtBot, ratio: float) -> None:
    rng = random.Random(int(ratio * 100))
    picture = TracePicture(STYLES)
    picture.resize(int(640 * ratio), int(160 * ratio), ratio)
    picture.set_range(-100.0, 100.0)
    now_s = 0.0
    for frame in range(40):
        step_s = rng.uniform(0.001, 0.4)
        feed(picture, now_s, now_s + step_s)
        now_s += step_s
        picture.advance(now_s - rng.uniform(0.0, 0.05))
        incremental = image_of(picture.pixmap)
        picture.redraw()
        assert incremental == image_of(picture.pixmap), f"frame {frame}"


def test_incremental_without_redraw_between_stays_exact(qtbot: QtBot) -> None:
    picture = TracePicture(STYLES)
    picture.resize(801, 203, 1.25)
    picture.set_range(-50.0, 50.0)
    for frame in range(300):
        feed(picture, frame / 61, (frame + 1) / 61)
        picture.advance((frame + 1) / 61)
    incremental = image_of(picture.pixmap)
    picture.redraw()
    assert incremental == image_of(picture.pixmap)


def test_nan_and_long_pauses_are_gaps(qtbot: QtBot) -> None:
    picture = TracePicture((TraceStyle("a", "#FFFFFF"),))
    picture.resize(1000, 100, 1.0)
    picture.set_range(-1.0, 1.0)
    time_s = np.arange(0, 10, 0.01)
    value = np.zeros(len(time_s))
    value[300:400] = np.nan
    keep = (time_s < 6) | (time_s > 7)
    picture.append("a", time_s[keep], value[keep])
    picture.advance(9.99)
    image = image_of(picture.pixmap)
    inked = [any(image.pixelColor(x, y).alpha() for y in range(40, 60)) for x in range(1000)]
    assert not any(inked[305:395])
    assert not any(inked[606:695])
    assert all(inked[2:296])
    assert all(inked[405:596])


def test_an_hour_keeps_only_the_window(qtbot: QtBot) -> None:
    picture = TracePicture((TraceStyle("a", "#FFFFFF"),))
    picture.resize(500, 80, 1.0)
    for second in range(300):
        time_s = second + np.arange(0, 1, 0.001)
        picture.append("a", time_s, np.sin(time_s))
        picture.advance(second + 1.0)
    assert len(picture.histories()["a"].time_s) < 40_000
