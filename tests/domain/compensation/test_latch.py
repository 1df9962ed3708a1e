"""The latch of a compensation against the rule written out row by row, on probabilities at its limits."""

import math

import numpy as np
import pytest

from domain.compensation.latch import Latch
from domain.judging import Judging

PERIOD_S = 0.01
USUAL = Judging()
LEVELS = (math.nan, 0.0, USUAL.leave_p - 0.01, USUAL.leave_p, USUAL.enter_p - 0.01, USUAL.enter_p, 1.0)


def _row_by_row(probability: list[float], judging: Judging) -> list[bool]:
    """On after enough rows at or above one limit, off after enough below the other; NaN says nothing."""
    enter_rows, leave_rows = (max(1, round(held / PERIOD_S)) for held in (judging.enter_s, judging.leave_s))
    on, high, low, found = False, 0, 0, []
    for p in probability:
        if not math.isnan(p):
            high = high + 1 if p >= judging.enter_p else 0
            low = low + 1 if p < judging.leave_p else 0
            if high >= enter_rows:
                on = True
            elif low >= leave_rows:
                on = False
        found.append(on)
    return found


@pytest.mark.parametrize("seed", range(12))
def test_the_latch_is_the_rule_wherever_its_rows_are_cut(seed: int) -> None:
    generator = np.random.default_rng(seed)
    held = generator.choice((0.0, 0.004, 0.02, 0.03, 0.05), 2)
    judging = Judging(enter_s=float(held[0]), leave_s=float(held[1]))
    for _ in range(30):
        lasts = generator.integers(1, 8, 14)
        probability = np.repeat(generator.choice(LEVELS, 14), lasts)
        expected = _row_by_row(probability.tolist(), judging)
        latch, first, found = Latch(judging, period_s=PERIOD_S), 0, []
        while first < len(probability):
            stop = first + int(generator.choice((1, 2, 5, 40)))
            found += latch.feed(probability[first:stop]).tolist()
            first = stop
        assert found == expected
        assert latch.on == expected[-1]


def test_a_time_between_two_rows_is_the_nearer_one() -> None:
    latch = Latch(Judging(enter_s=0.024, leave_s=0.036), period_s=PERIOD_S)
    assert latch.feed(np.array([1.0, 1.0, 0.0, 0.0, 0.0, 0.0])).tolist() == [
        False,
        True,
        True,
        True,
        True,
        False,
    ]
