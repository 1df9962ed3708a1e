"""Words that may leave the clinic: known to name nobody, or made so."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = "…"
_SHOWN = 4
_VERSION = re.compile(r"\d+(?:\.\d+)*")
_ADDRESS = re.compile(r"(\w+://)[^\s@]*@")


class Plain(str):
    """A word of the program's own, such as the name of a driver: a log may keep it."""

    __slots__ = ()


def short_serial(serial: str) -> str:
    """The end of a serial number: enough to tell two sensors of one clinic apart, too little to trace one."""
    kept = min(_SHOWN, len(serial) // 2)
    return f"{LEFT_OUT}{serial[-kept:]}" if kept else ""


def version_number(words: str) -> str:
    """The first version number of what a device says of itself; whatever else it says is left out."""
    found = _VERSION.search(words)
    return found.group() if found else ""


def without_secrets(text: str) -> str:
    """The same text with `~` for the home folder, and neither user nor password of an address."""
    return _ADDRESS.sub(rf"\1{LEFT_OUT}@", text).replace(str(Path.home()), "~")


def place_in_code(filename: str) -> str:
    """A source file without the folders above it, which may be named after somebody."""
    path = Path(filename)
    for above in (ROOT, *map(Path, sys.path)):
        if above.is_absolute() and path.is_relative_to(above):
            return path.relative_to(above).as_posix()
    return path.name
