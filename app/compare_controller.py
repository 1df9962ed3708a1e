"""Two sets of one athlete beside each other, and the report of the visit."""

from PySide6.QtCore import QObject, Signal

from app.pairing import Done, Pair, done_set, pair, previous_set
from app.workers import Workers
from db.store import Store
from domain.biofeedback.exposure import FeedbackMode
from domain.change.alignment import Axis, rep_curve
from domain.library.shelf import Library
from domain.protocol import Protocol, RepSource
from domain.results import Repetition
from domain.session import SetState, TrainingSet
from domain.wording import date_text
from widgets.compare import ComparePage, ComparisonView, Curve


class CompareController(QObject):
    """Reads in a worker, shows on the page. A is the newer one, B what it is compared with."""

    told = Signal(str, str)
    report_wanted = Signal(str)
    shown = Signal()

    def __init__(
        self,
        *,
        page: ComparePage,
        store: Store,
        workers: Workers,
        library: Library | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._store = store
        self._workers = workers
        self._library = library or Library(None)
        self._session_id = ""
        self._chosen = ("", "")
        page.choice_changed.connect(self.compare)
        page.swap_requested.connect(lambda: self.compare(*reversed(self._chosen)))
        page.report_requested.connect(lambda: self.report_wanted.emit(self._session_id))

    def show_visit(self, session_id: str) -> None:
        """The first comparable set of a visit beside its last time."""
        self._workers.run(lambda: self._visit_choice(session_id), done=self._offer, failed=self._fail)

    def choose(self, later_id: str, earlier_id: str) -> None:
        """Compare two sets, with the athlete's other sets to choose from."""

        def choices() -> tuple[list[tuple[str, str]], str, str]:
            session_id = self._store.sessions.set_header(later_id).session_id
            return self._visit_choice(session_id)[0], later_id, earlier_id

        self._workers.run(choices, done=self._offer, failed=self._fail)

    def compare(self, later_id: str, earlier_id: str) -> None:
        """Compare two chosen sets."""
        self._chosen = (later_id, earlier_id)
        if not later_id or not earlier_id:
            self._page.set_comparison(None)
            return
        self._workers.run(lambda: self._pair(later_id, earlier_id), done=self._show, failed=self._fail)

    def _visit_choice(self, session_id: str) -> tuple[list[tuple[str, str]], str, str]:
        store = self._store
        session = store.sessions.get(session_id)
        summaries = store.sessions.for_athlete(session.athlete_id)
        headers = [item.header for summary in summaries for item in summary.sets if item.repetitions]
        headers = [header for header in headers if header.state is not SetState.DISCARDED]
        used = store.protocols.of_set
        choices = [(each.set_id, label(each, used(each))) for each in sorted(headers, key=_newest_first)]
        for header in headers:
            if header.session_id == session_id:
                earlier = previous_set(store, header)
                if earlier is not None:
                    return choices, header.set_id, earlier.header.set_id
        return choices, choices[0][0] if choices else "", ""

    def _offer(self, choice: tuple[list[tuple[str, str]], str, str]) -> None:
        choices, later_id, earlier_id = choice
        self._page.set_choices(choices, later_id, earlier_id)
        self.compare(later_id, earlier_id)

    def _pair(self, later_id: str, earlier_id: str) -> Pair:
        figures = self._library.figures.reliability
        return pair(self._done(earlier_id), self._done(later_id), self._store, figures=figures)

    def _done(self, set_id: str) -> Done:
        done = done_set(self._store, self._store.sessions.set_header(set_id))
        if done is None:
            raise LookupError("This set was never analysed: choose another one.")
        return done

    def _show(self, pair_: Pair) -> None:
        self._session_id = pair_.later.header.session_id
        self._page.set_comparison(view_of(pair_))
        self.shown.emit()

    def _fail(self, error: Exception) -> None:
        self.told.emit(str(error), "red")


def view_of(pair_: Pair) -> ComparisonView:
    """A pair as the page shows it."""
    by_force = pair_.protocol.rep_source is RepSource.FORCE
    channel, unit = ("force_n", "N") if by_force else ("hip_rotation_deg", "°")
    curves = []
    for done, done_with, thin in ((pair_.later, pair_.protocol, False), (pair_.earlier, pair_.first, True)):
        reps = [rep for rep in done.result.repetitions if rep.accepted]
        best = max(reps, key=lambda rep: _peak(done, rep, channel), default=None)
        curve = None if best is None else rep_curve(done.result.traces, best, channel, Axis.START)
        if curve is not None:
            side = done.header.side.value
            curves.append(Curve(label(done.header, done_with), curve.x, curve.values, side, thin))
    return ComparisonView(
        title_a=label(pair_.later.header, pair_.protocol),
        title_b=label(pair_.earlier.header, pair_.first),
        side_a=pair_.later.header.side.value,
        side_b=pair_.earlier.header.side.value,
        conditions=pair_.comparison.conditions,
        curves=tuple(curves),
        axis_title="Force, best rep" if by_force else "Hip rotation, best rep",
        unit=unit,
        rows=pair_.comparison.rows,
    )


def label(header: TrainingSet, protocol: Protocol) -> str:
    """A set in one line: *Seated hip ER, right, 3 Nov 2026*; one without feedback says so."""
    hidden = ", no feedback" if header.feedback_mode == FeedbackMode.HIDDEN else ""
    title = protocol.short_title
    return f"{title}, {header.side.value}, {date_text(header.started_at.astimezone().date())}{hidden}"


def _peak(done: Done, rep: Repetition, channel: str) -> float:
    curve = rep_curve(done.result.traces, rep, channel, Axis.START)
    known = () if curve is None else [abs(value) for value in curve.values.tolist() if value == value]
    return max(known, default=0.0)


def _newest_first(header: TrainingSet) -> float:
    return -header.started_at.timestamp()
