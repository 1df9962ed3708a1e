"""The log as files of limited size, each of which begins with the station's random number."""

import contextlib
import io
import logging
import os
import uuid
from importlib import metadata
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.support.log_lines import LogLine
from db.recording.claims import try_lock

MOST_BYTES, OLDER_FILES = 500_000, 3
"""A log takes at most two megabytes: about ten thousand lines."""

STATION, COMMANDS = "station.log", "commands.log"
"""The window and the command line write side by side, each its own file."""

HARD_FAULTS, LAST_FAULT = "hard-faults.txt", "last-fault.json"
"""Beside them: what the system said when it ended the program, and the last fault nobody foresaw."""

FACTS = ("turnout", "app.support")
"""Loggers that tell facts too: a run that begins, a sensor that is open; the others tell trouble only."""

_NUMBER = "station-number"


class LogFile(RotatingFileHandler):
    """Begins a new file when one is full; may be written by several processes, and never disturbs one."""

    def __init__(
        self, path: Path, *, line: LogLine, most_bytes: int = MOST_BYTES, older: int = OLDER_FILES
    ) -> None:
        self._line = line
        self.lost_lines = 0
        super().__init__(path, maxBytes=most_bytes, backupCount=older, encoding="utf-8")
        self.setFormatter(line)

    def shouldRollover(self, record: logging.LogRecord) -> bool:
        """Whether the file is full; one that another process has moved meanwhile is left to it."""
        self._follow()
        return bool(super().shouldRollover(record))

    def doRollover(self) -> None:
        """Begin a new file, one process at a time; whoever comes second goes on in the full one."""
        handle = os.open(f"{self.baseFilename}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if try_lock(handle) and not self._follow():
                super().doRollover()
        finally:
            os.close(handle)

    def rotate(self, source: str, dest: str) -> None:
        """Move a full file; where another process holds it (Windows), it goes on growing for now."""
        with contextlib.suppress(OSError):
            super().rotate(source, dest)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002 - named by logging
        """A disk that takes no log takes no complaint about it either: the line is counted and left out."""
        self.lost_lines += 1

    def _open(self) -> io.TextIOWrapper:
        stream = super()._open()
        if os.fstat(stream.fileno()).st_size == 0:
            # Past the buffer, which would hold on to what a full disk refuses.
            try:
                os.write(stream.fileno(), (self._line.head() + self.terminator).encode())
            except OSError:
                stream.close()
                raise
        return stream

    def _follow(self) -> bool:
        """Go on in the new file where another process has moved the old one; whether that was so."""
        if self.stream is None or not self._was_moved(self.stream):
            return False
        self.stream.close()
        self.stream = None
        self.stream = self._open()
        return True

    def _was_moved(self, stream: io.TextIOWrapper) -> bool:
        try:
            there, ours = Path(self.baseFilename).stat(), os.fstat(stream.fileno())
        except OSError:
            return True
        return (there.st_ino, there.st_dev) != (ours.st_ino, ours.st_dev)


def log_to(folder: Path, name: str = STATION) -> LogFile:
    """Keep what all loggers warn of in `folder`, and some facts; OSError where it takes no files."""
    folder.mkdir(parents=True, exist_ok=True)
    line = LogLine(version=metadata.version("turnout"), station=station_number(folder))
    handler = LogFile(folder / name, line=line)
    logging.getLogger().addHandler(handler)
    for logger in FACTS:
        logging.getLogger(logger).setLevel(logging.INFO)
    return handler


def station_number(folder: Path) -> str:
    """A random number of this station, made once; it says nothing about the computer or the clinic."""
    path = folder / _NUMBER
    try:
        with path.open("x", encoding="ascii") as file:
            file.write(uuid.uuid4().hex[:12])
    except FileExistsError:
        pass
    return path.read_text(encoding="ascii").strip()
