"""Makes a finished repetition out of the rows it spans: metrics, compensations, tempo, score, findings."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from domain.analysis.known import Subject
from domain.analysis.rows import RowStore
from domain.analysis.signals import SetSignals
from domain.channel import Floats
from domain.compensation.scoring import rep_score
from domain.compensation.watch import RuleWatch
from domain.force.effective_bandwidth import measured_bandwidth
from domain.force.force_track import ForceTrace
from domain.force.limb_load import Correction, correction_of, measured_pull_angle_deg
from domain.force.onset import GUARD_S, NO_ONSET, Onset, find_onset
from domain.metrics import RepData, rep_metrics
from domain.metrics.definition import is_strength
from domain.protocol import Protocol, RepSource
from domain.quality.gate import Rest, rep_findings
from domain.repetitions.segmenter import RepEvent, first_direction
from domain.repetitions.tempo import (
    CORNER_S,
    dead_band_deg_per_s,
    force_slope,
    measure_phases,
    slope_dead_band,
)
from domain.results import Finding, Repetition, TempoPhases
from domain.session import Mark

BEFORE_S = 1.5
REST_S = 0.3
BEFORE_ROWS = 100
"""Rows before a repetition that are enough for one window of any rule."""
MOTION_ANGLE = "motion_angle_deg"
MOTION_RATE = "motion_rate_deg_per_s"
HIP_ANGLE = "hip_rotation_deg"
HIP_RATE = "hip_rotation_rate_deg_per_s"
OPENING_ANGLE = "thigh_opening_deg"
OPENING_RATE = "thigh_opening_rate_deg_per_s"


def angle_channel(protocol: Protocol) -> str:
    """The channel that is this protocol's angle."""
    if protocol.rep_source is RepSource.MOTION:
        return MOTION_ANGLE
    return OPENING_ANGLE if _opens(protocol) else HIP_ANGLE


def rate_channel(protocol: Protocol) -> str:
    """The channel that is the rate of this protocol's angle."""
    if protocol.rep_source is RepSource.MOTION:
        return MOTION_RATE
    return OPENING_RATE if _opens(protocol) else HIP_RATE


def _opens(protocol: Protocol) -> bool:
    return protocol.rotation is not None and protocol.rotation.limb == "thigh"


