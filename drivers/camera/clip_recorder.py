"""Writes one set's pictures on a thread of its own: a slow disk costs pictures, never time stamps."""

import queue
import threading
from dataclasses import dataclass
from pathlib import Path

from domain.language import say
from domain.timebase import Clock
from drivers.camera.clip_file import ClipSummary, ClipWriter

WAITING = 60
"""Pictures that may wait for the disk, two seconds of them; further ones are dropped and counted."""
DURABLE_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class ClipOutcome:
    """How a recording ended: `dropped` pictures are not in it; `trouble` says why it broke off."""

    summary: ClipSummary
    dropped: int
    trouble: str = ""


class ClipRecorder:
    """Takes packed pictures from the camera's thread until `close`."""

    def __init__(self, path: Path, *, epoch_ns: int, clock: Clock) -> None:
        self._writer = ClipWriter(path)
        self._epoch_ns, self._clock = epoch_ns, clock
        self._waiting: queue.Queue[tuple[bytes, int] | None] = queue.Queue()
        self.dropped = 0
        self.trouble = ""
        self._thread = threading.Thread(target=self._run, name="turnout-clip", daemon=True)
        self._thread.start()

    def offer(self, jpeg: bytes, received_ns: int) -> None:
        """One more picture; returns at once."""
        if self.trouble or self._waiting.qsize() >= WAITING:
            self.dropped += 1
        else:
            self._waiting.put((jpeg, received_ns))

    def note_missed(self, pictures: int) -> None:
        """The camera left pictures out."""
        self.dropped += pictures

    def close(self) -> ClipOutcome:
        """Write what waits and end the file."""
        self._waiting.put(None)
        self._thread.join()
        try:
            summary = self._writer.close()
        except OSError as error:
            self.trouble = self.trouble or _full(error)
            summary = ClipSummary(0, 0.0, 0.0, 0, "")
        return ClipOutcome(summary, self.dropped, self.trouble)

    def _run(self) -> None:
        durable_ns = self._clock.now_ns()
        while (item := self._waiting.get()) is not None:
            if self.trouble:
                self.dropped += 1
                continue
            try:
                jpeg, received_ns = item
                self._writer.append(jpeg, received_ns - self._epoch_ns)
                if self._clock.now_ns() - durable_ns >= DURABLE_NS:
                    self._writer.make_durable()
                    durable_ns = self._clock.now_ns()
            except OSError as error:
                self.dropped += 1
                self.trouble = _full(error)


def _full(error: OSError) -> str:
    return say(
        "The clip could not be written on ({error}): make room on the disk. The sensors' "
        "recording is not touched by this.",
        error=error.strerror,
    )
