"""Stretches of a stream: one straight line of its clock each, and samples with the same fault in a row."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from domain.channel import ClockKind, DeviceClock, Floats, Integers, SampleFlag
from domain.samples.clock import ClockModel
from domain.samples.ticks import TickUnwrapper
from domain.session import StreamRecording

VERSION = "1"
MOST_FLAGS = 500
"""Stretches that are listed; a stream with more is told by the flags of its samples alone."""

_HOLE = int(SampleFlag.GAP_BEFORE | SampleFlag.RESET_BEFORE)
_WORDS = {
    SampleFlag.SATURATED: "saturated",
    SampleFlag.SPIKE: "spike",
    SampleFlag.GAP_BEFORE: "gap before",
    SampleFlag.MISSING: "missing",
    SampleFlag.RESET_BEFORE: "reset before",
}


@dataclass(frozen=True, slots=True)
class ClockSegment:
    """Station time of a tick is `start_ns + (tick - start_tick) * ns_per_tick`, wraps counted on.

    Where the device has no ticks, its samples are counted. `jitter_p95_ms` is how late the 95th
    percentile of the samples arrived after the line.
    """

    first_sample: int
    samples: int
    start_tick: int
    start_ns: int
    ns_per_tick: float
    jitter_p95_ms: float


@dataclass(frozen=True, slots=True)
class FlaggedStretch:
    """Samples in a row that carry the same flag."""

    kind: str
    first_sample: int
    samples: int


def clock_segments(recording: StreamRecording) -> tuple[ClockSegment, ...]:
    """Lines through the times of the samples, a new one after every gap and restart.

    The times are those of `ClockModel`; a line goes through the medians of their first and last third.
    """
    count = len(recording.ticks)
    if not count:
        return ()
    clock = recording.stream.clock
    model = ClockModel(clock, recording.stream.nominal_rate_hz)
    times_ns = model.feed(recording.ticks, recording.received_ns, recording.flags)
    passed, starts = _passed(clock, recording)
    holes = np.flatnonzero(recording.flags & _HOLE)
    edges = sorted({0, count, *starts.tolist(), *holes.tolist()})
    ticks = np.arange(count) if clock.kind is ClockKind.NONE else recording.ticks
    return tuple(
        _line(first, passed[first:end], ticks[first], times_ns[first:end], recording.received_ns[first:end])
        for first, end in pairwise(edges)
    )


def flagged_stretches(flags: Integers) -> Iterator[FlaggedStretch]:
    """Every stretch, kind by kind, for (n,) flags of samples."""
    for flag, word in _WORDS.items():
        marked = np.concatenate(([False], (flags & int(flag)) != 0, [False]))
        edges = np.flatnonzero(np.diff(marked.astype(np.int8)))
        for first, end in edges.reshape(-1, 2).tolist():
            yield FlaggedStretch(word, first, end - first)


def _passed(clock: DeviceClock, recording: StreamRecording) -> tuple[Floats, Integers]:
    """Ticks since the latest restart, wraps counted on, and where restarts are."""
    if clock.kind is ClockKind.NONE:
        return np.arange(len(recording.ticks), dtype=np.float64), np.empty(0, dtype=np.int64)
    tick_s = clock.tick_s if clock.tick_s > 0 else 1.0 / max(recording.stream.nominal_rate_hz, 1.0)
    received_s = (recording.received_ns - recording.received_ns[0]) * 1e-9
    unwrapper = TickUnwrapper(tick_s=tick_s, width_bits=clock.width_bits)
    device_s, restarts = unwrapper.feed(recording.ticks, received_s)
    return device_s / tick_s, restarts


def _line(
    first: int, passed: Floats, start_tick: int, times_ns: Integers, received_ns: Integers
) -> ClockSegment:
    x = passed - passed[0]
    y = (times_ns - times_ns[0]).astype(np.float64)
    # Medians of thirds (Tukey's resistant line): samples that a hole has left misplaced do not pull it.
    third = max(1, len(x) // 3)
    run = float(np.median(x[-third:]) - np.median(x[:third]))
    slope = float(np.median(y[-third:]) - np.median(y[:third])) / run if run > 0 else 0.0
    start = float(np.median(y - slope * x))
    late_ms = (received_ns - times_ns[0] - start - slope * x) * 1e-6
    return ClockSegment(
        first_sample=first,
        samples=len(x),
        start_tick=int(start_tick),
        start_ns=int(times_ns[0]) + round(start),
        ns_per_tick=slope,
        jitter_p95_ms=float(np.percentile(late_ms, 95)),
    )
