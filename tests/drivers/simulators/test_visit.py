"""A simulated station on real pseudo-terminals, read with plain pyserial at many times the real speed."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import serial

from domain.athlete import Side
from domain.library import load_protocol
from domain.timebase import StationClock
from drivers.simulators.script import loop_visit
from drivers.simulators.visit import SimulatedStation
from tests.drivers.simulators.manual_clock import ManualClock


@pytest.fixture
def clock() -> StationClock:
    return StationClock(speed=10.0)


@pytest.fixture
def station(clock: StationClock, tmp_path: Path) -> Iterator[SimulatedStation]:
    station = SimulatedStation(clock=clock, folder=tmp_path, seed=2)
    station.start()
    yield station
    station.stop()


def opened(station: SimulatedStation, name: str) -> serial.Serial:
    return serial.Serial(str(station.ports[name]), 115200, timeout=0.05, exclusive=True)


def heard(host: serial.Serial, real_s: float) -> bytes:
    until, data = time.monotonic() + real_s, b""
    while time.monotonic() < until:
        data += host.read(host.in_waiting or 1)
    return data


def test_three_ports_stand_in_the_folder_while_it_runs(clock: StationClock, tmp_path: Path) -> None:
    station = SimulatedStation(clock=clock, folder=tmp_path)
    station.start()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["force", "pelvis", "shank"]
    assert not station.is_listened_to
    hosts = [opened(station, name) for name in station.ports]
    assert station.is_listened_to
    for host in hosts:
        host.close()
    station.stop()
    assert list(tmp_path.iterdir()) == []


def test_the_force_sensor_boots_answers_and_streams(station: SimulatedStation, clock: StationClock) -> None:
    with opened(station, "force") as host:
        clock.sleep(2.5)
        host.write(b"get_version:\n")
        assert heard(host, 0.3) == b"Force_Sensor-0.6\r\n"
        host.write(b"start_capture:\n")
        lines = heard(host, 0.5).split(b"\r\n")
    assert lines[0] == b"Starting capture..."
    assert lines[1].startswith(b"0;4.")
    assert len(lines) > 150


def test_both_sensors_stream_upright_at_their_rate(station: SimulatedStation, clock: StationClock) -> None:
    for name in ("pelvis", "shank"):
        with opened(station, name) as host:
            heard(host, 0.1)
            start_ns = clock.now_ns()
            data = heard(host, 0.6)
            seconds = (clock.now_ns() - start_ns) * 1e-9
        data = data[data.index(b"\x55\x51") :]
        frames = np.frombuffer(data[: len(data) // 33 * 33], np.uint8).reshape(-1, 33)
        assert np.all(frames[:, [0, 1, 11, 12, 22, 23]] == [0x55, 0x51, 0x55, 0x52, 0x55, 0x53])
        x_g = np.ascontiguousarray(frames[:, 2:4]).view("<i2") / 32768 * 16
        assert np.mean(x_g) == pytest.approx(1.0, abs=0.01)
        assert len(frames) / seconds == pytest.approx(100.0, rel=0.1)


def test_a_pulled_sensor_comes_back_under_its_name(station: SimulatedStation) -> None:
    with opened(station, "shank") as host, pytest.raises((OSError, serial.SerialException)):
        station.shank.unplug()
        heard(host, 0.5)
    station.shank.start()
    with opened(station, "shank") as host:
        assert heard(host, 0.2)


def test_the_script_plays_a_visit_once() -> None:
    clock = ManualClock()
    station = SimulatedStation(clock=clock, folder=Path("unused"), seed=2)
    start_s, protocol = clock.s, load_protocol("side_lying_hip_er")
    stop = threading.Event()
    played = loop_visit(
        station.athlete, protocol, Side.LEFT, still_s=3.0, reps=2, stop_event=stop, clock=clock, once=True
    )
    assert played == 1
    reps = station.athlete.script
    assert len(reps) == 2
    quiet = station.athlete.truth(np.linspace(start_s + 1.6, start_s + 4.4, 50)).limb_deg
    swung = station.athlete.truth(np.linspace(start_s, reps[0].start_s, 500)).limb_deg
    assert np.max(np.abs(quiet)) < 0.01
    assert np.max(swung) == pytest.approx(25.0, abs=0.5)
    assert clock.s == pytest.approx(reps[-1].end_s, abs=0.01)


def test_the_script_waits_for_the_host_and_stops_when_told() -> None:
    clock, stop, asked = StationClock(speed=50.0), threading.Event(), threading.Event()
    station = SimulatedStation(clock=clock, folder=Path("unused"), seed=2)

    def ready() -> bool:
        asked.set()
        return False

    thread = threading.Thread(
        target=loop_visit,
        args=(station.athlete, load_protocol("seated_hip_er"), Side.RIGHT),
        kwargs={"still_s": 3.0, "reps": 1, "stop_event": stop, "clock": clock, "ready": ready},
    )
    thread.start()
    assert asked.wait(2.0)
    stop.set()
    thread.join(2.0)
    assert not thread.is_alive()
    assert station.athlete.script == ()
