"""Makes a finished repetition out of the rows it spans: metrics, compensations, tempo, score, findings."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from domain.channel import Floats
from domain.compensation import CompensationMonitor, RuleState
from domain.metrics import RepData, rep_metrics
from domain.onset import NO_ONSET, find_onset
from domain.protocol import Protocol, RepSource
from domain.quality import rep_findings
from domain.repetitions import RepEvent, first_direction
from domain.results import Finding, Repetition
from domain.rows import RowStore
from domain.scoring import rep_score
from domain.signals import SetSignals
from domain.tempo import measure_phases

BEFORE_S = 1.5
MOTION_ANGLE = "motion_angle_deg"
MOTION_RATE = "motion_rate_deg_per_s"
HIP_ANGLE = "hip_rotation_deg"
HIP_RATE = "hip_rotation_rate_deg_per_s"


def angle_channel(protocol: Protocol) -> str:
    """The channel that is this protocol's angle."""
    return MOTION_ANGLE if protocol.rep_source is RepSource.MOTION else HIP_ANGLE


def rate_channel(protocol: Protocol) -> str:
    """The channel that is the rate of this protocol's angle."""
    return MOTION_RATE if protocol.rep_source is RepSource.MOTION else HIP_RATE


def state_channels(rule_id: str) -> tuple[str, str, str, str]:
    """Names under which the row store keeps the state of a rule."""
    return (f"{rule_id}.mean", f"{rule_id}.p_amber", f"{rule_id}.p_red", f"{rule_id}.level")


@dataclass(frozen=True, slots=True)
class RepBuilder:
    """What is the same for all repetitions of a set.

    Attributes
    ----------
    lever_arm_m, body_mass_kg
        None where not measured; the metrics then say so.
    """

    protocol: Protocol
    monitors: Sequence[CompensationMonitor]
    period_s: float
    lever_arm_m: float | None
    body_mass_kg: float | None

    def build(
        self, event: RepEvent, *, number: int, rows: RowStore, signals: SetSignals
    ) -> tuple[Repetition, list[Finding]]:
        """The repetition of `event` and what there is to say about it."""
        inside = rows.rows_between(event.start_s, event.end_s)
        force = signals.force()
        near = (force.time_s >= event.start_s - BEFORE_S) & (force.time_s <= event.end_s)
        data = self._data(
            event, inside, rows, force.time_s[near], force.force_n[near], force.raw_force_n[near]
        )
        repetition = Repetition(
            number=number,
            start_s=event.start_s,
            peak_s=event.peak_s,
            end_s=event.end_s,
            metrics=rep_metrics(data),
            compensations=tuple(
                monitor.score(state) for monitor, state in zip(self.monitors, data.states, strict=True)
            ),
            score=rep_score([state.probability_red for state in data.states]),
        )
        if self.protocol.tempo is not None:
            repetition = self._with_tempo(repetition, data, rows.column(rate_channel(self.protocol), inside))
        during = (force.time_s >= event.start_s) & (force.time_s <= event.end_s)
        flags: Floats = np.asarray(force.flags[during], dtype=np.float64)
        return repetition, rep_findings(data, repetition, flags)

    def _data(
        self, event: RepEvent, inside: slice, rows: RowStore, time_s: Floats, force: Floats, raw: Floats
    ) -> RepData:
        states = [
            RuleState(*(rows.column(name, inside) for name in state_channels(monitor.rule.rule_id)))
            for monitor in self.monitors
        ]
        has_onset = self.protocol.rep_source is RepSource.FORCE and len(time_s) > 0
        return RepData(
            protocol=self.protocol,
            start_s=event.start_s,
            peak_s=event.peak_s,
            end_s=event.end_s,
            time_s=rows.time_s(inside),
            channels={name: rows.column(name, inside) for name in rows.names()},
            force_time_s=time_s,
            force_n=force,
            raw_force_n=raw,
            onset=find_onset(time_s, raw, event.start_s) if has_onset else NO_ONSET,
            states=states,
            angle=angle_channel(self.protocol),
            direction=self._direction(event, inside, rows),
            lever_arm_m=self.lever_arm_m,
            body_mass_kg=self.body_mass_kg,
        )

    def _direction(self, event: RepEvent, inside: slice, rows: RowStore) -> int:
        """Unknown motion has no named direction: its first one is the direction of the repetition."""
        if self.protocol.rep_source is not RepSource.MOTION:
            return first_direction(self.protocol)
        angle = rows.column(MOTION_ANGLE, inside)
        at_peak = int(np.searchsorted(rows.time_s(inside), event.peak_s - 1e-6))
        return 1 if len(angle) and angle[min(at_peak, len(angle) - 1)] >= angle[0] else -1

    def _with_tempo(self, repetition: Repetition, data: RepData, rate: Floats) -> Repetition:
        if self.protocol.tempo is None:
            return repetition
        phases = measure_phases(
            data.time_s,
            rate,
            start_s=data.start_s,
            end_s=data.end_s,
            direction=data.direction,
            tempo=self.protocol.tempo,
        )
        return replace(repetition, tempo=phases)
