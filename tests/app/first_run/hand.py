"""Runs the program as its own process and does what the coach would: `python -m tests.app.first_run.hand`.

The first word is what to do: `protect` goes through the step of the guide that encrypts, and `recover` opens
with the recovery key. The second is a folder for what was read; the passphrase comes third.
"""

import itertools
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.__main__ import main
from app.main_window import MainWindow
from app.starting import application
from widgets.athletes.page import AthletesPage
from widgets.first_run.guide import FirstRunGuide
from widgets.keeping.encryption import EncryptionOffer, RecoveryKeySheet, UnlockSheet

W = TypeVar("W", bound=QWidget)
Script = Iterator[Callable[[], bool]]


def seen(kind: type[W]) -> W | None:
    """The one of its kind that is in view."""
    found = [each for each in QApplication.allWidgets() if isinstance(each, kind) and each.isVisible()]
    return found[0] if found else None


def there(kind: type[W]) -> W:
    """The same, which has just been waited for."""
    widget = seen(kind)
    assert widget is not None
    return widget


def protect(folder: Path, words: str) -> Script:
    """Choose a passphrase in the guide, keep the key, and see the guide again on what is encrypted."""
    yield lambda: seen(FirstRunGuide) is not None
    guide = there(FirstRunGuide)
    guide.go_to("keys")
    guide.keys.encrypt.click()
    yield lambda: seen(EncryptionOffer) is not None
    offer = there(EncryptionOffer)
    offer.first.line.setText(words)
    offer.second.line.setText(words)
    offer.encrypt.click()
    yield lambda: seen(RecoveryKeySheet) is not None
    sheet = there(RecoveryKeySheet)
    sheet.copy.click()
    (folder / "key").write_text(QGuiApplication.clipboard().text(), encoding="utf-8")
    sheet.kept.setChecked(True)
    sheet.close_it.click()
    yield lambda: seen(RecoveryKeySheet) is None and seen(FirstRunGuide) is not None
    guide = there(FirstRunGuide)
    (folder / "guide").write_text(f"{guide.current} {guide.keys.is_done}", encoding="utf-8")
    guide.leave()
    there(MainWindow).close()


def athletes_in_view() -> bool:
    """Go to the athletes as soon as the page is made: the window is in view before it."""
    window = seen(MainWindow)
    if window is not None:
        window.shell.show_page("athletes")
    return seen(AthletesPage) is not None


def recover(folder: Path, words: str) -> Script:
    """Type what is not the passphrase, then the recovery key; the window comes with the athletes."""
    yield lambda: seen(UnlockSheet) is not None
    sheet = there(UnlockSheet)
    sheet.secret.line.setText(f"not {words}")
    sheet.open_it.click()
    yield lambda: bool(sheet.secret.error)
    (folder / "refusal").write_text(sheet.secret.error, encoding="utf-8")
    sheet.secret.line.setText((folder / "key").read_text(encoding="utf-8"))
    sheet.open_it.click()
    yield athletes_in_view
    page = there(AthletesPage)
    yield lambda: any("Ada Kovač" in label.text() for label in page.findChildren(QLabel) if label.isVisible())
    there(MainWindow).close()


def follow(script: Script) -> QTimer:
    """Go on whenever what is waited for is so."""
    waiting = [next(script)]
    timer = QTimer()

    def look() -> None:
        if not waiting or not waiting[0]():
            return
        waiting.clear()
        try:
            waiting.extend(itertools.islice(script, 1))
        except Exception:  # noqa: BLE001 - whatever it was, the process must end
            # A hand that has failed waits for nothing any more, and neither does the test.
            traceback.print_exc()
            os._exit(1)

    timer.timeout.connect(look)
    timer.start(20)
    return timer


if __name__ == "__main__":
    what, folder, words = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    application()
    looks = follow((protect if what == "protect" else recover)(folder, words))
    sys.exit(main([]))
