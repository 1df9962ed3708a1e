"""The virtual athlete performs protocols as asked and says truly what was done."""

import numpy as np
import pytest

from domain.athlete import Side
from domain.library import load_protocol
from drivers.simulators.athlete import VirtualAthlete
from tests.drivers.simulators.manual_clock import ManualClock


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def athlete(clock: ManualClock) -> VirtualAthlete:
    return VirtualAthlete(clock=clock, seed=7)


def test_the_isometric_test_ramps_holds_and_hardly_turns(athlete: VirtualAthlete) -> None:
    end_s = athlete.perform(load_protocol("seated_hip_er"), Side.RIGHT)
    assert len(athlete.script) == 3
    for rep in athlete.script:
        assert rep.peak_force_n == pytest.approx(130.0, rel=0.1)
        assert 2.0 <= rep.concentric_s <= 3.0
        assert 5.0 < rep.end_s - rep.start_s < 6.5
        assert rep.rom_deg < 2.0
    assert athlete.truth(end_s + 1.0).force_n[0] == pytest.approx(0.0, abs=1e-6)


def test_the_weaker_side_pulls_less(athlete: VirtualAthlete) -> None:
    athlete.strength_factor = {Side.RIGHT: 1.0, Side.LEFT: 0.6}
    athlete.perform(load_protocol("seated_hip_er"), Side.LEFT)
    assert all(rep.peak_force_n < 90.0 for rep in athlete.script)


def test_the_exercise_follows_the_tempo_and_stretches_the_band(athlete: VirtualAthlete) -> None:
    athlete.perform(load_protocol("side_lying_hip_er"), Side.LEFT)
    assert len(athlete.script) == 10
    rep = athlete.script[4]
    assert rep.concentric_s == pytest.approx(1.0, abs=0.15)
    assert rep.eccentric_s == pytest.approx(3.0, abs=0.4)
    force = athlete.truth(np.linspace(rep.start_s, rep.peak_s, 20)).force_n
    assert np.all(np.diff(force) > 0)
    assert force[0] < 0.1
    assert 20.0 < force[-1] < 40.0


def test_a_borrowed_rep_shows_in_the_pelvis_and_not_in_the_hip(athlete: VirtualAthlete) -> None:
    athlete.perform(load_protocol("side_lying_hip_er"), Side.RIGHT, reps=2, compensate_in=frozenset({2}))
    clean, borrowed = athlete.script
    moved = athlete.truth(np.array([clean.peak_s, borrowed.start_s + 1.5])).pelvis_moved_deg
    assert moved[0] < 2.0
    assert moved[1] > 7.0
    assert borrowed.rom_deg < clean.rom_deg - 5.0


def test_correcting_brings_the_pelvis_back_and_the_set_goes_on(
    athlete: VirtualAthlete, clock: ManualClock
) -> None:
    athlete.perform(load_protocol("side_lying_hip_er"), Side.RIGHT, reps=4, compensate_in=frozenset({2}))
    unprompted = athlete.script[2].start_s
    clock.advance(athlete.script[1].end_s - 0.5 - clock.s)
    back_s = athlete.correct()
    assert back_s - clock.s < 1.5
    assert athlete.truth(back_s).pelvis_moved_deg[0] < 1.5
    assert [rep.number for rep in athlete.script] == [1, 2, 3, 4]
    assert back_s + 1.0 < athlete.script[2].start_s < unprompted


def test_without_a_cue_the_athlete_corrects_alone(athlete: VirtualAthlete) -> None:
    athlete.perform(load_protocol("seated_hip_er"), Side.RIGHT, compensate_in=frozenset({1}))
    first, second, _ = athlete.script
    assert athlete.truth(first.end_s + 2.0).pelvis_moved_deg[0] > 7.0
    assert athlete.truth(second.start_s).pelvis_moved_deg[0] < 1.0


def test_rest_ends_what_was_under_way(athlete: VirtualAthlete, clock: ManualClock) -> None:
    athlete.perform(load_protocol("seated_hip_er"), Side.RIGHT)
    clock.advance(athlete.script[0].peak_s - clock.s)
    over_s = athlete.rest()
    assert over_s - clock.s < 1.0
    later = athlete.truth(np.linspace(over_s, over_s + 30.0, 50))
    assert np.max(later.force_n) < 0.01
    assert athlete.script == ()


@pytest.mark.parametrize(("protocol_id", "lowest"), [("seated_hip_er", -25.0), ("side_lying_hip_er", 0.0)])
def test_the_functional_movement_is_slow_and_two_ways(
    athlete: VirtualAthlete, clock: ManualClock, protocol_id: str, lowest: float
) -> None:
    athlete.take_position(load_protocol(protocol_id), Side.RIGHT)
    end_s = athlete.swing(times=2)
    time_s = np.linspace(clock.s, end_s, 2000)
    angle = athlete.truth(time_s).limb_deg
    assert np.max(angle) == pytest.approx(25.0, abs=0.1)
    assert np.min(angle) == pytest.approx(lowest, abs=0.1)
    assert np.max(np.abs(np.gradient(angle, time_s))) < 45.0
    assert angle[-1] == pytest.approx(0.0, abs=1e-6)


def test_left_and_right_are_mirror_images() -> None:
    limbs = []
    for side in Side:
        mirrored = VirtualAthlete(clock=ManualClock(), seed=7)
        mirrored.strength_factor = dict.fromkeys(Side, 1.0)
        mirrored.perform(load_protocol("side_lying_hip_er"), side, reps=1)
        rep = mirrored.script[0]
        limbs.append(mirrored.truth(np.linspace(rep.start_s, rep.end_s, 50)).limb_deg)
    assert limbs[0] == pytest.approx(limbs[1], abs=1e-6)
