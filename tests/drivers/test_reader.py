"""The reader thread on real pseudo-terminals: streaming, commands, unplugging, silence, strangers."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.channel import DeviceIdentity, SampleBlock, SampleFlag
from domain.timebase import StationClock
from drivers.continuity import LinkState
from drivers.driver import Driver
from drivers.errors import DeviceError
from drivers.families.chronojump import ChronojumpDriver
from drivers.families.witmotion import WitMotionDriver
from drivers.reader import DeviceReader
from drivers.transport import SerialTransport
from tests.drivers import vectors
from tests.drivers.pty_device import PtyDevice

ANSWERS = {
    b"end_capture:": b"Capture ended:\r\n",
    b"get_version:": b"Force_Sensor-0.6\r\n",
    b"start_capture:": b"Starting capture...\r\n",
    b"tare:": b"Taring OK:10011\r\n",
}
LINE_BYTES = 17
FORCE = b"".join(b"%08d;%03d.25\r\n" % (n * 11336, n % 1000) for n in range(8_000))


class Heard:
    """What a reader says, with a way to wait for it."""

    def __init__(self) -> None:
        self.blocks: list[SampleBlock] = []
        self.states: list[LinkState] = []
        self.sentences: list[str] = []
        self._changed = threading.Condition()

    def on_block(self, block: SampleBlock) -> None:
        with self._changed:
            self.blocks.append(block)
            self._changed.notify_all()

    def on_link(self, state: LinkState, sentence: str) -> None:
        with self._changed:
            self.states.append(state)
            self.sentences.append(sentence)
            self._changed.notify_all()

    def samples(self, count: int) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: sum(len(b) for b in self.blocks) >= count, 10)

    def state(self, state: LinkState, times: int = 1) -> bool:
        with self._changed:
            return self._changed.wait_for(lambda: self.states.count(state) >= times, 10)


class Bench:
    """Makes readers that are always stopped."""

    def __init__(self) -> None:
        self.heard = Heard()
        self.readers: list[DeviceReader] = []

    def read(
        self, port: Path, driver: Driver, speed: float = 5, expected: DeviceIdentity | None = None
    ) -> DeviceReader:
        reader = DeviceReader(
            port=str(port),
            baud=115200,
            driver=driver,
            clock=StationClock(speed),
            on_block=self.heard.on_block,
            on_link=self.heard.on_link,
            expected=expected,
        )
        self.readers.append(reader)
        reader.start()
        return reader


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    for reader in made.readers:
        reader.stop()


def force_device(path: Path) -> PtyDevice:
    return PtyDevice(path, stream=FORCE, step=2 * LINE_BYTES, answers=ANSWERS, starts=b"start_capture:")


def test_a_force_sensor_is_started_read_and_left_at_rest(bench: Bench, tmp_path: Path) -> None:
    with force_device(tmp_path / "force") as device:
        reader = bench.read(device.path, ChronojumpDriver(), speed=10)
        assert bench.heard.samples(60)
        health = reader.health
        reader.stop()
    assert device.heard == b"end_capture:\nget_version:\nstart_capture:\nend_capture:\n"
    states = [LinkState.OPENING, LinkState.BOOTING, LinkState.IDENTIFYING, LinkState.READY]
    assert bench.heard.states == [*states, LinkState.STREAMING, LinkState.DISCONNECTED]
    first = bench.heard.blocks[0]
    assert (first.raw[0, 0], first.ticks[0], first.flags[0]) == (25, 0, 0)
    assert (health.lost, health.errors) == (0, 0)
    assert health.rate_hz == pytest.approx(88.2, rel=0.01)


def test_a_command_is_answered_in_mid_stream(bench: Bench, tmp_path: Path) -> None:
    with force_device(tmp_path / "force") as device:
        reader = bench.read(device.path, ChronojumpDriver(), speed=10)
        with pytest.raises(DeviceError, match="wait until it streams"):
            reader.command("tare")
        assert bench.heard.samples(5)
        assert reader.command("tare").result(10) == "10011"
        with pytest.raises(DeviceError, match="it can do calibrate, tare"):
            reader.command("zero_yaw")


def test_an_unplugged_sensor_comes_back_into_the_same_stream(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "shank"
    with PtyDevice(path, stream=vectors.WIT_CYCLE) as device:
        reader = bench.read(path, WitMotionDriver())
        assert bench.heard.samples(20)
        device.unplug()
        assert bench.heard.state(LinkState.LOST)
    before = len(bench.heard.blocks)
    with PtyDevice(path, stream=vectors.WIT_CYCLE):
        assert bench.heard.state(LinkState.STREAMING, times=2)
        assert bench.heard.samples(reader.health.samples + 20)
        reader.stop()
    assert bench.heard.blocks[before].flags[0] & SampleFlag.GAP_BEFORE
    assert sum(bool((b.flags & SampleFlag.GAP_BEFORE).any()) for b in bench.heard.blocks) == 1
    assert reader.health.errors == 0


def test_silence_is_asked_after_and_then_reopened(bench: Bench, tmp_path: Path) -> None:
    with force_device(tmp_path / "force") as device:
        bench.read(device.path, ChronojumpDriver(), speed=20)
        assert bench.heard.samples(20)
        device.flowing = False
        assert bench.heard.state(LinkState.STALLED)
        assert bench.heard.state(LinkState.STREAMING, times=2)
    later = [b for b in bench.heard.blocks if (b.flags & SampleFlag.GAP_BEFORE).any()]
    assert len(later) == 1
    assert later[0].flags[0] == SampleFlag.GAP_BEFORE | SampleFlag.RESET_BEFORE


def test_a_reader_that_a_busy_machine_left_out_does_not_blame_the_sensor(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_out, read = threading.Event(), SerialTransport.read

    def read_late(transport: SerialTransport) -> bytes:
        data = read(transport)
        if bench.heard.blocks and not left_out.is_set():
            left_out.set()
            # Between two steps of the reader, the first of which heard nothing, the machine does other work.
            threading.Event().wait(1.3)
            return b""
        return data

    monkeypatch.setattr(SerialTransport, "read", read_late)
    with PtyDevice(tmp_path / "shank", stream=vectors.WIT_CYCLE) as device:
        reader = bench.read(device.path, WitMotionDriver(), speed=1)
        assert left_out.wait(10)
        assert bench.heard.samples(reader.health.samples + 20)
    assert LinkState.STALLED not in bench.heard.states


def test_another_sensor_on_the_port_is_refused(bench: Bench, tmp_path: Path) -> None:
    stranger = DeviceIdentity("witmotion", "WitMotion 0x61")
    with PtyDevice(tmp_path / "shank", stream=vectors.WIT_CYCLE) as device:
        bench.read(device.path, WitMotionDriver(), expected=stranger)
        assert bench.heard.state(LinkState.LOST)
    assert "Another sensor answers" in bench.heard.sentences[-1]
    assert not bench.heard.blocks


def test_a_missing_port_is_tried_again_and_stopping_is_quick(bench: Bench, tmp_path: Path) -> None:
    reader = bench.read(tmp_path / "none", WitMotionDriver())
    assert bench.heard.state(LinkState.LOST, times=2)
    assert "There is no port" in bench.heard.sentences[-1] + bench.heard.sentences[-2]
    reader.stop()
    assert bench.heard.states[-1] is LinkState.DISCONNECTED


def test_noise_is_no_sensor(bench: Bench, tmp_path: Path) -> None:
    with PtyDevice(tmp_path / "noise", stream=bytes(range(256)) * 4) as device:
        bench.read(device.path, WitMotionDriver(), speed=10)
        assert bench.heard.state(LinkState.LOST)
    assert "No WitMotion IMU answers" in next(s for s in bench.heard.sentences if "answers" in s)


def test_a_fault_in_who_takes_the_samples_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    heard = Heard()

    def faulty(block: SampleBlock) -> None:
        raise ZeroDivisionError("faulty")

    with PtyDevice(tmp_path / "shank", stream=vectors.WIT_CYCLE) as device:
        reader = DeviceReader(
            port=str(device.path),
            baud=115200,
            driver=WitMotionDriver(),
            clock=StationClock(5),
            on_block=faulty,
            on_link=heard.on_link,
        )
        reader.start()
        assert heard.state(LinkState.LOST)
        reader.stop()
    assert "inner error" in heard.sentences[-1]
    assert "Reading" in caplog.text


def test_a_fast_sensor_is_not_read_for_each_of_its_samples(bench: Bench, tmp_path: Path) -> None:
    line = b"%08d;%03d.25\r\n"
    fast = b"".join(line % (n * 1000, n % 1000) for n in range(20_000))
    path = tmp_path / "force"
    device = PtyDevice(
        path, stream=fast, step=LINE_BYTES, pause_s=0.001, answers=ANSWERS, starts=b"start_capture:"
    )
    with device:
        bench.read(device.path, ChronojumpDriver(), speed=1)
        assert bench.heard.samples(1000)
    late = bench.heard.blocks[len(bench.heard.blocks) // 2 :]
    assert sum(len(block) for block in late) >= 2 * len(late)
