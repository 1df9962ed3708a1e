"""The first window: the station's own, there before anything heavy is loaded, and kept by the station."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.starting import ICON, load_behind, show_window
from tests.blank_database import blank_database
from widgets.parts.empty_state import EmptyState
from widgets.parts.link_row import LinkRow
from widgets.parts.rail import RailButton

LATER = ("app.cli", "app.means", "app.workers", "db", "drivers", "pyqtgraph", "scipy", "serial", "sqlalchemy")

SHOWN = f"""
import sys, app.__main__
from app.starting import show_window
window = show_window()
print(window.isVisible(), [name for name in {LATER!r} if name in sys.modules])
"""

STARTED = """
import json, sys
import app.__main__ as entry, app.starting
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

show_window = app.starting.show_window
def shown():
    window = show_window()
    timer.timeout.connect(lambda: look(window))
    timer.start(20)
    {then}
    return window
def look(window):
    import gc
    if gc.get_freeze_count():
        mains = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMainWindow)]
        print(json.dumps([one is window for one in mains]), flush=True)
        timer.stop()
        window.close()
from app.starting import application
application()
timer = QTimer()
app.starting.show_window = shown
code = entry.main(["station"])
print(json.dumps([code, "app.furniture" in sys.modules]), flush=True)
"""


def told(program: str, root: Path, home: Path) -> list[str]:
    """What a fresh process on its own folder prints."""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=root,
        # A display by name: the station refuses to open where there is none.
        env={"TURNOUT_HOME": str(home), "DISPLAY": ":none", "QT_QPA_PLATFORM": "offscreen:"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split("\n")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    blank_database(tmp_path / "turnout.sqlite")
    (tmp_path / "settings.json").write_text(json.dumps({"clinic": "Sample clinic", "encryption_asked": True}))
    return tmp_path


def test_it_needs_little(root: Path, home: Path) -> None:
    assert told(SHOWN, root, home)[0] == "True []"


def test_the_station_moves_into_it(root: Path, home: Path) -> None:
    mains, end = told(STARTED.format(then="pass"), root, home)[:2]
    assert json.loads(mains) == [True]
    assert json.loads(end) == [0, True]


def test_closed_while_it_loads_nothing_is_opened(root: Path, home: Path) -> None:
    end = told(STARTED.format(then="QTimer.singleShot(0, window.close)"), root, home)[0]
    assert json.loads(end) == [0, False]


def test_until_then_it_says_that_it_opens(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setenv("TURNOUT_HOME", str(home))
    window = show_window()
    qtbot.addWidget(window)
    seen = [one for one in window.today.findChildren(EmptyState) if one.isVisible()]
    assert len(seen) == 1
    assert not window.today.findChildren(LinkRow)
    assert {"Today", "Athletes", "Settings"} <= {one.text() for one in window.findChildren(RailButton)}


def test_the_window_answers_while_modules_load(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "slow_to_load.py").write_text("import time\ntime.sleep(0.3)\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    timer, looks = QTimer(), []
    timer.timeout.connect(lambda: looks.append("slow_to_load" in sys.modules))
    timer.start(10)
    load_behind(("slow_to_load",))
    timer.stop()
    assert "slow_to_load" in sys.modules
    assert len(looks) >= 5


def test_what_hinders_the_loading_is_raised(qapp: QApplication) -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_room"):
        load_behind(("no_such_room",))


def test_the_icon_is_drawn(qapp: QApplication) -> None:
    picture = QIcon(str(ICON)).pixmap(64).toImage()
    assert picture.width() == 64
    assert len({picture.pixel(x, x) for x in range(64)}) > 4
