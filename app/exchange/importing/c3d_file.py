"""C3D files of motion analysis: analog signals with the rate that the file states."""

import struct
from pathlib import Path

import numpy as np

from app.exchange.importing.c3d_parts import read_parts
from domain.channel import Floats
from domain.foreign.errors import ForeignFileError
from domain.foreign.signals import Signal
from domain.language import say

ANALOG = "analog"


def read_c3d(path: Path) -> tuple[list[Signal], dict[str, Floats], list[str]]:
    """Signals, times by stream and sentences; ForeignFileError where there are none."""
    try:
        parts = read_parts(path.read_bytes())
    except (ValueError, IndexError, KeyError, OverflowError, struct.error) as trouble:
        raise ForeignFileError(
            say("{path} is no C3D file that can be read ({trouble}).", path=path.name, trouble=trouble)
        ) from None
    analog, rate_hz, markers = parts.analog, parts.rate_hz, parts.markers
    labels = _words(parts.labels, "LABELS", len(analog))
    units = _words(parts.units, "UNITS", len(analog))
    if not analog.size or not 0 < rate_hz < float("inf"):
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


def _words(held: list[str], name: str, count: int) -> list[str]:
    return [
        (held[i] if i < len(held) else "") or (say("analog {i}", i=i + 1) if name == "LABELS" else "")
        for i in range(count)
    ]
