"""The work of the set under way: when it begins by itself, how much is left, when it rests and is done."""

from app.training.running.set_run import SetPlan
from domain.analysis.by_itself import BeginWatch, ByItself, held_by_the_clock_s, is_idle
from domain.analysis.recorded import LiveState
from domain.protocol import Protocol
from domain.results import Level, Repetition
from domain.timebase import Clock


class SetWork:
    """Follows one set after another from arming to the end; `take` comes first."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._by_itself = ByItself()
        self._work_s: float | None = None
        self._gone_ns = 0
        self._active_s: float | None = None
        self._watch: BeginWatch | None = None

    def take(self, plan: SetPlan) -> None:
        """The next set: how it begins, and how it ends."""
        held_s = held_by_the_clock_s(plan.protocol)
        self._by_itself, self._work_s = plan.by_itself, held_s if plan.work_s is None else plan.work_s
        self._active_s, self._watch = None, None

    @property
    def starts_by_itself(self) -> bool:
        """Whether no countdown is needed."""
        return self._by_itself.starts

    def arm(self, protocol: Protocol, reps_told: int) -> None:
        """The station waits for the athlete; repetitions that were told are not a beginning."""
        self._watch = BeginWatch(protocol, known_reps=reps_told)

    def begin(self) -> None:
        """The athlete may work from now on."""
        self._gone_ns = self._clock.now_ns()
        self._active_s, self._watch = None, None

    def pause(self) -> None:
        """Somebody puts the pose right: the seconds without a repetition are counted anew afterwards."""
        self._active_s = None

    def begins(self, live: LiveState) -> bool:
        """Whether the athlete has begun a set that starts by itself."""
        return self._watch is not None and self._watch.see(live)

    def is_done(self, live: LiveState, reps_to_do: int) -> bool:
        """A set by time ends with its time, another one with its repetitions, either when nobody goes on."""
        if self._active_s is None:
            self._active_s = live.time_s
        if is_idle(live, since_s=self._active_s, idle_s=self._by_itself.idle_s):
            return True
        if self._work_s is None:
            return live.reps_done >= reps_to_do
        return self._clock.now_ns() - self._gone_ns >= int(self._work_s * 1e9)

    @property
    def left_s(self) -> float | None:
        """Seconds of work left in a set by time; None in another."""
        if self._work_s is None:
            return None
        return max(0.0, self._work_s - (self._clock.now_ns() - self._gone_ns) / 1e9)


def rests_after(rep: Repetition, protocol: Protocol, *, done: bool) -> bool:
    """A maximal trial is followed by its rest; repetitions of an exercise follow one another.

    After the last trial there is a rest only when it was spoiled: the coach may have it done again.
    """
    spoiled = any(score.level is Level.RED for score in rep.compensations)
    return protocol.is_test and protocol.rest_s > 0 and (not done or spoiled)
