"""The simulated force sensor answers and streams as the board does."""

from pathlib import Path

import numpy as np
import pytest

from drivers.simulators.chronojump import ChronojumpSimulator
from drivers.simulators.pty_port import PtyPort
from tests.drivers.simulators.manual_clock import ManualClock


class Bench:
    """The board on a table: say something, wait, see what it sends."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock()
        self.load_n = 0.0
        self.board = ChronojumpSimulator(
            port=PtyPort(name="force", folder=folder),
            clock=self.clock,
            force=lambda time_s: np.full(len(time_s), self.load_n),
            strap_n=4.3,
        )
        self.board.powered(self.clock.ns)
        self.wait(3.0)

    def wait(self, seconds: float, step_s: float = 0.01) -> bytes:
        steps = round(seconds / step_s)
        return b"".join(self.board.due(self.clock.advance(step_s)) for _ in range(steps))

    def ask(self, command: bytes, wait_s: float = 1.1) -> bytes:
        self.board.received(command, self.clock.ns)
        return self.wait(wait_s)

    def samples(self, data: bytes) -> np.ndarray:
        lines = [line for line in data.split(b"\r\n") if b";" in line]
        return np.array([[float(part) for part in line.split(b";")] for line in lines])


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.mark.parametrize(
    ("command", "reply"),
    [
        (b"get_version:\n", b"Force_Sensor-0.6\r\n"),
        (b"get_transmission_format:\n", b"text\r\n"),
        (b"end_capture:\n", b"Capture ended:\r\n"),
        (b"get_tare:\n", b"10000\r\n"),
        (b"set_tare:-250;\n", b"Tare set\r\n"),
        (b"get_calibration_factor:\n", b"915.00\r\n"),
        (b"set_calibration_factor:700.5;\n", b"Calibration factor set\r\n"),
        (b"hello:\n", b"Not a valid command\r\n"),
        (b"tare:\nget_version:\n", b"Not a valid command\r\n"),
    ],
)
def test_commands_get_the_boards_answers(bench: Bench, command: bytes, reply: bytes) -> None:
    assert bench.ask(command) == reply


def test_commands_closer_than_a_second_merge_and_are_refused(bench: Bench) -> None:
    bench.board.received(b"get_tare:\n", bench.clock.ns)
    assert bench.wait(0.7) == b""
    assert bench.ask(b"get_version:\n", 1.1) == b"Not a valid command\r\n"


def test_the_loader_hears_nothing_after_a_reset(bench: Bench) -> None:
    bench.board.host_opened(bench.clock.ns)
    assert bench.ask(b"get_version:\n", 3.0) == b""
    assert bench.ask(b"get_version:\n") == b"Force_Sensor-0.6\r\n"


def test_the_stream_has_the_spacing_of_a_genuine_capture(bench: Bench) -> None:
    data = bench.ask(b"start_capture:\n", 11.0)
    assert data.startswith(b"Starting capture...\r\n0;4.")
    stamps = bench.samples(data)[:, 0]
    assert stamps[:4].tolist() == [0, 968, 3324, 14628]
    assert np.median(np.diff(stamps)) == pytest.approx(11_336, abs=10)
    assert np.all(np.abs(np.diff(stamps)[3:] - 11_336) < 150)


def test_a_late_thread_loses_nothing(bench: Bench, tmp_path: Path) -> None:
    late = Bench(tmp_path)
    punctual = bench.ask(b"start_capture:\n", 6.0)
    late.board.received(b"start_capture:\n", late.clock.ns)
    stuttering = b"".join(late.wait(2.0, step_s=2.0) for _ in range(3))
    stamps = [b.samples(data)[:, 0] for b, data in ((bench, punctual), (late, stuttering))]
    assert abs(len(stamps[0]) - len(stamps[1])) <= 1
    assert np.max(np.abs(np.diff(stamps[1])[3:] - 11_336)) < 150


def test_a_tare_takes_the_strap_away_and_the_load_stays(bench: Bench) -> None:
    before = bench.samples(bench.ask(b"start_capture:\n", 3.0))[:, 1]
    reply = bench.ask(b"tare:\n", 2.0)
    assert reply.startswith(b"Taring OK:139")
    after = bench.samples(bench.wait(2.0))[:, 1]
    bench.load_n = 50.0
    loaded = bench.samples(bench.wait(2.0))[:, 1]
    means = [float(np.mean(part)) for part in (before, after, loaded)]
    assert means == pytest.approx([4.3, 0.0, 50.0], abs=0.05)


def test_a_command_stalls_a_running_capture_for_a_second(bench: Bench) -> None:
    bench.ask(b"start_capture:\n", 3.0)
    last = bench.samples(bench.wait(0.5))[-1, 0]
    stamps = bench.samples(bench.ask(b"get_tare:\n", 2.0))[:, 0]
    assert 0.9e6 < stamps[1] - last < 1.1e6


def test_calibrating_with_a_known_mass_sets_the_scale(bench: Bench) -> None:
    bench.ask(b"tare:\n", 2.0)
    bench.load_n = 5.0 * 9.81
    bench.ask(b"set_calibration_factor:500;\n")
    reply = bench.ask(b"calibrate:5.0;\n", 2.0)
    assert float(reply.removeprefix(b"Calibrating OK:")) == pytest.approx(915.0, rel=0.001)


def test_microseconds_wrap_at_32_bits(bench: Bench) -> None:
    bench.ask(b"start_capture:\n", 1.5)
    bench.board.age(2**32 * 1e-6 - 3.0)
    stamps = bench.samples(bench.wait(3.0))[:, 0]
    assert np.sum(np.diff(stamps) < 0) == 1
    assert np.all(np.diff(stamps) % 2**32 < 12_000)
