"""The baseline, the band round it, and the verdict on the newest visit: one arithmetic for all three."""

import math
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from domain.change.comparison import Verdict
from domain.progress.baseline import band_of, baseline_of
from domain.progress.verdict import NO_BASELINE, ONLY_BASELINE, finding_of
from tests.domain.progress.cases import SEATED, a_visit, on_device, own_figure, the_series

UNPRACTISED = replace(SEATED, familiarisation_reps=0)


@given(
    baseline=st.floats(5.0, 200.0),
    share=st.floats(0.4, 1.8),
    sem=st.floats(1.0, 15.0),
    visits=st.integers(1, 3),
)
def test_outside_the_shading_is_exactly_a_real_change(
    baseline: float, share: float, sem: float, visits: int
) -> None:
    sets = [a_visit(week / 7, baseline, baseline=True) for week in range(visits)]
    found = finding_of(the_series([*sets, a_visit(6, baseline * share)]), figures=(own_figure(sem),))
    assert found.band is not None
    value = baseline * share
    if min(abs(value / found.band.low - 1), abs(value / found.band.high - 1)) < 1e-9:
        return
    inside = found.band.low <= value <= found.band.high
    assert inside == (found.verdict is Verdict.NOT_DISTINGUISHABLE)
    assert found.gained is (None if inside else share > 1)


def test_the_band_is_the_formula_of_n_visits_against_one() -> None:
    figure = replace(own_figure(5.0), unit="Nm", sem=2.0)
    for visits in (1, 2, 4):
        band = band_of(40.0, figure, visits=visits)
        assert math.isclose(band.high - 40.0, 1.96 * 2.0 * math.sqrt(1 / visits + 1))
        assert math.isclose(40.0 - band.low, band.high - 40.0)


def test_flagged_visits_are_the_baseline_and_their_mean_counts() -> None:
    sets = [a_visit(0, 50.0), a_visit(1, 40.0, baseline=True), a_visit(2, 44.0, baseline=True), a_visit(3)]
    found = baseline_of(the_series(sets))
    assert found is not None
    assert (found.flagged, found.visits, found.mean) == (True, 2, 42.0)


def test_a_first_visit_without_practice_is_no_baseline_even_when_flagged() -> None:
    first = a_visit(0, 30.0, protocol=UNPRACTISED, baseline=True)
    alone = finding_of(the_series([first]))
    assert (alone.baseline, alone.reason) == (None, NO_BASELINE)
    found = baseline_of(the_series([first, a_visit(1, 40.0, protocol=UNPRACTISED)]))
    assert found is not None
    assert (found.mean, found.flagged) == (40.0, False)


def test_nothing_is_said_before_a_second_visit() -> None:
    found = finding_of(the_series([a_visit(0, baseline=True)]))
    assert (found.verdict, found.reason) == (None, ONLY_BASELINE)


def test_a_baseline_on_another_device_gives_no_verdict_but_the_reason() -> None:
    sets = [on_device(a_visit(0, baseline=True), "old"), a_visit(4, 80.0), a_visit(6, 90.0)]
    found = finding_of(the_series(sets))
    assert found.verdict is Verdict.NOT_COMPARABLE
    assert "sensors" in found.reason
    assert found.band is None


def test_too_few_repetitions_carry_no_verdict() -> None:
    sets = [a_visit(0, baseline=True), a_visit(6, 80.0, accepted=2)]
    found = finding_of(the_series(sets))
    assert found.verdict is Verdict.EXPLORATORY
    assert found.band is None
