"""One run of the monkey from a seed: the station is opened, driven, closed, and looked at afterwards."""

import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import Any

from app.bootstrap import open_station
from app.demo.partner import Partner
from app.demo.run import PLACEMENTS
from app.keeping.backups import Leaving
from app.keeping.opening import Opening
from app.settings import Settings, SettingsFile
from app.starting import application
from db.errors import StorageError
from db.store import Store
from domain.access import Role
from domain.session import SetState
from domain.timebase import StationClock
from drivers.simulators.visit import SimulatedStation
from tests.app.monkey.complaints import Complaints
from tests.app.monkey.fences import Chooser, Fence, homes
from tests.app.monkey.monkey import Monkey, Tally
from tests.app.monkey.people import fill
from tests.app.monkey.ways import Ways
from widgets.theme import apply_theme

SPEED = 8.0
SHARE = 18
"""Events at a place before the next."""
ENDED = (SetState.COMPLETE, SetState.INCOMPLETE, SetState.DISCARDED)


@dataclass(frozen=True, slots=True)
class Found:
    """What a run came to."""

    seed: int
    events: int
    places: dict[str, int]
    pages: dict[str, int]
    dialogs: dict[str, int]
    widgets: int
    sets: int
    starts: int
    barred: int
    longest_s: float
    longest: str
    checked: str
    complaints: tuple[str, ...]

    def plain(self) -> dict[str, Any]:
        """For programs."""
        return asdict(self)


def run(folder: Path, *, seed: int, events: int, share: int = SHARE) -> Found:
    """Drive a station in `folder` by `events` events from `seed`."""
    os.environ.update(homes(folder))
    tempfile.tempdir = str(folder / "tmp")
    random, tally = Random(seed), Tally()
    # Line by line: what it did last is read there when the whole process is gone.
    diary = (folder / "events.txt").open("w", encoding="utf-8", buffering=1)
    complaints = Complaints(lambda: monkey.state, lambda words: diary.write(f"COMPLAINT {words}\n"))
    clock = StationClock(SPEED)
    database = folder / "data" / "turnout.sqlite"
    fill(database, clock=clock)
    application()
    monkey = Monkey(
        random=random, events=events, share=share, complaints=complaints, tally=tally, diary=diary
    )
    chooser = Chooser(folder / "files", random)
    fence = Fence(folder, complaints.add)
    before = Path.cwd()
    os.chdir(folder / "home")
    try:
        with complaints.heard(), chooser.stands_in(), fence.closed():
            opening = Opening(address=str(database), clock=clock, theme=apply_theme(application(), "dark"))
            _drive(monkey, opening, clock=clock, folder=folder)
            checked = _look_afterwards(opening, tally, complaints)
    finally:
        os.chdir(before)
        diary.close()
    return Found(
        seed=seed,
        events=tally.events,
        places=dict(tally.at),
        pages=dict(tally.pages),
        dialogs=dict(tally.in_front),
        widgets=len(monkey.hands.touched),
        sets=len(tally.sets),
        starts=tally.starts,
        barred=tally.barred,
        longest_s=round(tally.longest_s, 2),
        longest=tally.longest,
        checked=checked,
        complaints=tuple(complaints.said),
    )


def _drive(monkey: Monkey, opening: Opening, *, clock: StationClock, folder: Path) -> None:
    simulated = SimulatedStation(clock=clock, folder=folder / "ports")
    simulated.start()
    settings = SettingsFile(folder / "data" / "settings.json")
    for name, value in (("clinic", "Praxis am Park"), ("encryption_asked", True)):
        settings.change(name, value)
    try:
        while not monkey.is_done:
            leaving, store = Leaving(), opening.open()
            assert store is not None
            try:
                _one_station(monkey, store, leaving, clock=clock, folder=folder, simulated=simulated)
            finally:
                store.close()
            if leaving.restore is not None:
                # What was recorded since the backup is where it was put aside, its clips beside it.
                monkey.tally.sets.clear()
                monkey.tally.restored = True
            if leaving.is_wanted and store.backups is not None:
                with monkey.beside_the_station():
                    opening.carry_out(leaving, store.backups)
    finally:
        monkey.rest()
        simulated.stop()


def _one_station(
    monkey: Monkey,
    store: Store,
    leaving: Leaving,
    *,
    clock: StationClock,
    folder: Path,
    simulated: SimulatedStation,
) -> None:
    with open_station(
        store=store,
        clock=clock,
        settings=SettingsFile(folder / "data" / "settings.json", Settings()),
        placements=PLACEMENTS,
        reports=folder / "reports",
        leaving=leaving,
        library=folder / "data" / "library",
    ) as (window, parts, pages):
        partner = Partner(athlete=simulated.athlete, live_set=parts.live_set, clock=clock)
        for moved in (window.visit_opened, window.step_opened):
            moved.connect(partner.take_place)
        window.show()
        ways = Ways(window=window, parts=parts, pages=pages, store=store, random=monkey.random)
        monkey.play(window, ways, lambda: leaving.is_wanted or leaving.restart)


def _look_afterwards(opening: Opening, tally: Tally, complaints: Complaints) -> str:
    """Every set that was begun is there and ended, and every sample can be read."""
    store = opening.open()
    assert store is not None
    try:
        store.recover()
        found = store.verify()
        left = tally.restored and "belongs to no set of this database"
        faults = [fault.sentence for fault in found.faults if not (left and left in fault.sentence)]
        if faults:
            complaints.add(f"{found.sentence} {faults}")
        store.access.sign_in(next(coach for coach in store.coaches.list() if coach.role is Role.LEAD))
        for set_id, event in tally.sets.items():
            try:
                state = store.sessions.set_header(set_id).state
            except StorageError as lost:
                complaints.add(f"the set of event {event} is lost: {lost}")
                continue
            if state not in ENDED:
                complaints.add(f"the set of event {event} is left as {state}")
        return found.sentence
    finally:
        store.close()
