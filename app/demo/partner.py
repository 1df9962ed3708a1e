"""Makes the virtual athlete do what the coach asks for, by what the station shows."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.training.running.live_set import LiveSet
from app.training.running.preparing import PreparingStep
from app.training.visit import Visit
from domain.protocol import Protocol
from domain.recording import State
from domain.timebase import Clock
from drivers.simulators.athlete import VirtualAthlete

_HEARS_AFTER_S = 0.4
_CORRECTS_AFTER_S = 2.5
_LOOKS_EVERY_S = 0.5
_TRIES_AGAIN_AFTER_S = 6.0
"""Longer than the station takes to see that a repetition is over."""
_SPARE_REPS = 4
_TRIAL_THAT_LEANS = 2
_REP_THAT_LEANS = 4


class Partner(QObject):
    """The athlete of the demo: hears the coach a moment late, leans once a set, corrects when asked."""

    def __init__(
        self, *, athlete: VirtualAthlete, live_set: LiveSet, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._athlete = athlete
        self._live = live_set
        self._clock = clock
        self._visit: Visit | None = None
        self._trial = 0
        self._before = live_set.state
        self._since_ns = clock.now_ns()
        live_set.state_changed.connect(self._follow)
        live_set.preparing_step_changed.connect(self._prepare)
        self._looks = QTimer(self)
        self._looks.timeout.connect(self.look)
        self._looks.start(round(1000 * clock.real_s(_LOOKS_EVERY_S)))

    def take_place(self, visit: Visit) -> None:
        """Get onto the table for the step at hand."""
        self._visit = visit
        self._trial = 0
        self._athlete.take_position(visit.item.protocol, visit.item.side)

    def look(self) -> None:
        """Begin again where the set still waits and nothing moves.

        A repetition whose samples never came, or one that was dropped by a pause, would else be waited for
        without end.
        """
        over_s = max(self._since_ns * 1e-9, self._athlete.busy_until_s)
        if self._is_awaited and self._clock.now_ns() * 1e-9 >= over_s + _TRIES_AGAIN_AFTER_S:
            self._perform()

    def _prepare(self, step: PreparingStep) -> None:
        if step is PreparingStep.STILL and self._visit is not None:
            self.take_place(self._visit)
        elif step is PreparingStep.MOVEMENT:
            self._later(_HEARS_AFTER_S, lambda: self._athlete.swing())

    def _follow(self, state: State) -> None:
        before, self._before = self._before, state
        self._since_ns = self._clock.now_ns()
        begins = state is State.ARMED and self._live.starts_by_itself
        if begins or (state is State.ACTIVE and before is State.COUNTDOWN):
            self._later(_HEARS_AFTER_S, self._perform)
        elif state is State.PAUSED_FOR_RESET and before is not state:
            self._later(_CORRECTS_AFTER_S, self._athlete.correct)
        elif state is State.REVIEW and before is not state:
            self._athlete.rest()

    def _perform(self) -> None:
        if self._visit is None or not self._is_awaited:
            return
        item = self._visit.item
        self._trial += 1
        if rests_between(item.protocol):
            leans = frozenset({1}) if self._trial == _TRIAL_THAT_LEANS else frozenset[int]()
            self._athlete.perform(item.protocol, item.side, reps=1, compensate_in=leans)
        else:
            reps = item.protocol.reps + _SPARE_REPS
            self._athlete.perform(
                item.protocol, item.side, reps=reps, compensate_in=frozenset({_REP_THAT_LEANS})
            )

    @property
    def _is_awaited(self) -> bool:
        """Whether the set waits for the athlete now."""
        state = self._live.state
        return state is State.ACTIVE or (state is State.ARMED and self._live.starts_by_itself)

    def _later(self, seconds: float, act: Callable[[], object]) -> None:
        QTimer.singleShot(round(1000 * self._clock.real_s(seconds)), self, act)


def rests_between(protocol: Protocol) -> bool:
    """Whether each repetition is a trial of its own, with its own countdown."""
    return protocol.is_test and protocol.rest_s > 0
