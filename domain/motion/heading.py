"""Headings: what gravity cannot see, set equal in the still pose, in the quiet, or by a hinge."""

import numpy as np
from numpy.typing import NDArray

from domain.channel import Floats, Integers
from domain.motion.quaternions import rotate, wrapped_deg

QUIET_S = 0.5
"""A product default: nothing turned for so long; what still means is in `domain.samples.stillness`."""
_LONGEST_SUM = 10_000
"""Rows per sum, so that its weights stay well within a float."""
HINGE_MEMORY_S = 10.0
"""How long the 1-D correction remembers; a gyroscope's heading drifts slowly against it."""


def heading_deg(quaternion: Floats, axis: Floats) -> Floats:
    """Direction of a sensor-fixed `axis` (3,) in the earth's horizontal plane, (n,) deg from x to y."""
    pointed = rotate(quaternion, axis)
    angle: Floats = np.degrees(np.arctan2(pointed[..., 1], pointed[..., 0]))
    return angle


class QuietWatch:
    """Tells row by row whether nothing has turned for half a second.

    Parameters
    ----------
    rate_hz
        Rows per second.
    """

    def __init__(self, *, rate_hz: float) -> None:
        self._needed = round(QUIET_S * rate_hz)
        self._run = 0

    def run(self, calm: NDArray[np.bool_]) -> Integers:
        """(n,) rows in a row that were calm up to each, from whether each by itself is."""
        numbers = np.arange(1, len(calm) + 1)
        last_loud = np.maximum.accumulate(np.where(calm, 0, numbers))
        run: Integers = numbers - last_loud + np.where(last_loud == 0, self._run, 0)
        if len(run):
            self._run = int(run[-1])
        return run

    def feed(self, calm: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """(n,) where it has been calm for half a second."""
        return np.asarray(self.run(calm) >= self._needed)


class QuietZero:
    """A drifting angle counted from the last quiet: while it is quiet, the zero follows the angle.

    What it gives is NaN before the first zero, and from where the heading began anew to the next quiet.

    Parameters
    ----------
    rate_hz
        Rows per second.
    """

    def __init__(self, *, rate_hz: float) -> None:
        self._period_s = 1.0 / rate_hz
        self._zero_deg = float("nan")
        self._age_rows = 0

    def set(self, angle_deg: float) -> None:
        """Begin from a zero given by the still pose."""
        self._zero_deg, self._age_rows = angle_deg, 0

    def feed(
        self, angle_deg: Floats, quiet: NDArray[np.bool_], anew: NDArray[np.bool_]
    ) -> tuple[Floats, Floats]:
        """(n,) angles since the zero in force, and the seconds since it was set."""
        numbers = np.arange(1, len(angle_deg) + 1)
        zeroed = (quiet & np.isfinite(angle_deg)) | anew
        source = np.maximum.accumulate(np.where(zeroed, numbers, 0))
        candidates = np.where(anew & ~quiet, np.nan, angle_deg)
        zero = np.concatenate(([self._zero_deg], candidates))[source]
        age_rows = numbers - source + np.where(source == 0, self._age_rows, 0)
        if len(numbers):
            self._zero_deg, self._age_rows = float(zero[-1]), int(age_rows[-1])
        age_s: Floats = age_rows * np.float64(self._period_s)
        return wrapped_deg(angle_deg - zero), age_s


class HingeHeading:
    """The heading between two segments that share a hinge axis, kept level by that axis; causal.

    The axis seen by either sensor must have one direction. Where it is level enough, the difference of
    its two headings is the drift between the sensors; it is averaged as a direction with exponential
    forgetting, weighted by how level the axis lies.

    Parameters
    ----------
    rate_hz
        Rows per second.

    References
    ----------
    Laidig, Lehmann, Begin, Seel: Magnetometer-free realtime inertial motion tracking by exploitation of
    kinematic constraints in 2-DoF and 1-DoF joints, EMBC 2019. Ours differs: one recursive mean in
    place of a windowed optimisation, so that it runs row by row.
    """

    def __init__(self, *, rate_hz: float) -> None:
        self._keep = float(np.exp(-1.0 / (HINGE_MEMORY_S * rate_hz)))
        self._mean = 0.0 + 0.0j

    def begin(self, offset_deg: float) -> None:
        """Start from the offset of a static heading reset, or from nothing where it is NaN."""
        known = np.isfinite(offset_deg)
        self._mean = complex(np.exp(1j * np.radians(offset_deg))) if known else 0.0 + 0.0j

    def feed(self, upper: Floats, lower: Floats) -> Floats:
        """Turn about the vertical that the lower segment needs, (n,) deg.

        Parameters
        ----------
        upper, lower
            The hinge axis in earth coordinates as either sensor sees it, (n, 3); NaN keeps the value.
        """
        first = upper[:, 0] + 1j * upper[:, 1]
        second = lower[:, 0] + 1j * lower[:, 1]
        apart = first * np.conj(second)
        # A missing row forgets nothing: both its weight and the fading are left out.
        known = np.isfinite(apart)
        means = np.concatenate(([self._mean], self._means(apart[known])))
        self._mean = complex(means[-1])
        result = means[np.cumsum(known)]
        offset: Floats = np.degrees(np.angle(result))
        return np.where(np.abs(result) > 1e-6, offset, np.nan)

    def _means(self, values: NDArray[np.complex128]) -> NDArray[np.complex128]:
        """mean[k] = keep * mean[k-1] + (1 - keep) * value[k], written as one sum of growing weights."""
        parts = []
        mean = self._mean
        for start in range(0, len(values), _LONGEST_SUM):
            part = values[start : start + _LONGEST_SUM]
            fading = self._keep ** np.arange(1, len(part) + 1)
            found = fading * (mean + (1.0 - self._keep) * np.cumsum(part / fading))
            parts.append(found)
            mean = complex(found[-1])
        return np.concatenate(parts) if parts else np.empty(0, dtype=np.complex128)
