"""Memory that was freed goes back to the system."""

import subprocess
import sys
import weakref
from pathlib import Path

import pytest

from app.memory import give_back_memory


def resident_kib() -> int:
    """What this process holds."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read in /proc")
def test_what_was_freed_goes_back() -> None:
    pieces = [bytes(5_000) for _ in range(40_000)]
    # What stays behind at the end keeps all before it: the C library gives back from the end only.
    last = pieces[-100:]
    del pieces
    kept = resident_kib()
    give_back_memory()
    assert resident_kib() < kept - 100_000
    assert len(last) == 100


def test_what_refers_to_itself_goes_too() -> None:
    class Link:
        """Holds itself."""

        def __init__(self) -> None:
            self.itself = self

    gone = weakref.ref(Link())
    give_back_memory()
    assert gone() is None


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read in /proc")
def test_threads_take_from_one_pool() -> None:
    """Eight threads that each take some pieces: a pool of their own would be a mapping of 64 MB each."""
    program = """
import threading
from pathlib import Path
from app.memory import one_pool

def pools():
    ends = [line.split()[0].split("-") for line in Path("/proc/self/maps").read_text().splitlines()]
    return sum(int(low, 16) % (1 << 26) == 0 for low, _ in ends)

one_pool()
gate, kept = threading.Barrier(9), []

def work():
    kept.append([bytes(2_000) for _ in range(100)])
    gate.wait()

before = pools()
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads:
    thread.start()
gate.wait()
print(pools() - before)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60
    )
    assert int(done.stdout) == 0
