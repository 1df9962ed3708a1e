"""x-IMU3: the manual's vectors, the maker's own program in both directions, joining, loss and noise."""

import time
from pathlib import Path

import numpy as np
import pytest
import ximu3 as peer

from domain.channel import SampleFlag
from domain.timebase import StationClock
from drivers.decoder import ClockReset, ParseError, Reply
from drivers.errors import DeviceError
from drivers.families.ximu3 import Ximu3Driver
from drivers.families.ximu3_decoder import Ximu3Decoder
from drivers.families.ximu3_messages import CHANNELS
from drivers.simulators.pty_port import PtyPort
from drivers.simulators.ximu3 import Ximu3Simulator
from drivers.simulators.ximu3_messages import ascii_line, binary
from tests.drivers.imu_bench import decoded, run, scripted, si
from tests.drivers.motions import swinging
from tests.drivers.scripted import ScriptedTransport
from tests.drivers.simulators.manual_clock import ManualClock
from tests.drivers.streams import blocks, joined
from tests.drivers.vectors import XIMU3_INERTIAL, XIMU3_QUATERNION, XIMU3_TEMPERATURE

MOTION = ("gyr_x", "gyr_y", "gyr_z", "acc_x", "acc_y", "acc_z")


def inertial(time_us: int, *gyr_x: float) -> bytes:
    return binary("I", time_us, [*(gyr_x or (0.0,)), 0.0, 0.0, 0.0, 0.0, 1.0])


def made(folder: Path, clock: ManualClock | StationClock, **options: bool) -> Ximu3Simulator:
    device = Ximu3Simulator(
        port=PtyPort(name="shank", folder=folder),
        clock=clock,
        motion=swinging,
        serial_number="01234567",
        **options,
    )
    device.powered(clock.now_ns())
    return device


def test_the_manual_s_inertial_message_is_one_g_at_one_second() -> None:
    block, _ = decoded(Ximu3Decoder(), XIMU3_INERTIAL)
    assert block.ticks.tolist() == [1_000_000]
    assert si(CHANNELS, block, *MOTION)[0] == pytest.approx([0, 0, 0, 0, 0, 9.80665])
    line, _ = decoded(Ximu3Decoder(), b"I,1000000,0.0000,0.0000,0.0000,0.0000,0.0000,1.0000\r\n")
    assert np.array_equal(line.raw, block.raw)


def test_a_stuffed_time_and_the_temperature_beside_it() -> None:
    block, _ = decoded(
        Ximu3Decoder(), XIMU3_TEMPERATURE + XIMU3_INERTIAL + XIMU3_QUATERNION + inertial(1_010_000)
    )
    assert si(CHANNELS, block, "temperature")[0, 0] == 25.0
    assert binary("T", 10, [25.0]) == XIMU3_TEMPERATURE


def test_messages_of_one_time_share_a_row_once_that_is_known() -> None:
    data = b"".join(inertial(t * 2500) + binary("Q", t * 2500, [t, 0.0, 0.0, 0.0]) for t in range(1, 50))
    decoder = Ximu3Decoder()
    block, _ = decoded(decoder, data)
    assert si(CHANNELS, block, "quat_w")[1:, 0].tolist() == list(range(2, 50))
    # The row is complete with its quaternion: nothing waits for the next sample.
    assert len(block) == 49


def test_every_kind_of_message_is_kept() -> None:
    kinds = {"M": 3, "Q": 4, "R": 9, "A": 3, "L": 7, "E": 7, "U": 4, "H": 3, "T": 1, "B": 3, "W": 2}
    sent = b"".join(binary(kind, 900, [1.0] * count) for kind, count in kinds.items())
    block, _ = decoded(Ximu3Decoder(), sent + inertial(1000))
    # Of high-g messages one came: the other seven places of its row are empty.
    names = [channel.name for channel in CHANNELS if not channel.name[-1].isdigit()]
    assert np.isfinite(si(CHANNELS, block, *names)).all()


