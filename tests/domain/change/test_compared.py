"""Two or more of sessions, sets, repetitions, baselines and groups beside one another, and overrides."""

import math
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from scipy import stats

from domain.analysis.practice import as_practice
from domain.athlete import Side
from domain.change.asymmetry import AsymmetryFormula
from domain.change.compared import (
    MOST,
    Compared,
    ComparedError,
    Kind,
    check_choice,
    compare,
    differences_between,
    mean_result,
    only_rep,
    set_pairs,
)
from domain.change.comparison import Comparison, ComparisonRow, Verdict
from domain.change.override import ComparisonOverride, Overlooked, OverrideError
from domain.change.set_conditions import SetConditions
from domain.change.sides import side_rows
from domain.library import load_protocol
from domain.results import MetricValue, SetResult
from tests.domain.report_cases import header, isometric_result

SEATED = load_protocol("seated_hip_er")
WHEN = datetime(2026, 11, 3, 12, tzinfo=UTC)


def done(peak_n: float, *, set_id: str = "one", side: Side = Side.RIGHT, **changes: object) -> SetConditions:
    values = (MetricValue("peak_force", peak_n, "N", 18.0), MetricValue("torque", 0.36 * peak_n, "Nm"))
    found = isometric_result()
    reps = tuple(replace(rep, accepted=True) for rep in found.repetitions)
    result = replace(found, repetitions=reps, metrics=values, rule_version=SEATED.key)
    return SetConditions(result, header("seated_hip_er", side, set_id=set_id, **changes), SEATED)


def item(*sets: SetConditions, kind: Kind = Kind.SET, key: str = "", visits: int = 1) -> Compared:
    return Compared(key or repr(sets), kind, "Seated hip ER", sets, visits=visits)


def row(comparison: Comparison, name: str = "peak_force") -> ComparisonRow:
    return next(line for line in comparison.rows if line.name == name)


def test_a_session_is_the_mean_of_its_sets_and_names_what_differs_inside_it() -> None:
    session = item(done(100.0), done(120.0, set_id="two"), kind=Kind.SESSION)
    assert session.whole.result.metric("peak_force") == MetricValue(
        "peak_force", 110.0, "N", 18.0, "Mean of 2 sets."
    )
    other = item(done(100.0), done(120.0, set_id="two", feedback_mode="hidden"), kind=Kind.SESSION)
    assert {found.code for found in differences_between(other, session)} == {"feedback"}
    assert len(compare(other, session).conditions) == 1
    assert differences_between(session, session) == ()


def test_a_mean_over_visits_is_judged_by_the_narrower_limit() -> None:
    one, four = (item(*[done(100.0)] * n, kind=Kind.BASELINE, visits=n) for n in (1, 4))
    later = item(done(126.0))
    assert row(compare(one, later)).verdict is Verdict.NOT_DISTINGUISHABLE
    assert row(compare(four, later)).verdict is Verdict.REAL_GAIN
    assert four.whole.result.metrics[0].half_width_95 == pytest.approx(9.0)


def test_a_group_has_the_interval_of_its_mean_over_people() -> None:
    group = item(done(100.0), done(140.0), done(120.0), kind=Kind.GROUP).whole.result.metrics[0]
    low, high = stats.t.interval(0.95, 2, 120.0, 20.0 / math.sqrt(3))
    assert group.value == 120.0 and group.half_width_95 == pytest.approx((high - low) / 2)
    alone = item(done(100.0), done(math.nan), kind=Kind.GROUP).whole.result.metrics[0]
    assert alone.value == 100.0 and alone.half_width_95 is None


def test_a_mean_leaves_out_what_is_not_measurable_and_says_so() -> None:
    results = [done(100.0).result, done(math.nan, set_id="two").result]
    assert mean_result(results).metrics[0].value == 100.0
    assert "1 without it" in mean_result(results).metrics[0].reason
    none = mean_result([results[1], results[1]]).metrics[0]
    assert math.isnan(none.value)


@pytest.mark.parametrize("kind", [Kind.REP, Kind.GROUP])
def test_a_repetition_and_a_group_carry_no_verdict(kind: Kind) -> None:
    first, second = item(done(100.0), kind=kind), item(done(200.0, set_id="two"))
    for pair in ((first, second), (second, first)):
        found = row(compare(*pair))
        assert found.verdict is Verdict.EXPLORATORY
        assert found.change == pytest.approx(100.0 * (1 if pair[0] is first else -1))


def test_a_repetition_has_its_own_values_and_counts_although_it_was_rejected() -> None:
    whole = done(100.0)
    alone = only_rep(whole, 2)
    assert [rep.number for rep in alone.result.repetitions] == [2]
    assert alone.result.metrics == whole.result.repetitions[1].metrics
    with pytest.raises(ComparedError, match="no repetition 9"):
        only_rep(whole, 9)


def test_a_repetition_of_practice_cannot_be_compared() -> None:
    whole = done(100.0)
    first, *rest = whole.result.repetitions
    practised = replace(whole.result, repetitions=(as_practice(first), *rest))
    with pytest.raises(ComparedError, match="was practice"):
        only_rep(replace(whole, result=practised), 1)


