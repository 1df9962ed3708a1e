"""Heading-only trials: counted from the start pose, at most 20 s, with the error on coming back."""

import numpy as np
from numpy.typing import NDArray

from domain.channel import Floats
from domain.motion.quaternions import wrapped_deg

LONGEST_TRIAL_S = 20.0
LARGEST_CLOSURE_DEG = 5.0
"""A trial that comes back with a larger error is not measurable (science, section 2)."""
NEAR_START_DEG = 2 * LARGEST_CLOSURE_DEG
"""Quiet farther from the start than this is a hold, not a return."""


class ClosingTrials:
    """Counts a heading from the quiet before each trial and measures how well the trial closes.

    Parameters
    ----------
    rate_hz
        Rows per second.
    """

    def __init__(self, *, rate_hz: float) -> None:
        self._period_s = 1.0 / rate_hz
        self._zero_deg = float("nan")
        self._age_rows = 0
        self._went = False
        self._run_is_start: bool | None = None
        self._closure_deg = float("nan")

    def set(self, angle_deg: float) -> None:
        """Begin from a zero given by the still pose."""
        self._zero_deg, self._age_rows, self._went, self._run_is_start = angle_deg, 0, False, None
        self._closure_deg = float("nan")

    def rebase(self, angle_deg: float) -> None:
        """Count from another zero as the axis changed; how long ago the start was stays."""
        self._zero_deg, self._run_is_start = angle_deg, None

    def feed(
        self, angle_deg: Floats, quiet: NDArray[np.bool_]
    ) -> tuple[Floats, Floats, Floats, NDArray[np.bool_]]:
        """Angle since the start, its age in s, the newest closure error, where the start pose is; (n,)."""
        count = len(angle_deg)
        turned, age_s, closure = np.full(count, np.nan), np.zeros(count), np.full(count, np.nan)
        at_start = np.zeros(count, dtype=np.bool_)
        known = quiet & np.isfinite(angle_deg)
        edges = np.flatnonzero(np.diff(known)) + 1
        for begin, end in zip((0, *edges), (*edges, count), strict=True):
            if begin == end:
                continue
            part = slice(int(begin), int(end))
            if known[begin]:
                self._rest(angle_deg[part])
            else:
                self._run_is_start = None
            at_start[part] = bool(self._run_is_start)
            turned[part], age_s[part] = self._since(angle_deg[part])
            closure[part] = self._closure_deg
        turned[age_s > LONGEST_TRIAL_S] = np.nan
        return turned, age_s, closure, at_start

    def _rest(self, angle_deg: Floats) -> None:
        """A quiet run begins or goes on: is it the start pose?"""
        off_deg = float(abs(wrapped_deg(angle_deg[:1] - self._zero_deg)[0]))
        if self._run_is_start is None:
            self._run_is_start = off_deg <= NEAR_START_DEG
            if self._run_is_start and self._went:
                self._closure_deg, self._went = off_deg, False

    def _since(self, angle_deg: Floats) -> tuple[Floats, Floats]:
        numbers = np.arange(1, len(angle_deg) + 1)
        if self._run_is_start:
            turned = np.zeros(len(angle_deg))
            self._zero_deg, self._age_rows = float(angle_deg[-1]), 0
            return turned, np.zeros(len(angle_deg))
        turned = wrapped_deg(angle_deg - self._zero_deg)
        age_s: Floats = (self._age_rows + numbers) * np.float64(self._period_s)
        self._age_rows += len(angle_deg)
        self._went = self._went or bool(np.any(np.abs(turned) > NEAR_START_DEG))
        return turned, age_s
