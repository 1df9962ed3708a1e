"""Finds devices: listens to every port first, and asks only where asking is harmless."""

import logging
import threading
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeAlias

from domain.channel import DeviceIdentity
from domain.timebase import Clock
from drivers.driver import Driver
from drivers.elsewhere import scan, scanners_of
from drivers.errors import DeviceError, LinkCancelledError
from drivers.evidence import Heard, Tally, by_strength, is_clear
from drivers.link import DeviceLink, read_timeout_s, slack_s
from drivers.ports import PortInfo, list_ports, port_named
from drivers.recognition import identified
from drivers.registry import DriverRegistry
from drivers.transport import PLAIN_LINE, SerialSettings, SerialTransport, Transport

_log = logging.getLogger(__name__)

_BAUD_ORDER = (115200, 9600, 57600, 38400, 460800, 921600)
_LISTEN_S = 0.7
_SHORTEST_LISTEN_S = 0.15
_SELDOM_S = 6.0
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
    leave: Collection[str] = (),
    on_progress: Callable[[str], None] | None = None,
    cancel: threading.Event | None = None,
) -> list[FoundDevice]:
    """Search all ports at the same time, and without `ports` what answers by radio or network too.

    Passive listening first; then an active probe, on simulated ports, ports whose USB numbers a driver
    knows, and ports the user named. Names in `leave` are left alone. `on_progress` gets sentences, from
    several threads but one at a time.
    """
    searched = list_ports() if ports is None else [port_named(p) if isinstance(p, str) else p for p in ports]
    searched = [port for port in searched if port.name not in leave]
    scanners = scanners_of(registry.all()) if ports is None else []
    if not searched and not scanners:
        return []
    turn = threading.Lock()

    def tell(sentence: str) -> None:
        with turn:
            if on_progress is not None:
                on_progress(sentence)

    stop = cancel or threading.Event()

    def search(port: PortInfo) -> FoundDevice | None:
        return _PortSearch(port, clock=clock, registry=registry, tell=tell, cancel=stop).run()

    workers = len(searched) + len(scanners)
    with ThreadPoolExecutor(max_workers=workers, thread_name_prefix="discovery") as pool:
        scans = [pool.submit(scan, driver, tell, stop) for driver in scanners]
        serial = pool.map(search, searched)
        reached = [port for scan in scans for port in scan.result() if port.name not in leave]
        found = [*serial, *pool.map(search, reached)]
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
        way = self._own[0].transport if self._own else SerialTransport
        transport = way(self._port.name, ways[0][0], timeout_s=read_timeout_s(self._clock))
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
            found = self._identify(self._heard(driver, transport, ways[0][0]))
            if found is not None:
                return found
        if self._own:
            self._tell(f"Nothing answers on {self._port.name}: check that it is switched on and near.")
            return None
        for way in ways:
            baud, _ = way
            if way != ways[0]:
                _tune(transport, *way)
            listeners = self._listeners(transport, *way)
            self._tell(f"Listening on {self._port.name} at {baud} baud.")
            self._listen(transport, listeners, _LISTEN_S)
            found = self._recognised(listeners)
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
            listeners = [self._heard(driver, transport, baud) for driver in able]
            booted_s = max(driver.descriptor.boot_wait_s for driver in able)
            open_s = (self._clock.now_ns() - self._opened_ns) / 1e9
            before = self._bytes
            self._listen(transport, listeners, max(0.0, booted_s - open_s) + _LISTEN_S)
            if self._bytes > before and not any(one.tally.samples for one in listeners):
                self._listen(transport, listeners, _SELDOM_S)
            found = self._recognised(listeners)
            if found is not None:
                return found
        return None

    def _recognised(self, listeners: Sequence[Heard]) -> FoundDevice | None:
        """The driver with the strongest proof; where drivers of equal proof disagree, the user must say."""
        for group in by_strength(listeners):
            if not is_clear(group):
                names = " or ".join(one.driver.descriptor.title for one in group)
                ids = " or ".join(f"{self._port.name}={one.driver.descriptor.driver_id}" for one in group)
                raise DeviceError(
                    f"What comes from {self._port.name} may be {names}: say which, by connecting {ids}."
                )
            for one in group:
                found = self._identify(one)
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
            bauds = driver.descriptor.baud_rates
            heard_bytes = 0
            # A pseudo-terminal has no speed: one question is heard at any.
            for baud in bauds[:1] if self._port.simulated else bauds:
                _tune(transport, baud, driver.descriptor.line)
                one = self._heard(driver, transport, baud)
                found = self._identify(one)
                if found is not None:
                    return found
                heard_bytes += one.link.bytes_received
            if driver.family and not heard_bytes:
                silent.add(driver.family)
        self._tell(
            f"No known sensor on {self._port.name} ({self._bytes} unrecognised bytes): check that it is the "
            "right port, and the sensor's baud rate and output format."
            if self._bytes
            else f"Nothing answers on {self._port.name}: check the sensor's cable and that it is switched on."
        )
        return None

    def _identify(self, one: Heard) -> FoundDevice | None:
        identity = identified(one.driver, one.link)
        if identity is None:
            return None
        evidence = one.words
        if identity.firmware:
            evidence += f", firmware {identity.firmware}"
        if identity.is_known_by_port_only:
            socket = "its USB socket" if self._port.location else "its port"
            evidence += f", no serial number: known by {socket} only"
        self._tell(f"{one.driver.descriptor.title} on {self._port.name}: {evidence}.")
        return FoundDevice(
            self._port.name, one.driver.descriptor.driver_id, one.link.baud, identity, evidence
        )

    def _listen(self, transport: Transport, listeners: Sequence[Heard], seconds: float) -> None:
        wait_s = max(seconds, slack_s(self._clock, _SHORTEST_LISTEN_S))
        deadline_ns = self._clock.now_ns() + round(wait_s * 1e9)
        while self._clock.now_ns() < deadline_ns:
            if self._cancel.is_set():
                raise LinkCancelledError("The search was stopped on request.")
            data = transport.read()
            received_ns = self._clock.now_ns()
            self._bytes += len(data)
            for one in listeners:
                one.link.take(data, received_ns)
            if any(one.link.packets >= _ENOUGH_PACKETS and one.makes_sense for one in listeners):
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

    def _listeners(self, transport: Transport, baud: int, line: SerialSettings) -> list[Heard]:
        # A device that speaks only when asked is not what is heard here.
        speaking = [driver for driver in self._drivers if not driver.descriptor.polled]
        able = [d for d in speaking if self._can_hear(d, baud, line)]
        return [self._heard(driver, transport, baud) for driver in able]

    def _heard(self, driver: Driver, transport: Transport, baud: int) -> Heard:
        tally = Tally()
        link = DeviceLink(
            transport=transport,
            decoder=driver.decoder(),
            clock=self._clock,
            port=self._port,
            baud=baud,
            cancel=self._cancel,
            opened_ns=self._opened_ns,
            on_events=tally.take,
        )
        return Heard(driver, link, tally)


def _tune(transport: Transport, baud: int, line: SerialSettings) -> None:
    """Change how an open port listens; only a serial port has line settings."""
    if isinstance(transport, SerialTransport):
        transport.set_line(line)
    transport.set_baud(baud)
