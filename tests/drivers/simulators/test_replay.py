"""Recorded streams as things that happen again, and what cannot be played."""

import threading
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from domain.athlete import Side
from domain.channel import (
    MISSING_RAW,
    Calibration,
    DeviceIdentity,
    Encoding,
    Integers,
    SampleBlock,
    SampleFlag,
    Segment,
    Stream,
)
from domain.identifiers import new_id
from domain.session import SetRecording, StreamRecording, TrainingSet
from domain.timebase import StationClock
from drivers.discovery import find_devices
from drivers.reader import DeviceReader
from drivers.registry import load_registry
from drivers.simulators.families import FORCE_FAMILIES, MOTION_FAMILIES
from drivers.simulators.pty_port import SimulatorError
from drivers.simulators.recorded import RecordedStream
from drivers.simulators.replay import Replay
from tests.drivers.imu_bench import run
from tests.drivers.simulators.manual_clock import ManualClock
from tests.drivers.streams import blocks, joined
from tests.drivers.test_reader import Heard

NOW = datetime(2026, 1, 2, tzinfo=UTC)
ROWS = 200


def recorded(driver_id: str, raw: Integers, *, name: str = "", period_us: int = 10_000) -> StreamRecording:
    descriptor = load_registry(()).get(driver_id).descriptor
    identity = DeviceIdentity(name or driver_id, "model", "S1")
    count = len(raw)
    stream = Stream(
        stream_id=new_id(),
        device=identity,
        segment=Segment.CUFF if descriptor.kind == "force" else Segment.PELVIS,
        channels=descriptor.channels,
        clock=descriptor.clock,
        nominal_rate_hz=1e6 / period_us,
        calibrations=(Calibration(new_id(), identity.key, "force", 0.02, 50.0, "two_point", NOW),),
    )
    times_us = np.arange(count, dtype=np.int64) * period_us
    ticks = np.rint(times_us * 1e-6 / (descriptor.clock.tick_s or 1e-6)).astype(np.int64)
    received_ns = 5_000_000_000 + times_us * 1000
    return StreamRecording(stream, raw, ticks, received_ns, np.zeros(count, dtype=np.int64))


def one_set(*streams: StreamRecording) -> SetRecording:
    header = TrainingSet(
        set_id=new_id(),
        session_id=new_id(),
        athlete_id=new_id(),
        protocol_id="free_motion",
        protocol_version=1,
        side=Side.RIGHT,
        started_at=NOW,
        epoch_ns=0,
    )
    return SetRecording(header, streams, ())


def force_rows() -> Integers:
    return (np.arange(ROWS, dtype=np.int64) * 3 + 50)[:, None]


def motion_rows() -> Integers:
    raw = np.full((ROWS, len(load_registry(()).get("witmotion").descriptor.channels)), MISSING_RAW)
    raw[:, :6] = [0, 0, 2048, 100, 0, 0]
    raw[50, :6] = MISSING_RAW
    return raw


def test_force_is_played_as_it_was_calibrated_and_is_nothing_before_and_after() -> None:
    stream = RecordedStream(recorded("chronojump", force_rows()))
    middle = stream.start_s + np.array([-1.0, 0.0, 0.5, 0.505, 100.0])
    assert stream.force_n(middle) == pytest.approx([0.0, 0.0, 3.0, 3.03, 0.0], abs=0.01)


def test_motion_is_played_through_holes_and_is_still_before_and_after() -> None:
    stream = RecordedStream(recorded("witmotion", motion_rows()))
    truth = stream.motion(stream.start_s + np.array([-1.0, 0.5, 1.0, 100.0]))
    assert truth.specific_force_m_per_s2[:, 2] == pytest.approx([9.80665] * 4)
    assert truth.rate_rad_per_s[:, 0] == pytest.approx([0, *[np.radians(100 * 2000 / 32768)] * 2, 0])


@pytest.mark.parametrize(
    ("driver_id", "rate_hz"), [("ximu3", 200.0), ("xsens", 40.0), ("vectornav", 50.0), ("chronojump", 80.0)]
)
def test_a_replay_keeps_the_rate_and_the_holes_of_the_recording(
    driver_id: str, rate_hz: float, tmp_path: Path
) -> None:
    rows = force_rows() if driver_id == "chronojump" else motion_of(driver_id)
    whole = recorded(driver_id, rows, period_us=round(1e6 / rate_hz))
    kept = np.delete(np.arange(ROWS), np.r_[60:80, 120])
    block = play(driver_id, cut_out(whole, kept), tmp_path)
    steps = np.diff(block.ticks) * load_registry(()).get(driver_id).descriptor.clock.tick_s * rate_hz
    hole = int(np.argmax(steps))
    # Around the hole, for as long as the set is: 20 samples are missing there, and one a little later.
    inside = steps[hole - 50 : hole + 100]
    assert np.rint(inside).tolist() == [1] * 50 + [21] + [1] * 39 + [2] + [1] * 59
    assert np.abs(inside - np.rint(inside)).max() < 0.03
    if driver_id == "xsens":
        # Its own counter of packets tells of the holes too, and of nothing else.
        counted = np.flatnonzero(block.flags[hole - 50 : hole + 100] & SampleFlag.GAP_BEFORE)
        assert counted.tolist() == [51, 91]


