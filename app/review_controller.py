"""After a set: show what was found, keep what the athlete says, decide what comes next."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.live_set import LiveSet
from app.workers import Workers, sentence_of
from db.store import Store
from domain.acceptance import with_decisions
from domain.protocol import Protocol
from domain.recording import Event, State
from domain.results import SetResult
from domain.session import Ratings, SetState, TrainingSet
from widgets.pain_dialog import PainAnswer
from widgets.review import ReviewPage


class ReviewController(QObject):
    """Saves off the screen's thread; the raw samples are safe before this begins."""

    opened = Signal()
    saved = Signal(str)
    redo_chosen = Signal()
    told = Signal(str, str)

    def __init__(
        self,
        *,
        live_set: LiveSet,
        page: ReviewPage,
        store: Store,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live_set
        self._page = page
        self._store = store
        self._workers = workers
        self._set_id = ""
        self._result: SetResult | None = None
        self._protocol: Protocol | None = None
        self.pain: PainAnswer | None = None
        live_set.reviewed.connect(self._show)
        page.save_requested.connect(self.save)
        page.redo_requested.connect(self.redo)

    def _show(self, result: SetResult) -> None:
        if self._live.run is None or self._live.run.header is None:
            return
        header, protocol = self._live.run.header, self._live.run.plan.protocol
        rejected = self._live.rejected
        decided = with_decisions(
            result, protocol=protocol, accepted=dict.fromkeys(rejected, False), reasons=rejected
        )
        self.show_again(header, decided, protocol)

    def show_again(self, header: TrainingSet, result: SetResult, protocol: Protocol) -> None:
        """Look at an analysed set, of now or of an earlier visit."""
        self._set_id, self._result, self._protocol = header.set_id, result, protocol
        self._page.set_result(header, result, protocol)
        self.opened.emit()

    def save(self, ratings: Ratings, accepted: dict[int, bool]) -> None:
        """Keep the ratings and the coach's decision about every repetition."""
        set_id, pain = self._set_id, self.pain
        decided = self._decided(accepted)
        if pain is not None:
            ratings = replace(ratings, discomfort=pain.severity, pain_site=pain.site, pain_sharp=pain.sharp)
        in_set = self._live.state is State.REVIEW
        if in_set:
            self._live.handle(Event.SAVE)

        def job() -> None:
            self._store.sessions.save_ratings(set_id, ratings)
            if decided is not None:
                self._store.sessions.save_result(set_id, decided)

        def done(_: object) -> None:
            if in_set:
                self._live.handle(Event.SAVED)
                self._live.show_idle()
            self.pain = None
            self.saved.emit(set_id)

        self._workers.run(job, done=done, failed=self._after_failure)

    def redo(self) -> None:
        """Discard the set (it stays in the database as discarded) and prepare it again."""
        if self._live.state is not State.REVIEW:
            return
        set_id = self._set_id
        self._live.handle(Event.REDO)

        def done(_: object) -> None:
            self._live.handle(Event.SAVED)
            self._live.show_idle()
            self.redo_chosen.emit()

        self._workers.run(
            lambda: self._store.sessions.set_state(set_id, SetState.DISCARDED),
            done=done,
            failed=self._after_failure,
        )

    def _decided(self, accepted: dict[int, bool]) -> SetResult | None:
        """The result with the coach's decisions: a further analysis, so that the first one stays."""
        if self._result is None or self._protocol is None:
            return None
        reasons = {number: text for number, text in self._page.table.reasons().items() if text}
        return with_decisions(self._result, protocol=self._protocol, accepted=accepted, reasons=reasons)

    def _after_failure(self, error: Exception) -> None:
        if self._live.state is State.SAVING:
            self._live.handle(Event.SAVE_FAILED)
        self.told.emit(f"Not saved yet, the recording itself is safe: {sentence_of(error)}", "red")
