"""XDF files of the lab streaming layer: several streams on one clock, offsets of their computers applied."""

import struct
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import numpy as np

from domain.channel import Floats
from domain.foreign.errors import ForeignFileError
from domain.foreign.signals import Signal
from domain.language import say

MAGIC = b"XDF:"
_HEADER, _SAMPLES, _OFFSET = 2, 3, 4
_FORMATS = {
    "float32": "<f4",
    "double64": "<f8",
    "int8": "<i1",
    "int16": "<i2",
    "int32": "<i4",
    "int64": "<i8",
}
_LATEST_S = 1e12
"""Thirty thousand years: far beyond any clock, and where a tenth of a millisecond is still told apart."""
_LONGEST_S = 1.0
"""A longer pause between samples is a break: each side keeps its own line."""


@dataclass(slots=True)
class _Stream:
    name: str
    labels: list[tuple[str, str]]
    dtype: str
    rate_hz: float
    stamps: list[float] = field(default_factory=list)
    rows: list[Floats] = field(default_factory=list)
    offsets: list[tuple[float, float]] = field(default_factory=list)


def read_xdf(data: bytes, *, file: str) -> tuple[list[Signal], dict[str, Floats], list[str]]:
    """Signals, times by stream, and what was done with the clocks; ForeignFileError for a damaged file."""
    try:
        streams, left = _streams(data)
    except (struct.error, ValueError, IndexError, KeyError, ElementTree.ParseError) as trouble:
        raise ForeignFileError(
            say(
                "{file} is cut off or no XDF file that can be read ({trouble}): copy it again.",
                file=file,
                trouble=trouble,
            )
        ) from None
    if not streams:
        raise ForeignFileError(
            say("{file} has no stream of numbers: record the sensors' streams with it.", file=file)
        )
    signals: list[Signal] = []
    times: dict[str, Floats] = {}
    told = left
    twice = [one.name for one in streams.values()]
    for number, one in streams.items():
        name = one.name if twice.count(one.name) == 1 else f"{one.name} {number}"
        if not one.stamps:
            told.append(say("{name} has no samples.", name=name))
            continue
        times[name], sentences = _times(one, name)
        told += sentences
        values = np.vstack(one.rows)
        signals += [Signal(name, label, unit, values[:, i]) for i, (label, unit) in enumerate(one.labels)]
    return signals, times, told


