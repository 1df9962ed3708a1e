"""Device ticks that wrap, unwrapped; a restart of the device told apart from a wrap."""

import numpy as np

from domain.channel import Floats, Integers

PLAUSIBLE_EXTRA_S = 2.0
"""A device may have counted this much more than passed between two arrivals: the first one was late."""


class TickUnwrapper:
    """Ticks of `width_bits` to seconds since the device's last restart.

    A step, taken modulo the width, is believed when no more time passed on the device than between
    the two arrivals plus `PLAUSIBLE_EXTRA_S`. Anything else is a restart: a reset, or a jump.

    Parameters
    ----------
    tick_s
        Seconds per tick.
    width_bits
        The counter wraps at 2**width_bits; 0 where it never does.
    """

    def __init__(self, *, tick_s: float, width_bits: int) -> None:
        self._tick_s = tick_s
        self._modulus = 2**width_bits if 0 < width_bits < 63 else 0
        self._tick: int | None = None
        self._received_s = 0.0
        self._total = 0

    def feed(self, ticks: Integers, received_s: Floats) -> tuple[Floats, Integers]:
        """Unwrap (n,) ticks that arrived at (n,) `received_s`.

        Returns
        -------
        device_s
            (n,) seconds, counted from the latest restart at or before each sample.
        restarts
            Indices of samples that begin a new count, such as the very first.
        """
        previous_tick = np.concatenate(([ticks[0] if self._tick is None else self._tick], ticks[:-1]))
        previous_s = np.concatenate(([self._received_s], received_s[:-1]))
        steps = ticks - previous_tick
        if self._modulus:
            steps = steps % self._modulus
        believable = (steps >= 0) & (steps * self._tick_s <= received_s - previous_s + PLAUSIBLE_EXTRA_S)
        if self._tick is None:
            believable[0] = False
        restarts = np.flatnonzero(~believable)
        totals = self._total + np.cumsum(np.where(believable, steps, 0))
        for index in restarts:
            totals[index:] -= totals[index]
        self._tick, self._total, self._received_s = int(ticks[-1]), int(totals[-1]), float(received_s[-1])
        return totals * self._tick_s, restarts
