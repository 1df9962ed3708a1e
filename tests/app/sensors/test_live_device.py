"""What the station believes about a device's rate."""

import math

import pytest

from app.sensors.live_device import set_rate_hz


@pytest.mark.parametrize(
    ("measured_hz", "expected_hz"),
    [(math.nan, 100.0), (97.0, 100.0), (125.6, 125.0), (51.0, 50.0), (196.0, 200.0), (0.0, 100.0)],
)
def test_the_rate_is_the_factorys_or_another_that_devices_can_be_set_to(
    measured_hz: float, expected_hz: float
) -> None:
    assert set_rate_hz(measured_hz, 100.0) == expected_hz


def test_on_a_hurried_clock_only_quite_another_rate_is_believed() -> None:
    assert [set_rate_hz(hz, 100.0, hurried=True) for hz in (82.0, 125.6, 51.0)] == [100.0, 100.0, 50.0]
