"""Lines of text in any form: numbers, clocks, units, commands, and what is flagged."""

import threading
from pathlib import Path

import numpy as np
import pytest

from domain.channel import MISSING_RAW, Channel, ClockKind, DeviceClock, SampleFlag
from domain.timebase import StationClock
from drivers.decoder import ClockReset, ParseError, Reply
from drivers.discovery import find_devices
from drivers.driver import Driver
from drivers.errors import DeviceError
from drivers.families.ascii_line import AsciiLineDecoder, LineForm, columns
from drivers.families.gauges import AndilogDriver, Mark10Driver
from drivers.families.hx711 import (
    BogdeBasicDriver,
    BogdeFullDriver,
    OlkalDriver,
    OlkalTwoDriver,
    SerialScaleDriver,
)
from drivers.link import DeviceLink
from drivers.ports import PortInfo
from drivers.registry import load_registry
from drivers.simulators.faults import FaultInjector
from drivers.simulators.gauge import GaugeSimulator
from drivers.simulators.hx711 import BogdeBasicSimulator, OlkalSimulator
from drivers.simulators.pty_port import PtyPort
from tests.drivers.scripted import ScriptedTransport
from tests.drivers.simulators.manual_clock import ManualClock
from tests.drivers.streams import blocks, joined
from tests.drivers.test_reader import Bench, bench

__all__ = ["bench"]

FORCE = (Channel("force", "force", "N", 0.01),)
MILLISECONDS = DeviceClock(ClockKind.DEVICE, tick_s=1e-3, width_bits=32)


def si(driver: Driver, data: bytes) -> list[list[float]]:
    """Values in SI units."""
    raw = joined(blocks(driver.decoder().feed(data, 0))).raw.astype(float)
    values: list[list[float]] = (raw * [channel.scale for channel in driver.descriptor.channels]).tolist()
    return values


def test_the_lines_of_the_known_sketches() -> None:
    raw = joined(blocks(BogdeBasicDriver().decoder().feed(b"HX711 reading: -459753\r\n" * 2, 0))).raw
    assert raw.tolist() == [[-459753]]
    full = si(BogdeFullDriver(), b"one reading:\t12.3\t| average:\t12.4\r\n")
    assert full[0] == pytest.approx([0.0123 * 9.80665, 0.0124 * 9.80665])
    one = si(OlkalDriver(), b"Load_cell output val: 171.04\r\n" * 2)
    assert one[0] == pytest.approx([0.17104 * 9.80665])
    two = si(OlkalTwoDriver(), b"Load_cell 1 output val: 1.00    Load_cell 2 output val: -2.50\r\n" * 2)
    assert two[0] == pytest.approx([0.00980665, -0.024516625])


def test_columns_with_a_device_clock_a_comment_and_a_decimal_comma() -> None:
    form = LineForm(pattern=columns(["time", "", "force"], ";"), comment="#", decimal_comma=True)
    decoder = AsciiLineDecoder(form, FORCE, MILLISECONDS)
    events = decoder.feed(b"# made by hand\n10;x;1,25\n20;y; -3,5 \n4294967290;z;1\n5;;2\n", 0)
    block = joined(blocks(events))
    assert block.ticks.tolist() == [10, 20, 4294967290, 5]
    assert block.raw[:, 0].tolist() == [125, -350, 100, 200]
    assert sum(isinstance(event, ClockReset) for event in events) == 0
    assert not any(isinstance(event, ParseError) for event in events)


def test_a_point_is_no_comma_unless_it_is_said() -> None:
    decoder = AsciiLineDecoder(LineForm(pattern="{force}"), FORCE, DeviceClock())
    events = decoder.feed(b"1,25\n1.25\n", 0)
    assert [type(event).__name__ for event in events] == ["ParseError", "Samples"]


def test_a_clock_that_starts_anew_is_a_restart() -> None:
    decoder = AsciiLineDecoder(LineForm(pattern="{time},{force}"), FORCE, MILLISECONDS)
    events = decoder.feed(b"90000,1\n3,1\n", 0)
    assert joined(blocks(events)).flags.tolist() == [0, SampleFlag.RESET_BEFORE]


@pytest.mark.parametrize(
    ("word", "flags"),
    [
        (b"nan", SampleFlag.MISSING),
        (b"inf", SampleFlag.MISSING | SampleFlag.SATURATED),
        (b"-ovf", SampleFlag.MISSING | SampleFlag.SATURATED),
    ],
)
def test_what_is_no_number_is_missing_not_an_error(word: bytes, flags: SampleFlag) -> None:
    decoder = AsciiLineDecoder(LineForm(pattern="{force}"), FORCE, DeviceClock())
    block = joined(blocks(decoder.feed(word + b"\n", 0)))
    assert (block.raw[0, 0], block.flags[0]) == (MISSING_RAW, flags)


