"""Simulated Arduino boards with an HX711, each running one of the well-known sketches."""

from drivers.simulators.force_board import GRAVITY_N_PER_KG, Act, ForceBoard

_COUNTS_PER_N = 2200.0
_FULL_SCALE = 2**23 - 1
_TARE_S = 0.4


class _Sketch(ForceBoard):
    """A board whose every opening restarts it."""

    boot_s = 1.7
    resets_on_open = True

    def report(self, at_ns: int) -> str:
        return self.line(at_ns) + "\r\n"

    def line(self, at_ns: int) -> str:
        """One sample."""
        return f"{self.grams(at_ns):.2f}"

    def grams(self, at_ns: int) -> float:
        """The reading after the sketch's own scale."""
        return self.counts(at_ns, _COUNTS_PER_N, _FULL_SCALE) / _COUNTS_PER_N / GRAVITY_N_PER_KG * 1000


class BogdeBasicSimulator(_Sketch):
    """The bare reading every second."""

    period_s = 1.0

    def line(self, at_ns: int) -> str:
        return f"HX711 reading: {self.counts(at_ns, _COUNTS_PER_N, _FULL_SCALE)}"


class BogdeFullSimulator(_Sketch):
    """A reading and the average of ten, every five seconds."""

    period_s = 5.0
    banner = (
        "HX711 Demo\r\nInitializing the scale\r\nBefore setting up the scale:\r\nread: \t\t8412\r\n"
        "read average: \t\t8409\r\nget value: \t\t8410.00\r\nget units: \t\t8410.0\r\nReadings:\r\n"
    )

    def line(self, at_ns: int) -> str:
        average = sum(self.grams(at_ns + n * 100_000_000) for n in range(10)) / 10
        return f"one reading:\t{self.grams(at_ns):.1f}\t| average:\t{average:.1f}"


class OlkalSimulator(_Sketch):
    """Ten lines a second; a `t` tares."""

    period_s = 0.1
    banner = "\r\nStarting...\r\nStartup is complete\r\n"
    tared = "Tare complete\r\n"

    def line(self, at_ns: int) -> str:
        return f"Load_cell output val: {self.grams(at_ns):.2f}"

    def heard(self, now_ns: int) -> None:
        if b"t" in self._incoming:
            self.later(now_ns + round(_TARE_S * 1e9), self._finish_tare)
        self._incoming = b""

    def _finish_tare(self, at_ns: int) -> str:
        self.tare(at_ns)
        return self.tared


class OlkalTwoSimulator(OlkalSimulator):
    """Two cells that share the load."""

    tared = "Tare load cell 1 complete\r\nTare load cell 2 complete\r\n"

    def line(self, at_ns: int) -> str:
        first, second = 0.6 * self.grams(at_ns), 0.4 * self.grams(at_ns)
        return f"Load_cell 1 output val: {first:.2f}    Load_cell 2 output val: {second:.2f}"


class SerialScaleSimulator(_Sketch):
    """Answers single letters between angle brackets."""

    _ANSWER_NS = 3_000_000

    def heard(self, now_ns: int) -> None:
        while b">" in self._incoming:
            request, _, self._incoming = self._incoming.partition(b">")
            self.later(now_ns + self._ANSWER_NS, self._answers.get(request[-2:], _silence))

    @property
    def _answers(self) -> dict[bytes, Act]:
        return {b"<w": self.report, b"<i": lambda _at_ns: "<SerialWeighingScale>\r\n", b"<t": self._tare_now}

    def _tare_now(self, at_ns: int) -> str:
        self.tare(at_ns)
        return ""


def _silence(_at_ns: int) -> str:
    return ""
