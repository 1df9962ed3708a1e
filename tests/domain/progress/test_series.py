"""What is joined to a series, what is not, and the reason that is named."""

from dataclasses import replace
from datetime import UTC
from typing import Any

import pytest

from domain.athlete import Side
from domain.library import load_protocol
from domain.progress.measures import Panel, measures_of
from domain.progress.series import series_of
from domain.session import SetState
from tests.domain.progress.cases import a_visit, on_device, the_series


def test_one_visit_has_one_value_and_a_repeated_set_takes_the_place_of_the_first() -> None:
    series = the_series([a_visit(0, 40.0), a_visit(0, 44.0, again=1), a_visit(1, 42.0)])
    assert [point.number for point in series.points] == [44.0, 42.0]


def test_sides_are_never_mixed_and_an_incomplete_set_does_not_count() -> None:
    sets = [a_visit(0), a_visit(0, 30.0, side=Side.LEFT), a_visit(1, 9.0, state=SetState.INCOMPLETE)]
    assert [point.number for point in the_series(sets).points] == [40.0]
    assert [point.number for point in the_series(sets, side=Side.LEFT).points] == [30.0]


@pytest.mark.parametrize(
    ("code", "changed"),
    [
        ("feedback", {"feedback_mode": "hidden"}),
        ("load", {"load": "red band"}),
        ("encouragement", {"encouragement": "loud"}),
    ],
)
def test_another_condition_breaks_the_line_and_says_why(code: str, changed: dict[str, Any]) -> None:
    series = the_series(
        [a_visit(0, encouragement="none"), a_visit(1, **{"encouragement": "none", **changed})]
    )
    (cut,) = series.breaks
    assert code in cut.codes
    assert code in cut.reason
    assert [point.stretch for point in series.points] == [0, 1]


def test_device_version_and_analysis_break_the_line_but_a_lever_arm_breaks_force_alone() -> None:
    base, later = a_visit(0), a_visit(1)
    old = replace(later.conditions.result, rule_version="seated_hip_er@1")
    for other in (
        on_device(later, "another"),
        a_visit(1, algorithm="2"),
        replace(later, conditions=replace(later.conditions, result=old)),
    ):
        assert len(the_series([base, other]).breaks) == 1
    longer: dict[str, Any] = {"lever_arm_m": 0.40}
    assert the_series([base, a_visit(1, **longer)]).breaks == ()
    force = [a_visit(0, metric="peak_force"), a_visit(1, metric="peak_force", **longer)]
    assert len(the_series(force, "peak_force").breaks) == 1


def test_a_stray_set_stands_apart_and_the_line_goes_on_beyond_it() -> None:
    stray = on_device(a_visit(1, 60.0), "another")
    series = the_series([a_visit(0), stray, a_visit(2, 41.0)])
    assert [point.number for point in series.joined] == [40.0, 41.0]
    assert [point.number for point in series.apart] == [60.0]
    assert len(series.breaks) == 2


def test_the_order_of_reading_does_not_matter() -> None:
    sets = [a_visit(week, 40.0 + week) for week in range(5)]
    assert series_of(sets[::-1], zone=UTC) == series_of(sets, zone=UTC)


def test_a_band_set_is_in_no_strength_panel() -> None:
    band = load_protocol("standing_band_hip_er")
    assert band.band
    assert Panel.STRENGTH not in {one.panel for one in measures_of(band)}
    assert {one.panel for one in measures_of(load_protocol("seated_hip_er"))} >= {Panel.STRENGTH}
    assert measures_of(load_protocol("seated_hip_er_rom"))[0].panel is Panel.MOBILITY


def test_a_compensation_is_a_measure_of_its_own() -> None:
    sets = [a_visit(week, rule_peaks={"pelvis_moved": 6.0 - week}) for week in range(3)]
    assert [p.number for p in the_series(sets, "rule:pelvis_moved").points] == [6.0, 5.0, 4.0]
