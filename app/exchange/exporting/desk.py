"""Joins a card of export to the database: asks for a folder, writes in a worker, shows where it went."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app import paths
from app.exchange.exporting.export import Exported, export
from app.exchange.exporting.pseudonyms import Pseudonyms
from app.exchange.exporting.scope import Scope, a_group, an_athlete, everything, one_set
from app.exchange.exporting.target import ExportCancelledError
from app.means import Means
from app.workers import sentence_of
from db.store import Store
from domain.wording import count_text, number_text
from widgets.exchange.export_card import ATHLETE, GROUP, SET, ExportCard, ExportSheet, ExportWish

_NAMES = {"csv": "CSV", "xlsx": "Excel", "json": "JSON", "parquet": "Parquet", "c3d": "C3D"}


class ExportDesk(QObject):
    """One card; an export at a time."""

    _progress = Signal(float, str)

    def __init__(
        self,
        *,
        card: ExportCard,
        means: Means,
        key_file: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._card, self._means = card, means
        self._key_file = key_file or paths.data_folder() / "research-key.json"
        self._stop = threading.Event()
        self._place: Path | None = None
        self._progress.connect(card.show_progress)
        card.wanted.connect(self._ask)
        card.stop_wanted.connect(self._stop.set)
        card.show_wanted.connect(self._show)

    def stop(self) -> None:
        """End an export that runs; nothing of it is left."""
        self._stop.set()

    def _ask(self, wish: ExportWish) -> None:
        chosen = QFileDialog.getExistingDirectory(self._card, "Export into which folder?")
        if chosen:
            self.begin(wish, Path(chosen))

    def begin(self, wish: ExportWish, folder: Path) -> None:
        """Write a new folder inside `folder`."""
        place = self._free(folder, wish.form)
        self._stop.clear()
        self._card.show_progress(0.0, "Looking for what to export")

        def job() -> Exported:
            pseudonyms = Pseudonyms(self._key_file) if wish.research else None
            return export(
                self._means.store,
                _scope(self._means.store, wish),
                place,
                form=wish.form,
                now=self._means.clock.wall(),
                clinic=self._means.settings.values.clinic,
                pseudonyms=pseudonyms,
                report=self._tell_progress,
                cancelled=self._stop.is_set,
            )

        self._means.workers.run(job, done=lambda done: self._done(done, wish), failed=self._failed)

    def _tell_progress(self, share: float, words: str) -> None:
        self._progress.emit(share, words[:1].upper() + words[1:])

    def _free(self, folder: Path, form: str) -> Path:
        # The name of the folder says nothing about a person: it may lie open on a stick.
        day = self._means.clock.wall().astimezone().date()
        name = f"Turnout {_NAMES[form]} {day:%Y-%m-%d}"
        tries = (folder / (name if number == 1 else f"{name} ({number})") for number in range(1, 1000))
        return next((place for place in tries if not place.exists()), folder / name)

    def _done(self, done: Exported, wish: ExportWish) -> None:
        self._place = done.place
        self._card.show_progress(None)
        people = count_text(done.athletes, "athlete")
        words = f"{done.place}: {count_text(done.files, 'file')} of {people}, {_size(done.size_bytes)}."
        if done.left_out:
            words += " Some was left out: README.txt in the folder says what and why."
        if wish.research:
            words += f" The key is in {self._key_file}: it stays here."
        self._card.show_done(words, folder=True)

    def _failed(self, error: Exception) -> None:
        self._card.show_progress(None)
        tone = "" if isinstance(error, ExportCancelledError) else "red"
        self._card.show_done(sentence_of(error), tone)

    def _show(self) -> None:
        if self._place is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))


class AthleteExport(QObject):
    """Opens the card of one athlete over the window."""

    def __init__(self, *, window: QWidget, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._means = window, means
        self._desk: ExportDesk | None = None

    def stop(self) -> None:
        """End an export that runs."""
        if self._desk is not None:
            self._desk.stop()

    def open(self, athlete_id: str) -> None:
        """Show the sheet."""
        if not athlete_id:
            return
        self._means.workers.run(
            lambda: self._means.store.athletes.get(athlete_id).name,
            done=lambda name: self._show(athlete_id, name),
            failed=lambda _error: None,
        )

    def _show(self, athlete_id: str, name: str) -> None:
        sheet = ExportSheet(athlete_id, name, theme=self._means.theme, parent=self._window)
        # Not the sheet's child: an export that is being stopped still answers after it has closed.
        self._desk = desk = ExportDesk(card=sheet.card, means=self._means, parent=self)
        sheet.finished.connect(desk.stop)
        sheet.open()


def _scope(store: Store, wish: ExportWish) -> Scope:
    if wish.what == ATHLETE:
        return an_athlete(store, wish.which)
    if wish.what == GROUP:
        return a_group(store, wish.which)
    return one_set(store, wish.which) if wish.what == SET else everything(store)


def _size(size_bytes: int) -> str:
    if size_bytes < 1_000_000:
        return f"{max(1, round(size_bytes / 1000))} kB"
    return f"{size_bytes / 1e6:.0f} MB" if size_bytes < 1e9 else f"{number_text(size_bytes / 1e9, 1)} GB"
