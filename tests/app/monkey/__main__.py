"""`python -m tests.app.monkey FOLDER [--seed N] [--events N]`: one run, what it found as JSON."""

import argparse
import faulthandler
import json
import sys
from pathlib import Path

from tests.app.monkey.run import run


def main() -> int:
    """1 when there is anything to complain of."""
    parser = argparse.ArgumentParser(prog="python -m tests.app.monkey")
    parser.add_argument("folder", type=Path, help="everything it writes is in here")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--events", type=int, default=10_000)
    parser.add_argument("--share", type=int, default=18, help="events at a place before the next")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    faulthandler.enable()
    found = run(given.folder, seed=given.seed, events=given.events, share=given.share)
    json.dump(found.plain(), sys.stdout, indent=1)
    sys.stdout.flush()
    return 1 if found.complaints else 0


if __name__ == "__main__":
    sys.exit(main())
