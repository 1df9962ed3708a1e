"""The incremental picture against its own full redraw."""

import random

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from widgets.live.traces import TracePicture, TraceStyle

STYLES = (TraceStyle("a", "#6AA3FF"), TraceStyle("b", "#4CC27E"), TraceStyle("c", "#F0A63C", 3.0))


def feed(picture: TracePicture, start_s: float, end_s: float) -> None:
    """Traces at 1 kHz, 88 Hz and 10 Hz that are cut wherever the frame cuts them; the second has gaps."""
    for name, rate in (("a", 1000.0), ("b", 88.0), ("c", 10.0)):
        time_s = np.arange(np.ceil(start_s * rate), np.ceil(end_s * rate)) / rate
        value = 60 * np.sin(2.1 * time_s + len(name)) + 30 * np.sin(41 * time_s)
        if name == "b":
            value[(time_s % 1.3) < 0.2] = np.nan
        picture.append(time_s, {name: value})


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
        incremental = picture.image()
        picture.redraw()
        assert incremental == picture.image(), f"frame {frame}"


def test_incremental_without_redraw_between_stays_exact(qtbot: QtBot) -> None:
    picture = TracePicture(STYLES)
    picture.resize(801, 203, 1.25)
    picture.set_range(-50.0, 50.0)
    for frame in range(300):
        feed(picture, frame / 61, (frame + 1) / 61)
        picture.advance((frame + 1) / 61)
    incremental = picture.image()
    picture.redraw()
    assert incremental == picture.image()


def test_nan_and_long_pauses_are_gaps(qtbot: QtBot) -> None:
    picture = TracePicture((TraceStyle("a", "#FFFFFF"),))
    picture.resize(1000, 100, 1.0)
    picture.set_range(-1.0, 1.0)
    time_s = np.arange(0, 10, 0.01)
    value = np.zeros(len(time_s))
    value[300:400] = np.nan
    keep = (time_s < 6) | (time_s > 7)
    picture.append(time_s[keep], {"a": value[keep]})
    picture.advance(9.99)
    image = picture.image()
    inked = [any(image.pixelColor(x, y).alpha() for y in range(40, 60)) for x in range(1000)]
    assert not any(inked[305:395])
    assert not any(inked[606:695])
    assert all(inked[2:296])
    assert all(inked[405:596])


def test_an_hour_is_drawn_like_ten_seconds(qtbot: QtBot) -> None:
    picture = TracePicture((TraceStyle("a", "#FFFFFF"),))
    picture.resize(500, 80, 1.0)
    picture.set_range(-1.2, 1.2)
    for minute in range(70):
        time_s = 60 * minute + np.arange(0, 60, 0.005)
        picture.append(time_s, {"a": np.sin(time_s / 300)})
    kept, _ = picture.samples("a")
    assert kept[-1] - kept[0] >= 3600
    picture.set_window(3600.0)
    picture.advance(4200.0)
    image = picture.image()
    for x in range(5, 495, 7):
        inked = [y for y in range(80) if image.pixelColor(x, y).alpha() > 100]
        truth = 1.2 - np.sin((4200 - 3600 * (1 - x / 500)) / 300)
        assert abs(np.mean(inked) - truth / 2.4 * 79) < 2.0, f"column {x}"


def test_traces_that_stop_coming_together_stay_whole(qtbot: QtBot) -> None:
    picture = TracePicture((TraceStyle("a", "#FFFFFF"), TraceStyle("b", "#FFFFFF")))
    time_s = np.arange(0.0, 2.0, 0.01)
    picture.append(time_s[:100], {"a": time_s[:100], "b": -time_s[:100]})
    picture.append(time_s[100:], {"b": -time_s[100:]})
    picture.append(time_s[100:], {"a": time_s[100:]})
    for name, sign in (("a", 1), ("b", -1)):
        kept_s, value = picture.samples(name)
        assert np.allclose(kept_s, time_s)
        assert np.allclose(value, sign * time_s)
    assert picture.newest("b") == pytest.approx(-1.99)
