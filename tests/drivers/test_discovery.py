"""Finding a simulated station on real pseudo-terminals, reading it, and losing a cable on the way."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from domain.channel import DeviceIdentity, SampleBlock, SampleFlag
from domain.timebase import StationClock
from drivers.continuity import LinkState
from drivers.discovery import find_devices
from drivers.driver import Driver, DriverDescriptor, Link
from drivers.errors import DeviceError
from drivers.families.bno08x import Bno08xDriver
from drivers.families.line_form_file import read_sensor_file
from drivers.families.witmotion import WitMotionDriver
from drivers.ports import PortInfo
from drivers.reader import DeviceReader
from drivers.recognition import FoundDevice
from drivers.registry import DriverRegistry, load_registry
from drivers.simulators import bno08x
from drivers.simulators.visit import SimulatedStation
from drivers.transport import Transport
from tests.drivers import vectors
from tests.drivers.pty_device import PtyDevice
from tests.drivers.scripted import ScriptedTransport

REGISTRY = load_registry(())
RATES_HZ = {"force": 88.2, "pelvis": 100.0}


@pytest.fixture
def clock() -> StationClock:
    return StationClock(speed=5)


@pytest.fixture
def station(
    clock: StationClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SimulatedStation]:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path))
    made = SimulatedStation(clock=clock, folder=tmp_path, seed=3)
    made.start()
    yield made
    made.stop()


class Collected:
    """The blocks and states of one reader."""

    def __init__(self, found: FoundDevice, clock: StationClock) -> None:
        self.blocks: list[SampleBlock] = []
        self.states: list[LinkState] = []
        self.sentences: list[str] = []
        self._changed = threading.Condition()
        self.reader = DeviceReader(
            port=found.port,
            baud=found.baud,
            driver=REGISTRY.get(found.driver_id),
            clock=clock,
            on_block=self._on_block,
            on_link=self._on_link,
            expected=found.identity,
        )

    def wait_for(self, state: LinkState, times: int = 1) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self.states.count(state) >= times, 10)

    def settles_at(self, rate_hz: float) -> bool:
        """Whether the measured rate comes to `rate_hz`, also after the machine stood still for a moment."""
        deadline_s = time.monotonic() + 10
        while time.monotonic() < deadline_s:
            if self.reader.health.rate_hz == pytest.approx(rate_hz, rel=0.02):
                return True
            time.sleep(0.05)
        return False

    def _on_block(self, block: SampleBlock) -> None:
        self.blocks.append(block)

    def _on_link(self, state: LinkState, sentence: str) -> None:
        with self._changed:
            self.states.append(state)
            self.sentences.append(sentence)
            self._changed.notify_all()


def test_a_station_is_found_read_unplugged_and_read_on(
    clock: StationClock, station: SimulatedStation
) -> None:
    began_ns = clock.now_ns()
    found = {Path(f.port).name: f for f in find_devices(clock=clock, registry=REGISTRY)}
    assert (clock.now_ns() - began_ns) / 1e9 < 8.0
    assert {name: f.driver_id for name, f in found.items()} == {
        "force": "chronojump",
        "pelvis": "witmotion",
        "shank": "witmotion",
    }
    assert found["shank"].identity.serial_number == "SIM-SHANK"
    streams = {name: Collected(device, clock) for name, device in found.items()}
    try:
        for stream in streams.values():
            stream.reader.start()
        assert all(stream.wait_for(LinkState.STREAMING) for stream in streams.values())
        clock.sleep(3.0)
        station.shank.unplug()
        assert streams["shank"].wait_for(LinkState.LOST)
        before = len(streams["shank"].blocks)
        station.shank.start()
        assert streams["shank"].wait_for(LinkState.STREAMING, times=2)
        clock.sleep(1.0)
        assert all(streams[name].settles_at(rate_hz) for name, rate_hz in RATES_HZ.items())
        health = {name: stream.reader.health for name, stream in streams.items()}
    finally:
        for stream in streams.values():
            stream.reader.stop()
    assert streams["shank"].blocks[before].flags[0] & SampleFlag.GAP_BEFORE
    acc = np.concatenate([block.raw[:, :3] for block in streams["pelvis"].blocks])
    scale = REGISTRY.get("witmotion").descriptor.channels[0].scale
    assert np.linalg.norm(acc * scale, axis=1).mean() == pytest.approx(9.81, rel=0.03)
    for name in RATES_HZ:
        flags = np.concatenate([block.flags for block in streams[name].blocks])
        assert (health[name].lost, health[name].errors, int(flags.max())) == (0, 0, 0)


def test_a_board_that_restarts_is_asked_again_and_streams_on(
    clock: StationClock, station: SimulatedStation
) -> None:
    port = str(station.ports["force"])
    identity = DeviceIdentity("chronojump", "Force_Sensor", firmware="0.6", port=port)
    stream = Collected(FoundDevice(port, "chronojump", 115200, identity, ""), clock)
    stream.reader.start()
    try:
        assert stream.wait_for(LinkState.STREAMING)
        clock.sleep(0.5)
        station.force.reset(clock.now_ns())
        assert stream.wait_for(LinkState.STALLED)
        assert stream.wait_for(LinkState.STREAMING, times=2)
        clock.sleep(0.2)
    finally:
        stream.reader.stop()
    flags = np.concatenate([block.flags for block in stream.blocks])
    assert flags[flags != 0].tolist() == [SampleFlag.GAP_BEFORE | SampleFlag.RESET_BEFORE]


def test_a_silent_port_and_a_noisy_one_are_said_to_be_unknown(
    clock: StationClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path))
    said: list[str] = []
    with PtyDevice(tmp_path / "silent"), PtyDevice(tmp_path / "noisy", stream=bytes(range(256))):
        assert find_devices(clock=StationClock(20), registry=REGISTRY, on_progress=said.append) == []
    assert any("Nothing answers" in sentence and "silent" in sentence for sentence in said)
    assert any("unrecognised bytes" in sentence and "noisy" in sentence for sentence in said)


def test_a_named_port_that_is_missing_is_a_sentence_not_an_end(clock: StationClock, tmp_path: Path) -> None:
    said: list[str] = []
    missing = str(tmp_path / "none")
    assert find_devices(clock=clock, registry=REGISTRY, ports=[missing], on_progress=said.append) == []
    assert said == [f"There is no port {missing}: plug the sensor in, or choose another port."]


def test_a_search_can_be_stopped(clock: StationClock, tmp_path: Path) -> None:
    cancel = threading.Event()
    cancel.set()
    with PtyDevice(tmp_path / "silent") as device:
        assert find_devices(clock=clock, registry=REGISTRY, ports=[str(device.path)], cancel=cancel) == []
    assert device.heard == b""


def described(tmp_path: Path, driver_id: str, pattern: str) -> Driver:
    path = tmp_path / f"{driver_id}.toml"
    path.write_text(
        f"id = '{driver_id}'\ntitle = 'Sensor {driver_id}'\nbaud = 115200\nrate_hz = 20\n"
        f"pattern = '{pattern}'\nunit = 'N'\n"
    )
    return read_sensor_file(path, {})


BARE = ".*?{force}.*"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b"HX711 reading: -459753\r\n", "hx711_bogde_basic"),
        (b"F,12,some text 7\r\n", "wide"),
        (b"7;100;5252\r\n", "wide"),
        (vectors.WIT_CYCLE, "witmotion"),
    ],
)
def test_the_most_telling_evidence_wins_over_a_description_that_fits_anything(
    line: bytes, expected: str, clock: StationClock, tmp_path: Path
) -> None:
    registry = DriverRegistry([described(tmp_path, "wide", BARE), *REGISTRY.all()])
    with PtyDevice(tmp_path / "sensor", stream=line * 44) as device:
        plug = PortInfo(str(device.path), simulated=True)
        (found,) = find_devices(clock=clock, registry=registry, ports=[plug])
    assert found.driver_id == expected


def test_who_described_a_sensor_meant_it_before_a_built_in_one(clock: StationClock, tmp_path: Path) -> None:
    mine = described(tmp_path, "mine", "Load_cell output val: {force}")
    with PtyDevice(tmp_path / "sensor", stream=b"Load_cell output val: 171.04\r\n" * 44) as device:
        plug = PortInfo(str(device.path), simulated=True)
        registry = DriverRegistry([mine, *REGISTRY.all()])
        (found,) = find_devices(clock=clock, registry=registry, ports=[plug])
    assert found.driver_id == "mine"


def test_three_drivers_that_disagree_end_in_a_question_and_nothing_is_sent(
    clock: StationClock, tmp_path: Path
) -> None:
    three = [described(tmp_path, name, BARE) for name in ("one", "two", "three")]
    said: list[str] = []
    with PtyDevice(tmp_path / "sensor", stream=b"12.5\r\n" * 44) as device:
        registry = DriverRegistry([*three, *REGISTRY.all()])
        ports = [str(device.path)]
        assert find_devices(clock=clock, registry=registry, ports=ports, on_progress=said.append) == []
        assert device.heard == b""
    assert "may be Sensor one or Sensor two or Sensor three: say which" in said[-1]


class Reached(Bno08xDriver):
    """A sensor without a serial port, as far as a search can tell."""

    descriptor: ClassVar[DriverDescriptor] = replace(Bno08xDriver.descriptor, scheme="air")

    def scan(self, cancel: threading.Event) -> list[PortInfo]:
        return [] if cancel.is_set() else [PortInfo("air:near"), PortInfo("air:open")]

    def transport(self, port: str, baud: int, timeout_s: float) -> Transport:  # noqa: ARG002
        assert port == "air:near"
        return ScriptedTransport([(None, b"".join(bno08x.packet(n, [0] * 6) for n in range(40)))])


class Mute(WitMotionDriver):
    """A way that is there and does not work."""

    descriptor: ClassVar[DriverDescriptor] = replace(
        WitMotionDriver.descriptor, driver_id="mute", scheme="void"
    )

    def scan(self, cancel: threading.Event) -> list[PortInfo]:  # noqa: ARG002
        raise DeviceError("The void was not looked into: switch it on.")


def test_what_has_no_serial_port_is_in_the_same_search_and_trouble_hides_nothing(
    clock: StationClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path))
    said: list[str] = []
    registry = DriverRegistry([Reached(), Mute()])
    found = find_devices(clock=clock, registry=registry, leave={"air:open"}, on_progress=said.append)
    assert [one.port for one in found] == ["air:near"]
    assert "The void was not looked into: switch it on." in said


class FaultyDriver(WitMotionDriver):
    """Somebody else's driver with a fault in it."""

    def identify(self, link: Link) -> DeviceIdentity | None:
        raise ZeroDivisionError(f"faulty at {link.baud} baud")


def test_a_faulty_driver_is_a_sentence_and_a_log_record(
    clock: StationClock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    said: list[str] = []
    faulty = DriverRegistry([FaultyDriver()])
    with PtyDevice(tmp_path / "shank", stream=vectors.WIT_CYCLE) as device:
        ports = [str(device.path)]
        assert find_devices(clock=clock, registry=faulty, ports=ports, on_progress=said.append) == []
    assert "update or remove the plug-in" in said[-1]
    assert "failed" in caplog.text
