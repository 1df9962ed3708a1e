"""Keeps what the tests ran, so that a test is followed again only when something of it has changed."""

import hashlib
import pickle
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.mutation.reach import Reach

ROOMS = ("app", "db", "domain", "drivers", "tests", "widgets")


class Followed:
    """What is kept in a file, by test; None keeps nothing."""

    def __init__(self, file: Path | None, *, root: Path, paths: Iterable[str]) -> None:
        self._file = file
        self._root = root
        self._shared = _shared(root, paths) if file is not None else ""
        self._kept: dict[str, Reach] = {}
        if file is not None and file.exists():
            self._kept = pickle.loads(file.read_bytes())  # noqa: S301 - our own

    def known(self, test: str) -> Reach | None:
        """What a test ran, where neither it nor what it uses has changed since."""
        return self._kept.get(self._key(test)) if self._file is not None else None

    def keep(self, reaches: Mapping[str, Reach]) -> None:
        """For the next time."""
        if self._file is not None:
            self._kept |= {self._key(test): reach for test, reach in reaches.items()}
            self._file.write_bytes(pickle.dumps(self._kept))

    def _key(self, test: str) -> str:
        own = (self._root / test.split("::", 1)[0]).read_bytes()
        return f"{test} {self._shared} {hashlib.sha256(own).hexdigest()}"


def _shared(root: Path, paths: Iterable[str]) -> str:
    """A sum of the code, of the files that are looked at, and of what tests have in common."""
    digest = hashlib.sha256(" ".join(paths).encode())
    for path in _common(root):
        digest.update(str(path).encode() + path.read_bytes())
    return digest.hexdigest()


def _common(root: Path) -> Iterable[Path]:
    files = (path for room in ROOMS for path in sorted((root / room).rglob("*")))
    return (
        path
        for path in files
        if path.suffix in (".py", ".toml", ".json") and not path.name.startswith("test_")
    )
