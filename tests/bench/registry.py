"""Every benchmark by name; each runs in a process of its own, so that none pays for what ran before it."""

import json
import subprocess
import sys
from collections.abc import Callable

from tests.bench.analysing import analysing
from tests.bench.comparing import comparing
from tests.bench.decoding import decoding
from tests.bench.exchange import exchange
from tests.bench.figure import Figure
from tests.bench.history import history
from tests.bench.latency import latency
from tests.bench.live import live
from tests.bench.peers import peers
from tests.bench.picture import picture
from tests.bench.progress import progress
from tests.bench.reporting import session_pdf
from tests.bench.starting import starting
from tests.bench.storage import reading, storage
from tests.bench.team import team
from tests.bench.window import window

Benchmark = Callable[[], Figure | tuple[Figure, ...]]
BENCHMARKS: dict[str, Benchmark] = {
    "starting": starting,
    "reporting": session_pdf,
    "exchange": exchange,
    "decoding": decoding,
    "analysing": analysing,
    "storage": storage,
    "reading": reading,
    "history": history,
    "team": team,
    "progress": progress,
    "comparing": comparing,
    "peers": peers,
    "picture": picture,
    "window": window,
    "live": live,
    "latency": latency,
}


def measured_here(name: str, *, long: bool = False) -> list[Figure]:
    """The figures of one benchmark, in this process."""
    made = storage(long=long) if name == "storage" else BENCHMARKS[name]()
    return [made] if isinstance(made, Figure) else list(made)


def measured(name: str, *, long: bool = False) -> list[Figure]:
    """The figures of one benchmark, in a process of its own."""
    words = [sys.executable, "-m", "tests.bench", "--only", name, "--json", *(["--long"] if long else [])]
    done = subprocess.run(words, stdout=subprocess.PIPE, text=True, check=False)
    if not done.stdout.strip():
        raise RuntimeError(f"The benchmark {name} ended without a figure (code {done.returncode}).")
    return [Figure.of(row) for row in json.loads(done.stdout)]
