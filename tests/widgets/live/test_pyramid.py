"""The extents of blocks against the samples they stand for."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from widgets.live.history import TraceGroup
from widgets.live.pyramid import FACTORS, Pyramid


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(1, 9000), min_size=1, max_size=6), st.integers(0, 2**31))
def test_blocks_hold_the_extents_of_their_samples(parts: list[int], seed: int) -> None:
    rng = np.random.default_rng(seed)
    samples = rng.normal(size=(2, sum(parts))).astype(np.float32)
    samples[rng.random(samples.shape) < 0.05] = np.nan
    pyramid = Pyramid(2)
    for end in np.cumsum(parts):
        pyramid.extend(samples[:, :end])
    for factor in FACTORS:
        whole = samples.shape[1] // factor
        low, high = pyramid.extents(samples, slice(0, whole), factor)
        blocks = samples[:, : whole * factor].reshape(2, whole, factor)
        np.testing.assert_array_equal(low[:, :whole], np.fmin.reduce(blocks, axis=2))
        np.testing.assert_array_equal(high[:, :whole], np.fmax.reduce(blocks, axis=2))


def test_old_samples_leave_and_the_rest_keeps_its_extents() -> None:
    group = TraceGroup(("a",), keep_s=10.0, gap_s=0.5)
    time_s = np.arange(0, 100, 0.001)
    value = np.sin(time_s)
    for start in range(0, len(time_s), 500):
        group.append(time_s[start : start + 500], (value[start : start + 500],))
    assert group.time_s[-1] - group.time_s[0] < 40
    found = group.extents(90 * 2, 99 * 2, 2.0)
    assert found is not None
    for column, low, high in zip(found.column, found.low[0], found.high[0], strict=True):
        inside = value[(time_s >= column / 2) & (time_s < (column + 1) / 2)]
        assert abs(low - inside.min()) < 0.05
        assert abs(high - inside.max()) < 0.05


def test_late_samples_change_the_blocks_they_belong_to() -> None:
    late, ordered = (TraceGroup(("a",), keep_s=1000.0, gap_s=0.5) for _ in range(2))
    time_s = np.arange(0, 20, 0.001)
    value = np.sin(time_s) + 5.0 * (np.abs(time_s - 9.5) < 0.2)
    first, middle, last = slice(0, 9000), slice(9000, 10_000), slice(10_000, None)
    for part in (first, last, middle):
        late.append(time_s[part], (value[part],))
    ordered.append(time_s, (value,))
    for group in (late, ordered):
        found = group.extents(0, 19, 1.0)
        assert found is not None
        assert found.high[0].max() > 4.0
        assert found.column[np.argmax(found.high[0])] == 9
