"""OpenScale: its lines in every setting, its menu, and boards that were left in odd states."""

from pathlib import Path

import numpy as np
import pytest

from domain.channel import MISSING_RAW, SampleFlag
from domain.timebase import StationClock
from drivers.decoder import ClockReset, DecoderEvent, ParseError, Reply
from drivers.discovery import find_devices
from drivers.errors import DeviceError
from drivers.families.openscale import OpenScaleDriver, OpenScaleUntimedDriver
from drivers.families.openscale_decoder import OpenScaleDecoder
from drivers.ports import PortInfo
from drivers.registry import load_registry
from drivers.simulators.openscale import OpenScaleSimulator
from drivers.simulators.pty_port import PtyPort
from tests.drivers.families.test_ascii_line import link_to
from tests.drivers.scripted import ScriptedTransport
from tests.drivers.simulators.manual_clock import ManualClock
from tests.drivers.streams import blocks, joined
from tests.drivers.test_reader import Bench, bench

__all__ = ["bench"]

POUND = 4_448_221_615
MENU_RAW_ONLY = b"9) Local temp [Off]\r\nr) Remote temp [Off]\r\nq) Raw reading [On]\r\n"


def decode(data: bytes, timed: bool = True) -> list[DecoderEvent]:
    return OpenScaleDecoder(timed=timed).feed(data, 0)


@pytest.mark.parametrize(
    ("line", "tick", "raw"),
    [
        (b"12345,4.00,lbs,25.31,\r\n", 12345, [round(4 * 4448221615.2605), MISSING_RAW, 2531, MISSING_RAW]),
        (
            b"12345,4.0012,lbs,25.31,0,\r\n",
            12345,
            [round(4.0012 * 4448221615.2605), MISSING_RAW, 2531, MISSING_RAW],
        ),
        (b"7,0.0000,kg,246177,\r\n", 7, [0, 246177, MISSING_RAW, MISSING_RAW]),
        (b"7,-1.5,kg,246177,25.31,19.06,\r\n", 7, [-14709975000, 246177, 2531, 1906]),
        (b"-2147483000,0.0000,kg,\r\n", 2**32 - 2147483000, [0, MISSING_RAW, MISSING_RAW, MISSING_RAW]),
    ],
)
def test_columns_are_told_apart(line: bytes, tick: int, raw: list[int]) -> None:
    block = joined(blocks(decode(line)))
    assert (block.ticks.tolist(), block.raw.tolist()) == ([tick], [raw])


def test_the_menu_tells_what_a_column_is() -> None:
    assert joined(blocks(decode(b"1,1.0,kg,0,\r\n"))).raw[0, 1] == MISSING_RAW
    assert joined(blocks(decode(MENU_RAW_ONLY + b"1,1.0,kg,0,\r\n"))).raw[0, 1] == 0
    assert isinstance(decode(MENU_RAW_ONLY + b"1,1.0,kg,25.31,\r\n")[-1], ParseError)


def test_a_line_without_time_is_another_devices() -> None:
    assert isinstance(decode(b"4.00,kg,\r\n")[-1], ParseError)
    assert joined(blocks(decode(b"4.00,kg,\r\n", timed=False))).raw[0, 0] == 4 * 9_806_650_000


def test_milliseconds_that_turn_negative_go_on_and_a_restart_is_one() -> None:
    events = decode(b"2147483600,1.0,kg,\r\n-2147483596,1.0,kg,\r\n-10,1.0,kg,\r\n90,1.0,kg,\r\n")
    assert not any(isinstance(event, ClockReset) for event in events)
    assert np.diff(joined(blocks(events)).ticks)[0] == 100
    events = decode(b"900000,1.0,kg,\r\n2100,1.0,kg,\r\n")
    assert joined(blocks(events)).flags.tolist() == [0, SampleFlag.RESET_BEFORE]


