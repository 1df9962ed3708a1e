"""Results as plain data for `--json`: units in the key names, null where nothing could be measured."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

import numpy as np

from domain.channel import Floats
from domain.conditions import Conditions
from domain.metrics import definition
from domain.results import CompensationScore, Finding, MetricValue, Repetition, SetResult, Traces
from domain.session import StreamRecording, TrainingSet

Plain = dict[str, Any]

_FORCE = ("force_n",)
_ANGLES = ("hip_rotation_deg", "motion_angle_deg")
_SUFFIX: Mapping[str, str] = {
    "N": "n",
    "Nm": "nm",
    "Nm/kg": "nm_per_kg",
    "N/s": "n_per_s",
    "N s": "n_s",
    "°": "deg",
    "deg": "deg",
    "deg/s": "deg_per_s",
    "°/s": "deg_per_s",
    "s": "s",
    "%": "percent",
    "% per rep": "percent_per_rep",
    "J": "j",
    "": "",
}


def number(value: float | None, digits: int = 4) -> float | None:
    """A finite number, rounded; null for what could not be measured."""
    if value is None or not math.isfinite(value):
        return None
    return round(float(value), digits)


def keyed(name: str, unit: str) -> str:
    """`peak_force` in N becomes `peak_force_n`; a name that says its unit keeps it."""
    suffix = _SUFFIX.get(unit, unit.lower().replace("/", "_per_").replace(" ", "_"))
    return name if not suffix or name.endswith(f"_{suffix}") else f"{name}_{suffix}"


def metric_values(metrics: tuple[MetricValue, ...]) -> Plain:
    """One key per metric; what is not measurable is null and its reason stands under `not_measurable`.

    Where they are known: `half_width_95` with what it covers, `remarks` beside numbers, and `low_trust`.
    """
    plain: Plain = {keyed(m.name, m.unit): number(m.value) for m in metrics}
    reasons = {m.name: m.reason for m in metrics if not m.measurable}
    if reasons:
        plain["not_measurable"] = reasons
    seen = [m for m in metrics if m.measurable]
    told: Plain = {
        "half_width_95": {
            m.name: {"value": number(m.half_width_95), "covers": definition(m.name).error}
            for m in seen
            if m.half_width_95 is not None
        },
        "remarks": {m.name: m.reason for m in seen if m.reason},
        "low_trust": [m.name for m in seen if definition(m.name).low_trust],
    }
    return plain | {name: words for name, words in told.items() if words}


def compensation(score: CompensationScore) -> Plain:
    """One rule on one repetition."""
    return {
        "rule": score.rule_id,
        "label": score.label,
        keyed("peak", score.unit): number(score.peak),
        "probability_amber": number(score.probability_amber),
        "probability_red": number(score.probability_red),
        "duration_s": number(score.duration_s),
        "level": score.level.value,
    }


def repetition(rep: Repetition, traces: Traces) -> Plain:
    """One repetition with its metrics, tempo and compensations; force and range stand in every one."""
    tempo = rep.tempo
    metrics = metric_values(rep.metrics)
    # The same two keys for every protocol, so that a program need not know which metrics it asks for.
    metrics.setdefault("peak_force_n", metrics.get("tension_peak_n", number(_highest(rep, traces, _FORCE))))
    metrics.setdefault("rom_deg", number(_range(rep, traces, _ANGLES)))
    return {
        "number": rep.number,
        "start_s": number(rep.start_s),
        "peak_s": number(rep.peak_s),
        "end_s": number(rep.end_s),
        **metrics,
        "tempo": None
        if tempo is None
        else {
            "eccentric_s": number(tempo.eccentric_s),
            "pause_lengthened_s": number(tempo.pause_lengthened_s),
            "concentric_s": number(tempo.concentric_s),
            "pause_shortened_s": number(tempo.pause_shortened_s),
            "on_tempo": tempo.on_tempo,
        },
        "compensations": [compensation(score) for score in rep.compensations],
        "score": number(rep.score, 1),
        "accepted": rep.accepted,
        "reason": rep.reason,
        "mark": rep.mark,
    }


def _highest(rep: Repetition, traces: Traces, names: Sequence[str]) -> float | None:
    values = _inside(rep, traces, names)
    return float(values.max()) if len(values) else None


def _range(rep: Repetition, traces: Traces, names: Sequence[str]) -> float | None:
    values = _inside(rep, traces, names)
    return float(values.max() - values.min()) if len(values) else None


def _inside(rep: Repetition, traces: Traces, names: Sequence[str]) -> Floats:
    """What is known of the first of the channels that the recording has, inside the repetition."""
    inside = (traces.time_s >= rep.start_s) & (traces.time_s <= rep.end_s)
    values = next((traces.channels[name] for name in names if name in traces.channels), None)
    if values is None:
        return np.empty(0)
    return np.asarray(values[inside & np.isfinite(values)], dtype=np.float64)


def finding(item: Finding) -> Plain:
    """One sentence of the quality gate."""
    return {
        "code": item.code,
        "sentence": item.sentence,
        "severity": item.severity.value,
        "rep_number": item.rep_number,
        "rep_counts": item.rep_counts,
    }


def set_result(result: SetResult) -> Plain:
    """The outcome of a set without its traces."""
    return {
        "repetitions": [repetition(rep, result.traces) for rep in result.repetitions],
        "metrics": metric_values(result.metrics),
        "findings": [finding(item) for item in result.findings],
        "score": number(result.score, 1),
        "alignment_residual_deg": number(result.alignment_residual_deg),
        "notes": list(result.notes),
        "algorithm_version": result.algorithm_version,
        "rule_version": result.rule_version,
    }


def header(training_set: TrainingSet) -> Plain:
    """The set and the conditions it was done under."""
    return {
        "set_id": training_set.set_id,
        "session_id": training_set.session_id,
        "protocol": training_set.protocol_id,
        "protocol_version": training_set.protocol_version,
        "side": training_set.side.value,
        "started_at": training_set.started_at.isoformat(),
        "state": training_set.state.value,
        "lever_arm_m": number(training_set.lever_arm_m),
        "body_mass_kg": number(training_set.body_mass_kg),
        "feedback_mode": training_set.feedback_mode,
        "load": training_set.load,
        "encouragement": training_set.encouragement,
        "conditions": conditions(training_set.conditions),
        "observed": dict(training_set.observed),
        "ratings": {
            "rpe": number(training_set.ratings.rpe),
            "stability": number(training_set.ratings.stability),
            "discomfort": number(training_set.ratings.discomfort),
        },
    }


def conditions(of: Conditions) -> Plain:
    """What the set was done with; what is not known is left out."""
    values = {each.name: getattr(of, each.name) for each in fields(of)}
    return {name: value for name, value in values.items() if value not in (None, "")}


def _mean_rate_hz(recorded: StreamRecording) -> float | None:
    """Over the whole recording, by receive time; the last seconds alone may hold a pause of the machine."""
    received = recorded.received_ns
    if len(received) < 2 or received[-1] <= received[0]:
        return None
    return float((len(received) - 1) * 1e9 / (received[-1] - received[0]))


def stream(recorded: StreamRecording) -> Plain:
    """What one sensor sent: samples, and who it was."""
    return {
        "segment": recorded.stream.segment.value,
        "driver": recorded.stream.device.driver,
        "device": recorded.stream.device.key,
        "model": recorded.stream.device.model,
        "samples": len(recorded.ticks),
        "rate_hz": number(_mean_rate_hz(recorded), 2),
    }
