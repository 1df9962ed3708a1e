"""Quantiles of Student's t without a library that takes half a second to load when the page is opened."""

import math
from functools import cache


@cache
def student_quantile(share: float, freedom: int) -> float:
    """The value below which a share (0.5-1) of Student's t lies, to 1e-12.

    Raises
    ------
    ValueError
        Without a degree of freedom, or for a share that is not at least one half and below one.

    References
    ----------
    Abramowitz, Stegun: Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4: the closed sums for
    whole degrees of freedom; inverted here by halving in the angle atan(t / sqrt(freedom)).
    """
    if freedom < 1 or not 0.5 <= share < 1.0:
        raise ValueError("A quantile needs one degree of freedom and a share from 0.5 to 1.")
    low, high, inside = 0.0, math.pi / 2.0, 2.0 * share - 1.0
    for _ in range(60):
        middle = (low + high) / 2.0
        low, high = (middle, high) if _inside(middle, freedom) < inside else (low, middle)
    return math.sqrt(freedom) * math.tan((low + high) / 2.0)


def _inside(angle: float, freedom: int) -> float:
    """The share between -t and t, for t = sqrt(freedom) tan(angle)."""
    sine, cosine2 = math.sin(angle), math.cos(angle) ** 2
    odd = freedom % 2
    term = math.cos(angle) if odd else 1.0
    total = term if freedom > 1 else 0.0
    for step in range(2 + odd, freedom - 1, 2):
        term *= (step - 1) / step * cosine2
        total += term
    return 2.0 / math.pi * (angle + sine * total) if odd else sine * total
