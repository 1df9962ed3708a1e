"""Random keys and clicks over every page: nothing fails, nothing is lost, nothing leaves its folder."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

EVENTS, SEED = 130, 3
LONG_EVENTS, LONG_SEEDS, LONG_SHARE = 10_000, (11, 12), 30
EVERY = {
    "today", "athletes", "station", "library", "compare", "group", "sensors", "settings", "review", "program",
    "studies", "progress", "live", "editor", "palette", "sign_in", "guide", "display",
}  # fmt: skip
"""Each page of the window, and the places that are none."""


def run(folder: Path, root: Path, *, seed: int, events: int, share: int) -> dict[str, Any]:
    """A process of its own: whatever it breaks, it breaks there; the seed repeats it."""
    options = ["--seed", str(seed), "--events", str(events), "--share", str(share)]
    command = [sys.executable, "-m", "tests.app.monkey", str(folder), *options]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=root, env=surroundings, capture_output=True, text=True, check=False, timeout=3600
    )
    last = (folder / "events.txt").read_text(encoding="utf-8").splitlines()[-1:]
    assert done.stdout, f"seed {seed}: the station went down after {last}\n{done.stderr}"
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["complaints"] == [], f"seed {seed}: " + "\n".join(found["complaints"])
    return found


@pytest.mark.timeout(300)
def test_keys_and_clicks_on_every_page_do_no_harm(tmp_path: Path, root: Path) -> None:
    found = run(tmp_path, root, seed=SEED, events=EVENTS, share=6)
    assert set(found["places"]) == EVERY
    assert found["events"] >= EVENTS and found["widgets"] > 60
    assert found["sets"] >= 1 and "sound" in found["checked"]


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", LONG_SEEDS)
def test_ten_thousand_keys_and_clicks_on_every_page_do_no_harm(tmp_path: Path, root: Path, seed: int) -> None:
    found = run(tmp_path, root, seed=seed, events=LONG_EVENTS, share=LONG_SHARE)
    assert set(found["places"]) == EVERY
    assert found["events"] >= LONG_EVENTS and found["widgets"] > 400 and found["sets"] > 5
