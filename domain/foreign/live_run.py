"""Runs foreign recordings through the live analysis, slice by slice, as if they arrived now."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from domain.analysis.known import UNKNOWN, Hindsight, Subject
from domain.analysis.set_analysis import SetAnalysis
from domain.athlete import Side
from domain.channel import SampleBlock
from domain.protocol import Protocol
from domain.results import Finding, SetResult, Severity
from domain.samples.stillness import StillPoseWatch, is_inertial
from domain.session import Mark, MarkKind, StreamRecording

STILL_S = 2.0
"""As in a recording without a screen: nobody asks the athlete for a longer pose."""
_WATCH_SLICE_S, _SLICE_S = 0.05, 5.0

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class RunConditions:
    """What the files do not say; times of `marks` are seconds of the recording."""

    side: Side = Side.RIGHT
    subject: Subject = UNKNOWN
    marks: tuple[Mark, ...] = ()


def run_live(
    recordings: Sequence[StreamRecording],
    protocol: Protocol,
    conditions: RunConditions,
    *,
    on_progress: Progress | None = None,
) -> SetResult:
    """The result of the recordings, found causally by `SetAnalysis`; second 0 is 0 ns of their clocks.

    Without a mark of a still pose the first two seconds in which nothing turns are taken, and repetitions
    count from their end, as in `record`. Where nobody ever kept still they count from the first sample,
    angles have no zero, and a finding says so.
    """
    marks, unsaid = list(conditions.marks), []
    if not any(mark.kind is MarkKind.STILL_END for mark in marks) and protocol.still_s > 0:
        found = still_marks(recordings, still_s=min(STILL_S, protocol.still_s))
        marks += found
        if not found and any(is_inertial(item.stream) for item in recordings):
            unsaid.append(_never_still(min(STILL_S, protocol.still_s)))
    analysis = SetAnalysis(
        protocol=protocol,
        side=conditions.side,
        streams=[item.stream for item in recordings],
        epoch_ns=0,
        subject=conditions.subject,
        hindsight=Hindsight(counts_at_once=None if any(mark.kind is MarkKind.GO for mark in marks) else True),
    )
    for mark in sorted(marks, key=lambda item: item.time_s):
        analysis.mark(mark)
    for done, blocks in _slices(recordings, _SLICE_S):
        for stream_id, block in blocks:
            analysis.feed(stream_id, block)
        analysis.advance()
        if on_progress is not None:
            on_progress(done)
    result = analysis.result()
    return replace(result, findings=(*result.findings, *unsaid))


def still_marks(recordings: Sequence[StreamRecording], *, still_s: float) -> tuple[Mark, ...]:
    """The first still pose of all motion sensors, and GO at its end; empty where there is none."""
    watch = StillPoseWatch([item.stream for item in recordings], still_s=still_s)
    if not watch.watches_anything:
        return ()
    for _, blocks in _slices(recordings, _WATCH_SLICE_S):
        for stream_id, block in blocks:
            watch.feed(stream_id, block)
        until_ns = watch.still_until_ns()
        if until_ns is not None:
            end_s = until_ns * 1e-9
            start_s = max(0.0, end_s - still_s)
            return (
                Mark(MarkKind.STILL_START, start_s),
                Mark(MarkKind.STILL_END, end_s),
                Mark(MarkKind.GO, end_s),
            )
    return ()


def _never_still(still_s: float) -> Finding:
    sentence = (
        f"No {still_s:.0f} s were found in which every motion sensor was still, so angles have no zero: "
        "say when with --still START:END, or record a still pose at the beginning."
    )
    return Finding("no_still_pose", sentence, Severity.WARNING)


def _slices(
    recordings: Sequence[StreamRecording], length_s: float
) -> Iterator[tuple[float, list[tuple[str, SampleBlock]]]]:
    """The streams side by side in slices, with the share that is done after each."""
    begun = [int(item.received_ns[0]) for item in recordings if len(item.ticks)]
    if not begun:
        return
    first, step = min(begun), int(length_s * 1e9)
    last = max(int(item.received_ns[-1]) for item in recordings if len(item.ticks))
    count = (last - first) // step + 1
    edges = first + step * np.arange(count + 1)
    cuts = [np.searchsorted(item.received_ns, edges, side="left") for item in recordings]
    for number in range(count):
        blocks = []
        for item, cut in zip(recordings, cuts, strict=True):
            part = slice(int(cut[number]), int(cut[number + 1]))
            if part.stop > part.start:
                block = SampleBlock(
                    item.raw[part], item.ticks[part], item.received_ns[part], item.flags[part]
                )
                blocks.append((item.stream.stream_id, block))
        yield (number + 1) / count, blocks
