"""Whole sets whose true repetitions are known: a seated test and a side-lying exercise."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from domain.analysis.known import Subject
from domain.analysis.set_analysis import SetAnalysis
from domain.athlete import Side
from domain.channel import Floats, SampleBlock, Segment, Stream
from domain.library import load_protocol
from domain.session import Mark, MarkKind, SetRecording, StreamRecording, TrainingSet
from tests.domain.bodies import (
    EPOCH_NS,
    block,
    cut,
    force_stream,
    forward,
    imu_stream,
    seated_pelvis,
    seated_shank,
    swing,
    turning,
)

PULL_STARTS_S = (15.0, 25.0, 35.0)
GO_S = 13.0
MARKS = (
    Mark(MarkKind.STILL_START, 0.5),
    Mark(MarkKind.STILL_END, 3.5),
    Mark(MarkKind.MOVEMENT_START, 4.0),
    Mark(MarkKind.MOVEMENT_END, 12.0),
    Mark(MarkKind.GO, GO_S),
)


def ramp(
    time_s: Floats, start_s: float, *, height: float, up_s: float, hold_s: float, down_s: float
) -> Floats:
    """0, a straight rise to `height`, a hold, a straight fall."""
    corners = np.cumsum([start_s, up_s, hold_s, down_s])
    return np.interp(time_s, corners, [0.0, height, height, 0.0])


def pulls(time_s: Floats, peaks_n: Sequence[float] = (130.0, 130.0, 130.0)) -> Floats:
    """Ramped pulls: 2 s up, 4 s hold, 0.5 s down."""
    parts = [
        ramp(time_s, start, height=peak, up_s=2.0, hold_s=4.0, down_s=0.5)
        for start, peak in zip(PULL_STARTS_S, peaks_n, strict=True)
    ]
    return np.asarray(np.sum(parts, axis=0), dtype=np.float64)


def streams_for(side: Side, *, pelvis: bool = True) -> tuple[Stream, ...]:
    """Shank, pelvis and cell."""
    shank = Segment(f"{side.value}_shank")
    imus = (imu_stream(shank), imu_stream(Segment.PELVIS)) if pelvis else (imu_stream(shank),)
    return (*imus, force_stream())


def seated_blocks(
    side: Side,
    *,
    peaks_n: Sequence[float] = (130.0, 130.0, 130.0),
    lean_in_second_deg: float = 0.0,
    slack_deg: float = 1.0,
    tare_n: float = 0.0,
    extra_n: Floats | None = None,
    rest_from_second_deg: float = 0.0,
) -> dict[str, SampleBlock]:
    """Two slow swings, then three pulls in which the leg hardly turns; the pelvis may hitch in the second.

    `extra_n` (4500,) is added to the force; from the second pull on the leg may rest elsewhere.
    """
    time_s = np.arange(0, 45, 0.01)
    start = seated_shank()
    moving = swing(time_s, size_deg=25.0) * (time_s < 12.0)
    turned = slack_deg * pulls(time_s) / 130.0
    turned += rest_from_second_deg * np.clip((time_s - 22.5) / 0.5, 0, 1)
    lean = ramp(time_s, PULL_STARTS_S[1], height=lean_in_second_deg, up_s=1.0, hold_s=5.0, down_s=1.0)
    pelvis = forward(side, lean)
    shank = forward(side, moving + turned) + pelvis
    force = pulls(time_s, peaks_n) + tare_n + (0.0 if extra_n is None else extra_n)
    return {
        f"{side.value}_shank": turning(time_s, shank, axis_in_earth=start[:, 2].tolist(), start=start),
        "pelvis": turning(time_s, pelvis, axis_in_earth=(1.0, 0.0, 0.0), start=seated_pelvis()),
        "cell": block(np.rint(force / 0.01).astype(np.int64)[:, None], time_s),
    }


def lying_angle(time_s: Floats, *, reps: int, size_deg: float, first_s: float = 14.0) -> Floats:
    """Repetitions of 1 s up, 0, 3 s down, 1 s rest, with smooth turns."""
    angle = np.zeros(len(time_s))
    for rep in range(reps):
        since = time_s - first_s - 5.0 * rep
        up = (1 - np.cos(np.pi * np.clip(since, 0, 1))) / 2
        down = (1 + np.cos(np.pi * np.clip((since - 1) / 3, 0, 1))) / 2
        angle += size_deg * np.where(since < 1, up, down) * ((since > 0) & (since < 4))
    return angle


def lying_blocks(
    side: Side,
    *,
    reps: int = 6,
    size_deg: float = 35.0,
    roll_in_rep: int | None = None,
    roll_deg: float = 8.0,
) -> dict[str, SampleBlock]:
    """Side-lying on the tested side: two slow swings, then repetitions; the pelvis may roll in one."""
    time_s = np.arange(0, 16 + 5.0 * reps, 0.01)
    up, left = np.array([0.0, 0.0, 1.0]), 1.0 if side is Side.RIGHT else -1.0
    cranial = np.array([1.0, 0.0, 0.0])
    anterior = np.cross(left * up, cranial)
    shank = np.column_stack((anterior, np.cross(-cranial, anterior), -cranial))
    pelvis = np.column_stack((cranial, np.cross(-anterior, cranial), -anterior))
    roll = np.zeros(len(time_s))
    if roll_in_rep is not None:
        roll = ramp(time_s, 14.0 + 5.0 * (roll_in_rep - 1), height=roll_deg, up_s=0.8, hold_s=2.5, down_s=0.7)
    moving = swing(time_s, size_deg=25.0) * (time_s < 12.0)
    hip = moving + lying_angle(time_s, reps=reps, size_deg=size_deg)
    axis = (-cranial).tolist()
    return {
        f"{side.value}_shank": turning(time_s, forward(side, hip + roll), axis_in_earth=axis, start=shank),
        "pelvis": turning(time_s, forward(side, roll), axis_in_earth=axis, start=pelvis),
        "cell": block(np.rint(hip / 0.01).astype(np.int64)[:, None], time_s),
    }


def analysis_of(
    protocol_id: str,
    side: Side,
    *,
    marks: Sequence[Mark] = MARKS,
    pelvis: bool = True,
    lever_arm_m: float | None = 0.36,
) -> SetAnalysis:
    """A fresh analysis with its marks."""
    analysis = SetAnalysis(
        protocol=load_protocol(protocol_id),
        side=side,
        streams=streams_for(side, pelvis=pelvis),
        epoch_ns=EPOCH_NS,
        subject=Subject(lever_arm_m=lever_arm_m, body_mass_kg=70.0),
    )
    for mark in marks:
        analysis.mark(mark)
    return analysis


def feed_in_cuts(analysis: SetAnalysis, blocks: dict[str, SampleBlock], rows: int) -> None:
    """Feed all streams side by side, `rows` samples at a time, and advance after each."""
    longest = max(len(samples) for samples in blocks.values())
    for start in range(0, longest, rows):
        for stream_id, samples in blocks.items():
            analysis.feed(stream_id, cut(samples, start, start + rows))
        analysis.advance()


def recording_of(
    protocol_id: str, side: Side, blocks: dict[str, SampleBlock], *, marks: Sequence[Mark] = MARKS
) -> SetRecording:
    """The same set as read back from the database."""
    header = TrainingSet(
        set_id="set",
        session_id="session",
        athlete_id="athlete",
        protocol_id=protocol_id,
        protocol_version=1,
        side=side,
        started_at=datetime(2026, 11, 3, tzinfo=UTC),
        epoch_ns=EPOCH_NS,
        lever_arm_m=0.36,
        body_mass_kg=70.0,
    )
    streams = tuple(
        StreamRecording(
            replace(stream),
            *(getattr(blocks[stream.stream_id], name) for name in ("raw", "ticks", "received_ns", "flags")),
        )
        for stream in streams_for(side)
        if stream.stream_id in blocks
    )
    return SetRecording(header, streams, tuple(marks))
