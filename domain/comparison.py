"""Compares two results: what differs in the conditions first, then change and whether it is real."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from domain.channel import Floats
from domain.metrics import definition
from domain.protocol import Protocol
from domain.results import MetricValue, Repetition, SetResult
from domain.session import TrainingSet
from domain.uncertainty import figure_for, mdc95

LEVER_ARM_TOLERANCE_M = 0.01


class Verdict(StrEnum):
    """What a change means."""

    REAL_GAIN = "real_gain"
    NOT_DISTINGUISHABLE = "not_distinguishable"
    REAL_LOSS = "real_loss"
    EXPLORATORY = "exploratory"
    NOT_COMPARABLE = "not_comparable"


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One metric of both results; `change` is second - first, percent of the first."""

    name: str
    label: str
    unit: str
    first: MetricValue
    second: MetricValue
    change: float
    change_percent: float
    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The table, and above it the conditions that differ, in sentences."""

    rows: tuple[ComparisonRow, ...]
    conditions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AlignedCurve:
    """One repetition's curve; second 0 is its onset."""

    rep_number: int
    time_s: Floats
    values: Floats


def compare_results(
    first: SetResult,
    second: SetResult,
    *,
    protocol: Protocol,
    first_header: TrainingSet | None = None,
    second_header: TrainingSet | None = None,
    first_devices: Sequence[str] = (),
    second_devices: Sequence[str] = (),
) -> Comparison:
    """Compare two sets of one protocol, the earlier first.

    A verdict is given on the protocol's primary metrics only, and only beyond or within an MDC95 that
    is keyed to the metric and was seen in its source. Where conditions differ that change the value
    itself, the rows are not comparable.

    Parameters
    ----------
    first_header, second_header
        The conditions of both sets; without them only the results themselves are compared.
    first_devices, second_devices
        `DeviceIdentity.model` of the sensors.
    """
    conditions = _conditions(first, second, first_header, second_header)
    if first_devices and second_devices and sorted(first_devices) != sorted(second_devices):
        conditions.append(("device", "The sensors differ: " + _both(first_devices, second_devices)))
    codes = {code for code, _ in conditions}
    rows = [
        _row(value, other, protocol, codes, (first, second))
        for value in first.metrics
        if (other := second.metric(value.name)) is not None
    ]
    return Comparison(tuple(rows), tuple(sentence for _, sentence in conditions))


def aligned_curve(
    result: SetResult, channel: str, *, rep: Repetition | None = None, before_s: float = 0.5
) -> AlignedCurve | None:
    """The curve of a repetition from `before_s` before its onset to its end, second 0 at the onset.

    Without `rep` it is the accepted one with the largest value of `channel`; None when there is none.
    """
    values = result.traces.channels.get(channel)
    candidates = [rep] if rep is not None else [item for item in result.repetitions if item.accepted]
    if values is None or not candidates:
        return None
    curves = [_cut(result.traces.time_s, values, item, before_s) for item in candidates]
    known = [curve for curve in curves if np.isfinite(curve.values).any()]
    return max(known, key=lambda curve: float(np.nanmax(np.abs(curve.values))), default=None)


def _cut(time_s: Floats, values: Floats, rep: Repetition, before_s: float) -> AlignedCurve:
    inside = (time_s >= rep.start_s - before_s - 1e-6) & (time_s <= rep.end_s + 1e-6)
    return AlignedCurve(rep.number, time_s[inside] - rep.start_s, values[inside])


def _conditions(
    first: SetResult, second: SetResult, a: TrainingSet | None, b: TrainingSet | None
) -> list[tuple[str, str]]:
    found = []
    if first.rule_version != second.rule_version:
        found.append(("protocol", f"The protocol differs: {first.rule_version}, {second.rule_version}."))
    if first.algorithm_version != second.algorithm_version:
        found.append(("algorithm", "The analysis version differs: analyse the older set again."))
    if a is None or b is None:
        return found
    if a.side is not b.side:
        found.append(("side", f"The side differs: {a.side.value}, {b.side.value}."))
    if a.feedback_mode != b.feedback_mode:
        modes = f"{a.feedback_mode}, {b.feedback_mode}"
        found.append(("feedback", f"The feedback differs ({modes}): it changes a maximal effort by 10-16 %."))
    if a.load != b.load:
        found.append(("load", f"The load differs: {a.load or 'none'}, {b.load or 'none'}."))
    if _lever_arms_differ(a.lever_arm_m, b.lever_arm_m):
        found.append(("lever_arm", "The lever arm differs by more than 1 cm: compare torque, not force."))
    return found


def _lever_arms_differ(first: float | None, second: float | None) -> bool:
    if first is None or second is None:
        return first is not second
    return abs(first - second) > LEVER_ARM_TOLERANCE_M + 1e-9


def _both(first: Sequence[str], second: Sequence[str]) -> str:
    return f"{', '.join(sorted(first))} / {', '.join(sorted(second))}."


def _row(
    first: MetricValue,
    second: MetricValue,
    protocol: Protocol,
    codes: set[str],
    results: tuple[SetResult, SetResult],
) -> ComparisonRow:
    change = second.value - first.value
    percent = 100.0 * change / first.value if first.measurable and first.value else math.nan
    verdict, reason = _verdict(first, second, protocol, codes, results)
    return ComparisonRow(
        name=first.name,
        label=definition(first.name).label,
        unit=first.unit,
        first=first,
        second=second,
        change=change,
        change_percent=percent,
        verdict=verdict,
        reason=reason,
    )


def _verdict(
    first: MetricValue,
    second: MetricValue,
    protocol: Protocol,
    codes: set[str],
    results: tuple[SetResult, SetResult],
) -> tuple[Verdict, str]:
    missing = next((value for value in (first, second) if not value.measurable), None)
    if missing is not None:
        return Verdict.NOT_COMPARABLE, missing.reason or "One of the two is not measurable."
    if locked := _locked(first.name, codes):
        return Verdict.NOT_COMPARABLE, locked
    if first.name not in protocol.primary_metrics:
        return Verdict.EXPLORATORY, "Not a primary measure of this test: for interest only."
    figure, reason = figure_for(protocol, first.name, reps=min(_accepted(item) for item in results))
    if figure is None:
        return Verdict.EXPLORATORY, reason
    if "side" in codes:
        return Verdict.EXPLORATORY, "A difference between sides, not a change over time."
    limit = mdc95(first.value, second.value, figure)
    words = f"MDC95 {figure.mdc95_percent:.0f} % of the mean ({figure.source})"
    if abs(second.value - first.value) <= limit:
        return Verdict.NOT_DISTINGUISHABLE, f"Within measurement error: {words}"
    return (Verdict.REAL_GAIN if second.value > first.value else Verdict.REAL_LOSS), f"Beyond {words}"


def _accepted(result: SetResult) -> int:
    return sum(rep.accepted for rep in result.repetitions)


def _locked(name: str, codes: set[str]) -> str:
    """Why a difference in conditions forbids a verdict on this metric; empty when none does."""
    if "protocol" in codes:
        return "Another protocol or another version of it."
    if "algorithm" in codes:
        return "Another version of the analysis."
    if "device" in codes:
        return "Other sensors: devices differ by 16-24 % on the same task."
    if "feedback" in codes:
        return "Another feedback mode: it changes a maximal effort by 10-16 %."
    if "lever_arm" in codes and "torque" not in name and definition(name).unit in ("N", "N s", "N/s"):
        return "Lever arms differ by more than 1 cm: compare torque."
    return ""
