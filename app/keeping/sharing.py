"""Several stations in the window: the courier in the background, its state on the card and in the header."""

from PySide6.QtCore import QObject, QTimer, Signal

from app.workers import Workers, sentence_of
from db.store import Store
from domain.language import say
from domain.sharing import Conflict, SharingState
from widgets.keeping.sharing import SharingCard
from widgets.parts.state_pill import StatePill

_LOOK_MS = 3000

Seen = tuple[SharingState, str, list[Conflict]]


class SharingKeeper(QObject):
    """Looks every few seconds how far the courier is; the server is never asked on the screen's thread."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        card: SharingCard,
        pill: StatePill,
        store: Store,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._card = card
        self._pill = pill
        self._store = store
        self._workers = workers
        self._shown: list[Conflict] = []
        self._looking = False
        self._pill.hide()
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self.look)
        card.join_wanted.connect(self._join)
        card.leave_wanted.connect(self._leave)
        card.exchange_wanted.connect(store.sharing.wake)
        card.decided.connect(self._decide)

    def start(self) -> None:
        """Exchange in the background from now on, and show how it goes."""
        self._workers.run(self._store.sharing.start, done=lambda _: self.look(), failed=self._fail)
        self._looks.start()

    def stop(self) -> None:
        """End the looking and the courier."""
        self._looks.stop()
        self._store.sharing.stop()

    def look(self) -> None:
        """Show the state."""
        if not self._looking:
            self._looking = True
            self._workers.run(self._seen, done=self._show, failed=self._not_seen)

    def _seen(self) -> Seen:
        sharing = self._store.sharing
        state = sharing.state
        conflicts = sharing.conflicts() if state.conflicts and not self._store.access.is_closed else []
        return state, sharing.address or "", conflicts

    def _show(self, seen: Seen) -> None:
        self._looking = False
        state, address, conflicts = seen
        self._card.show_state(state, address)
        self._pill.setVisible(state.joined)
        self._pill.set_state(state.short, "neutral" if state.level == "good" else state.level)
        self._pill.setToolTip(state.words)
        if conflicts != self._shown:
            # Rebuilt only when they change: a button must not go away under a hand.
            self._shown = conflicts
            self._card.show_conflicts(conflicts)

    def _not_seen(self, error: Exception) -> None:
        self._looking = False
        self._fail(error)

    def _join(self, address: str, password: str) -> None:
        def job() -> None:
            self._store.sharing.join(address, password=password or None)
            self._store.sharing.start()

        def failed(error: Exception) -> None:
            self._card.show_error(sentence_of(error))

        self._workers.run(job, done=self._joined, failed=failed)

    def _joined(self, _answer: object) -> None:
        self._card.show_error("")
        self.told.emit(say("This station shares the clinic's database from now on."), "good")
        self.look()

    def _leave(self) -> None:
        self._workers.run(self._store.sharing.leave, done=lambda _: self.look(), failed=self._fail)

    def _decide(self, conflict_id: str, choice: str) -> None:
        self._workers.run(
            lambda: self._store.sharing.decide(conflict_id, choice),
            done=lambda _: self.look(),
            failed=self._fail,
        )

    def _fail(self, error: Exception) -> None:
        self.told.emit(sentence_of(error), "amber")
