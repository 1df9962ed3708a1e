"""How long the analysis of a long set takes on one core, and one live tick at the end of it."""

import time
from dataclasses import replace

import numpy as np

from domain.analysis.known import Subject
from domain.analysis.recorded import SetAnalysis, analyse_recording
from domain.athlete import Side
from domain.channel import Floats, Integers, SampleBlock, Segment, Stream
from domain.library import load_protocol
from domain.library.rule_file import library_rule
from domain.protocol import Protocol
from domain.session import SetRecording, StreamRecording
from tests.bench.figure import Figure
from tests.domain.bodies import EPOCH_NS, block, cut, force_stream, imu_stream, swing, turning
from tests.domain.sets import MARKS, lying_angle, recording_of

SECONDS = 600.0
LEAD_S, PERIOD_S = 14.0, 5.0
IMU_HZ, FORCE_HZ = 200.0, 1000.0
TICK_S, TICKS_OVER_S = 0.016, 10.0
_SEGMENTS = (Segment.RIGHT_SHANK, Segment.RIGHT_THIGH, Segment.PELVIS, Segment.TRUNK)


def analysing() -> tuple[Figure, ...]:
    """10 min, four motion sensors at 200 Hz and force at 1 kHz, a repetition every 5 s, four rules."""
    recording, protocol = long_set()
    # The ticks come first: what is loaded once for the life of the program is not part of the analysis.
    ticks_ms = 1000 * np.array(_ticks(recording, protocol))
    begun = time.process_time()
    result = analyse_recording(recording, protocol)
    whole_s = time.process_time() - begun
    return (
        Figure("analysing 10 min, 4 x 200 Hz and 1 kHz", whole_s, "s of a core", 3.0),
        Figure(
            "repetitions found in them",
            len(result.repetitions),
            "",
            limit=(SECONDS - LEAD_S) // PERIOD_S,
            least=True,
        ),
        Figure("a live tick at the end of them, median", float(np.median(ticks_ms)), "ms of a core", 3.0),
        Figure("99 of 100 ticks within", float(np.quantile(ticks_ms, 0.99)), "ms of a core"),
    )


def long_set(seconds: float = SECONDS) -> tuple[SetRecording, Protocol]:
    """A side-lying exercise that goes on and on; rules for pelvis, drop, lean and rotation."""
    blocks = {segment.value: _motion(segment, seconds) for segment in _SEGMENTS}
    streams = [imu_stream(segment, rate_hz=IMU_HZ) for segment in _SEGMENTS]
    force_s = _times(FORCE_HZ, seconds)
    pull = 20.0 + 15.0 * np.sin(2 * np.pi * force_s / PERIOD_S)
    blocks["cell"] = block(np.rint(pull / 0.01).astype(np.int64)[:, None], force_s)
    streams.append(force_stream(rate_hz=FORCE_HZ))
    protocol = load_protocol("side_lying_hip_er")
    more = ("pelvic_drop_step_down", "trunk_lean_step_down", "pelvic_rotation_squat")
    rules = (*protocol.compensations, *(library_rule(name) for name in more))
    recording = recording_of(protocol.protocol_id, Side.RIGHT, {}, marks=MARKS)
    recorded = tuple(_recorded(stream, blocks[stream.stream_id]) for stream in streams)
    return replace(recording, streams=recorded), replace(protocol, compensations=rules)


def _ticks(recording: SetRecording, protocol: Protocol) -> list[float]:
    """Seconds of processor time of each of the last ticks."""
    analysis = SetAnalysis(
        protocol=protocol,
        side=Side.RIGHT,
        streams=[item.stream for item in recording.streams],
        epoch_ns=EPOCH_NS,
        subject=Subject(lever_arm_m=0.36, body_mass_kg=70.0),
    )
    for mark in MARKS:
        analysis.mark(mark)
    for start_s in np.arange(0.0, SECONDS - TICKS_OVER_S, 5.0):
        _feed(analysis, recording, start_s, start_s + 5.0)
        analysis.advance()
    spans = []
    for start_s in np.arange(SECONDS - TICKS_OVER_S, SECONDS, TICK_S):
        begun = time.process_time()
        _feed(analysis, recording, start_s, start_s + TICK_S)
        analysis.advance()
        spans.append(time.process_time() - begun)
    return spans


def _feed(analysis: SetAnalysis, recording: SetRecording, start_s: float, stop_s: float) -> None:
    for item in recording.streams:
        first, after = (round(t * item.stream.nominal_rate_hz) for t in (start_s, stop_s))
        samples = SampleBlock(item.raw, item.ticks, item.received_ns, item.flags)
        analysis.feed(item.stream.stream_id, cut(samples, first, after))


def _motion(segment: Segment, seconds: float) -> SampleBlock:
    """The lead-in once, then the same repetition again and again."""
    lead = np.arange(0, LEAD_S + PERIOD_S, 1 / IMU_HZ)
    angle = swing(lead, size_deg=25.0) * (lead < 12.0) + lying_angle(lead, reps=1, size_deg=35.0)
    size = 1.0 if segment is Segment.RIGHT_SHANK else 0.05
    once = turning(lead, size * angle, axis_in_earth=(1.0, 0.0, 0.0), start=_lying_shank())
    first = round(LEAD_S * IMU_HZ)
    periods = round((seconds - LEAD_S) / PERIOD_S + 1)
    raw: Integers = np.concatenate([once.raw[:first], np.tile(once.raw[first:], (periods, 1))])
    times = _times(IMU_HZ, seconds)
    return block(raw[: len(times)], times)


def _lying_shank() -> Floats:
    cranial, anterior = np.array([1.0, 0.0, 0.0]), np.array([0.0, 1.0, 0.0])
    return np.column_stack((anterior, np.cross(-cranial, anterior), -cranial))


def _times(rate_hz: float, seconds: float) -> Floats:
    return np.arange(round(seconds * rate_hz)) / rate_hz


def _recorded(stream: Stream, samples: SampleBlock) -> StreamRecording:
    return StreamRecording(stream, samples.raw, samples.ticks, samples.received_ns, samples.flags)
