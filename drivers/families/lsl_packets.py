"""Samples of a Lab Streaming Layer stream as bytes, so that they go the same way as those of any sensor."""

import re
import struct
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from domain.channel import Channel, Floats, SampleFlag
from drivers.decoder import DecoderEvent, ParseError, Reply
from drivers.reading.blocks import ClockWatch, float64_bits, missing_table, sample_events
from drivers.reading.packets import Bytes, PacketScanner

HEADER, SAMPLE = b"LSLH", b"LSLS"
TICK_S = 1e-9
_HEAD = 4
_SUM_BYTES = 2
_LONGEST_HEADER, _MOST_VALUES = 4096, 64
_NO_LABEL = re.compile(r"(ch|channel)?[_ ]?\d*")


def header(name: str, labels: Sequence[str], units: Sequence[str]) -> bytes:
    """What the stream holds, said before its samples."""
    text = "\n".join((name, *(f"{label}\t{unit}" for label, unit in zip(labels, units, strict=True))))
    body = text.encode("utf-8")[:_LONGEST_HEADER]
    return _summed(HEADER + struct.pack("<H", len(body)) + body)


def sample(stamp_s: float, correction_s: float, values: Sequence[float]) -> bytes:
    """One sample: its time stamp as sent, the correction that held then, and its values."""
    numbers = struct.pack(f"<{2 + len(values)}d", stamp_s, correction_s, *values)
    return _summed(SAMPLE + struct.pack("<H", len(values)) + numbers)


class LslDecoder:
    """Values go to the channels of their labels; a stream without the `needed` ones is somebody else's."""

    def __init__(self, *, channels: tuple[Channel, ...], needed: frozenset[str]) -> None:
        self.packets = 0
        self._names = [channel.name for channel in channels]
        self._needed = needed
        self._columns: list[tuple[int, int]] = []
        self._count = 0
        self._told = ""
        self._scanner = PacketScanner(
            sync=re.compile(rb"LSL[HS]"), shortest=_HEAD + 2, length=_length, check=_sums, head=_HEAD + 2
        )
        self._clock = ClockWatch(tick_s=TICK_S, width_bits=0)

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        """Take bytes of the transport that arrived by `received_ns`."""
        events: list[DecoderEvent] = []
        for found in self._scanner.feed(data):
            if isinstance(found, ParseError):
                events.append(found)
            elif found.rows[0, 3] == HEADER[3]:
                for row in found.rows:
                    events += self._header(row[_HEAD + 2 : -_SUM_BYTES].tobytes().decode("utf-8", "replace"))
            elif self._columns:
                events += self._samples(found.rows, received_ns)
        return events

    def _header(self, text: str) -> list[DecoderEvent]:
        if text == self._told:
            return []
        self._told = text
        name, *lines = text.split("\n")
        labels = [line.partition("\t")[0].lower() for line in lines]
        units = [line.partition("\t")[2] for line in lines]
        if len(labels) == 1 and _NO_LABEL.fullmatch(labels[0]):
            # A stream of one number needs no label to be a force.
            labels = ["force"]
        known = self._needed <= set(labels)
        self._columns = [
            (self._names.index(label), place) for place, label in enumerate(labels) if label in self._names
        ]
        self._columns, self._count = (self._columns if known else []), len(labels)
        told = " ".join(f"{label}={unit}" for label, unit in zip(labels, units, strict=True))
        return [Reply("stream", name), Reply("units", told)] if known else []

    def _samples(self, rows: Bytes, received_ns: int) -> list[DecoderEvent]:
        numbers: Floats = (
            np.ascontiguousarray(rows[:, _HEAD + 2 : -_SUM_BYTES]).view("<f8").astype(np.float64)
        )
        good = np.isfinite(numbers[:, 0]) & (np.abs(numbers[:, 0]) < 2**62 * TICK_S)
        if numbers.shape[1] != 2 + self._count or not good.any():
            return []
        numbers = numbers[good]
        self.packets += len(numbers)
        raw = missing_table(len(numbers), len(self._names))
        for column, place in self._columns:
            raw[:, column] = float64_bits(numbers[:, 2 + place])
        raw[:, self._names.index("lsl_time")] = float64_bits(numbers[:, 0])
        raw[:, self._names.index("time_correction")] = float64_bits(numbers[:, 1])
        ticks = np.rint(numbers[:, 0] / TICK_S).astype(np.int64)
        lacking = np.isnan(numbers[:, 2:]).any(axis=1)
        flags = np.where(lacking, int(SampleFlag.MISSING), 0).astype(np.int64)
        restarts = self._clock.restarts(ticks)
        return sample_events(raw, ticks=ticks, flags=flags, received_ns=received_ns, restarts=restarts)


def _summed(body: bytes) -> bytes:
    return body + struct.pack("<H", sum(body) & 0xFFFF)


def _length(buffer: bytes, place: int) -> int:
    size = int.from_bytes(buffer[place + _HEAD : place + _HEAD + 2], "little")
    if buffer[place + 3] == HEADER[3]:
        return _HEAD + 2 + size + _SUM_BYTES if size <= _LONGEST_HEADER else 0
    return _HEAD + 2 + 8 * (2 + size) + _SUM_BYTES if 0 < size <= _MOST_VALUES else 0


def _sums(rows: Bytes) -> NDArray[np.bool_]:
    sums = rows[:, :-_SUM_BYTES].sum(axis=1, dtype=np.int64) & 0xFFFF
    sent = np.ascontiguousarray(rows[:, -_SUM_BYTES:]).view("<u2")[:, 0]
    return np.asarray(sums == sent)
