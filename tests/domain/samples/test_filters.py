"""The force filter: no delay left, no spreading of what is unusable, any cut."""

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.channel import Floats
from domain.samples.filters import SmoothingFilter


def _whole(values: Floats, **settings_: float) -> Floats:
    smoothing = SmoothingFilter(rate_hz=1000.0, cutoff_hz=10.0, **settings_)
    return np.concatenate((smoothing.feed(values), smoothing.close()))


def test_a_ramp_comes_out_where_it_went_in() -> None:
    ramp = np.linspace(0, 100, 1000)
    half = SmoothingFilter(rate_hz=1000.0, cutoff_hz=10.0).half_width
    np.testing.assert_allclose(_whole(ramp)[half:-half], ramp[half:-half])


def test_the_printed_cut_off_is_the_measured_one() -> None:
    parameters = SmoothingFilter(rate_hz=1000.0, cutoff_hz=10.0).parameters
    time_s = np.arange(0, 4, 1e-3)
    passed = _whole(np.sin(2 * np.pi * parameters.cutoff_hz * time_s))[1000:3000]
    assert abs(np.sqrt(2 * np.mean(passed**2)) - np.sqrt(0.5)) < 0.02
    assert abs(parameters.cutoff_hz - 10) < 0.5
    assert f"{parameters.taps} taps" in parameters.text


def test_missing_samples_get_no_weight() -> None:
    values = np.full(400, 7.0)
    values[100:103] = np.nan
    np.testing.assert_allclose(_whole(values), 7.0)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, 90), min_size=1, max_size=30))
def test_the_cuts_do_not_matter(lengths: list[int]) -> None:
    values = np.random.default_rng(5).normal(0, 1, sum(lengths))
    streamed = SmoothingFilter(rate_hz=1000.0, cutoff_hz=10.0)
    edges = [0, *np.cumsum(lengths).tolist()]
    parts = [streamed.feed(values[a:b]) for a, b in pairwise(edges)]
    np.testing.assert_array_equal(np.concatenate([*parts, streamed.close()]), _whole(values))
