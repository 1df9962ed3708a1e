"""What the station believes about a device's rate."""

import math

import pytest

from app.acquisition import set_rate_hz


@pytest.mark.parametrize(
    ("measured_hz", "expected_hz"),
    [(math.nan, 100.0), (91.0, 100.0), (121.0, 100.0), (51.0, 50.0), (196.0, 200.0), (0.0, 100.0)],
)
def test_the_rate_is_the_factorys_unless_it_is_clearly_another(
    measured_hz: float, expected_hz: float
) -> None:
    assert set_rate_hz(measured_hz, 100.0) == expected_hz
