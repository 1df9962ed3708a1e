"""Plays a recorded set again: every stream through a simulated sensor of its own family, all on one clock."""

import math
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from domain.channel import Floats
from domain.session import SetRecording
from domain.timebase import Clock
from drivers.simulators.chronojump import ChronojumpSimulator, EncoderForceSimulator
from drivers.simulators.device import SimulatedDevice
from drivers.simulators.gauge import AndilogSimulator, DillonSimulator, GaugeSimulator
from drivers.simulators.inertial import InertialTruth
from drivers.simulators.mtsics import MtSicsSimulator
from drivers.simulators.pty_port import PtyPort, SimulatorError
from drivers.simulators.recorded import RecordedStream
from drivers.simulators.witmotion import WitMotionSimulator
from drivers.simulators.ximu3 import Ximu3Simulator

Force = Callable[[Floats], Floats]
Motion = Callable[[Floats], InertialTruth]

_LOOK_S = 0.2
_GONE_S = 3.0
# A search for devices keeps a port open for less than this.
_SEARCH_S, _SEARCH_MACHINE_S = 3.0, 1.0
_SERIAL_NUMBER = "REPLAY-{number}"

_FORCE: Mapping[str, Callable[[PtyPort, Clock, Force], SimulatedDevice]] = {
    "chronojump": lambda port, clock, force: ChronojumpSimulator(
        port=port, clock=clock, force=force, strap_n=0.0
    ),
    "chronojump_encoder": lambda port, clock, force: EncoderForceSimulator(
        port=port, clock=clock, force=force, strap_n=0.0
    ),
    "mtsics": lambda port, clock, force: MtSicsSimulator(port=port, clock=clock, force=force),
    "mark10": lambda port, clock, force: GaugeSimulator(port=port, clock=clock, force=force),
    "dillon_afg": lambda port, clock, force: DillonSimulator(port=port, clock=clock, force=force),
    "andilog_centor": lambda port, clock, force: AndilogSimulator(port=port, clock=clock, force=force),
}
_MOTION: Mapping[str, Callable[[PtyPort, Clock, Motion, str], SimulatedDevice]] = {
    "witmotion": lambda port, clock, motion, serial: WitMotionSimulator(
        port=port, clock=clock, motion=motion, serial_number=serial
    ),
    "ximu3": lambda port, clock, motion, serial: Ximu3Simulator(
        port=port, clock=clock, motion=motion, serial_number=serial
    ),
}


class Replay:
    """The sensors of a recorded set as ports named after where they sat.

    They rest until they are recorded, then play the set once, `lead_in_s` later, and rest again. When the
    host has gone they are ready to be recorded anew. Calibrations are in what they play: a force sensor
    sends newtons as they were analysed, so it needs none of its own.
    """

    def __init__(
        self, *, recording: SetRecording, clock: Clock, folder: Path, lead_in_s: float = 4.0
    ) -> None:
        self._clock, self._lead_in_s = clock, lead_in_s
        self._origin_s = math.inf
        self.finished = threading.Event()
        self.left_out: list[str] = []
        self.devices: dict[str, SimulatedDevice] = {}
        streams = [RecordedStream(recorded) for recorded in recording.streams if len(recorded.ticks)]
        if not streams:
            raise SimulatorError("The set holds no samples: choose another of `turnout show`.")
        self._start_s = min(stream.start_s for stream in streams)
        self.duration_s = max(stream.end_s for stream in streams) - self._start_s
        for stream in streams:
            self._add(stream, folder)
        if not self.devices:
            raise SimulatorError(" ".join(self.left_out))

    @property
    def ports(self) -> dict[str, Path]:
        """The paths to open, by name."""
        return {name: device.port.path for name, device in self.devices.items()}

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

    def follow(self, stop: threading.Event) -> None:
        """Start the set when a host records, rewind it when the host has gone; until `stop`."""
        seen_s = -math.inf
        while not stop.is_set():
            now_s = self._clock.now_ns() * 1e-9
            if self._is_recorded():
                seen_s = now_s
                if math.isinf(self._origin_s):
                    self._origin_s = now_s + self._lead_in_s
            elif now_s - seen_s > _GONE_S:
                self._origin_s = math.inf
                self.finished.clear()
            if now_s > self._origin_s + self.duration_s:
                self.finished.set()
            self._clock.sleep(_LOOK_S, stop)

    def _add(self, stream: RecordedStream, folder: Path) -> None:
        driver_id, place = stream.stream.device.driver, stream.stream.segment.value
        name = place if place not in self.devices else f"{place}-{len(self.devices) + 1}"
        port = PtyPort(name=name, folder=folder)
        if driver_id in _FORCE:
            device = _FORCE[driver_id](port, self._clock, lambda t: stream.force_n(self._recorded_s(t)))
        elif driver_id in _MOTION:
            serial = _SERIAL_NUMBER.format(number=len(self.devices) + 1)
            device = _MOTION[driver_id](
                port, self._clock, lambda t: stream.motion(self._recorded_s(t)), serial
            )
        else:
            self.left_out.append(
                f"The sensor at the {place} cannot be played again: there is no simulated '{driver_id}'."
            )
            return
        # What is played carries the noise and the bias it was measured with.
        device.noise = 0.0
        self.devices[name] = device

    def _recorded_s(self, time_s: Floats) -> Floats:
        return time_s - self._origin_s + self._start_s

    def _is_recorded(self) -> bool:
        """Whether a host takes samples from every port it has open, and does not only look who is there."""
        opened = [device for device in self.devices.values() if device.host_open_s > 0]
        return bool(opened) and all(self._is_taken(device) for device in opened)

    def _is_taken(self, device: SimulatedDevice) -> bool:
        if isinstance(device, ChronojumpSimulator):
            return device.capturing
        return device.host_open_s > max(_SEARCH_S, _SEARCH_MACHINE_S / self._clock.real_s(1.0))
