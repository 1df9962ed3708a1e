"""The simulated IMU sends what the protocol says, as independent programs read it."""

import time
from pathlib import Path

import numpy as np
import pytest
import witmotion
from witmotion import protocol

from domain.channel import Floats
from drivers.families.witmotion import write_register
from drivers.simulators import witmotion_packets as wire
from drivers.simulators.inertial import InertialTruth
from drivers.simulators.pty_port import PtyPort
from drivers.simulators.witmotion import WitMotionSimulator
from tests.drivers.simulators.manual_clock import ManualClock

UNLOCK = bytes.fromhex("FFAA6988B5")


def tilted_and_turning(time_s: Floats) -> InertialTruth:
    """Half a g on x, the rest on z, 90 deg/s about y; the body axes stand 30 degrees about x."""
    count = len(time_s)
    cosine, sine = np.cos(np.radians(30.0)), np.sin(np.radians(30.0))
    rotation = np.array([[1.0, 0.0, 0.0], [0.0, cosine, -sine], [0.0, sine, cosine]])
    return InertialTruth(
        np.tile([4.903325, 0.0, 8.492808], (count, 1)),
        np.tile([0.0, np.pi / 2.0, 0.0], (count, 1)),
        np.tile(rotation, (count, 1, 1)),
    )


def simulator(folder: Path, clock: ManualClock) -> WitMotionSimulator:
    imu = WitMotionSimulator(
        port=PtyPort(name="shank", folder=folder),
        clock=clock,
        motion=tilted_and_turning,
        serial_number="WT-1",
    )
    imu.powered(clock.ns)
    return imu


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def imu(tmp_path: Path, clock: ManualClock) -> WitMotionSimulator:
    return simulator(tmp_path, clock)


def frames(data: bytes) -> list[bytes]:
    assert len(data) % 11 == 0
    cut = [data[i : i + 11] for i in range(0, len(data), 11)]
    assert all(frame[0] == 0x55 and sum(frame[:10]) % 256 == frame[10] for frame in cut)
    return cut


@pytest.mark.parametrize(
    ("made", "hexadecimal"),
    [
        (wire.packets(0x51, np.array([[0.0, 0.0, 2048.0, 2500.0]])), "5551000000000008C4097B"),
        (wire.packets(0x52, np.array([[16384.0, 0.0, 0.0, 2500.0]])), "555200400000 0000C409B4"),
        (wire.packets(0x53, np.array([[16384.0, -16384.0, 8192.0, 0.0]])), "5553004000C000200000C8"),
        (wire.packets(0x59, np.array([[40000.0, 0.0, 0.0, 0.0]])), "5559FF7F0000000000002C"),
    ],
)
def test_packets_are_those_of_the_known_vectors(made: wire.Bytes, hexadecimal: str) -> None:
    assert made.tobytes() == bytes.fromhex(hexadecimal)


def test_acceleration_rate_and_angle_come_a_hundred_times_a_second(
    imu: WitMotionSimulator, clock: ManualClock
) -> None:
    sent = frames(b"".join(imu.due(clock.advance(0.013)) for _ in range(1000)))
    assert [frame[1] for frame in sent[:6]] == [0x51, 0x52, 0x53] * 2
    assert len(sent) == 3 * 1300


def test_a_late_thread_loses_nothing(imu: WitMotionSimulator, clock: ManualClock) -> None:
    assert len(frames(imu.due(clock.advance(7.5)))) == 3 * 750


def test_writes_are_obeyed_only_when_unlocked(imu: WitMotionSimulator, clock: ManualClock) -> None:
    imu.received(bytes.fromhex("FFAA030B00"), clock.ns)
    assert imu.rate_hz == 100.0
    imu.received(UNLOCK[:2], clock.ns)
    imu.received(UNLOCK[2:] + bytes.fromhex("FFAA030B00 FFAA020602"), clock.ns)
    sent = frames(imu.due(clock.advance(1.0)))
    assert [frame[1] for frame in sent[:3]] == [0x51, 0x52, 0x59]
    assert len(sent) == 3 * 200


def test_only_saved_settings_outlive_the_power(imu: WitMotionSimulator, clock: ManualClock) -> None:
    imu.received(UNLOCK + bytes.fromhex("FFAA030B00 FFAA000000 FFAA030600"), clock.ns)
    assert imu.rate_hz == 10.0
    imu.powered(clock.ns)
    assert imu.rate_hz == 200.0


def test_registers_can_be_read(imu: WitMotionSimulator, clock: ManualClock) -> None:
    imu.received(bytes.fromhex("FFAA277F00"), clock.ns)
    assert imu.due(clock.advance(0.001)) == b"\x55\x5fWT-1\0\0\0\0" + bytes([(0xB4 + sum(b"WT-1")) % 256])


def test_zeroing_the_yaw_makes_the_present_heading_zero(tmp_path: Path, clock: ManualClock) -> None:
    quarter = np.array([[[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]])

    def facing_left(time_s: Floats) -> InertialTruth:
        still = np.zeros((len(time_s), 3))
        return InertialTruth(still, still, np.repeat(quarter, len(time_s), axis=0))

    imu = WitMotionSimulator(
        port=PtyPort(name="pelvis", folder=tmp_path), clock=clock, motion=facing_left, serial_number="WT-2"
    )
    imu.powered(clock.ns)
    yaw_before = frames(imu.due(clock.advance(0.011)))[2][6:8]
    imu.received(UNLOCK + bytes.fromhex("FFAA010400"), clock.ns)
    yaw_after = frames(imu.due(clock.advance(0.011)))[2][6:8]
    assert (yaw_before, yaw_after) == (bytes.fromhex("0040"), bytes(2))


def test_a_quaternion_turns_as_the_angles_do(clock: ManualClock) -> None:
    rotation = tilted_and_turning(np.zeros(1)).rotation
    words = np.frombuffer(wire.quaternion(rotation).tobytes()[2:10], "<i2") / 32768
    assert words == pytest.approx([np.cos(np.radians(15)), np.sin(np.radians(15)), 0, 0], abs=1e-4)
    angles = np.frombuffer(wire.angle(rotation).tobytes()[2:8], "<i2") / 32768 * 180
    assert angles == pytest.approx([30.0, 0.0, 0.0], abs=0.01)


def test_an_independent_program_reads_the_same_motion(imu: WitMotionSimulator, clock: ManualClock) -> None:
    imu.port.plug_in()
    peer = witmotion.IMU(str(imu.port.path), baudrate=115200)
    deadline = time.monotonic() + 5.0
    while peer.last_roll is None and time.monotonic() < deadline:
        imu.step(clock.advance(0.01))
        time.sleep(0.005)
    peer.close()
    peer.ser.close()
    imu.port.unplug()
    gravity = 9.8  # the peer's own
    assert peer.last_a == pytest.approx((0.5 * gravity, 0.0, 0.866 * gravity), abs=0.15)
    assert peer.last_w == pytest.approx((0.0, 90.0, 0.0), abs=0.8)
    assert (peer.last_roll, peer.last_pitch, peer.last_yaw) == pytest.approx((30.0, 0.0, 0.0), abs=0.01)


def test_an_independent_program_commands_our_sensor_with_the_bytes_our_driver_sends(
    imu: WitMotionSimulator, clock: ManualClock
) -> None:
    theirs = protocol.ConfigCommand(
        register=protocol.Register.rate, data=protocol.ReturnRateSelect.rate_50hz.value
    ).serialize()
    assert theirs == write_register(0x03, 0x08)
    imu.received(write_register(0x69, 0xB588) + theirs, clock.ns)
    assert imu.rate_hz == 50.0
