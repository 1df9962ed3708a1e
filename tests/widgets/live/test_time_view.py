"""Which stretch of time is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.live.time_view import LONGEST_S, SHORTEST_S, TimeView


def view(newest_s: float = 60.0) -> TimeView:
    made = TimeView()
    made.newest_s = newest_s
    return made


def test_a_view_follows_now_until_it_is_moved() -> None:
    it = view()
    assert (it.is_held, it.end_s) == (False, 60.0)
    it.pan(-5.0)
    it.newest_s = 70.0
    assert (it.is_held, it.end_s, it.behind_s) == (True, 55.0, 15.0)
    it.pan(20.0)
    assert (it.is_held, it.end_s) == (False, 70.0)


def test_nothing_before_the_first_sample_is_shown() -> None:
    it = view()
    it.pan(-1000.0)
    assert it.end_s == it.window_s


@given(st.floats(0.2, 5.0), st.floats(0.0, 1.0))
def test_zooming_keeps_the_time_under_the_pointer(factor: float, share: float) -> None:
    it = view(1000.0)
    it.pan(-500.0)
    under = it.end_s - it.window_s * (1 - share)
    it.zoom(factor, share)
    assert it.end_s - it.window_s * (1 - share) == pytest.approx(under)


def test_zooming_while_following_keeps_now_at_the_edge_and_has_bounds() -> None:
    it = view(1000.0)
    it.zoom(1e9, 0.3)
    assert (it.end_s, it.window_s) == (1000.0, LONGEST_S)
    it.zoom(1e-9, 0.3)
    assert it.window_s == SHORTEST_S
