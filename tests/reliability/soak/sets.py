"""Sets without end: `python -m tests.reliability.soak.sets FOLDER --hours 1 --speed 1`.

A force sensor of 80 Hz and an inertial sensor of 100 Hz, simulated by another process, are opened once;
then set follows set into one database, each recorded, analysed and saved as `turnout record` does it.
"""

import argparse
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from app.errors import DeviceTroubleError
from app.memory import one_pool
from app.sensors.acquisition import Acquisition
from app.training.running.headless import HeadlessRecording
from app.training.running.set_run import SetPlan
from db.store import Store, open_store
from domain.athlete import Athlete, Side
from domain.channel import Segment
from domain.library import load_protocol
from domain.timebase import StationClock
from drivers.discovery import find_devices
from drivers.ports import PortInfo
from drivers.registry import load_registry
from tests.reliability.soak.footprint import Footprint, growth, look, write

SET_S = 40.0
SEGMENTS = {"force": Segment.CUFF, "shank": Segment.RIGHT_SHANK}
SENSORS_UP_S = 60.0
SMALL_BYTES, KEPT_OF_EACH = 1024, 7


@contextmanager
def simulated(folder: Path, *, speed: float) -> Iterator[dict[Segment, str]]:
    """The ports of sensors that another process simulates."""
    command = [sys.executable, "-m", "app", "simulate", "--folder", str(folder), "--speed", str(speed)]
    with subprocess.Popen([*command, "--protocol", "seated_hip_er"], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        try:
            for _ in range(3):
                process.stdout.readline()
            yield {segment: str(folder / name) for name, segment in SEGMENTS.items()}
        finally:
            process.terminate()
            process.wait(SENSORS_UP_S)


def soak(folder: Path, *, hours: float, speed: float) -> list[Footprint]:
    """Record set after set for so many hours of device time; a look after each."""
    clock = StationClock(speed)
    (folder / "database").mkdir(parents=True)
    store = open_store(folder / "database" / "turnout.sqlite", clock=clock)
    registry = load_registry(())
    acquisition = Acquisition(clock=clock, registry=registry)
    try:
        with simulated(folder / "ports", speed=speed) as ports:
            infos = [PortInfo(port, simulated=True) for port in ports.values()]
            found = {one.port: one for one in find_devices(clock=clock, registry=registry, ports=infos)}
            for segment, port in ports.items():
                acquisition.open(found[port], segment)
            return list(_sets(store, acquisition, clock, folder, hours=hours))
    finally:
        acquisition.close()
        store.close()


def _sets(
    store: Store, acquisition: Acquisition, clock: StationClock, folder: Path, *, hours: float
) -> Iterator[Footprint]:
    athlete = store.athletes.add(Athlete("ada", "Ada"))
    visit = store.sessions.open_session(athlete.athlete_id, "Soak")
    protocol = load_protocol("seated_hip_er")
    plan = SetPlan(
        protocol=protocol,
        side=Side.RIGHT,
        athlete=athlete,
        session_id=visit.session_id,
        lever_arm_m=0.38,
    )
    begun_ns, number, looks = clock.now_ns(), 0, []
    while (passed_s := (clock.now_ns() - begun_ns) * 1e-9) < hours * 3600:
        recording = HeadlessRecording(acquisition=acquisition, store=store, clock=clock, note=_silent)
        acquisition.new_streams()
        acquisition.drain()
        try:
            recording.prepare()
        except DeviceTroubleError:
            # Nobody holds the simulated athlete still for a tare: the next moment will do.
            continue
        recording.record(plan, SET_S)
        number += 1
        store.recorder.wait_joined()
        looks.append(look(device_s=passed_s, sets=number, folder=folder / "database"))
        write(folder / "footprint.csv", looks)
        yield looks[-1]


def fill_small_pieces() -> None:
    """What is counted shall be the station's: numpy keeps seven used pieces of each size below 1 kB.

    That is 3.7 MB when all are there, and takes hours to come together by itself.
    """
    pieces = [np.empty(size, dtype=np.uint8) for size in range(1, SMALL_BYTES) for _ in range(KEPT_OF_EACH)]
    pieces.clear()


def _silent(_text: str) -> None:
    """What the station says of every set is not of interest here."""


def main() -> int:
    """Soak, and print what grew; 1 when something did."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--hours", type=float, default=1.0)
    parser.add_argument("--speed", type=float, default=1.0)
    given = parser.parse_args()
    one_pool()
    fill_small_pieces()
    grown = growth(soak(given.folder, hours=given.hours, speed=given.speed))
    sys.stdout.write(f"{grown.words}\n")
    return 0 if grown.held else 1


if __name__ == "__main__":
    sys.exit(main())
