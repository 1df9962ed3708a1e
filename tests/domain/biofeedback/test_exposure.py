"""When the athlete sees feedback, and what is kept of it."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.biofeedback.exposure import LEAST_SHOWN_S, FeedbackMode, FeedbackRule, is_outside, shown_in_rep


@given(st.integers(0, 10_000), st.integers(0, 200))
def test_faded_shows_one_of_every_two(seed: int, pair: int) -> None:
    both = [shown_in_rep(FeedbackMode.FADED, 2 * pair + place, seed=seed) for place in (1, 2)]
    assert sorted(map(bool, both)) == [False, True]


def test_faded_is_the_same_for_the_same_seed_and_no_plain_alternation() -> None:
    def of(seed: int) -> list[bool | None]:
        return [shown_in_rep(FeedbackMode.FADED, rep, seed=seed) for rep in range(1, 41)]

    assert of(7) == of(7) != of(8)
    assert of(7)[::2] not in ([True] * 20, [False] * 20)


def test_concurrent_shows_all_and_hidden_nothing() -> None:
    for mode, wanted in ((FeedbackMode.CONCURRENT, True), (FeedbackMode.HIDDEN, False)):
        rule = FeedbackRule(mode)
        assert [rule.shows(rep, rep * 3.0, outside=rep % 2 == 0) for rep in range(1, 9)] == [wanted] * 8
        assert [item.shown for item in rule.exposures(8)] == [wanted] * 8


def test_bandwidth_shows_only_outside_the_tolerance_and_says_in_which_reps() -> None:
    rule = FeedbackRule(FeedbackMode.BANDWIDTH)
    assert not rule.shows(1, 0.0, outside=False)
    assert rule.shows(2, 3.0, outside=True)
    assert not rule.shows(3, 6.0, outside=False)
    assert [item.shown for item in rule.exposures(3)] == [False, True, False]


@given(st.lists(st.booleans(), min_size=50, max_size=300))
def test_bandwidth_never_flickers(outside: list[bool]) -> None:
    rule = FeedbackRule(FeedbackMode.BANDWIDTH)
    shows = [rule.shows(1, row * 0.016, outside=item) for row, item in enumerate(outside)]
    changes = [row * 0.016 for row in range(1, len(shows)) if shows[row] is not shows[row - 1]]
    assert all(b - a >= LEAST_SHOWN_S - 1e-9 for a, b in itertools.pairwise(changes))


def test_what_cannot_be_measured_is_not_outside() -> None:
    assert not is_outside(float("nan"), 10, 20)
    assert is_outside(9.9, 10, 20)
    assert not is_outside(20, 10, 20)


def test_reps_count_from_one() -> None:
    with pytest.raises(ValueError, match="from 1"):
        shown_in_rep(FeedbackMode.FADED, 0)
