"""Sensors that are hit by the same tap agree on when it was, each with its own crystal and its own time."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from domain.channel import Floats
from domain.clock import ClockModel
from domain.timebase import Clock
from drivers.bno08x import Bno08xDriver
from drivers.driver import Driver
from drivers.simulators.bno08x import Bno08xSimulator
from drivers.simulators.inertial import InertialSimulator, InertialTruth
from drivers.simulators.pty_port import PtyPort
from drivers.simulators.vectornav import VectorNavSimulator
from drivers.simulators.witmotion import WitMotionSimulator
from drivers.simulators.ximu3 import Ximu3Simulator
from drivers.simulators.xsens import XsensSimulator
from drivers.vectornav import VectorNavDriver
from drivers.witmotion import WitMotionDriver, WitMotionTimedDriver
from drivers.ximu3 import Ximu3Driver
from drivers.xsens import XsensDriver
from tests.drivers.imu_bench import si
from tests.drivers.simulators.manual_clock import ManualClock
from tests.drivers.streams import blocks, joined

PERIOD_S, TAP_AFTER_S = 0.01, 12.3456
Maker = Callable[[PtyPort, Clock, Callable[[Floats], InertialTruth]], InertialSimulator]
SENSORS: dict[str, tuple[Driver, Maker]] = {
    "ximu3": (
        Ximu3Driver(),
        lambda p, c, m: Ximu3Simulator(port=p, clock=c, motion=m, serial_number="1", skew_ppm=80.0),
    ),
    "xsens": (XsensDriver(), lambda p, c, m: XsensSimulator(port=p, clock=c, motion=m, skew_ppm=-60.0)),
    "vectornav": (
        VectorNavDriver(),
        lambda p, c, m: VectorNavSimulator(port=p, clock=c, motion=m, skew_ppm=30.0),
    ),
    "bno08x": (Bno08xDriver(), lambda p, c, m: Bno08xSimulator(port=p, clock=c, motion=m, skew_ppm=300.0)),
    "witmotion": (
        WitMotionDriver(),
        lambda p, c, m: WitMotionSimulator(port=p, clock=c, motion=m, serial_number="1", skew_ppm=-200.0),
    ),
    "witmotion_timed": (
        WitMotionTimedDriver(),
        lambda p, c, m: WitMotionSimulator(
            port=p, clock=c, motion=m, serial_number="2", skew_ppm=50.0, with_time=True
        ),
    ),
}


def tap_s(name: str, folder: Path) -> float:
    """When the sensor's samples, put on the station's time, say that it was hit; 0 is the true moment."""
    clock = ManualClock()
    moment_s = clock.s + TAP_AFTER_S

    def tapped(time_s: Floats) -> InertialTruth:
        count = len(time_s)
        pulse = 60.0 * np.exp(-0.5 * ((time_s - moment_s) / 0.012) ** 2)
        force = np.column_stack((pulse, np.zeros(count), np.full(count, 9.80665)))
        return InertialTruth(force, np.zeros((count, 3)), np.tile(np.eye(3), (count, 1, 1)))

    driver, make = SENSORS[name]
    device = make(PtyPort(name=name, folder=folder), clock, tapped)
    device.powered(clock.ns)
    decoder, random = driver.decoder(), np.random.default_rng(len(name))
    events = []
    for _ in range(1000):
        # What waits comes in bursts of 16 ms, now and then later still, as through a USB adapter.
        data = device.due(clock.advance(0.016))
        events += decoder.feed(data, clock.ns + int(random.exponential(0.002) * 1e9))
    block = joined(blocks(events))
    descriptor = driver.descriptor
    received = np.maximum.accumulate(block.received_ns)
    times_s = ClockModel(descriptor.clock, 100.0).feed(block.ticks, received, block.flags) * 1e-9 - moment_s
    force = si(descriptor.channels, block, "acc_x")[:, 0]
    near = np.abs(times_s) < 0.3
    weight = np.where(near & (force > 3.0), force, 0.0)
    return float((times_s * weight).sum() / weight.sum())


@pytest.mark.parametrize("name", SENSORS)
def test_the_tap_is_where_it_was(name: str, tmp_path: Path) -> None:
    assert abs(tap_s(name, tmp_path)) < 2 * PERIOD_S


def test_all_sensors_agree_within_one_sample(tmp_path: Path) -> None:
    moments_s = [tap_s(name, tmp_path) for name in SENSORS]
    assert max(moments_s) - min(moments_s) < PERIOD_S
