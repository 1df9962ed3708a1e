"""Scales that speak MT-SICS: our decoder, our simulator, and an independent emulator of such scales."""

from pathlib import Path

import numpy as np
import pytest
from mtsics.core.state import ScaleState
from mtsics.profiles import load
from mtsics.protocol.engine import MTSICSEngine

from domain.channel import MISSING_RAW, SampleFlag
from domain.timebase import Clock, StationClock
from drivers.decoder import ParseError, Reply, Samples
from drivers.discovery import find_devices
from drivers.errors import DeviceError
from drivers.families.mtsics import MtSicsDriver
from drivers.ports import PortInfo
from drivers.registry import load_registry
from drivers.simulators.device import SimulatedDevice
from drivers.simulators.mtsics import MtSicsSimulator
from drivers.simulators.pty_port import PtyPort
from tests.drivers.simulators.manual_clock import ManualClock
from tests.drivers.streams import blocks, joined
from tests.drivers.test_reader import Bench, bench

__all__ = ["bench"]


class EmulatedScale(SimulatedDevice):
    """The independent emulator behind a port: it repeats five times a second, as its own transport does."""

    def __init__(self, *, port: PtyPort, clock: Clock, profile: str) -> None:
        super().__init__(port=port, clock=clock)
        self.state = ScaleState(config=load(profile))
        self._engine = MTSICSEngine(self.state)
        self._incoming, self._answers, self._next_ns = b"", "", 0

    def received(self, data: bytes, now_ns: int) -> None:
        *lines, self._incoming = (self._incoming + data).split(b"\n")
        for line in lines:
            command = line.decode("ascii", "replace").strip()
            if command not in {"SIR", "SNR"}:
                self._engine.sir_active = False
            self._answers += self._engine.handle(command)
            self._next_ns = now_ns + 200_000_000

    def due(self, now_ns: int) -> bytes:
        out, self._answers = self._answers, ""
        while self._engine.sir_active and self._next_ns <= now_ns:
            out += self._engine.handle("S")
            self._next_ns += 200_000_000
        return out.encode("ascii")


def values(data: bytes) -> tuple[list[float], list[int], list[int]]:
    block = joined(blocks(MtSicsDriver().decoder().feed(data, 0)))
    return (block.raw[:, 0] * 1e-9).tolist(), block.raw[:, 1].tolist(), block.flags.tolist()


def test_weights_of_every_spelling_are_forces() -> None:
    data = b"S S     100.00 g\r\nS S      12.50 kg\r\nSI D      12.50 kg\r\nS D      -0.50 lb\r\n"
    newtons, stable, flags = values(data)
    assert newtons == pytest.approx([0.980665, 122.583125, 122.583125, -2.22411080763])
    assert (stable, flags) == ([1, 1, 0, 0], [0] * 4)


@pytest.mark.parametrize("between", [b" ", b"  ", b"\t", b" \x0c"])
def test_whatever_stands_between_a_minus_and_its_number_the_weight_is_read(between: bytes) -> None:
    """A spoilt line may hold a tab for a blank, and must never end a recording."""
    decoder = MtSicsDriver().decoder()
    block = joined(blocks(decoder.feed(b"S D -" + between + b"1.5 N\r\n", 0)))
    assert block.raw[:, 0].tolist() == [-1_500_000_000]


def test_a_load_beyond_the_range_is_missing_and_saturated() -> None:
    block = joined(blocks(MtSicsDriver().decoder().feed(b"S +\r\nS -\r\n", 0)))
    assert block.raw[:, 0].tolist() == [MISSING_RAW] * 2
    assert block.flags.tolist() == [SampleFlag.MISSING | SampleFlag.SATURATED] * 2


def test_answers_are_known_and_a_strange_unit_is_an_error() -> None:
    data = b'T S      12.50 kg\r\nI4 A "SN000000001"\r\nZ I\r\nES\r\nTAC A\r\nS I\r\nS S 1.0 ct\r\n'
    events = MtSicsDriver().decoder().feed(data, 0)
    assert [(e.name, e.value) for e in events if isinstance(e, Reply)] == [
        ("tare", "12.50 kg"),
        ("serial_number", "SN000000001"),
        ("zero_refused", "I"),
        ("error", "S"),
        ("clear_tare", ""),
        ("busy", "I"),
    ]
    assert isinstance(events[-1], ParseError)


