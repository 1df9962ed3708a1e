"""Values that tell of themselves: converter ends, misread conversions, lone outliers."""

import numpy as np
import pytest

from domain.channel import SampleFlag
from drivers.reading.flags import OutlierWatch, converter_flags


@pytest.mark.parametrize(
    ("counts", "flag"),
    [
        (8388607, SampleFlag.SATURATED),
        (-8388608, SampleFlag.SATURATED),
        (4194303, SampleFlag.SPIKE),
        (2097151, SampleFlag.SPIKE),
        (65535, SampleFlag.SPIKE),
        (32767, SampleFlag.NONE),
        (4194304, SampleFlag.NONE),
        (-459753, SampleFlag.NONE),
        (0, SampleFlag.NONE),
    ],
)
def test_the_ends_and_rows_of_ones_of_a_converter(counts: int, flag: SampleFlag) -> None:
    assert converter_flags(counts, 24) is flag


def outliers(values: list[int]) -> list[int]:
    watch = OutlierWatch()
    return [place - 1 for place, value in enumerate(values) if watch.feed(value)]


def noisy(count: int) -> np.ndarray:
    return np.random.default_rng(4).normal(0.0, 20.0, count)


def test_single_outliers_are_found_in_noise_and_on_a_pull() -> None:
    values = noisy(400) + 40_000 * np.sin(np.linspace(0, 6, 400)) ** 2
    values[[60, 61, 200, 390]] += [0, 60_000, -50_000, 60_000]
    assert outliers(np.rint(values).astype(int).tolist()) == [61, 200, 390]


@pytest.mark.parametrize("name", ["step", "ramp", "kick", "still"])
def test_true_movement_is_no_outlier(name: str) -> None:
    time_s = np.arange(500) / 88.2
    pull = {
        "step": 40_000.0 * (time_s > 2),
        "ramp": 40_000.0 * np.clip((time_s - 2) / 0.15, 0, 1),
        "kick": 50_000.0 * np.exp(-(((time_s - 3) / 0.03) ** 2)),
        "still": np.zeros_like(time_s),
    }[name]
    assert outliers(np.rint(pull + noisy(500)).astype(int).tolist()) == []
