"""Four sensors at 1 kHz through ports, readers, recorder and a repainting plot: is a sample lost?"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from db.store import Store, open_store
from domain.athlete import Athlete, Side
from domain.channel import Integers
from domain.identifiers import new_id
from domain.session import SetState, TrainingSet
from domain.timebase import StationClock
from tests.bench.figure import Figure
from tests.bench.live_parts import REPAINTS_HZ, Picture, Sensor
from tests.bench.live_writer import PORT_NAMES

# The readers listen for 2 to 3 s before they take samples; about 8 s of streaming remain.
_SECONDS = 10.8
_READY_S, _LOOK_S = 20.0, 0.01


class _BenchError(Exception):
    """The run could not be made; the message says why."""


@dataclass(frozen=True, slots=True)
class _Run:
    """What one run gave: the numbers of all packets received and recorded, a row for each sensor.

    `picture_s` is the processor time of the picture's thread for each repaint, `cores` that of the
    whole process for each second.
    """

    sent: int
    received: list[Integers]
    recorded: list[Integers]
    reported_lost: int
    unreadable: int
    repaints_hz: float
    picture_s: float
    cores: float


def live() -> tuple[Figure, ...]:
    """Sent counts from the first sample that a reader took to the last that its sensor sent."""
    with tempfile.TemporaryDirectory() as folder:
        run = _run(Path(folder))
    expected = [np.arange(int(numbers[0]), run.sent) for numbers in run.received]
    sent = sum(len(numbers) for numbers in expected)
    received = sum(len(numbers) for numbers in run.received)
    recorded = sum(len(numbers) for numbers in run.recorded)
    name = "4 x 1 kHz live:"
    return (
        Figure(f"{name} sent", sent, "samples"),
        Figure(f"{name} received", received, "samples", sent, least=True),
        Figure(f"{name} recorded", recorded, "samples", sent, least=True),
        Figure(f"{name} lost before the station", _astray(expected, run.received), "samples", 0),
        Figure(f"{name} lost before the file", _astray(expected, run.recorded), "samples", 0),
        Figure(f"{name} reported as lost", run.reported_lost, "samples", 0),
        Figure(f"{name} unreadable packets", run.unreadable, "packets", 0),
        Figure(f"{name} repaints", run.repaints_hz, "per second"),
        # Holds on a busy machine too, where others take the time that the repaints would need.
        Figure(f"{name} 60 repaints per second need", run.picture_s * REPAINTS_HZ, "core", 1.0),
        Figure(f"{name} processor time", run.cores, "cores"),
    )


def _astray(expected: list[Integers], found: list[Integers]) -> int:
    """Samples that are missing, there twice, or that nobody sent."""
    astray = 0
    for ours, theirs in zip(expected, found, strict=True):
        numbers, times = np.unique(theirs, return_counts=True)
        astray += len(np.setxor1d(ours, numbers)) + int((times - 1).sum())
    return astray


def _run(folder: Path) -> _Run:
    command = [sys.executable, "-m", "tests.bench.live_writer", str(folder), str(_SECONDS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        try:
            ports = [folder / name for name in PORT_NAMES]
            _await(ports)
            return _measure(writer, ports, folder)
        finally:
            writer.terminate()


def _await(ports: Sequence[Path]) -> None:
    end_s = time.monotonic() + _READY_S
    while not all(port.exists() for port in ports):
        if time.monotonic() > end_s:
            raise _BenchError("The simulated sensors did not start: run the benchmark on Linux or macOS.")
        time.sleep(_LOOK_S)


def _measure(writer: "subprocess.Popen[str]", ports: Sequence[Path], folder: Path) -> _Run:
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    clock = StationClock()
    epoch_ns = clock.now_ns()
    store = open_store(folder / "bench.db", clock=clock)
    try:
        sensors = [
            Sensor(place=place, port=port, store=store, clock=clock, epoch_ns=epoch_ns)
            for place, port in enumerate(ports)
        ]
        header = _header(store, clock)
        store.recorder.begin(header, [sensor.stream for sensor in sensors])
        picture = Picture(app=app, sensors=sensors, clock=clock, epoch_ns=epoch_ns)
        sent = _play(writer, sensors, picture)
        store.recorder.finish(header.set_id, SetState.COMPLETE)
        recording = store.sessions.recording(header.set_id)
    finally:
        store.close()
    health = [sensor.reader.health for sensor in sensors]
    return _Run(
        sent=sent,
        received=[np.concatenate(sensor.numbers) for sensor in sensors],
        recorded=[stream.raw[:, stream.stream.column("packet_counter")] for stream in recording.streams],
        reported_lost=sum(one.lost for one in health),
        unreadable=sum(one.errors for one in health),
        repaints_hz=picture.repaints_hz,
        picture_s=picture.picture_s,
        cores=picture.cores,
    )


def _play(writer: "subprocess.Popen[str]", sensors: Sequence[Sensor], picture: Picture) -> int:
    """Read all sensors under the picture; how many packets each was sent."""
    assert writer.stdout is not None
    with ThreadPoolExecutor(1) as waiting:
        sent = waiting.submit(writer.stdout.readline)
        for sensor in sensors:
            sensor.reader.start()
        try:
            picture.run(sent)
        finally:
            for sensor in sensors:
                sensor.reader.stop()
    if not sent.result().strip() or not picture.repaints_hz:
        raise _BenchError("The four sensors did not all stream: run the benchmark again on a calmer machine.")
    return int(sent.result())


def _header(store: Store, clock: StationClock) -> TrainingSet:
    store.athletes.add(Athlete(athlete_id="bench", name="Bench"))
    visit = store.sessions.open_session("bench", "Bench")
    return TrainingSet(
        set_id=new_id(),
        session_id=visit.session_id,
        athlete_id="bench",
        protocol_id="free_motion",
        protocol_version=1,
        side=Side.RIGHT,
        started_at=clock.wall(),
        epoch_ns=clock.now_ns(),
    )