def is_xdf(path: Path) -> bool:
    """Whether a file begins as one."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def _chunks(data: bytes) -> Iterator[tuple[int, bytes]]:
    if not data.startswith(MAGIC):
        raise ValueError("it does not begin with XDF")
    place = len(MAGIC)
    while place < len(data):
        length, place = _length(data, place)
        if length < 2 or place + length > len(data):
            raise ValueError(f"a part ends after byte {place}")
        yield struct.unpack_from("<H", data, place)[0], data[place + 2 : place + length]
        place += length


def _length(data: bytes, place: int) -> tuple[int, int]:
    """A number of 1, 4 or 8 bytes, whose own length stands before it."""
    width = data[place]
    code = {1: "<B", 4: "<I", 8: "<Q"}[width]
    return int(struct.unpack_from(code, data, place + 1)[0]), place + 1 + width


def _streams(data: bytes) -> tuple[dict[int, _Stream], list[str]]:
    streams: dict[int, _Stream] = {}
    left: list[str] = []
    for tag, body in _chunks(data):
        if tag not in (_HEADER, _SAMPLES, _OFFSET):
            continue
        number = struct.unpack_from("<I", body)[0]
        if tag == _HEADER:
            made = _described(body[4:])
            if isinstance(made, str):
                left.append(made)
            else:
                streams[number] = made
        elif number in streams and tag == _OFFSET:
            streams[number].offsets.append(struct.unpack_from("<dd", body, 4))
        elif number in streams:
            _take(streams[number], body)
    return streams, left


def _described(xml: bytes) -> _Stream | str:
    if b"<!" in xml:
        raise ValueError("a description that defines things of its own")
    root = ElementTree.fromstring(xml.decode("utf-8", errors="replace"))  # noqa: S314 - definitions are refused
    name = (root.findtext("name") or "stream").strip()
    kind = (root.findtext("channel_format") or "").strip()
    if kind not in _FORMATS:
        return say(
            "{name} holds {kind}, no numbers: it is left out.", name=name, kind=kind or say("nothing known")
        )
    count = int(root.findtext("channel_count") or 0)
    labels = [
        ((each.findtext("label") or "").strip(), (each.findtext("unit") or "").strip())
        for each in root.findall("desc/channels/channel")
    ]
    if len(labels) != count or not all(label for label, _ in labels):
        labels = [(say("channel {place}", place=place), "") for place in range(1, count + 1)]
    return _Stream(name, labels, _FORMATS[kind], float(root.findtext("nominal_srate") or 0.0))


def _take(stream: _Stream, body: bytes) -> None:
    count, place = _length(body, 4)
    dtype = np.dtype(stream.dtype)
    size = dtype.itemsize * len(stream.labels)
    for _ in range(count):
        stamped = body[place]
        place += 1
        if stamped:
            stamp = struct.unpack_from("<d", body, place)[0]
            place += 8
        elif stream.stamps and stream.rate_hz > 0:
            stamp = stream.stamps[-1] + 1.0 / stream.rate_hz
        else:
            raise ValueError("a sample without a time")
        row = np.frombuffer(body, dtype, len(stream.labels), place).astype(np.float64)
        place += size
        stream.stamps.append(stamp)
        stream.rows.append(row)


def _times(stream: _Stream, name: str) -> tuple[Floats, list[str]]:
    """Stamps on the recorder's clock; those of a regular stream on a line between breaks."""
    told = []
    time_s = np.asarray(stream.stamps)
    measured = np.asarray(stream.offsets).reshape(-1, 2)
    if not (np.abs(time_s) < _LATEST_S).all() or not (np.abs(measured) < _LATEST_S).all():
        raise ForeignFileError(
            say("{name} has times that no clock shows: the file is damaged, copy it again.", name=name)
        )
    if len(set(measured[:, 0])) > 1:
        at, offset = measured.T
        slope, start = np.polyfit(at - at[0], offset, 1)
        time_s = time_s + start + slope * (time_s - at[0])
        off_ms = 1e3 * float(np.max(np.abs(start + slope * (at - at[0]) - offset)))
        told.append(
            say(
                "{name}: times are the sender's, put on the recorder's clock by {count} measured "
                "offsets (at most {off_ms:.3g} ms from their line).",
                name=name,
                count=len(at),
                off_ms=off_ms,
            )
        )
    elif stream.offsets:
        time_s = time_s + stream.offsets[0][1]
        told.append(
            say("{name}: one offset between the computers was measured, so drift is not known.", name=name)
        )
    else:
        told.append(
            say(
                "{name}: no offset between the computers was recorded: its times are the sender's own.",
                name=name,
            )
        )
    if stream.rate_hz > 0 and len(time_s) > 2:
        even = _on_lines(time_s)
        off_ms = 1e3 * float(np.max(np.abs(even - time_s)))
        told.append(
            say(
                "{name}: stamps were put on a line of even steps (at most {off_ms:.3g} ms away).",
                name=name,
                off_ms=off_ms,
            )
        )
        time_s = even
    return time_s, told


def _on_lines(time_s: Floats) -> Floats:
    found = time_s.copy()
    cuts = [0, *(np.flatnonzero(np.abs(np.diff(time_s)) > _LONGEST_S) + 1).tolist(), len(time_s)]
    for first, stop in pairwise(cuts):
        if stop - first > 2:
            index = np.arange(stop - first, dtype=np.float64)
            slope, start = np.polyfit(index, time_s[first:stop] - time_s[first], 1)
            found[first:stop] = time_s[first] + start + slope * index
    return found
