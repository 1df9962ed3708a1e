"""One visit of one athlete: the battery, how far it is, and the plan of the next set."""

from dataclasses import dataclass, field

from app.set_run import SetPlan
from domain.athlete import Athlete
from domain.battery import Battery, BatteryItem
from domain.session import Session


@dataclass(slots=True)
class Visit:
    """The athlete on the table now; `done` counts the saved sets of each step."""

    athlete: Athlete
    session: Session
    battery: Battery
    current: int = 0
    done: dict[int, int] = field(default_factory=dict)

    @property
    def item(self) -> BatteryItem:
        """The step at hand."""
        return self.battery.items[self.current]

    @property
    def is_over(self) -> bool:
        """Whether every step has its set."""
        return all(self.done.get(index) for index in range(len(self.battery.items)))

    def plan(self) -> SetPlan:
        """The next set with the conditions known of the athlete."""
        item = self.item
        return SetPlan(
            protocol=item.protocol,
            side=item.side,
            athlete=self.athlete,
            session_id=self.session.session_id,
            lever_arm_m=lever_arm_m(self.athlete),
        )

    def saved(self) -> None:
        """The set of this step is saved: go to the next step that has none."""
        self.done[self.current] = self.done.get(self.current, 0) + 1
        waiting = [index for index in range(len(self.battery.items)) if not self.done.get(index)]
        later = [index for index in waiting if index > self.current]
        self.current = (later or waiting or [self.current])[0]


def lever_arm_m(athlete: Athlete) -> float | None:
    """The newest measured length from knee joint line to cuff; None makes torque not measurable."""
    dated = [measure for measure in athlete.measures if measure.shank_length_m is not None]
    return max(dated, key=lambda m: m.measured_on).shank_length_m if dated else None
