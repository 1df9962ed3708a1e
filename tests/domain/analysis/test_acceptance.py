"""What the coach decides about repetitions changes the figures of the set."""

import pytest

from domain.analysis.acceptance import with_decisions
from domain.athlete import Side
from domain.library import load_protocol
from domain.results import MetricValue, SetResult
from tests.domain.sets import analysis_of, feed_in_cuts, seated_blocks

SEATED = load_protocol("seated_hip_er")


@pytest.fixture(scope="module")
def result() -> SetResult:
    """Pulls of 130, 100 and 128 N."""
    analysis = analysis_of("seated_hip_er", Side.RIGHT)
    feed_in_cuts(analysis, seated_blocks(Side.RIGHT, peaks_n=(130.0, 100.0, 128.0)), 500)
    return analysis.result()


def _value(result: SetResult, name: str) -> MetricValue:
    value = result.metric(name)
    assert value is not None
    return value


def test_a_rejected_repetition_leaves_the_mean_and_its_error(result: SetResult) -> None:
    decided = with_decisions(result, protocol=SEATED, accepted={2: False}, reasons={2: "let go early"})
    assert _value(result, "peak_force").value == pytest.approx(358 / 3, abs=0.1)
    assert _value(decided, "peak_force").value == pytest.approx(129.0, abs=0.1)
    assert _value(decided, "peak_force").half_width_95 is None
    assert decided.repetitions[1].reason == "let go early"
    assert _value(decided, "rep_count").value == 2


def test_rejecting_all_says_that_there_is_none_and_taking_it_back_restores_all(result: SetResult) -> None:
    none = with_decisions(result, protocol=SEATED, accepted={1: False, 2: False, 3: False}, reasons={})
    assert "no_reps" in {finding.code for finding in none.findings}
    again = with_decisions(none, protocol=SEATED, accepted={1: True, 2: True, 3: True}, reasons={})
    assert repr(again.metrics) == repr(result.metrics)
    assert again.findings == result.findings
