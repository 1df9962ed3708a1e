"""The coach's decisions outlive a new analysis."""

from dataclasses import replace

import pytest

from domain.analysis.acceptance import with_decisions
from domain.analysis.decisions import with_kept_decisions
from domain.library import load_protocol
from domain.results import SetResult
from tests.domain.report_cases import isometric_result

SEATED = load_protocol("seated_hip_er")


def rejected(result: SetResult) -> SetResult:
    """Repetition 1 redone; repetition 3, which the analysis rejects by itself, stays as it is."""
    return with_decisions(result, protocol=SEATED, accepted={1: False}, reasons={1: "redone"})


def test_a_redone_repetition_stays_out_and_the_figures_follow() -> None:
    found = isometric_result()
    kept, count = with_kept_decisions(found, rejected(found), protocol=SEATED)
    assert count == 1
    assert [(rep.accepted, rep.reason) for rep in kept.repetitions] == [
        (False, "redone"),
        (True, ""),
        (False, "pelvis moved"),
    ]
    mean = kept.metric("peak_force")
    assert mean is not None
    assert mean.value == pytest.approx(131.0)


def test_a_repetition_that_the_coach_took_back_stays_in() -> None:
    found = isometric_result()
    taken = with_decisions(found, protocol=SEATED, accepted={3: True}, reasons={})
    kept, count = with_kept_decisions(found, taken, protocol=SEATED)
    assert (count, kept.repetitions[2].accepted) == (1, True)


def test_another_repetition_under_the_same_number_is_judged_anew() -> None:
    found = isometric_result()
    before = rejected(found)
    moved = replace(
        before, repetitions=tuple(replace(r, start_s=r.start_s + 0.6) for r in before.repetitions)
    )
    assert with_kept_decisions(found, moved, protocol=SEATED) == (found, 0)


def test_before_the_first_result_there_is_nothing_to_keep() -> None:
    found = isometric_result()
    assert with_kept_decisions(found, None, protocol=SEATED) == (found, 0)
