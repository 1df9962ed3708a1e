"""A simulated MT-SICS scale of 300 kg, as it stands under a physiotherapist's couch."""

from domain.timebase import Clock
from drivers.simulators.chronojump import ForceSource
from drivers.simulators.force_board import GRAVITY_N_PER_KG, Act, ForceBoard
from drivers.simulators.pty_port import PtyPort

_ANSWER_NS = 15_000_000
_STABLE_N = 1.0
_STABLE_NS = 400_000_000
_CAPACITY_KG = 300.0
_FIRMWARE = "2.10 10.28.0.493.142"


class MtSicsSimulator(ForceBoard):
    """Knows the commands of levels 0 and 1, and weighs ten times a second while it repeats."""

    period_s = 0.1
    repeats = True

    def __init__(self, *, port: PtyPort, clock: Clock, force: ForceSource, seed: int = 1) -> None:
        super().__init__(port=port, clock=clock, force=force, seed=seed)
        self._serial_number = f"B{123456788 + seed}"
        self._repeating = ""

    @property
    def reporting(self) -> bool:
        return bool(self._repeating)

    def powered(self, now_ns: int) -> None:
        super().powered(now_ns)
        self._repeating = ""
        self._zero_n = 0.0

    def report(self, at_ns: int) -> str:
        if self._repeating == "SNR" and not self._is_still(at_ns):
            return ""
        return self._weight("S", at_ns)

    def heard(self, now_ns: int) -> None:
        while b"\n" in self._incoming:
            line, _, self._incoming = self._incoming.partition(b"\n")
            command = line.strip().decode("ascii", "replace")
            self.later(now_ns + _ANSWER_NS, self._acts_of().get(command, lambda _at_ns: "ES\r\n"))

    def _acts_of(self) -> dict[str, Act]:
        acts: dict[str, Act] = {
            "S": self._once,
            "SI": self._once,
            "@": self._cancel,
            "T": lambda at_ns: self._tare("T", at_ns, self._is_still(at_ns)),
            "TI": lambda at_ns: self._tare("TI", at_ns, allowed=True),
            "TAC": self._clear_tare,
            "Z": lambda at_ns: self._zero("Z", at_ns, self._is_still(at_ns)),
            "ZI": lambda at_ns: self._zero("ZI", at_ns, allowed=True),
            "I2": lambda _at_ns: 'I2 A "WST 300.00 kg"\r\n',
            "I3": lambda _at_ns: f'I3 A "{_FIRMWARE}"\r\n',
            "I4": lambda _at_ns: f'I4 A "{self._serial_number}"\r\n',
        }
        if self.repeats:
            acts["SIR"] = lambda at_ns: self._repeat("SIR", at_ns)
            acts["SNR"] = lambda at_ns: self._repeat("SNR", at_ns)
        return acts

    def _repeat(self, command: str, at_ns: int) -> str:
        self._repeating = command
        self.resume(at_ns)
        return self._weight("S", at_ns)

    def _once(self, at_ns: int) -> str:
        self._repeating = ""
        return self._weight("S", at_ns)

    def _cancel(self, at_ns: int) -> str:
        self._repeating = ""
        self._clear_tare(at_ns)
        return f'I4 A "{self._serial_number}"\r\n'

    def _clear_tare(self, _at_ns: int) -> str:
        self._zero_n = 0.0
        return "TAC A\r\n"

    def _tare(self, command: str, at_ns: int, allowed: bool) -> str:
        if not allowed:
            return f"{command} I\r\n"
        self.tare(at_ns)
        return f"{command} S {self._zero_n / GRAVITY_N_PER_KG:10.2f} kg\r\n"

    def _zero(self, command: str, at_ns: int, allowed: bool) -> str:
        if not allowed:
            return f"{command} I\r\n"
        self.tare(at_ns)
        return f"{command} A\r\n"

    def _is_still(self, at_ns: int) -> bool:
        return abs(self.newtons(at_ns) - self.newtons(at_ns - _STABLE_NS)) < _STABLE_N

    def _weight(self, name: str, at_ns: int) -> str:
        kilograms = self.newtons(at_ns) / GRAVITY_N_PER_KG
        if abs(kilograms) > _CAPACITY_KG:
            return f"{name} {'+' if kilograms > 0 else '-'}\r\n"
        return f"{name} {'S' if self._is_still(at_ns) else 'D'} {kilograms:10.2f} kg\r\n"
