"""The motion is physically true: rates integrate to orientations, accelerations are those of positions."""

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from domain.athlete import Side
from domain.channel import Floats
from domain.library import load_protocol
from drivers.simulators.athlete import VirtualAthlete
from drivers.simulators.kinematics import Turning, remounted, specific_force
from tests.drivers.simulators.manual_clock import ManualClock

STEP_S = 0.0005


def lively(side: Side = Side.RIGHT) -> tuple[VirtualAthlete, Floats]:
    """An athlete who lies down, swings and performs, with times that cover all of it."""
    clock = ManualClock()
    athlete = VirtualAthlete(clock=clock, seed=4)
    protocol = load_protocol("side_lying_hip_er")
    start_s = clock.s
    clock.advance(0.5)
    end_s = athlete.perform(protocol, side, reps=2, compensate_in=frozenset({1}))
    return athlete, np.arange(start_s, end_s, STEP_S)


def integrated(motion: Turning) -> Floats:
    rotation = Rotation.from_matrix(motion.rotation[0])
    middle = (motion.rate_rad_per_s[1:] + motion.rate_rad_per_s[:-1]) / 2.0
    for rate in middle:
        rotation = rotation * Rotation.from_rotvec(rate * STEP_S)
    return rotation.as_matrix()


@pytest.mark.parametrize("segment", ["pelvis", "shank"])
def test_angular_rates_integrate_to_the_orientation(segment: str) -> None:
    athlete, time_s = lively()
    motion = getattr(athlete.body, segment)(time_s[: 2 * 4000])
    error = Rotation.from_matrix(motion.rotation[-1].T @ integrated(motion))
    assert np.degrees(error.magnitude()) < 0.02


def test_the_accelerometer_feels_gravity_and_the_swing_of_its_own_place() -> None:
    athlete, time_s = lively()
    place = np.array([-0.15, 0.02, 0.05])
    sensor = remounted(
        athlete.body.shank(time_s), Rotation.from_euler("xyz", [10, 5, -7], degrees=True).as_matrix()
    )
    position = sensor.rotation @ place
    acceleration = np.gradient(np.gradient(position, STEP_S, axis=0), STEP_S, axis=0)
    wanted = np.einsum("nji,nj->ni", sensor.rotation, acceleration + np.array([0.0, 0.0, 9.80665]))
    felt = specific_force(sensor, place)
    assert felt[5:-5] == pytest.approx(wanted[5:-5], abs=0.02)
    assert np.ptp(np.linalg.norm(felt, axis=1)) > 0.1


@pytest.mark.parametrize("side", list(Side))
def test_seated_both_sensors_stand_upright(side: Side) -> None:
    clock = ManualClock()
    athlete = VirtualAthlete(clock=clock)
    now = np.array([athlete.take_position(load_protocol("seated_hip_er"), side) + 1.0])
    for motion in (athlete.body.pelvis(now), athlete.body.shank(now)):
        assert specific_force(motion, np.zeros(3))[0] == pytest.approx([9.807, 0.0, 0.0], abs=0.05)


@pytest.mark.parametrize(("side", "up"), [(Side.RIGHT, 1.0), (Side.LEFT, -1.0)])
def test_side_lying_the_body_rests_on_the_tested_side(side: Side, up: float) -> None:
    clock = ManualClock()
    athlete = VirtualAthlete(clock=clock)
    now = np.array([athlete.take_position(load_protocol("side_lying_hip_er"), side) + 1.0])
    pelvis = specific_force(athlete.body.pelvis(now), np.zeros(3))[0]
    shank = specific_force(athlete.body.shank(now), np.zeros(3))[0]
    assert pelvis == pytest.approx([0.0, 9.807 * up, 0.0], abs=0.05)  # pelvis y points to the athlete's left
    assert shank == pytest.approx([0.0, -9.807 * up, 0.0], abs=0.05)  # shank y points to the athlete's right


@pytest.mark.parametrize("side", list(Side))
def test_external_rotation_lifts_the_foot_of_the_bottom_leg(side: Side) -> None:
    athlete, _ = lively(side)
    peak = athlete.script[0].peak_s
    to_foot = athlete.body.shank(np.array([peak])).rotation[0] @ [-1.0, 0.0, 0.0]
    assert np.degrees(np.arcsin(to_foot[2])) == pytest.approx(35.0, abs=4.0)
    assert athlete.truth(peak).limb_deg[0] == pytest.approx(35.0, abs=4.0)


@pytest.mark.parametrize(("side", "medial"), [(Side.RIGHT, 1.0), (Side.LEFT, -1.0)])
def test_seated_external_rotation_takes_the_foot_to_the_other_leg(side: Side, medial: float) -> None:
    clock = ManualClock()
    athlete = VirtualAthlete(clock=clock)
    clock.advance(athlete.take_position(load_protocol("seated_hip_er"), side) - clock.s)
    athlete.swing(1)
    highest = np.array([clock.s + 1.25])
    to_foot = athlete.body.shank(highest).rotation[0] @ [-1.0, 0.0, 0.0]
    assert to_foot[1] * medial == pytest.approx(np.sin(np.radians(25.0)), abs=0.01)  # world y is the left


@pytest.mark.parametrize("side", list(Side))
def test_the_clamshell_opens_the_top_knee(side: Side) -> None:
    clock = ManualClock()
    athlete = VirtualAthlete(clock=clock)
    athlete.perform(load_protocol("clamshell"), side, reps=1)
    rep = athlete.script[0]
    closed, opened = athlete.body.shank(np.array([rep.start_s, rep.peak_s])).rotation
    # The knee lies ahead of the ankle along x of the shank; its height changes, that of the hip does not.
    assert (opened @ [1.0, 0.0, 0.0])[2] - (closed @ [1.0, 0.0, 0.0])[2] > 0.3
