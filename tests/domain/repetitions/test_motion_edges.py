"""Counting a movement nobody described: when it rests, when it turns, halves, and the look back at it."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.channel import Floats
from domain.repetitions.events import RepEvent, RepEventKind, rep_rows
from domain.repetitions.motion_repetitions import MotionSegmenter
from domain.repetitions.pairing import Swing, join_halves
from domain.repetitions.placed import PlacedRule
from domain.repetitions.reviewed_motion import ReviewedMotion
from domain.results import Boundary

STEP_S = 0.01
ENDED, REVISED = RepEventKind.ENDED, RepEventKind.REVISED


def _way(*corners: tuple[float, float]) -> tuple[Floats, Floats]:
    times = np.arange(0.0, corners[-1][0], STEP_S)
    return times, np.interp(times, [at for at, _deg in corners], [deg for _at, deg in corners])


def _ended(*corners: tuple[float, float]) -> list[RepEvent]:
    times, angle = _way(*corners)
    acc = np.column_stack([np.zeros((len(times), 2)), np.full(len(times), 9.8)])
    segmenter = MotionSegmenter(min_excursion_deg=10.0)
    events = segmenter.feed(times, angle, np.gradient(angle, STEP_S), acc)
    return [event for event in [*events, *segmenter.close()] if event.kind is ENDED]


@pytest.mark.parametrize("waves", [1, 2, 6])
def test_where_rows_end_the_last_ends_there(waves: int) -> None:
    corners = [(0.0, 0.0)]
    for wave in range(waves):
        corners += [(2.0 * wave + 1.0, 40.0), (2.0 * wave + 2.0, 0.0)]
    reps = _ended(*corners, (2.0 * waves + 0.95, 38.0))
    assert len(reps) == waves + 1
    assert reps[-1].end_s == pytest.approx(2.0 * waves + 0.94, abs=0.02)
    assert len(_ended(*corners, (2.0 * waves + 0.8, 32.0))) == waves


def test_a_limb_that_is_back_and_creeps_is_counted_before_the_next_begins() -> None:
    (rep,) = _ended((0, 0), (1, 0), (2, 40), (3, 0), (6, -15), (7, -15))
    assert rep.seen_s == pytest.approx(3.3, abs=0.03)
    assert (rep.start_s, rep.peak_s) == pytest.approx((1.0, 2.0), abs=0.1)


def test_a_slow_way_back_is_not_taken_for_rest() -> None:
    (rep,) = _ended((0, 0), (1, 0), (2, 30), (9.5, 0), (12, 0))
    assert rep.seen_s == pytest.approx(9.8, abs=0.03)
    assert rep.end_s == pytest.approx(9.5, abs=0.5)


def test_a_stop_half_way_back_is_no_end() -> None:
    (rep,) = _ended((0, 0), (1, 0), (2, 40), (2.5, 20), (4, 20), (4.5, 0), (6, 0))
    assert rep.end_s == pytest.approx(4.5, abs=0.1)


def test_a_dip_of_less_than_a_third_of_the_usual_swing_is_no_turn() -> None:
    wave = [(0.0, 0.0), (1.0, 0.0)]
    for at in (1.0, 6.0, 11.0):
        wave += [(at + 2.0, 90.0), (at + 3.0, 45.0), (at + 3.3, 60.0), (at + 4.3, 0.0), (at + 5.0, 0.0)]
    assert len(_ended(*wave)) == 3


def test_after_a_while_one_big_first_movement_does_not_deafen_it() -> None:
    small: list[tuple[float, float]] = []
    for at in (15.0, 30.0, 45.0, 60.0):
        small += [(at, 0.0), (at + 1.0, 15.0), (at + 2.0, 0.0)]
    assert len(_ended((0, 0), (1, 0), (2, 90), (3, 0), *small, (75, 0))) == 5


def _by_number(values: list[float]) -> int:
    swings = [Swing(n, n + 0.4, n + 0.9, np.full((16, 3), value)) for n, value in enumerate(values)]
    return len(join_halves(swings))


@pytest.mark.parametrize(("apart", "reps"), [(0.59, 3), (0.61, 6)])
def test_halves_differ_more_than_twice_as_much_as_every_second_one(apart: float, reps: int) -> None:
    """Of the last four, neighbours differ by 3 + s in all and every second one by 2 s: 3 + s > 3 x 2 s."""
    assert _by_number([0.0, 1.0, apart, 1.0 + apart, 0.0, 1.0]) == reps


def test_a_half_without_its_other_stays_a_repetition_and_the_count_goes_on() -> None:
    assert _by_number([0, 1, 0, 1, 0, 0, 1, 0, 1, 1]) == 6
    assert _by_number([1, 0, 1, 0, 1, 0, 1]) == 4


def _rows(*corners: tuple[float, float]) -> tuple[Floats, Floats, Floats, Floats]:
    """A turn about an axis between x and y, its own angle a guess that is 40 % too small."""
    times, angle = _way(*corners)
    rate = np.gradient(angle, STEP_S)
    gyr = np.radians(rate)[:, None] * np.array([0.8, 0.6, 0.0])
    acc = np.column_stack([np.zeros((len(times), 2)), np.full(len(times), 9.8)])
    return times, 0.6 * angle, gyr, acc


def _counted(least_deg: float, cut: int, *corners: tuple[float, float]) -> list[RepEvent]:
    times, angle, gyr, acc = _rows(*corners)
    rate = np.gradient(angle, STEP_S)
    rule, events = ReviewedMotion(min_excursion_deg=least_deg), []
    for start in range(0, len(times), cut):
        part = slice(start, start + cut)
        events += rule.feed(
            rep_rows(
                times[part],
                angle_deg=angle[part],
                rate_deg_per_s=rate[part],
                gyr_rad_per_s=gyr[part],
                acc_m_per_s2=acc[part],
            )
        )
    return events + rule.close(partial=False)


def _kept(events: list[RepEvent]) -> list[RepEvent]:
    """The repetitions that stand at the end."""
    kept: list[RepEvent] = []
    for event in (event for event in events if event.kind in (ENDED, REVISED)):
        kept = kept[: len(kept) - event.replaces] if event.kind is REVISED else [*kept, event]
    return kept


SMALL_THEN_BIG = ((0, 0), (4.4, 0), (5, 14), (5.6, 0), (6, 0), (7, 40), (8, 0), (9, 40), (10, 0), (16, 0))


def test_the_look_back_finds_what_a_poor_axis_hid_and_says_when() -> None:
    """14 degrees seem 8.4: less than the least until the axis is known, 5 s after the first movement."""
    events = _counted(10.0, 10**6, *SMALL_THEN_BIG)
    first = next(event for event in events if event.kind is RepEventKind.STARTED)
    (revised,) = [event for event in events if event.kind is REVISED]
    assert revised.start_s == pytest.approx(6.0, abs=0.05)
    assert revised.seen_s == pytest.approx(first.seen_s + 5.0, abs=0.011)
    assert [event.peak_s for event in _kept(events)] == pytest.approx([5.0, 7.0, 9.0], abs=0.15)


def _small_then_big(
    small_deg: float, big_deg: float, way_s: float, held_s: float
) -> tuple[list[tuple[float, float]], float]:
    """A small movement that is held, and three large ones that start when it is over."""
    turns_s = [3.0, 3.0 + way_s, 3.0 + way_s + held_s, 3.0 + 2.0 * way_s + held_s]
    way = list(zip([0.0, *turns_s], [0.0, 0.0, small_deg, small_deg, 0.0], strict=True))
    way += [(turns_s[-1] + at, big_deg if at % 2 else 0.0) for at in range(1, 7)]
    return [*way, (turns_s[-1] + 14.0, 0.0)], turns_s[-1]


@settings(max_examples=30, deadline=None)
@given(
    small_deg=st.floats(-16.0, 16.0),
    big_deg=st.sampled_from([-80.0, -40.0, 40.0, 80.0]),
    way_s=st.floats(0.2, 4.0),
    held_s=st.floats(0.0, 4.0),
)
@example(small_deg=14.0, big_deg=40.0, way_s=1.0, held_s=2.0)
@example(small_deg=-14.0, big_deg=-40.0, way_s=1.0, held_s=2.0)
@example(small_deg=-14.0, big_deg=40.0, way_s=0.6, held_s=0.0)
@example(small_deg=14.0, big_deg=40.0, way_s=2.0, held_s=0.0)
def test_a_hidden_small_movement_does_not_shift_the_repetitions_after_it(
    small_deg: float, big_deg: float, way_s: float, held_s: float
) -> None:
    corners, starts_s = _small_then_big(small_deg, big_deg, way_s, held_s)
    kept = _kept(_counted(10.0, 10**6, *corners))
    large = [event for event in kept if event.end_s > starts_s + 0.1]
    assert [event.peak_s for event in large] == pytest.approx(starts_s + np.array([1.0, 3.0, 5.0]), abs=0.1)
    assert [event.start_s for event in large[1:]] == pytest.approx(starts_s + np.array([2.0, 4.0]), abs=0.1)
    assert len(kept) - len(large) <= 1, "the small one alone may be a repetition before them"


@pytest.mark.parametrize("held_s", [0.0, 1.0])
def test_a_hidden_small_movement_that_is_large_enough_is_a_repetition_from_its_own_rest(
    held_s: float,
) -> None:
    corners, over_s = _small_then_big(14.0, 40.0, 1.0, held_s)
    kept = _kept(_counted(10.0, 10**6, *corners))
    assert [event.start_s for event in kept] == pytest.approx([3.0, over_s, over_s + 2, over_s + 4], abs=0.05)


@pytest.mark.parametrize(("low_deg", "first_peak_s"), [(-6.0, 4.7), (-12.0, 4.7), (-16.0, 5.7), (-26.0, 5.7)])
def test_a_turn_less_than_half_a_swing_from_the_rest_is_where_the_repetitions_start(
    low_deg: float, first_peak_s: float
) -> None:
    """From rest at 0 to 14 degrees and then to and fro between these and `low_deg`."""
    turns = [(4.0 + 2 * each + at, deg) for each in range(4) for at, deg in ((0.7, 14.0), (1.7, low_deg))]
    kept = _kept(_counted(10.0, 10**6, (0.0, 0.0), (4.0, 0.0), *turns, (12.7, 0.0), (20.0, 0.0)))
    assert kept[0].peak_s == pytest.approx(first_peak_s, abs=0.1)


def test_where_no_rest_is_known_the_look_back_keeps_its_own_direction() -> None:
    """A count that begins amid a movement has nothing to say which turn the limb starts from."""
    corners = ((0.0, 14.0), (0.5, 0.0), (1.5, 40.0), (2.5, 0.0), (3.5, 40.0), (4.5, 0.0), (12.0, 0.0))
    kept = _kept(_counted(10.0, 10**6, *corners))
    assert [event.peak_s for event in kept][:2] == pytest.approx([0.5, 2.5], abs=0.1)


def test_rows_with_a_gap_are_passed_over_in_the_look_back_too() -> None:
    times, angle, gyr, acc = _rows(*SMALL_THEN_BIG)
    rate = np.gradient(angle, STEP_S)
    gyr[[450, 710, 711]], angle[[460, 730, 731]] = np.nan, np.nan
    rule = ReviewedMotion(min_excursion_deg=10.0)
    rows = rep_rows(times, angle_deg=angle, rate_deg_per_s=rate, gyr_rad_per_s=gyr, acc_m_per_s2=acc)
    events = rule.feed(rows)
    assert any(event.kind is REVISED for event in events)
    last = [event.peak_s for event in events if event.kind is ENDED][-3:]
    assert last == pytest.approx([5.0, 7.0, 9.0], abs=0.2)


def test_what_runs_has_its_start_and_its_way_and_a_new_count_begins_after_the_end() -> None:
    times, angle, gyr, acc = _rows((0, 0), (1, 0), (2, 60), (3, 0), (4, 60))
    rate = np.gradient(angle, STEP_S)
    rows = rep_rows(times, angle_deg=-angle, rate_deg_per_s=-rate, gyr_rad_per_s=gyr, acc_m_per_s2=acc)
    rule = ReviewedMotion(min_excursion_deg=10.0)
    assert (rule.start_s, rule.direction) == (None, 0)
    first = rule.feed(rows)
    assert rule.start_s == pytest.approx(3.0, abs=0.1)
    assert rule.direction == -1
    rule.close(partial=False)
    assert (rule.start_s, rule.direction) == (None, 0)
    assert rule.feed(rows) == first


def test_a_second_count_has_its_own_look_back_and_without_a_gyroscope_there_is_none() -> None:
    times, angle, gyr, acc = _rows(*SMALL_THEN_BIG)
    rate = np.gradient(angle, STEP_S)
    rule, blind = (ReviewedMotion(min_excursion_deg=10.0) for _ in range(2))
    rows = rep_rows(times, angle_deg=angle, rate_deg_per_s=rate, gyr_rad_per_s=gyr, acc_m_per_s2=acc)
    first = rule.feed(rows) + rule.close(partial=False)
    assert rule.feed(rows) + rule.close(partial=False) == first
    without = rep_rows(times, angle_deg=angle, rate_deg_per_s=rate, acc_m_per_s2=acc)
    kinds = [event.kind for event in blind.feed(without)]
    assert ENDED in kinds and REVISED not in kinds


def test_a_movement_after_a_long_rest_is_looked_back_at_all_the_same() -> None:
    late = [(at + 45.0, deg) for at, deg in SMALL_THEN_BIG]
    early, found = (_counted(10.0, 100, *way) for way in (SMALL_THEN_BIG, ((0.0, 0.0), *late)))
    assert [event.kind for event in found] == [event.kind for event in early]
    assert [event.start_s - 45.0 for event in found] == pytest.approx(
        [event.start_s for event in early], abs=0.02
    )


@pytest.mark.parametrize("cut", [1, 7])
def test_row_by_row_it_says_the_same(cut: int) -> None:
    assert repr(_counted(10.0, cut, *SMALL_THEN_BIG)) == repr(_counted(10.0, 10**6, *SMALL_THEN_BIG))


def test_a_placed_rule_waits_through_rows_that_hold_nothing() -> None:
    rule = PlacedRule([Boundary(0.5, 1.0)], lambda rows: rows.force_n)
    assert rule.feed(rep_rows(np.empty(0), force_n=np.empty(0))) == []
    assert rule.close(partial=False) == []
    unknown = rule.feed(rep_rows(np.arange(0.0, 2.0, STEP_S)))
    assert [event.kind for event in unknown] == [RepEventKind.STARTED, ENDED]
    assert unknown[1].peak_s == 0.5, "without a signal the peak is where it starts"
