"""A simulated SparkFun OpenScale: its lines, its menu, and what happens to one who leaves it in there."""

from domain.timebase import Clock
from drivers.simulators.chronojump import ForceSource
from drivers.simulators.force_board import Act, ForceBoard
from drivers.simulators.pty_port import PtyPort

_POUND_N = 4.4482216152605
_COUNTS_PER_N = 2200.0
_OFFSET_COUNTS = 210_193
_FULL_SCALE = 2**23 - 1
_TARE_S = 1.2
_HALF_READING_NS = 25_000_000
_CALIBRATION_FACTOR = 9786
_HEADER = (
    "\r\nSerial Load Cell Converter version 1.2\r\nBy SparkFun Electronics\r\nNo remote sensor found\r\n"
)
_SWITCHES = {
    "3": ("timestamps", "Timestamp"),
    "q": ("raw", "Raw reading"),
    "r": ("remote", "Remote temp"),
    "t": ("triggered", "Serial trigger"),
}


class OpenScaleSimulator(ForceBoard):
    """Set as it leaves the factory: pounds, five lines a second, with time and the board's temperature.

    Opening the port restarts it, unless `resets_on_open` is taken away as with the jumper of some boards.
    """

    period_s = 0.2
    boot_s = 1.9
    resets_on_open = True
    banner = _HEADER + "Minimum time between reports: 147\r\nPress x to bring up settings\r\nReadings:\r\n"

    def __init__(self, *, port: PtyPort, clock: Clock, force: ForceSource, seed: int = 1) -> None:
        super().__init__(port=port, clock=clock, force=force, seed=seed)
        self.timestamps, self.raw, self.remote, self.triggered = True, False, False, False
        self.in_menu = self.calibrating = False
        self._powered_ns = 0

    @property
    def reporting(self) -> bool:
        return not (self.in_menu or self.calibrating or self.triggered)

    def powered(self, now_ns: int) -> None:
        super().powered(now_ns)
        self._powered_ns = now_ns
        self.in_menu = self.calibrating = False

    def age(self, seconds: float) -> None:
        self._powered_ns -= round(seconds * 1e9)

    def report(self, at_ns: int) -> str:
        # The mean of four conversions is as old as the middle of them.
        counts = self.counts(at_ns - _HALF_READING_NS, _COUNTS_PER_N, _FULL_SCALE)
        cells = [f"{counts / _COUNTS_PER_N / _POUND_N:.2f}", "lbs"]
        if self.timestamps:
            cells.insert(0, str(self._milliseconds(at_ns)))
        if self.raw:
            cells.append(str(counts + _OFFSET_COUNTS))
        cells.append("25.31")
        if self.remote:
            cells.append("0")
        return ",".join(cells) + ",\r\n"

    def heard(self, now_ns: int) -> None:
        for key in self._incoming.decode("ascii", "replace"):
            self.later(now_ns, self._act_of(key))
        self._incoming = b""

    def _act_of(self, key: str) -> Act:
        def act(at_ns: int) -> str:
            if self.calibrating:
                return "Please enter the weight currently sitting on the scale: \r\n"
            if self.in_menu:
                return self._menu_key(key, at_ns)
            if key == "x":
                self.in_menu = True
                return self._menu()
            return self.report(at_ns) if self.triggered and key == "!" else ""

        return act

    def _menu_key(self, key: str, at_ns: int) -> str:
        if key == "x":
            self.in_menu = False
            self.resume(at_ns)
            return "Exiting\r\n"
        if key == "1":
            self.later(at_ns + round(_TARE_S * 1e9), self._finish_tare)
            return "\n\rGetting Tare point: "
        if key == "2":
            self.calibrating = True
            return "\r\n\r\nScale calibration\r\nPlace known weight on scale. Press a key when stable.\r\n"
        if key in _SWITCHES:
            name, title = _SWITCHES[key]
            setattr(self, name, not getattr(self, name))
            return f"\n\r{title} o{'n' if getattr(self, name) else 'ff'}\r\n" + self._menu()
        return self._menu()

    def _finish_tare(self, at_ns: int) -> str:
        self.tare(at_ns)
        return f"{_OFFSET_COUNTS + round(self._zero_n * _COUNTS_PER_N)}\r\n" + self._menu()

    def _menu(self) -> str:
        def switch(on: bool) -> str:
            return "On" if on else "Off"

        return (
            f"{_HEADER}System Configuration\r\n"
            f"1) Tare scale to zero [{_OFFSET_COUNTS}]\r\n"
            f"2) Calibrate scale [{_CALIBRATION_FACTOR}]\r\n"
            f"3) Timestamp [{switch(self.timestamps)}]\r\n"
            "4) Set report rate [200]\r\n5) Set baud rate [9600 bps]\r\n"
            "6) Change units of measure [lbs]\r\n7) Decimals [2]\r\n8) Average amount [4]\r\n"
            f"9) Local temp [On]\r\nr) Remote temp [{switch(self.remote)}]\r\n"
            f"s) Status LED [Blink]\r\nq) Raw reading [{switch(self.raw)}]\r\n"
            f"t) Serial trigger [{switch(self.triggered)}]\r\n"
            "c) Trigger character: [33 / '!']\r\nx) Exit\r\n>"
        )

    def _milliseconds(self, at_ns: int) -> int:
        """As a signed 32-bit number, which turns negative after 24.9 days."""
        milliseconds = (at_ns - self._powered_ns) // 1_000_000 % 2**32
        return milliseconds - 2**32 if milliseconds >= 2**31 else milliseconds
