"""A disk that is really full or very slow under a set that is being recorded."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from db.errors import StorageError
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.session import SetState
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.samples import a_block, a_set, a_stream
from tests.reliability.power.losses import ROOT, compiler, library

LONGEST_WAIT_S = 0.2


def mounted(folder: Path, options: str) -> bool:
    """Put a small disk of memory under the folder, or change it; False where that is not allowed."""
    command = ["mount", "-t", "tmpfs", "-o", options, "turnout-test", str(folder)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0 or not mounted(folder, "size=3m"):
        pytest.skip("a small disk can only be mounted on Linux by root")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def a_noisy_set(store: Store) -> tuple[str, str]:
    """Begin a set; its key and that of its stream."""
    store.athletes.add(Athlete("ada", "Ada"))
    header, stream = a_set(store.sessions.open_session("ada").session_id), a_stream()
    store.recorder.begin(header, [stream])
    return header.set_id, stream.stream_id


def test_samples_wait_for_a_full_disk_and_all_arrive(small_disk: Path) -> None:
    store = open_store(blank_database(small_disk / "turnout.db"), clock=StationClock())
    try:
        set_id, stream_id = a_noisy_set(store)
        store.recorder.append(stream_id, a_block(0, 100))
        while store.recorder.pending:
            threading.Event().wait(0.01)
        # Noise cannot be packed: it needs more room than the disk has.
        raw = np.random.default_rng(3).integers(-(2**40), 2**40, size=(300_000, 2))
        noise = replace(a_block(100, len(raw)), raw=raw)
        store.recorder.append(stream_id, noise)
        with pytest.raises(StorageError, match="is full: free some"):
            store.recorder.finish(set_id, SetState.COMPLETE, timeout_s=2.0)
        assert store.recorder.pending == len(raw)
        assert mounted(small_disk, "remount,size=64m")
        store.recorder.finish(set_id, SetState.COMPLETE)
        kept = store.sessions.recording(set_id).streams[0].raw
        np.testing.assert_array_equal(kept[100:], raw)
    finally:
        store.close()


@pytest.mark.skipif(compiler() is None, reason="a slow disk needs Linux and a C compiler")
@pytest.mark.parametrize("stall_ms", [50, pytest.param(1000, marks=pytest.mark.long)])
def test_a_disk_that_is_slow_with_everything_costs_no_sample(tmp_path: Path, stall_ms: int) -> None:
    blank_database(tmp_path / "station" / "turnout.db")
    environment = {
        **os.environ,
        "LD_PRELOAD": str(library(tmp_path)),
        "DISK_FOLDER": str(tmp_path / "station"),
        "DISK_STALL_MS": str(stall_ms),
    }
    child = [sys.executable, "-m", "tests.reliability.faults.slow_child", str(tmp_path / "station"), "1.5"]
    done = subprocess.run(child, cwd=ROOT, env=environment, check=True, capture_output=True, text=True)
    handed_over, kept, longest_s = (float(word) for word in done.stdout.split())
    assert kept == handed_over > 1000
    assert longest_s < LONGEST_WAIT_S
