"""Comparing at its edges: the last point of a curve, the limit itself, what is only known of one side."""

import math
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from domain.athlete import Side
from domain.biofeedback.exposure import Exposure, FeedbackMode
from domain.change.asymmetry import (
    AsymmetryFormula,
    asymmetry_band,
    asymmetry_percent,
    lsi_change_is_real,
    side_difference_is_real,
)
from domain.change.comparability import differences
from domain.change.compared import (
    MOST,
    Compared,
    ComparedError,
    Kind,
    check_choice,
    group_result,
    mean_result,
    only_rep,
)
from domain.change.comparison import Verdict
from domain.change.differences import Difference
from domain.change.differences import differences as told_apart
from domain.change.error_budget import ErrorOrigin, ErrorPart, budget_sentence, error_budget, size_text
from domain.change.history import RecoveredSet, SetSummary
from domain.change.override import ComparisonOverride, Overlooked
from domain.change.rules.feedback import is_probe
from domain.change.set_conditions import SetConditions
from domain.channel import Calibration, CalibrationPoint
from domain.library import load_protocol
from domain.results import (
    CompensationScore,
    Finding,
    Level,
    MetricValue,
    Repetition,
    SetResult,
    Severity,
    Traces,
)
from tests.domain.bodies import force_stream
from tests.domain.compared import compare_results
from tests.domain.report_cases import header

SEATED = load_protocol("seated_hip_er")
NOTHING = Traces(np.empty(0), {})
WHEN = datetime(2026, 11, 3, 12, tzinfo=UTC)
HEADER = header("seated_hip_er", Side.RIGHT)


def test_the_largest_asymmetries_have_their_bands_and_no_sides_have_none() -> None:
    larger = AsymmetryFormula.LARGER_SMALLER
    for percent, word in ((10.0, "usual"), (10.1, "possible"), (19.9, "possible"), (20.0, "probable")):
        assert word in asymmetry_band(percent, larger)
    for percent, word in ((90.0, "usual"), (89.0, "possible"), (80.0, "probable")):
        assert word in asymmetry_band(percent, AsymmetryFormula.LSI)
    assert asymmetry_band(math.nan, larger) == asymmetry_band(30.0, AsymmetryFormula.SUM) == ""
    assert asymmetry_percent(0.0, 0.0, larger) != asymmetry_percent(0.0, 0.0, larger)
    assert asymmetry_percent(80.0, 100.0, AsymmetryFormula.LSI, involved_side=Side.LEFT) == pytest.approx(
        80.0
    )
    assert asymmetry_percent(80.0, 100.0, AsymmetryFormula.LSI, involved_side=Side.RIGHT) == pytest.approx(
        125.0
    )


def test_a_real_difference_is_beyond_its_limit_and_not_on_it() -> None:
    limit = 1.959964 * math.sqrt(2) * 10.0
    for apart, real in ((limit + 0.5, True), (limit - 0.5, False)):
        assert side_difference_is_real(100 + apart / 2, 100 - apart / 2, sem_percent=10.0) is real
        assert side_difference_is_real(100 - apart / 2, 100 + apart / 2, sem_percent=10.0) is real
        wide = apart * math.sqrt(2)
        assert lsi_change_is_real(100 - wide / 2, 100 + wide / 2, sem_percent=10.0) is real
    assert not side_difference_is_real(5.0, 5.0, sem_percent=0.0)
    assert not lsi_change_is_real(5.0, 5.0, sem_percent=0.0)


def _seen(feedback: str, *, shown: bool | None = None) -> SetConditions:
    rep = Repetition(1, 0.0, 1.0, 2.0)
    result = SetResult((rep,), (), (), NOTHING, "a", "p@1")
    noted = (
        ()
        if shown is None
        else (Exposure(1, FeedbackMode.FADED, shown), Exposure(7, FeedbackMode.FADED, shown))
    )
    return SetConditions(result, replace(HEADER, feedback_mode=feedback), SEATED, exposures=noted)


def test_a_probe_follows_feedback_and_shows_none() -> None:
    hidden, live = _seen("hidden"), _seen("always")
    assert is_probe(live, hidden) and not is_probe(hidden, live) and not is_probe(hidden, hidden)
    assert not is_probe(live, live)
    assert not is_probe(replace(live, header=None), hidden) and not is_probe(
        live, replace(hidden, header=None)
    )
    assert is_probe(_seen("always", shown=True), _seen("always", shown=False))
    assert not is_probe(_seen("always", shown=False), hidden)


