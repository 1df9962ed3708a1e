"""What was written down lately, read for a report: only lines that the log itself has written."""

import json
import re
from pathlib import Path

from app.support.plain_words import place_in_code

MOST_LINES = 2000
_KEYS = {"time", "level", "logger", "event", "version"}
_FRAME = re.compile(r'^(  File )"(?P<file>.*)"(, line \d+ in \w+)$')
_OTHERS = re.compile(
    r"^(Fatal Python error: [\w ():.]+|Windows fatal exception: [\w ():.]+|Python runtime state: \w+|"
    r"(Current t|T)hread 0x[0-9a-f]+( \(most recent call first\))?:?|  \.\.\.|  <[\w ]+>|"
    r"Extension modules: [\w., ]+\(total: \d+\)|)$"
)


def last_lines(path: Path) -> str:
    """The newest lines of a log and of the full files before it."""
    older = sorted(path.parent.glob(f"{path.name}.[0-9]"), reverse=True)
    lines = [line for file in (*older, path) if file.exists() for line in _lines(file)]
    return "".join(f"{line}\n" for line in lines[-MOST_LINES:] if _is_ours(line))


def hard_faults(path: Path) -> str:
    """Where the program stood when the system ended it: files without their folders, and nothing else."""
    return "".join(f"{told}\n" for line in _lines(path)[-MOST_LINES:] if (told := _told(line)) is not None)


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        # Another process may be moving it away this moment: the lines are in the next file then.
        return []


def _is_ours(line: str) -> bool:
    try:
        told = json.loads(line)
    except ValueError:
        return False
    return isinstance(told, dict) and told.keys() >= _KEYS


def _told(line: str) -> str | None:
    frame = _FRAME.match(line)
    if frame is not None:
        return f'{frame.group(1)}"{place_in_code(frame.group("file"))}"{frame.group(3)}'
    return line if _OTHERS.match(line) else None
