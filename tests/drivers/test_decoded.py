"""Every decoder makes of known bytes, whole and spoilt, what it made when it was checked."""

import json

import pytest

from drivers.driver import Driver
from drivers.registry import load_registry
from tests.drivers.decoded import GOLDEN, of_driver

DRIVERS = load_registry(()).all()


@pytest.mark.parametrize("driver", DRIVERS, ids=lambda driver: driver.descriptor.driver_id)
def test_known_bytes_give_the_events_they_gave(driver: Driver) -> None:
    """Where this fails on purpose: look at what differs, then write the file again as its module says."""
    kept = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert of_driver(driver) == kept[driver.descriptor.driver_id]
