"""Rotations as unit quaternions w x y z, many at a time; NaN stays NaN in its own row."""

import numpy as np

from domain.channel import Floats


def conjugate(quaternion: Floats) -> Floats:
    """The inverse rotation, (n, 4) or (4,)."""
    inverse: Floats = quaternion * np.array([1.0, -1.0, -1.0, -1.0])
    return inverse


def multiply(first: Floats, second: Floats) -> Floats:
    """`first` after `second`, (n, 4); either may be a single (4,)."""
    aw, ax, ay, az = first[..., 0], first[..., 1], first[..., 2], first[..., 3]
    bw, bx, by, bz = second[..., 0], second[..., 1], second[..., 2], second[..., 3]
    product = np.empty(first.shape if first.ndim >= second.ndim else second.shape)
    product[..., 0] = aw * bw - ax * bx - ay * by - az * bz
    product[..., 1] = aw * bx + ax * bw + ay * bz - az * by
    product[..., 2] = aw * by - ax * bz + ay * bw + az * bx
    product[..., 3] = aw * bz + ax * by - ay * bx + az * bw
    return product


def turned_both_ways(quaternion: Floats, matrix: Floats) -> Floats:
    """Each of (n, 4) between two fixed turns, (n, 4), by the `matrix` of `both_ways`."""
    # Summed column by column, so that a row gives the same whatever it is fed with.
    turned: Floats = quaternion[:, 0:1] * matrix[0]
    for part in (1, 2, 3):
        turned += quaternion[:, part : part + 1] * matrix[part]
    return turned


def both_ways(before: Floats, after: Floats) -> Floats:
    """The (4, 4) matrix that takes q to `before` x q x `after`, both (4,)."""
    return multiply(before, multiply(np.eye(4), after))


def rotate(quaternion: Floats, vector: Floats) -> Floats:
    """`vector` (3,) turned by each of (n, 4), (n, 3)."""
    # Written out: np.cross checks more than it computes on the few rows of a live tick.
    w, x, y, z = (quaternion[..., i] for i in range(4))
    vx, vy, vz = (float(part) for part in vector)
    ax, ay, az = 2.0 * (y * vz - z * vy), 2.0 * (z * vx - x * vz), 2.0 * (x * vy - y * vx)
    turned = np.empty((*quaternion.shape[:-1], 3))
    turned[..., 0] = vx + w * ax + y * az - z * ay
    turned[..., 1] = vy + w * ay + z * ax - x * az
    turned[..., 2] = vz + w * az + x * ay - y * ax
    return turned


def normalised(quaternion: Floats) -> Floats:
    """Length one, (n, 4); NaN where the length is next to nothing."""
    squared = np.einsum("...i,...i->...", quaternion, quaternion)[..., None]
    unit: Floats = quaternion / np.sqrt(np.where(squared > 1e-12, squared, np.nan))
    return unit


def twist_deg(quaternion: Floats, axis: Floats) -> Floats:
    """The part of each rotation (n, 4) that turns about the unit `axis` (3,), in -180..180 deg, (n,).

    Swing-twist decomposition: exact for a turn about the axis, and the least turn that is left over
    otherwise. Turn and heading of both factors use the same frame as `axis`.
    """
    along = quaternion[..., 1:] @ axis
    angle: Floats = np.degrees(2.0 * np.arctan2(along, quaternion[..., 0]))
    return wrapped_deg(angle)


def wrapped_deg(angle_deg: Floats) -> Floats:
    """The same angles in -180..180."""
    wrapped: Floats = (angle_deg + 180.0) % 360.0 - 180.0
    return wrapped


def about_vertical(angle_deg: Floats) -> Floats:
    """Turns about the earth's z axis, (n, 4) from (n,) degrees or (4,) from one."""
    half = np.radians(angle_deg) / 2.0
    nothing = np.zeros_like(half)
    return np.stack((np.cos(half), nothing, nothing, np.sin(half)), axis=-1)


def from_matrix(matrix: Floats) -> Floats:
    """The quaternion (4,) of one rotation matrix (3, 3), with w >= 0 (Shepperd's method)."""
    diagonal = np.diag(matrix)
    squared = np.concatenate(([np.trace(matrix)], diagonal))
    best = int(np.argmax(squared))
    skew = np.array([matrix[2, 1] - matrix[1, 2], matrix[0, 2] - matrix[2, 0], matrix[1, 0] - matrix[0, 1]])
    if best == 0:
        found = np.concatenate(([1.0 + squared[0]], skew))
    else:
        row = best - 1
        symmetric = matrix[row] + matrix[:, row]
        symmetric[row] = 1.0 + 2.0 * diagonal[row] - np.trace(matrix)
        found = np.concatenate(([skew[row]], symmetric))
    found = found / np.linalg.norm(found)
    return np.asarray(found if found[0] >= 0 else -found)


def mean_rotation(quaternion: Floats) -> Floats | None:
    """The mean (4,) of rotations that lie close together, (n, 4); None without a finite one.

    Markley et al., J. Guid. Control Dyn. 30 (2007) 1193: the main eigenvector, blind to signs.
    """
    good = quaternion[np.isfinite(quaternion).all(axis=1)]
    if not len(good):
        return None
    _, vectors = np.linalg.eigh(good.T @ good)
    mean: Floats = vectors[:, -1]
    return mean if mean[0] >= 0 else -mean
