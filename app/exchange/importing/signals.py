"""Opens a recording of another program: CSV, XDF or C3D, told by what the file begins with."""

import hashlib
from pathlib import Path

import numpy as np

from app.errors import TurnoutError
from app.exchange.importing.c3d_file import is_c3d, read_c3d
from app.exchange.importing.readable import said_of_file
from app.exchange.importing.xdf_file import is_xdf, read_xdf
from domain.channel import Floats
from domain.foreign.errors import ForeignFileError, ForeignUnitError
from domain.foreign.signals import ForeignFile, Signal, channel_of
from domain.foreign.text_table import Table, decoded, read_table
from domain.language import say

LARGEST_BYTES = 500_000_000
CHRONOJUMP = ("time (micros)", "force(n)")
"""The heading of its raw force files, as its own program writes them."""
_CLOCK = say(
    "Its times are those of the file; whether a sensor's own clock made them, the file does not say."
)


def read_signals(path: Path, *, rate_hz: float | None = None, time: str = "") -> ForeignFile:
    """The signals of a file; TurnoutError with one sentence where it holds none.

    Parameters
    ----------
    rate_hz
        For a file without times: how many samples a second it has.
    time
        The column of the times, with its unit in brackets, where the heading does not tell: `Sample [ms]`.
    """
    with said_of_file(path):
        if not path.is_file():
            raise TurnoutError(say("There is no file {path}: choose a CSV, XDF or C3D file.", path=path))
        if path.stat().st_size > LARGEST_BYTES:
            raise TurnoutError(
                say(
                    "{path} is larger than {largest_bytes:.0f} MB: cut out one set.",
                    path=path.name,
                    largest_bytes=LARGEST_BYTES / 1000000.0,
                )
            )
        data = path.read_bytes()
        digest = hashlib.sha256(data).hexdigest()
        if is_xdf(path):
            signals, times, told = read_xdf(data, file=path.name)
            return ForeignFile(path.name, "XDF", digest, tuple(signals), times, tuple(told))
        if is_c3d(path):
            signals, times, told = read_c3d(path)
            return ForeignFile(path.name, "C3D", digest, tuple(signals), times, tuple(told))
        table = read_table(decoded(data, file=path.name), file=path.name)
        return _of_table(table, path.name, digest, rate_hz=rate_hz, time=time)


def _of_table(table: Table, file: str, digest: str, *, rate_hz: float | None, time: str) -> ForeignFile:
    names = tuple(plain_head(name) for name in table.names)
    form = "Chronojump" if names == CHRONOJUMP else "CSV"
    place, factor = _time_column(table, file, time)
    signals = tuple(
        Signal("", name, "", table.values[:, i]) for i, name in enumerate(table.names) if name and i != place
    )
    if place is not None:
        times: Floats = table.values[:, place] * factor
        told = say("Its times are the sensor's own, in microseconds.") if form == "Chronojump" else _CLOCK
    elif rate_hz is not None:
        times = np.arange(len(table.values)) / rate_hz
        told = say(
            "It has no times: its samples were placed at the {rate_hz:g} Hz that were given.", rate_hz=rate_hz
        )
    else:
        times, told = np.empty(0), ""
    return ForeignFile(file, form, digest, signals, {"": times}, (*filter(None, (told,)), *table.notes))


def plain_head(name: str) -> str:
    """A heading in small letters with single spaces."""
    return " ".join(name.casefold().split())


def _time_column(table: Table, file: str, chosen: str) -> tuple[int | None, float]:
    """Which column holds the times, and how many seconds its unit is."""
    if chosen:
        name, _, unit = chosen.partition("[")
        wanted = plain_head(name)
        heads = [plain_head(each) for each in table.names]
        place = next((i for i, head in enumerate(heads) if head in (wanted, plain_head(chosen))), None)
        if place is None:
            names = ", ".join(table.names[:20])
            raise ForeignFileError(
                say(
                    "{file} has no column {name}: choose of {names}.",
                    file=file,
                    name=name.strip(),
                    names=names,
                )
            )
        column = channel_of("time", unit.rstrip("] ") or "s", file=file)
        return place, 1.0 if column is None else column.factor
    trouble: ForeignUnitError | None = None
    for place, name in enumerate(table.names):
        try:
            column = channel_of(name, "", file=file)
        except ForeignUnitError as error:
            trouble = error if error.channel == "time" else trouble
            continue
        if column is not None and column.quantity == "time":
            return place, column.factor
    if trouble is not None:
        raise trouble
    return None, 1.0
