"""Which files are changed, room by room, and which tests are asked."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.mutation.mutants import Mutant

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Room:
    """Code of one kind."""

    name: str
    code: tuple[str, ...]
    """Folders, files, or patterns of files."""
    tests: tuple[str, ...]
    without: str = ""
    """How the names of classes end that lie in these files and are something else."""

    def holds(self, mutant: Mutant) -> bool:
        """Whether a mutant of these files is one of this room."""
        return not self.without or not mutant.owner.endswith(self.without)

    def files(self) -> list[str]:
        """The files that are changed, in the order of their names."""
        return found(self.code)


def found(patterns: Iterable[str]) -> list[str]:
    """The files and folders of the project that fit."""
    paths = {path for pattern in patterns for path in ROOT.glob(pattern)}
    return sorted(path.relative_to(ROOT).as_posix() for path in paths)


OF_SETS = (
    "tests/domain/analysis",
    "tests/domain/compensation",
    "tests/domain/force",
    "tests/domain/library/test_every_protocol_is_played.py",
    "tests/domain/metrics",
    "tests/domain/quality",
    "tests/domain/repetitions",
    "tests/domain/test_*.py",
)
OF_CHANGE = ("tests/domain/change", "tests/domain/progress", "tests/domain/reports", "tests/domain/studies")
OF_BYTES = (
    "tests/drivers/families",
    "tests/drivers/reading",
    "tests/drivers/test_contract.py",
    "tests/drivers/test_decoded.py",
)
FAMILIES = "drivers/families"
ROOMS = (
    Room("metrics", ("domain/metrics/*.py",), OF_SETS),
    Room("repetitions", ("domain/repetitions/*.py",), OF_SETS),
    Room("compensation", ("domain/compensation/*.py",), OF_SETS),
    Room("comparison", ("domain/change/*.py", "domain/change/rules/*.py"), OF_CHANGE),
    Room(
        "decoders",
        (
            "drivers/reading/*.py",
            f"{FAMILIES}/*_decoder.py",
            f"{FAMILIES}/*_data.py",
            f"{FAMILIES}/*_frames.py",
            f"{FAMILIES}/*_messages.py",
            f"{FAMILIES}/*_packets.py",
            f"{FAMILIES}/*_samples.py",
            f"{FAMILIES}/*_ticks.py",
            f"{FAMILIES}/ascii_line.py",
            f"{FAMILIES}/bno08x.py",
            f"{FAMILIES}/tindeq.py",
        ),
        OF_BYTES,
        # They open ports and ask: their tests listen to ports, and say nothing of how bytes are read.
        without="Driver",
    ),
)
