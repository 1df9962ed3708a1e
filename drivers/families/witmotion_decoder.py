"""WitMotion bytes to frames: 11 bytes each, found by their sum, and found again after noise."""

import numpy as np
from numpy.typing import NDArray

from drivers.decoder import DecoderEvent, ParseError, Reply
from drivers.families.witmotion_samples import TIME_TYPE, SampleBuilder
from drivers.reading.packets import Bytes, byte_sums

FRAME_BYTES = 11
_HEADER = 0x55
_FIRST_TYPE, _LAST_TYPE = 0x50, 0x5F
_ANGLE, _REGISTERS = 0x53, 0x5F
_CHAIN = 2 * FRAME_BYTES
_SLICE = 65536


class WitMotionDecoder:
    """Resynchronises byte by byte; while hunting, two frames in a row must be right (the sum has 8 bits).

    When `is_timed`, time frames are the device's clock, and they alone are counted as evidence.
    """

    def __init__(self, *, is_timed: bool = False) -> None:
        self.packets = self.skipped_bytes = 0
        self._buffer: Bytes = np.empty(0, dtype=np.uint8)
        self._offset = 0
        self._locked = False
        self._lost_at = 0
        self._version: int | None = None
        self._is_timed = is_timed
        self._samples = SampleBuilder(is_timed=is_timed)

    @property
    def pending_bytes(self) -> int:
        """Bytes that wait for the rest of their packet."""
        return len(self._buffer)

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        """Take bytes that a read returned at `received_ns`."""
        self._samples.received_ns = received_ns
        # Slices bound the work of a search, so that a long noisy recording costs the same per byte.
        for start in range(0, len(data), _SLICE):
            fresh = np.frombuffer(data[start : start + _SLICE], dtype=np.uint8)
            self._buffer = np.concatenate((self._buffer, fresh))
            while self._locked or self._hunt():
                self._take_frames()
                if self._locked:
                    break
        return self._samples.take_events()

    def finish(self, received_ns: int) -> list[DecoderEvent]:
        """No more bytes come: a last frame needs none behind it, and the last cycle is out."""
        self._samples.received_ns = received_ns
        if not self._locked and len(self._buffer) >= FRAME_BYTES:
            good = _well_formed(np.lib.stride_tricks.sliding_window_view(self._buffer, FRAME_BYTES))
            if good.any():
                self._resume_at(int(np.argmax(good)))
                self._take_frames()
        self._samples.finish()
        return self._samples.take_events()

    def _take_frames(self) -> None:
        """Use the good frames at the head of the buffer; unlock at the first bad one."""
        count = len(self._buffer) // FRAME_BYTES
        frames = self._buffer[: count * FRAME_BYTES].reshape(count, FRAME_BYTES)
        good = _well_formed(frames)
        taken = count if bool(good.all()) else int(np.argmin(good))
        self._use(frames[:taken])
        self._skip(taken * FRAME_BYTES)
        if taken < count:
            self._locked, self._lost_at = False, self._offset
            self._samples.say(ParseError("frame", self._offset, frames[taken].tobytes()))

    def _hunt(self) -> bool:
        """Move to the first place where two frames in a row are right; False when more bytes are needed."""
        if len(self._buffer) < _CHAIN:
            return False
        good = _well_formed(np.lib.stride_tricks.sliding_window_view(self._buffer, FRAME_BYTES))
        chained = good[:-FRAME_BYTES] & good[FRAME_BYTES:]
        if not chained.any():
            self.skipped_bytes += len(chained)
            self._skip(len(chained))
            return False
        self._resume_at(int(np.argmax(chained)))
        return True

    def _resume_at(self, noise: int) -> None:
        self.skipped_bytes += noise
        self._skip(noise)
        self._locked = True
        self._samples.resume(self._offset - self._lost_at)

    def _skip(self, count: int) -> None:
        self._buffer = self._buffer[count:]
        self._offset += count

    def _use(self, frames: Bytes) -> None:
        types = frames[:, 1]
        self.packets += int(np.sum(types == TIME_TYPE)) if self._is_timed else len(frames)
        values = np.ascontiguousarray(frames[:, 2:10]).view("<i2").astype(np.int64)
        done = 0
        for index in self._telling(types):
            self._samples.feed(types[done:index], values[done:index])
            done = index
            if types[index] == _REGISTERS:
                self._samples.say(Reply("registers", " ".join(str(value) for value in values[index])))
                done += 1
            else:
                self._version = int(values[index, 3]) & 0xFFFF
                self._samples.say(Reply("version", str(self._version)))
        self._samples.feed(types[done:], values[done:])

    def _telling(self, types: Bytes) -> list[int]:
        """Where frames answer something: register contents, and once the version in the angle frame."""
        found = np.flatnonzero(types == _REGISTERS).tolist()
        if self._version is None:
            found += np.flatnonzero(types == _ANGLE)[:1].tolist()
        return sorted(found)


def _well_formed(frames: Bytes) -> NDArray[np.bool_]:
    """Which rows of 11 bytes have the header, a known type and the right sum (in 8 bits, as it wraps)."""
    known = (frames[:, 1] >= _FIRST_TYPE) & (frames[:, 1] <= _LAST_TYPE)
    good: NDArray[np.bool_] = (frames[:, 0] == _HEADER) & known & (byte_sums(frames[:, :10]) == frames[:, 10])
    return good
