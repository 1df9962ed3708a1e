"""Times of foreign recordings: order, repeats, holes, uneven rows; and the orientation they lead to."""

import numpy as np
import pytest

from domain.channel import Floats, Integers, Segment
from domain.foreign.errors import ForeignFileError
from domain.foreign.orientation_of_rows import orientation_of_rows
from domain.foreign.samples import FORCE, MOTION, ForeignSamples
from domain.foreign.streams import stream_of, strength_of_motion
from domain.foreign.times import evened
from domain.motion.orientation import OrientationFilter
from tests.domain.bodies import GRAVITY

RATE_HZ = 100.0


def _tumbling(count: int = 600) -> ForeignSamples:
    """A sensor that turns to and fro about two axes, with the gravity it would feel left constant."""
    time_s = np.arange(count) / RATE_HZ
    gyr = np.column_stack((np.sin(time_s), np.cos(2 * time_s), 0 * time_s))
    acc = np.tile((0.0, 0.0, GRAVITY), (count, 1))
    return _samples(time_s, np.hstack((acc, gyr)))


def _samples(time_s: Floats, values: Floats) -> ForeignSamples:
    return ForeignSamples("a.csv", time_s, MOTION, values, range(2, len(time_s) + 2))


def _some(samples: ForeignSamples, chosen: Integers) -> ForeignSamples:
    return _samples(samples.time_s[chosen], samples.values[chosen])


def _apart_deg(first: Floats, second: Floats) -> Floats:
    return np.asarray(2 * np.degrees(np.arccos(np.clip(np.abs(np.sum(first * second, axis=1)), 0, 1))))


def test_even_rows_are_taken_as_they_are() -> None:
    samples = _tumbling()
    even = evened(samples)
    assert even.rate_hz == pytest.approx(RATE_HZ)
    assert not even.resampled
    assert even.notes == ()
    np.testing.assert_array_equal(even.values, samples.values)


@pytest.mark.parametrize("origin_s", [-5.0, 0.0, 1.7e9])
def test_the_clock_may_begin_anywhere(origin_s: float) -> None:
    samples = _tumbling()
    found = orientation_of_rows(
        _samples(samples.time_s + origin_s, samples.values),
        evened(_samples(samples.time_s + origin_s, samples.values)),
        magnetometer=False,
    )
    truth = OrientationFilter(RATE_HZ).feed(samples.values[:, 3:], samples.values[:, :3]).quaternion
    assert _apart_deg(found, truth).max() < 0.01


def test_times_in_whole_milliseconds_still_tell_the_rate() -> None:
    time_s = np.round(np.arange(2000) / 285.714, 3)
    even = evened(_samples(time_s, np.tile(_tumbling().values[0], (2000, 1))))
    assert even.rate_hz == pytest.approx(285.714, rel=1e-4)
    assert not even.resampled


def test_a_sensor_that_lost_most_of_its_rows_still_tells_its_rate() -> None:
    rows: Integers = np.sort(np.random.default_rng(3).choice(600, 220, replace=False))
    even = evened(_some(_tumbling(), rows))
    assert even.rate_hz == pytest.approx(RATE_HZ)
    assert not even.resampled


def test_lost_rows_hardly_move_the_orientation_and_are_told() -> None:
    samples, random = _tumbling(), np.random.default_rng(2)
    rows: Integers = np.sort(random.choice(600, 540, replace=False))
    lost = _some(samples, rows)
    even = evened(lost)
    found = orientation_of_rows(lost, even, magnetometer=False)
    truth = orientation_of_rows(samples, evened(samples), magnetometer=False)[rows]
    assert len(found) == 540
    assert _apart_deg(found, truth).max() < 0.2
    assert "rows missing in" in even.notes[0]


