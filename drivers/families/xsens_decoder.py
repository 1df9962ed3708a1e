"""Xsens bytes (Xbus) to samples, replies, and packets with everything that is in them."""

import re
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from domain.channel import Integers, SampleFlag
from drivers.decoder import DecoderEvent, Packet, PacketEvent, ParseError, Reply
from drivers.families.xsens_data import (
    CHANNELS,
    GNSS,
    GNSS_UNITS,
    PACKET_COUNTER,
    PLACE,
    QUANTITIES,
    SAMPLE_TIME_FINE,
    STATUS_BYTE,
    STATUS_WORD,
    UTC,
    DataField,
    integers,
    is_motion,
    layout_of,
    numbers,
    solution,
    utc_ns,
)
from drivers.reading.blocks import ClockWatch, PacketCounter, float64_bits, missing_table, sample_events
from drivers.reading.packets import Bytes, Packets, PacketScanner, ScanningDecoder

SHORT_HEAD, LONG_HEAD, LONGEST_DATA = 4, 6, 2048
MT_DATA2 = 0x36
TICK_S = 1e-4
_LONG = 0xFF
_REPLIES = {
    0x01: "device_id",
    0x11: "measurement",
    0x13: "firmware",
    0x1D: "product_code",
    0x31: "config",
    0x3E: "wake_up",
    0x41: "reset",
    0x42: "error",
    0x43: "warning",
    0xC1: "output_configuration",
}
# Status word: one bit an axis for accelerometer and gyroscope; one for anything, the magnetometer too.
_CLIPPED_MOTION, _CLIPPED_MAGNETOMETER, _CLIPPED = 0x3F00, 0x1C000, 0x80000
_COUNTER_MODULUS = 1 << 16

Layout = tuple[DataField, ...]


class XsensDecoder(ScanningDecoder):
    """Order and loss go by the packet counter; time by motion packets only, for satellite ones are older."""

    def __init__(self) -> None:
        super().__init__(
            PacketScanner(
                sync=re.compile(rb"\xfa\xff"),
                shortest=5,
                length=_length,
                check=_sums_to_zero,
                head=SHORT_HEAD,
            )
        )
        self._clock = ClockWatch(tick_s=TICK_S, width_bits=32)
        self._counter = PacketCounter(_COUNTER_MODULUS)
        self._gap = False
        self._seen: set[str] = set()

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        """Take bytes that a read returned at `received_ns`."""
        events: list[DecoderEvent] = []
        for found in self._scanned(data):
            if isinstance(found, (ParseError, Reply)):
                events.append(found)
                continue
            rows, layout = found
            fresh = self._content(layout)
            if fresh is not None:
                events.append(fresh)
            events += self._samples(rows, layout, received_ns)
        return events

    def packets_in(self, data: bytes, received_ns: int) -> list[PacketEvent]:  # noqa: ARG002 - one shape for all
        """Take bytes like `feed`, but tell every packet with all its numbers."""
        events: list[PacketEvent] = []
        for found in self._scanned(data):
            if isinstance(found, (ParseError, Reply)):
                events.append(found)
            else:
                events += [Packet("MTData2", _fields(row[np.newaxis], found[1])) for row in found[0]]
        return events

    def _scanned(self, data: bytes) -> Iterator[ParseError | Reply | tuple[Bytes, Layout]]:
        for found in self._scanner.feed(data):
            if isinstance(found, ParseError):
                yield found
            elif found.rows[0, 2] == MT_DATA2:
                yield from self._by_layout(found)
            else:
                for row in found.rows:
                    self.packets += 1
                    yield _reply(row.tobytes())

    def _by_layout(self, found: Packets) -> Iterator[ParseError | tuple[Bytes, Layout]]:
        """Rows of one length, cut where what they hold changes."""
        rows, offset = found.rows, found.offset
        head = LONG_HEAD if rows[0, 3] == _LONG else SHORT_HEAD
        while len(rows):
            layout = layout_of(rows[0].tobytes(), head, rows.shape[1] - 1)
            if layout is None:
                yield ParseError("content", offset, rows[0, :32].tobytes())
                taken = 1
            else:
                places = [field.start - back for field in layout for back in (1, 2, 3)]
                same = (rows[:, places] == rows[0, places]).all(axis=1)
                taken = len(rows) if bool(same.all()) else int(np.argmin(same))
                self.packets += taken
                yield rows[:taken], layout
            offset += taken * rows.shape[1]
            rows = rows[taken:]

    def _content(self, layout: Layout) -> Reply | None:
        labels = {field.label for field in layout}
        if labels <= self._seen:
            return None
        self._seen |= labels
        return Reply("content", " ".join(sorted(self._seen)))

    def _samples(self, rows: Bytes, layout: Layout, received_ns: int) -> list[DecoderEvent]:
        places = {field.group: field for field in layout}
        gaps, kept = self._order(rows, places)
        if not is_motion(layout) or SAMPLE_TIME_FINE not in places:
            self._gap |= bool(gaps.any())
            return []
        rows, gaps = rows[kept], gaps[kept]
        if not len(rows):
            return []
        gaps[0] |= self._gap
        self._gap = False
        raw = _table(rows, layout)
        ticks = integers(rows, places[SAMPLE_TIME_FINE])
        flags = np.where(gaps, int(SampleFlag.GAP_BEFORE), 0).astype(np.int64)
        if STATUS_WORD in places:
            flags |= _saturation(integers(rows, places[STATUS_WORD]))
        restarts = self._clock.restarts(ticks)
        return sample_events(raw, ticks=ticks, flags=flags, received_ns=received_ns, restarts=restarts)

    def _order(self, rows: Bytes, places: dict[int, DataField]) -> tuple[NDArray[np.bool_], Integers]:
        """Before which rows packets are missing, and the rows that are not sent a second time."""
        if PACKET_COUNTER not in places:
            return np.zeros(len(rows), dtype=np.bool_), np.arange(len(rows))
        return self._counter.feed(integers(rows, places[PACKET_COUNTER]))


