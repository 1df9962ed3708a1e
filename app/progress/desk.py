"""Joins the progress of an athlete to the window: from where it is opened, and where it leads."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.assembly import Pages
from app.program.program_controller import ProgramController
from app.progress.controller import ProgressController
from app.training.visit import Visit
from domain.language import say
from widgets.shell import Shell


class ProgressDesk(QObject):
    """Holds nothing of its own; `visit` is the one on the table, `start` begins another."""

    def __init__(
        self,
        *,
        shell: Shell,
        progress: ProgressController,
        pages: Pages,
        program: ProgramController,
        start: Callable[[str], None],
        visit: Callable[[], Visit | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._progress, self._athletes, self._visit = shell, progress, pages.athletes, visit
        pages.athletes.progress_requested.connect(progress.open)
        pages.today.progress_requested.connect(self.show_progress)
        pages.progress.program_wanted.connect(lambda: program.open(progress.athlete_id))
        pages.progress.start_wanted.connect(lambda: start(progress.athlete_id))
        progress.opened.connect(lambda: shell.show_page("progress"))
        progress.goal_removed.connect(self._offer_undo)

    def show_progress(self) -> None:
        """Of whoever is on the table, else of the athlete in view."""
        visit = self._visit()
        chosen = visit.athlete.athlete_id if visit is not None else self._athletes.selected_id
        if chosen:
            self._progress.open(chosen)
        else:
            self._shell.show_toast(say("Add an athlete first: progress is of one person."))

    def _offer_undo(self, goal_id: str) -> None:
        self._shell.show_toast(say("Goal removed."), lambda: self._progress.restore_goal(goal_id))
