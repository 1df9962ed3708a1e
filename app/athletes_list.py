"""The page of the athletes: its list, and the history of the one in view."""

from PySide6.QtCore import QObject, Signal

from app.athletes_controller import AthletesController
from app.workers import Workers
from db.store import Store
from domain.change.history import SessionSummary, SetSummary
from domain.foreign.origin import WORD
from domain.language import say
from domain.metrics import definition
from domain.session import SetState
from domain.wording import value_text
from widgets.athletes.history import HistorySession, HistorySet
from widgets.athletes.page import AthletesPage

_STATES = {
    SetState.INTERRUPTED: (say("Interrupted"), "amber"),
    SetState.INCOMPLETE: (say("Incomplete"), "amber"),
    SetState.DISCARDED: (say("Discarded"), ""),
    SetState.RECORDING: (say("Recording"), ""),
}


class AthletesList(QObject):
    """Shows what the controller has read, and takes the wishes of the page to it."""

    told = Signal(str, str)

    def __init__(
        self,
        *,
        page: AthletesPage,
        athletes: AthletesController,
        store: Store,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._athletes, self._store, self._workers = page, athletes, store, workers
        page.athlete_selected.connect(self.show_history)
        page.athlete_saved.connect(athletes.save)
        page.athlete_removed.connect(athletes.remove)
        athletes.read.connect(self._show)
        self._show()

    def show_history(self, athlete_id: str) -> None:
        """All visits of one athlete."""

        def job() -> tuple[list[SessionSummary], frozenset[str]]:
            found = self._store.sessions.for_athlete(athlete_id)
            set_ids = [item.header.set_id for summary in found for item in summary.sets]
            return found, frozenset(self._store.imports.origins(set_ids))

        def done(read: tuple[list[SessionSummary], frozenset[str]]) -> None:
            self._page.set_history([self._history(summary, read[1]) for summary in read[0]])

        self._workers.run(job, done=done, failed=lambda error: self.told.emit(str(error), "red"))

    def _show(self) -> None:
        selected = self._page.selected_id
        self._page.set_athletes(self._athletes.athletes)
        if selected:
            self._page.select_athlete(selected)

    def _history(self, summary: SessionSummary, imported: frozenset[str]) -> HistorySession:
        session = summary.session
        sets = tuple(self._history_set(item, imported) for item in summary.sets)
        says_so = session.title.casefold() == "baseline"
        baseline = session.baseline and not says_so
        return HistorySession(session.session_id, session.title, session.started_at, baseline, sets)

    def _history_set(self, item: SetSummary, imported: frozenset[str]) -> HistorySet:
        protocol = self._store.protocols.of_set(item.header)
        usual = (WORD, "") if item.header.set_id in imported else ("", "")
        state, level = _STATES.get(item.header.state, usual)
        return HistorySet(
            item.header.set_id, protocol.title, item.header.side, self._main_result(item), state, level
        )

    def _main_result(self, item: SetSummary) -> str:
        """The first primary metric that could be measured."""
        for name in self._store.protocols.of_set(item.header).primary_metrics:
            metric = item.metric(name)
            if metric is not None and metric.measurable:
                return value_text(metric, definition(name).decimals)
        return ""
