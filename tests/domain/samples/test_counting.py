"""When repetitions count."""

import numpy as np
import pytest

from domain.samples.counting import CountingGate
from domain.session import Mark, MarkKind


@pytest.fixture
def gate() -> CountingGate:
    """Still pose, go, a reset, stop."""
    gate = CountingGate(open_at_first=False)
    marks = (
        (MarkKind.RESET_START, 20.0),
        (MarkKind.STILL_START, 1.0),
        (MarkKind.GO, 10.0),
        (MarkKind.RESET_END, 25.0),
        (MarkKind.NOTE, 27.0),
        (MarkKind.STOP, 30.0),
    )
    for kind, time_s in marks:
        gate.mark(Mark(kind, time_s))
    return gate


@pytest.mark.parametrize(
    ("time_s", "counts"),
    [(0.5, False), (2.0, False), (10.0, True), (22.0, False), (25.0, True), (28.0, True), (31.0, False)],
)
def test_only_between_go_and_stop_and_not_during_a_reset(
    gate: CountingGate, time_s: float, counts: bool
) -> None:
    assert gate.counts(time_s) is counts


def test_a_reset_is_told_from_other_waiting(gate: CountingGate) -> None:
    assert [gate.waits_for_reset(time_s) for time_s in (2.0, 22.0, 31.0)] == [False, True, False]


def test_rows_are_split_where_the_count_opens_and_closes(gate: CountingGate) -> None:
    assert gate.spans(np.array([9.0, 9.9, 10.0, 11.0, 20.0])) == [(0, 2, False), (2, 4, True), (4, 5, False)]


def test_without_any_mark_it_stays_as_it_began() -> None:
    assert CountingGate(open_at_first=True).counts(5.0)
    assert not CountingGate(open_at_first=False).counts(5.0)
