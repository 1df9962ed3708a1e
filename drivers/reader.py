"""Reads one device in its own thread: bytes to blocks, through stalls, unplugging and return."""

import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from domain.channel import DeviceIdentity, SampleBlock
from domain.language import say
from domain.timebase import Clock
from drivers.continuity import Continuity, LinkHealth, LinkState
from drivers.driver import ClockReset, DecoderEvent, Driver, ParseError, Samples, identified
from drivers.errors import DeviceError, LinkCancelledError, WrongDeviceError
from drivers.link import DeviceLink, slack_s
from drivers.ports import PortInfo, find_again, port_named
from drivers.transport import READ_TIMEOUT_S, Transport

_log = logging.getLogger(__name__)

_BACK_OFF_S = (0.2, 0.5, 1.0, 2.0, 5.0)
_BREATH_S = 0.004
"""Between the reads of a faster sensor: a read for each of its samples would leave the screen no time."""
_STALL_S, _STALL_PERIODS, _STALL_MACHINE_S = 1.0, 10, 1.0
_LISTEN_MACHINE_S = 2 * READ_TIMEOUT_S
_GAP_MACHINE_S = 0.1
# How late a question to a polled device may come, as a share of its period.
_POLL_SHARE = 0.1
_JOIN_S = 10.0

TransportFactory = Callable[[str, int], Transport]
TransportWrap = Callable[[Transport, str, int], Transport]
"""Puts something between a transport, made for a port and a baud rate, and who reads it."""


@dataclass(frozen=True, slots=True)
class _Command:
    name: str
    value: float | None
    answer: "Future[str]"


