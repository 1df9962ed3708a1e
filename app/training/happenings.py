"""What happened around sets goes to the athlete's own record: pain stops, answers before a set."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.training.running.live_set import LiveSet
from app.training.station_controller import StationController
from app.training.visit import Visit
from app.workers import Workers, sentence_of
from db.store import Store
from domain.dated import AthleteEvent
from domain.identifiers import new_id
from domain.timebase import Clock
from widgets.training.pain_dialog import PainAnswer

PAIN_STOP, BEFORE_SET = "pain stop", "before a set"


class Happenings(QObject):
    """Written once the set they belong to is safe; in the recording itself they stand at once, as marks."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        live_set: LiveSet,
        station: StationController,
        store: Store,
        clock: Clock,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live, self._store, self._clock, self._workers = live_set, store, clock, workers
        self._visit: Visit | None = None
        self._said = ""
        self._pain: AthleteEvent | None = None
        self._safe_id = ""
        station.opened.connect(self._open)
        station.pain_stopped.connect(self._note_pain)
        station.pain_answered.connect(self._answer_pain)
        live_set.recording_begun.connect(self._note_answers)
        live_set.reviewed.connect(lambda _: self._set_is_safe())

    def _open(self, visit: Visit) -> None:
        if self._visit is not visit:
            self._visit, self._said = visit, ""

    def _note_answers(self) -> None:
        """The warm-up and the questions as they were answered, once a visit and after every change."""
        visit = self._visit
        if visit is None or not self._live.in_set or visit.before.note() == self._said:
            return
        self._said = visit.before.note()
        self._keep(replace(self._event(visit, BEFORE_SET), text=self._said))

    def _note_pain(self, set_id: str) -> None:
        if self._visit is not None:
            self._pain = replace(self._event(self._visit, PAIN_STOP), set_id=set_id)

    def _answer_pain(self, set_id: str, answer: PainAnswer) -> None:
        if self._pain is not None and self._pain.set_id == set_id:
            self._pain = replace(self._pain, text=pain_words(answer))
            if self._safe_id == set_id:
                self._keep(self._pain)

    def _set_is_safe(self) -> None:
        self._safe_id = self._live.set_id
        if self._pain is not None and self._pain.set_id == self._safe_id:
            self._keep(self._pain)

    def _event(self, visit: Visit, kind: str) -> AthleteEvent:
        return AthleteEvent(
            event_id=new_id(),
            athlete_id=visit.athlete.athlete_id,
            kind=kind,
            happened_at=self._clock.wall(),
            session_id=visit.session.session_id,
        )

    def _keep(self, event: AthleteEvent) -> None:
        self._workers.run(
            lambda: self._store.diary.events.put(event),
            done=lambda _: None,
            failed=lambda error: self.told.emit(f"Not noted yet: {sentence_of(error)}", "amber"),
        )


def pain_words(answer: PainAnswer) -> str:
    """*Sharp, groin, 6 of 10*; nothing where the question was closed without an answer."""
    if answer == PainAnswer("", None, sharp=False):
        return ""
    strength = "" if answer.severity is None else f"{answer.severity:g} of 10"
    words = ("sharp" if answer.sharp else "not sharp", answer.site.lower(), strength)
    return ", ".join(filter(None, words)).capitalize()
