"""Makes a set that has ended durable and analyses it; lets go of one that never began."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from app.training.running.set_run import SetRun
from app.workers import Workers, sentence_of
from db.store import Store
from domain.session import SetState


class SetEnding(QObject):
    """The work after a set, behind the window; `reviewed` carries the set with its result."""

    analysing = Signal()
    failed = Signal(str)
    reviewed = Signal(object)
    told = Signal(str, str)

    def __init__(self, *, store: Store, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._workers = workers
        self._last: tuple[SetRun, SetState, dict[int, str]] | None = None

    def end(self, run: SetRun, state: SetState, rejected: Mapping[int, str]) -> None:
        """Keep a set that has ended as `state`, with the reps that were taken back in it."""
        self._last = run, state, dict(rejected)
        self.again()

    def again(self) -> None:
        """Try once more to make the last set durable and to analyse it."""
        if self._last is None:
            return
        run, state, rejected = self._last
        self.analysing.emit()
        self._workers.run(
            lambda: run.finish(state, rejected),
            done=self.reviewed.emit,
            failed=lambda error: self.failed.emit(sentence_of(error)),
        )

    def discard(self, set_id: str) -> None:
        """The recording of a set that never began stays, marked as discarded."""
        self._workers.run(
            lambda: self._store.recorder.finish(set_id, SetState.DISCARDED),
            done=lambda _: None,
            failed=lambda error: self.told.emit(sentence_of(error), "red"),
        )
