"""The monkey's own hands: what they type arrives, and they let go of a window that goes."""

import os
import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.app.monkey.hands import _type_key

GOING = """
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from tests.app.monkey.hands import _type_key

app = QApplication([])

def end(dialog, rounds):  # after so many rounds of the loop of events, of which each key is one
    QTimer.singleShot(0, (lambda: end(dialog, rounds - 1)) if rounds else dialog.deleteLater)

for rounds in range(4):
    dialog = QDialog()
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    end(dialog, rounds)
    _type_key(dialog, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
print("all gone")
"""


def test_keys_and_shortcuts_arrive(qtbot: QtBot) -> None:
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    qtbot.waitExposed(line)
    line.setFocus()
    for key in (Qt.Key.Key_A, Qt.Key.Key_B):
        _type_key(line, key)
    assert line.text() == "ab"
    _type_key(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert line.selectedText() == "ab"


def test_a_window_that_goes_while_a_key_is_down_is_let_go_of() -> None:
    """Freed memory is overwritten there: reaching for the window would end the process."""
    surroundings = {**os.environ, "MALLOC_PERTURB_": "165", "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", GOING]
    done = subprocess.run(words, env=surroundings, capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout == "all gone\n", done.stderr
