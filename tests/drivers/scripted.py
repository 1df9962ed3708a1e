"""An exact exchange with a device, as a transport."""

import time
from collections.abc import Iterable


class ScriptedTransport:
    """Each step is what must be written (or None) and what then comes back.

    `chunk` bytes are given out per read, so that any cut can be tried.
    """

    def __init__(self, steps: Iterable[tuple[bytes | None, bytes]], *, chunk: int = 4096) -> None:
        self._steps, self._chunk = list(steps), chunk
        self._waiting, self.is_open = b"", False
        self._take_unasked()

    @property
    def done(self) -> bool:
        """Whether everything was written and read."""
        return not self._steps and not self._waiting

    def open(self) -> None:
        self.is_open = True

    def read(self) -> bytes:
        if not self._waiting:
            time.sleep(0.001)
        data, self._waiting = self._waiting[: self._chunk], self._waiting[self._chunk :]
        return data

    def write(self, data: bytes) -> None:
        expected = self._steps[0][0] if self._steps else None
        if data != expected:
            raise AssertionError(f"The script expects {expected!r}, but {data!r} was written.")
        self._waiting += self._steps.pop(0)[1]
        self._take_unasked()

    def set_baud(self, baud: int) -> None:
        """A script has no speed."""

    def close(self) -> None:
        self.is_open = False

    def _take_unasked(self) -> None:
        while self._steps and self._steps[0][0] is None:
            self._waiting += self._steps.pop(0)[1]