@pytest.mark.parametrize("profile", ["ohaus-defender5000", "mt-ms3002s"])
def test_an_independent_emulator_is_found_read_and_tared(bench: Bench, tmp_path: Path, profile: str) -> None:
    clock = StationClock(10.0)
    scale = EmulatedScale(port=PtyPort(name="scale", folder=tmp_path), clock=clock, profile=profile)
    unit = scale.state.config.unit
    scale.state.set_weight(12.5, stable=True)
    scale.start()
    try:
        port = PortInfo(str(scale.port.path), vendor_id=0x067B, product_id=0x2303, simulated=True)
        found = find_devices(clock=clock, registry=load_registry(()), ports=[port])[0]
        assert (found.driver_id, found.identity.serial_number) == ("mtsics", scale.state.config.serial_number)
        reader = bench.read(scale.port.path, MtSicsDriver(), speed=10.0, expected=found.identity)
        assert bench.heard.samples(10)
        assert reader.command("tare").result(10) == f"12.50 {unit}"
        assert bench.heard.samples(reader.health.samples + 10)
        scale.state.set_weight(13.5, stable=False)
        with pytest.raises(DeviceError, match="keep the load still"):
            reader.command("tare").result(10)
        assert bench.heard.samples(reader.health.samples + 10)
        errors = reader.health.errors
        reader.stop()
    finally:
        scale.stop()
    newtons = np.concatenate([block.raw[:, 0] for block in bench.heard.blocks]) * 1e-9
    kilograms = newtons / 9.80665 * (1000 if unit == "g" else 1)
    assert sorted(set(np.round(kilograms, 6).tolist())) == [0.0, 1.0, 12.5]
    assert errors == 0


def test_a_scale_that_cannot_repeat_is_asked(bench: Bench, tmp_path: Path) -> None:
    scale = MtSicsSimulator(
        port=PtyPort(name="scale", folder=tmp_path),
        clock=StationClock(10.0),
        force=lambda time_s: np.full(len(time_s), 700.0),
    )
    scale.repeats = False
    scale.start()
    try:
        bench.read(scale.port.path, MtSicsDriver(), speed=10.0)
        assert bench.heard.samples(20)
    finally:
        for reader in bench.readers:
            reader.stop()
        scale.stop()


@pytest.mark.parametrize(
    ("load_n", "command", "answer"),
    [
        (0.0, b"I4\r\n", b'I4 A "B123456789"\r\n'),
        (0.0, b"HELLO\r\n", b"ES\r\n"),
        (4000.0, b"SI\r\n", b"S +\r\n"),
        (98.0665, b"TI\r\n", b"TI S      10.00 kg\r\n"),
        (98.0665, b"ZI\r\n", b"ZI A\r\n"),
    ],
)
def test_the_simulated_scale_answers_as_the_manuals_say(
    tmp_path: Path, load_n: float, command: bytes, answer: bytes
) -> None:
    clock = ManualClock()
    scale = MtSicsSimulator(
        port=PtyPort(name="scale", folder=tmp_path), clock=clock, force=lambda t: np.full(len(t), load_n)
    )
    scale.powered(clock.ns)
    clock.advance(1.0)
    scale.received(command, clock.ns)
    assert scale.due(clock.advance(0.1)) == answer


def said(data: bytes) -> list[tuple[str, str] | list[int]]:
    """What our decoder reads out of an answer: replies, and samples in nanonewtons with their state."""
    return [
        (event.name, event.value) if isinstance(event, Reply) else event.block.raw[0].tolist()
        for event in MtSicsDriver().decoder().feed(data, 0)
        if isinstance(event, (Reply, Samples))
    ]


@pytest.mark.parametrize("command", [b"S", b"SI", b"T", b"TI", b"Z", b"ZI", b"TAC", b"NONSENSE"])
def test_our_simulated_scale_answers_as_the_independent_one(tmp_path: Path, command: bytes) -> None:
    clock, profile = ManualClock(), "ohaus-defender5000"
    theirs = EmulatedScale(port=PtyPort(name="theirs", folder=tmp_path), clock=clock, profile=profile)
    kilograms = 0.0 if command[:1] == b"Z" else 12.5
    theirs.state.set_weight(kilograms, stable=True)
    ours = MtSicsSimulator(
        port=PtyPort(name="ours", folder=tmp_path),
        clock=clock,
        force=lambda t: np.full(len(t), kilograms * 9.80665),
    )
    ours.noise = 0.0
    ours.powered(clock.ns)
    clock.advance(1.0)
    answers = []
    for scale in (theirs, ours):
        scale.received(command + b"\r\n", clock.ns)
        answers.append(said(scale.due(clock.advance(0.5))))
    assert answers[0] == answers[1]
    assert answers[0]
