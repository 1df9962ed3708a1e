"""Visits of a made-up athlete: any test, value, side, day and condition."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np

from domain.athlete import Athlete, Side
from domain.change.set_conditions import SetConditions
from domain.error.uncertainty import ReliabilityFigure, cited_figures
from domain.library import load_protocol
from domain.progress.measures import measures_of
from domain.progress.series import ProgressSet, Series, series_of
from domain.protocol import Protocol
from domain.results import MetricValue, Repetition, SetResult, Traces
from domain.session import SetState, TrainingSet

ANA = Athlete("ana", "Ana Ferreira")
SEATED = load_protocol("seated_hip_er")
FIRST = date(2026, 1, 5)
NAN = float("nan")


def a_visit(
    week: float,
    value: float = 40.0,
    *,
    metric: str = "torque",
    protocol: Protocol = SEATED,
    side: Side = Side.RIGHT,
    baseline: bool = False,
    accepted: int = 3,
    rule_peaks: dict[str, float] | None = None,
    more: Sequence[MetricValue] = (),
    algorithm: str = "1",
    state: SetState = SetState.COMPLETE,
    again: int = 0,
    **header: Any,
) -> ProgressSet:
    """One set, `week` weeks after the first; `again` is a later set of the same visit."""
    at = datetime(FIRST.year, FIRST.month, FIRST.day, 10, tzinfo=UTC) + timedelta(days=round(7 * week))
    unit = next((one.unit for one in measures_of(protocol) if one.name == metric), "Nm")
    head = TrainingSet(
        set_id=f"{protocol.protocol_id}-{side.value}-{week}-{again}",
        session_id=f"visit-{week}",
        athlete_id="ana",
        protocol_id=protocol.protocol_id,
        protocol_version=protocol.version,
        side=side,
        started_at=at + timedelta(minutes=again),
        epoch_ns=0,
        lever_arm_m=0.36,
        state=state,
    )
    head = replace(head, **header)
    result = SetResult(
        repetitions=tuple(
            Repetition(number, NAN, NAN, NAN, accepted=True) for number in range(1, accepted + 1)
        ),
        metrics=(MetricValue(metric, value, unit), *more),
        findings=(),
        traces=Traces(np.empty(0), {}),
        algorithm_version=algorithm,
        rule_version=protocol.key,
    )
    conditions = SetConditions(result, head, protocol, devices=("cell",))
    return ProgressSet(conditions, head, protocol, baseline, rule_peaks or {})


def on_device(one: ProgressSet, model: str) -> ProgressSet:
    """The same set measured with another sensor."""
    return replace(one, conditions=replace(one.conditions, devices=(model,)))


def the_series(sets: Sequence[ProgressSet], name: str = "torque", side: Side = Side.RIGHT) -> Series:
    """The one series of a measure."""
    (found,) = [one for one in series_of(sets, zone=UTC) if one.measure.name == name and one.side is side]
    return found


def own_figure(sem_percent: float) -> ReliabilityFigure:
    """The clinic's own test-retest error of seated torque."""
    cited = next(one for one in cited_figures() if one.fits(SEATED, "torque"))
    return replace(cited, sem=sem_percent, own=True)
