"""Sets, streams, blocks and results to keep."""

from datetime import UTC, datetime

import numpy as np

from domain.athlete import Side
from domain.channel import (
    Calibration,
    Channel,
    ClockKind,
    DeviceClock,
    DeviceIdentity,
    Encoding,
    SampleBlock,
    Segment,
    Stream,
)
from domain.identifiers import new_id
from domain.results import (
    CompensationScore,
    Finding,
    Level,
    MetricValue,
    Repetition,
    SetResult,
    Severity,
    TempoPhases,
    Traces,
)
from domain.session import SetState, TrainingSet

NAN = float("nan")
DAY = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def a_set(session_id: str, state: SetState = SetState.RECORDING) -> TrainingSet:
    """The header of a set of Ada."""
    return TrainingSet(
        set_id=new_id(),
        session_id=session_id,
        athlete_id="ada",
        protocol_id="seated_hip_er",
        protocol_version=1,
        side=Side.LEFT,
        started_at=DAY,
        epoch_ns=5_000_000_000,
        lever_arm_m=0.38,
        body_mass_kg=64.5,
        state=state,
    )


def a_stream(serial_number: str = "A1") -> Stream:
    """A force sensor with one tare, and a channel of float bits."""
    device = DeviceIdentity("chronojump", "Force Sensor", serial_number, "0.7", "/dev/ttyUSB0")
    tare = Calibration(new_id(), device.key, "force", 0.01, 52.0, "tare", DAY)
    channels = (
        Channel("force", "force", "N", 0.01, full_scale=2.0**23),
        Channel("angle", "angle", "rad", 1.0, Encoding.FLOAT64_BITS),
    )
    clock = DeviceClock(ClockKind.DEVICE, 1e-6, 32, 0.002)
    return Stream(new_id(), device, Segment.CUFF, channels, clock, 80.0, (tare,))


def a_block(first: int, n: int, *, start_ns: int = 5_000_000_000, n_channels: int = 2) -> SampleBlock:
    """Samples `first` to `first + n` of an endless ramp at 1 kHz, with noise that depends on the index."""
    index = np.arange(first, first + n, dtype=np.int64)
    raw = np.column_stack([index * 7 + index * index % 31 + column for column in range(n_channels)])
    return SampleBlock(
        raw=raw,
        ticks=index * 1000 % 2**32,
        received_ns=start_ns + index * 1_000_000,
        flags=(index % 97 == 0).astype(np.int64),
    )


def a_result(peak: float = 131.25) -> SetResult:
    """An analysis with every kind of number that may be missing."""
    peak_force = MetricValue("peak_force", peak, "N", 1.5)
    metrics = (peak_force, MetricValue("torque", NAN, "Nm", None, "No lever arm."))
    score = CompensationScore("pelvis_moved", "Pelvis", "°", 8.1, 0.97, NAN, 0.4, 1.2, Level.AMBER)
    reps = (
        Repetition(1, 1.0, 2.5, 4.0, metrics, (score,), TempoPhases(3.0, 1.0, NAN, 0.0, on_tempo=True), 82.0),
        Repetition(2, 5.0, NAN, 8.0, score=NAN, accepted=False, reason="Pelvis moved."),
    )
    time_s = np.arange(400) / 100.0
    force_n = np.where(time_s < 1.0, np.nan, np.sin(time_s) * peak)
    return SetResult(
        repetitions=reps,
        metrics=metrics[::-1],
        findings=(
            Finding("moved", "Pelvis moved 8° before peak: redo?", Severity.WARNING, 2, rep_counts=False),
        ),
        traces=Traces(time_s, {"force_n": force_n, "pelvis_moved_deg": time_s * 0.1}),
        algorithm_version="1",
        rule_version="seated_hip_er@1",
        score=NAN,
        alignment_residual_deg=1.25,
        notes=("One sensor was late.",),
    )
