"""Searches one port for a device: listens first, and asks only where asking is harmless."""

import logging
import threading
from collections.abc import Callable, Sequence

from domain.timebase import Clock
from drivers.driver import Driver
from drivers.errors import DeviceError, LinkCancelledError
from drivers.finding.candidates import Candidates, Way
from drivers.finding.evidence import Heard, Tally, by_strength, is_clear
from drivers.link import DeviceLink, read_timeout_s, slack_s
from drivers.ports import PortInfo
from drivers.recognition import FoundDevice, identified
from drivers.transport import SerialSettings, SerialTransport, Transport

_log = logging.getLogger(__name__)

_LISTEN_S = 0.7
_SHORTEST_LISTEN_S = 0.15
_SELDOM_S = 6.0
_ENOUGH_PACKETS = 40


class PortSearch:
    """The search on one port, in its own thread; `tell` gets sentences for the user."""

    def __init__(
        self,
        port: PortInfo,
        *,
        clock: Clock,
        drivers: Sequence[Driver],
        tell: Callable[[str], None],
        cancel: threading.Event,
    ) -> None:
        self._port, self._clock = port, clock
        self._candidates = Candidates(port, drivers)
        self._tell, self._cancel = tell, cancel
        self._bytes, self._opened_ns = 0, 0

    def run(self) -> FoundDevice | None:
        """What is on the port; None (and a sentence) when nothing known is."""
        own, ways = self._candidates.own, self._candidates.ways()
        make = own[0].transport if own else SerialTransport
        transport = make(self._port.name, ways[0][0], timeout_s=read_timeout_s(self._clock))
        try:
            transport.open()
            self._opened_ns = self._clock.now_ns()
            if own:
                return self._ask_own(transport, own, ways[0][0])
            return self._listen_around(transport, ways) or self._look_again(transport) or self._ask(transport)
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

    def _ask_own(self, transport: Transport, own: Sequence[Driver], baud: int) -> FoundDevice | None:
        """Ask those that reach the port by its address, and nobody else."""
        for driver in own:
            self._tell(f"Asking {self._port.name} whether it is a {driver.descriptor.title}.")
            found = self._identify(self._heard(driver, transport, baud))
            if found is not None:
                return found
        self._tell(f"Nothing answers on {self._port.name}: check that it is switched on and near.")
        return None

    def _listen_around(self, transport: Transport, ways: Sequence[Way]) -> FoundDevice | None:
        """Listen one way after the other; nothing is sent."""
        for way in ways:
            baud, _ = way
            if way != ways[0]:
                _tune(transport, *way)
            listeners = self._listeners(self._candidates.listeners(way), transport, baud)
            self._tell(f"Listening on {self._port.name} at {baud} baud.")
            self._listen(transport, listeners, _LISTEN_S)
            found = self._recognised(listeners)
            if found is not None:
                return found
        return None

    def _look_again(self, transport: Transport) -> FoundDevice | None:
        """Boards that restart when their port is opened, or send seldom, have not spoken yet.

        They are heard out before anything is sent: to some of them a single letter is a tare.
        """
        for (baud, line), drivers in self._candidates.late():
            _tune(transport, baud, line)
            listeners = self._listeners(drivers, transport, baud)
            booted_s = max(driver.descriptor.boot_wait_s for driver in drivers)
            open_s = (self._clock.now_ns() - self._opened_ns) / 1e9
            before = self._bytes
            self._listen(transport, listeners, max(0.0, booted_s - open_s) + _LISTEN_S)
            if self._bytes > before and not any(one.tally.samples for one in listeners):
                self._listen(transport, listeners, _SELDOM_S)
            found = self._recognised(listeners)
            if found is not None:
                return found
        return None

    def _ask(self, transport: Transport) -> FoundDevice | None:
        """Ask who may be asked; of a family that stays silent, the first one only."""
        silent: set[str] = set()
        for driver in self._candidates.askers():
            if driver.family in silent:
                continue
            self._tell(f"Asking {self._port.name} whether it is a {driver.descriptor.title}.")
            heard_bytes = 0
            for baud in self._candidates.bauds_to_ask_at(driver):
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

    def _listeners(self, drivers: Sequence[Driver], transport: Transport, baud: int) -> list[Heard]:
        return [self._heard(driver, transport, baud) for driver in drivers]

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