def motion_of(driver_id: str) -> Integers:
    """A sensor at rest, whose first acceleration counts the rows."""
    channels = load_registry(()).get(driver_id).descriptor.channels
    raw = np.full((ROWS, len(channels)), MISSING_RAW, dtype=np.int64)
    for column, channel in enumerate(channels):
        if channel.name[:3] in {"acc", "gyr"} and channel.name[3] == "_":
            raw[:, column] = 1 if channel.encoding is Encoding.COUNT else np.float64(0.1).view(np.int64)
    return raw


def cut_out(whole: StreamRecording, kept: Integers) -> StreamRecording:
    """The same stream with some rows missing."""
    flags = whole.flags[kept].copy()
    flags[1:][np.diff(kept) > 2] |= int(SampleFlag.GAP_BEFORE)
    return StreamRecording(whole.stream, whole.raw[kept], whole.ticks[kept], whole.received_ns[kept], flags)


def play(driver_id: str, stream: StreamRecording, folder: Path) -> SampleBlock:
    """All samples of a replay, from before its set to after it."""
    clock, driver = ManualClock(), load_registry(()).get(driver_id)
    replay = Replay(recording=one_set(stream), clock=clock, folder=folder, lead_in_s=1.0)
    (device,) = replay.devices.values()
    device.powered(clock.ns)
    run(device, clock, 3.0)
    if driver_id == "chronojump":
        device.received(b"start_capture:", clock.ns)
        run(device, clock, 1.5)
    replay.begin()
    return joined(blocks(driver.decoder().feed(run(device, clock, 1.5 + replay.duration_s), 0)))


def test_ports_are_named_by_their_places_and_a_family_without_simulator_is_said(tmp_path: Path) -> None:
    streams = (
        recorded("chronojump", force_rows()),
        recorded("witmotion", motion_rows()),
        recorded("witmotion", motion_rows(), name="their_own"),
    )
    replay = Replay(recording=one_set(*streams), clock=StationClock(), folder=tmp_path)
    assert list(replay.ports) == ["cuff", "pelvis"]
    assert replay.left_out == [
        "The sensor at the pelvis cannot be played again: there is no simulated 'their_own'."
    ]
    assert replay.duration_s == pytest.approx((ROWS - 1) / 100, abs=0.01)


def test_a_set_of_which_nothing_can_be_played_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SimulatorError, match="there is no simulated 'their_own'"):
        Replay(
            recording=one_set(recorded("chronojump", force_rows(), name="their_own")),
            clock=StationClock(),
            folder=tmp_path,
        )
    with pytest.raises(SimulatorError, match="choose another"):
        Replay(recording=one_set(), clock=StationClock(), folder=tmp_path)


def test_every_family_that_can_be_played_is_one_that_can_be_read() -> None:
    registry = load_registry(())
    assert {registry.get(driver_id).descriptor.kind for driver_id in FORCE_FAMILIES} == {"force"}
    assert {registry.get(driver_id).descriptor.kind for driver_id in MOTION_FAMILIES} == {"imu"}


def test_a_gauge_plays_when_it_is_recorded_not_when_it_is_looked_for(tmp_path: Path) -> None:
    clock, heard, registry = StationClock(20.0), Heard(), load_registry(())
    recording = one_set(recorded("chronojump", force_rows(), name="mark10"))
    replay, stop = Replay(recording=recording, clock=clock, folder=tmp_path), threading.Event()
    replay.start()
    player = threading.Thread(target=replay.follow, args=(stop,))
    player.start()
    (found,) = find_devices(clock=clock, registry=registry, ports=[str(replay.ports["cuff"])])
    driver = registry.get("mark10")
    reader = DeviceReader(
        port=found.port,
        baud=found.baud,
        driver=driver,
        clock=clock,
        on_block=heard.on_block,
        on_link=heard.on_link,
        expected=found.identity,
    )
    assert not replay.finished.is_set()
    reader.start()
    assert replay.finished.wait(20.0)
    reader.stop()
    stop.set()
    player.join()
    replay.stop()
    newtons = joined(heard.blocks).raw[:, 0] * driver.descriptor.channels[0].scale
    assert newtons[0] == 0.0
    # A hurried gauge is asked too seldom to be sure of the very last of the rising 12 N.
    assert 8.0 < newtons.max() < 12.0
