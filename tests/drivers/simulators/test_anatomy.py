"""Bodies in every position: they move as anatomy says, and their sensors feel just that motion."""

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from domain.athlete import Side
from domain.channel import Floats
from domain.library import load_protocol
from drivers.simulators.athlete import VirtualAthlete
from drivers.simulators.kinematics import specific_force
from tests.drivers.simulators.manual_clock import ManualClock

STEP_S = 0.001
SENSOR_X = np.array([1.0, 0.0, 0.0])


def performed(protocol_id: str, side: Side, *, rule_id: str = "") -> VirtualAthlete:
    athlete = VirtualAthlete(clock=ManualClock(), seed=5)
    spoiled = frozenset({1}) if rule_id else frozenset[int]()
    athlete.perform(load_protocol(protocol_id), side, reps=1, compensate_in=spoiled, rule_id=rule_id)
    return athlete


def along(athlete: VirtualAthlete, segment: str) -> tuple[Floats, Floats]:
    """Sensor axis x, in the world, at the start and at the peak: along shank and thigh to the hip's end."""
    rep = athlete.script[0]
    start, peak = athlete.body.segment(segment, np.array([rep.start_s, rep.peak_s])).rotation @ SENSOR_X
    return start, peak


@pytest.mark.parametrize(
    ("protocol_id", "segment"),
    [
        ("clamshell", "thigh"),
        ("step_down", "trunk"),
        ("step_down", "shank"),
        ("shoulder_er", "forearm"),
        ("calf_raise", "foot"),
        ("walk_check", "pelvis"),
        ("standing_hip_rotation_foot", "foot"),
    ],
)
@pytest.mark.parametrize("side", list(Side))
def test_angular_rates_integrate_to_the_orientation(protocol_id: str, segment: str, side: Side) -> None:
    athlete = performed(protocol_id, side)
    motion = athlete.body.segment(segment, np.arange(999.5, athlete.script[0].end_s, STEP_S))
    middle = (motion.rate_rad_per_s[1:] + motion.rate_rad_per_s[:-1]) / 2.0
    turned = Rotation.from_matrix(motion.rotation[0])
    for rate in middle:
        turned = turned * Rotation.from_rotvec(rate * STEP_S)
    error = Rotation.from_matrix(motion.rotation[-1].T @ turned.as_matrix())
    assert np.degrees(error.magnitude()) < 0.05


def test_a_knock_is_felt_upward_and_leaves_no_speed_behind() -> None:
    athlete = performed("plank_hip_taps", Side.RIGHT)
    rep = athlete.script[0]
    time_s = np.arange(rep.start_s, rep.end_s + 0.1, STEP_S)
    lift = athlete.body.lift_m_per_s2(time_s)
    assert np.max(np.abs(lift)) > 3.0
    assert np.sum(lift) * STEP_S == pytest.approx(0.0, abs=1e-3)
    sensor = athlete.body.segment("pelvis", time_s)
    felt = specific_force(sensor, np.zeros(3), lift)
    assert np.linalg.norm(felt, axis=1) - 9.80665 == pytest.approx(lift, abs=1e-9)


@pytest.mark.parametrize("side", list(Side))
def test_the_knee_bends_in_a_step_down_and_the_foot_of_a_calf_raise_points_down(side: Side) -> None:
    athlete = performed("step_down", side)
    thigh, shank = (along(athlete, name) for name in ("thigh", "shank"))
    bend = [np.degrees(np.arccos(np.clip(a @ b, -1, 1))) for a, b in zip(thigh, shank, strict=True)]
    assert bend == pytest.approx([0.0, 60.0], abs=4.0)
    heel = along(performed("calf_raise", side), "foot")
    assert heel[1][2] - heel[0][2] > 0.4  # x of the foot's sensor points to the heel


@pytest.mark.parametrize(("side", "lateral"), [(Side.RIGHT, -1.0), (Side.LEFT, 1.0)])
def test_directions_mirror_with_the_side(side: Side, lateral: float) -> None:
    to_elbow = along(performed("shoulder_er", side), "forearm")
    # World y is the left: in external rotation the hand goes outward, the elbow stays.
    assert -to_elbow[1][1] * lateral > 0.5
    to_hip = along(performed("supine_hip_er", side), "shank")
    assert to_hip[1] == pytest.approx(to_hip[0], abs=0.02)  # a straight leg turns about itself
    closed, lifted = along(performed("reverse_clam", side), "shank")
    assert -(lifted - closed)[2] > 0.3  # the foot of the top leg is raised


@pytest.mark.parametrize(
    ("rule_id", "segment"),
    [("trunk_lean", "trunk"), ("pelvic_drop", "pelvis"), ("knee_valgus", "thigh"), ("pelvic_hike", "pelvis")],
)
def test_only_what_a_rule_watches_gives_way(rule_id: str, segment: str) -> None:
    clean, spoiled = (performed("step_down", Side.RIGHT, rule_id=rule) for rule in ("", rule_id))
    given = spoiled.body.postures[-1].giving_way
    assert given is not None
    assert given.rule_id == rule_id
    moved = {}
    for name in ("pelvis", "trunk", "thigh", "shank"):
        one, other = (
            athlete.body.segment(name, np.array([athlete.script[0].peak_s])).rotation[0]
            for athlete in (clean, spoiled)
        )
        moved[name] = np.degrees(Rotation.from_matrix(one.T @ other).magnitude())
    assert moved[segment] > 5.0
    still = set(moved) - {segment} - ({"shank"} if rule_id == "knee_valgus" else set())
    assert all(moved[name] < 1.0 for name in still), moved
