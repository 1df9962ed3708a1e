"""An open port joined to a decoder: one read after the other, waits and answers in station time."""

import threading
from collections import deque
from collections.abc import Callable, Mapping

from domain.language import say
from domain.timebase import Clock
from drivers.decoder import Decoder, DecoderEvent, Reply
from drivers.errors import LinkCancelledError
from drivers.ports import PortInfo
from drivers.transport import READ_TIMEOUT_S, Transport

_SHORTEST_WAIT_S, _SHORTEST_READ_S = 0.25, 0.002
_REPLIES_KEPT = 64


def slack_s(clock: Clock, machine_seconds: float) -> float:
    """Station time that passes in `machine_seconds`: a hurried clock must not outrun the threads."""
    return machine_seconds / clock.real_s(1.0)


def read_timeout_s(clock: Clock, wait_s: float = READ_TIMEOUT_S) -> float:
    """How long a read may wait, in machine time: a hurried clock's reads would overshoot the waits."""
    return max(_SHORTEST_READ_S, clock.real_s(wait_s))


class DeviceLink:
    """The `Link` that drivers work with; used by one thread only.

    Parameters
    ----------
    cancel
        When set, every wait ends with `LinkCancelledError`.
    on_events
        Gets the events of every read, in order.
    """

    def __init__(
        self,
        *,
        transport: Transport,
        decoder: Decoder,
        clock: Clock,
        port: PortInfo,
        baud: int,
        cancel: threading.Event,
        opened_ns: int,
        on_events: Callable[[list[DecoderEvent]], None] | None = None,
    ) -> None:
        self._transport, self._decoder, self._clock = transport, decoder, clock
        self._port, self._baud = port, baud
        self._cancel, self._on_events = cancel, on_events
        self._opened_ns = self._written_ns = opened_ns
        self._due_ns = opened_ns
        self._answers: dict[str, str] = {}
        self._replies: deque[Reply] = deque(maxlen=_REPLIES_KEPT)
        self.bytes_received = 0

    @property
    def port(self) -> PortInfo:
        """The port this link is open on."""
        return self._port

    @property
    def baud(self) -> int:
        """Bits per second."""
        return self._baud

    @property
    def packets(self) -> int:
        """Well-formed packets so far."""
        return self._decoder.packets

    @property
    def answers(self) -> Mapping[str, str]:
        """The latest value of every reply so far, by name."""
        return self._answers

    @property
    def open_s(self) -> float:
        """Seconds since the port was opened."""
        return (self._clock.now_ns() - self._opened_ns) / 1e9

    def write(self, data: bytes) -> None:
        """Send bytes; replies to earlier ones no longer count."""
        self._replies.clear()
        self._transport.write(data)
        self._written_ns = self._clock.now_ns()

    def listen(self, seconds: float) -> None:
        """Take in what the device sends for this long."""
        deadline_ns = self._clock.now_ns() + round(seconds * 1e9)
        while self._clock.now_ns() < deadline_ns:
            self.pump()

    def settle(self, seconds: float) -> None:
        """Listen until the last write is this long ago."""
        self.listen(seconds - (self._clock.now_ns() - self._written_ns) / 1e9)

    def is_due(self, period_s: float) -> bool:
        """True once per period, on time; a period that was missed is not made up for."""
        now_ns, period_ns = self._clock.now_ns(), round(period_s * 1e9)
        if now_ns < self._due_ns:
            return False
        late = now_ns - self._due_ns >= period_ns
        self._due_ns = (now_ns if late else self._due_ns) + period_ns
        return True

    def await_reply(self, *names: str, timeout_s: float) -> Reply | None:
        """The first reply since the last write that has one of these names; None when none came in time."""
        patience_s = max(timeout_s, slack_s(self._clock, _SHORTEST_WAIT_S))
        deadline_ns = self._clock.now_ns() + round(patience_s * 1e9)
        while True:
            while self._replies:
                reply = self._replies.popleft()
                if reply.name in names:
                    return reply
            if self._clock.now_ns() >= deadline_ns:
                return None
            self.pump()

    def pump(self) -> None:
        """One read: wait shortly for bytes and hand on what they say."""
        if self._cancel.is_set():
            raise LinkCancelledError(say("Stopped on request."))
        data = self._transport.read()
        received_ns = self._clock.now_ns()
        if data:
            self.take(data, received_ns)

    def take(self, data: bytes, received_ns: int) -> None:
        """Hand on bytes that were read at `received_ns`."""
        self.bytes_received += len(data)
        events = self._decoder.feed(data, received_ns)
        for event in events:
            if isinstance(event, Reply):
                self._answers[event.name] = event.value
                self._replies.append(event)
        if events and self._on_events is not None:
            self._on_events(events)
