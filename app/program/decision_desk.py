"""What the coach decides of a program: suggestions of the rules, and gates that their error cannot tell."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from app.program.in_view import ProgramInView
from app.program.reading import GATE_DECIDED, GATE_REASON, current_program
from app.program.words import gate_title
from db.store import Store
from domain.athlete import Side
from domain.comfort import arc_for
from domain.dated import AthleteEvent
from domain.identifiers import new_id
from domain.language import capital, say
from domain.library.shelf import Library
from domain.program.editing import ProgramError, decided_gate
from domain.program.weeks import local_day
from domain.progression.suggestion import Decision, Suggestion, applied, arc_after
from domain.timebase import Clock
from widgets.program import program_fields as form
from widgets.program.page import ProgramPage


class DecisionDesk(QObject):
    """Nothing changes before the coach says so; `decided` carries the words and the way back."""

    told = Signal(str, str)
    decided = Signal(str, object)

    def __init__(
        self,
        *,
        page: ProgramPage,
        view: ProgramInView,
        store: Store,
        clock: Clock,
        library: Library,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._store, self._clock, self._library = view, store, clock, library
        page.gate_decided.connect(self.decide_gate)
        page.suggestion_accepted.connect(self.accept)
        page.suggestion_changed.connect(self.change)
        page.suggestion_refused.connect(self.refuse)

    def accept(self, suggestion_id: str) -> None:
        """The plan changes as suggested."""
        one = self._suggestion(suggestion_id)
        if one is not None:
            self._decide(one, Decision.ACCEPTED, one.after, "")

    def change(self, suggestion_id: str, texts: Mapping[str, str], why: str) -> None:
        """The plan changes as the coach says instead."""
        one, program = self._suggestion(suggestion_id), self._view.program
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

    def decide_gate(self, gate_id: str, why: str) -> None:
        """The coach decides a gate that its error cannot tell; the reason and the day are kept."""
        program, now, store = self._view.program, self._clock.wall(), self._store
        if program is None:
            return
        try:
            after = decided_gate(program, gate_id, local_day(now))
        except ProgramError as trouble:
            self.told.emit(str(trouble), "amber")
            return
        gates = (gate for phase in program.phases for gate in phase.gates)
        title = next(gate_title(gate, self._library) for gate in gates if gate.gate_id == gate_id)
        event = AthleteEvent(new_id(), self._view.athlete_id, GATE_DECIDED, now, f"{title}{GATE_REASON}{why}")

        def job() -> None:
            # The reason first: a decision without one must not be kept.
            store.diary.events.add(event)
            store.programs.save(after)

        self._view.write(job, say("Decision kept."))

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
            self._view.refresh()
            words = f"{capital(decision)}: {one.sentence}."
            self.decided.emit(
                words, lambda: self._view.write(take_back, say("Taken back: the plan is as it was."))
            )

        self._view.run(job, done)

    def _suggestion(self, suggestion_id: str) -> Suggestion | None:
        every = () if self._view.reading is None else self._view.reading.suggestions
        return next((one for one in every if one.suggestion_id == suggestion_id), None)


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
