"""What simulated scales and load cell boards have in common: boot, samples by the clock, late answers."""

import heapq
from abc import abstractmethod
from collections.abc import Callable

import numpy as np

from domain.timebase import Clock
from drivers.simulators.chronojump import ForceSource
from drivers.simulators.device import SimulatedDevice
from drivers.simulators.pty_port import PtyPort

Act = Callable[[int], str]
"""What a device does at a time, and says about it."""

GRAVITY_N_PER_KG = 9.80665
_NOISE_N = 0.02
_HOLE_S = 0.5


class ForceBoard(SimulatedDevice):
    """A device that measures `force` and says `report` every `period_s` (never where that is 0).

    It restarts with power, and when its port is opened where `resets_on_open`; `banner` comes after `boot_s`.
    """

    period_s = 0.0
    boot_s = 0.0
    banner = ""
    resets_on_open = False

    def __init__(self, *, port: PtyPort, clock: Clock, force: ForceSource, seed: int = 1) -> None:
        super().__init__(port=port, clock=clock)
        self._force = force
        self._random = np.random.default_rng(seed)
        self._zero_n = 0.0
        self._incoming = b""
        self._acts: list[tuple[int, int, Act]] = []
        self._acted = 0
        self._booted_ns = 0
        self._next_ns = 0

    @abstractmethod
    def report(self, at_ns: int) -> str:
        """The line about the sample at this time, with its end."""

    def heard(self, now_ns: int) -> None:  # noqa: ARG002 - for those who answer
        """Deal with what is in `_incoming`."""
        self._incoming = b""

    def powered(self, now_ns: int) -> None:
        self._booted_ns = now_ns + round(self.boot_s * 1e9)
        self._next_ns = self._booted_ns
        self._incoming = b""
        self._acts.clear()
        self.later(self._booted_ns, lambda _at_ns: self.banner)

    def host_opened(self, now_ns: int) -> None:
        if self.resets_on_open:
            self.powered(now_ns)

    def received(self, data: bytes, now_ns: int) -> None:
        if now_ns >= self._booted_ns:
            self._incoming += data
            self.heard(now_ns)

    def later(self, at_ns: int, act: Act) -> None:
        """Do and say something at a time."""
        self._acted += 1
        heapq.heappush(self._acts, (at_ns, self._acted, act))

    def due(self, now_ns: int) -> bytes:
        out = ""
        while True:
            act_ns = self._acts[0][0] if self._acts else now_ns + 1
            report_ns = self._next_ns if self.period_s and self.reporting else now_ns + 1
            if min(act_ns, report_ns) > now_ns:
                return out.encode("ascii")
            if act_ns <= report_ns:
                told = heapq.heappop(self._acts)[2](act_ns)
            else:
                told = self.report(report_ns)
                self._next_ns += round(self.period_s * 1e9)
            out += "" if self._in_a_hole(min(act_ns, report_ns)) else told

    def _in_a_hole(self, at_ns: int) -> bool:
        """Whether the sensor that is played had fallen silent then."""
        if self.moments is None:
            return False
        near_s = max(_HOLE_S, 2 * self.period_s)
        return not len(self.moments(at_ns * 1e-9 - near_s, at_ns * 1e-9 + near_s))

    @property
    def reporting(self) -> bool:
        """Whether the device streams now."""
        return True

    def resume(self, at_ns: int) -> None:
        """Stream from now on; what was not measured meanwhile is not made up."""
        self._next_ns = at_ns + round(self.period_s * 1e9)

    def newtons(self, at_ns: int) -> float:
        """What the cell feels, less the tare."""
        noise = _NOISE_N * self.noise * float(self._random.standard_normal())
        return float(self._force(np.array([at_ns * 1e-9]))[0]) + noise - self._zero_n

    def tare(self, at_ns: int) -> None:
        """The present load is zero from now on."""
        self._zero_n += self.newtons(at_ns)

    def counts(self, at_ns: int, counts_per_n: float, full_scale: float) -> int:
        """What a converter makes of it, with its faults."""
        return int(self.measured(np.array([self.newtons(at_ns) * counts_per_n]), full_scale)[0])
