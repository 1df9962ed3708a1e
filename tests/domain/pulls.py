"""Single pulls of known shape at any rate, as the metrics see them."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from domain.channel import Floats
from domain.compensation import RuleState
from domain.force.effective_bandwidth import measured_bandwidth
from domain.force.onset import find_onset
from domain.library import load_protocol
from domain.metrics import RepData, rep_metrics
from domain.protocol import Protocol
from domain.results import MetricValue

SEATED = load_protocol("seated_hip_er")
FAST = replace(SEATED, effort="fast_and_hard")
STARTS_S, ENDS_S = 2.0, 6.0

Shape = Callable[[Floats], Floats]


def straight(slope_n_per_s: float = 800.0, peak_n: float = 240.0) -> Shape:
    """A straight rise to a plateau."""
    return lambda since: np.clip(slope_n_per_s * since, 0.0, peak_n)


def exponential(peak_n: float = 300.0, constant_s: float = 0.12) -> Shape:
    """The rise of a muscle that is switched on at once."""
    return lambda since: np.where(since > 0, peak_n * -np.expm1(-np.maximum(since, 0) / constant_s), 0.0)


def sigmoid(peak_n: float = 300.0, middle_s: float = 0.15, width_s: float = 0.03) -> Shape:
    """A slow start, a steepest point and a plateau, with nothing before 0."""

    def force(since: Floats) -> Floats:
        at, zero = np.maximum(since, 0.0), 1 / (1 + np.exp(middle_s / width_s))
        risen = 1 / (1 + np.exp((middle_s - at) / width_s))
        return np.asarray(peak_n * (risen - zero) / (1 - zero))

    return force


def pull(
    shape: Shape,
    *,
    rate_hz: float = 1000.0,
    protocol: Protocol = FAST,
    scale: float = 1.0,
    offset_n: float = 0.0,
    shift_s: float = 0.0,
    averaged: int = 1,
    changes: dict[str, object] | None = None,
) -> RepData:
    """A pull that begins at 2 s and is held to 6 s, seen without a filter, every compensation inside."""
    time_s = np.arange(0.5, ENDS_S + 1e-9, 1 / rate_hz)
    force = scale * shape(time_s - STARTS_S) + offset_n
    grid = np.arange(STARTS_S, ENDS_S + 1e-9, 0.01)
    still = np.zeros(len(grid))
    onset = find_onset(time_s + shift_s, force, STARTS_S + shift_s + 0.05)
    rep = RepData(
        protocol=protocol,
        start_s=STARTS_S + shift_s,
        peak_s=ENDS_S + shift_s,
        end_s=ENDS_S + shift_s,
        time_s=grid + shift_s,
        channels={"force_n": scale * shape(grid - STARTS_S) + offset_n, "hip_rotation_deg": still},
        force_time_s=time_s + shift_s,
        force_n=force,
        raw_force_n=force,
        onset=onset,
        states=[RuleState(still, still, still, still) for _ in protocol.compensations],
        angle="hip_rotation_deg",
        direction=1,
        lever_arm_m=0.4,
        body_mass_kg=80.0,
        bandwidth=measured_bandwidth(time_s, np.zeros(len(time_s)), averaged=averaged),
    )
    return replace(rep, **(changes or {}))  # type: ignore[arg-type]


def begun_at(rep: RepData, onset_s: float = STARTS_S) -> RepData:
    """The same with a given onset."""
    return replace(rep, onset=replace(rep.onset, time_s=onset_s))


def value(name: str, rep: RepData) -> MetricValue:
    """One metric of a repetition."""
    return next(found for found in rep_metrics(rep) if found.name == name)
