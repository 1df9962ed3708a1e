"""Finding a simulated station on real pseudo-terminals, reading it, and losing a cable on the way."""

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from domain.channel import DeviceIdentity, SampleBlock, SampleFlag
from domain.timebase import StationClock
from drivers.continuity import LinkState
from drivers.discovery import FoundDevice, find_devices
from drivers.driver import Link
from drivers.reader import DeviceReader
from drivers.registry import DriverRegistry, load_registry
from drivers.simulators.visit import SimulatedStation
from drivers.witmotion import WitMotionDriver
from tests.drivers import vectors
from tests.drivers.pty_device import PtyDevice

REGISTRY = load_registry(())


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
        health = {name: stream.reader.health for name, stream in streams.items()}
    finally:
        for stream in streams.values():
            stream.reader.stop()
    assert streams["shank"].blocks[before].flags[0] & SampleFlag.GAP_BEFORE
    acc = np.concatenate([block.raw[:, :3] for block in streams["pelvis"].blocks])
    scale = REGISTRY.get("witmotion").descriptor.channels[0].scale
    assert np.linalg.norm(acc * scale, axis=1).mean() == pytest.approx(9.81, rel=0.03)
    for name, rate_hz in (("force", 88.2), ("pelvis", 100.0)):
        flags = np.concatenate([block.flags for block in streams[name].blocks])
        assert health[name].rate_hz == pytest.approx(rate_hz, rel=0.02)
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
