"""Everything that is promised for when something goes wrong, in the order of `docs/reliability.md`."""

import json
import os
import subprocess
import sys
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from drivers.registry import load_registry
from tests.app.monkey.test_monkey import LONG_EVENTS, LONG_SEEDS, LONG_SHARE
from tests.db.recording.test_recovery import AT_1_KHZ, kill_five
from tests.reliability.faults.busy import busy
from tests.reliability.faults.test_steps import STEPS, walk
from tests.reliability.power.losses import lose_power
from tests.reliability.promise import ROOT, Outcome, Promise, by_tests
from tests.reliability.soak.footprint import growth, read

FAULTS = "tests/reliability/faults"
KILLS_BESIDE = {0: 200, 6: 100}
"""How many stations are killed beside so many processes that take all the machine has."""
POWER_LOSSES, FUZZ_S = 500, 20
CHECKPOINTS = (("wal_autocheckpoint=60",), ("wal_autocheckpoint=200",), ())
IMPORTERS = ("c3d", "chunk", "workbook", "export", "manifest", "xdf", "recording", "people")


def _killed(folder: Path) -> Outcome:
    worst, told = 0, []
    for processes, kills in KILLS_BESIDE.items():
        with busy(processes):
            tried = [kill_five(folder / f"{processes}-{seed}", seed) for seed in range(kills // 5)]
            load = os.getloadavg()[0]
        lost = [each for five in tried for each in five]
        worst = max(worst, *lost)
        told.append(
            f"{len(lost)} kills beside {processes} busy processes (load {load:.0f}, {os.cpu_count()} cores) "
            f"lost at most {max(lost)} ms, {sum(lost) / len(lost):.0f} ms on average"
        )
    words = "; ".join(told) + "; stalls of the machine aside; every database opened"
    return Outcome(worst <= AT_1_KHZ, words)


def _power(folder: Path) -> Outcome:
    times, samples = 0, 0
    missing: list[str] = []
    for seed in range(POWER_LOSSES // 50):
        place = folder / str(seed)
        place.mkdir()
        tally = lose_power(place, times=50, seconds=2.0, seed=seed, pragmas=CHECKPOINTS[seed % 3])
        times, samples, missing = times + tally.losses, samples + tally.samples, missing + tally.missing
    careless = {}
    for mode in ("NORMAL", "OFF"):
        place = folder / mode
        place.mkdir()
        tally = lose_power(place, times=50, seconds=2.0, seed=1, pragmas=[f"synchronous={mode}"])
        careless[mode] = len(tally.missing)
    told = ", ".join(f"{mode} {count}" for mode, count in careless.items())
    return Outcome(
        not missing and min(careless.values()) > 0,
        f"{times} losses: {len(missing)} of {samples:,} answered samples, sets and athletes missing; "
        f"missing in 50 losses with syncing turned down: {told}",
    )


def _steps(_folder: Path) -> Outcome:
    seen = walk(STEPS, seed=11)
    return Outcome(min(seen.values()) > 0, f"{STEPS:,} steps, each state reached {min(seen.values())}+ times")


def _soaked(folder: Path, *, hours: float, speed: float) -> Outcome:
    command = [sys.executable, "-m", "tests.reliability.soak.sets", str(folder / "soak")]
    options = ["--hours", str(hours), "--speed", str(speed)]
    subprocess.run([*command, *options], cwd=ROOT, check=False, capture_output=True)
    grown = growth(read(folder / "soak" / "footprint.csv"))
    return Outcome(grown.held, grown.words)


def _fuzzed(folder: Path) -> Outcome:
    if find_spec("atheris") is None:
        return Outcome(
            held=False,
            figures="not tried: it needs `uv sync --all-extras --group fuzz`",
        )
    names = (*(driver.descriptor.driver_id for driver in load_registry(()).all()), *IMPORTERS)
    failed, tried = [], 0
    for name in names:
        command = [sys.executable, "-m", "tests.reliability.fuzz", name, str(folder / name)]
        done = subprocess.run(
            [*command, "--seconds", str(FUZZ_S)], cwd=ROOT, capture_output=True, text=True, check=False
        )
        failed += [name] if done.returncode else []
        tried += sum(
            int(line.rpartition(" ")[2]) for line in done.stderr.splitlines() if "executed_units" in line
        )
    words = f"{len(names)} readers, {FUZZ_S} s each, {tried:,} inputs: "
    return Outcome(not failed, words + (f"failed: {', '.join(failed)}" if failed else "nothing failed"))


def _driven(folder: Path) -> Outcome:
    failed, words = 0, []
    for seed in LONG_SEEDS:
        command = [sys.executable, "-m", "tests.app.monkey", str(folder / str(seed)), "--seed", str(seed)]
        options = ["--events", str(LONG_EVENTS), "--share", str(LONG_SHARE)]
        done = subprocess.run([*command, *options], cwd=ROOT, capture_output=True, text=True, check=False)
        failed += done.returncode != 0
        found = json.loads(done.stdout) if done.stdout else {"complaints": ["the station went down"]}
        counted = ", ".join(f"{found.get(name, 0):,} {name}" for name in ("events", "widgets", "sets"))
        words.append(f"seed {seed}: {counted}, {'; '.join(found['complaints']) or 'nothing to complain of'}")
    return Outcome(not failed, " · ".join(words))


PROMISES = (
    Promise(
        "kill",
        "a killed station loses at most 300 ms and no database",
        "kill -9 in mid-set, on a quiet and on a busy machine",
        _killed,
    ),
    Promise("power", "nothing that was answered for is lost", "simulated power losses", _power),
    Promise(
        "unplug",
        "a sensor may be pulled out; the set stays one set",
        "100 unplugs and replugs in one set, and 100 of one reader",
        by_tests(f"{FAULTS}/test_cables.py", "tests/drivers/test_unplugging.py"),
    ),
    Promise(
        "bytes",
        "no decoder raises, and each is in step again two packets later",
        "10 million mutated bytes per decoder",
        by_tests("tests/drivers/test_contract.py", "-k", "ten_million"),
    ),
    Promise("fuzz", "whatever reads bytes of others refuses in words", "fuzzing guided by coverage", _fuzzed),
    Promise(
        "eight",
        "hours of work grow nothing",
        "8 h of device time at speed, set after set",
        partial(_soaked, hours=8.0, speed=30.0),
    ),
    Promise("hour", "hours of work grow nothing", "one real hour", partial(_soaked, hours=1.0, speed=1.0)),
    Promise(
        "disk",
        "samples wait for a full, read-only, locked or slow disk",
        "a full disk of 2 MB; refusals of SQLite; 5 s of a lock; 1 s for every sync",
        by_tests(f"{FAULTS}/test_disks.py", "tests/db/test_trouble.py"),
    ),
    Promise(
        "clock",
        "a changed clock changes no sample and no order",
        "+-1 h in mid-set, the night summer time ends, a night asleep",
        by_tests(f"{FAULTS}/test_clocks.py", "tests/db/test_trouble.py", "-k", "clock or summer or asleep"),
    ),
    Promise(
        "processes",
        "two stations share a file; one that was stopped goes on",
        "two at once; SIGSTOP and SIGCONT in mid-set",
        by_tests(f"{FAULTS}/test_processes.py"),
    ),
    Promise(
        "server",
        "a server that goes away costs nothing",
        "stopped, killed and cut off in mid-push, then restored",
        by_tests(f"{FAULTS}/test_servers.py", "tests/db/sharing/test_cuts.py"),
    ),
    Promise(
        "window",
        "a window that stands still costs no sample",
        "30 s of standstill in a set, at ten times the pace and at the wall's",
        by_tests(f"{FAULTS}/test_screen.py"),
    ),
    Promise("steps", "the states of a set stay on their table", "random events, allowed or not", _steps),
    Promise(
        "screen",
        "a display that is pulled out stops no set",
        "displays removed and added in a set, offscreen",
        by_tests("tests/app/athlete/test_second_screen.py"),
    ),
    Promise(
        "monkey",
        "no key and no click does harm, on any page",
        f"{LONG_EVENTS:,} random keys and clicks for each of {len(LONG_SEEDS)} seeds",
        _driven,
    ),
)
