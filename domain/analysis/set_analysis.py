"""One set as it happens: signals, repetitions, compensations, and at the end its result."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from domain.analysis.known import NOTHING_YET, UNKNOWN, Hindsight, Subject
from domain.analysis.live_state import LiveState, NewestRow, live_state
from domain.analysis.main_axis_since_go import MainAxisSinceGo
from domain.analysis.rep_book import RepBook
from domain.analysis.rep_builder import MOTION_ANGLE, MOTION_RATE, RepBuilder, rate_channel
from domain.analysis.rep_finder import GYRO, RepFinder, columns
from domain.analysis.rows import RowStore
from domain.analysis.set_notes import missing_sensors, set_notes
from domain.analysis.signals import SetSignals, SignalRows
from domain.analysis.traces import traces_of
from domain.athlete import Side
from domain.channel import Floats, SampleBlock, Stream
from domain.compensation.scoring import set_score
from domain.compensation.technique import failure_finding
from domain.compensation.watch import RuleWatch
from domain.force.limb_load import measured_pull_angle_deg
from domain.force.torque import effective_lever
from domain.metrics.definition import is_strength
from domain.metrics.of_set import set_metrics
from domain.motion.alignment import HingeAlignment
from domain.motion.angle_honesty import honest_angles
from domain.protocol import Protocol, RepSource
from domain.protocol.rules import limits_version
from domain.quality.gate import rate_findings, set_findings, tare_findings
from domain.repetitions.segmenter import RepEvent, first_direction, force_threshold_n
from domain.repetitions.tempo import DEAD_BAND_DEG_PER_S
from domain.results import Finding, SetResult, Traces
from domain.session import Mark, MarkKind

ALGORITHM_VERSION = "turnout-analysis 4"
ANALYSIS_RATE_HZ = 100.0


class SetAnalysis:
    """One set from its first sample to its result.

    Causal: what is found depends only on samples and marks before it, so any cut of the feed gives the
    same result. Marks have to be given before `advance` is called for samples after them.

    Parameters
    ----------
    protocol, side
        What is done, and on which side.
    streams
        The devices of the recording.
    epoch_ns
        Station time of second 0.
    subject
        Who does it.
    hindsight
        What a look back at a recorded set knows beforehand.
    lag_limit_s
        A stream this far behind the others is not waited for; a hurried clock needs a longer wait.

    Raises
    ------
    ValueError
        When a boundary ends before it starts, or two overlap.
    """

    def __init__(
        self,
        *,
        protocol: Protocol,
        side: Side,
        streams: Sequence[Stream],
        epoch_ns: int,
        subject: Subject = UNKNOWN,
        hindsight: Hindsight = NOTHING_YET,
        lag_limit_s: float = 0.5,
    ) -> None:
        rules = tuple(rule.for_sex(subject.sex) for rule in protocol.compensations)
        self.protocol = protocol = replace(protocol, compensations=rules)
        self.subject = subject
        self._placed = hindsight.placed
        self._marks: list[Mark] = []
        self._signals = SetSignals(
            protocol=protocol,
            side=side,
            streams=streams,
            epoch_ns=epoch_ns,
            alignment=hindsight.alignment,
            analysis_rate_hz=ANALYSIS_RATE_HZ,
            lag_limit_s=lag_limit_s,
        )
        self._finder = RepFinder(protocol, hindsight)
        self._watch = _watch(protocol)
        self._main_axis = MainAxisSinceGo(rate_hz=ANALYSIS_RATE_HZ)
        self._rows = RowStore()
        builder = RepBuilder(protocol=protocol, watch=self._watch, subject=subject, marks=self._marks)
        self._book = RepBook(builder=builder, protocol=protocol)
        self._shown = 0

    def mark(self, mark: Mark) -> None:
        """An instant inside the recording: still pose, functional movement, go, stop, reset."""
        self._marks.append(mark)
        self._signals.mark(mark)
        self._finder.mark(mark)

    def feed(self, stream_id: str, block: SampleBlock) -> None:
        """Samples of one stream; cheap, the work is done by `advance`."""
        self._signals.feed(stream_id, block)

    def advance(self) -> LiveState:
        """Process what arrived and say how things stand."""
        self._process(self._signals.take())
        return self._state()

    def take_traces(self) -> Traces:
        """The rows that are new since the last call, for the plot."""
        rows = slice(self._shown, self._rows.count)
        self._shown = self._rows.count
        return self._traces(rows)

    def result(self) -> SetResult:
        """End the set and give everything that was found; call it once, at the end."""
        self._signals.flush()
        self._process(self._signals.take())
        self._take(self._finder.end())
        everything = slice(0, self._rows.count)
        repetitions = honest_angles(
            self._book.repetitions,
            self.protocol,
            zero=self._signals.zero_source,
            time_s=self._rows.time_s(everything),
            closure_error_deg=self._rows.column("closure_error_deg", everything),
        )
        failure = self._book.failure
        force = self._signals.force()
        findings = (
            *self._book.findings,
            *tare_findings(force.time_s, force.force_n),
            *rate_findings(self._signals.motion_rates()),
            *set_findings(repetitions, strength=is_strength(self.protocol), protocol=self.protocol),
            *missing_sensors(self.protocol, self._rows.names()),
            *([failure_finding(failure)] if failure is not None else ()),
        )
        alignment = self._signals.alignment
        return SetResult(
            repetitions=repetitions,
            metrics=set_metrics(repetitions, self.protocol),
            findings=findings,
            traces=self._traces(everything),
            algorithm_version=ALGORITHM_VERSION,
            rule_version=limits_version(self.protocol.key, self.protocol.compensations),
            score=set_score([rep.score for rep in repetitions if rep.accepted]),
            alignment_residual_deg=alignment.residual_deg if alignment is not None else float("nan"),
            notes=set_notes(
                self.protocol,
                force,
                signals=self._signals,
                marks=self._marks,
                lever_arm_m=self.subject.lever_arm_m,
                pelvis="pelvis_moved_deg" in self._rows.names(),
                placed=self._placed,
            ),
        )

    @property
    def alignment(self) -> HingeAlignment | None:
        """The thigh axis in use."""
        return self._signals.alignment

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the quality gate says of the repetitions so far."""
        return tuple(self._book.findings)

    def _process(self, new: SignalRows) -> None:
        if not len(new):
            return
        channels = self._with_main_axis(new)
        states: list[dict[str, Floats]] = []
        told: list[RepEvent] = []
        for begin, end, counts in self._finder.spans(new.time_s):
            part = slice(begin, end)
            time_s, here = new.time_s[part], {name: values[part] for name, values in channels.items()}
            if self._finder.counting and not counts:
                self._watch.stop()
            events = self._finder.feed(time_s, here, counts=counts)
            told += events
            sigma = {name: values[part] for name, values in new.sigma.items()}
            states.append(self._judge(time_s, here, events if counts else (), sigma))
        for name in states[0]:
            channels[name] = np.concatenate([state[name] for state in states])
        self._rows.append(new.time_s, channels)
        self._take(told)

    def _with_main_axis(self, new: SignalRows) -> dict[str, Floats]:
        """The channels; in unknown motion also angle and rate about the axis that is turned about most."""
        channels = dict(new.channels)
        gyr = columns(channels, GYRO)
        if self.protocol.rep_source is RepSource.MOTION and gyr is not None:
            go_s = [mark.time_s for mark in self._marks if mark.kind is MarkKind.GO]
            found = self._main_axis.feed(new.time_s, gyr, go_s=go_s)
            channels[MOTION_ANGLE], channels[MOTION_RATE] = found
        return channels

    def _take(self, events: Sequence[RepEvent]) -> None:
        self._book.take(events, rows=self._rows, signals=self._signals, resets_s=self._finder.stopped_s)

    def _judge(
        self,
        time_s: Floats,
        channels: Mapping[str, Floats],
        events: Sequence[RepEvent],
        sigma: Mapping[str, Floats],
    ) -> dict[str, Floats]:
        unknown = np.full(len(time_s), np.nan)
        return self._watch.feed(
            time_s,
            channels,
            events,
            rate=channels.get(rate_channel(self.protocol), unknown),
            direction=first_direction(self.protocol),
            sigma=sigma,
        )

    def _state(self) -> LiveState:
        newest = NewestRow.of_rows(self._rows, self.protocol)
        return live_state(
            self.protocol,
            newest=newest,
            count=self._finder.now(newest.time_s),
            monitors=self._watch.monitors,
            repetitions=tuple(self._book.repetitions),
            failure=self._book.failure,
        )

    def _traces(self, rows: slice) -> Traces:
        measured = measured_pull_angle_deg(self._marks)
        pull_angle_deg = self.protocol.pull_angle_deg if measured is None else measured
        lever = effective_lever(self.subject.lever_arm_m, pull_angle_deg)
        return traces_of(self._rows, rows, self.protocol, lever)


def _watch(protocol: Protocol) -> RuleWatch:
    by_force = protocol.rep_source is RepSource.FORCE
    return RuleWatch(
        protocol.compensations,
        judging=protocol.judging,
        rate_hz=ANALYSIS_RATE_HZ,
        by_force=by_force,
        dead_band=force_threshold_n(protocol) if by_force else DEAD_BAND_DEG_PER_S,
    )
