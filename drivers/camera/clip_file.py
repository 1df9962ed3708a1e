"""A clip as a file: one JPEG after the other, each with its time inside, whole at every instant.

Programs that play MJPEG streams play it. Cut off anywhere, every picture before the cut is there; no index
has to be written at the end, because each picture says its time and its length in a JPEG comment.
"""

import hashlib
import os
import re
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

from domain.language import say
from drivers.camera.capture import CameraError

_START, _END = b"\xff\xd8", b"\xff\xd9"
_COMMENT = b"\xff\xfe"
_WORDS = re.compile(rb"turnout ns=([+-]\d{19}) bytes=(\d{10})")
_WORDS_LENGTH = len(b"turnout ns=+0000000000000000000 bytes=0000000000")
_HEAD = len(_START) + len(_COMMENT) + 2 + _WORDS_LENGTH
STALE_S = 0.5
"""A picture this much older than the instant asked for does not show it any more."""


@dataclass(frozen=True, slots=True)
class ClipSummary:
    """What a closed clip holds; the digest is SHA-256 over the whole file."""

    frames: int
    first_s: float
    last_s: float
    size_bytes: int
    digest: str


def stamped(jpeg: bytes, time_ns: int) -> bytes:
    """The picture with its time after the set's epoch, in ns, as a comment behind its first two bytes."""
    length = len(jpeg) + _HEAD - len(_START)
    words = b"turnout ns=%+020d bytes=%010d" % (time_ns, length)
    return _START + _COMMENT + (len(words) + 2).to_bytes(2, "big") + words + jpeg[len(_START) :]


class ClipWriter:
    """Appends pictures; what was appended outlives the program, what was made durable also the power."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Unbuffered: a killed program has handed every picture to the system.
        self._file = path.open("xb", buffering=0)
        self._digest = hashlib.sha256()
        self._first_ns = self._last_ns = 0
        self._frames = self._size = 0

    def append(self, jpeg: bytes, time_ns: int) -> None:
        """One more picture; OSError when the disk does not take it."""
        data = stamped(jpeg, time_ns)
        view = memoryview(data)
        while view:
            view = view[self._file.write(view) :]
        self._digest.update(data)
        self._size += len(data)
        if not self._frames:
            self._first_ns = time_ns
        self._last_ns = time_ns
        self._frames += 1

    def make_durable(self) -> None:
        """Everything so far survives a power cut."""
        os.fsync(self._file.fileno())

    def close(self) -> ClipSummary:
        """End the clip."""
        try:
            self.make_durable()
        finally:
            self._file.close()
        return ClipSummary(
            self._frames, self._first_ns / 1e9, self._last_ns / 1e9, self._size, self._digest.hexdigest()
        )


class ClipFile:
    """A clip for reading, also one that was cut off: the times of its pictures and each of them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.times_s: list[float] = []
        self._places: list[tuple[int, int]] = []
        try:
            self._size = path.stat().st_size
            with path.open("rb") as file:
                at = 0
                while (found := _frame_at(file.fileno(), at, self._size)) is not None:
                    time_ns, length = found
                    self.times_s.append(time_ns / 1e9)
                    self._places.append((at, length))
                    at += length
        except OSError as error:
            raise CameraError(
                say(
                    "The clip {path} cannot be read ({error}): look for it in a backup.",
                    path=path.name,
                    error=error.strerror,
                )
            ) from error
        self.torn_bytes = self._size - at

    def __len__(self) -> int:
        return len(self._places)

    def place(self, time_s: float) -> int | None:
        """The number of the picture that shows an instant of the set; None where there is none."""
        number = bisect_right(self.times_s, time_s + 1e-9) - 1
        if number < 0:
            # A cursor on the first instant comes a moment before the first picture.
            return 0 if self.times_s and self.times_s[0] - time_s <= STALE_S else None
        return number if time_s - self.times_s[number] <= STALE_S else None

    def jpeg(self, number: int) -> bytes:
        """One picture."""
        at, length = self._places[number]
        with self._path.open("rb") as file:
            file.seek(at)
            return file.read(length)


def _frame_at(handle: int, at: int, size: int) -> tuple[int, int] | None:
    """Time and length of the whole picture that begins at a byte, or None."""
    os.lseek(handle, at, os.SEEK_SET)
    head = os.read(handle, _HEAD)
    match = _WORDS.fullmatch(head[6:])
    if head[:4] != _START + _COMMENT or match is None:
        return None
    length = int(match[2])
    if length <= _HEAD or at + length > size:
        return None
    os.lseek(handle, at + length - len(_END), os.SEEK_SET)
    return (int(match[1]), length) if os.read(handle, len(_END)) == _END else None