def test_a_comparison_knows_which_protocol_each_set_was_done_by_and_which_decisions_it_used() -> None:
    values = (_n(100.0), MetricValue("score", 0.5, "%", None))
    first, second = _result(*values, reps=3), _result(_n(160.0), MetricValue("score", 0.7, "%", None), reps=3)
    moved = replace(SEATED, position="prone, knee at 90")
    alike = compare_results(first, second, protocol=SEATED)
    apart = compare_results(first, second, protocol=SEATED, first_protocol=moved)
    assert [each.code for each in alike.differences] == []
    assert [each.code for each in apart.forbidding] == ["position"]
    assert alike.rows[1].change_percent == pytest.approx(40.0), "half a percent is a number too"
    (told,) = apart.differences
    decided = ComparisonOverride(
        "o", "one", "two", (Overlooked(told.code, told.sentence),), "The same table.", WHEN
    )
    other = replace(decided, override_id="p", differences=(Overlooked("position", "Another one."),))
    found = compare_results(first, second, protocol=SEATED, first_protocol=moved, overrides=[other, decided])
    assert found.overrides == (decided,) and found.forbidding == ()
    assert found.rows[0].overridden == ("position",)
    assert math.isnan(apart.rows[0].change) and found.rows[0].change == 60.0


def test_the_feedback_of_both_is_named_with_the_share_that_was_seen() -> None:
    (found,) = differences(_seen("always", shown=True), _seen("hidden"))
    assert "always, seen in 100 % of the reps; hidden" in found.sentence
    assert "retention probe" in found.sentence


def _result(*values: MetricValue, reps: int = 1, accepted: bool = True) -> SetResult:
    every = tuple(Repetition(n, n, n + 0.5, n + 0.9, accepted=accepted) for n in range(1, reps + 1))
    return SetResult(every, values, (), NOTHING, "a", "p@1")


def _n(value: float, half: float | None = None, *, unit: str = "N", reason: str = "") -> MetricValue:
    return MetricValue("peak_force", value, unit, half, reason)


def test_a_mean_of_visits_shrinks_its_error_and_has_the_repetitions_of_the_poorest() -> None:
    rich, poor = _result(_n(100.0, 8.0), reps=3), _result(_n(140.0, 12.0), reps=2)
    day = mean_result([rich, poor])
    assert day.metrics == (_n(120.0, 12.0, reason="Mean of 2 sets."),)
    assert len(day.repetitions) == 5
    visits = mean_result([rich, poor], visits=4)
    assert visits.metrics[0].half_width_95 == pytest.approx(6.0)
    assert len(visits.repetitions) == 2
    other = mean_result([_result(_n(1.0, unit="kg")), rich])
    assert other.metrics[0] == _n(100.0, 8.0, reason="Mean of 1 sets; 1 without it.")
    unknown = mean_result([_result(_n(math.nan, reason="A gap."))])
    assert math.isnan(unknown.metrics[0].value) and unknown.metrics[0].reason == "A gap."


def test_a_group_of_one_has_no_interval_and_of_two_that_of_student() -> None:
    two = group_result([_result(_n(90.0, 5.0)), _result(_n(110.0, 5.0))]).metrics[0]
    assert two.value == 100.0
    assert two.half_width_95 == pytest.approx(12.7062 * math.sqrt(200.0) / math.sqrt(2), rel=1e-4)
    assert group_result([_result(_n(90.0, 5.0))]).metrics[0].half_width_95 is None


def _item(key: str, *sets: SetConditions, kind: Kind = Kind.SET) -> Compared:
    return Compared(key, kind, key, sets)


def test_two_to_six_are_compared_and_a_repetition_must_be_there() -> None:
    check_choice([_item(str(n)) for n in range(2)])
    check_choice([_item(str(n)) for n in range(MOST)])
    assert MOST == 6
    for keys in (["a"], ["a", "a"], list("abcdefg")):
        with pytest.raises(ComparedError):
            check_choice([_item(key) for key in keys])
    with pytest.raises(ComparedError, match="no repetition 2: choose one of 1"):
        only_rep(_seen("always"), 2)
    one = only_rep(_seen("always", shown=True), 1)
    assert [seen.rep_number for seen in one.exposures] == [1] and one.result.repetitions[0].accepted


