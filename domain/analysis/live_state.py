"""What a live view shows of a set at one moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from domain.analysis.rep_builder import angle_channel, rate_channel
from domain.analysis.rows import RowStore
from domain.compensation import CompensationMonitor
from domain.compensation.technique import TechniqueFailure, rule_to_reset
from domain.protocol import Counted, Limit, Protocol, Purpose, RepSource
from domain.repetitions.tempo import phase_now
from domain.results import Level, Repetition


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

    `reps_done` counts accepted repetitions (or taps); `seconds_done` those of the holds, the running one
    included. `technique_lost` is the rule that asks for a reset; it is None in tests, and again once the
    pose is right. `technique_failure` stays once a rule was beyond red in several repetitions in a row.
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
    technique_failure: TechniqueFailure | None = None
    seconds_done: float = 0.0


@dataclass(frozen=True, slots=True)
class NewestRow:
    """The newest row of the signals that repetitions are seen in; NaN where nothing is known."""

    time_s: float
    force_n: float
    angle_deg: float
    rate_deg_per_s: float

    @classmethod
    def of_rows(cls, rows: RowStore, protocol: Protocol) -> Self:
        """The last row that there is."""
        last = slice(max(0, rows.count - 1), rows.count)
        columns = ("force_n", angle_channel(protocol), rate_channel(protocol))
        values = (rows.time_s(last), *(rows.column(name, last) for name in columns))
        return cls(*(float(each[-1]) if len(each) else float("nan") for each in values))


@dataclass(frozen=True, slots=True)
class CountNow:
    """Where the counting stands.

    `start_s` is where the running repetition started, None between repetitions; `direction` is +1 when the
    first phase of a repetition raises the angle.
    """

    start_s: float | None
    direction: int
    counting: bool
    waits_for_reset: bool


def live_state(
    protocol: Protocol,
    *,
    newest: NewestRow,
    count: CountNow,
    monitors: Sequence[CompensationMonitor],
    repetitions: tuple[Repetition, ...],
    failure: TechniqueFailure | None,
) -> LiveState:
    """How things stand at the newest row, given what was found so far."""
    live = tuple(_live(monitor) for monitor in monitors)
    holds = protocol.rep_source is RepSource.FORCE or protocol.counted is Counted.SECONDS
    running = count.start_s is not None
    running_s = max(0.0, newest.time_s - count.start_s) if count.start_s is not None and holds else 0.0
    seconds = protocol.counted is Counted.SECONDS
    phase = ""
    if protocol.tempo is not None and count.counting:
        phase = phase_now(
            running=running,
            rate_deg_per_s=newest.rate_deg_per_s,
            direction=count.direction,
            tempo=protocol.tempo,
        )
    return LiveState(
        time_s=newest.time_s,
        force_n=newest.force_n,
        angle_deg=newest.angle_deg,
        reps_done=sum(rep.accepted for rep in repetitions),
        rep_running=running,
        rep_start_s=count.start_s,
        compensations=live,
        technique_lost=_lost(protocol, live) if count.counting or count.waits_for_reset else None,
        completed=repetitions,
        hold_s=running_s,
        tempo_phase=phase,
        technique_failure=failure,
        seconds_done=running_s + held_s(repetitions) if seconds else 0.0,
    )


def held_s(repetitions: Sequence[Repetition]) -> float:
    """Seconds of all accepted holds."""
    return sum(rep.end_s - rep.start_s for rep in repetitions if rep.accepted)


def _lost(protocol: Protocol, live: tuple[LiveCompensation, ...]) -> LiveCompensation | None:
    if protocol.purpose is not Purpose.EXERCISE:
        return None
    place = rule_to_reset([(rule, now.level) for rule, now in zip(protocol.compensations, live, strict=True)])
    return None if place is None else live[place]


def _live(monitor: CompensationMonitor) -> LiveCompensation:
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
