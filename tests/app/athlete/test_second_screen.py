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


def run(folder: Path, screens: int, chosen: str = "") -> list[str]:
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
        [sys.executable, "-c", PROGRAM, chosen],
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