def test_spikes_and_saturation_of_a_board_are_flagged_and_kept(tmp_path: Path) -> None:
    clock = ManualClock()
    board = BogdeBasicSimulator(
        port=PtyPort(name="force", folder=tmp_path), clock=clock, force=lambda t: np.full(len(t), 20.0)
    )
    board.faults = FaultInjector(8, spike=0.05, saturation=0.05)
    board.powered(clock.ns)
    data = board.due(clock.advance(500.0))
    block = joined(blocks(BogdeBasicDriver().decoder().feed(data, 0)))
    wild = np.abs(block.raw[:, 0] - 44_000) > 10_000
    assert len(block) == data.count(b"\n") - 1
    assert 20 < wild.sum() < 90
    assert np.array_equal(block.flags != 0, wild)
    assert set(block.flags[block.raw[:, 0] == 8388607].tolist()) <= {1, 3}


def link_to(script: ScriptedTransport, driver: Driver) -> DeviceLink:
    clock = StationClock(50.0)
    return DeviceLink(
        transport=script,
        decoder=driver.decoder(),
        clock=clock,
        port=PortInfo("/dev/scripted"),
        baud=9600,
        cancel=threading.Event(),
        opened_ns=clock.now_ns(),
    )


def test_a_gauge_is_known_by_a_value_with_its_unit() -> None:
    for answers, known in (
        ((b"*10\r\n", b"-18.78 lbF\r\n"), True),
        ((b"*10\r\n", b"*10\r\n"), False),
        ((b"12.5\r\n", b"12.5\r\n"), False),
    ):
        driver = Mark10Driver()
        script = ScriptedTransport([(b"?C\r", answer) for answer in answers])
        assert (driver.identify(link_to(script, driver)) is not None) == known
    assert si(Mark10Driver(), b"-18.78 lbF\r\n4.285 N\r\n") == [
        [pytest.approx(-18.78 * 4.4482216152605)],
        [pytest.approx(4.285)],
    ]


def test_a_command_that_a_gauge_refuses_is_said() -> None:
    driver = Mark10Driver()
    assert driver.command(link_to(ScriptedTransport([(b"Z\r", b"")]), driver), "tare") == ""
    with pytest.raises(DeviceError, match="does not know 'tare'"):
        driver.command(link_to(ScriptedTransport([(b"Z\r", b"*10\r\n")]), driver), "tare")
    with pytest.raises(DeviceError, match="it can do tare"):
        AndilogDriver().command(link_to(ScriptedTransport([]), driver), "calibrate")


def test_a_tare_waits_for_its_answer() -> None:
    driver = OlkalDriver()
    link = link_to(ScriptedTransport([(b"t", b"Load_cell output val: 1.00\r\nTare complete\r\n")]), driver)
    assert driver.command(link, "tare") == ""
    assert Reply("tare") not in driver.decoder().feed(b"Tare load cell 1 complete\r\n", 0)
    assert SerialScaleDriver().commands["tare"].request == b"<t>"


def test_a_gauge_is_asked_at_a_steady_rate(bench: Bench, tmp_path: Path) -> None:
    clock = StationClock(2.0)
    gauge = GaugeSimulator(
        port=PtyPort(name="gauge", folder=tmp_path), clock=clock, force=lambda t: np.full(len(t), 20.0)
    )
    gauge.start()
    try:
        reader = bench.read(gauge.port.path, Mark10Driver(), speed=2.0)
        assert bench.heard.samples(60)
        health = reader.health
        reader.stop()
    finally:
        gauge.stop()
    # A busy machine may make a question late, but one that is missed is not made up for.
    assert health.rate_hz == pytest.approx(20.0, rel=0.1)
    assert health.errors == 0
    newtons = np.concatenate([block.raw[:, 0] for block in bench.heard.blocks]) * 1e-9
    assert float(np.mean(newtons)) == pytest.approx(20.0, abs=0.05)


class HearingSketch(OlkalSimulator):
    """A board that remembers what it was sent."""

    said_to = b""

    def received(self, data: bytes, now_ns: int) -> None:
        self.said_to += data
        super().received(data, now_ns)


def test_a_board_to_which_a_letter_is_a_tare_is_found_without_a_word(tmp_path: Path) -> None:
    clock = StationClock(10.0)
    board = HearingSketch(
        port=PtyPort(name="scale", folder=tmp_path), clock=clock, force=lambda t: np.full(len(t), 50.0)
    )
    board.start()
    try:
        plug = PortInfo(str(board.port.path), vendor_id=0x1A86, product_id=0x7523)
        found = find_devices(clock=clock, registry=load_registry(()), ports=[plug])
    finally:
        board.stop()
    assert [device.driver_id for device in found] == ["hx711_olkal"]
    assert board.said_to == b""
