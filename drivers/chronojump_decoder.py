"""Chronojump lines to samples: device microseconds and newtons as text, replies between them."""

import re

import numpy as np

from domain.channel import MISSING_RAW, SampleBlock, SampleFlag
from drivers.driver import ClockReset, DecoderEvent, ParseError, Reply, Samples, Text

_WRAP = 2**32
_LONGEST_WRAP_GAP = 60_000_000
_LONGEST_LINE = 256
_SAMPLE = re.compile(rb"(\d{1,10});(-?)(\d{1,7})(?:\.(\d{1,2}))?")
_UNREADABLE = re.compile(rb"(\d{1,10});\s*-?(nan|inf|ovf)", re.IGNORECASE)
_TRIGGER = re.compile(rb"\d{1,10};[Rr]")
_NUMBER = re.compile(rb"-?\d+(\.\d+)?")
_REPLIES = (
    (re.compile(rb"Starting capture.*"), "start_capture"),
    (re.compile(rb"Capture ended.*"), "end_capture"),
    (re.compile(rb"Force_Sensor-(\S+)"), "version"),
    (re.compile(rb"((?:EncoderForce|Force_Platform)-\S+)"), "other_board"),
    (re.compile(rb"(text|binary)"), "transmission_format"),
    (re.compile(rb"Taring OK(?::\s*(-?\d+))?"), "tare"),
    (re.compile(rb"Calibrating OK(?::\s*(-?[\d.]+))?"), "calibrate"),
    (re.compile(rb"Tare set"), "set_tare"),
    (re.compile(rb"Calibration factor set"), "set_calibration_factor"),
    (re.compile(rb"Not a valid command"), "invalid"),
)


class ChronojumpDecoder:
    """Lines to samples, replies and clock resets. An RCA trigger flags the sample after it as an event."""

    def __init__(self) -> None:
        self.packets = 0
        self._tail, self._offset, self._overlong = b"", 0, False
        self._last_tick: int | None = None
        self._next_flags = int(SampleFlag.NONE)
        self._rows: list[tuple[int, int, int]] = []
        self._events: list[DecoderEvent] = []

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        """Take bytes that a read returned at `received_ns`."""
        self._events = []
        *lines, self._tail = (self._tail + data).split(b"\n")
        for line in lines:
            self._take_line(line, received_ns)
            self._offset += len(line) + 1
            self._overlong = False
        # A device that never ends its line is noise: said once, then passed over up to the next line end.
        if len(self._tail) > _LONGEST_LINE:
            self._report_overlong(self._tail)
            kept = self._tail[:0] if self._overlong else self._tail
            self._offset += len(self._tail) - len(kept)
            self._tail = kept
        self._flush(received_ns)
        return self._events

    def _take_line(self, line: bytes, received_ns: int) -> None:
        if self._overlong or len(line) > _LONGEST_LINE:
            self._report_overlong(line)
            return
        text = line.strip()
        if match := _SAMPLE.fullmatch(text):
            tick, sign, whole, decimals = match.groups()
            raw = int(whole) * 100 + int((decimals or b"0").ljust(2, b"0"))
            self._add(int(tick), -raw if sign else raw, SampleFlag.NONE, received_ns, line)
        elif match := _UNREADABLE.fullmatch(text):
            beyond = match[2].lower() != b"nan"
            flags = SampleFlag.MISSING | (SampleFlag.SATURATED if beyond else SampleFlag.NONE)
            self._add(int(match[1]), MISSING_RAW, flags, received_ns, line)
        elif text:
            self._take_words(text, line, received_ns)

    def _add(self, tick: int, raw: int, flags: int, received_ns: int, line: bytes) -> None:
        if tick >= _WRAP:
            self._flush(received_ns)
            self._events.append(ParseError("time", self._offset, line[:32]))
            return
        last, self._last_tick = self._last_tick, tick
        # Backwards is a wrap only when it leads a short way across the end of 32 bits; else it was a restart.
        if last is not None and tick < last and (tick - last) % _WRAP > _LONGEST_WRAP_GAP:
            self._restart_clock(received_ns)
        self._rows.append((tick, raw, flags | self._next_flags))
        self._next_flags = int(SampleFlag.NONE)
        self.packets += 1

    def _take_words(self, text: bytes, line: bytes, received_ns: int) -> None:
        self._flush(received_ns)
        for pattern, name in _REPLIES:
            if match := pattern.fullmatch(text):
                if name == "start_capture":
                    self._restart_clock(received_ns)
                    self._last_tick = None
                self.packets += 1
                value = match[1] if pattern.groups else None
                self._events.append(Reply(name, (value or b"").decode("ascii", "replace")))
                return
        if _TRIGGER.fullmatch(text):
            self._next_flags |= SampleFlag.EVENT
            self._events.append(Reply("trigger", text.decode("ascii")))
        elif _NUMBER.fullmatch(text):
            self._events.append(Reply("value", text.decode("ascii")))
        elif text[:1].isalpha() and text.isascii() and text.decode("ascii").isprintable():
            self._events.append(Text(text.decode("ascii")))
        else:
            self._events.append(ParseError("line", self._offset, line[:32]))

    def _restart_clock(self, received_ns: int) -> None:
        self._flush(received_ns)
        self._events.append(ClockReset())
        self._next_flags |= SampleFlag.RESET_BEFORE

    def _report_overlong(self, line: bytes) -> None:
        if not self._overlong:
            self._events.append(ParseError("overlong line", self._offset, line[:32]))
        self._overlong = True

    def _flush(self, received_ns: int) -> None:
        if not self._rows:
            return
        table = np.array(self._rows, dtype=np.int64)
        self._rows = []
        block = SampleBlock(
            raw=np.ascontiguousarray(table[:, 1:2]),
            ticks=np.ascontiguousarray(table[:, 0]),
            received_ns=np.full(len(table), received_ns, dtype=np.int64),
            flags=np.ascontiguousarray(table[:, 2]),
        )
        self._events.append(Samples(block))
