"""What recording costs: the time of a commit beside a reader and a backup, bytes a sample, reading back.

The signal is made: two load cells of 24 bits (a ramp and hold of some 200,000 counts with noise of 30 counts)
and three inertial sensors of six channels of 16 bits (sines of 3000 counts with noise of 12 counts), all at
1 kHz, read from their ports every 10 ms.
"""

import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import zstandard
from sqlcipher3.dbapi2 import connect

from db.engine import Database, database_url
from db.recording.claims import Claims
from db.recording.codec import shape_of
from db.recording.recorder import Recorder
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.channel import Channel, ClockKind, DeviceClock, DeviceIdentity, SampleBlock, Segment, Stream
from domain.identifiers import new_id
from domain.session import SetState, TrainingSet
from domain.timebase import StationClock
from tests.bench.figure import Figure, median_s
from tests.db.samples import a_set

RATE_HZ = 1000
READ_MS = 10
TICK_MS = 100
CHANNELS = 20
SHORT_S, LONG_S = 30, 600
_HEAD_BYTES, _CRC_BYTES = 10, 4


@dataclass(frozen=True, slots=True)
class _Source:
    """One sensor: its stream and all its samples."""

    stream: Stream
    block: SampleBlock

    def part(self, first: int, last: int) -> SampleBlock:
        """Samples from `first` to before `last`."""
        cut = slice(first, last)
        block = self.block
        return SampleBlock(block.raw[cut], block.ticks[cut], block.received_ns[cut], block.flags[cut])


class _ByHand(Recorder):
    """Writes when it is told to instead of ten times a second."""

    def _start(self) -> None:
        """No thread before the set ends."""

    def flush(self) -> None:
        """Make durable what was handed over."""
        self._flush()

    def begin_ending(self) -> None:
        """From now on as always."""
        super()._start()


def storage(*, long: bool = False) -> tuple[Figure, ...]:
    """Ten minutes with `long`, else half a minute."""
    seconds = LONG_S if long else SHORT_S
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "turnout.db"
        store = open_store(path, clock=StationClock())
        try:
            return _measured(store, path, seconds)
        finally:
            store.close()


def _measured(store: Store, path: Path, seconds: int) -> tuple[Figure, ...]:
    sources = made_sources(seconds)
    store.athletes.add(Athlete("ada", "Ada"))
    header = a_set(store.sessions.open_session("ada").session_id)
    database = Database(database_url(path), busy_s=1.0)
    clock = StationClock()
    recorder = _ByHand(database=database, clock=clock, claims=Claims(path))
    recorder.begin(header, [source.stream for source in sources])
    recorder.flush()
    spans, calls = _append(store, path, recorder, header, sources, seconds)
    small = _payload_bytes(path)
    began = time.perf_counter()
    recorder.begin_ending()
    recorder.finish(header.set_id, SetState.COMPLETE, timeout_s=600.0)
    durable_s = time.perf_counter() - began
    recorder.wait_joined(timeout_s=600.0)
    joined_s = time.perf_counter() - began
    recorder.stop()
    database.close()
    samples = seconds * RATE_HZ * CHANNELS
    return (
        Figure(f"append {seconds} s of 20 channels: p50", float(np.percentile(spans, 50)) * 1e3, "ms"),
        Figure("the same: p99, reader and backup beside", float(np.percentile(spans, 99)) * 1e3, "ms", 50.0),
        Figure("the same: longest that a sensor waits", max(calls) * 1e3, "ms", 50.0),
        Figure("bytes a sample while recording", small / samples, "bytes", 1.8),
        Figure("bytes a sample when the set has ended", _payload_bytes(path) / samples, "bytes", 1.35),
        Figure("ending the set: until all is durable", durable_s, "s", 0.2),
        Figure("joining its chunks, behind the review", joined_s, "s"),
    )


