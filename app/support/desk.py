"""Joins to the window what helps when something goes wrong: report, faults, the notice of a hard end."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.assembly import Controllers, Pages
from app.means import Means
from app.support.bundle import BundleCancelledError, Part, gather, usual_name, write
from app.support.fault_desk import FaultDesk
from app.support.safety import unsaved_fields, what_is_safe
from app.support.sensor_log import SensorLog
from app.workers import sentence_of
from db.keeping.facts import DatabaseFacts, Soundness
from domain.language import say
from domain.recording import State
from domain.wording import date_text
from widgets.shell import Shell
from widgets.support.ended_notice import EndedNotice
from widgets.support.report_card import ReportCard
from widgets.support.report_sheet import PartItem, ReportSheet

_KEY = "problem"


class SupportDesk(QObject):
    """`restart_wanted` asks for a restart; the report goes nowhere but into a file the coach chooses."""

    restart_wanted = Signal()

    def __init__(
        self,
        *,
        means: Means,
        window: QWidget,
        shell: Shell,
        pages: Pages,
        controllers: Controllers,
        pain_keys: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._means, self._watch, self._window, self._shell = means, means.watch, window, shell
        self._pages, self._parts, self._pain_keys = pages, controllers, pain_keys
        self._stop = threading.Event()
        self._report: tuple[Part, ...] = ()
        self.sheet: ReportSheet | None = None
        self.card = ReportCard(theme=means.theme)
        pages.settings.add_card(self.card)
        self.card.wanted.connect(self.open_report)
        self.notice = EndedNotice(theme=means.theme)
        pages.today.body.insertWidget(0, self.notice)
        self.notice.report_wanted.connect(self.open_report)
        if self._watch.ended:
            began = max(self._watch.ended).astimezone()
            self.notice.show_ended(f"{date_text(began.date())} {began:%H:%M}")
        self.faults = self._fault_desk()
        sensors = SensorLog()
        controllers.sensors.opened.connect(lambda: sensors.note(controllers.acquisition.devices))

    def entries(self) -> Sequence[tuple[str, str, str]]:
        """What the command palette finds of it: title, hint and key."""
        return ((say("Send a report of a problem"), say("Settings"), _KEY),)

    def run(self, key: str) -> None:
        """Do what an entry of the command palette says, where it is ours."""
        if key == _KEY:
            self.open_report()

    def stop(self) -> None:
        """Close what is open; a report that is being gathered is not wanted any more."""
        self._stop.set()
        self.faults.stop()
        if self.sheet is not None:
            self.sheet.close()

    def open_report(self) -> None:
        """Gather the report beside the work, and show it to be read."""
        if self.sheet is not None:
            self.sheet.activateWindow()
            return
        self._stop = stop = threading.Event()
        self.sheet = sheet = ReportSheet(theme=self._shell.theme, parent=self._window)
        sheet.stop_wanted.connect(stop.set)
        sheet.save_wanted.connect(self._ask_where)
        sheet.finished.connect(lambda _: self._closed(sheet))
        self._keep_pain_key(sheet)
        # Beside the window and not before it: a set and its keys go on.
        sheet.show()
        self._means.workers.run(
            self._gathering(stop, sheet.progressed.emit), done=self._gathered, failed=self._failed
        )

    def save_to(self, path: Path) -> None:
        """Write what has a tick."""
        if self.sheet is None:
            return
        parts, left_out, now = self._report, self.sheet.left_out, self._means.clock.wall()
        self._means.workers.run(
            lambda: write(parts, path, now=now, without=left_out), done=self._saved, failed=self._failed
        )

    def _gathering(
        self, stop: threading.Event, progress: Callable[[float], None]
    ) -> Callable[[], tuple[Part, ...]]:
        settings, store = self._means.settings.values, self._means.store
        devices, live_set = self._parts.acquisition.devices, self._parts.live_set
        may_look = not live_set.in_set

        def look() -> tuple[DatabaseFacts, Soundness | None]:
            # A set that begins meanwhile has the disk to itself.
            return store.keeping.facts(
                look=may_look,
                on_progress=progress,
                cancelled=lambda: stop.is_set() or live_set.in_set,
            )

        def job() -> tuple[Part, ...]:
            parts = gather(settings=settings, logs=self._watch.logs, look=look, devices=devices)
            if stop.is_set():
                raise BundleCancelledError(say("The report was stopped."))
            return parts

        return job

    def _gathered(self, parts: tuple[Part, ...]) -> None:
        self._report = parts
        if self.sheet is not None:
            self.sheet.show_parts([PartItem(part.name, part.about, part.text) for part in parts])

    def _saved(self, path: Path) -> None:
        if self.sheet is not None:
            self.sheet.show_said(say("Saved: {path}. Nothing was sent.", path=path.name), "good")

    def _failed(self, error: Exception) -> None:
        if self.sheet is not None and not isinstance(error, BundleCancelledError):
            self.sheet.show_said(sentence_of(error), "red")

    def _ask_where(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self.sheet,
            say("Save the report"),
            str(Path.home() / usual_name(self._means.clock.wall().astimezone())),
            say("Zip (*.zip)"),
        )
        if chosen:
            self.save_to(Path(chosen))

    def _closed(self, sheet: ReportSheet) -> None:
        self.sheet, self._report = None, ()
        sheet.deleteLater()

    def _fault_desk(self) -> FaultDesk:
        live_set = self._parts.live_set
        desk = FaultDesk(
            watch=self._watch,
            shell=self._shell,
            clock=self._means.clock,
            safe=lambda: what_is_safe(
                state=live_set.state,
                recorder=self._means.store.recorder,
                clock=self._means.clock,
                typed=unsaved_fields(self._in_view()),
            ),
            in_set=lambda: live_set.in_set,
            is_busy=lambda: live_set.state not in (State.DISCONNECTED, State.LIVE),
            parent=self,
        )
        desk.opened.connect(self._keep_pain_key)
        desk.report_wanted.connect(self.open_report)
        desk.restart_wanted.connect(self.restart_wanted)
        return desk

    def _in_view(self) -> list[QWidget]:
        """The page in view, unless it keeps all at once, and every dialog of the window."""
        view = self._shell.view
        page = [] if view is None or view is self._pages.settings else [view]
        return [*page, *(one for one in self._window.findChildren(QDialog) if one.isVisible())]

    def _keep_pain_key(self, dialog: QDialog) -> None:
        # Whatever is in front: the keys that stop a set for pain do.
        for key in self._pain_keys:
            QShortcut(QKeySequence(key), dialog).activated.connect(self._pages.station.actions_row.pain.click)