@pytest.mark.parametrize("word", [b"inf", b"-inf", b"nan", b"ovf"])
def test_a_blank_calibration_is_flagged_and_kept(word: bytes) -> None:
    block = joined(blocks(decode(b"5," + word + b",lbs,25.31,\r\n")))
    assert block.raw[0, 0] == MISSING_RAW
    assert block.flags[0] & SampleFlag.MISSING


def test_a_prompt_is_an_answer_without_a_line_end() -> None:
    events = decode(b"x) Exit\r\n>Exiting\r\n")
    assert [e.name for e in events if isinstance(e, Reply)] == ["menu_line", "prompt", "exiting"]


def test_the_time_of_a_board_that_ran_for_weeks_goes_on(tmp_path: Path) -> None:
    clock = ManualClock()
    board = OpenScaleSimulator(
        port=PtyPort(name="scale", folder=tmp_path), clock=clock, force=lambda t: np.full(len(t), 80.0)
    )
    board.powered(clock.ns)
    board.age(2**31 * 1e-3 - 5.0)
    data = board.due(clock.advance(10.0))
    events = decode(data)
    assert b"\r\n-2147" in data
    assert not any(isinstance(event, ClockReset | ParseError) for event in events)
    assert set(np.diff(joined(blocks(events)).ticks).tolist()) == {200}


class Table:
    """A board on a port that its USB numbers tell."""

    def __init__(self, folder: Path, **settings: bool) -> None:
        self.clock = StationClock(10.0)
        self.board = OpenScaleSimulator(
            port=PtyPort(name="scale", folder=folder),
            clock=self.clock,
            force=lambda time_s: np.full(len(time_s), 80.0),
        )
        self.board.resets_on_open = False
        self.board.start()
        for name, value in settings.items():
            setattr(self.board, name, value)

    def found(self) -> list[str]:
        port = PortInfo(str(self.board.port.path), vendor_id=0x0403, product_id=0x6015, simulated=True)
        devices = find_devices(clock=self.clock, registry=load_registry(()), ports=[port])
        return [device.driver_id for device in devices]


@pytest.mark.parametrize(
    ("settings", "driver_id"),
    [
        ({"in_menu": True}, "openscale"),
        ({"triggered": True}, "openscale"),
        ({"in_menu": True, "timestamps": False}, "openscale_untimed"),
        ({"raw": True, "remote": True}, "openscale"),
        ({"calibrating": True}, None),
    ],
)
def test_a_board_is_found_in_whatever_state_it_was_left(
    tmp_path: Path, settings: dict[str, bool], driver_id: str | None
) -> None:
    table = Table(tmp_path, **settings)
    try:
        assert table.found() == ([driver_id] if driver_id else [])
        assert not table.board.in_menu
    finally:
        table.board.stop()


@pytest.mark.parametrize("settings", [{"in_menu": True}, {"triggered": True}])
def test_it_streams_and_is_tared_through_its_menu(
    bench: Bench, tmp_path: Path, settings: dict[str, bool]
) -> None:
    table = Table(tmp_path, **settings)
    try:
        reader = bench.read(table.board.port.path, OpenScaleDriver(), speed=10.0)
        assert bench.heard.samples(10)
        assert int(reader.command("tare").result(10)) == pytest.approx(210_193 + 80 * 2200, abs=200)
        assert bench.heard.samples(reader.health.samples + 10)
        health = reader.health
        reader.stop()
    finally:
        table.board.stop()
    newtons = np.concatenate([block.raw[:, 0] for block in bench.heard.blocks]) * 1e-9
    assert (newtons[0], newtons[-1]) == (pytest.approx(80.0, abs=0.2), pytest.approx(0.0, abs=0.2))
    assert health.errors == 0


def test_a_board_in_its_calibration_is_left_alone() -> None:
    driver = OpenScaleUntimedDriver()
    weight = b"Please enter the weight currently sitting on the scale: \r\n"
    with pytest.raises(DeviceError, match="waits in its calibration"):
        driver.identify(link_to(ScriptedTransport([(b"x", weight)]), driver))
