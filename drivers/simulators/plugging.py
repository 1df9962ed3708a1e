"""Plugs the devices of a simulated station in, all or none."""

from collections.abc import Mapping

from drivers.simulators.device import SimulatedDevice
from drivers.simulators.pty_port import SimulatorError


def plug_in(devices: Mapping[str, SimulatedDevice]) -> None:
    """Start every device; SimulatorError when the system has no pseudo-terminals."""
    try:
        for device in devices.values():
            device.start()
    except SimulatorError:
        unplug(devices)
        raise


def unplug(devices: Mapping[str, SimulatedDevice]) -> None:
    """Stop every device."""
    for device in devices.values():
        device.stop()
