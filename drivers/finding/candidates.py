"""Which drivers a port concerns: who may listen or ask there, with which settings, and in which order."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from drivers.driver import Driver
from drivers.ports import PortInfo
from drivers.transport import PLAIN_LINE, SerialSettings

_BAUD_ORDER = (115200, 9600, 57600, 38400, 460800, 921600)

Way: TypeAlias = tuple[int, SerialSettings]
"""Baud rate and line settings to listen with."""


class Candidates:
    """All drivers, as seen from one port."""

    def __init__(self, port: PortInfo, drivers: Sequence[Driver]) -> None:
        self._port, self._drivers = port, drivers

    @property
    def own(self) -> tuple[Driver, ...]:
        """Those that reach the port by its address: a device without a serial port has no others."""
        scheme = self._port.name.partition(":")[0]
        return tuple(d for d in self._drivers if d.descriptor.scheme and d.descriptor.scheme == scheme)

    def ways(self) -> tuple[Way, ...]:
        """How to listen to the port, the most usual ways first."""
        offered = {baud for driver in self._drivers for baud in driver.descriptor.baud_rates}
        order = [baud for baud in _BAUD_ORDER if baud in offered] or sorted(offered)
        ways = [(baud, PLAIN_LINE) for baud in order]
        for descriptor in (driver.descriptor for driver in self._drivers if driver.passive):
            own = (descriptor.baud_rates[0], descriptor.line)
            if own not in ways and not descriptor.scheme:
                ways.append(own)
        # A pseudo-terminal has no speed: one listen hears everything.
        return tuple(ways[:1]) if self._port.simulated else tuple(ways)

    def listeners(self, way: Way) -> list[Driver]:
        """Who can understand what comes that way; a device that speaks only when asked is not heard here."""
        return [d for d in self._drivers if not d.descriptor.polled and self._can_hear(d, way)]

    def late(self) -> Iterator[tuple[Way, list[Driver]]]:
        """Whose devices may not have spoken yet: boards that restart when their port is opened."""
        late = [d for d in self._drivers if d.passive and d.descriptor.expect_reset and self._may_ask(d)]
        ways = {(baud, driver.descriptor.line) for driver in late for baud in driver.descriptor.baud_rates}
        order = sorted(ways, key=lambda way: (way[1] == PLAIN_LINE, way[0]), reverse=True)
        for way in order[:1] if self._port.simulated else order:
            yield way, [driver for driver in late if self._can_hear(driver, way)]

    def askers(self) -> list[Driver]:
        """Who may send something to the port, those that its plug speaks for first.

        A stranger's question may be a command to the device behind it.
        """
        able = [driver for driver in self._drivers if not driver.passive and self._may_ask(driver)]
        return sorted(able, key=lambda driver: not self._is_hinted(driver))

    def bauds_to_ask_at(self, driver: Driver) -> tuple[int, ...]:
        """The baud rates of a driver; at a pseudo-terminal, which has no speed, one of them."""
        bauds = driver.descriptor.baud_rates
        return bauds[:1] if self._port.simulated else bauds

    def _may_ask(self, driver: Driver) -> bool:
        return self._port.simulated or self._port.chosen or self._is_hinted(driver)

    def _is_hinted(self, driver: Driver) -> bool:
        return (self._port.vendor_id, self._port.product_id) in driver.descriptor.usb_hints

    def _can_hear(self, driver: Driver, way: Way) -> bool:
        baud, line = way
        descriptor = driver.descriptor
        return self._port.simulated or (baud in descriptor.baud_rates and line == descriptor.line)
