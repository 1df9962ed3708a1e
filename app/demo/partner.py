"""Makes the virtual athlete do what the coach asks for, by what the station shows."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.training.live_set import LiveSet
from app.training.preparing import PreparingStep
from app.training.visit import Visit
from domain.protocol import Protocol
from domain.recording import State
from domain.timebase import Clock
from drivers.simulators.athlete import VirtualAthlete

_HEARS_AFTER_S = 0.4
_CORRECTS_AFTER_S = 2.5
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
        live_set.state_changed.connect(self._follow)
        live_set.preparing_step_changed.connect(self._prepare)

    def take_place(self, visit: Visit) -> None:
        """Get onto the table for the step at hand."""
        self._visit = visit
        self._trial = 0
        self._athlete.take_position(visit.item.protocol, visit.item.side)

    def _prepare(self, step: PreparingStep) -> None:
        if step is PreparingStep.STILL and self._visit is not None:
            self.take_place(self._visit)
        elif step is PreparingStep.MOVEMENT:
            self._later(_HEARS_AFTER_S, lambda: self._athlete.swing())

    def _follow(self, state: State) -> None:
        before, self._before = self._before, state
        if state is State.ACTIVE and before is State.COUNTDOWN:
            self._later(_HEARS_AFTER_S, self._perform)
        elif state is State.PAUSED_FOR_RESET and before is not state:
            self._later(_CORRECTS_AFTER_S, self._athlete.correct)
        elif state is State.REVIEW and before is not state:
            self._athlete.rest()

    def _perform(self) -> None:
        if self._visit is None or self._live.state is not State.ACTIVE:
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

    def _later(self, seconds: float, act: Callable[[], object]) -> None:
        QTimer.singleShot(round(1000 * self._clock.real_s(seconds)), self, act)


def rests_between(protocol: Protocol) -> bool:
    """Whether each repetition is a trial of its own, with its own countdown."""
    return protocol.is_test and protocol.rest_s > 0
