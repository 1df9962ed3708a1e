"""When the work of a set is done: by its repetitions, by a battery's time, or by the seconds of a hold."""

from dataclasses import replace

import pytest

from app.training.running.set_run import SetPlan
from app.training.running.set_work import SetWork
from domain.analysis.recorded import LiveState
from domain.analysis.set_analysis import SetAnalysis
from domain.athlete import Athlete, Side
from domain.library import load_protocol
from domain.protocol import Protocol
from drivers.simulators.rehearsal import StagedClock

HOLDS = ("foam_pad_balance", "side_plank", "farmer_carry", "suitcase_carry")


def _live(protocol: Protocol) -> LiveState:
    return SetAnalysis(protocol=protocol, side=Side.RIGHT, streams=[], epoch_ns=0).advance()


def _begun(protocol: Protocol, work_s: float | None = None) -> tuple[SetWork, StagedClock]:
    clock = StagedClock()
    work = SetWork(clock)
    work.take(SetPlan(protocol, Side.RIGHT, Athlete("a", "A"), "s", work_s=work_s))
    work.begin()
    return work, clock


@pytest.mark.parametrize("protocol_id", HOLDS)
def test_a_hold_is_over_after_its_seconds_and_shows_what_is_left(protocol_id: str) -> None:
    protocol = load_protocol(protocol_id)
    work, clock = _begun(protocol)
    live = _live(protocol)
    clock.sleep(protocol.hold_s - 0.5)
    assert work.left_s == pytest.approx(0.5)
    assert not work.is_done(live, protocol.reps)
    clock.sleep(0.5)
    assert work.is_done(live, protocol.reps)


def test_the_time_of_a_battery_or_a_plan_comes_before_that_of_the_exercise() -> None:
    protocol = load_protocol("side_plank")
    assert _begun(protocol, work_s=12.0)[0].left_s == 12.0
    assert _begun(replace(protocol, hold_s=45.0))[0].left_s == 45.0


def test_repetitions_and_taps_have_no_time() -> None:
    for name in ("seated_hip_er", "clamshell", "plank_hip_taps"):
        assert _begun(load_protocol(name))[0].left_s is None
