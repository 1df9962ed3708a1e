"""Moves the page of the clinic's own figures: everything is read and decided in a worker."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.studies.adopting import adopt, attended
from app.studies.view import shown_limit, shown_study
from app.training.review.rescoring import RescoreReport, Rescoring
from app.workers import Workers
from db.store import Store
from domain.access import Right
from domain.group import AthleteGroup
from domain.identifiers import new_id
from domain.language import say
from domain.library.shelf import Library
from domain.metrics.registry import definition, metric_names
from domain.program.weeks import local_day
from domain.studies.rebasing import Rebased, rebased
from domain.studies.study import Study
from domain.timebase import Clock
from widgets.studies.form import NewStudy
from widgets.studies.page import StudiesPage
from widgets.studies.views import LimitView, StudyView

RESCORED = say("Scored again by the limits of the clinic.")


class StudiesController(QObject):
    """What holds changes the library at once: `changed` tells whoever shows numbers."""

    told = Signal(str, str)
    changed = Signal()

    def __init__(
        self,
        *,
        page: StudiesPage,
        store: Store,
        clock: Clock,
        workers: Workers,
        library: Library,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._leaving = Event()
        if (app := QCoreApplication.instance()) is not None:
            # Scoring many sets ends after the set under way when the program is left.
            app.aboutToQuit.connect(self._leaving.set)
        self._page, self._store, self._clock, self._workers = page, store, clock, workers
        self._library, self._study_id = library, ""
        page.study_chosen.connect(self.open)
        page.new_wanted.connect(self._open_form)
        page.form.submitted.connect(self.begin)
        page.form.protocol_picked.connect(self._offer_measures)
        page.adopt_wanted.connect(self.adopt)
        page.withdraw_wanted.connect(self.withdraw)
        page.end_wanted.connect(self.end)
        page.exclude_wanted.connect(
            lambda study_id, set_id, why: self._do(lambda: store.studies.exclude(study_id, set_id, why))
        )
        page.include_wanted.connect(
            lambda study_id, set_id: self._do(lambda: store.studies.include(study_id, set_id))
        )
        page.limits_wanted.connect(self._open_limits)
        page.limits.rule_picked.connect(self.show_rule)
        page.limits.decide_wanted.connect(self.decide)
        page.limits.withdraw_wanted.connect(self.withdraw_limit)
        page.limits.rescore_wanted.connect(self.rescore)

    def refresh(self) -> None:
        """Read the studies anew and show the one in view, else the newest."""
        store, chosen = self._store, self._study_id

        def job() -> tuple[list[Study], StudyView | None]:
            studies = store.studies.list()
            study = next((one for one in studies if one.study_id == chosen), next(iter(studies), None))
            return studies, None if study is None else self._view(study)

        self._workers.run(job, done=self._show, failed=self._fail)

    def open(self, study_id: str) -> None:
        """Show one study."""
        if study_id != self._study_id:
            self._study_id = study_id
            self.refresh()

    def begin(self, wish: NewStudy) -> None:
        """Keep a new study."""
        today = local_day(self._clock.wall(), None)
        protocol = self._library.load(wish.protocol_id)
        study = Study(
            study_id=new_id(),
            title=wish.title,
            protocol_id=wish.protocol_id,
            protocol_version=protocol.version,
            metrics=(wish.metric,),
            occasions=wish.occasions,
            spacing_days=wish.spacing_days,
            started_on=today,
            group_id=wish.group_id or None,
        )
        self._study_id = study.study_id
        self._do(lambda: self._store.studies.save(study))

    def adopt(self, study_id: str) -> None:
        """Let the errors of a study hold."""
        words = say("In force: comparisons, progress and reports now stand on your own error.")
        self._do(lambda: adopt(self._store, study_id), words)

    def withdraw(self, study_id: str) -> None:
        """Let the cited errors hold again."""
        self._do(
            lambda: self._store.studies.withdraw(study_id), say("Withdrawn: the cited errors hold again.")
        )

    def end(self, study_id: str) -> None:
        """Nobody is due for it any more."""
        today = local_day(self._clock.wall(), None)
        studies = self._store.studies
        self._do(lambda: studies.save(replace(studies.get(study_id), ended_on=today)))

    def show_rule(self, protocol_id: str, rule_id: str) -> None:
        """Show the distribution of a rule in a test or exercise."""
        protocol = self._library.load(protocol_id)
        rules = [(one.rule_id, one.label) for one in protocol.compensations]
        self._page.limits.set_options(protocols=self._tests(), rules=rules)
        self._page.limits.protocol.select(protocol_id)
        names = [name for name, _ in rules]
        picked = rule_id if rule_id in names else names[0]
        self._page.limits.rule.select(picked)
        self._workers.run(
            lambda: self._limit(protocol_id, picked), done=self._page.set_limit, failed=self._fail
        )

    def decide(self, protocol_id: str, rule_id: str) -> None:
        """Let limits of the clinic's own athletes hold."""
        words = say("In force: the station judges by your own athletes. Earlier sets can be scored again.")
        self._do(
            lambda: self._store.rule_limits.decide(self._rebased(protocol_id, rule_id)),
            words,
            then=lambda: self.show_rule(protocol_id, rule_id),
        )

    def withdraw_limit(self, protocol_id: str, rule_id: str) -> None:
        """Let the limits of the files hold again."""
        self._do(
            lambda: self._store.rule_limits.withdraw(protocol_id, rule_id),
            say("Withdrawn: the limits of the test hold again."),
            then=lambda: self.show_rule(protocol_id, rule_id),
        )

    def rescore(self, protocol_id: str) -> None:
        """Score every set of a test again by the limits that hold now; what was found before is kept."""
        rescore, store = self._page.limits.rescore, self._store
        rescore.setEnabled(False)
        self.told.emit(say("The sets are scored again: go on working meanwhile."), "good")

        def job() -> RescoreReport:
            every = store.analyses.set_ids()
            mine = [one for one in every if store.sessions.set_header(one).protocol_id == protocol_id]
            rescoring = Rescoring(store=store, library=self._library)
            return rescoring.run(mine, cause=RESCORED, cancelled=self._leaving.is_set)

        def done(report: RescoreReport) -> None:
            rescore.setEnabled(True)
            self.told.emit(report.sentence, "amber" if report.failed else "good")
            self.changed.emit()

        def failed(error: Exception) -> None:
            rescore.setEnabled(True)
            self._fail(error)

        self._workers.run(job, done=done, failed=failed)

    def _view(self, study: Study) -> StudyView:
        who = attended(self._store, study)
        return shown_study(study, who, self._library, may_settle=self._store.access.may(Right.SETTLE))

    def _rebased(self, protocol_id: str, rule_id: str) -> Rebased:
        rule = next(r for r in self._library.load(protocol_id).compensations if r.rule_id == rule_id)
        return rebased(protocol_id, rule, self._store.rule_limits.excursions(protocol_id, rule_id))

    def _limit(self, protocol_id: str, rule_id: str) -> LimitView:
        protocol = self._library.load(protocol_id)
        rule = next(one for one in protocol.compensations if one.rule_id == rule_id)
        found, holding = self._rebased(protocol_id, rule_id), self._store.rule_limits.limits()
        may = self._store.access.may(Right.SETTLE)
        return shown_limit(found, rule, protocol.short_title, holding, may_settle=may)

    def _show(self, found: tuple[list[Study], StudyView | None]) -> None:
        studies, shown = found
        if shown is not None:
            self._study_id = shown.study_id
        self._page.set_studies([(one.study_id, one.title, _state(one)) for one in studies])
        if shown is not None:
            self._page.list.select(shown.study_id)
            self._page.set_study(shown)
        elif self._page.view != "limits":
            self._page.show_view("empty")

    def _do(
        self, job: Callable[[], object], words: str = "", *, then: Callable[[], None] | None = None
    ) -> None:
        def done(_: object) -> None:
            self._library.reload()
            if words:
                self.told.emit(words, "good")
            self.changed.emit()
            (then or self.refresh)()

        self._workers.run(job, done=done, failed=self._fail)

    def _open_form(self) -> None:
        tests = self._tests()
        groups: list[AthleteGroup] = self._store.groups.list()
        named = [(one.group_id, one.name) for one in groups]
        self._page.form.set_options(protocols=tests, measures=[], groups=named)
        self._offer_measures(self._page.form.protocol.key)
        self._page.show_view("form")

    def _offer_measures(self, protocol_id: str) -> None:
        protocol = self._library.load(protocol_id)
        names = dict.fromkeys([*protocol.primary_metrics, *metric_names(protocol)])
        self._page.form.measure.set_options([(name, definition(name).label) for name in names])

    def _open_limits(self) -> None:
        tests = self._tests()
        self.show_rule(self._page.limits.protocol.key or tests[0][0], self._page.limits.rule.key)

    def _tests(self) -> list[tuple[str, str]]:
        return [(one.protocol_id, one.title) for one in self._library.protocols if one.compensations]

    def _fail(self, error: Exception) -> None:
        self.told.emit(str(error), "red")


def _state(study: Study) -> str:
    if study.adopted_at is not None:
        return say("In force")
    return say("Ended") if study.ended_on is not None else say("Under way")
