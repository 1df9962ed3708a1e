"""Runs the demo: with a window to play in, or offscreen into a folder."""

import os
import tempfile
from contextlib import ExitStack
from pathlib import Path

from app.assembly import Controllers, Pages
from app.bootstrap import open_station
from app.cli.output import note, write_line
from app.demo.autoplay import Autoplay
from app.demo.history import SIMULATED, seed
from app.demo.partner import Partner
from app.demo.shots import Shots
from app.display import has_display
from app.errors import DeviceTroubleError, ExitCode, WrongUseError
from app.first_run.practice import Practice
from app.main_window import MainWindow
from app.settings import Settings, SettingsFile
from app.starting import application
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.channel import Segment
from domain.timebase import StationClock
from drivers.simulators.pty_port import SimulatorError
from drivers.simulators.visit import SimulatedStation

OFFSCREEN_SPEED = 5.0
PLACEMENTS = {"witmotion:SIM-PELVIS": Segment.PELVIS, "witmotion:SIM-SHANK": Segment.RIGHT_SHANK}


def run_demo(
    *,
    db: str | None,
    speed: float | None,
    autoplay: bool,
    shots: Path | None,
    theme: str | None,
    guided: bool = False,
) -> int:
    """Open the demo; where there is no display the visit plays offscreen and its pictures are kept."""
    offscreen = not has_display()
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        autoplay = True
    clock = StationClock(speed or (OFFSCREEN_SPEED if offscreen else 1.0))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="turnout-")))
        os.environ["TURNOUT_SIM_PORTS"] = str(folder / "ports")
        store = open_store(db or str(folder / "demo.sqlite"), clock=clock)
        stack.callback(store.close)
        athletes = _athletes(store, clock, folder)
        if offscreen:
            shots = shots or Path(tempfile.mkdtemp(prefix="turnout-demo-"))
        simulated = _plug_in(clock, folder / "ports", stack)
        settings = SettingsFile(None, Settings(theme=theme or "dark", clinic="Sample clinic"))
        window, controllers, pages = stack.enter_context(
            open_station(
                store=store,
                clock=clock,
                settings=settings,
                placements=PLACEMENTS,
                reports=shots or (folder / "reports" if guided else Path.home() / "Turnout demo"),
            )
        )
        partner = Partner(athlete=simulated.athlete, live_set=controllers.live_set, clock=clock)
        window.visit_opened.connect(partner.take_place)
        window.step_opened.connect(partner.take_place)
        if guided:
            Practice(window=window, controllers=controllers, theme=window.shell.theme)
        window.show()
        if not autoplay:
            controllers.sensors.scan()
            return int(application().exec())
        return _play(window, controllers, pages, clock, Shots(shots), athletes[0], shots)


def _athletes(store: Store, clock: StationClock, folder: Path) -> list[Athlete]:
    known = store.athletes.list()
    if any(SIMULATED not in athlete.notes for athlete in known):
        raise WrongUseError(
            f"{store.name} has athletes that are not simulated, whose records the demo would spoil: "
            "give another --db, or none."
        )
    if known:
        return sorted(known, key=lambda athlete: athlete.name)
    note("Preparing the sample athletes ...")
    return seed(store, now=clock.wall(), folder=folder / "history")


def _plug_in(clock: StationClock, ports: Path, stack: ExitStack) -> SimulatedStation:
    simulated = SimulatedStation(clock=clock, folder=ports, seed=7)
    try:
        simulated.start()
    except SimulatorError as trouble:
        raise DeviceTroubleError(str(trouble)) from trouble
    stack.callback(simulated.stop)
    return simulated


def _play(
    window: MainWindow,
    controllers: Controllers,
    pages: Pages,
    clock: StationClock,
    shots: Shots,
    athlete: Athlete,
    folder: Path | None,
) -> int:
    app = application()
    troubles: list[str] = []
    play = Autoplay(
        window=window, controllers=controllers, pages=pages, clock=clock, shots=shots, athlete=athlete
    )

    def end(trouble: str) -> None:
        troubles.append(trouble)
        app.quit()

    play.finished.connect(end)
    play.start()
    app.exec()
    trouble = troubles[0] if troubles else "The window was closed before the visit was over."
    if trouble:
        note(trouble)
        return ExitCode.DATA_TROUBLE
    write_line(f"Report: {play.report}")
    if folder is not None:
        write_line(f"{len(shots.saved)} pictures in {folder}")
    return ExitCode.DONE
