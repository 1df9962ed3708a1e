"""The angle of a movement nobody described: about the main axis of one motion sensor, found as it moves."""

import math

import numpy as np

from domain.channel import Floats

MEMORY_S = 15.0
BLOCK_S = 0.1


class MainAxisAngle:
    """Integrates the angular rate about its own main direction; causal, the same however it is cut.

    The main direction is the first principal component of the angular rate with exponential
    forgetting, renewed every 0.1 s and kept in sign. The angle has no zero and drifts with the
    gyroscope's offset: only its swings mean something.

    Parameters
    ----------
    rate_hz
        Rows per second.
    """

    def __init__(self, *, rate_hz: float) -> None:
        self._period_s = 1.0 / rate_hz
        self._block_rows = max(1, round(BLOCK_S * rate_hz))
        self._keep = math.exp(-BLOCK_S / MEMORY_S)
        self._power: Floats = np.zeros((3, 3))
        self._axis: Floats | None = None
        self._open: Floats = np.empty((0, 3))
        self._angle_deg = 0.0

    def begin_anew(self) -> None:
        """Forget the main direction: what turned until now, such as lying down, was another movement."""
        self._power = np.zeros((3, 3))
        self._axis = None
        self._open = np.empty((0, 3))

    def feed(self, gyr_rad_per_s: Floats) -> tuple[Floats, Floats]:
        """New rows (n, 3); returns angle in deg and its rate in deg/s, (n,) each, NaN where the rows are."""
        angle, rate = np.empty(len(gyr_rad_per_s)), np.empty(len(gyr_rad_per_s))
        row = 0
        while row < len(gyr_rad_per_s):
            end = min(len(gyr_rad_per_s), row + self._block_rows - len(self._open))
            angle[row:end], rate[row:end] = self._piece(gyr_rad_per_s[row:end])
            row = end
        return angle, rate

    def _piece(self, gyr: Floats) -> tuple[Floats, Floats]:
        known = np.nan_to_num(gyr)
        axis = np.zeros(3) if self._axis is None else self._axis
        # Summed column by column, so that a row gives the same whatever it is fed with.
        rate = np.degrees(known[:, 0] * axis[0] + known[:, 1] * axis[1] + known[:, 2] * axis[2])
        angle = np.cumsum(np.concatenate([[self._angle_deg], rate * self._period_s]))[1:]
        self._angle_deg = float(angle[-1])
        self._open = np.concatenate([self._open, known])
        if len(self._open) == self._block_rows:
            self._renew()
        missing = ~np.isfinite(gyr).all(axis=1)
        return np.where(missing, np.nan, angle), np.where(missing, np.nan, rate)

    def _renew(self) -> None:
        self._power = self._keep * self._power + self._open.T @ self._open
        self._open = np.empty((0, 3))
        _, vectors = np.linalg.eigh(self._power)
        main: Floats = vectors[:, -1]
        self._axis = main if self._axis is None or main @ self._axis >= 0 else -main
