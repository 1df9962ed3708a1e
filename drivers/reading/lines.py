"""Lines of text to events: what the decoders of all text protocols share."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import ClassVar, TypeAlias

import numpy as np

from domain.channel import MISSING_RAW, SampleBlock, SampleFlag
from drivers.decoder import ClockReset, DecoderEvent, ParseError, Reply, Samples, Text
from drivers.reading.flags import OutlierWatch

_LONGEST_LINE = 256
_ERROR_BYTES = 32
_KNOWN_WRONG = int(SampleFlag.SATURATED | SampleFlag.SPIKE | SampleFlag.MISSING)
_LONGEST_HOLD = 8
_FIRST_RAW = 3

ReplyTable: TypeAlias = tuple[tuple[re.Pattern[bytes], str], ...]
"""What a device answers, and the name of each answer; the value is the pattern's first group that matched."""


def reply_table(replies: Iterable[tuple[bytes, str]]) -> ReplyTable:
    """A table from patterns, each of which must match a whole line."""
    return tuple((re.compile(pattern), name) for pattern, name in replies)


class LineDecoder(ABC):
    """Splits bytes into lines and hands each one, stripped, to `take_line`.

    Samples that are added are gathered to blocks. With `watched` columns, a sample waits for the next one,
    which shows whether it was an outlier.

    Parameters
    ----------
    wrap
        Where the device's clock starts again from 0; without it, ticks are not looked at.
    longest_wrap_gap
        Ticks that a step across the wrap may take; any other step backwards is a restart of the device.
    """

    line_end: ClassVar[bytes] = b"\n"
    prompt: ClassVar[bytes] = b""
    """What the device sends at the start of a line to ask for input; it comes without a line end."""

    def __init__(self, *, wrap: int = 0, longest_wrap_gap: int = 0, watched: Iterable[int] = ()) -> None:
        self.packets = self.skipped_bytes = 0
        self._wrap, self._longest_wrap_gap = wrap, longest_wrap_gap
        self._last_tick: int | None = None
        self._watches = {column: OutlierWatch() for column in watched}
        self._held: list[list[int]] = []
        self._tail, self._line, self._offset, self._overlong = b"", b"", 0, False
        self._received_ns = 0
        self._next_flags = int(SampleFlag.NONE)
        self._rows: list[list[int]] = []
        self._events: list[DecoderEvent] = []

    @property
    def pending_bytes(self) -> int:
        """Bytes that wait for the rest of their packet."""
        return len(self._tail)

    @property
    def offset(self) -> int:
        """How many bytes have come before those of the present line."""
        return self._offset

    @abstractmethod
    def take_line(self, text: bytes) -> None:
        """One line, without its end and without blanks around it; never empty."""

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        """Take bytes that a read returned at `received_ns`."""
        self._events, self._received_ns = [], received_ns
        *lines, self._tail = (self._tail + data).split(self.line_end)
        for line in lines:
            self._split_line(self._without_prompt(line))
        self._tail = self._without_prompt(self._tail)
        # A device that never ends its line is noise: said once, then passed over up to the next line end.
        if len(self._tail) > _LONGEST_LINE:
            self._line = self._tail
            self._report_overlong()
            self._offset += len(self._tail)
            self._tail = b""
        self._flush()
        return self._events

    def finish(self, received_ns: int) -> list[DecoderEvent]:
        """No more bytes come: a sample that waited for the next one is out."""
        self._events, self._received_ns = [], received_ns
        self._release()
        self._flush()
        return self._events

    def add(self, *raw: int, tick: int = 0, flags: int = SampleFlag.NONE) -> None:
        """A sample, one raw number per channel; `fail` where the tick is impossible."""
        if self._wrap and tick >= self._wrap:
            self.fail("time")
            return
        if self._wrap:
            last, self._last_tick = self._last_tick, tick
            # Backwards is a wrap only when it leads a short way across the end; else it was a restart.
            if last is not None and tick < last and (tick - last) % self._wrap > self._longest_wrap_gap:
                self.restart_clock()
        self._queue([tick, flags | self._next_flags, self._received_ns, *raw])
        self._next_flags = int(SampleFlag.NONE)
        self.packets += 1

    def flag_next(self, flag: SampleFlag) -> None:
        """The next sample carries this flag too."""
        self._next_flags |= flag

    def restart_clock(self) -> None:
        """The device's clock starts anew with the next sample."""
        self._release()
        for watch in self._watches.values():
            watch.forget()
        self.say(ClockReset())
        self.flag_next(SampleFlag.RESET_BEFORE)
        self._last_tick = None

    def skip(self, count: int) -> None:
        """Bytes went by that are no text."""
        self._offset += count

    def say(self, event: DecoderEvent) -> None:
        """Anything but a sample."""
        self._flush()
        self._events.append(event)

    def answer(self, text: bytes, replies: ReplyTable) -> str:
        """Say the reply that `text` is, and return its name; empty when it is none of them."""
        for pattern, name in replies:
            if match := pattern.fullmatch(text):
                value = next((group for group in match.groups() if group is not None), b"")
                self.packets += 1
                self.say(Reply(name, value.decode("ascii", "replace")))
                return name
        return ""

    def pass_on(self, text: bytes) -> None:
        """A line that means nothing here: words are passed on, anything else is an error."""
        words = text.decode("ascii", "replace").replace("\t", " ")
        if words[:1].isalpha() and words.isascii() and words.isprintable():
            self.say(Text(words))
        else:
            self.fail("line")

    def fail(self, kind: str) -> None:
        """This line makes no sense."""
        self.skipped_bytes += len(self._line)
        self.say(ParseError(kind, self._offset, self._line[:_ERROR_BYTES]))

    def _without_prompt(self, line: bytes) -> bytes:
        if self.prompt and not self._overlong and line.startswith(self.prompt):
            self.packets += 1
            self.say(Reply("prompt"))
            self._offset += len(self.prompt)
            return line[len(self.prompt) :]
        return line

    def _split_line(self, line: bytes) -> None:
        self._line = line
        if self._overlong or len(line) > _LONGEST_LINE:
            self._report_overlong()
        elif text := line.strip():
            self.take_line(text)
        self._offset += len(line) + len(self.line_end)
        self._overlong = False

    def _report_overlong(self) -> None:
        if self._overlong:
            self.skipped_bytes += len(self._line)
        else:
            self.fail("overlong line")
        self._overlong = True

    def _queue(self, row: list[int]) -> None:
        if not self._watches:
            self._rows.append(row)
            return
        # What is known to be wrong is no neighbour to judge others by: the sample before it waits on.
        if row[1] & _KNOWN_WRONG and len(self._held) < _LONGEST_HOLD:
            self._held.append(row)
            return
        for column, watch in self._watches.items():
            if row[1] & _KNOWN_WRONG or row[_FIRST_RAW + column] == MISSING_RAW:
                watch.forget()
            elif watch.feed(row[_FIRST_RAW + column]) and self._held:
                self._held[0][1] |= SampleFlag.SPIKE
        self._release()
        self._held.append(row)

    def _release(self) -> None:
        self._rows += self._held
        self._held = []

    def _flush(self) -> None:
        if not self._rows:
            return
        table = np.array(self._rows, dtype=np.int64)
        self._rows = []
        block = SampleBlock(
            raw=np.ascontiguousarray(table[:, _FIRST_RAW:]),
            ticks=np.ascontiguousarray(table[:, 0]),
            received_ns=np.ascontiguousarray(table[:, 2]),
            flags=np.ascontiguousarray(table[:, 1]),
        )
        self._events.append(Samples(block))
