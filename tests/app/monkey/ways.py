"""The ways to every place: how the monkey is led to it, and how one knows that it is there."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.assembly import Controllers, Pages
from app.main_window import MainWindow
from db.store import Store
from domain.before_set import ALL_CLEAR
from domain.library.battery import load_battery
from domain.recording import Event, State
from tests.app.monkey.people import PIN
from widgets.first_run.guide import FirstRunGuide
from widgets.keeping.sign_in import SignInScreen


@dataclass(frozen=True, slots=True)
class Place:
    """`lead` is called again and again until `there`, and starts whatever is missing."""

    name: str
    lead: Callable[[], None]
    there: Callable[[], bool]
    many: int = 1
    """How many shares of the events it gets."""


class Ways:
    """The places of one running station."""

    def __init__(
        self, *, window: MainWindow, parts: Controllers, pages: Pages, store: Store, random: Random
    ) -> None:
        self._window, self._parts, self._pages, self._store = window, parts, pages, store
        self._random = random
        self.shell, self.display, self.live_set = window.shell, pages.display, parts.live_set
        screen, guide = window.findChild(SignInScreen), window.findChild(FirstRunGuide)
        assert isinstance(screen, SignInScreen) and isinstance(guide, FirstRunGuide)
        self.screen, self.guide = screen, guide

    def places(self) -> list[Place]:
        """Each page of the window, and what is none: the set, the editor, the screen before it."""
        names = self._pages.places()
        special = {"review", "program", "progress", "station"}
        return [
            *(self._page(name) for name in names if name not in special),
            self._page("station", before=self._visit),
            Place("live", self._lead_live, lambda: self._state in (State.ACTIVE, State.PAUSED_FOR_RESET), 2),
            Place("review", self._lead_review, lambda: self._shown == "review", 2),
            self._of_athlete("program"),
            self._of_athlete("progress"),
            Place("editor", self._edit, lambda: self._shown == "library" and self._edits()),
            Place("palette", self.shell.command_palette.open, self.shell.command_palette.isVisible),
            Place("sign_in", self._lock, self.screen.isVisible),
            Place("guide", self._guide, self.guide.isVisible),
            Place("display", self._display, self.display.isVisible),
        ]

    @property
    def free(self) -> bool:
        """Whether the station can be used; else this opens it, as a coach would."""
        if self.guide.isVisible():
            self.guide.leave()
        if self.screen.isVisible():
            self._unlock()
            return False
        return True

    @property
    def is_covered(self) -> bool:
        """Whether the sign-in or the guide stands over the window."""
        return self.screen.isVisible() or self.guide.isVisible()

    @property
    def _state(self) -> State:
        return self._parts.live_set.state

    @property
    def _shown(self) -> str:
        return self.shell.current_page

    def _page(self, name: str, before: Callable[[], None] = lambda: None) -> Place:
        def lead() -> None:
            before()
            self.shell.show_page(name)

        # A set that waits for its review is what the station has to show: then that is the way's end.
        ends = {name, "review"} if name == "station" else {name}
        return Place(name, lead, lambda: self._shown in ends)

    def _of_athlete(self, name: str) -> Place:
        def lead() -> None:
            self._choose_athlete()
            self.shell.command_palette.chosen.emit(name)

        return Place(name, lead, lambda: self._shown == name)

    def _choose_athlete(self) -> str:
        known = [athlete.athlete_id for athlete in self._store.athletes.list()]
        chosen = self._random.choice(known) if known else ""
        self._pages.athletes.select_athlete(chosen)
        return chosen

    def _visit(self) -> None:
        if self._window.visit is None and self._state in (State.DISCONNECTED, State.LIVE):
            athlete = self._parts.athletes.by_id(self._choose_athlete())
            if athlete is not None:
                self._window.begin_visit(athlete, load_battery("demo"))

    def _lead_live(self) -> None:
        """A step forward each time: sensors, visit, answers, tare, prepare, start."""
        visit, state, station = self._window.visit, self._state, self._parts.station
        if len(self._parts.acquisition.devices) < 3 and state in (State.DISCONNECTED, State.LIVE):
            self._parts.sensors.scan()
        if visit is None or visit.is_over:
            self._renew_visit()
        elif state is State.REVIEW and self._parts.review.is_ready:
            self._pages.review.verdict.save.click()
        elif state is State.LIVE and not station.is_tared:
            self.shell.show_page("station")
            station.tare()
        elif state in (State.LIVE, State.ARMED):
            visit.practised |= {(item.protocol.protocol_id, item.side) for item in visit.battery.items}
            station.before.answer(ALL_CLEAR)
            station.start()

    def _renew_visit(self) -> None:
        athlete = self._parts.athletes.by_id(self._choose_athlete())
        if athlete is not None and self._state in (State.DISCONNECTED, State.LIVE):
            self._window.begin_visit(athlete, load_battery("demo"))

    def _lead_review(self) -> None:
        if self._state is State.REVIEW:
            self.shell.show_page("review" if self._parts.review.is_ready else "station")
        elif self.live_set.machine.allows(Event.FINISH):
            self._parts.live_set.finish()
        else:
            self._lead_live()

    def _edits(self) -> bool:
        return self._parts.library.editor is not None

    def _edit(self) -> None:
        self.shell.show_page("library")
        if not self._edits():
            self._parts.library.edit(self._random.choice(self._parts.library.library.ids), copy=True)

    def _lock(self) -> None:
        self._window.activateWindow()
        window = self._window.windowHandle()
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    @property
    def must_wait(self) -> bool:
        """Whether its own wrong tries have closed the sign-in for a while: no fault of the station."""
        return self.screen.isVisible() and self.screen.waits

    def _unlock(self) -> None:
        screen = self.screen
        if screen.waits:
            screen.people.box.setCurrentIndex(self._random.randrange(screen.people.box.count()))
            screen.people.picked.emit(screen.people.key)
        if not screen.go.isEnabled() or not screen.people.box.count():
            return
        screen.people.box.setCurrentIndex(self._random.randrange(screen.people.box.count()))
        screen.secret.line.setText(PIN)
        screen.go.click()

    def _guide(self) -> None:
        self.shell.command_palette.chosen.emit("first_run")

    def _display(self) -> None:
        self._window.show_athlete_screen()
        QApplication.processEvents()
