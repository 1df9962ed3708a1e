"""Imports from the window: a file is chosen, its sheet shown, and what comes in kept in a worker."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.exchange.importing.json_form import export_words, import_export
from app.exchange.importing.kinds import ATHLETES, RECORDING, kind_of
from app.exchange.importing.people import Imported, PeopleImport, Preview, read_grid
from app.exchange.importing.recordings import ImportedRecording, RecordingImport, SetWanted, chosen_sensors
from app.means import Means
from app.workers import sentence_of
from db.sharing.bringing_in import BroughtIn
from domain.athlete import Athlete
from domain.foreign.people.matching import Doubles
from domain.foreign.people.reading import Mapped
from domain.foreign.signals import ForeignFile
from domain.language import say
from domain.library.shelf import Library
from domain.wording import count_text
from widgets.exchange.import_sheet import ImportSheet
from widgets.exchange.recording_sheet import RecordingSheet, RecordingWish
from widgets.exchange.return_sheet import ReturnSheet

FILES = say("Lists and recordings (*.csv *.txt *.tsv *.xlsx *.xdf *.c3d *.json);;All files (*)")

T = TypeVar("T")
Sheet: TypeAlias = ImportSheet | RecordingSheet | ReturnSheet


class ImportDesk(QObject):
    """`told` says how it went, `came` that the lists are to be read anew; people can be taken back."""

    told = Signal(str, str)
    came = Signal()
    people_came = Signal(object)
    _progress = Signal(float)

    def __init__(
        self,
        *,
        window: QWidget,
        means: Means,
        library: Callable[[], Library],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._library = window, library
        self._theme, self._store, self._workers = means.theme, means.store, means.workers
        self._people = PeopleImport(store=means.store, clock=means.clock)
        self._recordings = RecordingImport(store=means.store, clock=means.clock)
        self._stop = threading.Event()
        self.sheet: Sheet | None = None

    def stop(self) -> None:
        """End an import that runs; nothing of it is kept."""
        self._stop.set()

    def ask(self) -> None:
        """Let the coach choose a file."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, say("Import"), "", FILES)
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Find out what the file is and show its sheet."""

        def job() -> Callable[[], None]:
            kind = kind_of(path)
            if kind == ATHLETES:
                preview = self._people.preview(path.name, read_grid(path))
                return lambda: self._show_people(preview)
            if kind == RECORDING:
                found = self._recordings.read(path)
                people = self._store.athletes.list()
                earlier = self._recordings.earlier(found)
                return lambda: self._show_recording(path, found, people, earlier)
            words = export_words(path)
            return lambda: self._show_export(path, words)

        self._workers.run(job, done=lambda show: show(), failed=self._fail)

    def take_back(self, done: Imported) -> None:
        """Undo an import of people."""
        self._workers.run(
            lambda: self._people.take_back(done), done=lambda _: self.came.emit(), failed=self._fail
        )

    def _open_sheet(self, sheet: Sheet) -> None:
        """Show a sheet that can stop what it began, and sees how far that is."""
        self.sheet = sheet
        sheet.stop_wanted.connect(self._stop.set)
        sheet.finished.connect(self._stop.set)
        self._progress.connect(sheet.show_progress)
        sheet.open()

    def _bring_in(self, sheet: Sheet, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run what a sheet began: it closes when all is in, and else says what was wrong."""
        self._stop.clear()
        sheet.show_progress(0.0)

        def came_in(found: T) -> None:
            sheet.accept()
            done(found)

        def failed(error: Exception) -> None:
            sheet.show_progress(None)
            sheet.show_trouble(sentence_of(error))

        self._workers.run(job, done=came_in, failed=failed)

    def _show_people(self, preview: Preview) -> None:
        sheet = ImportSheet(theme=self._theme, parent=self._window)
        state = [preview]

        def show(found: Preview) -> None:
            state[0] = found
            sheet.show_list(
                found.file,
                found.grid.heads,
                found.mapped,
                found.fates,
                doubtful=found.doubtful,
                notes=found.grid.notes,
            )

        def changed(chosen: Mapped) -> None:
            self._workers.run(
                lambda: self._people.preview(preview.file, preview.grid, chosen),
                done=show,
                failed=lambda error: sheet.show_trouble(sentence_of(error)),
            )

        show(preview)
        sheet.mapping_changed.connect(changed)
        sheet.import_wanted.connect(lambda doubles, without: self._keep(sheet, state[0], doubles, without))
        self._open_sheet(sheet)

    def _keep(self, sheet: ImportSheet, preview: Preview, doubles: str, without_refused: bool) -> None:
        def job() -> Imported:
            return self._people.keep(
                preview,
                doubles=Doubles(doubles),
                without_refused=without_refused,
                on_progress=self._progress.emit,
                cancelled=self._stop.is_set,
            )

        def done(found: Imported) -> None:
            self.came.emit()
            self.people_came.emit(found)

        self._bring_in(sheet, job, done)

    def _show_recording(self, path: Path, found: ForeignFile, people: list[Athlete], earlier: str) -> None:
        sheet = RecordingSheet(theme=self._theme, parent=self._window)
        sheet.show_file(
            f"{found.file} ({found.form})",
            found.told,
            athletes=[(one.athlete_id, one.name) for one in people],
            tests=[(one.protocol_id, one.title) for one in self._library().protocols],
            signals=[one.key for one in found.signals],
            day=datetime.fromtimestamp(path.stat().st_mtime, tz=UTC).astimezone().date(),
            has_times=all(len(times) for times in found.times.values()),
            earlier=earlier,
        )
        sheet.wanted.connect(lambda wish: self._keep_set(sheet, path, wish))
        self._open_sheet(sheet)

    def _keep_set(self, sheet: RecordingSheet, path: Path, wish: RecordingWish) -> None:
        protocol = self._library().load(wish.protocol_id)

        def job() -> ImportedRecording:
            found = self._recordings.read(path, rate_hz=wish.rate_hz)
            sensors, _ = chosen_sensors(found, force=wish.force, force_unit=wish.force_unit)
            noon = datetime(wish.recorded_on.year, wish.recorded_on.month, wish.recorded_on.day, 12)
            wanted = SetWanted(wish.athlete_id, protocol, wish.side, noon.astimezone())
            return self._recordings.keep(
                found,
                sensors,
                wanted,
                again=wish.again,
                on_progress=self._progress.emit,
                cancelled=self._stop.is_set,
            )

        def done(made: ImportedRecording) -> None:
            reps = count_text(len(made.result.repetitions), "repetition")
            self.told.emit(
                say("Imported as a set with {reps}: it is in the athlete's history.", reps=reps), "good"
            )
            self.came.emit()

        self._bring_in(sheet, job, done)

    def _show_export(self, path: Path, words: tuple[str, ...]) -> None:
        sheet = ReturnSheet(theme=self._theme, parent=self._window)
        folder = path if path.is_dir() else path.parent
        sheet.show_export(str(folder), words)
        sheet.import_wanted.connect(lambda: self._keep_export(sheet, path))
        self._open_sheet(sheet)

    def _keep_export(self, sheet: ReturnSheet, path: Path) -> None:
        def job() -> BroughtIn:
            return import_export(
                self._store, path, on_progress=self._progress.emit, cancelled=self._stop.is_set
            )

        def done(found: BroughtIn) -> None:
            added = count_text(found.added, "row")
            self.told.emit(
                say("{added} added, {same} were here already.", added=added, same=found.same), "good"
            )
            self.came.emit()

        self._bring_in(sheet, job, done)

    def _fail(self, error: Exception) -> None:
        self.told.emit(sentence_of(error), "red")
