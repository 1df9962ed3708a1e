"""One set from first sample to verified raw and result; the screen and the command line share it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from app.memory import give_back_memory
from app.sensors.acquisition import Acquisition
from app.sensors.live_device import LinkFact
from app.training.lever_arm import lever_arm_trouble
from app.training.review.carried import with_verdicts
from app.training.review.rescoring import rules_for
from db.store import Store
from domain.analysis.acceptance import with_decisions
from domain.analysis.by_itself import ByItself
from domain.analysis.known import Subject
from domain.analysis.recorded import LiveState, SetAnalysis, analyse_recording
from domain.athlete import Athlete, Side
from domain.biofeedback.exposure import Exposure
from domain.channel import Calibration, SampleBlock, Stream
from domain.conditions import Conditions
from domain.identifiers import new_id
from domain.protocol import CompensationRule, Protocol
from domain.results import Boundary, Finding, SetResult, Traces
from domain.samples.link_quality import StreamHealth
from domain.session import Mark, MarkKind, SetRecording, SetState, TrainingSet
from domain.timebase import Clock
from drivers.continuity import LinkState

LAG_S = 0.5
LAG_MACHINE_S = 0.1
"""A stream may lag this long before the live picture goes on without it; threads need machine time."""

Calibrations = Mapping[str, tuple[Calibration, ...]]
Watcher = Callable[[str, SampleBlock], None]


@dataclass(frozen=True, slots=True)
class SetPlan:
    """What is about to be done, by whom and under which conditions.

    Where `protocol` has the tempo of the day, `as_written` is the protocol that its version stands for. The
    first `practice_reps` repetitions are practice: recorded, never counted.
    """

    protocol: Protocol
    side: Side
    athlete: Athlete
    session_id: str
    lever_arm_m: float | None = None
    feedback_mode: str = "concurrent"
    load: str = ""
    pull_angle_deg: float | None = None
    work_s: float | None = None
    note: str = ""
    encouragement: str = ""
    conditions: Conditions = field(default_factory=Conditions)
    by_itself: ByItself = field(default_factory=ByItself)
    as_written: Protocol | None = None
    practice_reps: int = 0

    @property
    def trouble(self) -> str:
        """Why no set may begin with this plan, or nothing."""
        return lever_arm_trouble(self.protocol, self.lever_arm_m)


class SetRun:
    """Records and analyses one set.

    The recorder takes every block on the reader threads; `tick` lets the analysis see what arrived.
    """

    def __init__(
        self,
        *,
        plan: SetPlan,
        acquisition: Acquisition,
        store: Store,
        clock: Clock,
        calibrations: Calibrations,
    ) -> None:
        self.plan = plan
        self._acquisition = acquisition
        self._store = store
        self._clock = clock
        self._calibrations = calibrations
        self.header: TrainingSet | None = None
        self._analysis: SetAnalysis | None = None
        self._found: tuple[Finding, ...] = ()
        self._watchers: list[Watcher] = []
        self.streams: tuple[Stream, ...] = ()
        self.link_facts: list[LinkFact] = []
        self._lost: set[str] = set()
        self.by_hand: list[Boundary] = []
        self.exposures: list[Exposure] = []
        self.health: tuple[StreamHealth, ...] = ()
        self.practice_left = plan.practice_reps

    @property
    def set_id(self) -> str:
        """The key of the set that is being recorded."""
        return self._begun.set_id

    def begin(self, backlog: Sequence[tuple[str, SampleBlock]] = (), *, keep_streams: bool = False) -> None:
        """Start recording; with `backlog` the recording includes blocks that were already looked at."""
        streams = self._acquisition.streams() if keep_streams else self._acquisition.new_streams()
        streams = tuple(replace(s, calibrations=self._calibrations.get(s.device.key, ())) for s in streams)
        self.streams = streams
        received = [int(block.received_ns[0]) for _, block in backlog if len(block)]
        epoch_ns = min([*received, self._clock.now_ns()])
        plan = self.plan
        self.header = TrainingSet(
            set_id=new_id(),
            session_id=plan.session_id,
            athlete_id=plan.athlete.athlete_id,
            protocol_id=plan.protocol.protocol_id,
            protocol_version=plan.protocol.version,
            side=plan.side,
            started_at=self._clock.wall(),
            epoch_ns=epoch_ns,
            lever_arm_m=plan.lever_arm_m,
            body_mass_kg=plan.athlete.mass_kg_on(self._clock.wall().date()),
            feedback_mode=plan.feedback_mode,
            load=plan.load or plan.conditions.load_words,
            encouragement=plan.encouragement,
            conditions=plan.conditions,
        )
        self._analysis = SetAnalysis(
            protocol=plan.protocol,
            side=plan.side,
            streams=streams,
            epoch_ns=epoch_ns,
            subject=Subject(
                lever_arm_m=plan.lever_arm_m, body_mass_kg=self.header.body_mass_kg, sex=plan.athlete.sex
            ),
            lag_limit_s=max(LAG_S, LAG_MACHINE_S / self._clock.real_s(1.0)),
        )
        self._store.protocols.remember(plan.as_written or plan.protocol)
        self._store.recorder.begin(self.header, streams)
        self._acquisition.record_to(self._store.recorder.append, backlog)
        if plan.pull_angle_deg is not None:
            self.mark(MarkKind.PULL_ANGLE, f"{plan.pull_angle_deg:g}", at_ns=epoch_ns)
        if plan.practice_reps:
            self.mark(MarkKind.PRACTICE, str(plan.practice_reps), at_ns=epoch_ns)
        if plan.note:
            self.mark(MarkKind.NOTE, plan.note, at_ns=epoch_ns)
        for stream_id, block in backlog:
            self._see(stream_id, block)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the quality gate says of the repetitions so far."""
        return self._found if self._analysis is None else self._analysis.findings

    def tick(self) -> LiveState:
        """Look at everything that arrived since the last tick."""
        for stream_id, block in self._acquisition.drain():
            self._see(stream_id, block)
        for fact in self._acquisition.drain_facts():
            self._note_link(fact)
        live = self._running.advance()
        self.practice_left = max(0, self.plan.practice_reps - len(live.completed))
        return live

    def take_traces(self) -> Traces:
        """The rows that are new for the plot; none after the end."""
        return Traces(np.empty(0), {}) if self._analysis is None else self._analysis.take_traces()

    def watch(self, watcher: Watcher) -> None:
        """Show every further block to `watcher` as well, at the tick that looks at it."""
        self._watchers.append(watcher)

    def mark(self, kind: MarkKind, text: str = "", *, at_ns: int | None = None) -> Mark:
        """Write an instant down, durably and for the analysis."""
        mark = Mark(kind, self.seconds(self._clock.now_ns() if at_ns is None else at_ns), text)
        self._store.recorder.mark(self._begun.set_id, mark)
        self._running.mark(mark)
        return mark

    def mark_still_pose(self, until_ns: int, still_s: float) -> None:
        """Mark the still pose of `still_s` seconds that ended at `until_ns`."""
        start_ns = until_ns - int(still_s * 1e9)
        self.mark(MarkKind.STILL_START, at_ns=max(self._begun.epoch_ns, start_ns))
        self.mark(MarkKind.STILL_END, at_ns=until_ns)

    def seconds(self, station_ns: int) -> float:
        """Station time on the recording's clock."""
        return (station_ns - self._begun.epoch_ns) / 1e9

    def seconds_now(self) -> float:
        """The present instant on the recording's clock."""
        return self.seconds(self._clock.now_ns())

    def stop(self) -> None:
        """No further sample belongs to this set."""
        self._acquisition.stop_recording()
        # Who watches holds this set: let go both ways, or all of it waits for a search through the memory.
        self._watchers.clear()
        mine = {stream.stream_id for stream in self.streams}
        self.health = tuple(one for one in self._acquisition.measured() if one.stream_id in mine)

    def finish(self, state: SetState, rejected: Mapping[int, str] | None = None) -> SetResult:
        """Make the raw durable and verified, then analyse it from there. Blocks: call it in a worker.

        Repetitions that were `rejected` during the set, with the reason, are kept as a decision of the coach.
        """
        header = self._begun
        # What was seen live has served: the result comes from the raw, and an hour's rows are not kept twice.
        self._found, self._analysis = self.findings, None
        self._store.recorder.finish(header.set_id, state)
        self._store.sessions.save_health(self.health)
        self._store.sessions.save_exposures(header.set_id, tuple(self.exposures))
        recording = self._store.sessions.recording(header.set_id)
        result = analyse_recording(recording, self.plan.protocol, sex=self.plan.athlete.sex)
        rules = rules_for(self.plan.protocol, self.plan.athlete.sex)
        self._store.sessions.save_result(header.set_id, result, cause="the set ended", rules=rules)
        if rejected:
            verdicts = dict.fromkeys(rejected, False)
            result = with_decisions(result, protocol=self.plan.protocol, accepted=verdicts, reasons=rejected)
            self._store.sessions.save_result(header.set_id, result, cause="rejected meanwhile", rules=rules)
        final = self._with_reps_by_hand(recording, result, rules)
        self._store.forget_pages()
        give_back_memory()
        return final

    def _with_reps_by_hand(
        self, recording: SetRecording, result: SetResult, rules: Sequence[CompensationRule]
    ) -> SetResult:
        """Repetitions that the counting missed and the coach marked, as a further analysis."""
        protocol, found = self.plan.protocol, [Boundary(rep.start_s, rep.end_s) for rep in result.repetitions]
        missed = [
            rep
            for rep in self.by_hand
            if not any(rep.start_s < other.end_s and other.start_s < rep.end_s for other in found)
        ]
        if not missed:
            return result
        boundaries = sorted((*found, *missed), key=lambda item: item.start_s)
        placed = analyse_recording(recording, protocol, sex=self.plan.athlete.sex, boundaries=boundaries)
        verdicts = {rep.number: (rep.accepted, rep.reason) for rep in result.repetitions}
        judged = replace(
            result,
            repetitions=tuple(replace(rep, accepted=not rep.is_practice) for rep in result.repetitions),
        )
        placed = with_verdicts(placed, judged, verdicts, protocol)
        set_id = self._begun.set_id
        self._store.sessions.save_result(set_id, placed, cause="repetitions marked by hand", rules=rules)
        return placed

    def _see(self, stream_id: str, block: SampleBlock) -> None:
        for watcher in self._watchers:
            watcher(stream_id, block)
        self._running.feed(stream_id, block)

    def _note_link(self, fact: LinkFact) -> None:
        self.link_facts.append(fact)
        if fact.state is LinkState.LOST and fact.stream_id not in self._lost:
            self._lost.add(fact.stream_id)
            self.mark(MarkKind.LINK_LOST, fact.sentence, at_ns=fact.at_ns)
        elif fact.state is LinkState.STREAMING and fact.stream_id in self._lost:
            self._lost.discard(fact.stream_id)
            self.mark(MarkKind.LINK_BACK, fact.sentence, at_ns=fact.at_ns)

    @property
    def _begun(self) -> TrainingSet:
        if self.header is None:
            raise RuntimeError("begin() comes first")
        return self.header

    @property
    def _running(self) -> SetAnalysis:
        if self._analysis is None:
            raise RuntimeError("begin() comes first")
        return self._analysis
