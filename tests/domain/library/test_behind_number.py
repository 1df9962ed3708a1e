"""The card behind a number: only what fits sex, age, position and unit places the athlete."""

import math
from dataclasses import replace
from datetime import date

import pytest
from scipy import stats

from domain.athlete import Athlete, Sex
from domain.library import load_protocol
from domain.library.behind_number import Statement, behind_number, behind_rule, percentile
from domain.library.own_figures import read_figures
from domain.results import MetricValue

DAY = date(2026, 11, 3)
MAN = Athlete("m", "Max", Sex.MALE, date(2001, 5, 1))
LYING = replace(
    load_protocol("seated_hip_er_rom"),
    position="supine, hip and knee at 90 degrees",
    movement="internal rotation",
)
VALUE = MetricValue("rotation_arc", 40.0, "deg")


def norms(athlete: Athlete = MAN, value: MetricValue = VALUE, **change: str) -> list[Statement]:
    card = behind_number(
        value,
        protocol=replace(LYING, **change),  # type: ignore[arg-type]
        figures=read_figures(None),
        athlete=athlete,
        on=DAY,
        accepted=3,
    )
    return [one for one in card.statements if one.title == "Norm"]


def test_an_athlete_is_placed_where_everything_matches() -> None:
    (first, *others) = norms()
    assert first.applies
    # 40 against 32 +/- 8 of 394 footballers: one SD above.
    assert "1.0 SD above the mean, percentile 84 of 394 professional footballers" in first.text
    assert not any(one.applies for one in others)


@pytest.mark.parametrize(
    ("athlete", "change", "unit", "reason"),
    [
        (replace(MAN, sex=Sex.FEMALE), {}, "deg", "it is for male athletes"),
        (replace(MAN, born_on=date(1970, 1, 1)), {}, "deg", "18-40 years, not 56"),
        (MAN, {"position": "prone"}, "deg", "not prone"),
        (MAN, {}, "Nm", "not in Nm"),
    ],
)
def test_whoever_does_not_match_is_told_why(
    athlete: Athlete, change: dict[str, str], unit: str, reason: str
) -> None:
    found = norms(athlete, replace(VALUE, unit=unit), **change)
    football = next(one for one in found if "32 ± 8" in one.text)
    assert not football.applies
    assert "does not apply here because" in football.text
    assert reason in football.text


@pytest.mark.parametrize("z", [-2.0, 0.0, 0.5, 1.96])
def test_percentiles_are_those_of_the_normal_curve(z: float) -> None:
    assert percentile(z) == pytest.approx(100 * stats.norm.cdf(z))


def test_the_error_says_whose_it_is_or_why_there_is_none() -> None:
    er = load_protocol("seated_hip_er")
    torque = MetricValue("torque", 40.0, "Nm")
    cards = [
        behind_number(
            torque, protocol=er, figures=read_figures(None), athlete=MAN, on=DAY, accepted=reps
        ).statements[1]
        for reps in (3, 1)
    ]
    assert (cards[0].title, "n = 20" in cards[0].text) == ("Cited test-retest error", True)
    assert (cards[1].applies, "Does not apply here because" in cards[1].text) == (False, True)


def test_a_compensation_says_its_limit_and_where_it_comes_from() -> None:
    protocol = load_protocol("seated_hip_er")
    rule = protocol.compensations[0]
    card = behind_rule(rule, peak=4.25, protocol=protocol)
    limit = card.statements[1]
    assert limit.source == rule.limit.source
    assert f"Near from {rule.limit.amber:g}" in limit.text
    own = behind_rule(replace(rule, rebased=True), peak=math.nan, protocol=protocol)
    assert (own.statements[1].quality, own.value) == ("own", "Not measurable in this set.")
