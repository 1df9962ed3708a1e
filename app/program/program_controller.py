"""Shows the program of an athlete on its page: begins, edits and follows it."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from app.program.day_desk import DayDesk
from app.program.decision_desk import DecisionDesk
from app.program.in_view import ProgramInView
from app.program.session import Beginning, battery_of, beginning
from app.program.suggesting import suggest
from app.program.view import shown_program, shown_weeks
from app.program.words import gate_unit, labels
from app.workers import Workers
from db.store import Store
from domain.identifiers import new_id
from domain.language import say
from domain.library.shelf import Library
from domain.program import Program, ProgramPhase
from domain.program.editing import ProgramError, next_phase
from domain.program.template import ProgramTemplate, read_templates
from domain.progression.suggestion import Decision, Suggestion
from domain.timebase import Clock
from widgets.program.page import ProgramPage


class ProgramController(QObject):
    """One athlete's program at a time; the page shows what it is given."""

    told = Signal(str, str)
    opened = Signal()
    session_wanted = Signal(str, object)
    suggested = Signal(str, int)
    decided = Signal(str, object)

    def __init__(
        self,
        *,
        page: ProgramPage,
        store: Store,
        clock: Clock,
        workers: Workers,
        library: Library,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._store, self._clock, self._library = page, store, clock, library
        self._at: date | None = None
        self._view = view = ProgramInView(
            store=store, clock=clock, workers=workers, library=library, parent=self
        )
        self.day = DayDesk(page=page, view=view, store=store, clock=clock, parent=self)
        self.decisions = DecisionDesk(
            page=page, view=view, store=store, clock=clock, library=library, parent=self
        )
        self._templates = self._read_templates()
        page.template_chosen.connect(self.begin_template)
        page.blank_wanted.connect(self.begin_blank)
        page.start_wanted.connect(self._start)
        page.edit_wanted.connect(self._edit)
        page.editor.saved.connect(self.save)
        page.next_phase_wanted.connect(self._next_phase)
        page.calendar.moved.connect(self._move)
        view.arrived.connect(self._show)
        view.told.connect(self.told)
        self.decisions.told.connect(self.told)
        self.decisions.decided.connect(self.decided)

    def open(self, athlete_id: str) -> None:
        """Read the program of an athlete and show it."""
        self._at = None
        self._templates = self._read_templates()
        self._page.show_view("overview")
        self._view.open(athlete_id, then=self.opened.emit)

    def ready(self, athlete_id: str) -> Beginning:
        """What a visit begins with; called on a worker."""
        return beginning(self._store, self._view.read_now(athlete_id))

    def visit_over(self, session_id: str) -> None:
        """The last set of a visit is reviewed: see what the rules say."""
        store, clock, library = self._store, self._clock, self._library

        def job() -> tuple[str, list[Suggestion]]:
            found = suggest(store, session_id, now=clock.wall(), library=library)
            store.suggestions.add(found)
            waiting = [one for one in found if one.decision is Decision.WAITING]
            return store.sessions.get(session_id).athlete_id, waiting

        def done(answer: tuple[str, list[Suggestion]]) -> None:
            athlete_id, waiting = answer
            self.suggested.emit(athlete_id, len(waiting))
            if athlete_id == self._view.athlete_id:
                self._view.refresh()

        self._view.run(job, done)

    def _read_templates(self) -> dict[str, ProgramTemplate]:
        """Those that ship and the clinic's own, which may have changed since."""
        found, mistakes = read_templates(self._library.folder, known=lambda: self._library.ids)
        self._page.set_templates([(one.template_id, one.title, one.purpose) for one in found.values()])
        for one in mistakes:
            sentence = one.sentence
            self.told.emit(say("{sentence} Until then this file is not used.", sentence=sentence), "amber")
        return found

    def begin_template(self, template_id: str) -> None:
        """A program from a template, from today."""
        self.save(self._templates[template_id].begin(self._view.athlete_id, self._view.today))

    def begin_blank(self) -> None:
        """A program of the coach's own, opened in the editor."""
        phase = ProgramPhase(new_id(), say("Foundation"), 5)
        self._open_editor(
            Program(new_id(), self._view.athlete_id, say("Program"), self._view.today, (phase,))
        )

    def save(self, program: Program) -> None:
        """Keep a program, new or changed."""

        def done(_: object) -> None:
            self._page.show_view("overview")
            self._view.refresh()
            self.told.emit(say("Program saved."), "good")

        self._view.run(lambda: self._store.programs.save(program), done)

    def _start(self) -> None:
        battery = None if self._view.reading is None else battery_of(self._view.reading)
        if battery is None:
            self.told.emit(say("Nothing of today's plan is open: choose a battery at the station."), "amber")
        else:
            self.session_wanted.emit(self._view.athlete_id, battery)

    def _edit(self) -> None:
        if self._view.program is not None:
            self._open_editor(self._view.program)

    def _open_editor(self, program: Program) -> None:
        titles = {one.protocol_id: one.short_title for one in self._library.protocols}
        self._page.editor.set_library(titles, labels(), gate_unit)
        self._page.editor.open(program)
        self._page.show_view("edit")

    def _next_phase(self) -> None:
        if self._view.program is None:
            return
        try:
            self.save(next_phase(self._view.program, self._view.today))
        except ProgramError as trouble:
            self.told.emit(str(trouble), "amber")

    def _show(self) -> None:
        reading = self._view.reading
        if reading is not None:
            self._page.set_program(shown_program(reading))
            self._move(self._at or reading.today)

    def _move(self, at: date) -> None:
        self._at, reading = at, self._view.reading
        if reading is not None:
            self._page.set_calendar(shown_weeks(reading, at), at=at, today=reading.today)
