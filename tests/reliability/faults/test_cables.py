"""One sensor pulled out and put back again and again: it stays one set, and nothing piles up."""

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.sensors.acquisition import Acquisition
from app.training.set_run import SetPlan, SetRun
from db.store import open_store
from domain.athlete import Athlete, Side
from domain.channel import Segment
from domain.library import load_protocol
from domain.session import MarkKind, SetState
from domain.timebase import StationClock
from drivers.discovery import find_devices
from drivers.ports import PortInfo
from drivers.registry import load_registry
from drivers.simulators.pty_port import PtyPort
from drivers.simulators.witmotion import WitMotionSimulator
from tests.blank_database import blank_database
from tests.drivers.motions import swinging
from tests.drivers.test_unplugging import held

SPEED = 20.0
PATIENCE_S = 20.0


def unplugged(folder: Path, times: int) -> None:
    """One set with so many losses of its sensor; every return has its mark, and every sample its place."""
    clock, registry = StationClock(SPEED), load_registry(())
    port = PtyPort(name="imu", folder=folder)
    sensor = WitMotionSimulator(port=port, clock=clock, motion=swinging, serial_number="WT-1")
    store = open_store(blank_database(folder / "turnout.db"), clock=clock)
    acquisition = Acquisition(clock=clock, registry=registry)
    sensor.start()
    try:
        (found,) = find_devices(
            clock=clock, registry=registry, ports=[PortInfo(str(port.path), simulated=True)]
        )
        acquisition.open(found, Segment.RIGHT_SHANK)
        athlete = store.athletes.add(Athlete("ada", "Ada"))
        visit = store.sessions.open_session("ada")
        plan = SetPlan(load_protocol("clamshell"), Side.RIGHT, athlete, visit.session_id)
        run = SetRun(plan=plan, acquisition=acquisition, store=store, clock=clock, calibrations={})
        run.begin()
        wait(run, lambda: run.tick().time_s > 1.0, "the first samples")
        streaming = held()
        for number in range(1, times + 1):
            pull_and_push(run, sensor, number)
        assert held() <= streaming
        run.stop()
        run.finish(SetState.COMPLETE)
        recording = store.sessions.recording(run.set_id)
        kinds = [mark.kind for mark in recording.marks]
        assert kinds.count(MarkKind.LINK_LOST) == kinds.count(MarkKind.LINK_BACK) == times
        (stream,) = recording.streams
        assert len(stream.raw) > 10 * times
        assert np.all(np.diff(stream.received_ns) >= 0)
    finally:
        acquisition.close()
        sensor.stop()
        store.close()


def pull_and_push(run: SetRun, sensor: WitMotionSimulator, number: int) -> None:
    """Lose the sensor for this many times."""
    lost, back = states(run, "lost"), states(run, "streaming")
    sensor.unplug()
    wait(run, lambda: states(run, "lost") > lost, f"loss {number}")
    sensor.start()
    wait(run, lambda: states(run, "streaming") > back, f"return {number}")


def states(run: SetRun, state: str) -> int:
    """How often the link was in a state, as the set has noticed."""
    return sum(fact.state.value == state for fact in run.link_facts)


def wait(run: SetRun, is_so: Callable[[], bool], what: str) -> None:
    """Look at what arrives until it is so."""
    deadline = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        run.tick()
        threading.Event().wait(0.005)


pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="descriptors are counted in /proc"),
    pytest.mark.xdist_group("live"),
]


def test_three_losses_of_a_sensor_stay_within_one_set(tmp_path: Path) -> None:
    unplugged(tmp_path, 3)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_hundred_losses_of_a_sensor_stay_within_one_set(tmp_path: Path) -> None:
    unplugged(tmp_path, 100)
