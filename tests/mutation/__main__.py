"""Tries the mutants: `python3 run.py mutation [--room NAME ...] [--sample N --seed S] [--json]`."""

import argparse
import json
import platform
import random
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import groupby
from pathlib import Path

from tests.mutation.followed import Followed
from tests.mutation.mutants import Mutant, mutants_of
from tests.mutation.rooms import ROOMS, ROOT, Room, found
from tests.mutation.trial import Trials, run_trials
from tests.mutation.verdicts import Count, counted, read_argued


def machine() -> dict[str, str]:
    """What the figures were found on."""
    return {
        "date": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        "system": platform.platform(),
        "python": platform.python_version(),
        "pytest": version("pytest"),
        "hypothesis": version("hypothesis"),
        "numpy": version("numpy"),
    }


def arguments() -> argparse.Namespace:
    """What was asked for."""
    names = [room.name for room in ROOMS]
    parser = argparse.ArgumentParser(
        prog="run.py mutation", description="Changes the code and asks the tests."
    )
    parser.add_argument("--room", nargs="+", choices=names, default=names, help="which rooms")
    parser.add_argument("--only", default="", help="only files and functions with this in their name")
    parser.add_argument("--sample", type=int, help="so many mutants of each room, drawn at random")
    parser.add_argument("--seed", type=int, default=0, help="of the draw (0)")
    parser.add_argument("--again", type=Path, help="only those that a report of --json names as left")
    parser.add_argument("--at-once", type=int, default=2, help="how many mutants at the same time (2)")
    parser.add_argument(
        "--followed", type=Path, help="keep in this file what the tests run, for the next time"
    )
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    return parser.parse_args()


def drawn(room: Room, given: argparse.Namespace) -> tuple[list[Mutant], int]:
    """The mutants to try, and how many there are in all."""
    made = [mutant for path in room.files() for mutant in mutants_of(ROOT, path) if room.holds(mutant)]
    made = [mutant for mutant in made if given.only in f"{mutant.path}:{mutant.function}"]
    chosen = made
    if given.again is not None:
        rows = json.loads(given.again.read_text(encoding="utf-8"))["rooms"]
        named = {left.split(": ", 1)[1] for row in rows for left in row["left"]}
        chosen = [mutant for mutant in made if str(mutant) in named]
    if given.sample is not None and given.sample < len(chosen):
        places = sorted(random.Random(given.seed).sample(range(len(chosen)), given.sample))
        chosen = [chosen[place] for place in places]
    return chosen, len(made)


def tried(rooms: list[Room], given: argparse.Namespace) -> list[Count]:
    """Rooms that the same tests look at."""
    chosen = {room.name: drawn(room, given) for room in rooms}
    wanted = [mutant for mutants, _made in chosen.values() for mutant in mutants]

    def said(line: str) -> None:
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()

    paths = [path for room in rooms for path in room.files()]
    followed = Followed(given.followed, root=ROOT, paths=paths)
    trials = Trials(
        root=ROOT, paths=paths, mutants=wanted, followed=followed, at_once=given.at_once, said=said
    )
    run_trials(tests=[str(ROOT / path) for path in found(rooms[0].tests)], trials=trials)
    argued = read_argued()
    counts = []
    for room in rooms:
        files = set(room.files())
        verdicts = [row for row in trials.verdicts if row[0].path in files]
        counts.append(counted(room.name, chosen[room.name][1], verdicts, argued))
    return counts


def shown(count: Count) -> str:
    """One row of the table, and what is left."""
    low, high = count.interval
    of_all = "all" if count.tried == count.made else f"{100 * low:.1f} to {100 * high:.1f} %"
    row = (
        f"{count.room:14}{count.made:6}{count.tried:7}{count.caught + count.hung:8}{count.equivalent:12}"
        f"{count.survived + count.unreached:6}{100 * count.share:8.1f} %  {of_all}"
    )
    wrong = [f"  argued as equivalent, and caught: {one}" for one in count.wrongly_argued]
    return "\n".join([row, *(f"  {left}" for left in count.left), *wrong])


def main() -> int:
    """Room by room; 1 when less than nine in ten are caught in one."""
    given = arguments()
    if platform.system() == "Windows":
        sys.exit(
            "Mutants are tried in copies of the process, which Windows does not make: use Linux or macOS."
        )
    wanted = [room for name in given.room for room in ROOMS if room.name == name]
    groups = [list(rooms) for _tests, rooms in groupby(wanted, key=lambda room: room.tests)]
    counts = [count for rooms in groups for count in tried(rooms, given)]
    if given.json:
        rows = [
            {**asdict(count), "share": round(count.share, 4), "interval": count.interval} for count in counts
        ]
        sys.stdout.write(json.dumps({"machine": machine(), "rooms": rows}, indent=2) + "\n")
    else:
        sys.stdout.write(" · ".join(machine().values()) + "\n")
        sys.stdout.write("room           made  tried  caught  equivalent  left   share  of the whole room\n")
        sys.stdout.write("\n".join(shown(count) for count in counts) + "\n")
    return 0 if all(count.share >= 0.9 for count in counts) else 1


if __name__ == "__main__":
    sys.exit(main())
