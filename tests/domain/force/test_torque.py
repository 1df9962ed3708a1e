"""Torque: what makes it, what forbids it, and the two angles of pull that are known."""

import math
from dataclasses import replace

import pytest

from domain.force.limb_load import measured_pull_angle_deg
from domain.force.torque import effective_lever, with_lever_error
from domain.session import Mark, MarkKind
from tests.domain.pulls import SEATED, pull, straight, value


@pytest.mark.parametrize("angle_deg", [75.0, 90.0, 105.0])
def test_the_lever_is_the_arm_times_the_sine_of_the_pull(angle_deg: float) -> None:
    rep = replace(pull(straight(peak_n=100.0), protocol=SEATED), pull_angle_deg=angle_deg)
    assert value("torque", rep).value == pytest.approx(40.0 * math.sin(math.radians(angle_deg)))


@pytest.mark.parametrize("name", ["torque", "torque_per_mass", "torque_corrected", "clean_torque"])
@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"lever_arm_m": None}, "lever arm"),
        ({"lever_arm_m": 0.0}, "lever arm"),
        ({"lever_arm_m": math.nan}, "lever arm"),
        ({"pull_angle_deg": 74.9}, "75° to the shank, outside 75-105°"),
        ({"pull_angle_deg": 120.0}, "120°"),
        ({"pull_angle_deg": math.nan}, "not known"),
        ({"protocol": replace(SEATED, pull_angle_deg=None)}, "not known"),
    ],
)
def test_what_is_not_known_leaves_force_only(name: str, changes: dict[str, object], word: str) -> None:
    rep = pull(straight(), protocol=SEATED, changes=changes)
    found = value(name, rep)
    assert math.isnan(found.value) and word in found.reason
    assert value("peak_force", rep).measurable


def test_without_a_young_body_mass_there_is_torque_but_none_per_kilogram() -> None:
    rep = replace(pull(straight(), protocol=SEATED), body_mass_kg=None)
    assert value("torque", rep).measurable
    assert "30 days" in value("torque_per_mass", rep).reason


def test_a_centimetre_of_lever_arm_adds_3_percent_as_a_square() -> None:
    assert with_lever_error(100.0, 4.0) == pytest.approx(5.0)


def test_the_angle_measured_with_the_set_goes_before_the_one_of_the_set_up() -> None:
    assert measured_pull_angle_deg([]) is None
    marks = [Mark(MarkKind.PULL_ANGLE, 0.0, "82"), Mark(MarkKind.PULL_ANGLE, 1.0, "84.5")]
    assert measured_pull_angle_deg(marks) == 84.5
    assert math.isnan(measured_pull_angle_deg([Mark(MarkKind.PULL_ANGLE, 0.0, "steep")]) or 0.0)
    assert effective_lever(0.4, math.nan).reason
