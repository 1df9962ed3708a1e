"""One sensor pulled out and put back again and again: it stays one set, and nothing piles up."""

import sys
from pathlib import Path

import numpy as np
import pytest

from app.training.running.set_run import SetRun
from domain.session import MarkKind, SetState
from tests.drivers.test_unplugging import held
from tests.reliability.faults.one_sensor import OneSensor, one_sensor


def unplugged(folder: Path, times: int) -> None:
    """One set with so many losses of its sensor; every return has its mark, and every sample its place."""
    with one_sensor(folder) as live:
        streaming = held()
        for number in range(1, times + 1):
            pull_and_push(live, number)
        assert held() <= streaming, "threads and handles"
        live.run.stop()
        live.run.finish(SetState.COMPLETE)
        recording = live.store.sessions.recording(live.run.set_id)
        kinds = [mark.kind for mark in recording.marks]
        assert kinds.count(MarkKind.LINK_LOST) == kinds.count(MarkKind.LINK_BACK) == times
        (stream,) = recording.streams
        assert len(stream.raw) > 10 * times
        assert np.all(np.diff(stream.received_ns) >= 0)


def pull_and_push(live: OneSensor, number: int) -> None:
    """Lose the sensor for this many times."""
    lost, back = states(live.run, "lost"), states(live.run, "streaming")
    live.sensor.unplug()
    live.wait(lambda: states(live.run, "lost") > lost, f"loss {number}")
    live.sensor.start()
    live.wait(lambda: states(live.run, "streaming") > back, f"return {number}")


def states(run: SetRun, state: str) -> int:
    """How often the link was in a state, as the set has noticed."""
    return sum(fact.state.value == state for fact in run.link_facts)


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