def test_a_thing_compared_was_done_when_its_newest_set_was() -> None:
    done = _seen("always")
    assert _item("a", done).at == HEADER.started_at
    assert _item("a", replace(done, header=None)).at is None


def test_a_set_that_was_cut_off_says_what_is_saved() -> None:
    told = RecoveredSet(HEADER, "A. Athlete", 12.34).sentence
    assert told == (
        "The set seated_hip_er (right) of A. Athlete was cut off: 12.3 s are saved and it is closed as "
        "interrupted."
    )
    unknown = SetSummary(HEADER, 1.0, metrics=(_n(5.0),))
    assert unknown.metric("peak_force") == _n(5.0) and unknown.metric("torque") is None


def test_an_empty_load_is_named_none() -> None:
    (found,) = differences(_seen("always"), _loaded("red band"))
    assert found.sentence == "The load differs: none, red band."


def _loaded(load: str) -> SetConditions:
    done = _seen("always")
    return replace(done, header=replace(HEADER, feedback_mode="always", load=load))


def test_two_athletes_are_told_apart_in_the_words_of_their_difference() -> None:
    first, second = (_result(_n(value), reps=3) for value in (100.0, 160.0))
    primary = replace(SEATED, primary_metrics=("peak_force",))
    other = replace(HEADER, athlete_id="somebody else")
    found = compare_results(first, second, protocol=primary, first_header=HEADER, second_header=other)
    assert found.rows[0].verdict is Verdict.EXPLORATORY
    assert "between people" in found.rows[0].reason


def test_a_rejected_repetition_states_no_error_and_the_largest_stated_counts() -> None:
    reps = tuple(
        replace(OLD_REP, number=number, metrics=(_n(100.0, half),), accepted=half < 50)
        for number, half in enumerate((4.0, 9.0, 90.0), start=1)
    )
    result = replace(_result(), repetitions=reps)
    (*_others, algorithm) = error_budget(_n(100.0), result)
    assert algorithm.half_width_95 == 9.0


def test_a_change_to_nothing_has_no_percentage() -> None:
    found = compare_results(_result(_n(100.0), reps=3), _result(_n(0.0), reps=3), protocol=SEATED)
    assert found.rows[0].change == -100.0
    assert math.isnan(found.rows[0].change_percent)


def test_the_newest_of_two_calibrations_is_the_scale_and_a_new_one_is_told_in_percent() -> None:
    def read(*scales: float) -> SetConditions:
        calibrations = tuple(replace(_cell(3, day=3 + n), scale=scale) for n, scale in enumerate(scales))
        return replace(_seen("always"), streams=(replace(force_stream(), calibrations=calibrations),))

    assert differences(read(0.0100), read(0.02, 0.0100)) == ()
    (found,) = differences(read(0.0100), read(0.0100, 0.0102))
    assert "differs by 2.0 %" in found.sentence


def _again(**changes: object) -> SetResult:
    return replace(OLD, **changes)  # type: ignore[arg-type]


SCORED = CompensationScore("moved", "Pelvis", "deg", 1.0, 0.1, 0.1, 0.0, 0.0, Level.AMBER)
OLD_REP = Repetition(1, 1.0, 2.0, 3.0, metrics=(_n(100.0),), compensations=(SCORED,), score=90.0)
OLD = SetResult(
    (OLD_REP,), (_n(100.0),), (Finding("gap", "A gap.", Severity.INFO),), NOTHING, "a", "p@1", score=90.0
)


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (OLD, []),
        (_again(score=91.0), [Difference(None, "score", 90.0, 91.0)]),
        (_again(score=90.0 * (1 + 1e-10)), []),
        (_again(metrics=(_n(100.1),)), [Difference(None, "peak_force", 100.0, 100.1, "N")]),
        (_again(metrics=()), [Difference(None, "peak_force", 100.0, None, "N")]),
        (_again(findings=()), [Difference(None, "finding", "A gap.", None)]),
        (_again(repetitions=()), [Difference(1, "repetition", "found", "not found")]),
        (_again(repetitions=(replace(OLD_REP, end_s=3.5),)), [Difference(1, "end", 3.0, 3.5, "s")]),
        (_again(repetitions=(replace(OLD_REP, accepted=False),)), [Difference(1, "counted", "yes", "no")]),
        (
            _again(repetitions=(replace(OLD_REP, compensations=(replace(SCORED, level=Level.RED),)),)),
            [Difference(1, "level of moved", "amber", "red")],
        ),
        (
            _again(repetitions=(replace(OLD_REP, compensations=()),)),
            [Difference(1, "level of moved", "amber", None)],
        ),
    ],
)
def test_what_an_analysis_changed_is_told_both_ways(after: SetResult, told: list[Difference]) -> None:
    assert list(told_apart(OLD, after)) == told
    turned = [replace(each, before=each.after, after=each.before) for each in told]
    assert list(told_apart(after, OLD)) == turned


