"""Analyses the set in review again where the coach puts its repetitions; every analysis is kept."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.training.review.carried import Verdicts, with_verdicts
from app.training.review.rescoring import rules_for
from app.workers import Workers, sentence_of
from db.store import Store
from domain.analysis.recorded import analyse_recording
from domain.athlete import Sex
from domain.foreign.imported import still_said
from domain.language import say
from domain.protocol import Protocol
from domain.results import Boundary, SetResult
from domain.session import SetRecording

PLACED = say("the coach placed the repetitions")
TAKEN_BACK = say("the coach took a step back")


@dataclass(slots=True, eq=False)
class _OpenSet:
    """The set on the review page; its samples are read once."""

    set_id: str
    protocol: Protocol
    sex: Sex
    recording: SetRecording | None = None


@dataclass(frozen=True, slots=True)
class _Wish:
    """Analyse with these boundaries; without any, let `before` hold again."""

    of: _OpenSet
    before: SetResult
    boundaries: tuple[Boundary, ...] | None = None
    verdicts: Verdicts = field(default_factory=dict)


class Placing(QObject):
    """One analysis at a time, in a worker; nothing waits for it, not even the next set."""

    found = Signal(object)
    placed = Signal(object)
    refused = Signal(object)
    told = Signal(str, str)

    def __init__(self, *, store: Store, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._workers = workers
        self._open: _OpenSet | None = None
        self._waiting: list[_Wish] = []
        self.busy = False

    def open(self, set_id: str, protocol: Protocol, sex: Sex) -> None:
        """The set that is looked at now; what was asked for another one is still done."""
        self._open = _OpenSet(set_id, protocol, sex)

    def place(self, boundaries: Sequence[Boundary], before: SetResult, verdicts: Verdicts) -> None:
        """Analyse with these boundaries; `verdicts` are the coach's so far and stay with their reps."""
        if self._open is not None:
            self._run_or_wait(_Wish(self._open, before, tuple(boundaries), verdicts))

    def take_back(self, earlier: SetResult) -> None:
        """Let an earlier result hold again, as a further analysis: what was tried is kept too."""
        if self._open is not None:
            self._run_or_wait(_Wish(self._open, earlier))

    def _run_or_wait(self, wish: "_Wish") -> None:
        if self.busy:
            # Of one set the newest wish counts; wishes of a set that was left are all done.
            self._waiting = [item for item in self._waiting if item.of is not wish.of] + [wish]
            return
        self.busy = True
        self._workers.run(
            lambda: self._do(wish),
            done=lambda answer: self._finish(wish, *answer),
            failed=lambda error: self._fail(wish, error),
        )

    def _do(self, wish: "_Wish") -> tuple[SetResult | None, SetResult]:
        of, found, result, cause = wish.of, None, wish.before, TAKEN_BACK
        if wish.boundaries is not None:
            if of.recording is None:
                of.recording = self._store.sessions.recording(of.set_id)
            found = analyse_recording(of.recording, of.protocol, sex=of.sex, boundaries=wish.boundaries)
            found = still_said(found, wish.before)
            result, cause = with_verdicts(found, wish.before, wish.verdicts, of.protocol), PLACED
        rules = rules_for(of.protocol, of.sex)
        self._store.sessions.save_result(of.set_id, result, cause=cause, rules=rules)
        return found, result

    def _finish(self, wish: "_Wish", found: SetResult | None, result: SetResult) -> None:
        if wish.of is self._open:
            if found is not None:
                self.found.emit(found)
            if not self._waits_for(wish.of):
                self.placed.emit(result)
        self._next()

    def _fail(self, wish: "_Wish", error: Exception) -> None:
        words = str(error) if isinstance(error, ValueError) else sentence_of(error)
        self.told.emit(words, "amber")
        if wish.of is self._open and not self._waits_for(wish.of):
            self.refused.emit(wish.before)
        self._next()

    def _waits_for(self, of: "_OpenSet") -> bool:
        return any(item.of is of for item in self._waiting)

    def _next(self) -> None:
        self.busy = False
        if self._waiting:
            self._run_or_wait(self._waiting.pop(0))
