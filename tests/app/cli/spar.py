"""Plays recorded wrist motion through a pseudo-terminal, records it, counts: one set, or the whole table."""

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.cli.output import write_line
from db.store import open_store
from domain.channel import MISSING_RAW, Integers
from domain.timebase import StationClock
from tests.app.cli.command import ROOT, Answer, ended, start, turnout

FILE = ROOT.parent / "shared" / "data" / "spar" / "spar_4_subjects.npz"
LEAD_IN_S, TAIL_S = 5.0, 3.0
ACC_G_PER_COUNT, RATE_RAD_PER_COUNT = 16.0 / 32768, np.radians(2000.0) / 32768


@dataclass(frozen=True, slots=True)
class Played:
    """What came of one set: repetitions, and the rows of the file that are in the database, in order."""

    name: str
    subject: int
    exercise: str
    side: int
    rows: int
    rows_kept: int
    repetitions: int


def set_names(*exercises: str) -> list[str]:
    """The recordings of these exercises."""
    with np.load(FILE) as data:
        return [f"set_{i:03d}" for i, exercise in enumerate(data["exercise"]) if exercise in exercises]


def play(name: str, *, speed: float, folder: Path, record: Callable[..., Answer] = turnout) -> Played:
    """Stream one set and record it, each in a process of its own unless `record` says otherwise."""
    with np.load(FILE) as data:
        motion, rate_hz = data[name].astype(np.float64), float(data["rate_hz"])
        index = int(name.removeprefix("set_"))
        subject, side = int(data["subject"][index]), int(data["side"][index])
        exercise = str(data["exercise"][index])
    paced = ("--speed", f"{speed:g}")
    simulate = start("simulate", "--play", str(FILE), "--set", name, "--folder", str(folder), *paced)
    try:
        assert simulate.stdout is not None
        simulate.stdout.readline()
        duration_s = LEAD_IN_S + len(motion) / rate_hz + TAIL_S
        answer = record(
            *("record", "--device", f"{folder / name}@right_forearm", "--protocol", "shoulder_er", *paced),
            *("--duration", f"{duration_s:.2f}", "--db", str(folder / f"{name}.sqlite"), "--json"),
        )
    finally:
        simulate.terminate()
        ended(simulate)
    if answer.code != 0:
        raise RuntimeError(answer.err)
    kept = _rows_kept(motion, _recorded(folder / f"{name}.sqlite", answer.data["set_id"]))
    repetitions = sum(rep["accepted"] for rep in answer.data["repetitions"])
    return Played(name, subject, exercise, side, len(motion), kept, repetitions)


def _recorded(db: Path, set_id: str) -> Integers:
    store = open_store(db, clock=StationClock())
    try:
        stream = store.sessions.recording(set_id).streams[0]
    finally:
        store.close()
    columns = [stream.stream.column(f"{kind}_{axis}") for kind in ("acc", "gyr") for axis in "xyz"]
    raw = stream.raw[:, columns]
    assert not np.any(raw == MISSING_RAW)
    return raw


def _rows_kept(motion: np.ndarray, raw: Integers) -> int:
    """How many rows of the file stand in the recording one after the other, to the last bit of the wire."""
    sent = np.rint(motion / np.repeat([ACC_G_PER_COUNT, RATE_RAD_PER_COUNT], 3)).astype(np.int64)
    best = 0
    for first in np.flatnonzero(np.all(np.abs(raw - sent[0]) <= 1, axis=1)):
        part = raw[first : first + len(sent)]
        same = np.all(np.abs(part - sent[: len(part)]) <= 1, axis=1)
        best = max(best, int(same.sum()))
    return best


def main() -> int:
    """Print the table of all ER and IR sets."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--speed", type=float, default=10.0)
    parser.add_argument("exercises", nargs="*", default=["ER", "IR"])
    args = parser.parse_args()
    write_line("| set | subject | exercise | side | rows | rows recorded unchanged | repetitions |")
    write_line("|---|---|---|---|---|---|---|")
    counts: dict[str, list[int]] = {}
    for name in set_names(*args.exercises):
        with tempfile.TemporaryDirectory() as folder:
            p = play(name, speed=args.speed, folder=Path(folder))
        counts.setdefault(p.exercise, []).append(p.repetitions)
        cells = (p.name, p.subject, p.exercise, p.side, p.rows, p.rows_kept, p.repetitions)
        write_line("| " + " | ".join(str(cell) for cell in cells) + " |")
    for exercise, found in counts.items():
        within = sum(19 <= count <= 21 for count in found)
        write_line(f"{exercise}: {within} of {len(found)} sets with 19-21 repetitions")
    return 0


if __name__ == "__main__":
    sys.exit(main())
