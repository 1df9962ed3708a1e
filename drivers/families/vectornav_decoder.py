"""VectorNav bytes to samples and replies: binary packets with a CRC, ASCII lines with a checksum."""

import math
import re
from collections.abc import Iterator
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from domain.calibration import raw_numbers
from domain.channel import Integers, SampleBlock, SampleFlag
from drivers.decoder import DecoderEvent, Packet, PacketEvent, ParseError, Reply, Samples
from drivers.families.vectornav_data import (
    ASCII,
    CHANNELS,
    GROUPS,
    MOTION_COLUMNS,
    SATURATION,
    TIME,
    BinaryField,
)
from drivers.reading.blocks import ClockWatch, float64_bits, missing_table, sample_events
from drivers.reading.field_names import field_name
from drivers.reading.packets import Bytes, Packets, PacketScanner, ScanningDecoder

BINARY_SYNC = 0xFA
_SHORTEST, _LONGEST_LINE, _LONGEST_PACKET = 6, 256, 600
_HEAD = 4
_LINE = re.compile(rb"\$(VN([A-Z]{3})(?:,([^*\r\n]*))?)\*([0-9A-F]{2}|[0-9A-F]{4})\r\n")
_POLYNOMIAL = 0x1021
# Three bits each for magnetometer, accelerometer and gyroscope.
_CLIPPED_MOTION = 0x1F8

Layout = tuple[tuple[BinaryField, int], ...]


class VectorNavDecoder(ScanningDecoder):
    """Samples from the binary packets, or from the lines: a sensor that sends both says everything twice."""

    def __init__(self, *, is_binary: bool) -> None:
        super().__init__(
            PacketScanner(
                sync=re.compile(rb"\xfa|\$VN"),
                shortest=_SHORTEST,
                length=_length,
                check=_well_formed,
                head=_HEAD,
            )
        )
        self._is_binary = is_binary
        self._clock = ClockWatch(tick_s=1e-9, width_bits=0)
        self._content = ""
        self._needed = MOTION_COLUMNS

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        """Take bytes that a read returned at `received_ns`."""
        events: list[DecoderEvent] = []
        for found in self._scanner.feed(data):
            if isinstance(found, ParseError):
                events.append(found)
            elif found.rows[0, 0] == BINARY_SYNC:
                events += self._binary(found, received_ns)
            else:
                for row in found.rows:
                    events += self._line(row.tobytes(), received_ns)
        return events

    def packets_in(self, data: bytes, received_ns: int) -> list[PacketEvent]:
        """Take bytes like `feed`, but tell the packets without motion too."""
        self._needed = frozenset(range(len(CHANNELS)))
        events: list[PacketEvent] = []
        for event in self.feed(data, received_ns):
            if isinstance(event, Samples):
                events += self._told(event.block)
            else:
                events.append(event)
        return events

    def _told(self, block: SampleBlock) -> Iterator[Packet]:
        numbers = raw_numbers(CHANNELS, block.raw)
        for row, tick in zip(numbers.tolist(), block.ticks.tolist(), strict=True):
            fields: dict[str, float | int | str] = {"time_device_s": tick / 1e9} if self._is_binary else {}
            for channel, number in zip(CHANNELS, row, strict=True):
                if not math.isnan(number):
                    fields[field_name(channel.name, channel.unit)] = number * channel.scale
            yield Packet("binary" if self._is_binary else "line", fields)

    def _binary(self, found: Packets, received_ns: int) -> Iterator[DecoderEvent]:
        if not self._is_binary:
            return
        self.packets += len(found.rows)
        rows = found.rows
        layout, _ = _layout(rows[0].tobytes(), 0)
        columns = sorted(column for field, _ in layout for column in field.columns)
        content = " ".join(CHANNELS[column].name for column in columns)
        if content != self._content:
            self._content = content
            yield Reply("content", content)
        times = [start for field, start in layout if field.role == TIME]
        if not times or not self._needed & set(columns):
            return
        ticks = np.ascontiguousarray(rows[:, times[0] : times[0] + 8]).view("<u8")[:, 0]
        ticks = np.minimum(ticks, 2**62).astype(np.int64)
        yield from sample_events(
            _table(rows, layout),
            ticks=ticks,
            flags=_saturation(rows, layout),
            received_ns=received_ns,
            restarts=self._clock.restarts(ticks),
        )

    def _line(self, line: bytes, received_ns: int) -> Iterator[DecoderEvent]:
        match = _LINE.fullmatch(line)
        if match is None:
            return
        kind, rest = match[2].decode("ascii"), (match[3] or b"").decode("ascii", "replace")
        if kind in ASCII:
            yield from self._line_sample(kind, rest, received_ns)
        elif kind in ("RRG", "WRG"):
            number, _, value = rest.partition(",")
            yield Reply(f"register_{int(number) if number.isdigit() else number}", value)
        else:
            yield Reply("error" if kind == "ERR" else kind.lower(), rest)

    def _line_sample(self, kind: str, rest: str, received_ns: int) -> Iterator[DecoderEvent]:
        if self._is_binary:
            return
        columns = ASCII[kind]
        try:
            values = [float(text) for text in rest.split(",")]
        except ValueError:
            return
        if len(values) != len(columns):
            return
        self.packets += 1
        if kind != self._content:
            self._content = kind
            yield Reply("content", " ".join(CHANNELS[column].name for column in sorted(columns)))
        if not self._needed & set(columns):
            return
        table = missing_table(1, len(CHANNELS))
        table[0, list(columns)] = float64_bits(np.array(values))
        nothing = np.zeros(1, dtype=np.int64)
        yield from sample_events(
            table, ticks=nothing, flags=nothing, received_ns=received_ns, restarts=nothing.astype(np.bool_)
        )


