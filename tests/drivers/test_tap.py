"""Sensors that are hit by the same tap agree on when it was, each with its own crystal and its own time."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import pytest

from domain.channel import Floats, SampleBlock
from domain.samples.clock import ClockModel
from domain.timebase import Clock, StationClock
from drivers.driver import Driver
from drivers.families.bno08x import Bno08xDriver
from drivers.families.vectornav import VectorNavDriver
from drivers.families.witmotion import WitMotionDriver, WitMotionTimedDriver
from drivers.families.ximu3 import Ximu3Driver
from drivers.families.xsens import XsensDriver
from drivers.ports import PortInfo
from drivers.reader import DeviceReader
from drivers.simulators.bno08x import Bno08xSimulator
from drivers.simulators.faults import FaultInjector
from drivers.simulators.inertial import InertialSimulator, InertialTruth
from drivers.simulators.pty_port import PtyPort
from drivers.simulators.vectornav import VectorNavSimulator
from drivers.simulators.witmotion import WitMotionSimulator
from drivers.simulators.ximu3 import Ximu3Simulator
from drivers.simulators.xsens import XsensSimulator
from tests.drivers.imu_bench import si
from tests.drivers.simulators.manual_clock import ManualClock
from tests.drivers.streams import blocks, joined

PERIOD_S, TAP_AFTER_S, _REAL_TAP_AFTER_S = 0.01, 12.3456, 20.0
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


def hit_at(moment_s: float) -> Callable[[Floats], InertialTruth]:
    """A sensor at rest that is hit once."""

    def tapped(time_s: Floats) -> InertialTruth:
        count = len(time_s)
        pulse = 60.0 * np.exp(-0.5 * ((time_s - moment_s) / 0.012) ** 2)
        force = np.column_stack((pulse, np.zeros(count), np.full(count, 9.80665)))
        return InertialTruth(force, np.zeros((count, 3)), np.tile(np.eye(3), (count, 1, 1)))

    return tapped


def said_s(driver: Driver, found: list[SampleBlock], moment_s: float) -> float:
    """When the samples, put on the station's time, say that the sensor was hit; 0 is the true moment."""
    block, descriptor = joined(found), driver.descriptor
    received = np.maximum.accumulate(block.received_ns)
    times_s = ClockModel(descriptor.clock, 100.0).feed(block.ticks, received, block.flags) * 1e-9 - moment_s
    assert np.all(np.diff(times_s) > 0)
    force = si(descriptor.channels, block, "acc_x")[:, 0]
    weight = np.where((np.abs(times_s) < 0.3) & (force > 3.0), force, 0.0)
    return float((times_s * weight).sum() / weight.sum())


def tap_s(name: str, folder: Path) -> float:
    """What the bytes of one sensor say, that wait for up to 16 ms and more."""
    clock = ManualClock()
    moment_s = clock.s + TAP_AFTER_S
    driver, make = SENSORS[name]
    device = make(PtyPort(name=name, folder=folder), clock, hit_at(moment_s))
    device.powered(clock.ns)
    decoder, random = driver.decoder(), np.random.default_rng(len(name))
    events = []
    for _ in range(1000):
        # What waits comes in bursts of 16 ms, now and then later still, as through a USB adapter.
        data = device.due(clock.advance(0.016))
        events += decoder.feed(data, clock.ns + int(random.exponential(0.002) * 1e9))
    return said_s(driver, blocks(events), moment_s)


@pytest.mark.parametrize("name", SENSORS)
def test_the_tap_is_where_it_was(name: str, tmp_path: Path) -> None:
    assert abs(tap_s(name, tmp_path)) < 2 * PERIOD_S


def test_all_sensors_agree_within_one_sample(tmp_path: Path) -> None:
    moments_s = [tap_s(name, tmp_path) for name in SENSORS]
    assert max(moments_s) - min(moments_s) < PERIOD_S


@pytest.mark.long
@pytest.mark.timeout(120)
def test_through_real_ports_and_reader_threads_they_agree_too(tmp_path: Path) -> None:
    clock = StationClock()
    moment_s = clock.now_ns() * 1e-9 + _REAL_TAP_AFTER_S
    heard: dict[str, list[SampleBlock]] = {name: [] for name in SENSORS}
    readers = []
    with ExitStack() as stack:
        for name, (driver, make) in SENSORS.items():
            device = make(PtyPort(name=name, folder=tmp_path), clock, hit_at(moment_s))
            # Now and then a chunk is held back with all that follows, and comes as one burst.
            device.faults = FaultInjector(len(name), stall=0.01, stall_s=0.1)
            reader = DeviceReader(
                port=PortInfo(str(device.port.path), simulated=True),
                baud=115200,
                driver=driver,
                clock=clock,
                on_block=heard[name].append,
                on_link=lambda _state, _sentence: None,
            )
            readers.append(reader)
            device.start()
            stack.callback(device.stop)
        for reader in readers:
            reader.start()
            stack.callback(reader.stop)
        clock.sleep(_REAL_TAP_AFTER_S + 1.0)
    moments_s = {name: said_s(SENSORS[name][0], heard[name], moment_s) for name in SENSORS}
    assert max(moments_s.values()) - min(moments_s.values()) < PERIOD_S, moments_s
