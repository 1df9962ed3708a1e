"""Joins the page of a program to the database: everything is read and written in a worker."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.program.reading import (
    GATE_DECIDED,
    GATE_REASON,
    ProgramReading,
    current_program,
    read_program,
)
from app.program.session import Beginning, battery_of, beginning
from app.program.suggesting import suggest
from app.program.view import shown_program, shown_weeks
from app.program.words import gate_title, gate_unit, labels
from app.workers import Workers, sentence_of
from db.store import Store
from domain.athlete import Side
from domain.comfort import arc_for
from domain.dated import AthleteEvent, Readiness, Soreness
from domain.identifiers import new_id
from domain.language import capital, say
from domain.library.shelf import Library
from domain.program import Program, ProgramPhase
from domain.program.editing import ProgramError, decided_gate, next_phase
from domain.program.template import ProgramTemplate, read_templates
from domain.program.weeks import local_day
from domain.progression.blocks import PAIN_FREE
from domain.progression.suggestion import Decision, Suggestion, applied, arc_after
from domain.timebase import Clock
from widgets.program import program_fields as form
from widgets.program.day_notes import DayNotes
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
        self._page, self._store, self._clock, self._workers = page, store, clock, workers
        self._library = library
        self._athlete_id = ""
        self._at: date | None = None
        self.reading: ProgramReading | None = None
        self._templates = self._read_templates()
        page.template_chosen.connect(self.begin_template)
        page.blank_wanted.connect(self.begin_blank)
        page.start_wanted.connect(self._start)
        page.edit_wanted.connect(self._edit)
        page.editor.saved.connect(self.save)
        page.next_phase_wanted.connect(self._next_phase)
        page.gate_decided.connect(self.decide_gate)
        page.notice_pressed.connect(lambda _key: self.note_pain_free())
        page.suggestion_accepted.connect(self.accept)
        page.suggestion_changed.connect(self.change)
        page.suggestion_refused.connect(self.refuse)
        page.day_notes_wanted.connect(self._open_day)
        page.day_notes.kept.connect(self.keep_day)
        page.calendar.moved.connect(self._move)

    def open(self, athlete_id: str) -> None:
        """Read the program of an athlete and show it."""
        self._athlete_id, self._at = athlete_id, None
        self._templates = self._read_templates()
        self._page.show_view("overview")
        self._read(then=self.opened.emit)

    def refresh(self) -> None:
        """Read the program in view anew."""
        if self._athlete_id:
            self._read(then=lambda: None)

    def ready(self, athlete_id: str) -> Beginning:
        """What a visit begins with; called on a worker."""
        reading = self._read_now(athlete_id)
        return beginning(self._store, reading)

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
            if athlete_id == self._athlete_id:
                self.refresh()

        self._workers.run(job, done=done, failed=self._fail)

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
        self.save(self._templates[template_id].begin(self._athlete_id, self._today()))

    def begin_blank(self) -> None:
        """A program of the coach's own, opened in the editor."""
        phase = ProgramPhase(new_id(), say("Foundation"), 5)
        self._open_editor(Program(new_id(), self._athlete_id, say("Program"), self._today(), (phase,)))

    def save(self, program: Program) -> None:
        """Keep a program, new or changed."""

        def done(_: object) -> None:
            self._page.show_view("overview")
            self.refresh()
            self.told.emit(say("Program saved."), "good")

        self._workers.run(lambda: self._store.programs.save(program), done=done, failed=self._fail)

    def accept(self, suggestion_id: str) -> None:
        """The plan changes as suggested."""
        one = self._suggestion(suggestion_id)
        if one is not None:
            self._decide(one, Decision.ACCEPTED, one.after, "")

    def change(self, suggestion_id: str, texts: Mapping[str, str], why: str) -> None:
        """The plan changes as the coach says instead."""
        one, program = self._suggestion(suggestion_id), self._program
        planned = None if one is None or program is None else program.planned(one.planned_set_id or "")
        if one is None or planned is None:
            self.told.emit(say("This set is no longer in the plan: look at the program again."), "amber")
            return
        try:
            chosen = _chosen(texts)
        except ProgramError as trouble:
            self.told.emit(str(trouble), "amber")
            return
        self._decide(one, Decision.CHANGED, chosen, why)

    def refuse(self, suggestion_id: str, why: str) -> None:
        """The plan stays."""
        one = self._suggestion(suggestion_id)
        if one is not None:
            self._decide(one, Decision.REFUSED, None, why)

    def note_pain_free(self) -> None:
        """The coach notes that today's visit was free of pain: what sharp pain closed opens again."""
        athlete_id, now = self._athlete_id, self._clock.wall()
        event = AthleteEvent(new_id(), athlete_id, PAIN_FREE, now, "Noted on the program page.")
        self._write(lambda: self._store.diary.events.add(event), say("Noted: a visit without pain."))

    def keep_day(self, notes: DayNotes) -> None:
        """Sleep, drinking, eating, fatigue and soreness of today."""
        today, athlete_id, diary = self._today(), self._athlete_id, self._store.diary
        earlier = None if self.reading is None else self.reading.readiness

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
        self._write(job, say("Noted for today."))

    @property
    def _program(self) -> Program | None:
        return None if self.reading is None else self.reading.program

    def _decide(
        self, one: Suggestion, decision: Decision, chosen: Mapping[str, object] | None, why: str
    ) -> None:
        store, now, library = self._store, self._clock.wall(), self._library
        coach = store.access.coach

        def job() -> Callable[[], None]:
            by = None if coach is None else coach.coach_id
            kept = chosen if decision is Decision.CHANGED else None
            settled = one.decided(decision, at=now, by=by, why=why, chosen=kept)
            program = current_program(store.programs.of_athlete(one.athlete_id), local_day(now))
            arcs = store.diary.comfortable_arcs.of_athlete(one.athlete_id)
            old = arc_for(arcs, library.load(one.protocol_id), one.side or Side.RIGHT)
            arc = arc_after(one, old, on=local_day(now)) if decision is Decision.ACCEPTED else None
            changes = program is not None and bool(chosen)
            after = applied(program, one, chosen or {}) if changes and program is not None else None
            store.suggestions.decide(settled, program=after, arc=arc)

            def take_back() -> None:
                store.suggestions.reopen(one.suggestion_id, program=program)
                if arc is not None:
                    store.removals.remove("comfortable_arcs", arc.arc_id)

            return take_back

        def done(take_back: Callable[[], None]) -> None:
            self.refresh()
            words = f"{capital(decision)}: {one.sentence}."
            self.decided.emit(
                words, lambda: self._write(take_back, say("Taken back: the plan is as it was."))
            )

        self._workers.run(job, done=done, failed=self._fail)

    def _suggestion(self, suggestion_id: str) -> Suggestion | None:
        every = () if self.reading is None else self.reading.suggestions
        return next((one for one in every if one.suggestion_id == suggestion_id), None)

    def _start(self) -> None:
        battery = None if self.reading is None else battery_of(self.reading)
        if battery is None:
            self.told.emit(say("Nothing of today's plan is open: choose a battery at the station."), "amber")
        else:
            self.session_wanted.emit(self._athlete_id, battery)

    def _edit(self) -> None:
        if self._program is not None:
            self._open_editor(self._program)

    def _open_editor(self, program: Program) -> None:
        titles = {one.protocol_id: one.short_title for one in self._library.protocols}
        self._page.editor.set_library(titles, labels(), gate_unit)
        self._page.editor.open(program)
        self._page.show_view("edit")

    def _next_phase(self) -> None:
        if self._program is None:
            return
        try:
            self.save(next_phase(self._program, self._today()))
        except ProgramError as trouble:
            self.told.emit(str(trouble), "amber")

    def decide_gate(self, gate_id: str, why: str) -> None:
        """The coach decides a gate that its error cannot tell; the reason and the day are kept."""
        program, now, store = self._program, self._clock.wall(), self._store
        if program is None:
            return
        try:
            after = decided_gate(program, gate_id, local_day(now))
        except ProgramError as trouble:
            self.told.emit(str(trouble), "amber")
            return
        gates = (gate for phase in program.phases for gate in phase.gates)
        title = next(gate_title(gate, self._library) for gate in gates if gate.gate_id == gate_id)
        event = AthleteEvent(new_id(), self._athlete_id, GATE_DECIDED, now, f"{title}{GATE_REASON}{why}")

        def job() -> None:
            # The reason first: a decision without one must not be kept.
            store.diary.events.add(event)
            store.programs.save(after)

        self._write(job, say("Decision kept."))

    def _open_day(self) -> None:
        noted = None if self.reading is None else self.reading.readiness
        names = ("sleep", "hydration", "nutrition", "fatigue")
        ratings = {name: None if noted is None else getattr(noted, name) for name in names}
        self._page.day_notes.open(ratings, "" if noted is None else noted.text)
        self._page.show_view("day")

    def _move(self, at: date) -> None:
        self._at = at
        if self.reading is not None:
            self._page.set_calendar(shown_weeks(self.reading, at), at=at, today=self.reading.today)

    def _read(self, *, then: Callable[[], None]) -> None:
        athlete_id = self._athlete_id

        def done(reading: ProgramReading) -> None:
            if athlete_id != self._athlete_id:
                return
            self.reading = reading
            self._page.set_program(shown_program(reading))
            self._move(self._at or reading.today)
            then()

        self._workers.run(
            lambda: self._read_now(athlete_id),
            done=done,
            failed=self._fail,
        )

    def _read_now(self, athlete_id: str) -> ProgramReading:
        return read_program(self._store, athlete_id, now=self._clock.wall(), library=self._library)

    def _write(self, job: Callable[[], object], words: str) -> None:
        def done(_: object) -> None:
            self.refresh()
            self.told.emit(words, "good")

        self._workers.run(job, done=done, failed=self._fail)

    def _today(self) -> date:
        return local_day(self._clock.wall())

    def _fail(self, error: Exception) -> None:
        said = str(error) if isinstance(error, ProgramError) else sentence_of(error)
        self.told.emit(said, "red")


def _chosen(texts: Mapping[str, str]) -> dict[str, object]:
    """The fields of a card as values of a planned set."""
    load_n = form.number(texts["load_n"], say("Load")) if texts["load_n"] else None
    return {
        "sets": form.whole(texts["sets"], say("Sets")),
        "repetitions": form.whole(texts["repetitions"], say("Repetitions")) if texts["repetitions"] else None,
        "tempo": form.tempo(texts["tempo"]),
        "load": texts["load"],
        "load_n": load_n,
        "surface": texts["surface"],
    }