def _table(rows: Bytes, layout: Layout) -> Integers:
    table = missing_table(len(rows), len(CHANNELS))
    for field in layout:
        if field.group in QUANTITIES:
            first = PLACE[QUANTITIES[field.group].names[0]]
            values = numbers(rows, field)
            table[:, first : first + values.shape[1]] = float64_bits(values)
        elif field.group == UTC:
            moments, known = utc_ns(rows, field)
            table[known, PLACE["utc"]] = moments[known]
        elif field.group in (STATUS_WORD, STATUS_BYTE):
            table[:, PLACE["status_word"]] = integers(rows, field)
        elif field.group == PACKET_COUNTER:
            table[:, PLACE["packet_counter"]] = integers(rows, field)
    return table


def _fields(row: Bytes, layout: Layout) -> dict[str, float | int | str]:
    """Everything in one packet (1, n), by names with units."""
    told: dict[str, float | int | str] = {}
    for field in layout:
        if quantity := QUANTITIES.get(field.group):
            suffix = "" if quantity.unit == "1" else "_" + quantity.unit.replace("/", "_per_").lower()
            suffix = suffix.replace("degc", "deg_c")
            for name, value in zip(quantity.names, numbers(row, field)[0].tolist(), strict=True):
                told[name + suffix] = value * quantity.scale
        elif field.group == UTC:
            moments, known = utc_ns(row, field)
            if known[0]:
                told["utc"] = str(moments.astype("datetime64[ns]")[0]) + "Z"
        elif field.group == GNSS:
            for name, value in zip(GNSS_UNITS, solution(row, field)[0].tolist(), strict=True):
                key, scale = GNSS_UNITS[name]
                told[key] = value if scale == 1 else value / round(1 / scale)
        elif field.group == SAMPLE_TIME_FINE:
            told["time_device_s"] = int(integers(row, field)[0]) / 10_000
        elif field.group in (PACKET_COUNTER, STATUS_BYTE, STATUS_WORD):
            names = {PACKET_COUNTER: "packet_counter", STATUS_BYTE: "status_byte", STATUS_WORD: "status_word"}
            told[names[field.group]] = int(integers(row, field)[0])
        else:
            body = row[0, field.start : field.start + field.size].tobytes()
            told[f"data_{field.identifier:04x}"] = body.hex()
    return told


def _saturation(words: Integers) -> Integers:
    somewhere = ((words & _CLIPPED) != 0) & ((words & _CLIPPED_MAGNETOMETER) == 0)
    clipped = ((words & _CLIPPED_MOTION) != 0) | somewhere
    return np.where(clipped, int(SampleFlag.SATURATED), 0).astype(np.int64)


def _length(buffer: bytes, place: int) -> int | None:
    if buffer[place + 3] != _LONG:
        return SHORT_HEAD + buffer[place + 3] + 1
    if len(buffer) - place < LONG_HEAD:
        return None
    data = int.from_bytes(buffer[place + 4 : place + 6], "big")
    return LONG_HEAD + data + 1 if _LONG <= data <= LONGEST_DATA else 0


def _sums_to_zero(rows: Bytes) -> NDArray[np.bool_]:
    sums = rows[:, 1:].sum(axis=1, dtype=np.uint8)
    return np.asarray(sums == 0)


def _reply(packet: bytes) -> Reply:
    kind, body = packet[2], packet[SHORT_HEAD:-1]
    name = _REPLIES.get(kind, f"message_{kind:02x}")
    text = body.decode("ascii", "replace").strip(" \0") if name == "product_code" else body.hex()
    return Reply(name, text)