@dataclass(frozen=True, slots=True)
class RepBuilder:
    """What is the same for all repetitions of a set.

    Attributes
    ----------
    subject
        Who does them.
    marks
        Of the set, as they come: the angle of the pull, the relaxed reading, the passive sweep.
    """

    protocol: Protocol
    watch: RuleWatch
    subject: Subject
    marks: Sequence[Mark] = ()

    def build(
        self,
        event: RepEvent,
        *,
        number: int,
        rows: RowStore,
        signals: SetSignals,
        first_rest: Rest | None,
    ) -> tuple[Repetition, list[Finding], Rest]:
        """The repetition of `event`, what there is to say about it, and how limb and force rested before.

        `first_rest` is the rest before the first repetition; None when this is the first.
        """
        inside = rows.rows_between(event.start_s, event.end_s)
        force = signals.force(event.start_s - BEFORE_S)
        data = self._data(event, inside, rows, force)
        repetition = Repetition(
            number=number,
            start_s=event.start_s,
            peak_s=event.peak_s,
            end_s=event.end_s,
            metrics=rep_metrics(data),
            compensations=tuple(
                monitor.score(state) for monitor, state in zip(self.watch.monitors, data.states, strict=True)
            ),
            score=rep_score([state.probability_red for state in data.states]),
        )
        repetition = replace(repetition, tempo=self._tempo(data, rows))
        during = (force.time_s >= event.start_s) & (force.time_s <= event.end_s)
        rest = self._rest(event, data.onset, rows)
        findings = rep_findings(
            data, repetition, force.flags[during], rest=rest, first_rest=first_rest or rest
        )
        return repetition, findings, rest

    def _rest(self, event: RepEvent, onset: Onset, rows: RowStore) -> Rest:
        before = rows.rows_between(event.start_s - REST_S, event.start_s - GUARD_S)
        angle = rows.column(angle_channel(self.protocol), before)
        return Rest(onset.baseline_n, float(angle.mean()) if len(angle) else float("nan"))

    def _data(self, event: RepEvent, inside: slice, rows: RowStore, force: ForceTrace) -> RepData:
        channels = {name: rows.column(name, inside) for name in rows.names()}
        states = self.watch.states_of_rep(
            self._before(inside.start, rows), channels, time_s=rows.time_s(inside), start_s=event.start_s
        )
        near = slice(*np.searchsorted(force.time_s, (event.start_s - BEFORE_S, event.end_s + 1e-9)))
        time_s, raw = force.time_s[near], force.raw_force_n[near]
        bandwidth = measured_bandwidth(time_s, force.lateness_s[near], averaged=force.averaged)
        data = RepData(
            protocol=self.protocol,
            start_s=event.start_s,
            peak_s=event.peak_s,
            end_s=event.end_s,
            time_s=rows.time_s(inside),
            channels=channels,
            force_time_s=time_s,
            force_n=force.force_n[near],
            raw_force_n=raw,
            onset=self._onset(event, time_s, raw, force.step_n),
            states=states,
            angle=angle_channel(self.protocol),
            direction=self._direction(event, inside, rows),
            lever_arm_m=self.subject.lever_arm_m,
            body_mass_kg=self.subject.body_mass_kg,
            pull_angle_deg=measured_pull_angle_deg(self._marks_until(event.end_s)),
            bandwidth=bandwidth if len(time_s) else None,
        )
        return replace(data, correction=self._correction(data, slice(0, inside.stop), rows))

    def _before(self, first: int, rows: RowStore) -> dict[str, Floats]:
        """The signals that are set to zero before each repetition, over the rows just before it."""
        window = slice(max(0, first - BEFORE_ROWS), first)
        signals = {m.rule.signal for m in self.watch.monitors if m.about_vertical}
        return {name: rows.column(name, window) for name in signals}

    def _marks_until(self, time_s: float) -> list[Mark]:
        """A mark acts on what ends after it, so that streamed equals batch."""
        return [mark for mark in self.marks if mark.time_s <= time_s]

    def _onset(self, event: RepEvent, time_s: Floats, raw: Floats, step_n: float) -> Onset:
        protocol = self.protocol
        if protocol.rep_source is not RepSource.FORCE or not len(time_s):
            return NO_ONSET
        return find_onset(
            time_s,
            raw,
            event.start_s,
            k=protocol.onset_sd,
            step_n=step_n,
            fixed_n=protocol.onset_fixed_n,
        )

    def _correction(self, data: RepData, until: slice, rows: RowStore) -> Correction | None:
        if not is_strength(self.protocol) or not len(data.force_time_s):
            return None
        return correction_of(
            self.protocol,
            self._marks_until(data.end_s),
            rows.time_s(until),
            rows.column("force_n", until),
            rows.column(data.angle, until),
            lever_m=data.lever.metres,
            body_mass_kg=self.subject.body_mass_kg,
        )

    def _direction(self, event: RepEvent, inside: slice, rows: RowStore) -> int:
        """Unknown motion has no named direction: its first one is the direction of the repetition."""
        if self.protocol.rep_source is not RepSource.MOTION:
            return first_direction(self.protocol)
        angle = rows.column(MOTION_ANGLE, inside)
        at_peak = int(np.searchsorted(rows.time_s(inside), event.peak_s - 1e-6))
        return 1 if len(angle) and angle[min(at_peak, len(angle) - 1)] >= angle[0] else -1

    def _tempo(self, data: RepData, rows: RowStore) -> TempoPhases | None:
        if self.protocol.tempo is None:
            return None
        by_force = self.protocol.rep_source is RepSource.FORCE
        window = rows.rows_between(data.start_s - BEFORE_S, data.end_s)
        time_s = rows.time_s(window)
        name = "force_n" if by_force else rate_channel(self.protocol)
        signal = rows.column(name, window) if name in rows.names() else np.full(len(time_s), np.nan)
        return measure_phases(
            time_s,
            force_slope(time_s, signal) if by_force else signal,
            start_s=data.start_s,
            end_s=data.end_s,
            direction=1 if by_force else data.direction,
            tempo=self.protocol.tempo,
            dead_band=slope_dead_band if by_force else dead_band_deg_per_s,
            corner_s=CORNER_S if by_force else 0.0,
        )
