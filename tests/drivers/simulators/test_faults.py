"""Faults come at their rates, the same for the same seed, and nothing else changes."""

import numpy as np
import pytest

from drivers.simulators.faults import FaultInjector

DATA = bytes(range(256)) * 400


def test_without_rates_nothing_changes() -> None:
    faults = FaultInjector(1)
    assert faults.spoil(DATA, 0) == DATA
    counts = np.arange(5.0)
    assert faults.measured(counts, 100.0).tolist() == counts.tolist()


@pytest.mark.parametrize(("fault", "change"), [("drop", -1), ("duplicate", 1), ("flip", 0)])
def test_each_byte_has_its_chance(fault: str, change: int) -> None:
    spoilt = FaultInjector(2, **{fault: 0.01}).spoil(DATA, 0)
    assert spoilt == FaultInjector(2, **{fault: 0.01}).spoil(DATA, 0)
    assert len(spoilt) - len(DATA) == pytest.approx(change * 0.01 * len(DATA), rel=0.15)
    if fault == "flip":
        turned = np.frombuffer(spoilt, np.uint8) ^ np.frombuffer(DATA, np.uint8)
        assert set(np.bitwise_count(turned).tolist()) == {0, 1}
        assert np.count_nonzero(turned) == pytest.approx(0.01 * len(DATA), rel=0.15)


def test_a_split_cuts_chunks_and_loses_no_byte() -> None:
    faults = FaultInjector(3, split=0.5)
    chunks = [faults.spoil(DATA[i : i + 11], 0) for i in range(0, len(DATA), 11)]
    assert len({len(chunk) for chunk in chunks}) > 5
    assert DATA.startswith(b"".join(chunks))
    assert len(DATA) - len(b"".join(chunks)) < 100


def test_a_stall_comes_as_one_burst() -> None:
    faults = FaultInjector(4, stall=1.0, stall_s=1.0)
    assert [faults.spoil(b"ab", n * 250_000_000) for n in range(4)] == [b""] * 4
    faults.spoil(b"", 900_000_000)
    assert faults.spoil(b"", 1_000_000_000) == b"ab" * 4


def test_spikes_and_saturation_are_those_of_the_converter() -> None:
    full = 2**23 - 1
    values = FaultInjector(5, spike=0.02).measured(np.full(5000, 12.0), full)
    spikes = values[values != 12.0]
    assert 60 < len(spikes) < 140
    assert all(float(np.log2(value + 1)).is_integer() for value in spikes)
    assert np.mean(FaultInjector(6, saturation=0.1).measured(np.zeros(5000), full) == full) > 0.08
