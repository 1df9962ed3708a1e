"""A set on one simulated sensor, with all between its port and the database, and without a window."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.sensors.acquisition import Acquisition
from app.training.running.set_run import SetPlan, SetRun
from db.store import Store, open_store
from domain.athlete import Athlete, Side
from domain.channel import Segment
from domain.library import load_protocol
from domain.timebase import StationClock
from drivers.discovery import find_devices
from drivers.ports import PortInfo
from drivers.registry import load_registry
from drivers.simulators.pty_port import PtyPort
from drivers.simulators.witmotion import WitMotionSimulator
from tests.blank_database import blank_database
from tests.drivers.motions import swinging

SPEED = 20.0
PATIENCE_S = 20.0


@dataclass(frozen=True, slots=True)
class OneSensor:
    """A set that is being recorded, and what it is recorded from and into."""

    run: SetRun
    sensor: WitMotionSimulator
    store: Store
    clock: StationClock

    def wait(self, is_so: Callable[[], bool], what: str) -> None:
        """Look at what arrives until it is so."""
        deadline = time.monotonic() + PATIENCE_S
        while not is_so():
            assert time.monotonic() < deadline, f"waited in vain for {what}"
            self.run.tick()
            threading.Event().wait(0.005)


@contextmanager
def one_sensor(folder: Path, *, speed: float = SPEED) -> Iterator[OneSensor]:
    """A set on one inertial sensor at a multiple of the pace, whose first second is in."""
    clock, registry = StationClock(speed), load_registry(())
    port = PtyPort(name="imu", folder=folder)
    sensor = WitMotionSimulator(port=port, clock=clock, motion=swinging, serial_number="WT-1")
    store = open_store(blank_database(folder / "turnout.db"), clock=clock)
    acquisition = Acquisition(clock=clock, registry=registry)
    sensor.start()
    try:
        infos = [PortInfo(str(port.path), simulated=True)]
        (found,) = find_devices(clock=clock, registry=registry, ports=infos)
        acquisition.open(found, Segment.RIGHT_SHANK)
        athlete = store.athletes.add(Athlete("ada", "Ada"))
        visit = store.sessions.open_session("ada")
        plan = SetPlan(load_protocol("clamshell"), Side.RIGHT, athlete, visit.session_id)
        run = SetRun(plan=plan, acquisition=acquisition, store=store, clock=clock, calibrations={})
        run.begin()
        live = OneSensor(run, sensor, store, clock)
        live.wait(lambda: run.tick().time_s > 1.0, "the first samples")
        yield live
    finally:
        acquisition.close()
        sensor.stop()
        store.close()
