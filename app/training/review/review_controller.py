"""After a set: show what was found, keep what the athlete says, decide what comes next."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.keys.undo import Undo
from app.studies.evidence import Asked
from app.training.review.placing import Placing
from app.training.review.review_steps import ReviewSteps
from app.training.running.live_set import LiveSet
from app.workers import Workers, sentence_of
from db.store import Store
from domain.analysis.acceptance import with_decisions
from domain.language import say
from domain.protocol import Protocol
from domain.recording import Event, State
from domain.results import Boundary, SetResult
from domain.session import Ratings, SetState
from widgets.training.pain_dialog import PainAnswer
from widgets.training.review import ReviewPage


class ReviewController(QObject):
    """Saves off the screen's thread; the raw samples are safe before this begins.

    `settled` carries a sentence that was told and is no longer so.
    """

    opened = Signal()
    saved = Signal(str)
    redo_chosen = Signal()
    told = Signal(str, str)
    settled = Signal(str)
    evidence_wanted = Signal(object)

    def __init__(
        self,
        *,
        live_set: LiveSet,
        page: ReviewPage,
        store: Store,
        workers: Workers,
        undo: Undo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.undo = Undo(self) if undo is None else undo
        self._live = live_set
        self._page = page
        self._store = store
        self._workers = workers
        self._set_id = ""
        self._asked_for = ""
        self._result: SetResult | None = None
        self._untouched: SetResult | None = None
        self._protocol: Protocol | None = None
        self._pain: dict[str, PainAnswer] = {}
        self._one_at_a_time = threading.Lock()
        self._placing = Placing(store=store, workers=workers, parent=self)
        self._steps = ReviewSteps(page=page, undo=self.undo, parent=self)
        live_set.reviewed.connect(self._show)
        page.save_requested.connect(self.save)
        page.redo_requested.connect(self.redo)
        page.evidence_wanted.connect(self._explain)
        page.boundaries_changed.connect(self.place)
        self._placing.placed.connect(self._show_placed)
        self._placing.found.connect(self._note_untouched)
        self._placing.refused.connect(self._show_placed)
        self._placing.told.connect(self.told)

    @property
    def is_ready(self) -> bool:
        """Whether the page shows the set that waits for its review."""
        return bool(self._set_id) and self._set_id == self._live.set_id

    def _show(self, result: SetResult) -> None:
        if self._live.run is None or self._live.run.header is None:
            return
        header, protocol = self._live.run.header, self._live.run.plan.protocol
        self._set_id, self._result, self._protocol = header.set_id, result, protocol
        self._asked_for = ""
        ratings = with_pain(header.ratings, self._pain.get(header.set_id))
        self._placing.open(header.set_id, protocol, self._live.run.plan.athlete.sex)
        self._untouched = without_decisions(result, self._live.reps.rejected)
        with self._steps.showing(result):
            self._page.set_result(replace(header, ratings=ratings), self._stated(result), protocol)
        self.opened.emit()

    def _stated(self, result: SetResult) -> SetResult:
        """With the ± of the clinic's own errors where it has adopted any."""
        if self._protocol is None:
            return result
        accepted = sum(rep.accepted for rep in result.repetitions)
        name = self._protocol.protocol_id
        return replace(result, metrics=self._store.studies.stated(name, result.metrics, accepted=accepted))

    def _explain(self, name: str) -> None:
        """Ask what stands behind a number of the set in view, which is perhaps not kept yet."""
        if self._set_id and self._result is not None:
            self.evidence_wanted.emit(Asked(self._set_id, name, result=self._stated(self._result)))

    def place(self, boundaries: Sequence[Boundary]) -> None:
        """Analyse the set again with the repetitions where the coach put them."""
        if not self._is_open or self._result is None:
            return
        before = self._decided(self._page.table.accepted()) or self._result
        untouched = self._untouched

        def take_back() -> None:
            self._untouched = untouched
            self._placing.take_back(before)

        self._placing.place(boundaries, self._untouched or self._result, dict(self._steps.verdicts))
        words = say("the cursors stand where they were")
        self.undo.push(words, take_back, key=f"review.cursor.{len(self.undo)}")

    def _note_untouched(self, found: SetResult) -> None:
        self._untouched = found

    def _show_placed(self, result: SetResult) -> None:
        if not self._is_open:
            return
        self._result = result
        with self._steps.showing(result):
            self._page.set_result_again(self._stated(result))

    def note_pain(self, set_id: str, answer: PainAnswer) -> None:
        """Write down at once, to the set it ended, what was said about pain."""
        self._pain = {set_id: answer}
        if self._set_id == set_id:
            self._page.verdict.ratings.set_ratings(with_pain(self._page.verdict.ratings.ratings(), answer))

        def job() -> None:
            with self._one_at_a_time:
                said = self._store.sessions.set_header(set_id).ratings
                self._store.sessions.save_ratings(set_id, with_pain(said, answer))

        self._workers.run(job, done=lambda _: None, failed=self._tell_not_saved)

    def save(self, ratings: Ratings, accepted: dict[int, bool]) -> None:
        """Keep the ratings and the coach's decision about every repetition; a second wish changes nothing."""
        if not self._is_open:
            return
        set_id = self._set_id
        missing = self._page.verdict.observations.missing()
        if missing and missing != self._asked_for:
            self._asked_for = missing
            self.told.emit(_unanswered(missing), "amber")
            return
        observed = self._page.verdict.observations.observed()
        decided = self._decided(accepted)
        if self._placing.busy and self._result is not None:
            # The analysis goes on behind the next set, with the verdicts as they stand now.
            untouched = self._untouched or self._result
            self._placing.place(self._page.picture.cursors.boundaries, untouched, dict(self._steps.verdicts))
            decided = None
        said = with_pain(ratings, self._pain.get(set_id))
        self._live.handle(Event.SAVE)

        def job() -> None:
            with self._one_at_a_time:
                self._store.sessions.save_ratings(set_id, said)
                if observed:
                    self._store.sessions.save_observed(set_id, observed)
            if decided is not None:
                self._store.sessions.save_result(set_id, decided)

        def done(_: object) -> None:
            self._close()
            self.saved.emit(set_id)

        self._workers.run(job, done=done, failed=self._after_failure)

    def redo(self) -> None:
        """Discard the set (it stays in the database as discarded) and prepare it again."""
        if not self._is_open:
            return
        set_id = self._set_id
        self._live.handle(Event.REDO)

        def done(_: object) -> None:
            self._close()
            self.redo_chosen.emit()

        self._workers.run(
            lambda: self._store.sessions.set_state(set_id, SetState.DISCARDED),
            done=done,
            failed=self._after_failure,
        )

    @property
    def _is_open(self) -> bool:
        return self._live.state is State.REVIEW and self.is_ready

    def _close(self) -> None:
        if self._asked_for:
            self.settled.emit(_unanswered(self._asked_for))
        self._set_id = ""
        self._pain.clear()
        self._steps.close()
        self._live.handle(Event.SAVED)
        self._live.show_idle()

    def _decided(self, accepted: dict[int, bool]) -> SetResult | None:
        """The result with the coach's decisions: a further analysis, so that the first one stays."""
        if self._result is None or self._protocol is None:
            return None
        reasons = {number: text for number, text in self._page.table.reasons().items() if text}
        return with_decisions(self._result, protocol=self._protocol, accepted=accepted, reasons=reasons)

    def _after_failure(self, error: Exception) -> None:
        if self._live.state is State.SAVING:
            self._live.handle(Event.SAVE_FAILED)
        self._tell_not_saved(error)

    def _tell_not_saved(self, error: Exception) -> None:
        self.told.emit(
            say("Not saved yet, the recording itself is safe: {error}", error=sentence_of(error)), "red"
        )


def _unanswered(question: str) -> str:
    return say("Not answered yet: {question}. Answer it, or save again without.", question=question)


def with_pain(ratings: Ratings, answer: PainAnswer | None) -> Ratings:
    """The ratings with what was said about pain; an answer that was given on the page stays."""
    if answer is None:
        return ratings
    return replace(
        ratings,
        discomfort=answer.severity if ratings.discomfort is None else ratings.discomfort,
        pain_site=answer.site or ratings.pain_site,
        pain_sharp=answer.sharp or ratings.pain_sharp,
        pain_severity=answer.severity,
    )


def without_decisions(result: SetResult, rejected: Mapping[int, str]) -> SetResult:
    """The analysis as it was before repetitions were rejected during the set."""
    reps = tuple(
        replace(rep, accepted=True, reason="") if rep.number in rejected else rep
        for rep in result.repetitions
    )
    return replace(result, repetitions=reps)
