"""What a station has answered for is there after the power went, and the proof can fail."""

from pathlib import Path

import pytest

from tests.reliability.power.losses import compiler, lose_power

pytestmark = pytest.mark.skipif(compiler() is None, reason="the log of writes needs Linux and a C compiler")


def test_a_power_loss_takes_nothing_that_was_answered_for(tmp_path: Path) -> None:
    tally = lose_power(tmp_path, times=10, seconds=1.0, seed=1, pragmas=["wal_autocheckpoint=60"])
    assert tally.missing == []
    assert tally.samples > 1000


def test_a_station_that_does_not_wait_for_the_disk_is_found_out(tmp_path: Path) -> None:
    tally = lose_power(tmp_path, times=4, seconds=0.6, seed=1, pragmas=["synchronous=OFF"])
    assert tally.missing != []
