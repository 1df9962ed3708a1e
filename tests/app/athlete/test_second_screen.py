"""The athlete's screen on real (offscreen) displays: where it goes, and what a lost display changes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
from app.athlete.second_screen import SecondScreen, key_of
from domain.recording import State
from widgets.athlete.display import AthleteDisplay
coach = QWidget(); coach.resize(800, 600); coach.show()
display = AthleteDisplay()
seen = []
second = SecondScreen(display=display, coach=coach, chosen=sys.argv[1])
second.changed.connect(seen.append)
second.start()
app.processEvents()
print(len(app.screens()), display.isVisible(), display.geometry().getRect() if display.isVisible() else None,
      coach.geometry().getRect(), sep="|")
pictures = []
second.mirrored.connect(lambda picture: pictures.append((picture.width(), picture.height())))
second.mirror()
print(pictures)
display.set_state(State.ACTIVE)
before = coach.geometry().getRect(), coach.isVisible()
second._others = lambda: []
app.screenRemoved.emit(app.screens()[0])
app.processEvents()
print(display.isVisible(), before == (coach.geometry().getRect(), coach.isVisible()), display.state.value)
del second._others
app.screenAdded.emit(app.screens()[0])
app.processEvents()
print(display.isVisible(), seen[-1] == seen[0])
second.choose("none")
print(display.isVisible())
"""


LOST = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
from app.athlete.second_screen import SecondScreen, key_of
from domain.recording import State
from widgets.athlete.display import AthleteDisplay
coach = QWidget(); coach.resize(800, 600); coach.show()
display = AthleteDisplay()
second = SecondScreen(display=display, coach=coach, chosen=sys.argv[1])
second.start()
display.set_state(State.ACTIVE)
app.processEvents()
there, all_others = list(app.screens()), second._others
while True:
    shown = display.screen() if display.isVisible() else None
    print(key_of(shown) if shown else None, coach.isVisible(), coach.screen() is there[0],
          display.state.value)
    if shown is None:
        break
    # What Qt does with a display that goes away: its windows land on the first, then everybody is told.
    there.remove(shown)
    second._others = lambda: [screen for screen in all_others() if screen in there]
    display.setScreen(app.primaryScreen()); display.setGeometry(coach.geometry()); display.showFullScreen()
    app.screenRemoved.emit(shown)
    app.processEvents()
display.set_value(40.0); second.mirror(); second.stop()
print("alive")
"""


def run(folder: Path, screens: int, chosen: str = "", program: str = PROGRAM) -> list[str]:
    """What the program prints on a computer with that many displays."""
    sizes = ((1280, 720), (1920, 1080), (1024, 768))[:screens]
    left, described = 0, []
    for number, (width, height) in enumerate(sizes):
        described.append(
            {"name": f"S{number}", "x": left, "y": 0, "width": width, "height": height,
             "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        )  # fmt: skip
        left += width
    file = folder / "screens.json"
    file.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": described}))
    done = subprocess.run(
        [sys.executable, "-c", program, chosen],
        capture_output=True, text=True, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("screens", "chosen", "place"),
    [(2, "", (1280, 0, 1920, 1080)), (3, "S2", (3200, 0, 1024, 768)), (3, "gone", (1280, 0, 1920, 1080))],
)
def test_it_fills_the_chosen_display_and_returns_to_it(
    tmp_path: Path, screens: int, chosen: str, place: tuple[int, int, int, int]
) -> None:
    placed, mirrored, lost, back, none = run(tmp_path, screens, chosen)
    assert placed.startswith(f"{screens}|True|{place}|")
    width, height = place[2:]
    assert mirrored == f"[(320, {round(320 * height / width)})]"
    assert lost == "False True active"
    assert back == "True True"
    assert none == "False"


def test_with_one_display_the_coach_keeps_it(tmp_path: Path) -> None:
    placed, *_ = run(tmp_path, 1)
    assert placed.startswith("1|False|None|")


def test_displays_that_go_away_in_a_set_leave_the_next_one_and_never_the_coach_s(tmp_path: Path) -> None:
    assert run(tmp_path, 3, "S2", LOST) == [
        "S2 True True active",
        "S1 True True active",
        "None True True active",
        "alive",
    ]
