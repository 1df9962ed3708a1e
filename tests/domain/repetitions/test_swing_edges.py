"""Swings of an angle that does not rest at zero, that hangs, and that turns before it is back."""

from itertools import pairwise

import numpy as np
import pytest

from domain.repetitions.events import RepEvent, RepEventKind, rep_rows
from domain.repetitions.swing import SwingAgainstForce, SwingRule
from domain.repetitions.taps import SpanRule, TapRule

STEP_S = 0.01
ENDED, DROPPED = RepEventKind.ENDED, RepEventKind.DROPPED


def _told(*corners: tuple[float, float], partial: bool | None = None) -> list[RepEvent]:
    """What a rule from 20 degrees on says of an angle on straight lines; `partial` ends the rows."""
    times = np.arange(0.0, corners[-1][0] + 1e-9, STEP_S)
    angle = np.interp(times, [at for at, _deg in corners], [deg for _at, deg in corners])
    rule = SwingRule(min_excursion_deg=20.0, direction=1)
    rows = rep_rows(times, angle_deg=angle, rate_deg_per_s=np.gradient(angle, STEP_S))
    return rule.feed(rows) + ([] if partial is None else rule.close(partial=partial))


@pytest.mark.parametrize("rests_at_deg", [-50.0, 0.0, 35.0])
def test_a_swing_counts_from_wherever_it_rested(rests_at_deg: float) -> None:
    way = [
        (0.0, 0.0),
        (2.0, 0.0),
        (3.0, 21.0),
        (3.5, 21.0),
        (4.5, 0.0),
        (6.0, 0.0),
        (7.0, 19.0),
        (8.0, 0.0),
        (9.0, 0.0),
    ]
    events = _told(*((at, deg + rests_at_deg) for at, deg in way))
    assert [event.kind for event in events if event.kind is not RepEventKind.STARTED] == [ENDED, DROPPED]
    cut = [(0.0, 0.0), (2.0, 0.0), (3.0, 25.0)]
    assert _told(*((at, deg + rests_at_deg) for at, deg in cut), partial=True)[-1].kind is ENDED
    low = [(0.0, 0.0), (2.0, 0.0), (3.0, 15.0)]
    assert _told(*((at, deg + rests_at_deg) for at, deg in low), partial=True)[-1].kind is DROPPED


def test_exactly_the_least_excursion_counts_where_the_rows_end() -> None:
    assert _told((0.0, 0.0), (2.0, 0.0), (3.0, 20.0), partial=True)[-1].kind is ENDED


def test_the_peak_is_the_first_row_of_a_plateau() -> None:
    end = _told((0.0, 0.0), (2.0, 0.0), (3.0, 40.0), (5.0, 40.0), (6.0, 0.0), (8.0, 0.0))[-1]
    assert end.kind is ENDED
    assert end.peak_s == pytest.approx(3.0)


def test_a_slow_way_back_rests_below_a_share_of_its_own_speed() -> None:
    """Down at 8 deg/s its dead band is 2: creeping at 3 goes on, and at 1.5 it rests."""
    way = ((0.0, 0.0), (2.0, 0.0), (3.0, 40.0), (7.0, 8.0), (8.0, 5.0), (10.0, 2.0))
    end = _told(*way)[-1]
    assert end.kind is ENDED
    assert end.seen_s == pytest.approx(8.0, abs=0.03)
    quick = ((0.0, 0.0), (2.0, 0.0), (3.0, 40.0), (3.8, 8.0), (4.8, 5.0), (10.0, 2.0))
    assert _told(*quick)[-1].seen_s == pytest.approx(3.8, abs=0.03), "at 40 deg/s the band is 5"


