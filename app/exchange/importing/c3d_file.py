"""C3D files of motion analysis: analog signals with the rate that the file states."""

from pathlib import Path
from typing import Any

import numpy as np

from domain.channel import Floats
from domain.foreign.errors import ForeignFileError
from domain.foreign.signals import Signal
from domain.language import say

ANALOG = "analog"


def read_c3d(path: Path) -> tuple[list[Signal], dict[str, Floats], list[str]]:
    """Signals, times by stream and sentences; ForeignFileError where the file or its reader is missing."""
    try:
        import ezc3d
    except ImportError:
        raise ForeignFileError(
            say(
                "{path} needs the reader of C3D files: install Turnout with `c3d`, or export it as CSV.",
                path=path.name,
            )
        ) from None
    try:
        book = ezc3d.c3d(str(path))
        parameters, data = book["parameters"], book["data"]
        analog = np.asarray(data["analogs"], dtype=np.float64)[0]
        rate_hz = float(parameters["ANALOG"]["RATE"]["value"][0]) if analog.size else 0.0
        labels = _words(parameters, "ANALOG", "LABELS", len(analog))
        units = _words(parameters, "ANALOG", "UNITS", len(analog))
        markers = int(np.asarray(data["points"]).shape[1])
    except (OSError, ValueError, KeyError, IndexError, RuntimeError, TypeError) as trouble:
        raise ForeignFileError(
            say("{path} is no C3D file that can be read ({trouble}).", path=path.name, trouble=trouble)
        ) from None
    if not analog.size or rate_hz <= 0:
        raise ForeignFileError(
            say(
                "{path} has no analog signals: record the force with it, or export it as CSV.", path=path.name
            )
        )
    signals = [Signal(ANALOG, labels[i], units[i], row) for i, row in enumerate(analog)]
    times = {ANALOG: np.arange(analog.shape[1]) / rate_hz}
    told = [
        say(
            "C3D has no time of a sample: samples were placed evenly at the {rate_hz:.6g} Hz the "
            "file states.",
            rate_hz=rate_hz,
        )
    ]
    if markers:
        told.append(
            say(
                "{markers} markers are left out: no angle is computed from them, because the file "
                "does not say which body each belongs to.",
                markers=markers,
            )
        )
    return signals, times, told


def is_c3d(path: Path) -> bool:
    """Whether a file begins as one: the block of its parameters, then the number 80."""
    with path.open("rb") as file:
        head = file.read(2)
    return len(head) == 2 and head[0] > 0 and head[1] == 80


def _words(parameters: Any, group: str, name: str, count: int) -> list[str]:
    held = parameters[group].get(name, {"value": []})["value"]
    words = [str(word).strip() for word in held]
    return [
        (words[i] if i < len(words) else "") or (say("analog {i}", i=i + 1) if name == "LABELS" else "")
        for i in range(count)
    ]
