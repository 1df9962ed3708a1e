"""The window: the pages in their shell, and the jobs done around them."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from app.assembly import Controllers, Pages
from app.means import Means
from app.program.desk import ProgramDesk
from app.progress.desk import ProgressDesk
from app.reporting.desk import ReportDesk
from app.training.visit import Visit
from app.window.commands import Commands
from app.window.offers import Offers
from app.window.preferences import Preferences
from app.window.visits import Visits
from app.window.ways import Ways
from domain.athlete import Athlete
from domain.library.battery import Battery
from widgets.shell import Shell


class MainWindow(QMainWindow):
    """Who is on the table and what is said to the coach; the jobs themselves are in `app/window`."""

    visit_opened = Signal(object)
    step_opened = Signal(object)
    athlete_screen_wanted = Signal()

    def __init__(self, *, means: Means, pages: Pages, controllers: Controllers, reports: Path) -> None:
        super().__init__()
        self._pages, self._controllers = pages, controllers
        self.shell = Shell(theme=means.theme, pages=pages.places())
        self.setCentralWidget(self.shell)
        self.setWindowTitle("Turnout")
        self.resize(1280, 800)
        self.visits = Visits(shell=self.shell, pages=pages, controllers=controllers, means=means, parent=self)
        self._program = self._program_desk()
        self._progress = self._progress_desk()
        self.reports = self._report_desk(means, reports)
        self.ways = Ways(
            shell=self.shell, pages=pages, controllers=controllers, visits=self.visits, parent=self
        )
        self._offers = Offers(shell=self.shell, controllers=controllers, reports=self.reports, parent=self)
        self.preferences = Preferences(
            shell=self.shell, pages=pages, controllers=controllers, means=means, parent=self
        )
        self.commands = self._command_desk()
        self._connect()
        self.preferences.show()
        self._fill()

    @property
    def visit(self) -> Visit | None:
        """The visit on the table."""
        return self.visits.current

    @property
    def is_busy(self) -> bool:
        """Whether a tare or a set is under way, waits for its review or is being saved."""
        return self.visits.is_busy

    def begin_visit(self, athlete: Athlete, battery: Battery | None = None) -> None:
        """Open a session for an athlete and go to the station; refused while a set is under way."""
        self.visits.begin(athlete, battery)

    def tell(self, sentence: str, level: str) -> None:
        """Say something: trouble stays until it is read, the rest passes."""
        if level in ("red", "amber"):
            self.shell.show_banner(sentence, level)
        else:
            self.shell.show_toast(sentence)

    def show_athlete_screen(self) -> None:
        """Wherever there is room for it."""
        self.athlete_screen_wanted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._controllers.library.keep_draft()
        self.reports.groups.stop()
        self._pages.display.close()
        self._controllers.live_set.stop_live()
        event.accept()

    def _fill(self) -> None:
        self._controllers.library.fill()
        self.commands.fill()
        self._controllers.athletes.refresh()

    def _program_desk(self) -> ProgramDesk:
        return ProgramDesk(
            shell=self.shell,
            program=self._controllers.program,
            athletes=self._controllers.athletes,
            page=self._pages.athletes,
            begin=self.visits.begin,
            visit=lambda: self.visits.current,
            parent=self,
        )

    def _progress_desk(self) -> ProgressDesk:
        return ProgressDesk(
            shell=self.shell,
            progress=self._controllers.progress,
            pages=self._pages,
            program=self._controllers.program,
            start=self.visits.start_with,
            visit=lambda: self.visits.current,
            parent=self,
        )

    def _report_desk(self, means: Means, folder: Path) -> ReportDesk:
        return ReportDesk(
            window=self,
            theme=means.theme,
            store=means.store,
            clock=means.clock,
            workers=means.workers,
            settings=means.settings,
            library=lambda: self._controllers.library.library,
            folder=folder,
            parent=self,
        )

    def _command_desk(self) -> Commands:
        return Commands(
            shell=self.shell,
            pages=self._pages,
            controllers=self._controllers,
            visits=self.visits,
            program=self._program,
            progress=self._progress,
            reports=self.reports,
            show_athlete_screen=self.show_athlete_screen,
            parent=self,
        )

    def _connect(self) -> None:
        parts = self._controllers
        own = (self.visits.told, self.preferences.told, self.reports.told)
        for told in (*parts.tidings(), *own):
            told.connect(self.tell)
        parts.library.changed.connect(self._fill)
        parts.sensors.health_changed.connect(self.shell.set_sensors)
        parts.station.left.connect(self._program.see_what_is_next)
        parts.compare.report_wanted.connect(
            lambda session_id: self.reports.show_visit(session_id, parts.compare.shown_keys)
        )
        self.visits.opened.connect(self.visit_opened)
        self.visits.step_opened.connect(self.step_opened)
        self.visits.over.connect(lambda _: self._program.see_what_is_next())