class DeviceReader:
    """Keeps one device streaming until it is stopped.

    Parameters
    ----------
    on_block
        Gets every block of samples, on the reader's thread: it must be quick.
    on_link
        Gets every change of the link with a sentence for the coach, on the reader's thread.
    expected
        Who should answer; without it, the first to answer is the one that must answer ever after.
    transport
        Makes the transport for a port and a baud rate; a serial port unless a test or replay says otherwise.
    wrap
        Gets every transport that is made and gives the one that is used, such as one that keeps all bytes.
    """

    def __init__(
        self,
        *,
        port: str | PortInfo,
        baud: int,
        driver: Driver,
        clock: Clock,
        on_block: Callable[[SampleBlock], None],
        on_link: Callable[[LinkState, str], None],
        expected: DeviceIdentity | None = None,
        transport: TransportFactory | None = None,
        wrap: TransportWrap | None = None,
    ) -> None:
        self._port = port_named(port) if isinstance(port, str) else port
        self._baud, self._driver, self._clock = baud, driver, clock
        self._on_block, self._on_link = on_block, on_link
        self._make_transport, self._wrap = transport or self._serial_transport, wrap
        self._identity = expected
        self._stop, self._commands = threading.Event(), queue.SimpleQueue[_Command]()
        self._thread: threading.Thread | None = None
        self._state = LinkState.DISCONNECTED
        self._continuity = Continuity(
            clock=driver.descriptor.clock,
            nominal_rate_hz=driver.descriptor.nominal_rate_hz,
            slack_s=slack_s(clock, _GAP_MACHINE_S),
        )
        self._errors = self._bytes_before = self._attempts = 0
        self._link: DeviceLink | None = None
        self._flowing, self._last_sample_ns = False, 0

    @property
    def identity(self) -> DeviceIdentity | None:
        """Who answers; None before the first answer."""
        return self._identity

    @property
    def state(self) -> LinkState:
        """Whether samples come; may be asked by any thread."""
        return self._state

    @property
    def rate_hz(self) -> float:
        """Samples per second over the last seconds; NaN before those."""
        return self._continuity.rate_hz()

    @property
    def health(self) -> LinkHealth:
        """How the link is doing; may be asked by any thread. Its jitter is a fit: half a millisecond."""
        link = self._link
        return LinkHealth(
            state=self._state,
            samples=self._continuity.samples,
            lost=self._continuity.lost,
            errors=self._errors,
            rate_hz=self._continuity.rate_hz(),
            jitter_p95_ms=self._continuity.jitter_p95_ms(),
            bytes=self._bytes_before + (link.bytes_received if link is not None else 0),
        )

    def start(self) -> None:
        """Begin; returns at once."""
        if self._thread is not None:
            raise DeviceError(say("{port} is being read already: stop it first.", port=self._port.name))
        self._stop.clear()
        self._thread = threading.Thread(target=self._run, name=f"reader {self._port.name}", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the reading and let the port go; returns when the thread has ended."""
        self._stop.set()
        thread = self._thread
        if thread is None or thread is threading.current_thread():
            return
        thread.join(_JOIN_S)
        if thread.is_alive():
            raise DeviceError(say("{port} does not let go: unplug the sensor.", port=self._port.name))
        self._thread = None

    def command(self, name: str, value: float | None = None) -> "Future[str]":
        """Have the device carry out a command; the future holds its answer or a DeviceError."""
        if name not in self._driver.descriptor.capabilities:
            raise self._driver.unknown_command(name)
        if self._state is not LinkState.STREAMING:
            raise DeviceError(
                say("The sensor on {port} is not connected: wait until it streams.", port=self._port.name)
            )
        command = _Command(name, value, Future())
        self._commands.put(command)
        return command.answer

    def _run(self) -> None:
        try:
            while not self._stop.is_set():
                try:
                    self._visit()
                except LinkCancelledError:
                    break
                except WrongDeviceError as error:
                    self._say(LinkState.LOST, str(error))
                    return
                except DeviceError as error:
                    self._say(LinkState.LOST, str(error))
                pause_s = _BACK_OFF_S[min(self._attempts, len(_BACK_OFF_S) - 1)]
                self._attempts += 1
                self._clock.sleep(pause_s, self._stop)
            self._say(LinkState.DISCONNECTED, say("{port} is disconnected.", port=self._port.name))
        # A fault in a plug-in or in who takes the samples: said and logged, for a silent thread is the worst.
        except Exception as error:  # noqa: BLE001
            _log.exception("Reading %s failed", self._port.name)
            self._say(
                LinkState.LOST,
                say(
                    "Reading {port} stopped on an inner error ({error!r}): disconnect the sensor and "
                    "connect it again.",
                    port=self._port.name,
                    error=error,
                ),
            )
        finally:
            self._refuse_commands()

    def _visit(self) -> None:
        """Open, stream, close; returns only on request, DeviceError on every trouble."""
        self._port = find_again(self._port)
        self._say(LinkState.OPENING, say("Opening {port}.", port=self._port.name))
        transport = self._make_transport(self._port.name, self._baud)
        if self._wrap is not None:
            transport = self._wrap(transport, self._port.name, self._baud)
        try:
            transport.open()
            opened_ns = self._clock.now_ns()
            while not self._stop.is_set():
                link = self._join(transport, opened_ns)
                self._begin(link)
                self._stream(link)
                if self._stop.is_set():
                    self._driver.stop(link)
        finally:
            transport.close()
            self._part()
            self._refuse_commands()

    def _join(self, transport: Transport, opened_ns: int) -> DeviceLink:
        """A link with a decoder in its first state: what was heard before a stall proves nothing after it."""
        self._part()
        self._link = DeviceLink(
            transport=transport,
            decoder=self._driver.decoder(),
            clock=self._clock,
            port=self._port,
            baud=self._baud,
            cancel=self._stop,
            opened_ns=opened_ns,
            on_events=self._take,
        )
        return self._link

    def _part(self) -> None:
        link, self._link = self._link, None
        if link is not None:
            self._bytes_before += link.bytes_received

    def _begin(self, link: DeviceLink) -> None:
        """Make the device stream, once it is the right one."""
        self._flowing = False
        self._continuity.interrupt()
        descriptor = self._driver.descriptor
        remaining_s = descriptor.boot_wait_s - link.open_s
        if descriptor.expect_reset and remaining_s > 0:
            self._say(
                LinkState.BOOTING,
                say(
                    "{descriptor_title} on {port} restarts.",
                    descriptor_title=descriptor.title,
                    port=self._port.name,
                ),
            )
            link.listen(remaining_s)
        self._say(LinkState.IDENTIFYING, say("Asking who is on {port}.", port=self._port.name))
        self._recognise(link)
        self._say(
            LinkState.READY,
            say(
                "{descriptor_title} on {port} is ready.",
                descriptor_title=descriptor.title,
                port=self._port.name,
            ),
        )
        self._driver.start(link)
        self._flowing = True
        self._last_sample_ns = self._clock.now_ns()

    def _recognise(self, link: DeviceLink) -> None:
        title = self._driver.descriptor.title
        identity = identified(self._driver, link)
        if identity is None:
            raise DeviceError(
                say(
                    "No {title} answers on {port}: check the cable and its power.",
                    title=title,
                    port=self._port.name,
                )
            )
        if self._identity is None:
            self._identity = identity
        elif not _may_be_same(self._identity, identity):
            raise WrongDeviceError(
                say(
                    "Another sensor answers on {port} than before: plug the first one in again, or "
                    "connect the new one as a sensor of its own.",
                    port=self._port.name,
                )
            )

    def _stream(self, link: DeviceLink) -> None:
        """Read until asked to stop or until the device falls silent."""
        silent_s = 0.0
        while not self._stop.is_set():
            began_ns, heard_ns = self._clock.now_ns(), self._last_sample_ns
            self._driver.tend(link)
            link.pump()
            if self._continuity.period_s < _BREATH_S:
                self._clock.sleep(_BREATH_S, self._stop)
            self._obey(link)
            # A busy machine may leave this thread out for seconds: what nobody listened to was no silence.
            passed_s = (self._clock.now_ns() - began_ns) / 1e9
            listened_s = min(passed_s, slack_s(self._clock, _LISTEN_MACHINE_S))
            silent_s = silent_s + listened_s if self._last_sample_ns == heard_ns else 0.0
            if silent_s > self._patience_s():
                self._say(
                    LinkState.STALLED,
                    say(
                        "{descriptor_title} on {port} fell silent: asking it again.",
                        descriptor_title=self._driver.descriptor.title,
                        port=self._port.name,
                    ),
                )
                return

    def _patience_s(self) -> float:
        periods_s = _STALL_PERIODS * self._continuity.period_s
        return max(_STALL_S, periods_s, slack_s(self._clock, _STALL_MACHINE_S))

    def _obey(self, link: DeviceLink) -> None:
        if self._commands.empty():
            return
        command = self._commands.get()
        try:
            answer = self._driver.command(link, command.name, command.value)
        except LinkCancelledError:
            command.answer.set_exception(
                DeviceError(say("'{command}' was broken off.", command=command.name))
            )
            raise
        except DeviceError as error:
            command.answer.set_exception(error)
        else:
            command.answer.set_result(answer)
        # A command holds the stream up and may change its rate: neither is a loss nor a stall.
        self._continuity.interrupt(by_us=True)
        self._last_sample_ns = self._clock.now_ns()

    def _refuse_commands(self) -> None:
        while not self._commands.empty():
            command = self._commands.get()
            command.answer.set_exception(
                DeviceError(say("The link was lost before '{command}' was sent.", command=command.name))
            )

    def _take(self, events: list[DecoderEvent]) -> None:
        for event in events:
            if isinstance(event, Samples):
                self._take_block(event.block)
            elif isinstance(event, ClockReset):
                # What came before belongs to an earlier program's capture or is half a line.
                self._flowing = True
            elif isinstance(event, ParseError):
                self._errors += 1

    def _take_block(self, block: SampleBlock) -> None:
        if not self._flowing:
            return
        self._last_sample_ns = int(block.received_ns[-1])
        self._attempts = 0
        flagged = self._continuity.feed(block)
        if self._state is not LinkState.STREAMING:
            self._say(
                LinkState.STREAMING,
                say(
                    "{descriptor_title} on {port} is streaming.",
                    descriptor_title=self._driver.descriptor.title,
                    port=self._port.name,
                ),
            )
        self._on_block(flagged)

    def _say(self, state: LinkState, sentence: str) -> None:
        self._state = state
        self._on_link(state, sentence)

    def _serial_transport(self, port: str, baud: int) -> Transport:
        descriptor = self._driver.descriptor
        wait_s = min(READ_TIMEOUT_S, _POLL_SHARE / descriptor.nominal_rate_hz if descriptor.polled else 1.0)
        # A hurried clock needs a hurried timeout, or every read would overshoot the waits.
        return self._driver.transport(port, baud, max(0.002, self._clock.real_s(wait_s)))


def _may_be_same(known: DeviceIdentity, other: DeviceIdentity) -> bool:
    # A serial number that was not read this time says nothing against it.
    serials = {known.serial_number, other.serial_number} - {""}
    return known.model == other.model and len(serials) <= 1
