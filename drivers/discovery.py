"""Finds devices: listens to every port first, and asks only where asking is harmless."""

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeAlias

from domain.channel import DeviceIdentity
from domain.timebase import Clock
from drivers.driver import Driver, ParseError
from drivers.errors import DeviceError, LinkCancelledError
from drivers.link import DeviceLink, slack_s
from drivers.ports import PortInfo, list_ports, port_named
from drivers.registry import DriverRegistry
from drivers.transport import PLAIN_LINE, READ_TIMEOUT_S, SerialSettings, SerialTransport, Transport

_log = logging.getLogger(__name__)

_BAUD_ORDER = (115200, 9600, 57600, 38400, 460800, 921600)
_LISTEN_S = 0.7
_SHORTEST_LISTEN_S = 0.15
_SELDOM_S = 6.0
_PROOF_PACKETS = 3
_SLOW_HZ = 5.0
_ENOUGH_PACKETS = 40

_Way: TypeAlias = tuple[int, SerialSettings]
"""Baud rate and line settings to listen with."""


@dataclass(frozen=True, slots=True)
class FoundDevice:
    """A device that was recognised, how to open it again, and why it is believed to be what it is."""

    port: str
    driver_id: str
    baud: int
    identity: DeviceIdentity
    evidence: str


def find_devices(
    *,
    clock: Clock,
    registry: DriverRegistry,
    ports: Sequence[PortInfo | str] | None = None,
    on_progress: Callable[[str], None] | None = None,
    cancel: threading.Event | None = None,
) -> list[FoundDevice]:
    """Search all ports at the same time.

    Passive listening first; then an active probe, on simulated ports, ports whose USB numbers a driver
    knows, and ports the user named. `on_progress` gets sentences, from several threads but one at a time.
    """
    searched = list_ports() if ports is None else [port_named(p) if isinstance(p, str) else p for p in ports]
    if not searched:
        return []
    turn = threading.Lock()

    def tell(sentence: str) -> None:
        with turn:
            if on_progress is not None:
                on_progress(sentence)

    stop = cancel or threading.Event()
    searches = [
        _PortSearch(port, clock=clock, registry=registry, tell=tell, cancel=stop) for port in searched
    ]
    with ThreadPoolExecutor(max_workers=len(searches), thread_name_prefix="discovery") as pool:
        found = list(pool.map(_PortSearch.run, searches))
    return [device for device in found if device is not None]


