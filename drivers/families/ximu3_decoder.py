"""x-IMU3 bytes to messages: binary with stuffed bytes, ASCII lines and JSON, each ended by a line feed."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from domain.channel import Floats, Integers
from drivers.decoder import DecoderEvent, Packet, PacketEvent, ParseError, Reply, Samples
from drivers.families.ximu3_messages import CHANNELS, COLUMNS, MOST_NUMBERS, RowJoiner
from drivers.families.ximu3_ticks import PlausibleTicks
from drivers.reading.blocks import ClockWatch, sample_events
from drivers.reading.field_names import field_name

_END, _ESCAPE, _ESCAPED_END, _ESCAPED_ESCAPE = 0x0A, 0xDB, 0xDC, 0xDD
_BINARY = 0x80
_FIRST_NUMBER = 9
_LONGEST = 1024
_SLICE = 65536
_RAW_SHOWN = 32
_TICKS_SHOWN_AS_SAMPLES = 2**62
_LINE = re.compile(rb"([A-Z]),(\d{1,19}),(.*)", re.DOTALL)
_STRINGS = {ord("N"): "notification", ord("F"): "error", ord("S"): "serial_accessory"}
_SIZES = np.zeros(256, dtype=np.int64)
for _kind, _columns in COLUMNS.items():
    _SIZES[_kind | _BINARY] = _FIRST_NUMBER + 4 * len(_columns)


@dataclass(slots=True)
class _Messages:
    """What stands between line feeds: a kind of 0 where it is no data; `said` holds events by place."""

    kinds: NDArray[np.uint8]
    ticks: Integers
    numbers: Floats
    offsets: Integers
    said: dict[int, DecoderEvent] = field(default_factory=dict)


class Ximu3Decoder:
    """There is no checksum: a binary message is right when its length is exact and its escapes are valid."""

    def __init__(self) -> None:
        self.packets = self.skipped_bytes = 0
        self._tail, self._offset = b"", 0
        self._overlong, self._good = False, False
        self._joiner = RowJoiner()
        self._plausible = PlausibleTicks()
        self._clock = ClockWatch(tick_s=1e-6, width_bits=0)

    @property
    def pending_bytes(self) -> int:
        """Bytes that wait for the rest of their packet."""
        return len(self._tail)

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        """Take bytes that a read returned at `received_ns`."""
        events: list[DecoderEvent] = []
        self._cut(data, events, lambda whole: self._take(whole, received_ns, events))
        return events

    def packets_in(self, data: bytes, received_ns: int) -> list[PacketEvent]:  # noqa: ARG002 - one shape for all
        """Take bytes like `feed`, but tell every message with its numbers in SI units."""
        events: list[PacketEvent] = []
        self._cut(data, events, lambda whole: events.extend(_told(self._messages(whole))))
        return events

    def _cut(
        self, data: bytes, errors: list[DecoderEvent] | list[PacketEvent], take: Callable[[bytes], None]
    ) -> None:
        """Give the whole messages in the bytes so far to `take`."""
        for start in range(0, len(data), _SLICE):
            whole = self._tail + data[start : start + _SLICE]
            end = whole.rfind(b"\n") + 1
            self._tail = whole[end:]
            if end:
                take(whole[:end])
                self._offset += end
            if len(self._tail) > _LONGEST:
                # Noise without an end is said once and then passed over up to the next line feed.
                if self._good:
                    errors.append(ParseError("message", self._offset, self._tail[:_RAW_SHOWN]))
                self._good, self._overlong = False, True
                self._offset += len(self._tail)
                self.skipped_bytes += len(self._tail)
                self._tail = b""

    def _take(self, data: bytes, received_ns: int, events: list[DecoderEvent]) -> None:
        messages = self._messages(data)
        done = 0
        for place in sorted(messages.said):
            self._join(messages, done, place, received_ns, events)
            events.append(messages.said[place])
            done = place
        self._join(messages, done, len(messages.kinds), received_ns, events)

    def _join(
        self, messages: _Messages, start: int, stop: int, received_ns: int, events: list[DecoderEvent]
    ) -> None:
        """Samples of the messages in a range without anything said between them."""
        data = np.flatnonzero(messages.kinds[start:stop]) + start
        if not len(data):
            return
        rows = self._joiner.feed(
            messages.kinds[data], messages.ticks[data], messages.numbers[data], messages.offsets[data]
        )
        (ticks, raw, flags, _), wrong = self._plausible.feed(rows)
        events += [ParseError("time", offset, tick.to_bytes(8, "little")) for tick, offset in wrong]
        if len(ticks):
            restarts = self._clock.restarts(ticks)
            events += sample_events(raw, ticks=ticks, flags=flags, received_ns=received_ns, restarts=restarts)

    def _messages(self, data: bytes) -> _Messages:
        wire = np.frombuffer(data, dtype=np.uint8)
        ends = np.flatnonzero(wire == _END)
        starts = np.concatenate(([0], ends[:-1] + 1))
        first = wire[starts]
        count = len(ends)
        found = _Messages(
            kinds=np.zeros(count, dtype=np.uint8),
            ticks=np.zeros(count, dtype=np.int64),
            numbers=np.zeros((count, MOST_NUMBERS)),
            offsets=starts + self._offset,
        )
        plain, plain_starts, plain_ends, broken = _unstuffed(wire, starts, ends)
        lengths = plain_ends - plain_starts
        good = (_SIZES[first] > 0) & (lengths == _SIZES[first]) & ~broken
        good[0] &= not self._overlong
        self._read_binary(found, plain, plain_starts, np.where(good, first, 0))
        for place in np.flatnonzero(~good).tolist():
            if 0 < lengths[place] <= _LONGEST and not (place == 0 and self._overlong):
                raw = data[starts[place] : ends[place]]
                unstuffed = plain[plain_starts[place] : plain_ends[place]].tobytes()
                good[place] = self._read_other(found, place, raw, unstuffed if not broken[place] else b"")
        self._overlong = False
        self.packets += int(good.sum())
        self.skipped_bytes += int((ends - starts)[~good].sum())
        before = np.concatenate(([self._good], good[:-1]))
        for place in np.flatnonzero(before & ~good).tolist():
            raw = data[starts[place] : ends[place]][:_RAW_SHOWN]
            found.said[place] = ParseError("message", self._offset + int(starts[place]), raw)
        self._good = bool(good[-1])
        return found

    def _read_binary(
        self, found: _Messages, plain: NDArray[np.uint8], starts: Integers, first: NDArray[np.uint8]
    ) -> None:
        for identifier in set(first.tolist()) - {0}:
            kind = identifier & ~_BINARY
            columns, size = COLUMNS[kind], int(_SIZES[identifier])
            mine = np.flatnonzero(first == identifier)
            bodies = plain[starts[mine][:, np.newaxis] + np.arange(1, size)]
            ticks = np.ascontiguousarray(bodies[:, :8]).view("<u8")[:, 0]
            # A spoiled number may be a signalling NaN, of which numpy would warn.
            with np.errstate(invalid="ignore"):
                numbers = np.ascontiguousarray(bodies[:, 8:]).view("<f4").astype(np.float64)
            found.kinds[mine] = kind
            found.ticks[mine] = np.minimum(ticks, _TICKS_SHOWN_AS_SAMPLES).astype(np.int64)
            found.numbers[mine, : len(columns)] = numbers

    def _read_other(self, found: _Messages, place: int, raw: bytes, unstuffed: bytes) -> bool:
        """Whether a message that is no binary data makes sense: JSON, an ASCII line, a string."""
        raw = raw.rstrip(b"\r")
        if raw[:1] == b"{":
            reply = _command_reply(raw)
            if reply is not None:
                found.said[place] = reply
            return reply is not None
        if len(unstuffed) > _FIRST_NUMBER and unstuffed[0] & ~_BINARY in _STRINGS and unstuffed[0] & _BINARY:
            found.said[place] = _string(unstuffed[0] & ~_BINARY, unstuffed[_FIRST_NUMBER:])
            return True
        match = _LINE.fullmatch(raw)
        if match is None:
            return False
        kind = match[1][0]
        if kind in _STRINGS:
            found.said[place] = _string(kind, match[3])
            return True
        numbers = _ascii_numbers(match[3], len(COLUMNS.get(kind, ())))
        if numbers is None:
            return False
        found.kinds[place], found.ticks[place] = kind, min(int(match[2]), _TICKS_SHOWN_AS_SAMPLES)
        found.numbers[place, : len(numbers)] = numbers
        return True


def _told(messages: _Messages) -> Iterator[PacketEvent]:
    """Every message as it was sent; a number of the x-IMU3 is in degrees or g, what is told is SI."""
    for place, kind in enumerate(messages.kinds.tolist()):
        if place in messages.said:
            event = messages.said[place]
            if not isinstance(event, Samples):
                yield event
        elif kind:
            fields: dict[str, float | int | str] = {"time_device_s": int(messages.ticks[place]) / 1_000_000}
            for column, number in zip(COLUMNS[kind], messages.numbers[place].tolist(), strict=False):
                channel = CHANNELS[column]
                fields[field_name(channel.name, channel.unit)] = number * channel.scale
            yield Packet(chr(kind), fields)


def _unstuffed(
    wire: NDArray[np.uint8], starts: Integers, ends: Integers
) -> tuple[NDArray[np.uint8], Integers, Integers, NDArray[np.bool_]]:
    """Bytes with escapes undone, where messages start and end in them, and which have a wrong escape."""
    broken = np.zeros(len(ends), dtype=np.bool_)
    escapes = np.flatnonzero(wire == _ESCAPE)
    if not len(escapes):
        return wire, starts, ends, broken
    plain = wire.copy()
    # The last byte is a line feed, so that something always follows an escape.
    following = wire[escapes + 1]
    wrong = (following != _ESCAPED_END) & (following != _ESCAPED_ESCAPE)
    broken[np.searchsorted(ends, escapes[wrong])] = True
    valid = escapes[~wrong]
    plain[valid + 1] = np.where(wire[valid + 1] == _ESCAPED_END, _END, _ESCAPE)
    kept = np.ones(len(wire), dtype=np.bool_)
    kept[valid] = False
    before = np.searchsorted(valid, starts)
    return plain[kept], starts - before, ends - np.searchsorted(valid, ends), broken


def _command_reply(raw: bytes) -> Reply | None:
    try:
        answer = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    if not isinstance(answer, dict) or len(answer) != 1:
        return None
    ((name, value),) = answer.items()
    return Reply(name.lower(), value if isinstance(value, str) else json.dumps(value))


def _string(kind: int, text: bytes) -> Reply:
    return Reply(_STRINGS[kind], text.decode("utf-8", "replace"))


def _ascii_numbers(text: bytes, count: int) -> list[float] | None:
    parts = text.split(b",")
    if not count or len(parts) != count:
        return None
    try:
        return [float(part) for part in parts]
    except ValueError:
        return None
