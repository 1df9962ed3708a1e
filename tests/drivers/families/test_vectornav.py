"""VectorNav: documented lines and packets, both ways to stream, damage, commands and refusals."""

from pathlib import Path

import numpy as np
import pytest

from domain.channel import SampleFlag
from drivers.decoder import ParseError, Reply
from drivers.errors import DeviceError
from drivers.families.vectornav import VectorNavDriver, VectorNavLinesDriver, sentence
from drivers.families.vectornav_data import CHANNELS
from drivers.families.vectornav_decoder import VectorNavDecoder
from drivers.simulators.pty_port import PtyPort
from drivers.simulators.vectornav import VectorNavSimulator, binary
from tests.drivers.imu_bench import decoded, run, scripted, si
from tests.drivers.motions import swinging
from tests.drivers.scripted import ScriptedTransport
from tests.drivers.simulators.manual_clock import ManualClock
from tests.drivers.streams import blocks, joined
from tests.drivers.vectors import VECTORNAV_BINARY, VECTORNAV_LINES, VECTORNAV_MODEL

ACC, GYR = ("acc_x", "acc_y", "acc_z"), ("gyr_x", "gyr_y", "gyr_z")


def simulated(folder: Path, *, is_binary: bool, seconds: float = 3.0) -> tuple[VectorNavSimulator, bytes]:
    clock = ManualClock()
    port = PtyPort(name="shank", folder=folder)
    device = VectorNavSimulator(port=port, clock=clock, motion=swinging, is_binary=is_binary)
    device.powered(clock.ns)
    return device, run(device, clock, seconds)


def test_the_documented_lines_give_their_numbers() -> None:
    block, events = decoded(VectorNavDecoder(is_binary=False), VECTORNAV_MODEL + b"".join(VECTORNAV_LINES))
    assert si(CHANNELS, block, *ACC)[0] == pytest.approx([-1.258, -0.1, -9.701])
    assert si(CHANNELS, block, *GYR)[1] == pytest.approx([-0.010387, -0.028062, -0.061305])
    assert np.degrees(si(CHANNELS, block, "yaw", "pitch", "roll")[0]) == pytest.approx(
        [100.949, -7.33, 0.715]
    )
    assert si(CHANNELS, block, "mag_z")[0, 0] == pytest.approx(0.5397e-4)
    assert Reply("register_1", "VN-200T-CR") in events


def test_the_documented_packet_is_whole_but_has_no_motion() -> None:
    decoder = VectorNavDecoder(is_binary=True)
    assert decoder.feed(VECTORNAV_BINARY, 0) == [Reply("content", "yaw pitch roll")]
    assert decoder.packets == 1
    # With an acceleration after them, the time and the angles come out as documented.
    payload = VECTORNAV_BINARY[4:24] + np.array([0, 0, 9.8], "<f4").tobytes()
    block, _ = decoded(VectorNavDecoder(is_binary=True), binary(1, b"\x09\x01", payload))
    assert block.ticks.tolist() == [43_000_006_000]
    angles = np.degrees(si(CHANNELS, block, "yaw", "pitch", "roll")[0])
    assert angles == pytest.approx([43.0139, -11.4561, -69.6095], abs=1e-4)
    assert binary(1, b"\x09\x00", VECTORNAV_BINARY[4:24]) == VECTORNAV_BINARY


@pytest.mark.parametrize("is_binary", [True, False])
def test_the_simulated_motion_comes_through(tmp_path: Path, is_binary: bool) -> None:
    _, data = simulated(tmp_path, is_binary=is_binary)
    block, events = decoded(VectorNavDecoder(is_binary=is_binary), data)
    rate_hz = 100 if is_binary else 40
    assert not any(isinstance(event, ParseError) for event in events)
    assert len(block) == pytest.approx(3 * rate_hz, abs=2)
    assert np.linalg.norm(si(CHANNELS, block, *ACC), axis=1).mean() == pytest.approx(9.807, abs=0.05)
    assert si(CHANNELS, block, "gyr_z").max() == pytest.approx(np.radians(40) * 2 * np.pi / 1.5, rel=0.02)
    if is_binary:
        assert set(np.diff(block.ticks).tolist()) <= {9_999_999, 10_000_000, 10_000_001}
    other = VectorNavDecoder(is_binary=not is_binary)
    assert not blocks(other.feed(data, 0))
    assert other.packets == 0


def test_a_saturated_gyroscope_is_flagged() -> None:
    motion = np.array([0, 0, 9.8, 40, 0, 0], "<f4").tobytes()
    fields = b"\x01\x00" + (1 << 9 | 1 << 10 | 1 << 11).to_bytes(2, "little")
    packets = [binary(5, fields, bytes(8) + motion + word.to_bytes(2, "little")) for word in (0, 1 << 6, 1)]
    block = joined(blocks(VectorNavDecoder(is_binary=True).feed(b"".join(packets), 0)))
    assert block.flags.tolist() == [0, SampleFlag.SATURATED, 0]


def test_the_long_checksum_of_a_line_is_checked_too() -> None:
    import binascii

    body = b"VNACC,+00.100,+00.200,-09.800"
    line = b"$" + body + f"*{binascii.crc_hqx(body, 0):04X}\r\n".encode()
    assert len(decoded(VectorNavDecoder(is_binary=False), line)[0]) == 1
    assert not blocks(VectorNavDecoder(is_binary=False).feed(line.replace(b"100", b"101"), 0))


def test_commands_are_the_documented_bytes() -> None:
    assert sentence("WRG,06,14") == b"$VNWRG,06,14*59\r\n"
    assert sentence("WRG,07,100") == b"$VNWRG,07,100*6C\r\n"
    assert sentence("RRG,01") == b"$VNRRG,01*72\r\n"


@pytest.mark.parametrize("is_binary", [True, False])
def test_a_rate_is_set_and_obeyed(tmp_path: Path, is_binary: bool) -> None:
    device, _ = simulated(tmp_path, is_binary=is_binary, seconds=0.1)
    driver = VectorNavDriver() if is_binary else VectorNavLinesDriver()
    written = [sentence(f"WRG,{number:02d},{setting}") for number, setting in driver._settings(50)]
    script = []
    for command in (*written, sentence("WNV")):
        device.received(command, 0)
        script.append((command, device.answers))
        device.answers = b""
    transport = ScriptedTransport(script)
    assert driver.command(scripted(driver, transport), "set_rate", 50.0) == "50"
    assert transport.done
    assert device.rate_hz == 50.0


def test_a_refusal_is_said_in_words() -> None:
    driver = VectorNavLinesDriver()
    script = ScriptedTransport([(sentence("WRG,06,14"), b"$VNERR,12*72\r\n")])
    with pytest.raises(DeviceError, match="insufficient baud rate"):
        driver.command(scripted(driver, script), "set_rate", 50.0)
    with pytest.raises(DeviceError, match="at most 82 Hz"):
        driver.command(scripted(driver, ScriptedTransport([])), "set_rate", 100.0)