def _table(rows: Bytes, layout: Layout) -> Integers:
    table = missing_table(len(rows), len(CHANNELS))
    for field, start in layout:
        if field.columns:
            body = np.ascontiguousarray(rows[:, start : start + field.size])
            with np.errstate(invalid="ignore"):
                table[:, list(field.columns)] = float64_bits(body.view("<f4").astype(np.float64))
    return table


def _saturation(rows: Bytes, layout: Layout) -> Integers:
    flags = np.zeros(len(rows), dtype=np.int64)
    for field, start in layout:
        if field.role == SATURATION:
            words = np.ascontiguousarray(rows[:, start : start + 2]).view("<u2")[:, 0]
            flags[(words & _CLIPPED_MOTION) != 0] = int(SampleFlag.SATURATED)
    return flags


def _layout(buffer: bytes, place: int) -> tuple[Layout, int]:
    """The fields of the packet at `place` with their starts in it, and its length; 0 when it is none."""
    groups = buffer[place + 1]
    chosen = [number for number in range(8) if groups >> number & 1]
    start = 2 + 2 * len(chosen)
    layout = []
    for order, number in enumerate(chosen):
        mask = int.from_bytes(buffer[place + 2 + 2 * order : place + 4 + 2 * order], "little")
        if number >= len(GROUPS) or mask >> len(GROUPS[number]) or not mask:
            return (), 0
        for bit, field in enumerate(GROUPS[number]):
            if mask >> bit & 1:
                layout.append((field, start))
                start += field.size
    length = start + 2
    return tuple(layout), length if layout and length <= _LONGEST_PACKET else 0


def _length(buffer: bytes, place: int) -> int | None:
    if buffer[place] == BINARY_SYNC:
        if len(buffer) - place < 2 + 2 * buffer[place + 1].bit_count():
            return None
        return _layout(buffer, place)[1]
    end = buffer.find(b"\n", place, place + _LONGEST_LINE)
    if end >= 0:
        return end + 1 - place
    return None if len(buffer) - place < _LONGEST_LINE else 0


def _well_formed(rows: Bytes) -> NDArray[np.bool_]:
    if rows[0, 0] != BINARY_SYNC:
        return np.array([_line_holds(row.tobytes()) for row in rows], dtype=np.bool_)
    parts = _crc_parts(rows.shape[1] - 1)
    sums = np.bitwise_xor.reduce(parts[np.arange(parts.shape[0]), rows[:, 1:]], axis=1)
    return np.asarray((sums == 0) & (rows[:, 0] == BINARY_SYNC))


def _line_holds(line: bytes) -> bool:
    match = _LINE.fullmatch(line)
    if match is None:
        return False
    if len(match[4]) == 4:
        body = np.frombuffer(match[1], dtype=np.uint8)
        parts = _crc_parts(len(body))
        return int(np.bitwise_xor.reduce(parts[np.arange(len(body)), body])) == int(match[4], 16)
    return int(np.bitwise_xor.reduce(np.frombuffer(match[1], dtype=np.uint8))) == int(match[4], 16)


@lru_cache(maxsize=64)
def _crc_parts(length: int) -> NDArray[np.uint16]:
    """(length, 256): what a byte at each place adds to the CRC of so many bytes, for the CRC is linear."""
    single = np.arange(256, dtype=np.uint32) << 8
    for _ in range(8):
        single = np.where(single & 0x8000, single << 1 ^ _POLYNOMIAL, single << 1) & 0xFFFF
    parts = np.empty((length, 256), dtype=np.uint16)
    parts[-1] = single
    for place in range(length - 2, -1, -1):
        later = parts[place + 1].astype(np.uint32)
        parts[place] = (later << 8 & 0xFFFF) ^ single[later >> 8]
    return parts