def test_every_high_g_message_is_kept_with_its_own_time() -> None:
    data = b"".join(
        binary("H", 2500 * row + 312 * (n + 1), [float(8 * row + n), 0.0, 0.0])
        if n < 8
        else inertial(2500 * (row + 1))
        for row in range(20)
        for n in range(9)
    )
    block, events = decoded(Ximu3Decoder(), data)
    places = ["", *(f"_{slot}" for slot in range(2, 9))]
    values = si(CHANNELS, block, *(f"high_g_x{place}" for place in places)) / 9.80665
    times_us = si(CHANNELS, block, *(f"high_g_time{place}" for place in places)) * 1e6
    assert values.ravel() == pytest.approx(np.arange(len(block) * 8))
    assert times_us[3] == pytest.approx(7500 + 312 * np.arange(1, 9))
    assert len(block) >= 19
    assert not any(isinstance(event, ParseError) for event in events)


def test_a_sample_without_room_for_all_its_high_g_messages_is_flagged() -> None:
    nine = b"".join(binary("H", 100 * n, [1.0, 0.0, 0.0]) for n in range(1, 10))
    block, _ = decoded(Ximu3Decoder(), inertial(50) + nine + inertial(2500) + inertial(5000))
    assert block.flags.tolist() == [0, SampleFlag.MISSING, 0]


def test_a_wrong_length_or_escape_is_an_error_and_the_stream_goes_on() -> None:
    bad = bytes.fromhex("C901020A") + inertial(20_000)[:5] + b"\xdb\x01" + inertial(20_000)[5:]
    block, events = decoded(Ximu3Decoder(), inertial(10_000) + bad + inertial(30_000))
    assert block.ticks.tolist() == [10_000, 30_000]
    assert ParseError("message", 34, bytes.fromhex("C90102")) in events


def test_a_spoiled_time_is_told_from_a_restart() -> None:
    times = [1_000_000, 1_010_000, 2**40, 1_030_000, 500, 10_500, 20_500]
    block, events = decoded(Ximu3Decoder(), b"".join(inertial(t) for t in times))
    assert block.ticks.tolist() == [1_000_000, 1_010_000, 1_030_000, 500, 10_500, 20_500]
    assert block.flags.tolist() == [0, 0, 0, SampleFlag.RESET_BEFORE, 0, 0]
    assert sum(isinstance(event, ClockReset) for event in events) == 1


def test_replies_strings_and_saturation() -> None:
    data = b'{"PING":{"interface":"USB","name":"x-IMU3","sn":"01234567"}}\n' + b"N,10,Low battery\n"
    events = Ximu3Decoder().feed(data + inertial(1000, 2100.0), 0)
    assert [event.name for event in events if isinstance(event, Reply)] == ["ping", "notification"]
    assert joined(blocks(events)).flags.tolist() == [SampleFlag.SATURATED]


@pytest.mark.parametrize("is_binary", [True, False])
def test_what_the_maker_s_program_reads_is_what_we_read(tmp_path: Path, is_binary: bool) -> None:
    clock = ManualClock()
    device = made(tmp_path, clock, is_binary=is_binary)
    data = run(device, clock, 3.0)
    capture = tmp_path / "capture.ximu3"
    capture.write_bytes(data)
    peer.FileConverter.convert(str(tmp_path), "theirs", [str(capture)])
    folder = next((tmp_path / "theirs").iterdir())
    block, events = decoded(Ximu3Decoder(), data)
    theirs = np.loadtxt(folder / "Inertial.csv", delimiter=",", skiprows=1)
    quaternions = np.loadtxt(folder / "Quaternion.csv", delimiter=",", skiprows=1)
    assert not any(isinstance(event, ParseError) for event in events)
    assert np.array_equal(block.ticks, theirs[:, 0].astype(np.int64))
    scale = np.array([np.radians(1.0)] * 3 + [9.80665] * 3)
    assert si(CHANNELS, block, *MOTION) == pytest.approx(theirs[:, 1:] * scale, rel=1e-5, abs=1e-4)
    ours = si(CHANNELS, block, "quat_w", "quat_x", "quat_y", "quat_z")[1:]
    assert ours == pytest.approx(quaternions[1 : len(ours) + 1, 1:], abs=1e-4)


