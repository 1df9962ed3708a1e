"""Puts a station under the log, takes its power away at random instants, and counts what is missing."""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np
from sqlcipher3 import dbapi2 as sqlite3

from db.errors import StorageError
from db.store import Store, open_store
from domain.session import SetState
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.samples import a_block
from tests.reliability.power.disk import Deed, deeds_of, power_losses

ROOT = Path(__file__).parents[3]
SOURCE = Path(__file__).with_name("disk_log.c")


@dataclass(slots=True)
class Tally:
    """What power losses cost: one sentence for everything that was answered for and is not there."""

    losses: int = 0
    samples: int = 0
    missing: list[str] = field(default_factory=list)


@cache
def compiler() -> str | None:
    """A C compiler of this computer."""
    return shutil.which("cc") if sys.platform == "linux" else None


def library(folder: Path) -> Path:
    """The library that writes the log, built here."""
    built = folder / "disk_log.so"
    command = [str(compiler()), "-shared", "-fPIC", "-O2", "-Wall", "-o", str(built), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    return built


def lose_power(folder: Path, *, times: int, seconds: float, seed: int, pragmas: Sequence[str] = ()) -> Tally:
    """Let a station work for so many seconds, then look at it after so many power losses."""
    work = folder / "station"
    before = {"turnout.db": blank_database(work / "turnout.db").read_bytes()}
    log = folder / "log"
    environment = {
        **os.environ,
        "LD_PRELOAD": str(library(folder)),
        "DISK_FOLDER": str(work),
        "DISK_LOG": str(log),
    }
    child = [sys.executable, "-m", "tests.reliability.power.station_child", str(work), str(seconds)]
    subprocess.run([*child, *pragmas], cwd=ROOT, env=environment, check=True)
    deeds = list(deeds_of(log.read_bytes(), work))
    return _tally(folder / "found", before, deeds, times=times, seed=seed)


def _tally(
    folder: Path, before: Mapping[str, bytes], deeds: Sequence[Deed], *, times: int, seed: int
) -> Tally:
    chance = random.Random(seed)
    begun = next(place for place, deed in enumerate(deeds) if deed.kind == "A")
    cuts = [chance.randint(begun, len(deeds)) for _ in range(times)]
    tally = Tally()
    for files, answers in power_losses(before, deeds, cuts, chance):
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_bytes(content)
        missing, samples = look(folder, [json.loads(line) for line in b"".join(answers).splitlines()])
        tally.losses += 1
        tally.samples += samples
        tally.missing += missing
        shutil.rmtree(folder)
    return tally


def look(folder: Path, answers: Sequence[Mapping[str, object]]) -> tuple[list[str], int]:
    """What is missing of the answers in the files that were found, and how many samples stood on them."""
    path = folder / "turnout.db"
    try:
        store = open_store(path, clock=StationClock())
    except StorageError as error:
        return [f"unreadable: {error}"], 0
    try:
        store.recover()
        last = {str(answer["set"]): answer for answer in answers if "set" in answer}
        missing = [text for set_id, answer in last.items() for text in _of_set(store, set_id, answer)]
        known = {athlete.athlete_id for athlete in store.athletes.list()}
        missing += [f"athlete {a['athlete']}" for a in answers if a.get("athlete", "") not in {"", *known}]
        return missing + _damage(path), sum(int(str(answer["samples"])) for answer in last.values())
    except StorageError as error:
        return [f"unreadable: {error}"], 0
    finally:
        store.close()


def _of_set(store: Store, set_id: str, answer: Mapping[str, object]) -> list[str]:
    promised = int(str(answer["samples"]))
    try:
        recording = store.sessions.recording(set_id)
    except StorageError as error:
        return [f"set {set_id}: {error}"] if promised else []
    raw = recording.streams[0].raw
    missing = [] if len(raw) >= promised else [f"set {set_id}: {promised - len(raw)} of {promised} samples"]
    if not np.array_equal(raw, a_block(0, len(raw)).raw):
        missing.append(f"set {set_id}: other samples than were recorded")
    if answer.get("complete") and recording.header.state is not SetState.COMPLETE:
        missing.append(f"set {set_id}: its end")
    if answer.get("result") and store.sessions.latest_result(set_id) is None:
        missing.append(f"set {set_id}: its result")
    return missing


def _damage(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    return [] if found == ["ok"] else [f"damaged: {found[0]}"]
