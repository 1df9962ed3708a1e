"""Plays a recorded set again: every stream through a simulated sensor of its own family, all on one clock."""

import math
import threading
from pathlib import Path

from domain.channel import Floats
from domain.session import SetRecording
from domain.timebase import Clock
from drivers.simulators.chronojump import ChronojumpSimulator, ForceSource
from drivers.simulators.device import SimulatedDevice
from drivers.simulators.families import FORCE_FAMILIES, MOTION_FAMILIES
from drivers.simulators.force_board import ForceBoard
from drivers.simulators.plugging import plug_in, unplug
from drivers.simulators.pty_port import PtyPort, SimulatorError
from drivers.simulators.recorded import RecordedStream

_LOOK_S = 0.2
_GONE_S = 3.0
_PAUSE_S = 1.5
# A search for devices keeps a port open for less than this.
_SEARCH_S, _SEARCH_MACHINE_S = 3.0, 1.0


class _PulledCell:
    """A force source that knows how long samples have been taken from it without a pause."""

    def __init__(self, source: ForceSource) -> None:
        self._source = source
        self._since_s = self._last_s = -math.inf

    def __call__(self, time_s: Floats) -> Floats:
        now_s = float(time_s[-1])
        if now_s - self._last_s > _PAUSE_S:
            self._since_s = now_s
        self._last_s = now_s
        return self._source(time_s)

    def taken_s(self, now_s: float) -> float:
        """For how long, until now."""
        return self._last_s - self._since_s if now_s - self._last_s <= _PAUSE_S else 0.0


class Replay:
    """The sensors of a recorded set as ports named after where they sat.

    They rest until they are recorded, then play the set once, `lead_in_s` later, and rest again. When a
    port is opened anew or the host has gone they are ready to be recorded again. Calibrations are in what
    they play: a force sensor sends newtons as they were analysed, so it needs none of its own.
    """

    def __init__(
        self, *, recording: SetRecording, clock: Clock, folder: Path, lead_in_s: float = 4.0
    ) -> None:
        self._clock, self._lead_in_s = clock, lead_in_s
        self._origin_s = math.inf
        self.finished = threading.Event()
        self.left_out: list[str] = []
        self.devices: dict[str, SimulatedDevice] = {}
        self._cells: dict[SimulatedDevice, _PulledCell] = {}
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
        plug_in(self.devices)

    def stop(self) -> None:
        """Unplug everything."""
        unplug(self.devices)

    def begin(self) -> None:
        """Play the set, `lead_in_s` from now."""
        self._origin_s = self._clock.now_ns() * 1e-9 + self._lead_in_s

    def follow(self, stop: threading.Event) -> None:
        """Start the set when a host records, rewind it when the host has gone; until `stop`."""
        seen_s = -math.inf
        while not stop.is_set():
            now_s = self._clock.now_ns() * 1e-9
            if self._is_recorded(now_s):
                seen_s = now_s
                if math.isinf(self._origin_s):
                    self.begin()
            elif now_s - seen_s > _GONE_S or self._newly_opened():
                self._origin_s = math.inf
                self.finished.clear()
            if now_s > self._origin_s + self.duration_s:
                self.finished.set()
            self._clock.sleep(_LOOK_S, stop)

    def _add(self, stream: RecordedStream, folder: Path) -> None:
        driver_id, place = stream.stream.device.driver, stream.stream.segment.value
        name = place if place not in self.devices else f"{place}-{len(self.devices) + 1}"
        port = PtyPort(name=name, folder=folder)
        if driver_id in FORCE_FAMILIES:
            cell = _PulledCell(lambda t: stream.force_n(self._recorded_s(t)))
            device = FORCE_FAMILIES[driver_id](port, self._clock, cell)
            self._cells[device] = cell
        elif driver_id in MOTION_FAMILIES:
            number = len(self.devices) + 1
            device = MOTION_FAMILIES[driver_id](
                port, self._clock, lambda t: stream.motion(self._recorded_s(t)), number
            )
        else:
            self.left_out.append(
                f"The sensor at the {place} cannot be played again: there is no simulated '{driver_id}'."
            )
            return
        # What is played carries the noise and the bias it was measured with.
        device.noise = 0.0
        device.moments = lambda after_s, until_s: self._moments(stream, after_s, until_s)
        device.moments_hz = stream.rate_hz
        if isinstance(device, ForceBoard) and device.period_s:
            device.period_s = 1.0 / stream.rate_hz
        self.devices[name] = device

    def _moments(self, stream: RecordedStream, after_s: float, until_s: float) -> Floats:
        """When a sensor samples: as it did in the set, and evenly where nobody knows yet when that begins."""
        if math.isinf(self._origin_s):
            return stream.idle(after_s, until_s)
        shift_s = self._start_s - self._origin_s
        return stream.moments(after_s + shift_s, until_s + shift_s) - shift_s

    def _recorded_s(self, time_s: Floats) -> Floats:
        return time_s - self._origin_s + self._start_s

    def _is_recorded(self, now_s: float) -> bool:
        """Whether a host takes samples from every port it has open, and does not only look who is there."""
        opened = [device for device in self.devices.values() if device.host_open_s > 0]
        return bool(opened) and all(self._is_taken(device, now_s) for device in opened)

    def _is_taken(self, device: SimulatedDevice, now_s: float) -> bool:
        if isinstance(device, ChronojumpSimulator):
            return device.capturing
        cell = self._cells.get(device)
        # A search asks a gauge a few times; others send to anyone, so that only staying tells.
        taken_s = device.host_open_s if cell is None else min(device.host_open_s, cell.taken_s(now_s))
        return taken_s > self._search_s

    def _newly_opened(self) -> bool:
        return any(0 < device.host_open_s < self._search_s for device in self.devices.values())

    @property
    def _search_s(self) -> float:
        return max(_SEARCH_S, _SEARCH_MACHINE_S / self._clock.real_s(1.0))
