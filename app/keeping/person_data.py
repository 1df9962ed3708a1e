"""Exports or erases one athlete from the settings, in a worker; the rights are asked below."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.exchange.athlete_archive import one_athlete, write_archive
from app.workers import Workers, sentence_of
from db.keeping.erasure import Erased
from db.store import Store
from domain.athlete import Athlete
from domain.backups import Backup
from domain.language import say
from domain.timebase import Clock
from widgets.keeping.person_data import EraseSheet, PersonDataCard
from widgets.theme import Theme


class PersonData(QObject):
    """`erased` comes after an erasure, so that no list shows the person."""

    told = Signal(str, str)
    erased = Signal()

    def __init__(
        self,
        *,
        card: PersonDataCard,
        window: QWidget,
        theme: Theme,
        store: Store,
        clock: Clock,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._card = card
        self._window = window
        self._theme = theme
        self._store = store
        self._clock = clock
        self._workers = workers
        card.export_wanted.connect(self._export)
        card.erase_wanted.connect(self._ask)

    def _export(self, name: str) -> None:
        # The name of the file says nothing about the person: it may lie open on a stick.
        day = self._clock.wall().astimezone().date()
        proposed = f"Turnout athlete {day:%Y-%m-%d}.zip"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, say("Export one athlete"), proposed, say("Zip (*.zip)")
        )
        if not chosen:
            return
        self._card.set_busy(True)

        def job() -> int:
            athlete = one_athlete(self._store, name)
            written = write_archive(self._store, athlete.athlete_id, Path(chosen), now=self._clock.wall())
            return len(written)

        def done(files: int) -> None:
            self._card.set_busy(False)
            self.told.emit(
                say(
                    "{chosen}: {files} files, README.txt inside says what each is.",
                    chosen=chosen,
                    files=files,
                ),
                "good",
            )

        self._workers.run(job, done=done, failed=self._fail)

    def _ask(self, name: str) -> None:
        def job() -> tuple[Athlete, int]:
            self._store.keeping.may_erase()
            athlete = one_athlete(self._store, name)
            return athlete, len(self._store.sessions.for_athlete(athlete.athlete_id))

        self._workers.run(job, done=lambda found: self._show(*found), failed=self._fail)

    def _show(self, athlete: Athlete, visits: int) -> None:
        sheet = EraseSheet(
            athlete.name,
            say(
                "{visits} sessions and everything recorded in them go for good, from every byte of "
                "the database. It cannot be undone: export first what has to be kept.",
                visits=visits,
            ),
            theme=self._theme,
            parent=self._window,
        )
        sheet.accepted.connect(lambda: self._erase(athlete.athlete_id))
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _erase(self, athlete_id: str) -> None:
        self._card.set_busy(True)

        def job() -> tuple[Erased, list[Backup]]:
            done = self._store.keeping.erase(athlete_id)
            if self._store.keeping.has_backups:
                self._store.keeping.back_up()
            return done

        self._workers.run(job, done=lambda found: self._tell(*found), failed=self._fail)

    def _tell(self, erased: Erased, holding: list[Backup]) -> None:
        self._card.set_busy(False)
        self._card.athlete.line.clear()
        left = say(" {count} older backups still hold the athlete.", count=len(holding)) if holding else ""
        self.told.emit(
            say(
                "Erased: {total} rows.{left} Reports and exports are files of their own: delete "
                "those yourself.",
                total=erased.total,
                left=left,
            ),
            "amber" if holding else "good",
        )
        self.erased.emit()

    def _fail(self, error: Exception) -> None:
        self._card.set_busy(False)
        self.told.emit(sentence_of(error), "red")