def test_a_way_back_that_hangs_above_a_third_goes_on() -> None:
    end = _told((0.0, 0.0), (2.0, 0.0), (3.0, 40.0), (4.0, 15.0), (6.0, 15.0), (7.0, 0.0), (8.0, 0.0))[-1]
    assert end.kind is ENDED
    assert end.end_s == pytest.approx(7.0, abs=0.02)
    end = _told((0.0, 0.0), (2.0, 0.0), (3.0, 40.0), (4.0, 13.5), (6.0, 13.5), (7.0, 0.0), (8.0, 0.0))[-1]
    assert end.end_s == pytest.approx(4.0, abs=0.02)


def test_the_next_swing_begins_where_the_last_one_turned() -> None:
    events = _told((0.0, 0.0), (2.0, 0.0), (3.0, 40.0), (4.0, 18.0), (5.0, 50.0), (7.0, 0.0), (8.0, 0.0))
    ended = [event for event in events if event.kind is ENDED]
    assert [event.end_s for event in ended] == pytest.approx([4.0, 7.0], abs=0.02)
    for first, second in pairwise(ended):
        assert second.start_s == pytest.approx(first.end_s, abs=0.02)
    small = _told((0.0, 0.0), (2.0, 0.0), (3.0, 40.0), (4.0, 10.0), (4.3, 15.0), (5.0, 0.0), (7.0, 0.0))
    assert [event.kind for event in small].count(ENDED) == 1, "5 degrees up are no turn"


@pytest.mark.parametrize("cut", [1, 9, 60])
def test_a_swing_against_force_cut_anywhere_is_the_same(cut: int) -> None:
    times = np.arange(0.0, 8.0, STEP_S)
    angle = np.interp(times, [2, 3, 4, 5, 6, 7], [0, 40, 0, 0, 40, 0])
    force = np.where(np.abs(times - 2.4) < 0.05, 30.0, 0.0)
    rate = np.gradient(angle, STEP_S)
    rule = SwingAgainstForce(SwingRule(min_excursion_deg=20.0, direction=1), threshold_n=15.0)
    kinds = []
    for start in range(0, len(times), cut):
        part = slice(start, start + cut)
        rows = rep_rows(times[part], force_n=force[part], angle_deg=angle[part], rate_deg_per_s=rate[part])
        kinds += [event.kind for event in rule.feed(rows)]
    assert kinds == [RepEventKind.STARTED, ENDED, RepEventKind.STARTED, DROPPED]
    assert rule.feed(rep_rows(np.empty(0))) == []


def test_a_carry_starts_with_its_first_row_and_ends_with_its_last() -> None:
    rule = SpanRule()
    assert rule.feed(rep_rows(np.empty(0))) == rule.close(partial=False) == []
    (start,) = rule.feed(rep_rows(np.array([3.0, 4.0])))
    assert (start.kind, start.start_s, start.seen_s) == (RepEventKind.STARTED, 3.0, 3.0)
    assert rule.feed(rep_rows(np.array([5.0, 9.0]))) == []
    (end,) = rule.close(partial=True)
    assert (end.kind, end.start_s, end.peak_s, end.end_s, end.seen_s) == (ENDED, 3.0, 3.0, 9.0, 9.0)
    assert rule.close(partial=False) == []


@pytest.mark.parametrize(("up_deg", "ended"), [(17.0, 1), (11.0, 0)])
def test_coming_up_again_by_a_fifth_of_the_way_is_a_turn(up_deg: float, ended: int) -> None:
    events = _told((0.0, 0.0), (2.0, 0.0), (3.0, 60.0), (4.0, 25.0), (4.5, 25.0 + up_deg))
    assert [event.kind for event in events].count(ENDED) == ended


def test_half_a_threshold_that_is_not_ten_arms_a_tap() -> None:
    force = np.repeat([0.0, 5.0, 2.6, 5.0, 2.4, 0.0], 20)
    events = TapRule(5.0, lambda rows: rows.force_n).feed(rep_rows(np.arange(120.0) / 100, force_n=force))
    assert [event.kind for event in events] == [RepEventKind.STARTED, ENDED]
    assert events[1].end_s == pytest.approx(0.8)
    assert events[1].peak_s == pytest.approx(0.2)
