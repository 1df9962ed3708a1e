"""Coverage-guided fuzzing: `python -m tests.reliability.fuzz TARGET FOLDER --seconds 60`.

Needs the group `fuzz` (`uv sync --all-extras --group fuzz`), on Linux. Each target has a process of its
own, because the fuzzer ends with it. What makes it fail is left in FOLDER as `…-crash-…`, and the exit
code is not 0.
"""

import argparse
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["app.exchange", "db.recording", "domain.foreign", "drivers"]):
    from tests.reliability.fuzz.targets import targets

from db.store import open_store
from domain.timebase import StationClock
from tests.blank_database import blank_database

LONGEST_BYTES = 16_384
SLOW_S = 20


def main() -> None:
    """Fuzz one target for a time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=int, default=60)
    given = parser.parse_args()
    seeds = given.folder / given.target
    seeds.mkdir(parents=True, exist_ok=True)
    database = given.folder / f"{given.target}.sqlite"
    store = open_store(blank_database(database), clock=StationClock())
    target = targets(given.folder, store)[given.target]
    for number, seed in enumerate(target.seeds):
        (seeds / f"seed-{number}").write_bytes(seed)
    options = [
        f"-max_total_time={given.seconds}",
        f"-max_len={LONGEST_BYTES}",
        f"-timeout={SLOW_S}",
        f"-artifact_prefix={given.folder}/{given.target}-",
        "-print_final_stats=1",
        str(seeds),
    ]
    atheris.Setup([sys.argv[0], *options], target.take)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
