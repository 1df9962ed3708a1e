"""A simulated IMU without a thread: its bytes at will, and what a decoder makes of them in SI units."""

import threading

import numpy as np

from domain.calibration import raw_numbers
from domain.channel import Channel, Floats, SampleBlock
from domain.timebase import StationClock
from drivers.decoder import Decoder, DecoderEvent
from drivers.driver import Driver
from drivers.link import DeviceLink
from drivers.ports import PortInfo
from drivers.simulators.device import SimulatedDevice
from tests.drivers.scripted import ScriptedTransport
from tests.drivers.simulators.manual_clock import ManualClock
from tests.drivers.streams import blocks, joined


def run(device: SimulatedDevice, clock: ManualClock, seconds: float, step_s: float = 0.013) -> bytes:
    """All bytes of so many seconds from now on."""
    return b"".join(device.due(clock.advance(step_s)) for _ in range(round(seconds / step_s)))


def decoded(decoder: Decoder, data: bytes) -> tuple[SampleBlock, list[DecoderEvent]]:
    """One block of all samples, and all events."""
    events = decoder.feed(data, 0)
    return joined(blocks(events)), events


def si(channels: tuple[Channel, ...], block: SampleBlock, *names: str) -> Floats:
    """(n, k) of the named channels in their units."""
    places = [[channel.name for channel in channels].index(name) for name in names]
    chosen = [channels[place] for place in places]
    return np.asarray(raw_numbers(chosen, block.raw[:, places]) * [channel.scale for channel in chosen])


def scripted(
    driver: Driver, script: ScriptedTransport, *, baud: int = 115200, speed: float = 50.0
) -> DeviceLink:
    """A link to a script on a hurried clock."""
    clock = StationClock(speed)
    return DeviceLink(
        transport=script,
        decoder=driver.decoder(),
        clock=clock,
        port=PortInfo("/dev/scripted"),
        baud=baud,
        cancel=threading.Event(),
        opened_ns=clock.now_ns(),
    )
