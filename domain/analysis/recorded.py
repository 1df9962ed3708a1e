"""Analyses a recorded set again from its raw samples, with the code that ran live."""

import math
from collections.abc import Sequence

import numpy as np

from domain.analysis.known import Hindsight, Subject
from domain.analysis.live_state import LiveCompensation, LiveState
from domain.analysis.playing import Progress, play, slices
from domain.analysis.set_analysis import ALGORITHM_VERSION, SetAnalysis
from domain.analysis.signals import SetSignals
from domain.athlete import Sex
from domain.motion.alignment import HingeAlignment
from domain.protocol import Protocol
from domain.results import Boundary, SetResult
from domain.session import MarkKind, SetRecording

__all__ = ["ALGORITHM_VERSION", "LiveCompensation", "LiveState", "SetAnalysis", "analyse_recording"]


def analyse_recording(
    recording: SetRecording,
    protocol: Protocol,
    *,
    sex: Sex = Sex.UNSPECIFIED,
    on_progress: Progress | None = None,
    boundaries: Sequence[Boundary] | None = None,
) -> SetResult:
    """Analyse a set again from its raw samples.

    Without a functional movement in the recording the thigh axis is estimated from the set's own
    motion first; the live analysis of such a set had to use the placement picture.

    Parameters
    ----------
    boundaries
        Start and end of every repetition as the coach placed them; the result then says
        `boundaries: coach`. Without them the repetitions are found.

    Raises
    ------
    ValueError
        When a boundary ends before it starts, or two overlap; the sentence is for the coach.
    """
    header = recording.header
    alignment = None
    if not any(mark.kind is MarkKind.MOVEMENT_END for mark in recording.marks):
        alignment = _alignment_from_set(recording, protocol)
    analysis = SetAnalysis(
        protocol=protocol,
        side=header.side,
        streams=[item.stream for item in recording.streams],
        epoch_ns=header.epoch_ns,
        subject=Subject(lever_arm_m=header.lever_arm_m, body_mass_kg=header.body_mass_kg, sex=sex),
        hindsight=Hindsight.of_marks(recording.marks, alignment=alignment, boundaries=boundaries),
    )
    play(analysis, recording.streams, recording.marks, on_progress=on_progress)
    result = analysis.result()
    if on_progress is not None:
        on_progress(1.0)
    return result


def _alignment_from_set(recording: SetRecording, protocol: Protocol) -> HingeAlignment | None:
    if protocol.rotation is None:
        return None
    header = recording.header
    signals = SetSignals(
        protocol=protocol,
        side=header.side,
        streams=[item.stream for item in recording.streams],
        epoch_ns=header.epoch_ns,
        lag_limit_s=math.inf,
    )
    # Every stream is waited for: the rows of all at once, in a part of the memory that an hour would take.
    taken = []
    for _, blocks in slices(recording.streams):
        for stream_id, block in blocks:
            signals.feed(stream_id, block)
        taken.append(signals.take().time_s)
    signals.flush()
    time_s = np.concatenate((*taken, signals.take().time_s))
    if not len(time_s):
        return None
    found = signals.estimate_alignment(float(time_s[0]), float(time_s[-1]) + 1.0)
    return found if found is not None and found.found else None
