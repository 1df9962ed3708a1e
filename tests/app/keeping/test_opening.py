"""The way to an open store in a window: the passphrase, the last good backup, encrypting with a bar."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.bootstrap import application
from app.keeping.leaving import Leaving
from app.keeping.opening import Opening
from db.files import is_plain
from db.keeping import encrypting, keyring_copy
from db.keeping.backup import Backups, folder_beside
from db.keeping.damage import DamagedDatabaseError
from db.keeping.vault import KdfCost, read_vault, vault_path
from db.store import open_store
from domain.athlete import Athlete
from domain.backups import Reason
from domain.timebase import StationClock
from widgets.keeping.backups import RestoreDialog
from widgets.keeping.encryption import RecoveryKeySheet, UnlockSheet, WaitSheet
from widgets.theme import apply_theme

DIALOGS = (UnlockSheet, RestoreDialog, RecoveryKeySheet)
WORDS = "green apples on a ladder"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed plain database with Ana and one backup."""
    path = tmp_path / "t.sqlite"
    store = open_store(path, clock=StationClock())
    store.athletes.add(Athlete("ana", "Ana Ferreira"))
    store.keeping.back_up(Reason.SCHEDULED)
    store.close()
    return path


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keyring of whoever runs the tests is left alone; guesses cost little."""
    monkeypatch.setattr(keyring_copy, "recall", lambda _vault_id: None)
    monkeypatch.setattr(encrypting, "KdfCost", lambda: KdfCost(1, 64, 1))


def opening(path: Path) -> Opening:
    """As the program makes it."""
    theme = apply_theme(application(), "dark")
    return Opening(address=str(path), clock=StationClock(), theme=theme)


def backups_of(path: Path) -> Backups:
    """Those beside the file."""
    return Backups(database=path, folder=folder_beside(path), clock=StationClock())


class Hand:
    """Does something with every dialog that comes to the front, until all is done."""

    def __init__(self, *acts: Callable[[QWidget], None]) -> None:
        application()
        self.seen: list[QWidget] = []
        self._acts = list(acts)
        self._until = time.monotonic() + 20.0
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, DIALOGS)]
        for widget in [each for each in shown if each.isVisible() and self._acts]:
            if time.monotonic() > self._until:
                # Nothing that a test waits for comes any more: let it end and fail.
                widget.done(0)
            elif not isinstance(widget, UnlockSheet) or widget.open_it.isEnabled():
                self.seen.append(widget)
                self._acts.pop(0)(widget)
        if not self._acts:
            self._timer.stop()


def typed(words: str) -> Callable[[QWidget], None]:
    """Type a passphrase and press Open."""

    def act(sheet: QWidget) -> None:
        assert isinstance(sheet, UnlockSheet)
        sheet.secret.line.setText(words)
        sheet.open_it.click()

    return act


def test_encrypting_shows_a_bar_and_the_recovery_key_and_opens_again(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "key.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(page), "PDF (*.pdf)"))
    shares: list[float] = []
    monkeypatch.setattr(WaitSheet, "_show_share", lambda _sheet, share: shares.append(share))

    def keep(sheet: QWidget) -> None:
        assert isinstance(sheet, RecoveryKeySheet)
        assert not sheet.close_it.isEnabled()
        sheet.save.click()
        sheet.kept.setChecked(True)
        sheet.close_it.click()

    hand = Hand(keep)
    way = opening(path)
    way.carry_out(Leaving(passphrase=WORDS), backups_of(path))
    assert len(hand.seen) == 1
    assert page.read_bytes().startswith(b"%PDF")
    assert shares == sorted(shares) and shares[-1] == 1.0 and len(shares) > 1
    assert not is_plain(path)
    store = way.open()
    assert store is not None, "the key of the station that encrypted stays in memory"
    assert [athlete.name for athlete in store.athletes.list()] == ["Ana Ferreira"]
    store.close()


def test_a_wrong_passphrase_is_refused_and_the_right_one_opens(path: Path) -> None:
    encrypting.encrypt(backups_of(path), WORDS)

    def refused(sheet: QWidget) -> None:
        assert isinstance(sheet, UnlockSheet)
        assert "wrong" in sheet.secret.error
        typed(WORDS)(sheet)

    hand = Hand(typed("red apples on a ladder"), refused)
    store = opening(path).open()
    assert len(hand.seen) == 2
    assert store is not None
    assert store.keeping.is_encrypted
    store.close()


def test_leaving_the_question_opens_nothing(path: Path) -> None:
    encrypting.encrypt(backups_of(path), WORDS)
    hand = Hand(lambda sheet: sheet.leave.click())  # type: ignore[attr-defined]
    assert opening(path).open() is None
    assert len(hand.seen) == 1
    assert read_vault(vault_path(path)).open(WORDS)


def damage(path: Path) -> None:
    """Overwrite pages in the middle."""
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 40] = b"\xa5" * (4096 * 39)
    path.write_bytes(content)


def test_a_damaged_database_is_restored_from_its_backup_and_kept(path: Path) -> None:
    damage(path)
    broken = path.read_bytes()
    hand = Hand(lambda dialog: dialog.restore.click())  # type: ignore[attr-defined]
    store = opening(path).open()
    assert isinstance(hand.seen[0], RestoreDialog)
    assert store is not None
    assert [athlete.name for athlete in store.athletes.list()] == ["Ana Ferreira"]
    store.close()
    (kept,) = [each for each in path.parent.iterdir() if each.match("*.kept-*Z")]
    assert kept.read_bytes() == broken


def test_who_refuses_the_backup_reads_what_is_wrong_and_the_file_stays(path: Path) -> None:
    damage(path)
    broken = path.read_bytes()
    hand = Hand(lambda dialog: dialog.reject())  # type: ignore[attr-defined]
    with pytest.raises(DamagedDatabaseError, match="keep the file"):
        opening(path).open()
    assert len(hand.seen) == 1
    assert path.read_bytes() == broken


def test_a_restore_that_was_wished_for_is_done_after_closing(path: Path) -> None:
    backup = backups_of(path).list()[0]
    store = open_store(path, clock=StationClock())
    store.athletes.add(Athlete("bo", "Bo Lind"))
    store.close()
    way = opening(path)
    way.carry_out(Leaving(restore=backup), backups_of(path))
    again = way.open()
    assert again is not None
    assert [athlete.name for athlete in again.athletes.list()] == ["Ana Ferreira"]
    again.close()
