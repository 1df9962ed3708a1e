"""The slope of a memory: a leak is seen through the noise, and a moment of work is not called one."""

import numpy as np
import pytest

from tests.reliability.soak.footprint import Footprint, growth

SETS, SET_S, FIRST_KIB = 87, 41.0, 126_000


def looks(*, mb_per_h: float, peaks: bool = False, handles: int = 25) -> list[Footprint]:
    """An hour of sets: memory that climbs so fast, the noise of pages, and 4 MB more for every ninth look."""
    noise = np.random.default_rng(7).normal(0, 30, SETS)
    grown = FIRST_KIB + noise + mb_per_h * 1024 / 3600 * SET_S * np.arange(SETS)
    if peaks:
        grown[::9] += np.linspace(500, 4000, len(grown[::9]))
    return [
        Footprint(SET_S * n, n + 1, int(kib), threads=7, handles=handles if n > SETS / 2 else 25, files=4)
        for n, kib in enumerate(grown)
    ]


@pytest.mark.parametrize("peaks", [False, True])
@pytest.mark.parametrize("mb_per_h", [0.0, 0.8, 1.2, 5.0])
def test_the_slope_of_memory_is_found_through_noise_and_peaks(mb_per_h: float, peaks: bool) -> None:
    grown = growth(looks(mb_per_h=mb_per_h, peaks=peaks))
    assert grown.memory_mb_per_h == pytest.approx(mb_per_h, abs=0.1)
    assert grown.held == (mb_per_h < 1.0)


def test_one_handle_more_is_growth() -> None:
    assert not growth(looks(mb_per_h=0.0, handles=26)).held
