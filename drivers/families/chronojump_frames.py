"""Chronojump four-channel frames: 16 bytes without a checksum, between lines of text."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from domain.channel import SampleBlock, SampleFlag
from drivers.decoder import ClockReset, DecoderEvent, ParseError, Samples
from drivers.families.chronojump_decoder import LONGEST_WRAP_GAP, WRAP, ChronojumpWords
from drivers.reading.lines import LineDecoder

CHANNEL_COUNT = 4
FRAME_BYTES = 16
_SYNC = b"\xff\xff\xff\xff"
_SYNC_WORD = 0xFFFFFFFF
# Shorter than 2^16: the other half of what looks like a time must not have changed.
_LONGEST_STEP_US = 50_000
_FRAME = np.dtype([("sync", "<u4"), ("time", "<u4"), ("raw", "<i2", CHANNEL_COUNT)])
_CHAIN = FRAME_BYTES + len(_SYNC)
_TWO_FRAMES = 2 * FRAME_BYTES
_CONVERTER_ENDS = (-(2**15), 2**15 - 1)
_SEARCHED = 65536

Frames = NDArray[np.void]


class ChronojumpFrameDecoder:
    """Takes a frame only between its own mark and the next one, or text: nothing else tells it is whole.

    Two channels at -1 look like a mark, so a first mark is believed only where the time moves on from it
    to the next. What is no frame is read as text.
    """

    def __init__(self) -> None:
        self._words: LineDecoder = ChronojumpWords()
        self._buffer = b""
        self._locked = False
        self._frames = self._skipped = 0
        self._last_tick: int | None = None
        self._reset = False
        self._received_ns = 0
        self._events: list[DecoderEvent] = []

    @property
    def packets(self) -> int:
        """Frames and known words so far."""
        return self._frames + self._words.packets

    @property
    def skipped_bytes(self) -> int:
        """Bytes that are in no frame and no line."""
        return self._skipped + self._words.skipped_bytes

    @property
    def pending_bytes(self) -> int:
        """Bytes that wait for the rest of their frame or line."""
        return len(self._buffer) + self._words.pending_bytes

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        """Take bytes that a read returned at `received_ns`."""
        self._events, self._received_ns = [], received_ns
        for start in range(0, len(data), _SEARCHED):
            self._buffer += data[start : start + _SEARCHED]
            while self._take_frames() if self._locked else self._hunt():
                pass
        return self._events

    def finish(self, received_ns: int) -> list[DecoderEvent]:
        """No more bytes come: a last frame needs no mark behind it."""
        self._events, self._received_ns = [], received_ns
        place = self._buffer.find(_SYNC)
        if place >= 0 and len(self._buffer) == place + FRAME_BYTES:
            self._pass_text(place)
            self._use(np.frombuffer(self._buffer, dtype=_FRAME))
            self._skip(FRAME_BYTES)
        return self._events

    def _take_frames(self) -> bool:
        """Use the frames at the head that another mark follows; False when more bytes are needed."""
        count = max(0, (len(self._buffer) - len(_SYNC)) // FRAME_BYTES)
        frames = np.frombuffer(self._buffer[: count * FRAME_BYTES], dtype=_FRAME)
        follows = np.ones(count, dtype=bool)
        follows[:-1] = frames["sync"][1:] == _SYNC_WORD
        after = self._buffer[count * FRAME_BYTES : count * FRAME_BYTES + len(_SYNC)]
        if count:
            follows[-1] = after == _SYNC
        whole = count if bool(follows.all()) else int(np.argmin(follows))
        self._use(frames[:whole])
        self._skip(whole * FRAME_BYTES)
        if whole == count:
            return False
        # The last frame before a line of text ends where the text begins; any other is broken.
        end = self._buffer[FRAME_BYTES:_CHAIN]
        if all(byte < 0x80 for byte in end):
            self._use(np.frombuffer(self._buffer[:FRAME_BYTES], dtype=_FRAME))
            self._skip(FRAME_BYTES)
        else:
            self._say(ParseError("frame", self._words.offset, self._buffer[:FRAME_BYTES]))
            self._skipped += len(_SYNC)
            self._skip(len(_SYNC))
        self._locked = False
        return True

    def _hunt(self) -> bool:
        """Move to the first pair of frames whose time moves on; what is before it is text."""
        place = self._buffer.find(_SYNC)
        while place >= 0 and len(self._buffer) >= place + _TWO_FRAMES:
            if self._is_chain(place):
                self._pass_text(place)
                self._locked = True
                return True
            place = self._buffer.find(_SYNC, place + 1)
        if place < 0:
            # The beginning of a mark may be all that has come of it.
            stripped = self._buffer.rstrip(b"\xff")
            place = max(len(stripped), len(self._buffer) - len(_SYNC) + 1)
        self._pass_text(place)
        return False

    def _is_chain(self, place: int) -> bool:
        first, second = np.frombuffer(self._buffer[place : place + _TWO_FRAMES], dtype=_FRAME)
        step = (int(second["time"]) - int(first["time"])) % WRAP
        return int(second["sync"]) == _SYNC_WORD and 0 < step < _LONGEST_STEP_US

    def _pass_text(self, count: int) -> None:
        for event in self._words.feed(self._buffer[:count], self._received_ns):
            if isinstance(event, ClockReset):
                self._last_tick = None
                self._reset = True
            self._say(event)
        self._buffer = self._buffer[count:]

    def _skip(self, count: int) -> None:
        self._buffer = self._buffer[count:]
        self._words.skip(count)

    def _use(self, frames: Frames) -> None:
        if not len(frames):
            return
        ticks = frames["time"].astype(np.int64)
        before = np.concatenate(([ticks[0] if self._last_tick is None else self._last_tick], ticks[:-1]))
        restarts = (ticks < before) & ((ticks - before) % WRAP > LONGEST_WRAP_GAP)
        self._last_tick = int(ticks[-1])
        edges = [0, *(int(n) for n in np.flatnonzero(restarts) if n), len(ticks)]
        if restarts[0]:
            self._restart()
        for number, (start, end) in enumerate(pairwise(edges)):
            if number:
                self._restart()
            self._say(Samples(self._block(frames[start:end], ticks[start:end])))
        self._frames += len(frames)

    def _restart(self) -> None:
        self._say(ClockReset())
        self._reset = True

    def _block(self, frames: Frames, ticks: NDArray[np.int64]) -> SampleBlock:
        raw = np.ascontiguousarray(frames["raw"].astype(np.int64))
        flags = np.where(np.isin(raw, _CONVERTER_ENDS).any(axis=1), int(SampleFlag.SATURATED), 0)
        if self._reset:
            flags[0] |= int(SampleFlag.RESET_BEFORE)
            self._reset = False
        received = np.full(len(ticks), self._received_ns, dtype=np.int64)
        return SampleBlock(raw=raw, ticks=ticks, received_ns=received, flags=flags.astype(np.int64))

    def _say(self, event: DecoderEvent) -> None:
        self._events.append(event)
