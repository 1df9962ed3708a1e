"""What the coach notes of a day on the page of a program: how the athlete is, and a visit without pain."""

from dataclasses import replace

from PySide6.QtCore import QObject

from app.program.in_view import ProgramInView
from db.store import Store
from domain.athlete import Side
from domain.dated import AthleteEvent, Readiness, Soreness
from domain.identifiers import new_id
from domain.language import say
from domain.progression.blocks import PAIN_FREE
from domain.timebase import Clock
from widgets.program.day_notes import DayNotes
from widgets.program.page import ProgramPage


class DayDesk(QObject):
    """Notes belong to the athlete in view, and to today."""

    def __init__(
        self,
        *,
        page: ProgramPage,
        view: ProgramInView,
        store: Store,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._view, self._store, self._clock = page, view, store, clock
        page.notice_pressed.connect(lambda _key: self.note_pain_free())
        page.day_notes_wanted.connect(self._open)
        page.day_notes.kept.connect(self.keep)

    def note_pain_free(self) -> None:
        """The coach notes that today's visit was free of pain: what sharp pain closed opens again."""
        athlete_id, now = self._view.athlete_id, self._clock.wall()
        event = AthleteEvent(new_id(), athlete_id, PAIN_FREE, now, "Noted on the program page.")
        self._view.write(lambda: self._store.diary.events.add(event), say("Noted: a visit without pain."))

    def keep(self, notes: DayNotes) -> None:
        """Sleep, drinking, eating, fatigue and soreness of today."""
        today, athlete_id, diary = self._view.today, self._view.athlete_id, self._store.diary
        earlier = self._noted

        def job() -> None:
            day = earlier or Readiness(new_id(), athlete_id, today)
            day = replace(
                day,
                text=notes.text,
                sleep=notes.ratings["sleep"],
                nutrition=notes.ratings["nutrition"],
                hydration=notes.ratings["hydration"],
                fatigue=notes.ratings["fatigue"],
            )
            (diary.readiness.update if earlier else diary.readiness.add)(day)
            if notes.sore_severity is not None:
                side = Side(notes.sore_side) if notes.sore_side else None
                sore = Soreness(new_id(), athlete_id, today, notes.sore_site, notes.sore_severity, side)
                diary.soreness.add(sore)

        self._page.show_overview()
        self._view.write(job, say("Noted for today."))

    @property
    def _noted(self) -> Readiness | None:
        return None if self._view.reading is None else self._view.reading.readiness

    def _open(self) -> None:
        noted = self._noted
        names = ("sleep", "hydration", "nutrition", "fatigue")
        ratings = {name: None if noted is None else getattr(noted, name) for name in names}
        self._page.day_notes.open(ratings, "" if noted is None else noted.text)
        self._page.show_view("day")
