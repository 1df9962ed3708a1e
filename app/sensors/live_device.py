"""One open device: what it sends goes to the recorder first, then waits for the display's next tick."""

import math
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from domain.channel import SampleBlock, Segment, Stream, joined
from domain.identifiers import new_id
from domain.samples.link_quality import ClockWatch, StreamHealth
from domain.timebase import Clock
from drivers.continuity import LinkHealth, LinkState
from drivers.reader import DeviceReader, TransportWrap
from drivers.recognition import FoundDevice
from drivers.registry import DriverRegistry

_USUAL_RATES_HZ = (10.0, 20.0, 25.0, 50.0, 100.0, 125.0, 200.0, 250.0, 400.0, 500.0, 1000.0)
_CLOSE = 0.1
_CLEARLY_OTHER = 0.35

Sink = Callable[[str, SampleBlock], None]


@dataclass(frozen=True, slots=True)
class LinkFact:
    """Something that happened to a link, told on the reader thread and read at the next tick."""

    stream_id: str
    segment: Segment
    state: LinkState
    sentence: str
    at_ns: int


class LiveDevice:
    """One open device: its reader, where it sits, and what it sent since the last look."""

    def __init__(
        self,
        *,
        found: FoundDevice,
        segment: Segment,
        registry: DriverRegistry,
        clock: Clock,
        wrap: TransportWrap | None = None,
    ) -> None:
        self.found = found
        self.segment = segment
        self._clock = clock
        self._lock = threading.Lock()
        self._stream_id = new_id()
        self._inbox: list[tuple[str, SampleBlock]] = []
        self._facts: list[LinkFact] = []
        self._sink: Sink | None = None
        self.listeners: tuple[Sink, ...] = ()
        driver = registry.get(found.driver_id)
        self.descriptor = driver.descriptor
        self._counted = self._lost_before = self._errors_before = 0
        self._over = False
        self.reader = DeviceReader(
            port=found.port,
            baud=found.baud,
            driver=driver,
            clock=clock,
            on_block=self._take,
            on_link=self._note,
            expected=found.identity,
            wrap=wrap,
        )
        self._clock_watch = ClockWatch(self.stream())

    @property
    def key(self) -> str:
        """The device's identity on any port."""
        return self.found.identity.key

    @property
    def state(self) -> LinkState:
        """Whether samples come."""
        return self.reader.state

    @property
    def rate_hz(self) -> float:
        """Samples per second over the last seconds; NaN before those."""
        return self.reader.rate_hz

    @property
    def health(self) -> LinkHealth:
        """Rate, loss and jitter as measured."""
        return self.reader.health

    def stream(self) -> Stream:
        """What this device sends, under the id of the present recording."""
        return Stream(
            stream_id=self._stream_id,
            device=self.found.identity,
            segment=self.segment,
            channels=self.descriptor.channels,
            clock=self.descriptor.clock,
            nominal_rate_hz=set_rate_hz(
                self.rate_hz,
                self.descriptor.nominal_rate_hz,
                hurried=self._clock.real_s(1.0) < 0.5,
            ),
        )

    def new_stream(self) -> Stream:
        """Start a new stream: blocks from now on carry its id, older ones are left to the old."""
        health = self.health
        with self._lock:
            self._stream_id = new_id()
            self._counted, self._lost_before, self._errors_before = 0, health.lost, health.errors
            self._over = False
        return self.stream()

    def measured(self, health: LinkHealth | None = None) -> StreamHealth:
        """How the present stream comes through: counts of its own, rates of the last seconds."""
        health = health or self.health
        with self._lock:
            watch = self._clock_watch
            return StreamHealth(
                stream_id=self._stream_id,
                samples=self._counted,
                lost=health.lost - self._lost_before,
                errors=health.errors - self._errors_before,
                rate_hz=health.rate_hz,
                jitter_p95_ms=health.jitter_p95_ms,
                skew_ppm=watch.skew_ppm,
                battery_percent=watch.battery_percent,
                battery_v=watch.battery_v,
            )

    def record_to(self, sink: Sink, backlog: Sequence[tuple[str, SampleBlock]] = ()) -> None:
        """Give `backlog`, what waits, then every further block to `sink`, before anything else sees it."""
        with self._lock:
            for stream_id, block in (*backlog, *self._inbox):
                if stream_id == self._stream_id:
                    sink(stream_id, block)
            self._sink = sink

    def stop_recording(self) -> None:
        """Blocks wait for the display only, and are no more counted as the stream's."""
        with self._lock:
            self._over = self._over or self._sink is not None
            self._sink = None

    def drain(self) -> list[tuple[str, SampleBlock]]:
        """The blocks since the last call, those of one stream in one piece: one look, one computation."""
        with self._lock:
            blocks, self._inbox = self._inbox, []
        runs = groupby(blocks, key=itemgetter(0))
        return [(stream_id, joined([block for _, block in run])) for stream_id, run in runs]

    def drain_facts(self) -> list[LinkFact]:
        """What happened to the link since the last call."""
        with self._lock:
            facts, self._facts = self._facts, []
        return facts

    def _take(self, block: SampleBlock) -> None:
        with self._lock:
            if self._sink is not None:
                self._sink(self._stream_id, block)
            self._inbox.append((self._stream_id, block))
            self._counted += 0 if self._over else len(block)
            self._clock_watch.feed(block)
            stream_id = self._stream_id
        for listener in self.listeners:
            listener(stream_id, block)

    def _note(self, state: LinkState, sentence: str) -> None:
        with self._lock:
            now_ns = self._clock.now_ns()
            self._facts.append(LinkFact(self._stream_id, self.segment, state, sentence, now_ns))


def set_rate_hz(measured_hz: float, usual_hz: float, *, hurried: bool = False) -> float:
    """The rate a device is set to, from what it was measured to send in the last seconds.

    The factory's rate unless the device clearly runs at another of those it can be set to. On a hurried
    clock the last seconds are a moment of the machine, and arrivals are off by a tenth and more.
    """
    tolerance = _CLEARLY_OTHER if hurried else _CLOSE
    if not math.isfinite(measured_hz) or abs(measured_hz / usual_hz - 1.0) <= tolerance:
        return usual_hz
    return next((rate for rate in _USUAL_RATES_HZ if abs(measured_hz / rate - 1.0) <= _CLOSE), usual_hz)
