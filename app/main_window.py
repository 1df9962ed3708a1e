"""The window: its frame with an empty Today at once; pages, people and jobs when they are there."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from app.window.places import PLACES
from widgets.shell import Shell
from widgets.theme import Theme
from widgets.today import TodayPage

if TYPE_CHECKING:
    from app.assembly import Controllers, Pages
    from app.means import Means
    from app.training.visit import Visit
    from app.window.inside import Inside
    from domain.athlete import Athlete
    from domain.library.battery import Battery


class MainWindow(QMainWindow):
    """Who is on the table and what is said to the coach; the jobs themselves are in `app/window`.

    Its frame needs no database and nothing else that takes long to load: it is what a start shows first.
    """

    visit_opened = Signal(object)
    step_opened = Signal(object)
    athlete_screen_wanted = Signal()

    def __init__(self, *, theme: Theme, clinic: str) -> None:
        super().__init__()
        self._inside: Inside | None = None
        self.today = TodayPage(theme=theme)
        self.today.set_greeting(clinic)
        later = {name: (icon, word, None) for name, (icon, word) in PLACES.items()}
        self.shell = Shell(theme=theme, pages={**later, "today": (*PLACES["today"], self.today)})
        self.setCentralWidget(self.shell)
        self.setWindowTitle("Turnout")
        self.resize(1280, 800)

    def furnish(
        self, *, means: "Means", pages: "Pages", controllers: "Controllers", reports: Path
    ) -> Iterator[None]:
        """Take in the other pages and do the jobs around them, one after another."""
        # Loaded only now: the first picture of the window needs nothing of it.
        from app.window.inside import Inside

        for name, (_, _, view) in pages.places().items():
            if view is not self.today:
                self.shell.add_page(name, view)
                yield
        inside = Inside(
            window=self,
            shell=self.shell,
            means=means,
            pages=pages,
            controllers=controllers,
            reports=reports,
            show_athlete_screen=self.show_athlete_screen,
        )
        inside.told.connect(self.tell)
        inside.visits.opened.connect(self.visit_opened)
        inside.visits.step_opened.connect(self.step_opened)
        self._inside = inside
        yield
        yield from inside.filled()

    @property
    def inside(self) -> "Inside":
        """The jobs of the window, once it is furnished."""
        assert self._inside is not None  # noqa: S101 - whoever is given a station gets it furnished
        return self._inside

    @property
    def visit(self) -> "Visit | None":
        """The visit on the table."""
        return self.inside.visits.current

    @property
    def is_busy(self) -> bool:
        """Whether a tare or a set is under way, waits for its review or is being saved."""
        return self.inside.visits.is_busy

    def begin_visit(self, athlete: "Athlete", battery: "Battery | None" = None) -> None:
        """Open a session for an athlete and go to the station; refused while a set is under way."""
        self.inside.visits.begin(athlete, battery)

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
        if self._inside is not None:
            self._inside.stop()
        event.accept()
