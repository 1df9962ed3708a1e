"""A window that does nothing for half a minute, in the middle of a set: the recording does not notice."""

import sys
import time
from pathlib import Path

import numpy as np
import pytest

from db.store import open_store
from domain.session import SetState
from domain.timebase import StationClock
from tests.app.station_rig import station
from tests.reliability.faults.one_sensor import one_sensor

pytestmark = pytest.mark.xdist_group("live")
STALL_S = 30.0
LONGEST_GAP_S = STALL_S / 2
"""Sensors that waited for the window would leave one gap of all 30 s; a busy machine leaves shorter ones."""
MOST_LOST = 0.002
"""At ten times the pace a busy machine may let a pseudo-terminal run over for a moment."""


def stalled(folder: Path, monkeypatch: pytest.MonkeyPatch, *, speed: float) -> None:
    """A set in which the window stands still for half a minute of the sensors' time."""
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(folder / "ports"))
    with station(folder, speed=speed) as rig:
        rig.connect()
        rig.begin()
        rig.go()
        live = rig.parts.live_set
        before_ns = rig.clock.now_ns()
        time.sleep(STALL_S / speed)
        stalled_s = (rig.clock.now_ns() - before_ns) * 1e-9
        rig.wait(lambda: not live.in_set or rig.clock.now_ns() - before_ns > 35e9, "the set to go on")
        if live.in_set:
            live.finish()
        rig.wait(lambda: rig.window.shell.current_page == "review", "the review")
        health = {one.stream_id: one for one in live.run.health} if live.run is not None else {}
        set_id = live.set_id
        rig.wait(lambda: live._workers.busy == 0, "the analysis")
    store = open_store(folder / "turnout.sqlite", clock=StationClock())
    try:
        recording = store.sessions.recording(set_id)
        assert recording.header.state is SetState.COMPLETE
        assert stalled_s >= STALL_S
        for stream in recording.streams:
            gaps_s = np.diff(stream.received_ns) * 1e-9
            assert (stream.received_ns[-1] - stream.received_ns[0]) * 1e-9 > STALL_S
            assert gaps_s.max() < STALL_S / 5, f"{gaps_s.max():.1f} s without a sample"
            one = health[stream.stream.stream_id]
            assert one.lost <= MOST_LOST * one.samples, f"{one.lost} of {one.samples} samples lost"
    finally:
        store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="the simulated port is of POSIX systems")
def test_a_set_that_nobody_looks_at_for_half_a_minute_costs_no_sample(tmp_path: Path) -> None:
    with one_sensor(tmp_path, speed=10.0) as live:
        live.clock.sleep(STALL_S)
        live.run.stop()
        live.run.finish(SetState.COMPLETE)
        (stream,) = live.store.sessions.recording(live.run.set_id).streams
        (health,) = live.run.health
        received_s = stream.received_ns * 1e-9
        assert received_s[-1] - received_s[0] > STALL_S
        assert np.diff(received_s).max() < LONGEST_GAP_S
        assert len(stream.raw) == health.samples > 0.9 * STALL_S * stream.stream.nominal_rate_hz


@pytest.mark.long
@pytest.mark.timeout(300)
def test_a_window_that_stands_still_costs_no_sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stalled(tmp_path, monkeypatch, speed=10.0)


@pytest.mark.long
@pytest.mark.timeout(300)
def test_a_window_that_stands_still_for_half_a_minute_of_the_wall_costs_no_sample(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stalled(tmp_path, monkeypatch, speed=1.0)
