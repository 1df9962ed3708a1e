"""A copy of this process that tries something, watched from outside until it ends."""

import os
import resource
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field

PASSED, FAILED, GIVEN_UP = 0, 1, 2
LONGEST_S = 300.0
"""Whatever neither works nor ends is given up."""
MOST_BYTES = 12 * 2**30


@dataclass(slots=True)
class Copy:
    """One that is under way; it says a few bytes and ends with `PASSED` or `FAILED`."""

    pid: int
    ear: int
    deadline_s: float
    began_s: float = field(default_factory=time.monotonic)
    code: int | None = None
    said: bytes = b""

    def ended(self) -> bool:
        """Whether it has; then `code` and `said` are known."""
        done, status = os.waitpid(self.pid, os.WNOHANG)
        if not done and time.monotonic() < self.deadline_s:
            return False
        if not done:
            os.kill(self.pid, signal.SIGKILL)
            _, status = os.waitpid(self.pid, 0)
        code = os.waitstatus_to_exitcode(status)
        self.code = GIVEN_UP if code in (-signal.SIGXCPU, -signal.SIGKILL) else code
        self.said = os.read(self.ear, 64)
        os.close(self.ear)
        return True


def copied(run: Callable[[], tuple[int, bytes]], *, work_s: float | None = None) -> Copy:
    """Let a copy of this process run something, silent, for so much work at most."""
    ear, mouth = os.pipe()
    child = os.fork()
    if child == 0:
        code = FAILED
        try:
            silent = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silent, 1)
            os.dup2(silent, 2)
            if work_s is not None:
                resource.setrlimit(resource.RLIMIT_CPU, (round(work_s), round(work_s)))
                resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
            code, said = run()
            os.write(mouth, said)
        except BaseException:  # noqa: BLE001 - whatever a mutant raises, the copy ends here
            code = FAILED
        finally:
            os._exit(code)
    os.close(mouth)
    deadline_s = float("inf") if work_s is None else time.monotonic() + LONGEST_S
    return Copy(child, ear, deadline_s)
