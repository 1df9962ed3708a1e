"""What every decoder of the registry must do, whatever the device."""

import random

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from drivers.driver import Samples
from drivers.registry import load_registry
from tests.drivers import vectors
from tests.drivers.streams import cut, feed, flattened

NOISE = bytes(random.Random(7).randbytes(300))
STREAMS = {
    "chronojump": vectors.CHRONOJUMP_SESSION + NOISE + b"\r\n" + vectors.CHRONOJUMP_STREAM,
    "witmotion": NOISE[:37]
    + vectors.WIT_CYCLE * 4
    + NOISE[:5]
    + vectors.WIT_GENUINE * 5
    + vectors.WIT_CYCLE[:17]
    + NOISE
    + vectors.WIT_CYCLE * 6,
}
DRIVERS = load_registry(()).all()


@pytest.mark.parametrize("driver", DRIVERS, ids=lambda driver: driver.descriptor.driver_id)
@seed(20)
@settings(max_examples=30, deadline=None, database=None)
@given(places=st.lists(st.integers(0, 1500), max_size=40))
def test_same_events_however_the_bytes_are_cut(driver, places: list[int]) -> None:  # type: ignore[no-untyped-def]
    data = STREAMS[driver.descriptor.driver_id]
    whole = flattened(feed(driver.decoder(), [data]))
    assert flattened(feed(driver.decoder(), cut(data, places))) == whole
    assert any(isinstance(event, tuple) for event in whole)


@pytest.mark.parametrize("driver", DRIVERS, ids=lambda driver: driver.descriptor.driver_id)
def test_byte_by_byte_gives_the_same_events(driver) -> None:  # type: ignore[no-untyped-def]
    data = STREAMS[driver.descriptor.driver_id]
    single = feed(driver.decoder(), (data[i : i + 1] for i in range(len(data))))
    assert flattened(single) == flattened(feed(driver.decoder(), [data]))


@pytest.mark.parametrize("driver", DRIVERS, ids=lambda driver: driver.descriptor.driver_id)
@seed(21)
@settings(max_examples=30, deadline=None, database=None)
@given(data=st.lists(st.one_of(st.binary(max_size=400), st.sampled_from(list(STREAMS.values())))))
def test_never_raises_and_keeps_its_shapes(driver, data: list[bytes]) -> None:  # type: ignore[no-untyped-def]
    channels = len(driver.descriptor.channels)
    for event in feed(driver.decoder(), data):
        if isinstance(event, Samples):
            count = len(event.block)
            assert count > 0
            assert event.block.raw.shape == (count, channels)
            assert event.block.flags.shape == event.block.received_ns.shape == (count,)


@pytest.mark.parametrize("driver", DRIVERS, ids=lambda driver: driver.descriptor.driver_id)
def test_noise_is_bounded_in_memory_and_words(driver) -> None:  # type: ignore[no-untyped-def]
    decoder = driver.decoder()
    noise = random.Random(3).randbytes(100_000).replace(b"\n", b"U")
    assert len(feed(decoder, (noise[i : i + 1000] for i in range(0, len(noise), 1000)))) < 5
