"""The jobs done inside the window: visits, programs, progress, reports, ways, preferences, commands."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.assembly import Controllers, Pages
from app.means import Means
from app.program.desk import ProgramDesk
from app.progress.desk import ProgressDesk
from app.reporting.desk import ReportDesk
from app.window.commands import Commands
from app.window.offers import Offers
from app.window.preferences import Preferences
from app.window.visits import Visits
from app.window.ways import Ways
from widgets.shell import Shell


class Inside(QObject):
    """Joins them to the pages and to one another; `filled` fills what has to be read."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        window: QWidget,
        shell: Shell,
        means: Means,
        pages: Pages,
        controllers: Controllers,
        reports: Path,
        show_athlete_screen: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._shell, self._pages, self._controllers = shell, pages, controllers
        self.visits = Visits(shell=shell, pages=pages, controllers=controllers, means=means, parent=self)
        self._program = self._program_desk()
        self._progress = self._progress_desk()
        self.reports = self._report_desk(window, means, reports)
        self.ways = Ways(shell=shell, pages=pages, controllers=controllers, visits=self.visits, parent=self)
        self._offers = Offers(shell=shell, controllers=controllers, reports=self.reports, parent=self)
        self.preferences = Preferences(
            shell=shell, pages=pages, controllers=controllers, means=means, parent=self
        )
        self.commands = self._command_desk(show_athlete_screen)
        self._connect()

    def filled(self) -> Iterator[None]:
        """Show the choices, the library and the commands, one after another."""
        self.preferences.show()
        yield
        self._controllers.library.fill()
        yield
        self.commands.fill()

    def stop(self) -> None:
        """What is half done is kept, and no set goes on behind a closed window."""
        self._controllers.library.keep_draft()
        self.reports.groups.stop()
        self._pages.display.close()
        self._controllers.live_set.stop_live()

    def _fill(self) -> None:
        self._controllers.library.fill()
        self.commands.fill()
        self._controllers.athletes.refresh()

    def _program_desk(self) -> ProgramDesk:
        return ProgramDesk(
            shell=self._shell,
            program=self._controllers.program,
            athletes=self._controllers.athletes,
            page=self._pages.athletes,
            begin=self.visits.begin,
            visit=lambda: self.visits.current,
            parent=self,
        )

    def _progress_desk(self) -> ProgressDesk:
        return ProgressDesk(
            shell=self._shell,
            progress=self._controllers.progress,
            pages=self._pages,
            program=self._controllers.program,
            start=self.visits.start_with,
            visit=lambda: self.visits.current,
            parent=self,
        )

    def _report_desk(self, window: QWidget, means: Means, folder: Path) -> ReportDesk:
        return ReportDesk(
            window=window,
            means=means,
            library=lambda: self._controllers.library.library,
            folder=folder,
            parent=self,
        )

    def _command_desk(self, show_athlete_screen: Callable[[], None]) -> Commands:
        return Commands(
            shell=self._shell,
            pages=self._pages,
            controllers=self._controllers,
            visits=self.visits,
            program=self._program,
            progress=self._progress,
            reports=self.reports,
            show_athlete_screen=show_athlete_screen,
            parent=self,
        )

    def _connect(self) -> None:
        parts = self._controllers
        own = (self.visits.told, self.preferences.told, self.reports.told)
        parts.review.settled.connect(self._shell.withdraw)
        for told in (*parts.tidings(), *own):
            told.connect(self.told)
        parts.library.changed.connect(self._fill)
        parts.sensors.health_changed.connect(self._shell.set_sensors)
        parts.station.left.connect(self._program.see_what_is_next)
        parts.compare.report_wanted.connect(
            lambda session_id: self.reports.show_visit(session_id, parts.compare.shown_keys)
        )
        self.visits.over.connect(lambda _: self._program.see_what_is_next())
