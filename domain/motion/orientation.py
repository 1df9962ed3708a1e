"""Orientation of a sensor against the earth: from gyroscope and accelerometer, or with the magnetometer."""

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
        (n, 4) w x y z, sensor to earth (z up). Without the magnetometer the heading is arbitrary and
        drifts; with it x points east, as far as the field is the earth's.
    up
        (n, 3) unit vector that points up, in the sensor's frame.
    angular_rate
        (n, 3) rad/s with the estimated gyroscope bias taken off.
    disturbed
        (n,) where the magnetic field is not the earth's and the heading goes on without it; always
        False without the magnetometer.
    """

    quaternion: Floats
    up: Floats
    angular_rate: Floats
    disturbed: NDArray[np.bool_]


class OrientationFilter:
    """Streaming orientation with gyroscope bias estimation; the result does not depend on the cuts.

    Causal, with the published settings of VQF, which are the same for every movement. Samples with a
    NaN do not reach the filter as such: the last good one is held in their place, so that time goes on,
    and their own result is NaN. A missing magnetometer value alone costs nothing. The quaternion keeps
    its sign from sample to sample, so that a line between two of them is a short turn.

    Parameters
    ----------
    rate_hz
        Sampling rate; constant for the life of the filter.
    magnetometer
        Use the magnetic field for the heading (9D), rejecting disturbances. Off by default: indoors the
        field is not to be trusted.

    References
    ----------
    Laidig, Seel: VQF, Information Fusion 91 (2023), doi 10.1016/j.inffus.2022.10.014; the authors'
    package with its published defaults.
    """

    def __init__(self, rate_hz: float, *, magnetometer: bool = False) -> None:
        if not rate_hz > 0:
            raise ValueError(f"A rate of {rate_hz:g} Hz cannot be: give the sampling rate of the sensor.")
        self._period_s = 1.0 / rate_hz
        self._filter = VQF(self._period_s)
        self._magnetometer = magnetometer
        self._forget()

    def _forget(self) -> None:
        self._held = np.full(6, np.nan)
        self._held_field = np.full(3, np.nan)
        self._newest = np.zeros(4)

    def restart(self) -> None:
        """Forget the orientation (after a gap) but keep what is known of the gyroscope's bias."""
        bias, sigma = self._filter.getBiasEstimate()
        self._filter = VQF(self._period_s)
        self._filter.setBiasEstimate(bias, sigma)
        self._forget()

    def feed(
        self, angular_rate: Floats, acceleration: Floats, magnetic_field: Floats | None = None
    ) -> OrientationBlock:
        """Go on with (n, 3) rad/s, (n, 3) m/s2 (specific force: at rest +1 g upward), (n, 3) in any unit."""
        motion = np.concatenate((angular_rate, acceleration), axis=1)
        good = np.asarray(np.isfinite(motion).all(axis=1))
        if not self._magnetometer and len(good) and good.all():
            return self._all_good(motion, angular_rate)
        filled, self._held = _held_over(motion, good, self._held)
        started = np.asarray(np.isfinite(filled).all(axis=1))
        # What the filter gives for each row: quaternion, bias, disturbed.
        table = np.zeros((len(motion), 8))
        table[~started, :4] = np.nan
        field = self._field(magnetic_field)
        if field is None:
            self._run(started, filled, None, table)
        else:
            # Before the first field the heading goes on without, so that the cuts do not matter.
            with_field = started & np.asarray(np.isfinite(field).all(axis=1))
            self._run(started & ~with_field, filled, None, table)
            self._run(with_field, filled, field, table)
        quaternion, bias, disturbed = table[:, :4], table[:, 4:7], table[:, 7] > 0
        quaternion = self._without_jumps(quaternion, started)
        quaternion[~good] = np.nan
        return OrientationBlock(quaternion, up_in_sensor(quaternion), angular_rate - bias, disturbed)

    def _all_good(self, motion: Floats, angular_rate: Floats) -> OrientationBlock:
        """As `feed` without the magnetometer, where nothing lacks: the usual case."""
        self._held = motion[-1].copy()
        found = self._filter.updateBatch(motion[:, :3].copy(), motion[:, 3:].copy())
        quaternion = self._without_jumps(found["quat6D"], None)
        undisturbed = np.zeros(len(motion), dtype=np.bool_)
        return OrientationBlock(
            quaternion, up_in_sensor(quaternion), angular_rate - found["bias"], undisturbed
        )

    def _run(self, rows: NDArray[np.bool_], motion: Floats, field: Floats | None, table: Floats) -> None:
        if not rows.any():
            return
        gyr, acc = np.ascontiguousarray(motion[rows, :3]), np.ascontiguousarray(motion[rows, 3:])
        mag = None if field is None else np.ascontiguousarray(field[rows])
        found = self._filter.updateBatch(gyr, acc, mag)
        table[rows, :4] = found["quat6D" if mag is None else "quat9D"]
        table[rows, 4:7] = found["bias"]
        if mag is not None:
            table[rows, 7] = found["magDistDetected"]

    def _field(self, magnetic_field: Floats | None) -> Floats | None:
        if not self._magnetometer or magnetic_field is None:
            return None
        known = np.asarray(np.isfinite(magnetic_field).all(axis=1))
        field, self._held_field = _held_over(magnetic_field, known, self._held_field)
        return field

    def _without_jumps(self, quaternion: Floats, started: NDArray[np.bool_] | None) -> Floats:
        """Signs turned so that neighbours are alike; a quaternion and its negative are the same turn."""
        here = quaternion if started is None else quaternion[started]
        if not len(here):
            return quaternion
        before = np.concatenate((self._newest[None, :], here[:-1]))
        turned = np.einsum("ij,ij->i", before, here) < 0
        if turned.any():
            here *= np.cumprod(np.where(turned, -1.0, 1.0))[:, None]
            if started is not None:
                quaternion[started] = here
        self._newest = here[-1].copy()
        return quaternion


def _held_over(values: Floats, good: NDArray[np.bool_], held: Floats) -> tuple[Floats, Floats]:
    """Each row, or the last good one before it; and the last good one of all."""
    if len(values) and good.all():
        return values, values[-1].copy()
    source = np.maximum.accumulate(np.where(good, np.arange(1, len(values) + 1), 0))
    filled: Floats = np.vstack((held, values))[source]
    return filled, filled[-1].copy() if len(filled) else held


def up_in_sensor(quaternion: Floats) -> Floats:
    """The earth's z axis in the sensor's frame, (n, 3), from (n, 4) sensor-to-earth quaternions."""
    w, x, y, z = quaternion.T
    up = np.empty((len(quaternion), 3))
    up[:, 0], up[:, 1], up[:, 2] = 2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)
    return up
