"""From the first still second to armed: still pose, functional movement, still again."""

from enum import StrEnum

from app.training.running.set_run import SetRun
from domain.channel import SampleBlock
from domain.samples.stillness import MovementWatch, StillPoseWatch
from domain.session import MarkKind
from domain.timebase import Clock, Deadline

MOVEMENT_PATIENCE_S = 15.0
SETTLE_PATIENCE_S = 5.0


class PreparingStep(StrEnum):
    """What the athlete is asked to do."""

    STILL = "still"
    MOVEMENT = "movement"
    SETTLE = "settle"
    DONE = "done"


class Preparing:
    """Waits for each step in turn and marks it in the recording.

    Without inertial sensors, or a still pose in the protocol, there is nothing to wait for. A movement
    that does not come is given up: the axis drawn in the protocol is used then, and the result says so.
    `still_s` asks for a still pose of another length than the protocol's.
    """

    def __init__(
        self, *, run: SetRun, clock: Clock, with_movement: bool, still_s: float | None = None
    ) -> None:
        self._run = run
        self._with_movement = with_movement and run.plan.protocol.rotation is not None
        self._still_s = run.plan.protocol.still_s if still_s is None else still_s
        self._still = StillPoseWatch(run.streams, still_s=self._still_s)
        self._settle = StillPoseWatch(run.streams, still_s=0.8)
        self._movement = MovementWatch(run.streams)
        self._patience = Deadline(clock)
        self.still_until_ns: int | None = None
        waits = self._still.watches_anything and self._still_s > 0
        self.step = PreparingStep.STILL if waits else PreparingStep.DONE
        run.watch(self.feed)

    def feed(self, stream_id: str, block: SampleBlock) -> None:
        """See a block of the recording."""
        if self.step is PreparingStep.STILL:
            self._still.feed(stream_id, block)
            until_ns = self._still.still_until_ns()
            if until_ns is not None:
                self._after_still_pose(until_ns)
        elif self.step is PreparingStep.MOVEMENT:
            self._movement.feed(stream_id, block)
        elif self.step is PreparingStep.SETTLE:
            self._settle.feed(stream_id, block)

    def tick(self) -> PreparingStep:
        """Move on where the present step is over, and say which step it is now."""
        late = self._patience.is_over
        if self.step is PreparingStep.MOVEMENT and (self._movement.is_over or late):
            self._run.mark(MarkKind.MOVEMENT_END)
            self._ask(PreparingStep.SETTLE, SETTLE_PATIENCE_S)
        elif self.step is PreparingStep.SETTLE and (self._settle.still_until_ns() is not None or late):
            self.step = PreparingStep.DONE
        return self.step

    def _after_still_pose(self, until_ns: int) -> None:
        self.still_until_ns = until_ns
        self._run.mark_still_pose(until_ns, self._still_s)
        if self._with_movement:
            self._run.mark(MarkKind.MOVEMENT_START)
            self._ask(PreparingStep.MOVEMENT, MOVEMENT_PATIENCE_S)
        else:
            self.step = PreparingStep.DONE

    def _ask(self, step: PreparingStep, patience_s: float) -> None:
        self.step = step
        self._patience.set(patience_s)
