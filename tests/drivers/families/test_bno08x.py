"""BNO08x RVC: the datasheet's packet, another's parser on every packet, lost packets, three AA in a row."""

import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from domain.channel import ClockKind, SampleFlag
from domain.samples.clock import ClockModel
from drivers.decoder import ParseError
from drivers.errors import DeviceError
from drivers.families.bno08x import Bno08xDecoder, Bno08xDriver
from drivers.simulators.bno08x import Bno08xSimulator, packet
from drivers.simulators.pty_port import PtyPort
from tests.drivers.imu_bench import decoded, run, scripted, si
from tests.drivers.motions import swinging
from tests.drivers.scripted import ScriptedTransport
from tests.drivers.simulators.manual_clock import ManualClock
from tests.drivers.streams import blocks, joined
from tests.drivers.vectors import BNO_DATASHEET

CHANNELS = Bno08xDriver.descriptor.channels
ANGLES, ACCELERATION = ("yaw", "pitch", "roll"), ("acc_x", "acc_y", "acc_z")


@pytest.fixture
def peer(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The parser of another project; what it wants of a board's bus is only named in its annotations."""
    busio = ModuleType("busio")
    busio.UART = object  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "busio", busio)
    import adafruit_bno08x_rvc

    return adafruit_bno08x_rvc.BNO08x_RVC._parse_frame


def simulated(folder: Path, seconds: float) -> bytes:
    clock = ManualClock()
    device = Bno08xSimulator(port=PtyPort(name="head", folder=folder), clock=clock, motion=swinging)
    device.powered(clock.ns)
    return run(device, clock, seconds)


def test_the_datasheet_s_packet_gives_its_values() -> None:
    block, _ = decoded(Bno08xDecoder(), BNO_DATASHEET * 2)
    assert np.degrees(si(CHANNELS, block, *ANGLES)[0]) == pytest.approx([0.01, -1.10, 20.85])
    assert si(CHANNELS, block, *ACCELERATION)[0] / 9.80665e-3 == pytest.approx([-371, -20, 977])
    assert block.ticks.tolist() == [222]
    assert np.isnan(si(CHANNELS, block, "gyr_x", "gyr_y", "gyr_z")).all()


def test_another_parser_reads_what_we_read(tmp_path: Path, peer: Any) -> None:
    data = simulated(tmp_path, 6.0)
    block, events = decoded(Bno08xDecoder(), data)
    theirs = np.array([peer(data[i + 2 : i + 19]) for i in range(0, len(data), 19)])
    assert not any(isinstance(event, ParseError) for event in events)
    assert np.degrees(si(CHANNELS, block, *ANGLES)) == pytest.approx(theirs[:, :3])
    # The other takes 9.8067 for standard gravity.
    assert si(CHANNELS, block, *ACCELERATION) == pytest.approx(theirs[:, 3:], rel=1e-5)


def test_lost_packets_show_in_the_index_across_its_wrap() -> None:
    numbers = np.array([n for n in range(600) if n not in (254, 255, 256)])
    block, _ = decoded(Bno08xDecoder(), b"".join(packet(n, [n, 0, 0, 0, 0, 1000]) for n in numbers.tolist()))
    assert np.flatnonzero(block.flags).tolist() == [254]
    assert block.flags[254] == SampleFlag.GAP_BEFORE
    times_ns = ClockModel(Bno08xDriver.descriptor.clock, 100.0).feed(
        block.ticks, numbers[: len(block)] * 10_000_000, block.flags
    )
    assert (times_ns[254] - times_ns[253]) / 1e6 == pytest.approx(40.0, abs=2.0)
    assert Bno08xDriver.descriptor.clock.kind is ClockKind.COUNTER


def test_three_aa_in_a_row_are_an_index_not_a_beginning() -> None:
    packets = [packet(n, [n, 0, 0, 0, 0, 1000]) for n in range(0xA8, 0xB4)]
    assert packets[2][:3] == b"\xaa\xaa\xaa"
    for start in range(60):
        block = joined(blocks(Bno08xDecoder().feed(b"".join(packets)[start:], 0)))
        assert block.raw[:, 6].tolist() == block.ticks.tolist()
        assert len(block) >= 8


def test_a_byte_before_the_first_packet_that_is_aa_too() -> None:
    data = b"\xaa" + b"".join(packet(n, [n, 0, 0, 0, 0, 0]) for n in range(10))
    assert joined(blocks(Bno08xDecoder().feed(data, 0))).ticks.tolist() == list(range(10))


def test_it_says_that_it_has_no_gyroscope_and_no_commands() -> None:
    driver = Bno08xDriver()
    assert "no angular rate" in driver.descriptor.limits
    with pytest.raises(DeviceError, match="no commands"):
        driver.command(scripted(driver, ScriptedTransport([])), "tare")
