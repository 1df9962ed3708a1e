"""Reads one device in its own thread: bytes to blocks, through stalls, unplugging and return."""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future

from domain.channel import DeviceIdentity, SampleBlock
from domain.language import say
from domain.timebase import Clock
from drivers.continuity import LinkHealth, LinkState
from drivers.driver import Driver
from drivers.errors import DeviceError, LinkCancelledError, WrongDeviceError
from drivers.link import DeviceLink, read_timeout_s
from drivers.ports import PortInfo, find_again, port_named
from drivers.recognition import recognised
from drivers.streaming.commands import Commands
from drivers.streaming.intake import Intake
from drivers.streaming.news import LinkNews
from drivers.streaming.silence import Silence
from drivers.transport import READ_TIMEOUT_S, Transport

_log = logging.getLogger(__name__)

_BACK_OFF_S = (0.2, 0.5, 1.0, 2.0, 5.0)
_BREATH_S = 0.004
"""Between the reads of a faster sensor: a read for each of its samples would leave the screen no time."""
# How late a question to a polled device may come, as a share of its period.
_POLL_SHARE = 0.1
_JOIN_S = 10.0

TransportWrap = Callable[[Transport, str, int], Transport]
"""Puts something between a transport, made for a port and a baud rate, and who reads it."""


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
        wrap: TransportWrap | None = None,
    ) -> None:
        self._port = port_named(port) if isinstance(port, str) else port
        self._baud, self._driver, self._clock, self._wrap = baud, driver, clock, wrap
        self._on_block, self._identity = on_block, expected
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._link: DeviceLink | None = None
        self._bytes_before = self._attempts = 0
        self._commands = Commands(driver)
        self._intake = Intake(descriptor=driver.descriptor, clock=clock, on_block=self._hand_on)
        self._news = LinkNews(on_link, title=driver.descriptor.title, port=self._port.name)

    @property
    def identity(self) -> DeviceIdentity | None:
        """Who answers; None before the first answer."""
        return self._identity

    @property
    def state(self) -> LinkState:
        """Whether samples come; may be asked by any thread."""
        return self._news.state

    @property
    def rate_hz(self) -> float:
        """Samples per second over the last seconds; NaN before those."""
        return self._intake.rate_hz

    @property
    def health(self) -> LinkHealth:
        """How the link is doing; may be asked by any thread. Its jitter is a fit: half a millisecond."""
        link = self._link
        received_bytes = self._bytes_before + (link.bytes_received if link is not None else 0)
        return self._intake.health(state=self._news.state, received_bytes=received_bytes)

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
        if self._news.state is not LinkState.STREAMING:
            raise DeviceError(
                say("The sensor on {port} is not connected: wait until it streams.", port=self._port.name)
            )
        return self._commands.give(name, value)

    def _run(self) -> None:
        try:
            self._keep_streaming()
        # A fault in a plug-in or in who takes the samples: said and logged, for a silent thread is the worst.
        except Exception as error:  # noqa: BLE001
            _log.exception("Reading %s failed", self._port.name)
            self._news.broken(error)
        finally:
            self._commands.refuse_all()

    def _keep_streaming(self) -> None:
        """Visit the device again and again, with ever longer pauses, until asked to stop."""
        while not self._stop.is_set():
            try:
                self._visit()
            except LinkCancelledError:
                break
            except WrongDeviceError as error:
                self._news.lost(error)
                return
            except DeviceError as error:
                self._news.lost(error)
            pause_s = _BACK_OFF_S[min(self._attempts, len(_BACK_OFF_S) - 1)]
            self._attempts += 1
            self._clock.sleep(pause_s, self._stop)
        self._news.disconnected()

    def _visit(self) -> None:
        """Open, stream, close; returns only on request, DeviceError on every trouble."""
        self._port = find_again(self._port)
        self._news.opening(self._port.name)
        transport = self._made_transport()
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
            self._commands.refuse_all()

    def _made_transport(self) -> Transport:
        descriptor = self._driver.descriptor
        wait_s = min(READ_TIMEOUT_S, _POLL_SHARE / descriptor.nominal_rate_hz if descriptor.polled else 1.0)
        timeout_s = read_timeout_s(self._clock, wait_s)
        transport = self._driver.transport(self._port.name, self._baud, timeout_s)
        return transport if self._wrap is None else self._wrap(transport, self._port.name, self._baud)

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
            on_events=self._intake.take,
        )
        return self._link

    def _part(self) -> None:
        link, self._link = self._link, None
        if link is not None:
            self._bytes_before += link.bytes_received

    def _begin(self, link: DeviceLink) -> None:
        """Make the device stream, once it is the right one."""
        self._intake.shut()
        descriptor = self._driver.descriptor
        remaining_s = descriptor.boot_wait_s - link.open_s
        if descriptor.expect_reset and remaining_s > 0:
            self._news.booting()
            link.listen(remaining_s)
        self._news.identifying()
        self._identity = recognised(self._driver, link, self._identity)
        self._news.ready()
        self._driver.start(link)
        self._intake.let_through()

    def _stream(self, link: DeviceLink) -> None:
        """Read until asked to stop or until the device falls silent."""
        silence = Silence(self._clock, self._intake.heard_ns)
        while not self._stop.is_set():
            self._driver.tend(link)
            link.pump()
            if self._intake.period_s < _BREATH_S:
                self._clock.sleep(_BREATH_S, self._stop)
            if self._commands.carry_out_one(link):
                self._intake.excuse()
            if silence.is_too_long(self._intake.heard_ns, self._intake.period_s):
                self._news.stalled()
                return

    def _hand_on(self, block: SampleBlock) -> None:
        self._attempts = 0
        self._news.streaming()
        self._on_block(block)
