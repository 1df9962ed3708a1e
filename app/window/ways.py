"""The ways between pages: what a page asks for, and where it leads."""

from PySide6.QtCore import QObject

from app import again
from app.assembly import Controllers, Pages
from app.window.visits import Visits
from domain.language import say
from widgets.shell import Shell


class Ways(QObject):
    """Holds nothing of its own."""

    def __init__(
        self,
        *,
        shell: Shell,
        pages: Pages,
        controllers: Controllers,
        visits: Visits,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shell, self._pages, self._controllers, self._visits = shell, pages, controllers, visits
        self._from_today()
        self._from_others()

    def show_session(self, session_id: str) -> None:
        """A visit beside the one it is best compared with."""
        self._controllers.compare.show_visit(session_id)
        self._shell.show_page("compare")

    def show_athlete(self, athlete_id: str) -> None:
        """The page of one athlete."""
        self._shell.show_page("athletes")
        self._pages.athletes.select_athlete(athlete_id)

    def add_athlete(self) -> None:
        """The form of a new athlete."""
        self._shell.show_page("athletes")
        self._pages.athletes.add_athlete()

    def _from_today(self) -> None:
        today = self._pages.today
        today.add_athlete_requested.connect(self.add_athlete)
        today.athlete_chosen.connect(self.show_athlete)
        today.session_chosen.connect(self.show_session)
        today.simulated_athlete_requested.connect(_open_demo)
        today.sensors_requested.connect(lambda: self._shell.show_page("sensors"))

    def _from_others(self) -> None:
        pages, parts, shell = self._pages, self._controllers, self._shell
        pages.athletes.session_opened.connect(self.show_session)
        pages.athletes.compare_requested.connect(self._compare_sets)
        pages.station.athlete_wanted.connect(lambda: shell.show_page("athletes"))
        pages.review.compare_requested.connect(self._compare_visit)
        parts.station.left.connect(lambda: shell.show_page("today"))
        parts.review.opened.connect(lambda: shell.show_page("review"))
        self._visits.over.connect(lambda visit: self.show_session(visit.session.session_id))
        self._visits.over.connect(lambda _: shell.show_toast(say("The battery is done.")))

    def _compare_sets(self, earlier_id: str, later_id: str) -> None:
        self._controllers.compare.choose(later_id, earlier_id)
        self._shell.show_page("compare")

    def _compare_visit(self) -> None:
        if self._visits.current is not None:
            self.show_session(self._visits.current.session.session_id)


def _open_demo() -> None:
    """The demo has its own window and a database that is thrown away."""
    again.start("demo", "--guided")
