"""Joins the page of a comparison to the database: reads in a worker, shows on the page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.comparing.choosing import LAST, Choice, Choices
from app.comparing.gathering import Gatherer
from app.comparing.keys import Key
from app.comparing.views import Answer, Wish, judged, view_of
from app.studies.evidence import Asked
from app.workers import Workers, sentence_of
from db.store import Store
from domain.change.asymmetry import AsymmetryFormula
from domain.change.compared import ComparedError, Kind
from domain.language import say
from domain.library.shelf import Library
from widgets.compare.page import ComparePage
from widgets.compare.view import ComparisonView, Offer


@dataclass(frozen=True, slots=True)
class _Offered:
    """What there is of one athlete and test, and what of it is chosen at first."""

    athletes: tuple[tuple[str, str], ...]
    athlete_id: str
    tests: tuple[tuple[str, str], ...]
    test: str
    choices: tuple[Choice, ...]
    chosen: tuple[str, ...]


class CompareController(QObject):
    """A is the newest, the last letter what everything is compared with."""

    told = Signal(str, str)
    report_wanted = Signal(str)
    shown = Signal()
    evidence_wanted = Signal(object)

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
        self._gatherer = Gatherer(store=store)
        self._answer: Answer | None = None
        self._offered_now: _Offered | None = None
        self._wish = Wish()
        self._session_id = self._athlete_id = self._test = ""
        self._asked = 0
        page.opened.connect(self._fill_once)
        page.athlete_picked.connect(self._other_athlete)
        page.test_picked.connect(lambda test: self._offer_of(self._athlete_id, test))
        page.choice_changed.connect(self.compare)
        page.preset_wanted.connect(self.preset)
        page.look_changed.connect(self._look_again)
        page.formula_changed.connect(self._other_formula)
        page.override_wanted.connect(self._override)
        page.evidence_wanted.connect(self._explain)
        page.report_requested.connect(lambda: self.report_wanted.emit(self._session_id))

    @property
    def shown_keys(self) -> tuple[str, ...]:
        """What stands on the page, the earlier first; empty without a comparison."""
        return () if self._answer is None else tuple(item.key for item in self._answer.items)

    def show_visit(self, session_id: str) -> None:
        """A visit beside the last one of the same test; where there is none, what there is to choose."""
        self._run(lambda: self._of_visit(session_id), self._offer)

    def choose(self, later_id: str, earlier_id: str) -> None:
        """Compare two sets, with everything else of the athlete to choose from."""

        def offered() -> _Offered:
            header = self._store.sessions.set_header(later_id)
            keys = tuple(Key(Kind.SET, set_id).text for set_id in (later_id, earlier_id))
            return self._offered(header.athlete_id, header.protocol_id, keys)

        self._run(offered, self._offer)

    def preset(self, name: str) -> None:
        """Left beside right, today beside baseline, or today beside last time."""
        athlete_id, test = self._athlete_id, self._test

        def keys() -> tuple[str, ...]:
            return Choices(store=self._store, athlete_id=athlete_id).preset(name, test)

        self._run(keys, self.compare)

    def compare(self, keys: Sequence[str]) -> None:
        """Compare two or more; with fewer the page is empty."""
        if len(keys) < 2:
            self._answer = None
            self._asked += 1
            self._page.set_comparison(None)
            return
        wish = self._wish
        self._run(lambda: self._answered(keys, wish), self._show)

    def _answered(self, keys: Sequence[str], wish: Wish) -> tuple[Answer, ComparisonView]:
        items = self._gatherer.gather(keys)
        header = items[-1].sets[-1].header
        athlete = None if header is None else self._store.athletes.get(header.athlete_id)
        answer = judged(
            items,
            overrides=self._gatherer.overrides(items),
            figures=self._library.figures.reliability,
            involved_side=None if athlete is None else athlete.involved_side,
        )
        return answer, view_of(answer, wish)

    def _show(self, made: tuple[Answer, ComparisonView]) -> None:
        self._answer, view = made
        header = self._answer.items[-1].sets[-1].header
        self._session_id = "" if header is None else header.session_id
        self._page.set_comparison(view, chosen=[item.key for item in reversed(self._answer.items)])
        self.shown.emit()

    def _look_again(self) -> None:
        row = self._page.look_row
        self._wish = replace(self._wish, look=row.look, signal=row.signal.key)
        self._see()

    def _other_formula(self, name: str) -> None:
        self._wish = replace(self._wish, formula=AsymmetryFormula[name])
        self._see()

    def _see(self) -> None:
        answer, wish = self._answer, self._wish
        if answer is not None:
            self._run(lambda: (answer, view_of(answer, wish)), self._show)

    def _override(self, reason: str) -> None:
        answer, wish = self._answer, self._wish
        if answer is None:
            return
        keys = [item.key for item in answer.items]

        def decide() -> tuple[Answer, ComparisonView]:
            self._gatherer.override(answer.items, reason)
            return self._answered(keys, wish)

        self._run(decide, self._show)

    def _explain(self, name: str) -> None:
        """Ask what stands behind the newest value of a measure: that of A."""
        item = None if self._answer is None else self._answer.items[-1]
        header = None if item is None else item.sets[-1].header
        if self._answer is None or item is None or header is None:
            return
        if item.kind is Kind.GROUP:
            self.told.emit(say("A group's mean has no card: choose an athlete on the page Group."), "amber")
            return
        rows = self._answer.comparisons[-1].rows
        value = next((row.second for row in rows if row.name == name), None)
        result = item.sets[-1].result
        self.evidence_wanted.emit(Asked(header.set_id, name, result=result, value=value))

    def _fill_once(self) -> None:
        """Coming from the rail: the athletes, and of the newest visit what there is."""
        # Whoever opens the page with a question has asked it just before: it is not to be overtaken.
        if self._athlete_id or self._asked:
            return

        def offered() -> _Offered | None:
            newest = next(iter(self._store.sessions.recent(1)), None)
            return None if newest is None else self._offered(newest.session.athlete_id)

        self._run(offered, lambda found: None if found is None else self._offer(found))

    def _offer_of(self, athlete_id: str, test: str = "") -> None:
        self._run(lambda: self._offered(athlete_id, test), self._offer)

    def _other_athlete(self, athlete_id: str) -> None:
        """What there is of another athlete, beside the lines that the coach keeps."""
        keys, test, before = self._page.chooser.kept, self._test, self._offered_now

        def offered() -> _Offered:
            found = self._offered(athlete_id)
            if not keys or before is None:
                return found
            if test in dict(found.tests):
                found = self._offered(athlete_id, test)
            own = {each.key for each in found.choices}
            name = dict(before.athletes).get(before.athlete_id, "")
            kept = [
                replace(each, whose=each.whose or name)
                for each in before.choices
                if each.key in keys and each.key not in own
            ]
            return replace(found, choices=(*found.choices, *kept), chosen=keys)

        self._run(offered, self._offer)

    def _of_visit(self, session_id: str) -> _Offered:
        summary = self._store.sessions.summary(session_id)
        choices = Choices(store=self._store, athlete_id=summary.session.athlete_id)
        tests = dict.fromkeys(item.header.protocol_id for item in summary.sets if item.repetitions)
        for test in tests:
            try:
                chosen = choices.preset(LAST, test, session_id=session_id)
            except ComparedError:
                continue
            return self._offered(summary.session.athlete_id, test, chosen)
        return self._offered(summary.session.athlete_id, next(iter(tests), ""))

    def _offered(self, athlete_id: str, test: str = "", chosen: tuple[str, ...] = ()) -> _Offered:
        choices = Choices(store=self._store, athlete_id=athlete_id)
        tests = tuple(choices.tests())
        picked = test or (tests[0][0] if tests else "")
        athletes = tuple((each.athlete_id, each.name) for each in self._store.athletes.list())
        return _Offered(athletes, athlete_id, tests, picked, tuple(choices.of_test(picked)), chosen)

    def _offer(self, found: _Offered) -> None:
        self._athlete_id, self._test = found.athlete_id, found.test
        self._offered_now = found
        offers = [Offer(each.key, each.kind, each.words, each.note) for each in found.choices]
        self._page.set_athletes(found.athletes, found.athlete_id)
        self._page.set_offers(found.tests, found.test, offers, found.chosen)
        self.compare(found.chosen)

    def _run(self, job: Callable[[], object], done: Callable[..., object]) -> None:
        """Only the newest question is answered: a slower earlier one never overwrites it."""
        self._asked += 1
        number = self._asked

        def answered(found: object) -> None:
            if number == self._asked:
                done(found)

        self._workers.run(job, done=answered, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self.told.emit(str(error) if isinstance(error, ComparedError) else sentence_of(error), "red")
