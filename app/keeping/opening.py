"""Opens the database for the window: asks for the passphrase, offers the last good backup, converts."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QDialog, QFileDialog

from app.errors import TurnoutError
from app.keeping.leaving import Leaving
from app.workers import Workers, sentence_of
from db.errors import StorageError
from db.files import DataKey
from db.keeping import keyring_copy
from db.keeping.backup import Backups, folder_beside
from db.keeping.damage import DamagedDatabaseError
from db.keeping.encrypting import encrypt
from db.keeping.restore import preview, restore
from db.keeping.vault import EncryptedDatabaseError, read_vault, vault_path
from db.store import Store, open_store
from domain.backups import Backup
from domain.language import say
from domain.timebase import Clock
from widgets.keeping.encryption import RecoveryKeySheet, UnlockSheet, WaitSheet
from widgets.theme import Theme

T = TypeVar("T")


class Opening:
    """The way to an open store, as often as the station is started again; the key stays in memory only."""

    def __init__(self, *, address: str, clock: Clock, theme: Theme) -> None:
        self._address = address
        self._clock = clock
        self._theme = theme
        self._key: DataKey | None = None

    def open(self) -> Store | None:
        """An open store, or None when the coach left instead."""
        while True:
            try:
                return open_store(self._address, clock=self._clock, key=self._key)
            except EncryptedDatabaseError as encrypted:
                self._key = self._ask_key(encrypted)
                if self._key is None:
                    return None
            except DamagedDatabaseError as damaged:
                if damaged.backup is None or not self._offer(damaged):
                    raise

    def carry_out(self, leaving: Leaving, backups: Backups) -> None:
        """What was wished for when the window was closed."""
        if leaving.restore is not None:
            chosen = leaving.restore
            self._restored(backups, chosen)
        if leaving.passphrase is not None:
            words = leaving.passphrase
            self._key, recovery = self._waited(
                lambda progress: encrypt(backups, words, progress=progress),
                say("Encrypting the database and its backups"),
                say(
                    "Each file is written anew and read back before it takes the place of the old one. "
                    "If the computer stops now, nothing is lost."
                ),
            )
            if leaving.remember:
                keyring_copy.remember(read_vault(vault_path(backups.database)).vault_id, self._key)
            self._show_recovery_key(recovery, backups)

    def _show_recovery_key(self, key: str, backups: Backups) -> None:
        # Whoever encrypts loads the printing press, not whoever starts.
        from app.reporting.recovery_page import write_recovery_page

        sheet = RecoveryKeySheet(key, theme=self._theme)

        def save() -> None:
            chosen, _ = QFileDialog.getSaveFileName(
                sheet, say("Save the page to print"), "Turnout recovery key.pdf", say("PDF (*.pdf)")
            )
            try:
                if chosen:
                    day = self._clock.wall().astimezone().date()
                    write_recovery_page(key, backups.database.name, Path(chosen), day=day)
            except TurnoutError as trouble:
                sheet.words.setText(str(trouble))

        sheet.save_wanted.connect(save)
        sheet.exec()

    def _ask_key(self, encrypted: EncryptedDatabaseError) -> DataKey | None:
        vault = read_vault(vault_path(encrypted.path))
        kept = keyring_copy.recall(vault.vault_id)
        if kept is not None:
            return kept
        sheet = UnlockSheet(str(encrypted.path), theme=self._theme)
        found: list[DataKey] = []
        workers = Workers(threads=1)

        def opened(key: DataKey) -> None:
            found.append(key)
            sheet.accept()

        sheet.tried.connect(
            lambda words: workers.run(
                lambda: vault.open(words), done=opened, failed=lambda error: sheet.refuse(sentence_of(error))
            )
        )
        answer = sheet.exec()
        workers.stop()
        return found[0] if answer == QDialog.DialogCode.Accepted and found else None

    def _offer(self, damaged: DamagedDatabaseError) -> bool:
        backups = Backups(
            database=damaged.path, folder=folder_beside(damaged.path), clock=self._clock, key=self._key
        )
        backup = damaged.backup
        if backup is None:
            return False
        from app.keeping.backups import restore_dialog

        seen = preview(backups, backup)
        dialog = restore_dialog(seen, theme=self._theme)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        self._restored(backups, backup)
        return True

    def _restored(self, backups: Backups, backup: Backup) -> None:
        self._waited(
            lambda _progress: restore(backups, backup, clock=self._clock),
            say("Restoring the backup"),
            say("The present database is kept beside it."),
        )

    def _waited(self, job: Callable[[Callable[[float], None]], T], title: str, words: str) -> T:
        """The outcome of a long job; the screen stays alive while a worker does it."""
        sheet, loop, workers = WaitSheet(title, words, theme=self._theme), QEventLoop(), Workers(threads=1)
        outcome: list[T] = []
        troubles: list[Exception] = []

        def failed(error: Exception) -> None:
            troubles.append(error)
            loop.quit()

        def done(value: T) -> None:
            outcome.append(value)
            loop.quit()

        sheet.show()
        workers.run(lambda: job(sheet.moved.emit), done=done, failed=failed)
        loop.exec()
        workers.stop()
        sheet.hide()
        sheet.deleteLater()
        if troubles:
            raise StorageError(sentence_of(troubles[0]))
        return outcome[0]
