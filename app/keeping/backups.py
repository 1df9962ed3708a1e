"""Backups in the window: by the clock and by hand beside a recording, and the wish to go back to one."""

import threading
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.keeping.leaving import Leaving as Leaving
from app.workers import Workers, sentence_of
from db.keeping.backup import BackupCancelledError
from db.store import Store
from domain.backups import FRESH, Backup, Preview, Reason, age_words
from domain.language import say
from domain.timebase import Clock
from domain.wording import date_text
from widgets.keeping.backups import BackupLine, BackupsCard, RestoreDialog
from widgets.theme import Theme

EVERY = timedelta(hours=24)
"""Between scheduled backups, counted from the newest of any kind."""

_LOOK_MS = 10 * 60_000


class BackupKeeper(QObject):
    """Looks every ten minutes whether a backup is due; the work is done by a worker."""

    told = Signal(str, str)
    restore_chosen = Signal()
    _share = Signal(float)

    def __init__(
        self,
        *,
        card: BackupsCard,
        window: QWidget,
        theme: Theme,
        store: Store,
        clock: Clock,
        workers: Workers,
        leaving: Leaving,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._card = card
        self._window = window
        self._theme = theme
        self._store = store
        self._clock = clock
        self._workers = workers
        self._leaving = leaving
        self._stop = threading.Event()
        self._busy = False
        self.backups: list[Backup] = []
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._share.connect(card.show_progress)
        card.wanted.connect(lambda: self.make(Reason.BY_HAND))
        card.stop_wanted.connect(self._stop.set)
        card.restore_wanted.connect(self._show_preview)

    def start(self) -> None:
        """Look now and from now on, and look through the whole file once."""
        if not self._store.keeping.has_backups:
            return
        self._looks.start()
        self.look()
        self._workers.run(self._store.keeping.damage, done=self._tell_damage, failed=self._fail)

    def stop(self) -> None:
        """End a backup that runs; nothing of it is left."""
        self._looks.stop()
        self._stop.set()

    def look(self) -> None:
        """Show the backups; make one when the newest is old."""
        self._workers.run(self._store.keeping.backups, done=self._show, failed=self._fail)

    def make(self, reason: Reason) -> None:
        """Make a backup in a worker."""
        if self._busy:
            return
        self._busy = True
        self._stop.clear()
        self._card.show_progress(0.0)
        self._workers.run(
            lambda: self._store.keeping.back_up(reason, progress=self._share.emit, cancelled=self._stop),
            done=self._made,
            failed=self._not_made,
        )

    def _made(self, backup: Backup) -> None:
        self._rest()
        if backup.reason is Reason.BY_HAND:
            self.told.emit(say("The backup is made and verified."), "good")
        self.look()

    def _not_made(self, error: Exception) -> None:
        self._rest()
        if not isinstance(error, BackupCancelledError):
            self._fail(error)

    def _rest(self) -> None:
        self._busy = False
        self._card.show_progress(None)

    def _show(self, backups: list[Backup]) -> None:
        self.backups = list(backups)
        now = self._clock.wall()
        where = say(
            "By itself once a day, also while you record. They lie in {folder}.",
            folder=self._store.keeping.folder,
        )
        if not backups:
            self._card.show_state(say("No backup yet"), "amber", where)
        else:
            fresh = now - backups[0].made_at < FRESH
            words = say("Last good backup {backups}", backups=age_words(backups[0], now))
            self._card.show_state(words, "good" if fresh else "amber", where)
        self._card.set_lines([_line(backup) for backup in backups])
        if not backups or now - backups[0].made_at >= EVERY:
            self.make(Reason.SCHEDULED)

    def _show_preview(self, name: str) -> None:
        backup = next(each for each in self.backups if each.name == name)
        self._workers.run(
            lambda: self._store.keeping.preview(backup), done=self._ask_to_restore, failed=self._fail
        )

    def _ask_to_restore(self, seen: Preview) -> None:
        dialog = restore_dialog(seen, theme=self._theme, parent=self._window)
        dialog.accepted.connect(lambda: self._restore(seen.backup))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _restore(self, backup: Backup) -> None:
        self._leaving.restore = backup
        self.restore_chosen.emit()

    def _tell_damage(self, findings: list[str]) -> None:
        if findings:
            self.told.emit(
                say(
                    "The database is damaged ({findings}). Finish the set, then close Turnout: at the "
                    "next start it offers the last good backup.",
                    findings=findings[0],
                ),
                "red",
            )

    def _fail(self, error: Exception) -> None:
        self.told.emit(sentence_of(error), "red")


def restore_dialog(seen: Preview, *, theme: Theme, parent: QWidget | None = None) -> RestoreDialog:
    """The preview as a dialog."""
    when = seen.backup.made_at.astimezone()
    newest = seen.holds.newest_at
    last = (
        ""
        if newest is None
        else say(", the last set of {newest}", newest=date_text(newest.astimezone().date()))
    )
    return RestoreDialog(
        theme=theme,
        title=say(
            "Backup of {when} {when2:%H:%M}, made {reason}",
            when=date_text(when.date()),
            when2=when,
            reason=seen.backup.reason.words,
        ),
        holds=f"{seen.holds.words[:1].upper()}{seen.holds.words[1:]}{last}.",
        loss=seen.loss,
        loses=seen.lost is None or not seen.lost.is_empty,
        kept=say("The present database is kept beside the restored one."),
        parent=parent,
    )


def _line(backup: Backup) -> BackupLine:
    when = backup.made_at.astimezone()
    details = [
        backup.reason.words,
        say("{size_bytes:.1f} MB", size_bytes=backup.size_bytes / 1000000.0),
        say("encrypted") if backup.encrypted else "",
    ]
    words = " · ".join(part for part in details if part)
    return BackupLine(backup.name, f"{date_text(when.date())} {when:%H:%M}", words)
