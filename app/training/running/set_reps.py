"""The repetitions of the set under way: those told, those the coach takes back, and those still to do."""

from collections.abc import Iterator

from app.training.running.set_run import SetPlan
from app.training.running.set_work import rests_after
from domain.analysis.recorded import LiveState
from domain.results import Repetition


class SetReps:
    """Follows one set after another; `take` comes first. `rejected` has a reason for each rep taken back."""

    def __init__(self) -> None:
        self._plan: SetPlan | None = None
        self.told = 0
        self.rejected: dict[int, str] = {}
        self.awaits_decision = False

    def take(self, plan: SetPlan) -> None:
        """The next set: nothing of it is done."""
        self._plan = plan
        self.told, self.awaits_decision = 0, False
        self.rejected.clear()

    @property
    def to_do(self) -> int:
        """Repetitions the protocol asks for and those to be redone."""
        return self._planned.protocol.reps + len(self.rejected)

    def all_done(self, live: LiveState) -> bool:
        """Whether nothing is left to do."""
        return live.reps_done >= self.to_do

    def new(self, live: LiveState) -> Iterator[Repetition]:
        """Each repetition once, when it is over."""
        for rep in live.completed[self.told :]:
            self.told += 1
            yield rep

    def take_last_back(self) -> int | None:
        """The number of the last repetition, which does not count from now on; None where there is none."""
        if self.told <= self._planned.practice_reps or self.told in self.rejected:
            return None
        self.rejected[self.told] = "redone"
        return self.told

    def rests_after(self, rep: Repetition, live: LiveState) -> bool:
        """Whether a trial is followed by its rest."""
        return rests_after(rep, self._planned.protocol, done=self.all_done(live))

    def rest(self, live: LiveState) -> None:
        """In the rest after the last of them the coach may ask for one more."""
        self.awaits_decision = self.all_done(live)

    @property
    def _planned(self) -> SetPlan:
        if self._plan is None:
            raise RuntimeError("take() comes first")
        return self._plan