def test_after_a_long_hole_the_filter_starts_anew() -> None:
    samples = _tumbling()
    kept: Integers = np.flatnonzero((np.arange(600) < 300) | (np.arange(600) > 310))
    lost = _some(samples, kept)
    found = orientation_of_rows(lost, evened(lost), magnetometer=False)
    after = OrientationFilter(RATE_HZ)
    after.feed(samples.values[:300, 3:], samples.values[:300, :3])
    after.restart()
    rows = samples.values[kept[300:]]
    np.testing.assert_allclose(found[300:], after.feed(rows[:, 3:], rows[:, :3]).quaternion, atol=1e-9)


def test_uneven_rows_are_put_on_a_grid_and_read_back() -> None:
    samples, random = _tumbling(), np.random.default_rng(4)
    uneven_s = np.clip(samples.time_s + random.uniform(-0.4, 0.4, 600) / RATE_HZ, 0.0, 5.99)
    values = np.column_stack([np.interp(uneven_s, samples.time_s, c) for c in samples.values.T])
    uneven = _samples(uneven_s, values)
    even = evened(uneven)
    assert even.resampled
    assert any("uneven" in note for note in even.notes)
    found = orientation_of_rows(uneven, even, magnetometer=False)
    truth = orientation_of_rows(samples, evened(samples), magnetometer=False)
    nearest = np.rint(uneven_s * RATE_HZ).astype(np.int64)
    assert len(found) == 600
    assert np.median(_apart_deg(found, truth[nearest])) < 1.0


def test_a_row_that_lacks_a_value_has_no_orientation_and_the_next_has() -> None:
    samples = _tumbling()
    samples.values[50, 4] = np.nan
    even = evened(samples)
    found = orientation_of_rows(samples, even, magnetometer=False)
    assert np.flatnonzero(np.isnan(found).any(axis=1)).tolist() == [50]
    assert even.notes[0].startswith("1 row of 600 in a.csv lack")


def test_a_few_repeated_times_are_left_out() -> None:
    samples = _tumbling()
    samples.time_s[10] = samples.time_s[9]
    even = evened(samples)
    assert "1 row of a.csv repeat a time (first in line 12)" in even.notes[0]
    assert np.flatnonzero(np.isnan(even.place)).tolist() == [10]


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda t: np.where(np.arange(600) == 7, np.nan, t), "line 9 has no time .1 row in all."),
        (
            lambda t: np.where(np.arange(600) >= 300, t - 2.0, t),
            "line 302: time runs back from 2.99 s to 1 s",
        ),
        (lambda t: np.round(t, 1), "90 % of the rows repeat"),
        (lambda t: 1e3 * t, "0.1 rows a second, of 2 to 50000 that can be analysed: correct the unit"),
        (lambda t: 1e-6 * t, "rows a second"),
        (lambda t: np.where(np.arange(600) >= 300, t + 9e4, t), "spans 25 hours"),
    ],
)
def test_times_that_cannot_be_used_are_one_sentence(spoil: object, sentence: str) -> None:
    samples = _tumbling()
    with pytest.raises(ForeignFileError, match=sentence):
        evened(_samples(spoil(samples.time_s), samples.values))  # type: ignore[operator]


def test_one_row_is_too_little() -> None:
    with pytest.raises(ForeignFileError, match="fewer than two"):
        evened(_some(_tumbling(), np.array([0])))


def test_force_keeps_every_sample_at_its_own_time() -> None:
    random = np.random.default_rng(5)
    time_s = np.sort(random.uniform(0, 5, 400))
    force = ForeignSamples("f.csv", time_s, FORCE, random.normal(0, 1, (400, 1)), range(400))
    even = evened(force, as_they_are=True)
    np.testing.assert_array_equal(even.time_s, time_s)
    recorded = stream_of(force, even, segment=Segment.CUFF, origin_s=float(time_s[0]))
    np.testing.assert_array_equal(recorded.raw[:, 0].view(np.float64), force.values[:, 0])
    assert recorded.ticks[0] == 0


def test_the_strongest_motion_is_the_one_that_turns_most() -> None:
    slow, fast = _tumbling(), _tumbling()
    fast.values[:, 3:] *= 2
    assert strength_of_motion(evened(fast)) == pytest.approx(2 * strength_of_motion(evened(slow)))
