"""One visit of one athlete: the battery, how far it is, and the plan of the next set."""

from dataclasses import dataclass, field, replace

from app.training.lever_arm import lever_arm_m, lever_arm_trouble
from app.training.running.set_run import SetPlan
from domain.analysis.by_itself import ByItself
from domain.athlete import Athlete, Side
from domain.before_set import BeforeSet, is_maximal
from domain.body_places import site_within
from domain.comfort import arc_for, arc_of_exercise
from domain.conditions import Conditions, standard_conditions, varied_tempo
from domain.dated import ComfortableArc
from domain.language import say
from domain.library.battery import Battery, BatteryItem
from domain.protocol import Counted, Protocol
from domain.session import Session


@dataclass(slots=True)
class Visit:
    """The athlete on the table now; `done` counts the saved sets of each step."""

    athlete: Athlete
    session: Session
    battery: Battery
    current: int = 0
    done: dict[int, int] = field(default_factory=dict)
    feedback_mode: str = "concurrent"
    arcs: tuple[ComfortableArc, ...] = ()
    before: BeforeSet = field(default_factory=BeforeSet)
    pull_angles_deg: dict[tuple[str, Side], float] = field(default_factory=dict)
    encouragement: str = ""
    tempo_variation: float = 0.0
    conditions: dict[tuple[str, Side], Conditions] = field(default_factory=dict)
    by_itself: dict[str, ByItself] = field(default_factory=dict)
    blocked: dict[tuple[str, Side], str] = field(default_factory=dict)
    practised: set[tuple[str, Side]] = field(default_factory=set)
    lever_arms_m: dict[tuple[str, Side], float] = field(default_factory=dict)

    @property
    def item(self) -> BatteryItem:
        """The step at hand."""
        return self.battery.items[self.current]

    @property
    def is_over(self) -> bool:
        """Whether every step has its set, or is closed."""
        return not self._waiting()

    def plan(self) -> SetPlan:
        """The next set with the conditions known of the athlete."""
        item = self.item
        return SetPlan(
            protocol=item.protocol,
            side=item.side,
            athlete=self.athlete,
            session_id=self.session.session_id,
            lever_arm_m=self.lever_arm_m,
            feedback_mode=self.feedback_mode,
            pull_angle_deg=self.pull_angle_deg,
            work_s=item.work_s,
            note=self.before.note(),
            encouragement=self.encouragement,
            conditions=self.conditions_now,
            by_itself=self.by_itself.get(item.protocol.protocol_id, ByItself()),
            as_written=item.as_written,
            practice_reps=self.practice_reps,
        )

    @property
    def practice_due(self) -> int:
        """Repetitions to practise before the first set of this exercise and side; a set by time has none."""
        item = self.item
        by_reps = item.work_s is None and item.protocol.counted is Counted.REPETITIONS
        return item.protocol.familiarisation_reps if by_reps else 0

    @property
    def practice_reps(self) -> int:
        """Those that the next set begins with."""
        key = (self.item.protocol.protocol_id, self.item.side)
        return 0 if key in self.practised else self.practice_due

    def practise(self, *, wanted: bool) -> None:
        """Whether the exercise and side at hand is still to be practised, or was."""
        key = (self.item.protocol.protocol_id, self.item.side)
        (self.practised.discard if wanted else self.practised.add)(key)

    @property
    def conditions_now(self) -> Conditions:
        """What the step at hand is done with: as somebody said of this exercise and side, else as it asks."""
        protocol = self.item.protocol
        standard = standard_conditions(protocol)
        said = self.conditions.get((protocol.protocol_id, self.item.side), standard)
        return replace(
            said,
            tempo=varied_tempo(standard.tempo, self.tempo_variation),
            order_seed=self.battery.seed,
        )

    def say_conditions(self, conditions: Conditions) -> None:
        """What the step at hand is done with, for every set of this exercise and side."""
        self.conditions[self.item.protocol.protocol_id, self.item.side] = conditions

    @property
    def pull_angle_deg(self) -> float | None:
        """The angle of the strap measured for this exercise and side; None where none was."""
        return self.pull_angles_deg.get((self.item.protocol.protocol_id, self.item.side))

    def measure_pull_angle(self, angle_deg: float | None) -> None:
        """The strap was measured for the step at hand; None takes it away."""
        key = (self.item.protocol.protocol_id, self.item.side)
        self.pull_angles_deg.pop(key, None)
        if angle_deg is not None:
            self.pull_angles_deg[key] = angle_deg

    @property
    def lever_arm_m(self) -> float | None:
        """Of the step at hand: as measured for it today, else the athlete's own where that is the one."""
        today = self.lever_arms_m.get((self.item.protocol.protocol_id, self.item.side))
        return lever_arm_m(self.athlete, self.item.protocol) if today is None else today

    def measure_lever_arm(self, metres: float | None) -> None:
        """The lever arm was measured for the step at hand; None takes it away."""
        key = (self.item.protocol.protocol_id, self.item.side)
        self.lever_arms_m.pop(key, None)
        if metres is not None:
            self.lever_arms_m[key] = metres

    @property
    def trouble(self) -> str:
        """Why the step at hand may not begin, or nothing."""
        item = self.item
        blocked = self.blocked.get((item.protocol.protocol_id, item.side), "")
        asked = self.before.trouble(maximal=is_maximal(item.protocol), battery=self.battery.warm_up)
        return blocked or lever_arm_trouble(item.protocol, self.lever_arm_m) or asked

    @property
    def arc(self) -> ComfortableArc | None:
        """The comfortable arc that holds for the step at hand: the athlete's own, else the exercise's."""
        item = self.item
        own = arc_for(self.arcs, item.protocol, item.side)
        return own or arc_of_exercise(item.protocol, item.side, on=self.session.started_at.date())

    @property
    def following(self) -> BatteryItem | None:
        """What comes after the step at hand."""
        later = [index for index in self._waiting() if index > self.current]
        return self.battery.items[later[0]] if later else None

    @property
    def left_s(self) -> float:
        """Estimated seconds of the steps that wait."""
        return self.battery.seconds_of([self.battery.items[index] for index in self._waiting()])

    def block(self, protocol: Protocol, side: Side, site: str) -> None:
        """Sharp pain: this exercise and side stay closed for the visit."""
        self.blocked[protocol.protocol_id, side] = say(
            "Closed for this visit: sharp pain{where} in {short_title}, {side}. Modify it or "
            "consult, and choose another step.",
            where=site_within(site),
            short_title=protocol.short_title,
            side=side.value,
        )

    def carry_on(self, earlier: "Visit") -> None:
        """Another battery of the same athlete on the same day: what is closed or was done stays so."""
        same_day = earlier.session.started_at.date() == self.session.started_at.date()
        if earlier.athlete.athlete_id == self.athlete.athlete_id and same_day:
            self.blocked.update(earlier.blocked)
            self.practised |= earlier.practised
            self.lever_arms_m.update(earlier.lever_arms_m)

    def is_blocked(self, index: int) -> bool:
        """Whether a step is closed."""
        item = self.battery.items[index]
        return (item.protocol.protocol_id, item.side) in self.blocked

    def _waiting(self) -> list[int]:
        indices = range(len(self.battery.items))
        return [index for index in indices if not self.done.get(index) and not self.is_blocked(index)]

    def saved(self) -> None:
        """The set of this step is saved: go to the next step that has none."""
        self.done[self.current] = self.done.get(self.current, 0) + 1
        waiting = self._waiting()
        later = [index for index in waiting if index > self.current]
        self.current = (later or waiting or [self.current])[0]
