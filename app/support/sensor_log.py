"""Writes each sensor that is opened into the log, once: what it is, and the end of its serial number."""

import logging
from collections.abc import Sequence

from app.sensors.live_device import LiveDevice
from app.support.plain_words import Plain, short_serial, version_number

log = logging.getLogger(__name__)


class SensorLog:
    """Knows which were written already."""

    def __init__(self) -> None:
        self._written: set[str] = set()

    def note(self, devices: Sequence[LiveDevice]) -> None:
        """Write those that are new."""
        for device in devices:
            if device.key not in self._written:
                self._written.add(device.key)
                identity = device.found.identity
                log.info(
                    "A sensor is open: %s, firmware %s, serial number %s",
                    Plain(identity.driver),
                    Plain(version_number(identity.firmware) or "unknown"),
                    Plain(short_serial(identity.serial_number) or "unknown"),
                )
