"""The first window: there at once with little loaded, gone with the next window."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from widgets.starting import ICON, StartWindow
from widgets.theme import apply_theme

LATER = ("numpy", "pyqtgraph", "qtawesome", "sqlalchemy", "serial", "scipy", "db", "drivers")


def test_it_goes_when_another_window_is_shown(qtbot: QtBot, qapp: QApplication) -> None:
    window = StartWindow(theme=apply_theme(qapp, "dark"))
    qtbot.addWidget(window)
    window.show_until_another(qapp)
    part, other = QWidget(window), QWidget()
    qtbot.addWidget(other)
    part.show()
    assert window.isVisible()
    with qtbot.waitSignal(window.destroyed):
        other.show()
        assert not window.isVisible()


def test_it_needs_little(root: Path) -> None:
    code = (
        "import sys, app.__main__; from app.starting import show_start; window = show_start()\n"
        f"print(window.isVisible(), [name for name in {LATER!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True []"


def test_the_icon_is_drawn(qapp: QApplication) -> None:
    from PySide6.QtGui import QIcon

    picture = QIcon(str(ICON)).pixmap(64).toImage()
    assert picture.width() == 64
    assert len({picture.pixel(x, x) for x in range(64)}) > 4
