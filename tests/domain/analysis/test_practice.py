"""The first repetitions of a set, where a mark says so, are practice: never counted, without figures."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.analysis.acceptance import with_decisions
from domain.analysis.practice import practice_reps
from domain.athlete import Side
from domain.library import load_protocol
from domain.results import SetResult
from domain.session import Mark, MarkKind
from tests.domain.sets import analysis_of, feed_in_cuts, seated_blocks

SEATED = load_protocol("seated_hip_er")
PEAKS_N = (180.0, 100.0, 102.0)


def done(practice: int, *, rows: int = 500) -> SetResult:
    analysis = analysis_of("seated_hip_er", Side.RIGHT)
    if practice:
        analysis.mark(Mark(MarkKind.PRACTICE, 0.0, str(practice)))
    feed_in_cuts(analysis, seated_blocks(Side.RIGHT, peaks_n=PEAKS_N), rows)
    return analysis.result()


def figure(result: SetResult, name: str) -> float:
    value = result.metric(name)
    assert value is not None
    return value.value


def test_practice_is_in_no_figure_of_the_set_and_has_none_of_its_own() -> None:
    result = done(1)
    first, *others = result.repetitions
    assert first.is_practice and not any(rep.is_practice for rep in others)
    assert (first.metrics, first.compensations, first.mark) == ((), (), "")
    assert math.isnan(first.score)
    assert figure(result, "peak_force") == pytest.approx(101.0, abs=0.2)
    assert figure(result, "best_peak_force") == pytest.approx(102.0, abs=0.2)
    assert figure(result, "rep_count") == 2
    assert not [finding for finding in result.findings if finding.rep_number == 1]


def test_where_practice_lies_is_kept_and_the_others_keep_their_numbers() -> None:
    plain, result = done(0), done(1)
    assert [rep.start_s for rep in result.repetitions] == [rep.start_s for rep in plain.repetitions]
    assert [rep.number for rep in result.repetitions] == [1, 2, 3]
    # The rest before the first trial is the measure for drift: what came before practice changes none of it.
    assert repr(result.repetitions[1].metrics) == repr(plain.repetitions[1].metrics)


@given(rows=st.integers(7, 900), practice=st.integers(0, 4))
@settings(max_examples=8, deadline=None)
def test_any_cut_of_the_samples_gives_the_same_practice(rows: int, practice: int) -> None:
    assert [rep.is_practice for rep in done(practice, rows=rows).repetitions] == [
        number <= practice for number in (1, 2, 3)
    ]


def test_a_coach_cannot_make_practice_count() -> None:
    decided = with_decisions(done(1), protocol=SEATED, accepted={1: True, 2: False}, reasons={2: "slipped"})
    assert decided.repetitions[0].is_practice
    assert figure(decided, "rep_count") == 1


def test_practice_alone_is_a_set_of_which_nothing_counts() -> None:
    result = done(3)
    assert figure(result, "rep_count") == 0
    assert "no_reps" in {finding.code for finding in result.findings}


def test_marks_of_other_kinds_say_nothing_of_practice() -> None:
    assert practice_reps([Mark(MarkKind.NOTE, 0.0, "3"), Mark(MarkKind.GO, 1.0)]) == 0
    assert practice_reps([Mark(MarkKind.PRACTICE, 0.0, "2")]) == 2
