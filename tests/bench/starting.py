"""A fresh process up to its first window, against the smallest pyqtgraph program; and to the station."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.figure import Figure

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 7

BARE = """
import numpy as np
import pyqtgraph as pg
app = pg.mkQApp()
window = pg.PlotWidget()
window.resize(1280, 720)
window.plot(np.sin(np.arange(1000) / 50))
window.show()
app.processEvents()
"""
FIRST = """
import app.__main__ as entry
entry.speak_as_asked(["station"])
from app.starting import show_start
window = show_start()
"""
STATION = """
import app.cli.main
from app import paths
from app.bootstrap import open_station
from app.settings import SettingsFile
from app.starting import application
from db.store import open_store
from domain.timebase import StationClock
clock = StationClock()
store = open_store(paths.database_path(), clock=clock)
opened = open_station(
    store=store, clock=clock, settings=SettingsFile(None), placements={}, reports=paths.reports_folder()
)
station, _, _ = opened.__enter__()
station.show()
application().processEvents()
"""
TOLD = """
import os, resource, time
used = resource.getrusage(resource.RUSAGE_SELF)
print(time.monotonic(), used.ru_utime + used.ru_stime, flush=True)
os._exit(0)
"""


def starting() -> tuple[Figure, ...]:
    """Medians of fresh processes that are started in turn; a first round of each does not count."""
    programs = {"bare": BARE, "first": FIRST, "station": FIRST + STATION}
    wall_s: dict[str, list[float]] = {name: [] for name in programs}
    core_s: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory(prefix="turnout-bench-") as home:
        for lap in range(ROUNDS + 1):
            for name, program in programs.items():
                spans = _started(program, home)
                if lap:
                    wall_s[name].append(spans[0])
                    core_s[name].append(spans[1])
    wall = {name: statistics.median(spans) for name, spans in wall_s.items()}
    core = {name: statistics.median(spans) for name, spans in core_s.items()}
    return (
        Figure("start to the smallest pyqtgraph window", wall["bare"], "s"),
        Figure("start to the first window / to that one", wall["first"] / wall["bare"], "x", 1.5),
        Figure("the same in processor time", core["first"] / core["bare"], "x", 1.5),
        Figure("start to the whole station, drawn", wall["station"], "s"),
        Figure("the whole station / the smallest window", wall["station"] / wall["bare"], "x"),
        Figure("the same in processor time", core["station"] / core["bare"], "x"),
    )


def _started(program: str, home: str) -> tuple[float, float]:
    """Seconds of the clock and of the processor from the start of a process to its drawn window."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TURNOUT_HOME": home}
    began_s = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program + TOLD],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    at_s, used_s = map(float, done.stdout.split()[-2:])
    return at_s - began_s, used_s
