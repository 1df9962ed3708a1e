"""C3D for motion analysis: force, torque and angles of a set as analog channels, repetitions as events."""

from collections.abc import Sequence
from types import TracebackType
from typing import Any

import ezc3d
import numpy as np

from app.exchange.exporting.samples import Columns
from app.exchange.exporting.scope import Row
from app.exchange.exporting.tables import Table
from app.exchange.exporting.target import Target

_UNITS = {"deg": "deg", "n": "N", "nm": "Nm", "s": "s"}
MOST_FRAMES = 65_535
"""The frame numbers of the format have 16 bits; more need a parameter that many readers do not know."""


class C3dForm:
    """One file per set with its curves on their even time axis; gaps are *not a number*, never filled.

    Raw samples come at rates of their own, which one file of this format cannot hold.
    """

    def __init__(self, target: Target, _tables: Sequence[Table], _clinic: str) -> None:
        self._target = target
        self._events: dict[str, list[tuple[float, str]]] = {}

    def __enter__(self) -> "C3dForm":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        return None

    def add(self, table: Table, row: Row) -> None:
        """Repetitions become events; the other tables have no place in the format."""
        if table.name == "repetitions" and row["accepted"]:
            events = self._events.setdefault(row["set_id"], [])
            number = row["rep_number"]
            for name in ("start", "peak", "end"):
                if row[f"{name}_s"] is not None:
                    events.append((row[f"{name}_s"], f"Rep {number} {name}"))

    def add_curves(self, beside: Row, columns: Columns) -> None:
        """The file of one set."""
        set_id = beside["set_id"]
        rate_hz = _even_rate(columns.values[0])
        if rate_hz is None or columns.rows > MOST_FRAMES:
            why = "its time axis is not even" if rate_hz is None else f"it has more than {MOST_FRAMES} frames"
            self._target.left_out.append((f"set {set_id}", f"C3D cannot hold it: {why}"))
            return
        book = _book(columns, rate_hz)
        first_s = float(columns.values[0][0])
        _say(book, "TURNOUT", "FIRST_SAMPLE_S", [first_s])
        for name in ("set_id", "athlete_id", "protocol_id", "side"):
            _say(book, "TURNOUT", name.upper(), [str(beside[name])])
        _add_events(book, [(time_s - first_s, label) for time_s, label in self._events.pop(set_id, [])])
        book.write(str(self._target.path(f"{set_id}.c3d")))


def _book(columns: Columns, rate_hz: float) -> Any:
    book = ezc3d.c3d()
    names = [column.name for column in columns.columns[1:]]
    values = np.stack([np.asarray(each, dtype=np.float64) for each in columns.values[1:]])
    book["data"]["points"] = np.zeros((4, 0, columns.rows))
    book["data"]["analogs"] = values[np.newaxis]
    book["parameters"]["POINT"]["RATE"]["value"] = [rate_hz]
    analog = book["parameters"]["ANALOG"]
    analog["RATE"]["value"] = [rate_hz]
    analog["LABELS"]["value"] = names
    analog["UNITS"]["value"] = [_UNITS.get(name.rpartition("_")[2], "") for name in names]
    analog["DESCRIPTIONS"]["value"] = [column.meaning[:120] for column in columns.columns[1:]]
    return book


def _add_events(book: Any, events: list[tuple[float, str]]) -> None:
    """Times from the first sample of the file, in the minutes and seconds of the format."""
    inside = sorted((time_s, label) for time_s, label in events if time_s >= 0)
    if inside:
        _say(book, "EVENT", "USED", [len(inside)])
        times = np.array([[time_s // 60, time_s % 60] for time_s, _ in inside]).T
        _say(book, "EVENT", "TIMES", times)
        _say(book, "EVENT", "LABELS", [label for _, label in inside])
        _say(book, "EVENT", "CONTEXTS", ["General"] * len(inside))


def _say(book: Any, group: str, name: str, value: Any) -> None:
    book.add_parameter(group, name, value)


def _even_rate(time_s: Any) -> float | None:
    """Samples per second of an even axis; None where it is not."""
    if len(time_s) < 2:
        return None
    steps = np.diff(time_s)
    step_s = (time_s[-1] - time_s[0]) / (len(time_s) - 1)
    # A hundredth of a step: more than the digits of the axis lose, less than any real unevenness.
    return None if step_s <= 0 or np.max(np.abs(steps - step_s)) > step_s / 100 else float(1 / step_s)
