"""Zeros of several channels and sensors: taken together, undone together, never taken up by themselves."""

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.sensors.sensor_needs import calibration_need, needs
from app.sensors.taring import ForceZero, Tares
from db.store import Store, open_store
from domain.calibrating import measured_calibration
from domain.channel import Calibration, CalibrationPoint, Channel, DeviceIdentity, Stream
from domain.timebase import StationClock
from tests.domain.bodies import force_stream

CLOCK = StationClock()
TODAY = CLOCK.wall().date()


def board(serial: str, *scales: float) -> Stream:
    """A board with one channel per scale; NaN for one that sends counts."""
    names = ("force", "force_2", "force_3", "force_4")
    channels = tuple(Channel(name, "force", "N", scale) for name, scale in zip(names, scales, strict=False))
    return replace(force_stream(), device=DeviceIdentity("test", "Board", serial), channels=channels)


def known(stream: Stream, channel: str, per_raw: float = 0.02) -> Calibration:
    """A calibration with two loads."""
    points = (CalibrationPoint(0.0, 0.0), CalibrationPoint(100.0, 100.0 / per_raw))
    now = CLOCK.wall()
    return measured_calibration(points, device_key=stream.device.key, taken_at=now, channel=channel)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "t.sqlite", clock=CLOCK)
    yield opened
    opened.close()


@pytest.fixture
def tares(store: Store) -> Tares:
    return Tares(store=store, clock=CLOCK)


def test_every_channel_has_a_zero_of_its_own(tares: Tares, store: Store) -> None:
    stream = board("A", 0.01, 0.5)
    taken = tares.take([ForceZero(stream, "force", 100.0, 0.1), ForceZero(stream, "force_2", 7.0, 0.1)])
    assert [(tare.channel, tare.scale, tare.zero_raw) for tare in taken] == [
        ("force", 0.01, 100.0),
        ("force_2", 0.5, 7.0),
    ]
    assert store.devices.calibrations(stream.device.key) == taken
    (read,) = tares.calibrated([stream])
    assert read.calibrations == taken


def test_what_was_tared_together_is_undone_together(tares: Tares) -> None:
    first, second = board("A", 0.01), board("B", 0.01)
    earlier = tares.take([ForceZero(first, "force", 1.0, 0.1)])
    tares.take([ForceZero(first, "force", 2.0, 0.1), ForceZero(second, "force", 3.0, 0.1)])
    assert not tares.undo(first.device.key)
    assert tares.by_device[first.device.key] == earlier
    assert not tares.is_tared(second.device.key)
    tares.take([ForceZero(first, "force", 4.0, 0.1)])
    assert tares.undo(first.device.key)
    assert not tares.undo(second.device.key)


def test_a_new_calibration_of_one_channel_leaves_the_zero_of_the_others(tares: Tares) -> None:
    stream = board("A", 0.01, 0.01)
    tares.take([ForceZero(stream, name, 5.0, 0.1) for name in ("force", "force_2")])
    tares.use([known(stream, "force_2")])
    key = stream.device.key
    assert (tares.is_tared(key), tares.is_tared(key, "force_2")) == (True, False)
    assert tares.scale(stream, "force_2") == pytest.approx(0.02)
    assert tares.scale(stream, "force") == 0.01


def test_a_channel_that_sends_counts_asks_to_be_calibrated_first(tares: Tares) -> None:
    stream = board("A", math.nan, math.nan, math.nan)
    assert tares.without_scale(stream) == ("force", "force_2", "force_3")
    text, level = needs(tares, stream, TODAY)
    assert text == "It sends counts, not newtons: calibrate it with known masses first."
    assert level == "amber"
    tares.use([known(stream, "force")])
    text, level = calibration_need(tares, stream, TODAY)
    assert text == "Counts only, until calibrated: Channel 2 and Channel 3."
    assert level == ""
    assert needs(tares, stream, TODAY)[0].startswith("Not tared yet.")


def test_of_several_channels_the_one_that_is_overdue_speaks(tares: Tares) -> None:
    stream = board("A", 0.01, 0.01)
    late = replace(known(stream, "force_2"), due_on=TODAY.replace(year=TODAY.year - 1))
    tares.use([known(stream, "force"), late])
    assert calibration_need(tares, stream, TODAY)[0].startswith("Channel 2: calibration overdue since ")
    assert calibration_need(tares, stream, TODAY)[1] == "amber"
