"""Who is at the station: signing in, the lock, and the coaches of the settings."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.workers import Workers, sentence_of
from db.repositories.coaches import SignInError
from db.store import Store
from domain.access import Coach, Role, WeakSecretError
from domain.language import say
from widgets.keeping.coaches import CoachesCard
from widgets.keeping.sign_in import Person, SignInScreen
from widgets.shell import Shell


class SignIn(QObject):
    """Covers the station until somebody who works here has said who it is."""

    signed_in = Signal(object)
    told = Signal(str, str)

    def __init__(
        self,
        *,
        screen: SignInScreen,
        shell: Shell,
        card: CoachesCard,
        store: Store,
        workers: Workers,
        clinic: Callable[[], str],
        running: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._screen = screen
        self._shell = shell
        self._card = card
        self._store = store
        self._workers = workers
        self._clinic = clinic
        self._running = running
        self._people: list[Coach] = []
        self._looks = QTimer(self)
        self._looks.setInterval(500)
        self._looks.timeout.connect(lambda: self._screen.set_running(self._running()))
        screen.tried.connect(self._try)
        card.added.connect(self.add_coach)
        card.removed.connect(self._remove)

    @property
    def is_covered(self) -> bool:
        """Whether the station waits for a PIN."""
        return not self._screen.isHidden()

    def start(self) -> None:
        """Ask who is there, where anybody has to sign in."""
        if self._store.access.is_closed and self._store.access.coach is None:
            self._cover(locked=False)
        else:
            self._read()

    def lock(self) -> None:
        """Cover the station; whoever is signed in comes back with the PIN."""
        coach = self._store.access.coach
        if self.is_covered:
            return
        if coach is None:
            self.told.emit(
                say("Nobody signs in here yet: add a coach in the settings to lock the station."), "good"
            )
            return
        self._cover(locked=True)
        self._workers.run(
            lambda: self._store.coaches.note_sign_out(coach.coach_id, "lock"),
            done=lambda _: None,
            failed=self._fail,
        )

    def _cover(self, *, locked: bool) -> None:
        # Covered and without keys: no shortcut of the station works behind the lock.
        self._shell.setEnabled(False)
        coach = self._store.access.coach
        self._ask("" if coach is None else coach.coach_id, locked=locked)
        self._read(lambda: self._ask("" if coach is None else coach.coach_id, locked=locked))
        self._screen.set_running(self._running())
        self._looks.start()

    def _ask(self, chosen: str, *, locked: bool) -> None:
        people = [_person(coach) for coach in self._people]
        self._screen.ask(people, clinic=self._clinic(), chosen=chosen, locked=locked)

    def _read(self, then: Callable[[], None] | None = None) -> None:
        def done(people: list[Coach]) -> None:
            changed, self._people = people != self._people, people
            self._card.set_people([_person(coach) for coach in people])
            if changed and then is not None:
                then()

        self._workers.run(self._store.coaches.list, done=done, failed=self._fail)

    def _try(self, coach_id: str, secret: str) -> None:
        self._workers.run(
            lambda: self._store.coaches.sign_in(coach_id, secret), done=self._welcome, failed=self._refuse
        )

    def _welcome(self, coach: Coach) -> None:
        self._store.access.sign_in(coach)
        self._looks.stop()
        self._screen.hide()
        self._shell.setEnabled(True)
        self._shell.set_coach(coach.initials, f"{coach.name}, {coach.role.value}")
        self.signed_in.emit(coach)

    def _refuse(self, error: Exception) -> None:
        wait_s = error.wait.total_seconds() if isinstance(error, SignInError) else 0.0
        self._screen.refuse(sentence_of(error), wait_s)

    def add_coach(
        self, name: str, role: str, secret: str, *, refuse: Callable[[str], None] | None = None
    ) -> None:
        """Add somebody who signs in here; `refuse` is told why not, without it the card is."""

        def done(coach: Coach) -> None:
            self._card.clear()
            self._read()
            if self._store.access.coach is None:
                # The first coach is the one who sits here and has just typed the PIN.
                self._welcome(coach)

        self._workers.run(
            lambda: self._store.coaches.add(name, Role(role), secret),
            done=done,
            failed=lambda error: (refuse or self._card.refuse)(_reason(error)),
        )

    def _remove(self, coach_id: str) -> None:
        self._workers.run(
            lambda: self._store.coaches.remove(coach_id),
            done=lambda _: self._read(),
            failed=self._fail,
        )

    def _fail(self, error: Exception) -> None:
        self.told.emit(sentence_of(error), "red")


def _reason(error: Exception) -> str:
    return str(error) if isinstance(error, WeakSecretError) else sentence_of(error)


def _person(coach: Coach) -> Person:
    return Person(coach.coach_id, coach.name, coach.role.value)
