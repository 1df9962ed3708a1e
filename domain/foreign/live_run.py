"""Runs foreign recordings through the live analysis, slice by slice, as if they arrived now."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.analysis.known import UNKNOWN, Hindsight, Subject
from domain.analysis.playing import Progress, play, slices
from domain.analysis.set_analysis import SetAnalysis
from domain.athlete import Side
from domain.protocol import Protocol
from domain.results import Finding, SetResult, Severity
from domain.samples.stillness import StillPoseWatch, is_inertial
from domain.session import Mark, MarkKind, StreamRecording

STILL_S = 2.0
"""As in a recording without a screen: nobody asks the athlete for a longer pose."""
_WATCH_SLICE_S = 0.05


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
        hindsight=Hindsight.of_marks(marks),
    )
    play(analysis, recordings, marks, on_progress=on_progress)
    result = analysis.result()
    return replace(result, findings=(*result.findings, *unsaid))


def still_marks(recordings: Sequence[StreamRecording], *, still_s: float) -> tuple[Mark, ...]:
    """The first still pose of all motion sensors, and GO at its end; empty where there is none."""
    watch = StillPoseWatch([item.stream for item in recordings], still_s=still_s)
    if not watch.watches_anything:
        return ()
    for _, blocks in slices(recordings, _WATCH_SLICE_S):
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