def test_an_unknown_number_is_the_same_as_an_unknown_one_and_as_no_other() -> None:
    unknown = _again(score=math.nan)
    assert told_apart(unknown, unknown) == ()
    assert [each.name for each in told_apart(OLD, unknown)] == ["score"]


def _cell(
    points: int, *, day: int = 3, linearity: float | None = 0.3, hysteresis: float | None = 0.4
) -> Calibration:
    loads = tuple(CalibrationPoint(100.0 * n, 1e4 * n) for n in range(points))
    when = datetime(2026, 11, day, tzinfo=UTC)
    return Calibration("c", "k", "force", 0.01, 0.0, "multi_point", when, loads, linearity, hysteresis)


def _sensor(*calibrations: Calibration, unit: str = "N", value: float = 400.0) -> ErrorPart:
    stream = replace(force_stream(), calibrations=calibrations)
    return error_budget(MetricValue("x", value, unit), _result(), streams=(stream,))[0]


def test_the_newest_calibration_with_known_loads_tells_the_sensors_error() -> None:
    newest = _cell(3, day=5, linearity=3.0, hysteresis=4.0)
    assert _sensor(_cell(3), newest, _cell(0, day=9)).half_width_95 == pytest.approx(0.05 * 200.0)
    assert _sensor(newest, unit="Nm", value=-400.0).half_width_95 == pytest.approx(0.05 * 400.0)
    assert _sensor(_cell(3, linearity=None)).half_width_95 == pytest.approx(0.004 * 200.0)
    assert _sensor(_cell(3, hysteresis=None)).half_width_95 == pytest.approx(0.003 * 200.0)
    assert math.isnan(_sensor(_cell(3, linearity=None, hysteresis=None)).half_width_95)
    assert math.isnan(_sensor(_cell(0)).half_width_95)
    assert math.isnan(_sensor(newest, unit="%").half_width_95)
    tilted = replace(_result(), alignment_residual_deg=3.0)
    lever, algorithm = (error_budget(MetricValue("x", -50.0, "Nm"), tilted)[at] for at in (1, -1))
    assert lever.half_width_95 == pytest.approx(0.03 * 50.0)
    assert math.isnan(algorithm.half_width_95), "the axis bears on angles alone"
    inward = error_budget(MetricValue("peak_angle", -30.0, "deg"), tilted)[-1]
    assert inward.half_width_95 == pytest.approx(30.0 * (1 - math.cos(math.radians(3.0))))
    filtered = replace(OLD_REP, metrics=(_n(100.0), MetricValue("peak_force_raw", 102.0, "N")))
    pulled_back = error_budget(
        MetricValue("torque", -50.0, "Nm"), replace(_result(), repetitions=(filtered,))
    )[-1]
    assert pulled_back.half_width_95 == pytest.approx(0.02 * 50.0)


def test_parts_are_written_to_two_digits_with_their_unit() -> None:
    part = ErrorPart(ErrorOrigin.TRIAL, 5.234, "spread")
    assert size_text(part, "N") == "5.2 N"
    assert size_text(replace(part, half_width_95=0.61), "deg") == "0.61°"
    assert size_text(replace(part, half_width_95=math.nan), "N") == "not known"
    assert budget_sentence("Peak force", "N", [part, part]) == (
        "Peak force: trial 5.2 N (spread), trial 5.2 N (spread)."
    )
    assert budget_sentence("Peak force", "N", []) == ""
