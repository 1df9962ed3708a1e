"""Joins the program of an athlete to the window: which page follows, what begins, what is offered."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.athletes_controller import AthletesController
from app.program.program_controller import ProgramController
from app.training.visit import Visit
from domain.athlete import Athlete
from domain.language import say
from domain.library.battery import Battery
from domain.wording import count_text
from widgets.athletes.page import AthletesPage
from widgets.shell import Shell


class ProgramDesk(QObject):
    """Holds nothing of its own; `begin` opens a visit, `visit` is the one on the table."""

    def __init__(
        self,
        *,
        shell: Shell,
        program: ProgramController,
        athletes: AthletesController,
        page: AthletesPage,
        begin: Callable[[Athlete, Battery], None],
        visit: Callable[[], Visit | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._program, self._athletes = shell, program, athletes
        self._page, self._begin, self._visit = page, begin, visit
        page.program_requested.connect(program.open)
        program.opened.connect(lambda: shell.show_page("program"))
        program.session_wanted.connect(self._start)
        program.suggested.connect(self._offer)
        program.decided.connect(shell.show_toast)

    def see_what_is_next(self) -> None:
        """The visit is over, or was left: what the rules say of it."""
        visit = self._visit()
        if visit is not None and any(visit.done.values()):
            self._program.visit_over(visit.session.session_id)

    def show_program(self) -> None:
        """Of whoever is on the table, else of the athlete in view."""
        visit = self._visit()
        chosen = visit.athlete.athlete_id if visit is not None else self._page.selected_id
        if chosen:
            self._program.open(chosen)
        else:
            self._shell.show_toast(say("Add an athlete first: a program belongs to one."))

    def _start(self, athlete_id: str, battery: Battery) -> None:
        athlete = self._athletes.by_id(athlete_id)
        if athlete is not None:
            self._begin(athlete, battery)

    def _offer(self, athlete_id: str, waiting: int) -> None:
        if waiting:
            words = say("{waiting} for next time.", waiting=count_text(waiting, "suggestion"))
            self._shell.show_banner(words, "good", (say("See why"), lambda: self._program.open(athlete_id)))
