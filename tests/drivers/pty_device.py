"""A tiny device behind a real pseudo-terminal that writes recorded bytes, for tests of what reads it."""

import os
import threading
import time
import tty
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self


class PtyDevice:
    """Writes `stream` again and again, `step` bytes every `pause_s`, and answers commands it knows.

    With `answers` it is silent until one of them carries `starts`.
    """

    def __init__(
        self,
        link: Path,
        *,
        stream: bytes = b"",
        step: int = 44,
        pause_s: float = 0.01,
        answers: Mapping[bytes, bytes] | None = None,
        starts: bytes = b"",
    ) -> None:
        self.path, self._stream, self._step, self._pause_s = link, stream, step, pause_s
        self._answers, self._starts = answers or {}, starts
        self.flowing = not starts
        self.heard = b""
        self._done = threading.Event()
        self._master, slave = os.openpty()
        tty.setraw(slave)
        os.set_blocking(self._master, False)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.symlink_to(os.ttyname(slave))
        os.close(slave)
        self._thread = threading.Thread(target=self._run, name=f"device {link.name}")
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.unplug()

    def unplug(self) -> None:
        """Pull the cable."""
        if self._done.is_set():
            return
        self._done.set()
        self._thread.join()
        self.path.unlink()
        os.close(self._master)

    def _run(self) -> None:
        place = 0
        while not self._done.is_set():
            time.sleep(self._pause_s)
            self._listen()
            if self.flowing and self._stream:
                chunk = self._stream[place : place + self._step]
                place = (place + self._step) % len(self._stream)
                self._write(chunk)
        self._listen()

    def _listen(self) -> None:
        try:
            data = os.read(self._master, 4096)
        except OSError:
            return
        self.heard += data
        for command, answer in self._answers.items():
            if command in data:
                self._write(answer)
                self.flowing = self.flowing or command == self._starts

    def _write(self, data: bytes) -> None:
        try:
            os.write(self._master, data)
        except OSError:
            return
