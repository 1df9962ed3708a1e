"""What every driver of the registry must do, whatever the device. A new family adds itself to `families`."""

import math
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from domain.timebase import StationClock
from drivers.conformance import check_driver
from drivers.continuity import LinkState
from drivers.decoder import Decoder, ParseError, Samples
from drivers.discovery import find_devices
from drivers.driver import Driver
from drivers.ports import PortInfo
from drivers.recognition import FoundDevice
from drivers.registry import load_registry
from drivers.simulators.faults import FaultInjector
from drivers.simulators.pty_port import PtyPort
from tests.drivers.every_family import FAMILIES, Family
from tests.drivers.streams import cut, feed, flattened
from tests.drivers.test_reader import Bench

REGISTRY = load_registry(())
DRIVERS = REGISTRY.all()
SESSIONS = [family.session for family in FAMILIES.values()]
each_driver = pytest.mark.parametrize("driver", DRIVERS, ids=lambda driver: driver.descriptor.driver_id)


def family_of(driver: Driver) -> Family:
    return FAMILIES[driver.descriptor.driver_id]


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    for reader in made.readers:
        reader.stop()


@each_driver
def test_it_keeps_the_rules_that_plug_ins_are_held_to(driver: Driver) -> None:
    family = family_of(driver)
    check_driver(driver, session=family.session, packets=family.packets)


@each_driver
@seed(20)
@settings(max_examples=30, deadline=None, database=None)
@given(places=st.lists(st.integers(0, 1500), max_size=40))
def test_same_events_however_the_bytes_are_cut(driver: Driver, places: list[int]) -> None:
    data = family_of(driver).session
    whole = flattened(feed(driver.decoder(), [data]))
    assert flattened(feed(driver.decoder(), cut(data, places))) == whole
    assert any(isinstance(event, tuple) for event in whole)


@each_driver
@seed(21)
@settings(max_examples=30, deadline=None, database=None)
@given(data=st.lists(st.one_of(st.binary(max_size=400), st.sampled_from(SESSIONS))))
def test_never_raises_and_keeps_its_shapes(driver: Driver, data: list[bytes]) -> None:
    check_shapes(driver, data)


@each_driver
def test_mutated_bytes_raise_nothing_and_two_packets_later_it_is_in_step(driver: Driver) -> None:
    feed_mutated(driver, 60_000)


@pytest.mark.long
@pytest.mark.timeout(1800)
@each_driver
def test_ten_million_mutated_bytes_raise_nothing_and_two_packets_later_it_is_in_step(driver: Driver) -> None:
    feed_mutated(driver, 10_000_000)


@each_driver
def test_its_simulated_device_is_found_and_streams_and_survives_faults(
    driver: Driver, bench: Bench, tmp_path: Path
) -> None:
    clock = StationClock(speed=10.0)
    port = PtyPort(name="sensor", folder=tmp_path)
    device = family_of(driver).device(port, clock)
    vendor, product = min(driver.descriptor.usb_hints, key=how_common, default=(None, None))
    plug = PortInfo(str(port.path), vendor_id=vendor, product_id=product, simulated=True)
    device.start()
    try:
        said: list[str] = []
        found = find_devices(clock=clock, registry=REGISTRY, ports=[plug], on_progress=said.append)
        assert [one.driver_id for one in found] == [driver.descriptor.driver_id], said
        assert stream(bench, found[0], clock, driver) == []
        device.faults = FaultInjector(
            3, drop=0.002, duplicate=0.002, flip=0.002, split=0.2, stall=0.05, stall_s=0.1
        )
        spoilt = bench.readers[0].health.samples
        assert bench.heard.samples(spoilt + (2 if driver.descriptor.nominal_rate_hz < 2.0 else 40))
    finally:
        for reader in bench.readers:
            reader.stop()
        device.stop()


def how_common(plug: tuple[int, int]) -> int:
    """How many drivers know this USB plug."""
    return sum(plug in driver.descriptor.usb_hints for driver in DRIVERS)


def stream(bench: Bench, found: FoundDevice, clock: StationClock, driver: Driver) -> list[str]:
    """Read the found device for a while; what was wrong with it."""
    reader = bench.read(Path(found.port), driver, speed=clock.speed, expected=found.identity)
    seldom = driver.descriptor.nominal_rate_hz < 2.0
    if not bench.heard.samples(3 if seldom else 12):
        return ["no samples", *bench.heard.sentences]
    health = reader.health
    wrong = [] if (health.errors, health.lost) == (0, 0) else [f"{health}"]
    if LinkState.STALLED in bench.heard.states:
        wrong.append("it stalled")
    if math.isnan(health.rate_hz):
        return wrong
    return wrong if 0.5 < health.rate_hz / driver.descriptor.nominal_rate_hz < 2.0 else [f"{health.rate_hz}"]


def feed_mutated(driver: Driver, count: int) -> None:
    """Feed the family's own bytes with one of every fifty changed, in uneven pieces, good packets in between.

    However it was left, the decoder is in step again after two of the good packets.
    """
    packets = b"".join(family_of(driver).packets)
    source = np.frombuffer(family_of(driver).session + packets, dtype=np.uint8)
    # A spoilt length makes a decoder wait for as many bytes: what it held up meanwhile must come too.
    good = packets * (1 + 4096 // len(packets))
    expected = count_samples(driver.decoder(), [good])
    decoder, generator, done = driver.decoder(), np.random.default_rng(9), 0
    while done < count:
        spoilt = source.copy()
        hit = generator.random(len(spoilt)) < 0.02
        spoilt[hit] = generator.integers(0, 256, int(hit.sum()))
        places = generator.integers(0, len(spoilt), 20)
        data = np.repeat(spoilt, generator.choice([0, 1, 1, 1, 1, 1, 1, 1, 1, 2], len(spoilt)))
        wire = (spoilt if done % 2 else data).tobytes()
        count_samples(decoder, cut(wire, places.tolist()))
        found = count_samples(decoder, cut(good, places.tolist()))
        assert found >= expected - 2, (done, wire[-64:])
        done += len(wire)


def count_samples(decoder: Decoder, pieces: Iterable[bytes]) -> int:
    """How many samples the pieces bring; every error has a place."""
    samples = 0
    for event in feed(decoder, pieces):
        assert not isinstance(event, ParseError) or event.offset >= 0
        samples += len(event.block) if isinstance(event, Samples) else 0
    return samples


def check_shapes(driver: Driver, data: list[bytes]) -> None:
    channels = len(driver.descriptor.channels)
    for event in feed(driver.decoder(), data):
        if isinstance(event, Samples):
            count = len(event.block)
            assert count > 0
            assert event.block.raw.shape == (count, channels)
            assert event.block.flags.shape == event.block.received_ns.shape == (count,)
            assert event.block.raw.dtype == event.block.ticks.dtype == event.block.flags.dtype == np.int64
