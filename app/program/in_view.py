"""The program in view: read in a worker, and read anew after everything that is written to it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.program.reading import ProgramReading, read_program
from app.workers import Workers, sentence_of
from db.store import Store
from domain.library.shelf import Library
from domain.program import Program
from domain.program.editing import ProgramError
from domain.program.weeks import local_day
from domain.timebase import Clock


class ProgramInView(QObject):
    """One athlete's at a time; `arrived` tells that `reading` is a new one."""

    arrived = Signal()
    told = Signal(str, str)

    def __init__(
        self,
        *,
        store: Store,
        clock: Clock,
        workers: Workers,
        library: Library,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._workers, self._library = store, clock, workers, library
        self.athlete_id = ""
        self.reading: ProgramReading | None = None

    @property
    def program(self) -> Program | None:
        """The program that is followed now, if any."""
        return None if self.reading is None else self.reading.program

    @property
    def today(self) -> date:
        """The day it is here."""
        return local_day(self._clock.wall())

    def open(self, athlete_id: str, *, then: Callable[[], None]) -> None:
        """Read the program of an athlete."""
        self.athlete_id = athlete_id
        self._read(then)

    def refresh(self) -> None:
        """Read the program in view anew."""
        if self.athlete_id:
            self._read(lambda: None)

    def read_now(self, athlete_id: str) -> ProgramReading:
        """What there is of an athlete; called on a worker."""
        return read_program(self._store, athlete_id, now=self._clock.wall(), library=self._library)

    def run(self, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do `job` in a worker, then `done` here; a failure is told."""
        self._workers.run(job, done=done, failed=self._fail)

    def write(self, job: Callable[[], object], words: str) -> None:
        """Write in a worker, read anew, and say that it is done."""

        def done(_: object) -> None:
            self.refresh()
            self.told.emit(words, "good")

        self.run(job, done)

    def _read(self, then: Callable[[], None]) -> None:
        athlete_id = self.athlete_id

        def done(reading: ProgramReading) -> None:
            if athlete_id == self.athlete_id:
                self.reading = reading
                self.arrived.emit()
                then()

        self.run(lambda: self.read_now(athlete_id), done)

    def _fail(self, error: Exception) -> None:
        said = str(error) if isinstance(error, ProgramError) else sentence_of(error)
        self.told.emit(said, "red")
