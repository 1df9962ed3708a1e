"""Simulated hand-held force gauges that answer one line to one request."""

from drivers.simulators.force_board import Act, ForceBoard

_ANSWER_NS = 8_000_000
_POUND_N = 4.4482216152605


class GaugeSimulator(ForceBoard):
    """A Mark-10 gauge set to pounds; line feeds are ignored, as it does."""

    error = "*10"

    def report(self, at_ns: int) -> str:
        return f"{self.newtons(at_ns) / _POUND_N:.2f} lbF\r\n"

    def answers(self) -> dict[str, Act]:
        """What the gauge does for each request."""
        return {"?": self.report, "?C": self.report, "Z": self._zero, "CLRMEM": lambda _at_ns: ""}

    def heard(self, now_ns: int) -> None:
        while b"\r" in self._incoming:
            request, _, self._incoming = self._incoming.partition(b"\r")
            command = request.replace(b"\n", b"").decode("ascii", "replace")
            act = self.answers().get(command, lambda _at_ns: f"{self.error}\r\n")
            self.later(now_ns + _ANSWER_NS, act)

    def _zero(self, at_ns: int) -> str:
        self.tare(at_ns)
        return ""


class DillonSimulator(GaugeSimulator):
    """A gauge that knows `?` and names no unit."""

    error = "!"

    def report(self, at_ns: int) -> str:
        return f"{self.newtons(at_ns):.1f}\r\n"

    def answers(self) -> dict[str, Act]:
        return {"?": self.report}


class AndilogSimulator(GaugeSimulator):
    """A Centor gauge."""

    error = "?"

    def report(self, at_ns: int) -> str:
        return f"{self.newtons(at_ns):.2f} N\r\n"

    def answers(self) -> dict[str, Act]:
        return {"F": self.report, "Z": self._zero}