class _PortSearch:
    """The search on one port, in its own thread."""

    def __init__(
        self,
        port: PortInfo,
        *,
        clock: Clock,
        registry: DriverRegistry,
        tell: Callable[[str], None],
        cancel: threading.Event,
    ) -> None:
        self._port, self._clock, self._drivers = port, clock, registry.all()
        scheme = port.name.partition(":")[0]
        # A device without a serial port is reached by its address only, and by its own drivers.
        self._own = tuple(d for d in self._drivers if d.descriptor.scheme and d.descriptor.scheme == scheme)
        self._tell, self._cancel = tell, cancel
        self._bytes, self._opened_ns = 0, 0

    def run(self) -> FoundDevice | None:
        """What is on the port; None (and a sentence) when nothing known is."""
        ways = self._ways()
        # A hurried clock needs a hurried timeout, or every read would overshoot the waits.
        timeout_s = max(0.002, self._clock.real_s(READ_TIMEOUT_S))
        way = self._own[0].transport if self._own else SerialTransport
        transport = way(self._port.name, ways[0][0], timeout_s=timeout_s)
        try:
            transport.open()
            self._opened_ns = self._clock.now_ns()
            return self._search(transport, ways)
        except LinkCancelledError:
            return None
        except DeviceError as error:
            self._tell(str(error))
            return None
        # A plug-in's driver is somebody else's code: its faults must not hide the other devices.
        except Exception as error:  # noqa: BLE001
            _log.exception("The search on %s failed", self._port.name)
            self._tell(
                f"The search on {self._port.name} failed ({error!r}): update or remove the plug-in drivers."
            )
            return None
        finally:
            transport.close()

    def _search(self, transport: Transport, ways: tuple[_Way, ...]) -> FoundDevice | None:
        for driver in self._own:
            self._tell(f"Asking {self._port.name} whether it is a {driver.descriptor.title}.")
            found = self._identify(driver, *self._link(driver, transport, ways[0][0]))
            if found is not None:
                return found
        if self._own:
            self._tell(f"Nothing answers on {self._port.name}: check that it is switched on and near.")
            return None
        for way in ways:
            baud, _ = way
            if way != ways[0]:
                _tune(transport, *way)
            links = self._links(transport, *way)
            self._tell(f"Listening on {self._port.name} at {baud} baud.")
            self._listen(transport, links, _LISTEN_S)
            found = self._recognised(links)
            if found is not None:
                return found
        return self._look_again(transport) or self._probe(transport)

    def _look_again(self, transport: Transport) -> FoundDevice | None:
        """Boards that restart when their port is opened, or send seldom, have not spoken yet.

        They are heard out before anything is sent: to some of them a single letter is a tare.
        """
        late = [d for d in self._drivers if d.passive and d.descriptor.expect_reset and self._may_ask(d)]
        ways = {(baud, driver.descriptor.line) for driver in late for baud in driver.descriptor.baud_rates}
        order = sorted(ways, key=lambda way: (way[1] == PLAIN_LINE, way[0]), reverse=True)
        for baud, line in order[:1] if self._port.simulated else order:
            able = [d for d in late if self._can_hear(d, baud, line)]
            _tune(transport, baud, line)
            links = [(driver, *self._link(driver, transport, baud)) for driver in able]
            booted_s = max(driver.descriptor.boot_wait_s for driver in able)
            open_s = (self._clock.now_ns() - self._opened_ns) / 1e9
            before = self._bytes
            self._listen(transport, links, max(0.0, booted_s - open_s) + _LISTEN_S)
            if self._bytes > before and not any(link.packets for _, link, _ in links):
                self._listen(transport, links, _SELDOM_S)
            found = self._recognised(links)
            if found is not None:
                return found
        return None

    def _recognised(self, links: "list[tuple[Driver, DeviceLink, _ErrorCount]]") -> FoundDevice | None:
        """The first driver to which what was heard makes sense."""
        for driver, link, errors in links:
            proof = _PROOF_PACKETS if driver.descriptor.nominal_rate_hz >= _SLOW_HZ else 1
            if link.packets >= max(proof, 2 * errors.count):
                found = self._identify(driver, link, errors)
                if found is not None:
                    return found
        return None

    def _probe(self, transport: Transport) -> FoundDevice | None:
        silent: set[str] = set()
        # What the plug says comes first: a stranger's question may be a command to the device behind it.
        for driver in sorted(self._drivers, key=lambda driver: not self._is_hinted(driver)):
            if driver.passive or driver.family in silent or not self._may_ask(driver):
                continue
            self._tell(f"Asking {self._port.name} whether it is a {driver.descriptor.title}.")
            baud = driver.descriptor.baud_rates[0]
            _tune(transport, baud, driver.descriptor.line)
            link, errors = self._link(driver, transport, baud)
            found = self._identify(driver, link, errors)
            if found is not None:
                return found
            if driver.family and not link.bytes_received:
                silent.add(driver.family)
        self._tell(
            f"No known sensor on {self._port.name} ({self._bytes} unrecognised bytes): check that it is the "
            "right port, and the sensor's baud rate and output format."
            if self._bytes
            else f"Nothing answers on {self._port.name}: check the sensor's cable and that it is switched on."
        )
        return None

    def _identify(self, driver: Driver, link: DeviceLink, errors: "_ErrorCount") -> FoundDevice | None:
        identity = driver.identify(link)
        if identity is None:
            return None
        firmware = f", firmware {identity.firmware}" if identity.firmware else ""
        evidence = f"{link.packets} valid packets, {errors.count} errors{firmware}"
        self._tell(f"{driver.descriptor.title} on {self._port.name}: {evidence}.")
        return FoundDevice(self._port.name, driver.descriptor.driver_id, link.baud, identity, evidence)

    def _listen(
        self, transport: Transport, links: list[tuple[Driver, DeviceLink, "_ErrorCount"]], seconds: float
    ) -> None:
        wait_s = max(seconds, slack_s(self._clock, _SHORTEST_LISTEN_S))
        deadline_ns = self._clock.now_ns() + round(wait_s * 1e9)
        while self._clock.now_ns() < deadline_ns:
            if self._cancel.is_set():
                raise LinkCancelledError("The search was stopped on request.")
            data = transport.read()
            received_ns = self._clock.now_ns()
            self._bytes += len(data)
            for _, link, _ in links:
                link.take(data, received_ns)
            if any(link.packets >= _ENOUGH_PACKETS for _, link, _ in links):
                return

    def _ways(self) -> tuple[_Way, ...]:
        offered = {baud for driver in self._drivers for baud in driver.descriptor.baud_rates}
        order = [baud for baud in _BAUD_ORDER if baud in offered] or sorted(offered)
        ways = [(baud, PLAIN_LINE) for baud in order]
        for descriptor in (driver.descriptor for driver in self._drivers if driver.passive):
            own = (descriptor.baud_rates[0], descriptor.line)
            if own not in ways and not descriptor.scheme:
                ways.append(own)
        # A pseudo-terminal has no speed: one listen hears everything.
        return tuple(ways[:1]) if self._port.simulated else tuple(ways)

    def _may_ask(self, driver: Driver) -> bool:
        return self._port.simulated or self._port.chosen or self._is_hinted(driver)

    def _is_hinted(self, driver: Driver) -> bool:
        return (self._port.vendor_id, self._port.product_id) in driver.descriptor.usb_hints

    def _can_hear(self, driver: Driver, baud: int, line: SerialSettings) -> bool:
        descriptor = driver.descriptor
        return self._port.simulated or (baud in descriptor.baud_rates and line == descriptor.line)

    def _links(
        self, transport: Transport, baud: int, line: SerialSettings
    ) -> list[tuple[Driver, DeviceLink, "_ErrorCount"]]:
        # A device that speaks only when asked is not what is heard here.
        speaking = [driver for driver in self._drivers if not driver.descriptor.polled]
        able = [d for d in speaking if self._can_hear(d, baud, line)]
        return [(driver, *self._link(driver, transport, baud)) for driver in able]

    def _link(self, driver: Driver, transport: Transport, baud: int) -> tuple[DeviceLink, "_ErrorCount"]:
        errors = _ErrorCount()
        link = DeviceLink(
            transport=transport,
            decoder=driver.decoder(),
            clock=self._clock,
            port=self._port,
            baud=baud,
            cancel=self._cancel,
            opened_ns=self._opened_ns,
            on_events=errors.take,
        )
        return link, errors


def _tune(transport: Transport, baud: int, line: SerialSettings) -> None:
    """Change how an open port listens; only a serial port has line settings."""
    if isinstance(transport, SerialTransport):
        transport.set_line(line)
    transport.set_baud(baud)


class _ErrorCount:
    """How many packets could not be read."""

    def __init__(self) -> None:
        self.count = 0

    def take(self, events: Sequence[object]) -> None:
        """Count the errors among `events`."""
        self.count += sum(isinstance(event, ParseError) for event in events)
