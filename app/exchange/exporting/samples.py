"""Raw samples and curves of one set as columns: what was sent, when it came, and when it was."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.exchange.exporting.dictionary import Column, curve_columns, raw_name, sample_columns
from app.exchange.exporting.tables import CURVE_TIME, SAMPLE_COLUMNS
from db.store import Store
from domain.calibration import SiReader, calibration_in_force
from domain.channel import MISSING_RAW, ClockKind
from domain.results import Traces
from domain.samples.clock import ClockModel
from domain.session import StreamRecording

_AT_ONCE = 16_384


@dataclass(frozen=True, slots=True)
class Columns:
    """A table by columns: numbers as arrays; what is the same in every row as one value.

    NaN, and True in `missing` for whole numbers, is an empty cell.
    """

    columns: tuple[Column, ...]
    values: tuple[Any, ...]
    missing: Mapping[str, Any]
    rows: int

    def parts(self) -> Iterator[list[list[Any]]]:
        """Columns of plain values, some rows at a time."""
        for start in range(0, self.rows, _AT_ONCE):
            stop = min(start + _AT_ONCE, self.rows)
            yield [self._part(number, start, stop) for number in range(len(self.columns))]

    def _part(self, number: int, start: int, stop: int) -> list[Any]:
        values = self.values[number]
        if not isinstance(values, np.ndarray):
            return [values] * (stop - start)
        part: list[Any] = values[start:stop].tolist()
        gone = self.missing.get(self.columns[number].name)
        if gone is not None:
            return [None if empty else value for value, empty in zip(part, gone[start:stop], strict=True)]
        if values.dtype == np.float64:
            # NaN is not equal to itself.
            return [value if value == value else None for value in part]
        return part


def raw_columns(item: StreamRecording, epoch_ns: int) -> Columns:
    """One stream: gaps stay gaps, nothing is filled and nothing is left out."""
    stream = item.stream
    fitted_ns = ClockModel(stream.clock, stream.nominal_rate_hz).feed(
        item.ticks, item.received_ns, item.flags
    )
    values: list[Any] = [
        np.arange(len(item.ticks)),
        item.ticks,
        (item.received_ns - epoch_ns) / 1e9,
        (np.asarray(fitted_ns) - epoch_ns) / 1e9,
        item.flags,
    ]
    si = SiReader(stream).read(item.raw)
    silent = stream.clock.kind is ClockKind.NONE
    missing: dict[str, Any] = {"device_tick": np.full(len(item.ticks), silent)}
    for number, channel in enumerate(stream.channels):
        raw = item.raw[:, number]
        missing[raw_name(channel.name)] = raw == MISSING_RAW
        values += [
            raw,
            si[:, number],
            getattr(calibration_in_force(stream, channel.name), "calibration_id", None),
        ]
    columns = SAMPLE_COLUMNS + tuple(sample_columns([stream]))
    return Columns(columns, tuple(values), missing, len(item.ticks))


def curve_table(traces: Traces) -> Columns:
    """The curves that were shown, on their one time axis."""
    columns = (CURVE_TIME, *curve_columns(traces.channels))
    return Columns(columns, (traces.time_s, *traces.channels.values()), {}, len(traces.time_s))


def traces_of(store: Store, analysis_id: str | None) -> Traces | None:
    """The curves of an analysis, None where there is none."""
    for _, traces in store.keeping.curves_of([] if analysis_id is None else [analysis_id]):
        return traces
    return None
