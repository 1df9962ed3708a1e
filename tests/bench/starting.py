"""A fresh process up to its first window with today's people, against the smallest pyqtgraph program."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from db.store import open_store
from domain.athlete import Athlete
from domain.timebase import StationClock
from tests.bench.figure import Figure

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 7
PEOPLE = 40

TOLD = """
import json, os, resource, time
def stage():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return [time.monotonic(), used.ru_utime + used.ru_stime]
"""
BARE = """
import numpy as np
import pyqtgraph as pg
app = pg.mkQApp()
window = pg.PlotWidget()
window.resize(1280, 720)
window.plot(np.sin(np.arange(1000) / 50))
window.show()
app.processEvents()
print(json.dumps({"window": stage()}), flush=True)
os._exit(0)
"""
STATION = """
import gc, sys
import app.__main__ as entry
import app.starting
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

told, seen, gaps = {}, [], []
def look():
    now = time.monotonic()
    gaps.append(now - seen[-1] if seen else 0.0)
    rows = () if "people" in told else window.today.findChildren(QWidget)
    if any(row.accessibleName().startswith("Athlete ") for row in rows):
        told["people"] = stage()
    # What is there for good is put aside when everything is there.
    if "people" in told and gc.get_freeze_count():
        told["all"], told["gap"] = stage(), [0.0, max(gaps)]
        print(json.dumps(told), flush=True)
        os._exit(0)
    seen.append(time.monotonic())

timer = QTimer()
timer.timeout.connect(look)
show_window = app.starting.show_window
def shown():
    global window
    window = show_window()
    told["window"] = stage()
    timer.start(5)
    return window
app.starting.show_window = shown
sys.exit(entry.main(["station"]))
"""
"""The program as it is started, with a look at its windows between its events."""


def starting() -> tuple[Figure, ...]:
    """Medians of fresh processes that are started in turn; a first round of each does not count."""
    with tempfile.TemporaryDirectory(prefix="turnout-bench-") as folder:
        home = Path(folder)
        _people(home)
        laps = list(_laps(home))
    bare = _medians([lap["bare"]["window"] for lap in laps])
    figures = [Figure("start to the smallest pyqtgraph window", bare[0], "s")]
    stages = {
        "window": "start to the window with its places and Today",
        "people": "start to Today with its people",
        "all": "start to the whole station behind it",
    }
    for name, title in stages.items():
        limit = 1.5 if name == "window" else None
        wall, core = _medians([lap["station"][name] for lap in laps])
        figures += [
            Figure(f"{title} / to that window", wall / bare[0], "x", limit),
            Figure("the same in processor time", core / bare[1], "x", limit),
        ]
    gaps = [lap["station"]["gap"][1] for lap in laps]
    return (
        *figures,
        Figure("longest that the window did not answer meanwhile", statistics.median(gaps), "s"),
    )


def core_s_with(people: int) -> float:
    """Processor time from nothing to Today with its people, of the third of three starts."""
    with tempfile.TemporaryDirectory(prefix="turnout-bench-") as folder:
        home = Path(folder)
        _people(home, people)
        return [_started(STATION, home)["people"][1] for _ in range(3)][-1]


def _medians(spans: list[list[float]]) -> tuple[float, float]:
    wall, core = (statistics.median(each) for each in zip(*spans, strict=True))
    return wall, core


def _laps(home: Path) -> Iterator[dict[str, dict[str, list[float]]]]:
    for lap in range(ROUNDS + 1):
        found = {"bare": _started(BARE, home), "station": _started(STATION, home)}
        if lap:
            yield found


def _people(home: Path, people: int = PEOPLE) -> None:
    """A clinic that has begun: its name is known, and its athletes are."""
    (home / "settings.json").write_text(json.dumps({"clinic": "Sample clinic", "encryption_asked": True}))
    store = open_store(home / "turnout.sqlite", clock=StationClock())
    for number in range(people):
        store.athletes.add(Athlete(f"a{number}", f"Athlete {number}"))
    store.close()


def _started(program: str, home: Path) -> dict[str, list[float]]:
    """Per stage the seconds of the clock and of the processor since the process was started.

    Compiled modules are kept beside the database, for both programs: a built program brings its own.
    """
    # A display by name: the station refuses to open where there is none.
    shown = {"DISPLAY": ":none", "QT_QPA_PLATFORM": "offscreen:"}
    environment = {**os.environ, **shown, "TURNOUT_HOME": str(home)}
    environment["PYTHONPYCACHEPREFIX"] = str(home / "compiled")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began_s = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", TOLD + program],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return {name: [at[0] - began_s, at[1]] for name, at in found.items()}
