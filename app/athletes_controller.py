"""The pages of today and of the athletes: lists from the database, changes back into it."""

from PySide6.QtCore import QObject, Signal

from app.group.due import NOBODY, DueReading, due_items, read_due
from app.workers import Workers
from db.store import Store
from domain.athlete import Athlete
from domain.change.history import RecoveredSet, SessionSummary, SetSummary
from domain.foreign.origin import WORD
from domain.language import say
from domain.metrics import definition
from domain.session import SetState
from domain.timebase import Clock
from domain.wording import date_text, value_text
from widgets.athletes.history import HistorySession, HistorySet
from widgets.athletes.page import AthletesPage
from widgets.today import TodayPage
from widgets.today_items import SensorNote, SessionItem

_RECENT = 8
_RECENT_READ = 40
"""Visits without a set are not listed: more are read than shown."""
_STATES = {
    SetState.INTERRUPTED: (say("Interrupted"), "amber"),
    SetState.INCOMPLETE: (say("Incomplete"), "amber"),
    SetState.DISCARDED: (say("Discarded"), ""),
    SetState.RECORDING: (say("Recording"), ""),
}


class AthletesController(QObject):
    """Everything is read in a worker; the pages show what they are given."""

    told = Signal(str, str)
    removed = Signal(str)
    chosen = Signal(object)

    def __init__(
        self,
        *,
        today: TodayPage,
        page: AthletesPage,
        store: Store,
        clock: Clock,
        workers: Workers,
        recovered: list[RecoveredSet],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._page = page
        self._store = store
        self._clock = clock
        self._workers = workers
        self._recovered = recovered
        self._sensor_note = SensorNote(say("Sensors"), say("None connected yet."), "neutral")
        self._calibration_notes: list[SensorNote] = []
        self._summaries: list[SessionSummary] = []
        self._due = NOBODY
        self.athletes: list[Athlete] = []
        page.athlete_selected.connect(self.show_history)
        page.athlete_saved.connect(self.save)
        page.athlete_removed.connect(self.remove)

    def refresh(self) -> None:
        """Read everything anew."""
        self._workers.run(
            lambda: (
                self._store.athletes.list(),
                self._store.sessions.recent(_RECENT_READ),
                read_due(self._store, clock=self._clock),
            ),
            done=self._show,
            failed=self._fail,
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

    def show_history(self, athlete_id: str) -> None:
        """All visits of one athlete."""

        def job() -> tuple[list[SessionSummary], frozenset[str]]:
            found = self._store.sessions.for_athlete(athlete_id)
            set_ids = [item.header.set_id for summary in found for item in summary.sets]
            return found, frozenset(self._store.imports.origins(set_ids))

        def done(read: tuple[list[SessionSummary], frozenset[str]]) -> None:
            self._page.set_history([self._history(summary, read[1]) for summary in read[0]])

        self._workers.run(job, done=done, failed=self._fail)

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
        selected = self._page.selected_id
        self._page.set_athletes(self.athletes)
        if selected:
            self._page.select_athlete(selected)
        self._show_today()

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

    def _history(self, summary: SessionSummary, imported: frozenset[str]) -> HistorySession:
        session = summary.session
        sets = tuple(self._history_set(item, imported) for item in summary.sets)
        says_so = session.title.casefold() == "baseline"
        baseline = session.baseline and not says_so
        return HistorySession(session.session_id, session.title, session.started_at, baseline, sets)

    def _history_set(self, item: SetSummary, imported: frozenset[str]) -> HistorySet:
        protocol = self._store.protocols.of_set(item.header)
        usual = (WORD, "") if item.header.set_id in imported else ("", "")
        state, level = _STATES.get(item.header.state, usual)
        return HistorySet(
            item.header.set_id, protocol.title, item.header.side, self._main_result(item), state, level
        )

    def _main_result(self, item: SetSummary) -> str:
        """The first primary metric that could be measured."""
        for name in self._store.protocols.of_set(item.header).primary_metrics:
            metric = item.metric(name)
            if metric is not None and metric.measurable:
                return value_text(metric, definition(name).decimals)
        return ""
