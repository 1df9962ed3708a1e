"""Who has a port open, as far as the system tells: to name the program that must be closed."""

import os
from pathlib import Path

PROC = Path("/proc")


def holder_of(port: str, *, proc: Path = PROC) -> tuple[str, int] | None:
    """The name and number of another process that has `port` open; None where none shows.

    Only the processes of the same user can be looked into, and only on Linux.
    """
    target = str(Path(port).resolve())
    for folder in _processes(proc):
        if any(_target(link) == target for link in _entries(folder / "fd")):
            return _name(folder), int(folder.name)
    return None


def is_running(name: str, *, proc: Path = PROC) -> bool:
    """Whether a program of that name runs, whoever started it."""
    # The kernel cuts names off after 15 characters.
    return any(_name(folder) == name[:15] for folder in _processes(proc))


def _processes(proc: Path) -> list[Path]:
    return [folder for folder in _entries(proc) if folder.name.isdigit()]


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _target(link: Path) -> str:
    try:
        return os.readlink(link)  # noqa: PTH115 - a Path would cost more than the look
    except OSError:
        return ""


def _name(folder: Path) -> str:
    try:
        return (folder / "comm").read_text().strip()
    except OSError:
        return ""
