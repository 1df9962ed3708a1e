"""Made-up but complete sets for the tests of the reports."""

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np

from domain.athlete import Athlete, BodyMeasure, Sex, Side
from domain.library import load_protocol
from domain.reports.document import Letterhead, ReportDocument
from domain.reports.session_report import ReportedSet, session_report
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
from domain.session import Ratings, Session, SetState, TrainingSet

VISIT = datetime(2026, 11, 3, 9, 42, 7, 250_000, tzinfo=UTC)
ATHLETE = Athlete(
    athlete_id="a1",
    name="Ana Ferreira",
    sex=Sex.FEMALE,
    born_on=date(1998, 4, 17),
    dominant_side=Side.RIGHT,
    involved_side=Side.RIGHT,
    phase="week 5, strengthening",
    measures=(BodyMeasure(date(2026, 11, 1), 64.0, 0.41),),
)
SESSION = Session("s1", "a1", VISIT, "Strength check")


def header(protocol_id: str, side: Side, **changes: object) -> TrainingSet:
    """A finished set."""
    base = TrainingSet(
        set_id=f"{protocol_id}-{side}",
        session_id="s1",
        athlete_id="a1",
        protocol_id=protocol_id,
        protocol_version=1,
        side=side,
        started_at=VISIT,
        epoch_ns=0,
        lever_arm_m=0.36,
        body_mass_kg=64.0,
        state=SetState.COMPLETE,
        ratings=Ratings(rpe=7, stability=8, discomfort=1),
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def isometric_result(
    peaks_n: tuple[float, ...] = (127.0, 131.0, 129.0), *, moved_deg: float = 6.4
) -> SetResult:
    """A ramped isometric test; the pelvis moves beyond red in the last repetition."""
    time_s = np.arange(0, 12.0 * len(peaks_n) + 4, 0.01)
    force, pelvis, repetitions = np.zeros_like(time_s), 0.4 + 0.2 * np.sin(time_s), []
    for number, peak in enumerate(peaks_n, start=1):
        start = 12.0 * number - 8
        inside = (time_s >= start) & (time_s < start + 6)
        t = time_s[inside] - start
        force[inside] = peak * np.clip(t / 2.5, 0, 1) * np.clip((6 - t) / 0.6, 0, 1) + np.sin(9 * t)
        moved = moved_deg if number == len(peaks_n) else 1.8
        pelvis[inside] += moved * np.exp(-(((t - 4.0) / 0.8) ** 2))
        repetitions.append(_isometric_rep(number, start, peak, moved))
    force += np.random.default_rng(3).normal(0, 0.6, len(time_s))
    channels = {"force_n": force, "hip_rotation_deg": 0.01 * force, "pelvis_moved_deg": pelvis}
    mean = float(np.mean(peaks_n))
    metrics = (
        MetricValue("torque", mean * 0.36, "Nm", 6.3),
        MetricValue("peak_force", mean, "N", 17.6),
        MetricValue("clean_force", mean * 0.93, "N"),
        MetricValue("borrowed_share", 7.0, "%"),
        MetricValue("best_peak_force", max(peaks_n), "N"),
    )
    finding = Finding(
        "compensation", "Pelvis moved 6° before peak in repetition 3: redo?", Severity.WARNING, 3
    )
    return SetResult(
        tuple(repetitions), metrics, (finding,), Traces(time_s, channels), "1.0", "1.0", score=88.0
    )


def _isometric_rep(number: int, start_s: float, peak_n: float, moved_deg: float) -> Repetition:
    level = Level.RED if moved_deg > 5 else Level.WITHIN
    score = CompensationScore(
        "pelvis_moved", "Pelvis moved", "deg", moved_deg, 1, float(level is Level.RED), 1, 1, level
    )
    metrics = (
        MetricValue("peak_force", peak_n, "N"),
        MetricValue("torque", peak_n * 0.36, "Nm"),
        MetricValue("clean_force", peak_n * 0.93, "N"),
    )
    accepted = level is Level.WITHIN
    reason = "" if accepted else "pelvis moved"
    return Repetition(
        number, start_s, start_s + 3, start_s + 6, metrics, (score,), None, 90.0, accepted, reason
    )


def tempo_result(count: int = 10) -> SetResult:
    """A side-lying exercise with tempo 3-1-1-0."""
    time_s = np.arange(0, 5.0 * count + 6, 0.01)
    angle, pelvis, repetitions = np.zeros_like(time_s), np.full_like(time_s, 0.7), []
    for number in range(1, count + 1):
        start = 5.0 * number - 2
        t = time_s - start
        angle += 35 * np.where((t >= 0) & (t < 4), np.clip(t, 0, 1) * np.clip((4 - t) / 3, 0, 1), 0)
        moved, level = (8.0, Level.RED) if number in (6, 7) else (2.0, Level.WITHIN)
        pelvis += np.where((t >= 0) & (t < 4), moved * np.sin(np.pi * t / 4), 0)
        score = CompensationScore("pelvis_moved", "Pelvis moved", "deg", moved, 1, 0, 1, 1, level)
        metrics = (
            MetricValue("rom", 34.0 + number % 3, "deg", 3.4),
            MetricValue("tension_peak", 41.0, "N"),
            MetricValue("rep_duration", 4.1, "s"),
        )
        phases = TempoPhases(3.1, 0.9, 1.1, 0.0, on_tempo=number != 4)
        repetitions.append(Repetition(number, start, start + 1, start + 4, metrics, (score,), phases, 95.0))
    channels = {"force_n": 1.2 * angle, "hip_rotation_deg": angle, "pelvis_moved_deg": pelvis}
    metrics = (
        MetricValue("rom", 35.0, "deg", 3.4),
        MetricValue("tension_peak", 41.0, "N"),
        MetricValue("score", 91.0, "%"),
    )
    return SetResult(tuple(repetitions), metrics, (), Traces(time_s, channels), "1.0", "1.0", score=91.0)


def reported(protocol_id: str, side: Side, result: SetResult, **changes: object) -> ReportedSet:
    """A set of the library with this result."""
    return ReportedSet(header(protocol_id, side, **changes), load_protocol(protocol_id), result)


def document(*sets: ReportedSet, athlete: Athlete = ATHLETE, session: Session = SESSION) -> ReportDocument:
    """The report of these sets."""
    return session_report(
        athlete=athlete,
        session=session,
        sets=sets or (reported("seated_hip_er", Side.RIGHT, isometric_result()),),
        generated_at=VISIT,
        software_version="0.1.0",
        letterhead=Letterhead("Northside Movement Clinic", ("12 Canal Street",), "K. Moore, MSc"),
    )
