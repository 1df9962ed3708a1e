"""A set of five efforts, the fourth spoiled, for the examples of the pages that show one."""

import math
from datetime import UTC, datetime

import numpy as np

from domain.athlete import Side
from domain.language import say
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
from domain.session import Ratings, TrainingSet


def sample_result() -> tuple[TrainingSet, SetResult]:
    """Five efforts of a seated test, the fourth spoiled."""
    time_s = np.arange(0, 32, 0.01)
    force, hip, pelvis = (np.zeros(len(time_s)) for _ in range(3))
    reps = []
    for number, peak_n in enumerate((126.0, 131.0, 129.0, 118.0, 127.0), start=1):
        start_s = 6.0 * number - 4.5
        inside = (time_s >= start_s) & (time_s < start_s + 4)
        shape = np.sin(np.pi * (time_s[inside] - start_s) / 4) ** 0.5
        force[inside] = peak_n * shape
        hip[inside] = 1.4 * shape
        bad = number == 4
        pelvis[inside] = (9.1 if bad else 2.0 + 0.2 * number) * shape**2
        reps.append(_sample_rep(number, start_s, peak_n, float(pelvis[inside].max()), bad=bad))
    force += np.random.default_rng(5).normal(0, 0.8, len(time_s))
    channels = {"force_n": force, "hip_rotation_deg": hip, "pelvis_moved_deg": pelvis}
    findings = (
        Finding("pelvis_moved", say("Rep 4: pelvis moved 9° before peak."), Severity.WARNING, 4),
        Finding("baseline", say("Baseline steady before every rep."), Severity.INFO),
    )
    header = TrainingSet(
        "s", "v", "a", "seated_hip_er", 1, Side.RIGHT, datetime(2026, 11, 3, 10, 24, tzinfo=UTC), 0,
        ratings=Ratings(rpe=8, stability=7),
    )  # fmt: skip
    traces = Traces(time_s=time_s, channels=channels)
    return header, SetResult(tuple(reps), (), findings, traces, "1", "1", 88.0)


def _sample_rep(number: int, start_s: float, peak_n: float, moved_deg: float, *, bad: bool) -> Repetition:
    level = Level.RED if bad else Level.WITHIN
    score = CompensationScore(
        "pelvis_moved", say("Pelvis moved"), "deg", moved_deg, float(bad), float(bad), 0.4, 1.0, level
    )
    metrics = (
        MetricValue("peak_force", peak_n, "N", 18.0),
        MetricValue("torque", peak_n * 0.3, "Nm", 5.4),
        MetricValue("rom", math.nan, "deg", reason="isometric"),
    )
    return Repetition(
        number, start_s, start_s + 2, start_s + 4, metrics, (score,), TempoPhases(math.nan, 1.0, 2.1, 0.0),
        score=8.0 if bad else 96.0 - number, accepted=not bad,
        reason=say("Pelvis moved 9° before peak") if bad else "",
    )  # fmt: skip
