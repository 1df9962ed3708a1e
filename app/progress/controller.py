"""Joins the page of an athlete's progress to the database: read in a worker, goals written there."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.progress.reading import read_progress
from app.studies.evidence import Asked
from app.workers import Workers, sentence_of
from db.store import Store
from domain.dated import Goal
from domain.identifiers import new_id
from domain.language import say
from domain.library.shelf import Library
from domain.metrics import definition
from domain.program.weeks import local_day
from domain.progress.reading import Progress
from domain.timebase import Clock
from widgets.progress.goal_form import GoalWish
from widgets.progress.page import ProgressPage


class ProgressController(QObject):
    """One athlete at a time; the page shows what it is given."""

    told = Signal(str, str)
    opened = Signal()
    goal_removed = Signal(str)
    evidence_wanted = Signal(object)

    def __init__(
        self,
        *,
        page: ProgressPage,
        store: Store,
        clock: Clock,
        workers: Workers,
        library: Library,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page, self._store, self._clock, self._workers = page, store, clock, workers
        self._library = library
        self.athlete_id = ""
        page.form.saved.connect(self.save_goal)
        page.evidence_wanted.connect(lambda set_id, name: self.evidence_wanted.emit(Asked(set_id, name)))
        page.goals.reached_wanted.connect(self.mark_reached)
        page.goals.remove_wanted.connect(self.remove_goal)

    def open(self, athlete_id: str) -> None:
        """Read the progress of an athlete and show it."""
        self.athlete_id = athlete_id
        self._read(then=self.opened.emit)

    def refresh(self) -> None:
        """Read what is in view anew."""
        if self.athlete_id:
            self._read(then=lambda: None)

    def save_goal(self, wish: GoalWish) -> None:
        """Keep a goal, new or changed."""
        earlier = next((one for one in self._goals if one.goal_id == wish.goal_id), None)
        protocol_id, _, metric = wish.measure.partition("/")
        goal = Goal(
            goal_id=wish.goal_id or new_id(),
            athlete_id=self.athlete_id,
            text=wish.text,
            set_on=local_day(self._clock.wall()) if earlier is None else earlier.set_on,
            protocol_id=protocol_id or None,
            metric=metric or None,
            side=wish.side,
            target=wish.target,
            unit=definition(metric).unit if metric else "",
            due_on=wish.due_on,
            reached_on=None if earlier is None else earlier.reached_on,
        )
        self._write(lambda: self._store.diary.goals.put(goal), say("Goal saved."))

    def mark_reached(self, goal_id: str) -> None:
        """The coach says that a goal is reached today."""
        goal = next((one for one in self._goals if one.goal_id == goal_id), None)
        if goal is not None:
            done = replace(goal, reached_on=local_day(self._clock.wall()))
            self._write(lambda: self._store.diary.goals.put(done), say("Goal reached. Well done!"))

    def remove_goal(self, goal_id: str) -> None:
        """Take a goal off the list; `restore_goal` undoes it."""

        def done(_: object) -> None:
            self.refresh()
            self.goal_removed.emit(goal_id)

        job = lambda: self._store.removals.remove("goals", goal_id)  # noqa: E731
        self._workers.run(job, done=done, failed=self._fail)

    def restore_goal(self, goal_id: str) -> None:
        """Bring a removed goal back."""
        self._write(lambda: self._store.removals.restore("goals", goal_id), say("The goal is back."))

    @property
    def _goals(self) -> tuple[Goal, ...]:
        progress = self._page.progress
        return () if progress is None else tuple(one.goal for one in progress.goals)

    def _read(self, *, then: Callable[[], None]) -> None:
        athlete_id, store, library = self.athlete_id, self._store, self._library
        now = self._clock.wall()

        def done(progress: Progress) -> None:
            # Whoever was asked for last is shown.
            if athlete_id == self.athlete_id:
                self._page.set_progress(progress)
                then()

        self._workers.run(
            lambda: read_progress(store, athlete_id, now=now, library=library),
            done=done,
            failed=self._fail,
        )

    def _write(self, job: Callable[[], object], words: str) -> None:
        def done(_: object) -> None:
            self.refresh()
            self.told.emit(words, "good")

        self._workers.run(job, done=done, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self.told.emit(sentence_of(error), "red")
