"""A simulated station: the sensors that a protocol asks for, and the athlete who wears them."""

from pathlib import Path

import numpy as np

from domain.channel import Floats
from domain.protocol import Protocol
from domain.timebase import Clock
from drivers.ports import simulated_ports_folder
from drivers.simulators.athlete import VirtualAthlete
from drivers.simulators.body import tilted
from drivers.simulators.chronojump import ChronojumpSimulator
from drivers.simulators.device import SimulatedDevice
from drivers.simulators.inertial import InertialSource, InertialTruth
from drivers.simulators.kinematics import remounted, specific_force
from drivers.simulators.plugging import plug_in, unplug
from drivers.simulators.pty_port import PtyPort, SimulatorError
from drivers.simulators.witmotion import WitMotionSimulator

_MOUNTED_WRONG_DEG = 3.0
# Longer than the search for devices keeps a port open.
_LOOK_S = 3.0
_LOOK_MACHINE_S = 1.0
# From the pivot to the sensor, in the sensor's axes: down the shin and on the skin; behind the hip axis.
_ON_SHANK_M = np.array([-0.15, 0.0, 0.05])
_ON_PELVIS_M = np.array([0.05, 0.0, 0.10])
_PLACES_M = {"pelvis": _ON_PELVIS_M, "trunk": _ON_PELVIS_M}
_SKEWS_PPM = (60.0, -45.0, 30.0, -20.0)


class SimulatedStation:
    """Devices behind pseudo-terminals in `folder`, each named after what it measures.

    Without a protocol they are named force, pelvis and shank; with one they are what it asks for: force,
    and a motion sensor for each segment.
    """

    def __init__(
        self, *, clock: Clock, folder: Path | None = None, seed: int = 1, protocol: Protocol | None = None
    ) -> None:
        folder = simulated_ports_folder() if folder is None else folder
        self._clock = clock
        self.athlete = VirtualAthlete(clock=clock, seed=seed)
        random = np.random.default_rng(seed)
        self._force: ChronojumpSimulator | None = None
        if protocol is None or any(slot.kind == "force" for slot in protocol.sensors):
            self._force = ChronojumpSimulator(
                port=PtyPort(name="force", folder=folder), clock=clock, force=self._force_n, seed=seed
            )
        self._worn_sensors = {
            name: WitMotionSimulator(
                port=PtyPort(name=name, folder=folder),
                clock=clock,
                motion=self._worn(name, tilted(random, _MOUNTED_WRONG_DEG)),
                serial_number=f"SIM-{name.upper()}",
                skew_ppm=_SKEWS_PPM[number % len(_SKEWS_PPM)],
                seed=seed + 1 + number,
            )
            for number, name in enumerate(_segments(protocol))
        }

    @property
    def force(self) -> ChronojumpSimulator:
        """The force sensor; SimulatorError where the protocol asks for none."""
        if self._force is None:
            raise SimulatorError("This protocol asks for no force sensor: choose one that does.")
        return self._force

    @property
    def pelvis(self) -> WitMotionSimulator:
        """The sensor on the pelvis."""
        return self._worn_sensors["pelvis"]

    @property
    def shank(self) -> WitMotionSimulator:
        """The sensor on the shank."""
        return self._worn_sensors["shank"]

    @property
    def devices(self) -> dict[str, SimulatedDevice]:
        """The devices by the name of their port."""
        force: dict[str, SimulatedDevice] = {} if self._force is None else {"force": self._force}
        return {**force, **self._worn_sensors}

    @property
    def ports(self) -> dict[str, Path]:
        """The paths to open, by name."""
        return {name: device.port.path for name, device in self.devices.items()}

    @property
    def is_listened_to(self) -> bool:
        """Whether hosts have all plugged-in ports open."""
        plugged = [device.port for device in self.devices.values() if device.port.plugged_in]
        return bool(plugged) and all(port.host_is_open for port in plugged)

    @property
    def is_recorded(self) -> bool:
        """Whether a host takes samples from every port it has open, and does not only look who is there."""
        opened = [device for device in self.devices.values() if device.host_open_s > 0]
        return bool(opened) and all(self._is_taken(device) for device in opened)

    def start(self) -> None:
        """Plug everything in; SimulatorError when the system has no pseudo-terminals."""
        plug_in(self.devices)

    def stop(self) -> None:
        """Unplug everything."""
        unplug(self.devices)

    def _is_taken(self, device: SimulatedDevice) -> bool:
        # A force sensor is asked to start; the others stream to anyone, so only staying tells.
        looked_s = max(_LOOK_S, _LOOK_MACHINE_S / self._clock.real_s(1.0))
        return device.capturing if isinstance(device, ChronojumpSimulator) else device.host_open_s > looked_s

    def _force_n(self, time_s: Floats) -> Floats:
        return self.athlete.body.force_n(time_s)

    def _worn(self, segment: str, mounting: Floats) -> InertialSource:
        position_m = _PLACES_M.get(segment, _ON_SHANK_M)

        def motion(time_s: Floats) -> InertialTruth:
            body = self.athlete.body
            sensor = remounted(body.segment(segment, time_s), mounting)
            force = specific_force(sensor, position_m, body.lift_m_per_s2(time_s))
            return InertialTruth(force, sensor.rate_rad_per_s, sensor.rotation)

        return motion


def _segments(protocol: Protocol | None) -> tuple[str, ...]:
    if protocol is None:
        return ("pelvis", "shank")
    return tuple(dict.fromkeys(slot.segment for slot in protocol.sensors if slot.kind == "imu"))
