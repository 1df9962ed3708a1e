"""A whole station with its simulated sensors in one process, driven by conditions instead of a hand."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.assembly import Controllers, Pages
from app.bootstrap import application, open_station
from app.demo.partner import Partner
from app.demo.run import PLACEMENTS
from app.main_window import MainWindow
from app.settings import SettingsFile
from app.support.watch import Watch
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.before_set import ALL_CLEAR
from domain.channel import DeviceIdentity
from domain.identifiers import new_id
from domain.library.battery import load_battery
from domain.recording import State
from domain.timebase import StationClock
from drivers.recognition import FoundDevice
from drivers.simulators.visit import SimulatedStation
from tests.blank_database import blank_database

_KNOWN = (
    ("force", "chronojump", "Force_Sensor", "", "0.6"),
    ("pelvis", "witmotion", "WitMotion 0x55", "SIM-PELVIS", "3680"),
    ("shank", "witmotion", "WitMotion 0x55", "SIM-SHANK", "3680"),
)
_QUARTER_SWING_S = 0.7
"""Nearly twice as fast as the athlete of the demo: it takes four seconds less of each preparation."""


class Rig:
    """The parts of a running station and the way to wait for it."""

    def __init__(
        self,
        *,
        window: MainWindow,
        parts: Controllers,
        pages: Pages,
        store: Store,
        simulated: SimulatedStation | None,
        clock: StationClock,
    ) -> None:
        self.window = window
        self.parts = parts
        self.pages = pages
        self.store = store
        self.simulated = simulated
        self.clock = clock
        self.told: list[str] = []
        for source in (parts.live_set, parts.sensors, parts.review):
            source.told.connect(lambda text, _level: self.told.append(text))

    def wait(self, is_so: Callable[[], bool], what: str, patience_s: float = 30.0) -> None:
        """Run the event loop until `is_so`; fails after `patience_s` of the machine."""
        deadline = time.monotonic() + patience_s
        while not is_so():
            assert time.monotonic() < deadline, f"waited in vain for {what}; told: {self.told}"
            application().processEvents()
            time.sleep(0.002)

    def wait_for(self, state: State, patience_s: float = 30.0) -> None:
        """Run until the station is in `state`."""
        self.wait(lambda: self.parts.live_set.state is state, f"the state {state.value}", patience_s)

    def begin(self, name: str = "Ana Ferreira") -> Athlete:
        """A new athlete on the table."""
        athlete = self.store.athletes.add(Athlete(new_id(), name))
        self.window.begin_visit(athlete, load_battery("demo"))
        self.wait(lambda: self.window.visit is not None, "the visit")
        self.parts.station.before.answer(ALL_CLEAR)
        visit = self.window.visit
        assert visit is not None
        visit.practised |= {(item.protocol.protocol_id, item.side) for item in visit.battery.items}
        return athlete

    def connect(self) -> None:
        """Open the simulated sensors."""
        assert self.simulated is not None
        self.open(known_devices(self.simulated.force.port.path.parent))
        self._wait_for_streams()

    def open(self, found: list[FoundDevice]) -> None:
        """Do what a search does that found these, without its seconds of listening."""
        sensors = self.parts.sensors
        for device in found:
            sensors._tares.learn(device.identity.key)
        sensors._take(found, "")

    def search(self) -> None:
        """Find and open the simulated sensors."""
        self.parts.sensors.scan()
        self._wait_for_streams()

    def _wait_for_streams(self) -> None:
        self.wait(
            lambda: (
                len(self.parts.acquisition.devices) == 3
                and all(d.health.rate_hz > 0 for d in self.parts.acquisition.devices)
            ),
            "three streaming sensors",
        )

    def go(self) -> None:
        """Tare, prepare and count down to the first repetition."""
        self.wait_for(State.LIVE)
        self.parts.station.tare()
        self.wait(lambda: self.parts.station.is_tared, "the tare")
        self.parts.station.start()
        self.wait_for(State.ARMED)
        self.parts.station.start()
        self.wait_for(State.ACTIVE)


def known_devices(ports: Path) -> list[FoundDevice]:
    """What a search finds in the folder of the simulated ports, which `test_sensors` holds it to."""
    found = []
    for name, driver, model, serial, firmware in _KNOWN:
        port = str(ports / name)
        identity = DeviceIdentity(driver, model, serial_number=serial, firmware=firmware, port=port)
        found.append(FoundDevice(port, driver, 115200, identity, evidence=""))
    return found


@contextmanager
def station(
    folder: Path, *, speed: float = 5.0, sensors: bool = True, watch: Watch | None = None
) -> Iterator[Rig]:
    """A station on a fresh database in `folder`; its ports are in `folder/ports`."""
    clock = StationClock(speed)
    path = folder / "turnout.sqlite"
    if not path.exists():
        blank_database(path)
    store = open_store(path, clock=clock)
    simulated = SimulatedStation(clock=clock, folder=folder / "ports") if sensors else None
    try:
        if simulated is not None:
            simulated.athlete.quarter_swing_s = _QUARTER_SWING_S
            simulated.start()
        with open_station(
            store=store,
            clock=clock,
            settings=SettingsFile(None),
            placements=PLACEMENTS,
            reports=folder,
            watch=watch,
        ) as (window, parts, pages):
            rig = Rig(window=window, parts=parts, pages=pages, store=store, simulated=simulated, clock=clock)
            if simulated is not None:
                partner = Partner(athlete=simulated.athlete, live_set=parts.live_set, clock=clock)
                window.visit_opened.connect(partner.take_place)
            yield rig
    finally:
        if simulated is not None:
            simulated.stop()
        store.close()
