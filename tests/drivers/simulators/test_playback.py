"""A recording goes through the port row by row, once, between two still poses."""

from pathlib import Path

import numpy as np
import pytest

from domain.channel import Floats
from drivers.simulators.playback import InertialRecording, RecordingPlayer, load_recording
from drivers.simulators.pty_port import PtyPort, SimulatorError
from tests.drivers.simulators.manual_clock import ManualClock

SPAR = Path("/work/shared/data/spar/spar_4_subjects.npz")


def recording(rows: int = 300) -> InertialRecording:
    random = np.random.default_rng(5)
    acceleration = random.uniform(-2.0, 2.0, (rows, 3))
    return InertialRecording(acceleration, random.uniform(-5.0, 5.0, (rows, 3)), 50.0)


def player(folder: Path, clock: ManualClock, played: InertialRecording) -> RecordingPlayer:
    device = RecordingPlayer(
        port=PtyPort(name="wrist", folder=folder), clock=clock, recording=played, lead_in_s=4.0
    )
    device.powered(clock.ns)
    return device


def decoded(data: bytes) -> Floats:
    """(n, 6) g and rad/s by plain arithmetic on the bytes."""
    pairs = np.frombuffer(data, np.uint8).reshape(-1, 2, 11)
    assert np.all(pairs[:, 0, 1] == 0x51)
    assert np.all(pairs[:, 1, 1] == 0x52)
    words = np.ascontiguousarray(pairs[:, :, 2:8]).view("<i2").reshape(-1, 6) / 32768.0
    return np.asarray(words * np.repeat([16.0, np.radians(2000.0)], 3))


def test_each_row_comes_once_at_its_rate_after_the_still_lead_in(tmp_path: Path) -> None:
    clock, played = ManualClock(), recording()
    device = player(tmp_path, clock, played)
    rows = decoded(b"".join(device.due(clock.advance(0.037)) for _ in range(400)))
    assert len(rows) == int(400 * 0.037 * 50)
    assert rows[200:500, :3] == pytest.approx(played.acceleration_g, abs=0.0003)
    assert rows[200:500, 3:] == pytest.approx(played.rate_rad_per_s, abs=0.0006)
    assert device.finished.is_set()


def test_before_and_after_the_sensor_is_still(tmp_path: Path) -> None:
    clock, played = ManualClock(), recording()
    rows = decoded(player(tmp_path, clock, played).due(clock.advance(20.0)))
    for still, row in ((rows[:200], 0), (rows[500:], -1)):
        first = played.acceleration_g[row] / np.linalg.norm(played.acceleration_g[row])
        assert np.mean(still[:, :3], axis=0) == pytest.approx(first, abs=0.001)
        assert np.max(np.abs(still[:, 3:])) < 0.01


def test_a_host_that_opens_the_port_hears_it_from_the_start(tmp_path: Path) -> None:
    clock = ManualClock()
    device = player(tmp_path, clock, recording())
    device.due(clock.advance(30.0))
    device.host_opened(clock.ns)
    assert not device.finished.is_set()
    assert np.max(np.abs(decoded(device.due(clock.advance(3.9)))[:, 3:])) < 0.01


def test_a_real_set_is_loaded_with_its_rate() -> None:
    if not SPAR.exists():
        pytest.skip(f"The recordings are not at {SPAR}")
    real = load_recording(SPAR, "set_000")
    assert real.acceleration_g.shape == (1597, 3)
    assert real.rate_hz == 50.0


@pytest.mark.parametrize(("name", "words"), [("set_999", "set_999"), ("flat", "(n, 6) is needed")])
def test_a_recording_that_does_not_serve_is_said_in_a_sentence(tmp_path: Path, name: str, words: str) -> None:
    np.savez(tmp_path / "some.npz", flat=np.zeros(6), rate_hz=50.0)
    with pytest.raises(SimulatorError) as refusal:
        load_recording(tmp_path / "some.npz", name)
    assert words in str(refusal.value)
