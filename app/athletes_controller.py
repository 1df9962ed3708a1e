"""Who is there and who is due: read from the database for the page of today, changed in it."""

from PySide6.QtCore import QObject, Signal

from app.group.due import NOBODY, DueReading, due_items, read_due
from app.workers import Workers
from db.store import Store
from domain.athlete import Athlete
from domain.change.history import RecoveredSet, SessionSummary
from domain.foreign.origin import WORD
from domain.language import say
from domain.timebase import Clock
from domain.wording import date_text
from widgets.today import TodayPage
from widgets.today_items import SensorNote, SessionItem

_RECENT = 8
_RECENT_READ = 40
"""Visits without a set are not listed: more are read than shown."""


class AthletesController(QObject):
    """Everything is read in a worker; `read` says that the lists are there anew.

    `settled` comes after every reading, whether it went well or not.
    """

    told = Signal(str, str)
    read = Signal()
    settled = Signal()
    removed = Signal(str)
    chosen = Signal(object)

    def __init__(
        self,
        *,
        today: TodayPage,
        store: Store,
        clock: Clock,
        workers: Workers,
        recovered: list[RecoveredSet],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._store = store
        self._clock = clock
        self._workers = workers
        self._recovered = recovered
        self._sensor_note = SensorNote(say("Sensors"), say("None connected yet."), "neutral")
        self._calibration_notes: list[SensorNote] = []
        self._summaries: list[SessionSummary] = []
        self._due = NOBODY
        self.athletes: list[Athlete] = []

    def refresh(self) -> None:
        """Read everything anew."""
        self._workers.run(
            lambda: (
                self._store.athletes.list(),
                self._store.sessions.recent(_RECENT_READ),
                read_due(self._store, clock=self._clock),
            ),
            done=self._show,
            failed=self._show_nothing,
        )

    def note_sensors(self, text: str, level: str) -> None:
        """What the sensors are doing, for the page of today."""
        note = SensorNote(say("Sensors"), text, level)
        if note != self._sensor_note:
            self._sensor_note = note
            self._show_today()

    def note_calibrations(self, notes: list[SensorNote]) -> None:
        """What the calibrations need, for the page of today."""
        if notes != self._calibration_notes:
            self._calibration_notes = notes
            self._show_today()

    def save(self, athlete: Athlete) -> None:
        """Add the athlete, or keep what was changed."""
        known = any(a.athlete_id == athlete.athlete_id for a in self.athletes)

        def done(_: object) -> None:
            self.refresh()
            self.chosen.emit(athlete)

        store = self._store.athletes
        self._workers.run(
            lambda: store.update(athlete) if known else store.add(athlete), done=done, failed=self._fail
        )

    def remove(self, athlete_id: str) -> None:
        """Take an athlete out of the lists; `restore` undoes it."""

        def done(_: object) -> None:
            self.refresh()
            self.removed.emit(athlete_id)

        self._workers.run(lambda: self._store.athletes.remove(athlete_id), done=done, failed=self._fail)

    def restore(self, athlete_id: str) -> None:
        """Undo a removal."""
        self._workers.run(
            lambda: self._store.athletes.restore(athlete_id),
            done=lambda _: self.refresh(),
            failed=self._fail,
        )

    def by_id(self, athlete_id: str) -> Athlete | None:
        """An athlete of the list."""
        return next((a for a in self.athletes if a.athlete_id == athlete_id), None)

    def _show(self, found: tuple[list[Athlete], list[SessionSummary], DueReading]) -> None:
        self.athletes, self._summaries, self._due = found
        self._show_today()
        self.read.emit()
        self.settled.emit()

    def _show_today(self) -> None:
        self._today.set_content(
            due=due_items(self.athletes, self._due, now=self._clock.wall()),
            interrupted=[
                SessionItem(item.header.session_id, item.athlete_name, self._saved(item), level="amber")
                for item in self._recovered
            ],
            sensors=[self._sensor_note, *self._calibration_notes],
            recent=[self._recent(summary) for summary in self._summaries if summary.sets][:_RECENT],
            has_athletes=bool(self.athletes),
        )

    def _show_nothing(self, error: Exception) -> None:
        self._fail(error)
        self.settled.emit()

    def _fail(self, error: Exception) -> None:
        self.told.emit(str(error), "red")

    def _saved(self, item: RecoveredSet) -> str:
        """What was cut off and how much of it is there: *Seated hip ER, right: 24 s saved*."""
        title = self._store.protocols.of_set(item.header).short_title
        return say(
            "{title}, {side}: {saved_s:.0f} s saved",
            title=title,
            side=item.header.side.value,
            saved_s=item.saved_s,
        )

    def _recent(self, summary: SessionSummary) -> SessionItem:
        titles = dict.fromkeys(self._store.protocols.of_set(item.header).title for item in summary.sets)
        when = date_text(summary.session.started_at.astimezone().date())
        if summary.session.title in ("Imported", WORD):
            when = f"{when} · {WORD}"
        return SessionItem(summary.session.session_id, summary.athlete_name, ", ".join(titles), when)
