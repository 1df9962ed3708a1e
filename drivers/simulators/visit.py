"""A simulated station: a force sensor, IMUs on pelvis and shank, and the athlete who wears them."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from domain.channel import Floats
from domain.timebase import Clock
from drivers.ports import simulated_ports_folder
from drivers.simulators.athlete import VirtualAthlete
from drivers.simulators.body import Body, tilted
from drivers.simulators.chronojump import ChronojumpSimulator
from drivers.simulators.device import SimulatedDevice
from drivers.simulators.inertial import InertialSource, InertialTruth
from drivers.simulators.kinematics import Turning, remounted, specific_force
from drivers.simulators.pty_port import PtyPort, SimulatorError
from drivers.simulators.witmotion import WitMotionSimulator

_MOUNTED_WRONG_DEG = 3.0
# Longer than the search for devices keeps a port open.
_LOOK_S = 3.0
_LOOK_MACHINE_S = 1.0
# From the pivot to the sensor, in the sensor's axes: down the shin and on the skin; behind the hip axis.
_ON_SHANK_M = np.array([-0.15, 0.0, 0.05])
_ON_PELVIS_M = np.array([0.05, 0.0, 0.10])


class SimulatedStation:
    """Three devices behind pseudo-terminals named force, pelvis and shank in `folder`."""

    def __init__(self, *, clock: Clock, folder: Path | None = None, seed: int = 1) -> None:
        folder = simulated_ports_folder() if folder is None else folder
        self._clock = clock
        self.athlete = VirtualAthlete(clock=clock, seed=seed)
        random = np.random.default_rng(seed)
        self.force = ChronojumpSimulator(
            port=PtyPort(name="force", folder=folder), clock=clock, force=self._force_n, seed=seed
        )
        self.pelvis = WitMotionSimulator(
            port=PtyPort(name="pelvis", folder=folder),
            clock=clock,
            motion=self._worn(Body.pelvis, tilted(random, _MOUNTED_WRONG_DEG), _ON_PELVIS_M),
            serial_number="SIM-PELVIS",
            skew_ppm=60.0,
            seed=seed + 1,
        )
        self.shank = WitMotionSimulator(
            port=PtyPort(name="shank", folder=folder),
            clock=clock,
            motion=self._worn(Body.shank, tilted(random, _MOUNTED_WRONG_DEG), _ON_SHANK_M),
            serial_number="SIM-SHANK",
            skew_ppm=-45.0,
            seed=seed + 2,
        )

    @property
    def devices(self) -> dict[str, SimulatedDevice]:
        """The devices by the name of their port."""
        return {"force": self.force, "pelvis": self.pelvis, "shank": self.shank}

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
        try:
            for device in self.devices.values():
                device.start()
        except SimulatorError:
            self.stop()
            raise

    def stop(self) -> None:
        """Unplug everything."""
        for device in self.devices.values():
            device.stop()

    def _is_taken(self, device: SimulatedDevice) -> bool:
        # A force sensor is asked to start; the others stream to anyone, so only staying tells.
        looked_s = max(_LOOK_S, _LOOK_MACHINE_S / self._clock.real_s(1.0))
        return self.force.capturing if device is self.force else device.host_open_s > looked_s

    def _force_n(self, time_s: Floats) -> Floats:
        return self.athlete.body.force_n(time_s)

    def _worn(
        self, segment: Callable[[Body, Floats], Turning], mounting: Floats, position_m: Floats
    ) -> InertialSource:
        def motion(time_s: Floats) -> InertialTruth:
            sensor = remounted(segment(self.athlete.body, time_s), mounting)
            force = specific_force(sensor, position_m, self.athlete.body.lift_m_per_s2(time_s))
            return InertialTruth(force, sensor.rate_rad_per_s, sensor.rotation)

        return motion
