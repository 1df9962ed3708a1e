"""The incremental picture against its own full redraw."""

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
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


def whole(width: int, window_s: float, now_s: float, parts: list[tuple[np.ndarray, dict[str, np.ndarray]]],
          every: int = 10_000) -> TracePicture:  # fmt: skip
    """A picture that was given `parts` one by one and advanced after every few of them."""
    picture = TracePicture(STYLES, window_s=window_s)
    picture.resize(width, 60, 1.0)
    picture.set_range(-2.0, 2.0)
    for place, (time_s, channels) in enumerate(parts):
        picture.append(time_s, channels)
        if place % every == 0:
            picture.advance(now_s - 0.2)
    picture.advance(now_s)
    return picture


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**31), st.sampled_from([0.5, 10.0, 60.0, 600.0]), st.integers(1, 6))
def test_the_order_of_arrival_does_not_show(seed: int, window_s: float, every: int) -> None:
    rng = np.random.default_rng(seed)
    time_s = np.arange(0.0, 14.0, rng.choice([0.001, 0.004, 0.05]))
    value = np.sin(3 * time_s) + rng.normal(0, 0.1, len(time_s))
    value[rng.random(len(time_s)) < 0.02] = np.nan
    cuts = np.sort(rng.integers(0, len(time_s), 12))
    pieces = [(t, {"a": v}) for t, v in zip(np.split(time_s, cuts), np.split(value, cuts), strict=True)]
    shuffled = [pieces[place] for place in rng.permutation(len(pieces))]
    late = whole(333, window_s, 14.0, shuffled, every)
    incremental = late.image()
    late.redraw()
    assert incremental == late.image()
    np.testing.assert_array_equal(late.samples("a")[0], time_s[np.isfinite(value)])


@pytest.mark.parametrize("window_s", [0.7, 10.0, 90.0, 700.0, 3600.0])
def test_incremental_equals_full_redraw_at_every_zoom(qtbot: QtBot, window_s: float) -> None:
    picture = TracePicture(STYLES, window_s=window_s)
    picture.resize(417, 90, 1.25)
    picture.set_range(-100.0, 100.0)
    rng = random.Random(7)
    now_s = 0.0
    for frame in range(60):
        step_s = rng.uniform(0.001, 0.4) * max(1.0, window_s / 60)
        feed(picture, now_s, now_s + step_s)
        now_s += step_s
        picture.advance(now_s)
        if frame % 6 == 0:
            incremental = picture.image()
            picture.redraw()
            assert incremental == picture.image(), f"frame {frame}"


def test_time_that_goes_back_is_put_in_order(qtbot: QtBot) -> None:
    picture = TracePicture(STYLES)
    picture.append(np.arange(0, 5, 0.01), {"a": np.zeros(500)})
    picture.append(np.arange(4, 6, 0.01), {"a": np.ones(200)})
    time_s, _ = picture.samples("a")
    assert len(time_s) == 700
    assert (np.diff(time_s) >= 0).all()
    assert picture.newest("a") == 1.0
    assert np.isnan(picture.newest("a", since_s=6.0))


def test_samples_without_a_time_are_left_out(qtbot: QtBot) -> None:
    picture = TracePicture(STYLES)
    picture.append(np.array([0.0, np.nan, 0.2]), {"a": np.array([1.0, 2.0, 3.0])})
    assert picture.samples("a")[1].tolist() == [1.0, 3.0]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_another_size_or_ratio_in_mid_set_gives_the_picture_of_that_size(qtbot: QtBot, ratio: float) -> None:
    pictures = [TracePicture(STYLES), TracePicture(STYLES)]
    pictures[0].resize(300, 80, 1.0)
    for picture in pictures:
        picture.set_range(-100.0, 100.0)
        feed(picture, 0.0, 3.0)
        picture.advance(3.0)
    for picture in pictures:
        picture.resize(int(411 * ratio), 77, ratio)
        feed(picture, 3.0, 5.0)
        picture.advance(5.0)
    assert pictures[0].image() == pictures[1].image()
