"""Simulated sketches, gauges and the OpenScale send what their makers' sources say."""

import re
from pathlib import Path

import numpy as np
import pytest

from drivers.simulators.force_board import ForceBoard
from drivers.simulators.gauge import AndilogSimulator, DillonSimulator, GaugeSimulator
from drivers.simulators.hx711 import (
    BogdeBasicSimulator,
    BogdeFullSimulator,
    OlkalSimulator,
    OlkalTwoSimulator,
    SerialScaleSimulator,
)
from drivers.simulators.openscale import OpenScaleSimulator
from drivers.simulators.pty_port import PtyPort
from tests.drivers.simulators.manual_clock import ManualClock


class Bench:
    """A board on a table with 20 N on its cell."""

    def __init__(self, kind: type[ForceBoard], folder: Path) -> None:
        self.clock, self.load_n = ManualClock(), 20.0
        self.board = kind(
            port=PtyPort(name="cell", folder=folder),
            clock=self.clock,
            force=lambda time_s: np.full(len(time_s), self.load_n),
        )
        self.board.powered(self.clock.ns)

    def wait(self, seconds: float) -> bytes:
        return self.board.due(self.clock.advance(seconds))

    def ask(self, data: bytes, seconds: float = 0.05) -> bytes:
        self.board.received(data, self.clock.ns)
        return self.wait(seconds)


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        (BogdeBasicSimulator, rb"HX711 reading: -?\d+"),
        (BogdeFullSimulator, rb"one reading:\t-?\d+\.\d\t\| average:\t-?\d+\.\d"),
        (OlkalSimulator, rb"Load_cell output val: -?\d+\.\d\d"),
        (OlkalTwoSimulator, rb"Load_cell 1 output val: -?\d+\.\d\d    Load_cell 2 output val: -?\d+\.\d\d"),
        (OpenScaleSimulator, rb"\d+,-?\d+\.\d\d,lbs,25\.31,"),
    ],
)
def test_lines_come_at_the_boards_own_rate(kind: type[ForceBoard], line: bytes, tmp_path: Path) -> None:
    bench = Bench(kind, tmp_path)
    assert bench.wait(kind.boot_s - 0.1) == b""
    first = bench.wait(0.2)
    assert first.startswith(kind.banner.encode("ascii"))
    late = bench.wait(20 * kind.period_s).split(b"\r\n")
    assert len(late) == 21
    assert all(re.fullmatch(line, one) for one in late[:-1])


def test_opening_the_port_restarts_a_sketch(tmp_path: Path) -> None:
    bench = Bench(OlkalSimulator, tmp_path)
    bench.wait(3.0)
    bench.board.host_opened(bench.clock.ns)
    assert bench.wait(1.0) == b""
    assert b"Startup is complete" in bench.wait(1.0)


def test_a_letter_tares_a_sketch(tmp_path: Path) -> None:
    bench = Bench(OlkalTwoSimulator, tmp_path)
    assert b"Load_cell 1 output val: 12" in bench.wait(2.5)
    said = bench.ask(b"t", 1.0)
    assert b"Tare load cell 1 complete\r\nTare load cell 2 complete\r\n" in said
    assert re.search(rb"Load_cell 1 output val: -?\d\.", bench.wait(0.3))


@pytest.mark.parametrize(
    ("kind", "request_bytes", "answer"),
    [
        (SerialScaleSimulator, b"<i>", rb"<SerialWeighingScale>\r\n"),
        (SerialScaleSimulator, b"<w>", rb"20\d\d\.\d\d\r\n"),
        (GaugeSimulator, b"\n?C\r\n", rb"4\.[45]\d lbF\r\n"),
        (GaugeSimulator, b"HELLO\r", rb"\*10\r\n"),
        (DillonSimulator, b"?\r", rb"(20|19)\.\d\r\n"),
        (AndilogSimulator, b"F\r", rb"(20|19)\.\d\d N\r\n"),
        (AndilogSimulator, b"?C\r", rb"\?\r\n"),
    ],
)
def test_questions_get_one_line(
    kind: type[ForceBoard], request_bytes: bytes, answer: bytes, tmp_path: Path
) -> None:
    bench = Bench(kind, tmp_path)
    bench.wait(3.0)
    assert re.fullmatch(answer, bench.ask(request_bytes))


def test_the_menu_of_an_openscale_is_silent_until_it_is_left(tmp_path: Path) -> None:
    bench = Bench(OpenScaleSimulator, tmp_path)
    bench.wait(3.0)
    menu = bench.ask(b"x")
    assert b"System Configuration\r\n1) Tare scale to zero [210193]\r\n" in menu
    assert menu.endswith(b"x) Exit\r\n>")
    assert bench.wait(5.0) == b""
    assert b"Raw reading on" in bench.ask(b"q")
    assert b"q) Raw reading [On]" in bench.ask(b"?")
    assert bench.ask(b"x") == b"Exiting\r\n"
    assert re.fullmatch(rb"\d+,4\.\d\d,lbs,2\d{5},25\.31,\r\n", bench.wait(0.2))


def test_only_the_power_ends_an_openscales_calibration(tmp_path: Path) -> None:
    bench = Bench(OpenScaleSimulator, tmp_path)
    bench.wait(3.0)
    assert b"Place known weight on scale" in bench.ask(b"x2")
    assert b"Please enter the weight" in bench.ask(b"x")
    assert bench.wait(5.0) == b""
    bench.board.reset(bench.clock.ns)
    assert b"lbs" in bench.wait(3.0)