def test_the_maker_s_program_talks_to_our_simulator_over_a_port(tmp_path: Path) -> None:
    device = made(tmp_path, StationClock())
    device.start()
    config = peer.SerialConnectionConfig(str(device.port.path.resolve()), 115200, rts_cts_enabled=False)
    connection, seen = peer.Connection(config), list[peer.InertialMessage]()
    connection.add_inertial_callback(seen.append)
    connection.open()
    try:
        pong = connection.ping()
        answers = connection.send_commands(['{"note":"tap"}', '{"ahrs_message_rate_divisor":null}'], 2, 500)
        deadline = time.monotonic() + 5.0
        while len(seen) < 50 and time.monotonic() < deadline:
            time.sleep(0.01)
    finally:
        connection.close()
        device.stop()
    assert pong is not None
    assert (pong.device_name, pong.serial_number) == ("x-IMU3", "01234567")
    assert [str(answer.value) for answer in answers if answer is not None] == ['"tap"', "4"]
    assert connection.get_statistics().error_total == 0
    sizes = [np.hypot(np.hypot(m.accelerometer_x, m.accelerometer_y), m.accelerometer_z) for m in seen]
    assert sizes == pytest.approx([1.0] * len(seen), abs=0.02)
    assert np.diff([m.timestamp for m in seen]) == pytest.approx(10_000, abs=1)


def test_a_rate_is_a_divisor_that_is_applied_and_kept() -> None:
    commands = [
        b'{"inertial_message_rate_divisor":2}\n',
        b'{"ahrs_message_rate_divisor":2}\n',
        b'{"apply":null}\n',
        b'{"save":null}\n',
    ]
    driver, script = Ximu3Driver(), ScriptedTransport([(command, command) for command in commands])
    assert driver.command(scripted(driver, script), "set_rate", 200.0) == "200"
    assert script.done
    with pytest.raises(DeviceError, match="choose 400"):
        driver.command(scripted(driver, ScriptedTransport([])), "set_rate", 130.0)


def test_a_refused_command_is_a_sentence() -> None:
    answer = b'{"heading":{"error":"Unable to zero heading"}}\n'
    driver = Ximu3Driver()
    with pytest.raises(DeviceError, match="Unable to zero heading"):
        driver.command(scripted(driver, ScriptedTransport([(b'{"heading":0}\n', answer)])), "zero_yaw")


def test_it_is_known_by_its_serial_number(tmp_path: Path) -> None:
    pong = b'{"ping":{"interface":"USB","name":"x-IMU3","sn":"01234567"}}\n'
    script = ScriptedTransport(
        [(b'{"ping":null}\n', pong), (b'{"firmware_version":null}\n', b'{"firmware_version":"v1.4.0"}\n')]
    )
    driver = Ximu3Driver()
    identity = driver.identify(scripted(driver, script))
    assert identity is not None
    assert (identity.key, identity.firmware) == ("ximu3:01234567", "v1.4.0")


def test_the_simulator_obeys_what_the_driver_sends(tmp_path: Path) -> None:
    clock = ManualClock()
    device = made(tmp_path, clock)
    device.received(b'{"inertial_message_rate_divisor":1}\n{"note":"tap"}\n{"apply":null}\n', clock.ns)
    block, _ = decoded(Ximu3Decoder(), run(device, clock, 1.0))
    assert len(block) == pytest.approx(400, abs=6)
    assert device.notes == ["tap"]
    assert ascii_line("T", 10, [25.0]) == b"T,10,25.0000\n"
