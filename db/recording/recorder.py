"""Makes samples durable as they come: one writer thread, one commit per tick for all streams."""

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from db.engine import Database
from db.errors import StorageError
from db.models import SessionRow, SetRow, StreamRow
from db.recording.batch import Batch, Position, write_batch
from db.recording.claims import Claims
from db.recording.joiner import Joiner
from domain.channel import SampleBlock, Stream
from domain.language import say
from domain.session import Mark, SetState, TrainingSet
from domain.timebase import Clock

log = logging.getLogger(__name__)

TICK_S = 0.1
"""Seconds of the machine between commits, whatever the speed of the station clock.

A crash costs this and the commit that was under way: what is left of 300 ms is for a busy machine.
"""

BEGIN_S = 0.25
"""Seconds that beginning a set waits until it is durable; with a disk in trouble it begins all the same."""

JOIN_AT_END_S = 2.0
"""Seconds that closing gives to joining chunks; the rest is done after the next start."""


@dataclass(slots=True)
class _Opened:
    """A set that is being recorded: its streams with their number of columns, and how many marks came."""

    columns: dict[str, int]
    marks: int = 0


class Recorder:
    """Takes samples from any thread and never makes the caller wait for the disk.

    What could not be written stays in memory and is tried again every tick; `failure` says why.
    """

    def __init__(self, *, database: Database, clock: Clock, claims: Claims | None) -> None:
        self._database = database
        self._clock = clock
        self._claims = claims
        self._lock = threading.Lock()
        self._inbox = Batch()
        self._unwritten = Batch()
        self._positions: dict[str, Position] = {}
        self._opened: dict[str, _Opened] = {}
        self._set_of: dict[str, str] = {}
        self._beginnings: dict[str, threading.Event] = {}
        self._endings: dict[str, threading.Event] = {}
        self._ended: set[str] = set()
        self._pending = 0
        self._written_until_ns: int | None = None
        self._failure: str | None = None
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._joiner = Joiner(database=database, is_recording=lambda: bool(self._opened))

    @property
    def pending(self) -> int:
        """Samples that are not durable yet."""
        with self._lock:
            return self._pending

    @property
    def written_until_ns(self) -> int | None:
        """When the newest durable sample of the set was received, in station time; None before the first."""
        return self._written_until_ns

    @property
    def failure(self) -> str | None:
        """Why samples cannot be written at the moment, in one sentence; None when all is well."""
        return self._failure

    def begin(self, header: TrainingSet, streams: Sequence[Stream]) -> None:
        """Open a set for recording; its session must exist. Usually it is durable on return.

        The first commit is the longest, above all on a busy machine: no sample waits behind it.
        """
        if self._claims is None:
            raise StorageError(say("A station records into its own file first: give a file with --db."))
        self._check_new(header, streams)
        self._claims.take()
        durable = self._beginnings[header.set_id] = threading.Event()
        with self._lock:
            self._opened[header.set_id] = _Opened({})
            self._written_until_ns = None
            self._inbox.headers.append(header)
            for stream in streams:
                self._add(header.set_id, stream)
        self._start()
        self._wake.set()
        durable.wait(BEGIN_S)

    def add_stream(self, set_id: str, stream: Stream) -> None:
        """A sensor that joins a set in progress."""
        with self._lock:
            self._add(set_id, stream)

    def append(self, stream_id: str, block: SampleBlock) -> None:
        """Keep samples. What comes for a set that has ended belongs to no set and is left out."""
        columns = self._columns(stream_id)
        if columns is None or not len(block):
            return
        lengths = {len(block.raw), len(block.ticks), len(block.received_ns), len(block.flags)}
        if block.raw.ndim != 2 or block.raw.shape[1] != columns or len(lengths) != 1:
            raise StorageError(
                say(
                    "A block of shape {shape} does not fit the {columns} channels of its stream: update "
                    "the driver of that sensor.",
                    shape=block.raw.shape,
                    columns=columns,
                )
            )
        with self._lock:
            self._inbox.blocks.setdefault(stream_id, []).append(block)
            self._pending += len(block)

    def mark(self, set_id: str, mark: Mark) -> None:
        """Keep an instant of the set."""
        with self._lock:
            opened = self._open(set_id)
            self._inbox.marks.append((set_id, opened.marks, mark))
            opened.marks += 1

    def finish(self, set_id: str, state: SetState, *, timeout_s: float = 15.0) -> None:
        """End the set and wait until everything is durable; its chunks are joined afterwards.

        StorageError when that does not succeed within `timeout_s` of the machine: nothing is lost, it is
        still tried every tick, and `finish` may be called again.
        """
        with self._lock:
            if set_id in self._ended:
                return
            ended = self._endings.get(set_id)
            if ended is None:
                self._open(set_id)
                ended = self._endings[set_id] = threading.Event()
            self._inbox.endings[set_id] = state
            self._opened.pop(set_id, None)
        self._wake.set()
        if not ended.wait(timeout_s):
            raise StorageError(
                self._failure
                or say("The disk is too slow to save the set: it is still tried, press Save again.")
            )

    def join_left(self) -> None:
        """Go on joining the chunks of sets that ended before, in the background."""
        if self._claims is not None:
            self._joiner.wake()

    def wait_joined(self, *, timeout_s: float = 15.0) -> bool:
        """Whether the chunks of every set that ended are joined within the time."""
        return self._joiner.wait(timeout_s)

    def stop(self, *, timeout_s: float = 15.0) -> None:
        """Write what is left and end the threads; StorageError when samples could not be written."""
        self._stopping.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(timeout_s)
        self._joiner.stop(within_s=0.0 if self._opened else JOIN_AT_END_S)
        if self._claims is not None:
            self._claims.release()
        if self.pending:
            raise StorageError(
                say(
                    "{pending} samples could not be saved. {failure}",
                    pending=self.pending,
                    failure=self._failure or "",
                ).strip()
            )

    def _check_new(self, header: TrainingSet, streams: Sequence[Stream]) -> None:
        """Whatever the writer thread could never write is refused here, where somebody can act on it."""
        with self._database.reading() as session:
            visit = session.get(SessionRow, header.session_id)
            known = session.get(SetRow, header.set_id) is not None
            reused = [s.stream_id for s in streams if session.get(StreamRow, s.stream_id) is not None]
        if visit is None or visit.athlete_id != header.athlete_id:
            raise StorageError(
                say("The session of this set is not in the database: open a session for the athlete.")
            )
        reused += [s.stream_id for s in streams if s.stream_id in self._set_of]
        if known or reused or header.set_id in self._opened:
            raise StorageError(say("This set or one of its streams is recorded already: start a new set."))

    def _add(self, set_id: str, stream: Stream) -> None:
        opened = self._open(set_id)
        if stream.stream_id in self._set_of:
            raise StorageError(say("This stream is recorded already: give a new sensor a new stream."))
        self._inbox.streams.append((set_id, len(opened.columns), stream))
        opened.columns[stream.stream_id] = len(stream.channels)
        self._set_of[stream.stream_id] = set_id

    def _open(self, set_id: str) -> _Opened:
        try:
            return self._opened[set_id]
        except KeyError:
            raise StorageError(
                say("The set {set_id} is not being recorded: start it first.", set_id=set_id)
            ) from None

    def _columns(self, stream_id: str) -> int | None:
        with self._lock:
            if stream_id not in self._set_of:
                raise StorageError(
                    say("The stream {stream_id} belongs to no set: start a set first.", stream_id=stream_id)
                )
            opened = self._opened.get(self._set_of[stream_id])
            return None if opened is None else opened.columns[stream_id]

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        flushed_ns = self._clock.now_ns()
        while not self._stopping.is_set():
            # What the last commit took belongs to the tick; machine time, because a crash counts in it.
            passed_s = self._clock.real_s((self._clock.now_ns() - flushed_ns) / 1e9)
            self._wake.wait(max(0.0, TICK_S - passed_s))
            self._wake.clear()
            flushed_ns = self._clock.now_ns()
            self._flush()
        self._flush()

    def _flush(self) -> None:
        with self._lock:
            newer, self._inbox = self._inbox, Batch()
        self._unwritten.absorb(newer)
        if self._unwritten.empty or not self._written():
            return
        done, self._unwritten = self._unwritten, Batch()
        with self._lock:
            self._pending -= done.samples
            if (newest_ns := done.newest_ns) is not None:
                self._written_until_ns = newest_ns
            # Under the lock: a set that begins meanwhile adds its streams here.
            over = [stream for stream, set_id in self._set_of.items() if set_id in done.endings]
        for header in done.headers:
            self._beginnings.pop(header.set_id).set()
        for stream_id in over:
            self._positions.pop(stream_id, None)
        if done.endings:
            self._joiner.wake()
        for set_id in done.endings:
            # Of thousands of sets only the names stay.
            with self._lock:
                self._ended.add(set_id)
                ended = self._endings.pop(set_id, None)
            if ended is not None:
                ended.set()

    def _written(self) -> bool:
        claim = self._claims.take() if self._claims else None
        try:
            with self._database.writing() as session:
                grown = write_batch(
                    session, self._unwritten, positions=self._positions, claim=claim, now=self._clock.wall()
                )
        except StorageError as error:
            if self._failure is None:
                log.warning("Samples wait in memory: %s", error)
            self._failure = str(error)
            return False
        except Exception:
            # A dead writer would lose every later sample: keep what there is, say it, and go on trying.
            if self._failure is None:
                log.exception("Samples wait in memory")
            self._failure = "Samples cannot be written because of a fault: keep Turnout open and report this."
            return False
        self._positions |= grown
        self._failure = None
        return True
