"""One set as it happens: signals, repetitions, compensations, and at the end its result."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from domain.alignment import HingeAlignment
from domain.athlete import Sex, Side
from domain.channel import Floats, SampleBlock, Stream
from domain.compensation import CompensationMonitor
from domain.counting import CountingGate
from domain.metrics.definition import is_strength
from domain.metrics.of_set import set_metrics
from domain.motion import MainAxisAngle
from domain.motion_repetitions import MotionSegmenter
from domain.protocol import Limit, Protocol, Purpose, RepSource
from domain.quality import rate_findings, set_findings, tare_findings
from domain.rep_builder import (
    MOTION_ANGLE,
    MOTION_RATE,
    RepBuilder,
    angle_channel,
    rate_channel,
    state_channels,
)
from domain.repetitions import RepEvent, RepEventKind, Segmenter, first_direction
from domain.results import Finding, Level, Repetition, SetResult, Severity, Traces
from domain.rows import RowStore
from domain.scoring import set_score
from domain.session import Mark
from domain.signals import SetSignals, SignalRows
from domain.tempo import phase_now, with_pause_after

ALGORITHM_VERSION = "turnout-analysis 1"
ANALYSIS_RATE_HZ = 100.0
_RAW = ("motion_gyr_", "motion_acc_", "motion_gravity_")
_GYRO = tuple(f"motion_gyr_{axis}_rad_per_s" for axis in "xyz")
_ACC = tuple(f"motion_acc_{axis}_m_per_s2" for axis in "xyz")


@dataclass(frozen=True, slots=True)
class LiveCompensation:
    """One rule at this moment: the newest 200 ms mean against its limit."""

    rule_id: str
    label: str
    value: float
    unit: str
    level: Level
    probability_red: float
    limit: Limit


@dataclass(frozen=True, slots=True)
class LiveState:
    """Everything a live view shows, at `time_s` on the recording's clock.

    `reps_done` counts accepted repetitions. `technique_lost` is the rule that asks for a reset; it is
    None in tests, and again once the pose is right.
    """

    time_s: float
    force_n: float
    angle_deg: float
    reps_done: int
    rep_running: bool
    rep_start_s: float | None
    compensations: tuple[LiveCompensation, ...]
    technique_lost: LiveCompensation | None
    completed: tuple[Repetition, ...]
    hold_s: float
    tempo_phase: str


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
    lever_arm_m, body_mass_kg
        Metres and kilograms; without them torque is not measurable.
    sex
        For limits that differ by sex; none that ships does yet.
    alignment
        A thigh axis found earlier.
    counts_at_once
        Whether repetitions count before any GO; by default only where the protocol has no still pose.
    lag_limit_s
        A stream this far behind the others is not waited for; a hurried clock needs a longer wait.
    """

    def __init__(
        self,
        *,
        protocol: Protocol,
        side: Side,
        streams: Sequence[Stream],
        epoch_ns: int,
        lever_arm_m: float | None = None,
        body_mass_kg: float | None = None,
        sex: Sex = Sex.UNSPECIFIED,
        alignment: HingeAlignment | None = None,
        counts_at_once: bool | None = None,
        lag_limit_s: float = 0.5,
    ) -> None:
        self.protocol = protocol
        self.sex = sex
        self._lever_arm_m = lever_arm_m
        self._signals = SetSignals(
            protocol=protocol,
            side=side,
            streams=streams,
            epoch_ns=epoch_ns,
            alignment=alignment,
            analysis_rate_hz=ANALYSIS_RATE_HZ,
            lag_limit_s=lag_limit_s,
        )
        self._monitors = [
            CompensationMonitor(rule, rate_hz=ANALYSIS_RATE_HZ) for rule in protocol.compensations
        ]
        self._builder = RepBuilder(
            protocol=protocol,
            monitors=self._monitors,
            period_s=1 / ANALYSIS_RATE_HZ,
            lever_arm_m=lever_arm_m,
            body_mass_kg=body_mass_kg,
        )
        at_once = protocol.still_s <= 0 if counts_at_once is None else counts_at_once
        self._gate = CountingGate(open_at_first=at_once)
        self._rows = RowStore()
        self._segmenter = Segmenter(protocol)
        self._main_axis = MainAxisAngle(rate_hz=ANALYSIS_RATE_HZ)
        self._motion: MotionSegmenter | None = None
        if protocol.rep_source is RepSource.MOTION:
            self._motion = MotionSegmenter(min_excursion_deg=protocol.min_excursion_deg)
        self._counting = at_once
        self._repetitions: list[Repetition] = []
        self._findings: list[Finding] = []
        self._shown = 0

    def mark(self, mark: Mark) -> None:
        """An instant inside the recording: still pose, functional movement, go, stop, reset."""
        self._signals.mark(mark)
        self._gate.mark(mark)

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
        self._take_events(self._counter.close(), stopped=False)
        force = self._signals.force()
        findings = (
            *self._findings,
            *tare_findings(force.time_s, force.force_n),
            *rate_findings(self._signals.motion_rates()),
            *set_findings(self._repetitions, strength=is_strength(self.protocol)),
            *self._missing_sensors(),
        )
        alignment = self._signals.alignment
        return SetResult(
            repetitions=tuple(self._repetitions),
            metrics=set_metrics(self._repetitions, self.protocol),
            findings=findings,
            traces=self._traces(slice(0, self._rows.count)),
            algorithm_version=ALGORITHM_VERSION,
            rule_version=self.protocol.key,
            score=set_score([rep.score for rep in self._repetitions if rep.accepted]),
            alignment_residual_deg=alignment.residual_deg if alignment is not None else float("nan"),
            notes=self._notes(),
        )

    @property
    def alignment(self) -> HingeAlignment | None:
        """The thigh axis in use."""
        return self._signals.alignment

    @property
    def _counter(self) -> Segmenter | MotionSegmenter:
        return self._segmenter if self._motion is None else self._motion

    def _process(self, new: SignalRows) -> None:
        if not len(new):
            return
        first = self._rows.count
        channels = dict(new.channels)
        if self._motion is not None and _GYRO[0] in channels:
            angle, rate = self._main_axis.feed(np.column_stack([channels[name] for name in _GYRO]))
            channels[MOTION_ANGLE], channels[MOTION_RATE] = angle, rate
        for monitor in self._monitors:
            signal = channels.get(monitor.rule.signal, np.full(len(new), np.nan))
            state = monitor.feed(signal)
            columns = (state.mean, state.probability_amber, state.probability_red, state.level)
            channels.update(zip(state_channels(monitor.rule.rule_id), columns, strict=True))
        self._rows.append(new.time_s, channels)
        for begin, end, counts in self._gate.spans(new.time_s.tolist()):
            if counts:
                self._count(slice(first + begin, first + end))
            elif self._counting:
                stopped = self._gate.waits_for_reset(float(new.time_s[begin]))
                self._take_events(self._counter.close(partial=stopped), stopped=stopped)
            self._counting = counts

    def _count(self, rows: slice) -> None:
        time_s = self._rows.time_s(rows)
        columns = ("force_n", angle_channel(self.protocol), rate_channel(self.protocol))
        force, angle, rate = (self._rows.column(name, rows) for name in columns)
        if self._motion is None:
            events = self._segmenter.feed(time_s, force, angle, rate)
        else:
            acc = np.column_stack([self._rows.column(name, rows) for name in _ACC])
            events = self._motion.feed(time_s, angle, rate, acc)
        self._take_events(events, stopped=False)

    def _take_events(self, events: Sequence[RepEvent], *, stopped: bool) -> None:
        for event in events:
            if event.kind is RepEventKind.STARTED:
                self._pause_known(event.start_s)
            elif event.kind is RepEventKind.REVISED:
                self._take_back(event.replaces)
            elif event.kind is RepEventKind.ENDED:
                self._complete(event, stopped=stopped)

    def _take_back(self, count: int) -> None:
        del self._repetitions[len(self._repetitions) - count :]
        kept = len(self._repetitions)
        self._findings = [item for item in self._findings if (item.rep_number or 0) <= kept]

    def _pause_known(self, next_start_s: float) -> None:
        last = self._repetitions[-1] if self._repetitions else None
        if last is None or last.tempo is None or self.protocol.tempo is None or not last.accepted:
            return
        tempo = with_pause_after(last.tempo, next_start_s - last.end_s, self.protocol.tempo)
        self._repetitions[-1] = replace(last, tempo=tempo)

    def _complete(self, event: RepEvent, *, stopped: bool) -> None:
        number = len(self._repetitions) + 1
        rep, findings = self._builder.build(event, number=number, rows=self._rows, signals=self._signals)
        if stopped:
            worst = next((finding.sentence for finding in findings if "before peak" in finding.sentence), "")
            rep = replace(rep, accepted=False, reason=f"Stopped for a reset. {worst}".strip())
        self._repetitions.append(rep)
        self._findings += [replace(finding, rep_counts=rep.accepted) for finding in findings]

    def _state(self) -> LiveState:
        newest = slice(max(0, self._rows.count - 1), self._rows.count)
        time_s = self._latest(self._rows.time_s(newest))
        start_s = self._counter.start_s
        live = tuple(self._live(monitor) for monitor in self._monitors)
        return LiveState(
            time_s=time_s,
            force_n=self._latest(self._rows.column("force_n", newest)),
            angle_deg=self._latest(self._rows.column(angle_channel(self.protocol), newest)),
            reps_done=sum(rep.accepted for rep in self._repetitions),
            rep_running=start_s is not None,
            rep_start_s=start_s,
            compensations=live,
            technique_lost=self._lost(live, time_s),
            completed=tuple(self._repetitions),
            hold_s=self._hold_s(time_s, start_s),
            tempo_phase=self._tempo_phase(newest),
        )

    def _live(self, monitor: CompensationMonitor) -> LiveCompensation:
        rule = monitor.rule
        return LiveCompensation(
            rule.rule_id,
            rule.label,
            monitor.value,
            rule.unit,
            monitor.level,
            monitor.probability_red,
            rule.limit,
        )

    def _lost(self, live: tuple[LiveCompensation, ...], time_s: float) -> LiveCompensation | None:
        if self.protocol.purpose is not Purpose.EXERCISE:
            return None
        if not (self._counting or self._gate.waits_for_reset(time_s)):
            return None
        pausing = zip(self.protocol.compensations, live, strict=True)
        return next((now for rule, now in pausing if rule.pauses and now.level is Level.RED), None)

    def _hold_s(self, time_s: float, start_s: float | None) -> float:
        if start_s is None or self.protocol.rep_source is not RepSource.FORCE:
            return 0.0
        return max(0.0, time_s - start_s)

    def _tempo_phase(self, newest: slice) -> str:
        tempo = self.protocol.tempo
        if tempo is None or not self._counting:
            return ""
        return phase_now(
            running=self._counter.start_s is not None,
            rate_deg_per_s=self._latest(self._rows.column(rate_channel(self.protocol), newest)),
            direction=first_direction(self.protocol) if self._motion is None else self._motion.direction,
            tempo=tempo,
        )

    @staticmethod
    def _latest(values: Floats) -> float:
        return float(values[-1]) if len(values) else float("nan")

    def _traces(self, rows: slice) -> Traces:
        names = [name for name in self._rows.names() if "." not in name and not name.startswith(_RAW)]
        channels = {name: self._rows.column(name, rows) for name in names}
        if self._lever_arm_m and "force_n" in channels and is_strength(self.protocol):
            channels["torque_nm"] = channels["force_n"] * self._lever_arm_m
        return Traces(self._rows.time_s(rows), channels)

    def _missing_sensors(self) -> Iterator[Finding]:
        for rule in self.protocol.compensations:
            if rule.signal not in self._rows.names():
                sentence = f"{rule.label} was not watched: its sensor was not connected."
                yield Finding(f"{rule.rule_id}_unseen", sentence, Severity.WARNING)

    def _notes(self) -> tuple[str, ...]:
        alignment, parameters = self._signals.alignment, self._signals.filter_parameters
        notes = [f"Force filter: {parameters.text}."] if parameters is not None else []
        if alignment is not None:
            how = "functional movement" if alignment.found else "placement picture only"
            notes.append(f"Rotation axis from: {how}.")
        return tuple(notes)
