"""Every decoder makes of known bytes, whole and spoilt, what it made when it was checked."""

import json

import pytest

from drivers.driver import Driver
from drivers.registry import load_registry
from tests.drivers.decoded import GOLDEN, kinds_of, of_kind

DRIVERS = load_registry(()).all()
EVERY = [
    pytest.param(driver, kind, id=f"{driver.descriptor.driver_id}-{kind}")
    for driver in DRIVERS
    for kind in kinds_of(driver)
]


@pytest.mark.parametrize(("driver", "kind"), EVERY)
def test_known_bytes_give_the_events_they_gave(driver: Driver, kind: str) -> None:
    """Where this fails on purpose: look at what differs, then write the file again as its module says."""
    kept = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert of_kind(driver, kind) == kept[driver.descriptor.driver_id][kind]
