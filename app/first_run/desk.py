"""Joins the guided start to the station: when it is shown, what its steps do, where it goes on."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from app import again
from app.assembly import Controllers, Pages
from app.errors import TurnoutError
from app.keeping.front_desk import FrontDesk
from app.languages.choosing import TITLES
from app.main_window import MainWindow
from app.means import Means
from app.window.preferences import UNITS
from domain.access import Coach, Role
from domain.language import say, spoken
from widgets.first_run.guide import FirstRunGuide

OVER, WAITS = "over", "waits:"
"""What the settings keep: nothing, the step in view, `waits:` and the step, or that it is over."""


class FirstRun(QObject):
    """The guide over the window; every answer goes the way it goes from the settings."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        means: Means,
        window: MainWindow,
        pages: Pages,
        controllers: Controllers,
        desk: FrontDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._means, self._window, self._pages = means, window, pages
        self._controllers, self._desk = controllers, desk
        self.guide = FirstRunGuide(
            theme=means.theme, languages=tuple(TITLES.items()), units=UNITS, parent=window
        )
        self.told.connect(window.tell)
        self._connect()

    @property
    def is_due(self) -> bool:
        """Whether nobody has used this station yet, or the guide was interrupted by a restart."""
        kept, store = self._means.settings.values, self._means.store
        if kept.first_run:
            return kept.first_run != OVER and not kept.first_run.startswith(WAITS)
        return not kept.clinic and not store.access.is_closed and not store.athletes.list()

    def start(self) -> None:
        """Open where it is due, once somebody has signed in where they must; else offer what waits."""
        if self.is_due and self._desk.sign_in.is_covered:
            self._desk.sign_in.signed_in.connect(self._open_once)
        elif self.is_due:
            self.open()
        elif self._means.settings.values.first_run.startswith(WAITS):
            words = say("The guided start is not over yet.")
            self._window.shell.show_banner(words, "neutral", (say("Go on"), self.open))

    def open(self) -> None:
        """At the step where it was left, or at the first."""
        kept, guide = self._means.settings.values, self.guide
        guide.clinic.show_values(kept.clinic, kept.logo)
        guide.words.show_values(kept.language or spoken(), kept.units)
        keeping = self._means.store.keeping
        guide.keys.show_state(encrypted=keeping.is_encrypted, possible=keeping.has_backups)
        coach = self._means.store.access.coach
        if coach is not None:
            guide.coach.show_coach(coach.name)
        guide.open(kept.first_run.removeprefix(WAITS))

    def _open_once(self, _coach: Coach) -> None:
        self._desk.sign_in.signed_in.disconnect(self._open_once)
        self.open()

    def _connect(self) -> None:
        guide = self.guide
        guide.moved.connect(self._note_step)
        guide.left.connect(self._leave)
        guide.finished.connect(self._finish)
        guide.clinic.changed.connect(self._window.inside.preferences.change)
        guide.words.changed.connect(self._window.inside.preferences.change)
        guide.clinic.logo_wanted.connect(self._choose_logo)
        guide.keys.wanted.connect(self._desk.offer_encryption)
        guide.coach.added.connect(
            lambda name, secret: self._desk.sign_in.add_coach(
                name, Role.LEAD.value, secret, refuse=guide.coach.refuse
            )
        )
        self._desk.sign_in.signed_in.connect(lambda coach: guide.coach.show_coach(coach.name))
        guide.sensors.wanted.connect(self._controllers.sensors.scan)
        self._controllers.sensors.health_changed.connect(self._show_sensors)
        guide.practice.wanted.connect(lambda: again.start("demo", "--guided"))
        self._window.shell.command_palette.chosen.connect(self._run_command)

    def _show_sensors(self, words: str, _level: str) -> None:
        found = bool(self._controllers.acquisition.devices)
        nothing = say("No sensor was found yet. Go on without: the page Sensors finds them at any time.")
        self.guide.sensors.show_found(words if found else nothing, found=found)

    def _choose_logo(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self.guide, say("Choose the logo"), "", say("Pictures (*.png *.svg)")
        )
        if chosen:
            self._window.inside.preferences.change("logo", str(Path(chosen)))
            self.guide.clinic.show_values(self.guide.clinic.name.text, chosen)

    def _note_step(self, key: str) -> None:
        # Behind the guide no key of the station does anything.
        self._window.shell.setEnabled(False)
        self._keep(key)

    def _leave(self) -> None:
        self._window.shell.setEnabled(True)
        self._keep(f"{WAITS}{self.guide.current}")
        self._window.shell.show_toast(
            say("It waits for you: find it with Ctrl+K as Guided start, or in the settings.")
        )

    def _finish(self) -> None:
        self._window.shell.setEnabled(True)
        self._keep(OVER)
        self._window.inside.preferences.show()
        self._window.shell.show_page("today")

    def _run_command(self, key: str) -> None:
        if key == "first_run":
            self.open()

    def _keep(self, step: str) -> None:
        try:
            self._means.settings.change("first_run", step)
            self._means.settings.change("encryption_asked", True)  # noqa: FBT003
        except TurnoutError as trouble:
            self.told.emit(str(trouble), "amber")
