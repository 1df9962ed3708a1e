"""Which way is up in a sensor's frame, sample by sample, from gyroscope and accelerometer alone."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from vqf import VQF

from domain.channel import Floats


@dataclass(frozen=True, slots=True)
class OrientationBlock:
    """Orientation of n samples.

    Attributes
    ----------
    quaternion
        (n, 4) w x y z, sensor to earth (z up); the heading is arbitrary and drifts.
    up
        (n, 3) unit vector that points up, in the sensor's frame.
    angular_rate
        (n, 3) rad/s with the estimated gyroscope bias taken off.
    """

    quaternion: Floats
    up: Floats
    angular_rate: Floats


class OrientationFilter:
    """Streaming 6D orientation with gyroscope bias estimation; the result does not depend on the cuts.

    Samples with a NaN do not reach the filter as such: the last good one is held in their place, so
    that time goes on, and their own result is NaN.

    Parameters
    ----------
    rate_hz
        Sampling rate; constant for the life of the filter.

    References
    ----------
    Laidig, Seel: VQF, Information Fusion 91 (2023), doi 10.1016/j.inffus.2022.10.014; the authors'
    package with its published defaults.
    """

    def __init__(self, rate_hz: float) -> None:
        if not rate_hz > 0:
            raise ValueError(f"A rate of {rate_hz:g} Hz cannot be: give the sampling rate of the sensor.")
        self._period_s = 1.0 / rate_hz
        self._filter = VQF(self._period_s)
        self._held = np.full(6, np.nan)

    def restart(self) -> None:
        """Forget the orientation (after a gap) but keep what is known of the gyroscope's bias."""
        bias, sigma = self._filter.getBiasEstimate()
        self._filter = VQF(self._period_s)
        self._filter.setBiasEstimate(bias, sigma)
        self._held = np.full(6, np.nan)

    def feed(self, angular_rate: Floats, acceleration: Floats) -> OrientationBlock:
        """Go on with (n, 3) rad/s and (n, 3) m/s2 (specific force: at rest +1 g upward)."""
        motion = np.hstack((angular_rate, acceleration))
        good = np.asarray(np.isfinite(motion).all(axis=1))
        filled = self._fill(motion, good)
        started = np.isfinite(filled).all(axis=1)
        quaternion = np.full((len(motion), 4), np.nan)
        bias = np.zeros((len(motion), 3))
        if started.any():
            gyr = np.ascontiguousarray(filled[started, :3])
            acc = np.ascontiguousarray(filled[started, 3:])
            found = self._filter.updateBatch(gyr, acc)
            quaternion[started], bias[started] = found["quat6D"], found["bias"]
        quaternion[~good] = np.nan
        return OrientationBlock(quaternion, up_in_sensor(quaternion), angular_rate - bias)

    def _fill(self, motion: Floats, good: NDArray[np.bool_]) -> Floats:
        source = np.maximum.accumulate(np.where(good, np.arange(1, len(motion) + 1), 0))
        filled: Floats = np.vstack((self._held, motion))[source]
        if len(filled):
            self._held = filled[-1].copy()
        return filled


def up_in_sensor(quaternion: Floats) -> Floats:
    """The earth's z axis in the sensor's frame, (n, 3), from (n, 4) sensor-to-earth quaternions."""
    w, x, y, z = quaternion.T
    return np.column_stack((2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)))