@pytest.mark.parametrize(
    ("keys", "words"), [("a", "two or more"), ("aa", "two or more"), ("abcdefg", f"most {MOST}")]
)
def test_too_few_and_too_many_are_refused_in_words(keys: str, words: str) -> None:
    with pytest.raises(ComparedError, match=words):
        check_choice([item(done(1.0), key=key) for key in keys])


def override(first: Compared, second: Compared, reason: str = "Same sensor, new name") -> ComparisonOverride:
    (pair,) = set_pairs(first, second)
    told = tuple(Overlooked(found.code, found.sentence) for found in pair[2])
    return ComparisonOverride("o", pair[0], pair[1], told, reason, WHEN, "k", "Kim Meyer")


def test_what_is_forbidden_has_no_change_until_a_coach_decides_and_then_says_so() -> None:
    first, second = item(done(100.0)), item(done(140.0, set_id="two", feedback_mode="hidden"))
    refused = compare(first, second)
    assert math.isnan(row(refused).change) and row(refused).verdict is Verdict.NOT_COMPARABLE
    assert [found.code for found in refused.forbidding] == ["feedback"]
    decided = override(first, second)
    allowed = compare(first, second, overrides=[decided])
    assert row(allowed).change == 40.0 and row(allowed).verdict is Verdict.REAL_GAIN
    assert row(allowed).overridden == ("feedback",)
    assert allowed.forbidding == () and allowed.overrides == (decided,)
    assert "Kim Meyer, 3 Nov 2026: Same sensor, new name." in allowed.conditions[-1]
    assert allowed.conditions[0] == refused.conditions[0]


def test_an_override_holds_for_what_it_was_about_and_nothing_else() -> None:
    first, second = item(done(100.0)), item(done(140.0, set_id="two", feedback_mode="hidden"))
    decided = override(first, second)
    more = item(done(140.0, set_id="two", feedback_mode="hidden", load="red band"))
    assert [found.code for found in compare(first, more, overrides=[decided]).forbidding] == ["load"]
    other = item(done(140.0, set_id="two", feedback_mode="faded"))
    assert row(compare(first, other, overrides=[decided])).verdict is Verdict.NOT_COMPARABLE


def test_another_side_or_athlete_cannot_be_overridden_into_a_change() -> None:
    left = item(done(100.0, side=Side.LEFT))
    assert list(set_pairs(left, item(done(90.0, set_id="two")))) == []


@pytest.mark.parametrize(("reason", "told"), [(" ", (Overlooked("a", "b"),)), ("why", ())])
def test_an_override_needs_a_reason_and_something_to_override(
    reason: str, told: tuple[Overlooked, ...]
) -> None:
    with pytest.raises(OverrideError):
        ComparisonOverride("o", "a", "b", told, reason, WHEN)


def _sides(
    left: SetConditions, right: SetConditions, formula: AsymmetryFormula, **named: object
) -> dict[str, object]:
    rows = compare(item(left), item(right)).rows
    (first, *_) = side_rows(rows, first_side=Side.LEFT, formula=formula, **named)  # type: ignore[arg-type]
    return {"percent": first.percent, "band": first.band, "reason": first.reason}


@pytest.mark.parametrize(
    ("formula", "percent", "band"),
    [
        (AsymmetryFormula.LARGER_SMALLER, 20.0, "probable imbalance"),
        (AsymmetryFormula.SIGNED, -20.0, ""),
        (AsymmetryFormula.SUM, -100 / 9, ""),
        (AsymmetryFormula.LSI, 80.0, "probable imbalance"),
    ],
)
def test_each_formula_has_its_value_and_a_band_only_where_one_was_made(
    formula: AsymmetryFormula, percent: float, band: str
) -> None:
    left, right = done(100.0, side=Side.LEFT), done(80.0, set_id="two")
    found = _sides(left, right, formula, involved_side=Side.RIGHT)
    assert found["percent"] == pytest.approx(percent)
    assert found["band"] == band
    assert "measurement error" in str(found["reason"])


def test_an_index_without_an_involved_side_and_a_forbidden_pair_have_no_percentage() -> None:
    left, right = done(100.0, side=Side.LEFT), done(80.0, set_id="two")
    found = _sides(left, right, AsymmetryFormula.LSI)
    assert math.isnan(float(str(found["percent"]))) and "involved side" in str(found["reason"])
    forbidden = _sides(left, done(80.0, set_id="two", load="band"), AsymmetryFormula.SIGNED)
    assert math.isnan(float(str(forbidden["percent"])))


def test_swapping_the_order_leaves_left_left() -> None:
    left, right = item(done(100.0, side=Side.LEFT)), item(done(80.0, set_id="two"))
    rows = [
        side_rows(compare(first, second).rows, first_side=side, formula=AsymmetryFormula.SIGNED)
        for first, second, side in ((left, right, Side.LEFT), (right, left, Side.RIGHT))
    ]
    assert [line.percent for line in rows[0]] == [line.percent for line in rows[1]]


def _empty() -> SetResult:
    return replace(isometric_result(), metrics=())


def test_nothing_in_common_gives_no_rows() -> None:
    nothing = item(replace(done(1.0), result=replace(_empty(), rule_version=SEATED.key)))
    assert compare(nothing, item(done(100.0, set_id="two"))).rows == ()
