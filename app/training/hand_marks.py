"""What a coach marks by hand during a set: a moment, a rep the counting missed, the weight of the limb."""

from PySide6.QtCore import QObject, Signal

from app.keys.undo import Undo
from app.training.running.live_set import LiveSet
from domain.language import say
from domain.recording import State
from domain.results import Boundary
from domain.session import MarkKind
from domain.timebase import Clock

RELAXED_S = 2.0
"""A product default: four times what a reading needs at least."""
KEY = "station"


class HandMarks(QObject):
    """Marks are never taken out of a recording: undoing one writes down that it was taken back."""

    told = Signal(str, str)
    marked = Signal(float, str)

    def __init__(self, *, live_set: LiveSet, clock: Clock, undo: Undo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live_set
        self._clock = clock
        self._undo = undo
        self._rep_from_s: float | None = None
        self._relaxed_until_ns: int | None = None
        self._sweeping = False

    def begin_set(self) -> None:
        """A new recording: nothing is marked yet."""
        self._rep_from_s = None
        self._relaxed_until_ns = None
        self._sweeping = False
        self._undo.forget(KEY)

    def mark_moment(self) -> None:
        """A note at this instant."""
        if not self._live.in_set or self._live.run is None:
            self.told.emit(say("A mark belongs to a running set: prepare one first."), "info")
            return
        run, at_s = self._live.run, self._live.run.seconds_now()
        self._live.mark(MarkKind.NOTE, "marked by the coach")
        self.marked.emit(at_s, "mark")

        def take_back() -> None:
            if self._live.in_set and self._live.run is run:
                self._live.mark(MarkKind.NOTE, f"the mark at {at_s:.2f} s was taken back")

        self._undo.push(say("the mark at {at_s:.1f} s", at_s=at_s), take_back, key=f"{KEY}.mark.{at_s}")
        self.told.emit(say("Marked at {at_s:.1f} s. Ctrl+Z takes it back.", at_s=at_s), "info")

    def mark_rep(self) -> None:
        """The first press is the start of a rep that the counting missed, the second its end."""
        if self._live.state is not State.ACTIVE or self._live.run is None:
            self.told.emit(say("A rep is marked by hand while the set runs."), "info")
            return
        run, now_s = self._live.run, self._live.run.seconds_now()
        if self._rep_from_s is None:
            self._rep_from_s = now_s
            self._live.mark(MarkKind.NOTE, "rep by hand: start")
            self.marked.emit(now_s, say("rep by hand"))
            self.told.emit(say("Rep by hand: press again at its end."), "info")
            return
        rep, self._rep_from_s = Boundary(self._rep_from_s, now_s), None
        self._live.mark(MarkKind.NOTE, "rep by hand: end")
        run.by_hand.append(rep)
        self.marked.emit(now_s, "end")

        def take_back() -> None:
            if rep in run.by_hand and self._live.run is run and self._live.in_set:
                run.by_hand.remove(rep)
                self._live.mark(MarkKind.NOTE, f"the rep by hand at {rep.start_s:.2f} s was taken back")

        self._undo.push(say("the rep by hand"), take_back, key=f"{KEY}.rep.{now_s}")
        self.told.emit(say("Rep by hand noted: it is in the review, where its cursors can be moved."), "info")

    def read_relaxed(self) -> None:
        """Two seconds of the limb at rest in the strap."""
        if not self._may_weigh():
            return
        self._live.mark(MarkKind.RELAXED_START)
        self._relaxed_until_ns = self._clock.now_ns() + int(RELAXED_S * 1e9)
        self.told.emit(say("Relaxed reading: let the leg hang in the strap, do nothing ..."), "info")

    def sweep(self) -> None:
        """Somebody moves the relaxed limb slowly there and back; the second press ends it."""
        if self._sweeping and self._live.in_set:
            self._sweeping = False
            self._live.mark(MarkKind.SWEEP_END)
            self.told.emit(say("Sweep done: the limb's weight is known now."), "good")
        elif self._may_weigh():
            self._sweeping = True
            self._live.mark(MarkKind.SWEEP_START)
            self.told.emit(
                say("Sweep: move the relaxed leg slowly there and back, then press again."), "info"
            )

    @property
    def is_weighing(self) -> bool:
        """Whether a relaxed reading or a sweep is under way."""
        return self._sweeping or self._relaxed_until_ns is not None

    def tick(self) -> None:
        """End a reading that has lasted long enough."""
        if self._relaxed_until_ns is None:
            return
        if not self._live.in_set:
            self._relaxed_until_ns = None
        elif self._clock.now_ns() >= self._relaxed_until_ns:
            self._relaxed_until_ns = None
            self._live.mark(MarkKind.RELAXED_END)
            self.told.emit(say("Relaxed reading taken."), "good")

    def _may_weigh(self) -> bool:
        if self.is_weighing:
            self.told.emit(say("One reading at a time: finish the one that runs."), "info")
            return False
        if self._live.state is not State.ARMED:
            self.told.emit(say("The limb is weighed after the still pose, before the countdown."), "info")
            return False
        return True
