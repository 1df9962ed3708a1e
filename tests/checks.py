"""Every check: style, format, import rules, types, and the tests: `python3 run.py test [--long ...]`."""

import json
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LAST_FAILED = ROOT / ".pytest_cache" / "v" / "cache" / "lastfailed"
MOST_AGAIN = 12
STEPS = {
    "style": ["ruff", "check", "."],
    "format": ["ruff", "format", "--check", "."],
    "import rules": ["lint-imports"],
}
SLOW_STEPS = {"types": ["mypy"]}
"""Takes most of a minute in a new clone: it runs beside the tests, which often wait for ports."""


def main(arguments: list[str]) -> int:
    """All of them even when one fails; 1 when any failed."""
    failed = check(STEPS)
    with ThreadPoolExecutor(1) as beside:
        slow = beside.submit(check, SLOW_STEPS)
        began = time.monotonic()
        passed = run_tests(["-n", "2", "--dist", "loadgroup", "--no-loadscope-reorder", *arguments])
        failed += slow.result()
        passed = passed or alone_they_pass(arguments)
        report("tests", passed, began)
        failed += [] if passed else ["tests"]
    tell(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def run_tests(arguments: list[str]) -> bool:
    """Whether all of them pass."""
    pytest = [sys.executable, "-m", "pytest", *arguments]
    environment = {**scratch_in_memory(), **os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # The tests start hundreds of programs; without it each of them compiles the whole house again.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run(pytest, env=environment, check=False).returncode == 0


def alone_they_pass(arguments: list[str]) -> bool:
    """Whether the few that failed pass with the machine to themselves.

    Tests with real ports and windows need a processor at the right moment, which a busy machine may not
    give them; what failed so is named, so that nothing that fails often goes unseen.
    """
    try:
        failed = json.loads(LAST_FAILED.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    if not 0 < len(failed) <= MOST_AGAIN:
        return False
    tell(f"Again, alone: {', '.join(failed)}.")
    return run_tests(["-n", "0", "--last-failed", *arguments])


def check(steps: dict[str, list[str]]) -> list[str]:
    """Run programs of this environment one after the other; the names of those that found something."""
    failed = []
    for name, (program, *options) in steps.items():
        began = time.monotonic()
        command = [str(Path(sys.executable).with_name(program)), *options]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            failed.append(name)
            tell(done.stdout + done.stderr)
        report(name, done.returncode == 0, began)
    return failed


def scratch_in_memory() -> dict[str, str]:
    """Where tests put their files: in memory where there is plenty; on a disk they wait half their time."""
    memory = Path("/dev/shm")  # noqa: S108
    try:
        plenty = shutil.disk_usage(memory).free > 4 * 2**30
    except OSError:
        return {}
    return {"PYTEST_DEBUG_TEMPROOT": str(memory)} if plenty and os.access(memory, os.W_OK) else {}


def report(name: str, passed: bool, began: float) -> None:
    """One line of a step."""
    tell(f"{'ok' if passed else 'FAILED':7}{name:14}{time.monotonic() - began:6.1f} s")


def tell(words: str) -> None:
    """Say it now: the tests write to the same place."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
