"""Simulated IMUs with a bad cable: bytes lost, doubled and turned, chunks cut and held back."""

from pathlib import Path

import numpy as np
import pytest

from drivers.registry import load_registry
from drivers.simulators.faults import FaultInjector
from drivers.simulators.pty_port import PtyPort
from tests.drivers.every_family import FAMILIES
from tests.drivers.imu_bench import si
from tests.drivers.simulators.manual_clock import ManualClock
from tests.drivers.streams import blocks, joined

CHECKED = ["xsens", "vectornav", "vectornav_ascii", "bno08x", "witmotion", "witmotion_timed", "lsl_imu"]
UNCHECKED = ["ximu3"]
SECONDS = 20.0


@pytest.mark.parametrize("name", CHECKED + UNCHECKED)
def test_a_bad_cable_costs_packets_but_brings_no_wrong_ones(name: str, tmp_path: Path) -> None:
    clock, driver = ManualClock(), load_registry(()).get(name)
    device = FAMILIES[name].device(PtyPort(name="imu", folder=tmp_path), clock)
    device.powered(clock.ns)
    faults = FaultInjector(5, drop=2e-4, duplicate=2e-4, flip=2e-4, split=0.3, stall=0.01, stall_s=0.5)
    decoder, events = driver.decoder(), []
    for _ in range(round(SECONDS / 0.016)):
        now_ns = clock.advance(0.016)
        events += decoder.feed(faults.spoil(device.due(now_ns), now_ns), now_ns)
    block = joined(blocks(events))
    sent = SECONDS * driver.descriptor.nominal_rate_hz
    assert 0.8 * sent < len(block) <= sent
    size = np.linalg.norm(si(driver.descriptor.channels, block, "acc_x", "acc_y", "acc_z"), axis=1)
    wrong = np.isfinite(size) & (np.abs(size - 9.80665) > 0.3)
    # Eight bits of sum miss one error in 256; a protocol without any misses most.
    assert wrong.mean() < (0.001 if name in CHECKED else 0.03)
