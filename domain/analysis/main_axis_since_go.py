"""Angle and rate about the axis that was turned about most since the last GO: not of taking position."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from domain.channel import Floats
from domain.motion.motion import MainAxisAngle


class MainAxisSinceGo:
    """Causal: a sample is seen about the axis known by then, and each GO begins the search anew."""

    def __init__(self, *, rate_hz: float) -> None:
        self._axis = MainAxisAngle(rate_hz=rate_hz)
        self._from_s = float("-inf")

    def feed(self, time_s: Floats, gyr: Floats, *, go_s: Sequence[float]) -> tuple[Floats, Floats]:
        """Angle (deg) and rate (deg/s) of the next samples.

        Parameters
        ----------
        time_s
            (n,) seconds of the set.
        gyr
            (n, 3) rad/s.
        go_s
            The instants of every GO so far.
        """
        rows = np.searchsorted(time_s, [at for at in go_s if self._from_s < at], side="left")
        pieces = []
        for begin, end in pairwise([0, *rows.tolist(), len(time_s)]):
            if end > begin:
                pieces.append(self._axis.feed(gyr[begin:end]))
            if end < len(time_s):
                self._axis.begin_anew()
                self._from_s = float(time_s[end])
        angle, rate = zip(*pieces, strict=True)
        return np.concatenate(angle), np.concatenate(rate)
