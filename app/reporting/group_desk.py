"""One report for each athlete of a group, in a worker that can be stopped."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.means import Means
from app.reporting.batch import Batch, print_batch
from app.reporting.reporter import Kind, Reporter
from app.reporting.typst_report import Style
from app.workers import sentence_of
from domain.language import say
from widgets.reports.batch import GroupReports


class GroupDesk(QObject):
    """`finished` carries the `Batch`; `whole_wanted` the group that is wanted in one report."""

    finished = Signal(object)
    whole_wanted = Signal(str)
    _progressed = Signal(int, int, str)

    def __init__(
        self,
        *,
        reporter: Callable[[], Reporter],
        style: Callable[[], Style],
        window: QWidget,
        means: Means,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reporter = reporter
        self._style = style
        self._window = window
        self._theme, self._store, self._workers = means.theme, means.store, means.workers
        self._folder = folder
        self._stop = threading.Event()
        self.dialog: GroupReports | None = None

    def open(self) -> None:
        """Ask which group and which report."""
        groups = [(group.group_id, group.name) for group in self._store.groups.list()]
        dialog = GroupReports([("", say("All athletes")), *groups], theme=self._theme, parent=self._window)
        dialog.start_wanted.connect(self._ask_folder)
        dialog.whole_wanted.connect(self._whole)
        dialog.cancel_wanted.connect(self._stop.set)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        self._progressed.connect(dialog.show_progress)
        dialog.open()

    def stop(self) -> None:
        """Make no further report: the station closes."""
        self._stop.set()

    def start(self, group_id: str, kind: str, folder: Path) -> None:
        """Make the reports; `finished` says when."""
        self._stop.clear()
        if self.dialog is not None:
            self.dialog.set_running(running=True)

        def job() -> Batch:
            members = (
                list(self._store.groups.members(group_id))
                if group_id
                else [athlete.athlete_id for athlete in self._store.athletes.list()]
            )
            jobs = self._reporter().each(Kind(kind), members)
            return print_batch(
                jobs,
                folder,
                self._style(),
                progress=self._progressed.emit,
                cancelled=self._stop.is_set,
            )

        self._workers.run(job, done=self._done, failed=self._fail)

    def _ask_folder(self, group_id: str, kind: str) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self.dialog, say("Folder for the reports"), str(self._folder)
        )
        if chosen:
            self.start(group_id, kind, Path(chosen))

    def _whole(self, group_id: str) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.whole_wanted.emit(group_id)

    def _done(self, batch: Batch) -> None:
        words = [batch.sentence, *(f"{name}: {why}" for name, why in batch.left_out[:3]), batch.remark]
        if self.dialog is not None:
            self.dialog.show_result(" ".join(filter(None, words)))
        self.finished.emit(batch)

    def _fail(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.show_result(sentence_of(error))

    def _forget(self) -> None:
        self.dialog = None