def reading() -> tuple[Figure, ...]:
    """Ten minutes of the same signal, read back through the code that the analysis reads with."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "turnout.db"
        store = open_store(path, clock=StationClock())
        try:
            store.athletes.add(Athlete("ada", "Ada"))
            header = a_set(store.sessions.open_session("ada").session_id)
            sources = made_sources(LONG_S)
            columns = {source.stream.stream_id: source.block for source in sources}
            store.sessions.import_set(header, [source.stream for source in sources], columns)
            return _reading_figures(store, path, header.set_id)
        finally:
            store.close()


def _reading_figures(store: Store, path: Path, set_id: str) -> tuple[Figure, ...]:
    with closing(connect(path)) as file:
        payloads = [bytes(row[0]) for row in file.execute("SELECT payload FROM chunks")]
    frames = [payload[_HEAD_BYTES + 2 * shape_of(payload)[1] : -_CRC_BYTES] for payload in payloads]

    def read() -> None:
        store.sessions.recording(set_id)

    def unpack() -> None:
        for frame in frames:
            zstandard.ZstdDecompressor().decompress(frame)

    return (
        Figure("reading a set of ten minutes", median_s(read, 5), "s", 0.5),
        # Processor time of this one thread: others on the machine do not count on either side.
        Figure("the same / zstd of its chunks", _processor_s(read, 5) / _processor_s(unpack, 9), "", 4.0),
    )


def _processor_s(work: Callable[[], None], times: int) -> float:
    spans = []
    for _ in range(times):
        began = time.thread_time()
        work()
        spans.append(time.thread_time() - began)
    return statistics.median(spans)


def _append(
    store: Store, path: Path, recorder: _ByHand, header: TrainingSet, sources: list[_Source], seconds: int
) -> tuple[list[float], list[float]]:
    """Hand over 100 ms after 100 ms without pause; how long each took until durable, and each single call."""
    over = threading.Event()
    beside = [
        threading.Thread(target=_look, args=(store, header.set_id, over)),
        threading.Thread(target=_back_up, args=(path, over)),
    ]
    spans, calls = [], []
    for thread in beside:
        thread.start()
    try:
        for first in range(0, seconds * RATE_HZ, TICK_MS):
            for row in range(first, first + TICK_MS, READ_MS):
                for source in sources:
                    began = time.perf_counter()
                    recorder.append(source.stream.stream_id, source.part(row, row + READ_MS))
                    calls.append(time.perf_counter() - began)
            began = time.perf_counter()
            recorder.flush()
            spans.append(time.perf_counter() - began)
    finally:
        over.set()
        for thread in beside:
            thread.join()
    return spans, calls


def _look(store: Store, set_id: str, over: threading.Event) -> None:
    while not over.wait(0.05):
        store.sessions.recent(50)
        store.sessions.set_header(set_id)


def _back_up(path: Path, over: threading.Event) -> None:
    with tempfile.TemporaryDirectory() as folder:
        while not over.wait(0.2):
            with (
                closing(connect(path)) as source,
                closing(connect(Path(folder) / "copy.db")) as copy,
            ):
                source.backup(copy, pages=256, sleep=0.01)


def made_sources(seconds: int) -> list[_Source]:
    """Two load cells and three motion sensors, 20 channels at 1 kHz."""
    noise = np.random.default_rng(5)
    index = np.arange(seconds * RATE_HZ)
    pull = np.clip(np.abs((index / RATE_HZ) % 10 - 5) - 1, 0, 2) / 2
    cells = [8_000_000 + 200_000 * pull + noise.normal(0, 30, len(index)) for _ in range(2)]
    units = [
        np.column_stack(
            [
                3000 * np.sin(index / RATE_HZ * (1 + unit + axis / 7)) + noise.normal(0, 12, len(index))
                for axis in range(6)
            ]
        )
        for unit in range(3)
    ]
    return list(_made([*(cell[:, None] for cell in cells), *units], index, noise))


def _made(columns: list[np.ndarray], index: np.ndarray, noise: np.random.Generator) -> Iterator[_Source]:
    for number, raw in enumerate(columns):
        device = DeviceIdentity("bench", "Sensor", f"S{number}", "", f"/dev/tty{number}")
        channels = tuple(Channel(f"c{place}", "force", "N", 0.01) for place in range(raw.shape[1]))
        clock = DeviceClock(ClockKind.DEVICE, 1e-6, 32, 0.002)
        stream = Stream(new_id(), device, Segment.CUFF, channels, clock, float(RATE_HZ))
        reads = index // READ_MS * READ_MS * 1_000_000 + READ_MS * 1_000_000
        late = np.repeat(noise.exponential(300_000, len(index) // READ_MS), READ_MS)
        yield _Source(
            stream,
            SampleBlock(
                raw=np.rint(raw).astype(np.int64),
                ticks=index * 1000 % 2**32,
                received_ns=(reads + late).astype(np.int64),
                flags=np.zeros(len(index), dtype=np.int64),
            ),
        )


def _payload_bytes(path: Path) -> int:
    with closing(connect(path)) as file:
        return int(file.execute("SELECT sum(length(payload)) FROM chunks").fetchone()[0])
