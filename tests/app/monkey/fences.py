"""Keeps the monkey in its folder: no other file is written, nothing is opened or started outside."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app import again

_CHANGES = {"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate"}
_STARTS = {"subprocess.Popen", "os.system", "os.posix_spawn", "os.exec"}
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_NO_FILES = ("/dev/", "/proc/")
"""Terminals of the simulated sensors and the like."""


def homes(folder: Path) -> Mapping[str, str]:
    """The surroundings in which every default place lies in `folder`."""
    rooms = {"HOME": "home", "TURNOUT_HOME": "data", "TMPDIR": "tmp", "TURNOUT_SIM_PORTS": "ports"}
    for room in rooms.values():
        (folder / room).mkdir(parents=True, exist_ok=True)
    outside = {"PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
    # Keys of the desktop's own keyring are nobody's business either.
    own = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    return {**{name: str(folder / room) for name, room in rooms.items()}, **outside, **own}


class Fence:
    """Refuses what would touch anything outside `folder`, and tells of it."""

    def __init__(self, folder: Path, tell: Callable[[str], None]) -> None:
        self._inside = str(folder.resolve())
        self._tell = tell
        self._closed = False
        sys.addaudithook(self._look)

    @contextmanager
    def closed(self) -> Iterator[None]:
        """An audit hook stays for the life of the process: outside of this it only looks away."""
        keeps_compiled, sys.dont_write_bytecode = sys.dont_write_bytecode, True
        self._closed = True
        try:
            yield
        finally:
            self._closed = False
            sys.dont_write_bytecode = keeps_compiled

    def _look(self, event: str, given: tuple[Any, ...]) -> None:
        if not self._closed:
            return
        writes = event == "open" and isinstance(given[0], str | bytes) and (given[2] or 0) & _WRITES
        if writes or event in _CHANGES:
            self._refuse_outside(event, given[0])
        elif event in _STARTS:
            self._refuse(f"{event} {given[0]}")
        elif event == "socket.connect" and isinstance(given[1], tuple):
            self._refuse(f"{event} {given[1]}")

    def _refuse_outside(self, event: str, path: str | bytes) -> None:
        place = os.path.realpath(os.fsdecode(path))
        if not place.startswith((self._inside, *_NO_FILES)):
            self._refuse(f"{event} {place}")

    def _refuse(self, words: str) -> None:
        self._tell(f"reached over the fence: {words}")
        raise PermissionError(words)


class Chooser:
    """Stands in for the dialogs of files: a good path, a bad one, or none, all of them in `folder`."""

    def __init__(self, folder: Path, random: Random) -> None:
        self._folder, self._random = folder, random
        self.opened: list[str] = []
        folder.mkdir(parents=True, exist_ok=True)
        good = {"people.csv": "name,born\nKai Lund,1999-02-03\nUna Rey,2001-11-30\n", "empty.csv": ""}
        for name, text in {**good, "words.txt": "neither a list nor a recording", "logo.png": "x"}.items():
            (folder / name).write_text(text, encoding="utf-8")
        (folder / "broken.c3d").write_bytes(random.randbytes(600))
        (folder / "broken.xlsx").write_bytes(random.randbytes(600))
        (folder / "list.json").write_text('{"turnout": 1, "athletes": [{}]}', encoding="utf-8")

    def to_read(self, *_: object, **__: object) -> tuple[str, str]:
        """A file that is there, is none, or nothing chosen."""
        files = [*(str(path) for path in self._folder.iterdir() if path.is_file()), "", str(self._folder)]
        return self._random.choice([*files, str(self._folder / "gone.csv")]), ""

    def to_write(self, *_: object, **__: object) -> tuple[str, str]:
        """A new file, one that is there, one in a folder that is not there, or nothing chosen."""
        names = ("out.pdf", "out.csv", "out.zip", "out", "people.csv", "no such folder/out.pdf", "")
        name = self._random.choice(names)
        return (str(self._folder / name) if name else ""), ""

    def folder(self, *_: object, **__: object) -> str:
        """A folder, a new one, or nothing chosen."""
        # Never a name of `to_write`: the library's folder would become a file under its feet.
        name = self._random.choice(["", ".", "a folder", "a new one"])
        return str(self._folder / name) if name else ""

    @contextmanager
    def stands_in(self) -> Iterator[None]:
        """Nothing is asked of the desktop, opened by it or started anew."""

        def opened(url: Any) -> bool:
            self.opened.append(str(url))
            return True

        with (
            patch.object(QFileDialog, "getOpenFileName", self.to_read),
            patch.object(QFileDialog, "getSaveFileName", self.to_write),
            patch.object(QFileDialog, "getExistingDirectory", self.folder),
            patch.object(QDesktopServices, "openUrl", opened),
            patch.object(again, "start", lambda *words: self.opened.append(" ".join(words))),
        ):
            yield
