"""Unplugging again and again: the reader comes back each time and leaves no thread and no descriptor."""

import gc
import sys
import threading
from pathlib import Path

import pytest

from domain.timebase import StationClock
from drivers.continuity import LinkState
from drivers.families.witmotion import WitMotionDriver
from drivers.reader import DeviceReader
from drivers.simulators.pty_port import PtyPort
from drivers.simulators.witmotion import WitMotionSimulator
from tests.drivers.motions import swinging
from tests.drivers.test_reader import Heard

SPEED = 20.0


def held() -> tuple[int, int]:
    """Threads and descriptors of this process."""
    gc.collect()
    return threading.active_count(), len(list(Path("/proc/self/fd").iterdir()))


def unplug_again_and_again(folder: Path, times: int) -> None:
    clock, heard = StationClock(SPEED), Heard()
    port = PtyPort(name="imu", folder=folder)
    device = WitMotionSimulator(port=port, clock=clock, motion=swinging, serial_number="WT-1")
    before = held()
    reader = DeviceReader(
        port=str(port.path),
        baud=115200,
        driver=WitMotionDriver(),
        clock=clock,
        on_block=heard.on_block,
        on_link=heard.on_link,
    )
    device.start()
    reader.start()
    try:
        assert heard.state(LinkState.STREAMING)
        streaming = held()
        for number in range(1, times + 1):
            losses = heard.states.count(LinkState.LOST)
            device.unplug()
            assert heard.state(LinkState.LOST, times=losses + 1), heard.sentences
            device.start()
            assert heard.state(LinkState.STREAMING, times=number + 1), heard.sentences
            assert held() == streaming
    finally:
        reader.stop()
        device.stop()
    assert held() == before
    assert reader.identity is not None
    assert reader.identity.serial_number == "WT-1"


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="descriptors are counted in /proc")


def test_ten_unplugs_leave_nothing_behind(tmp_path: Path) -> None:
    unplug_again_and_again(tmp_path, 10)


@pytest.mark.long
@pytest.mark.timeout(600)
def test_a_hundred_unplugs_leave_nothing_behind(tmp_path: Path) -> None:
    unplug_again_and_again(tmp_path, 100)
