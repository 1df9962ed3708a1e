"""Takes in what a decoder tells: samples with their holes flagged go on, all is counted."""

from collections.abc import Callable, Sequence

from domain.channel import SampleBlock
from domain.timebase import Clock
from drivers.continuity import Continuity, LinkHealth, LinkState
from drivers.decoder import ClockReset, DecoderEvent, ParseError, Samples
from drivers.driver import DriverDescriptor
from drivers.link import slack_s

_GAP_MACHINE_S = 0.1


class Intake:
    """The samples of one device through all its links; it is shut until `let_through`.

    Parameters
    ----------
    on_block
        Gets every block that is let through.
    """

    def __init__(
        self, *, descriptor: DriverDescriptor, clock: Clock, on_block: Callable[[SampleBlock], None]
    ) -> None:
        self._clock, self._on_block = clock, on_block
        self._continuity = Continuity(
            clock=descriptor.clock,
            nominal_rate_hz=descriptor.nominal_rate_hz,
            slack_s=slack_s(clock, _GAP_MACHINE_S),
        )
        self._is_open, self._heard_ns, self._errors = False, 0, 0

    @property
    def heard_ns(self) -> int:
        """When the last sample came, or when one could not have come before."""
        return self._heard_ns

    @property
    def period_s(self) -> float:
        """The time between samples, as measured as soon as it is."""
        return self._continuity.period_s

    @property
    def rate_hz(self) -> float:
        """Samples per second over the last seconds; NaN before those."""
        return self._continuity.rate_hz()

    def health(self, *, state: LinkState, received_bytes: int) -> LinkHealth:
        """What came through so far, and how; may be asked by any thread."""
        return LinkHealth(
            state=state,
            samples=self._continuity.samples,
            lost=self._continuity.lost,
            errors=self._errors,
            rate_hz=self.rate_hz,
            jitter_p95_ms=self._continuity.jitter_p95_ms(),
            bytes=received_bytes,
        )

    def shut(self) -> None:
        """The device is started, maybe anew: what comes meanwhile may be of its run before."""
        self._is_open = False
        self._continuity.interrupt()

    def let_through(self) -> None:
        """The device was started: what comes from now on is its stream."""
        self._is_open = True
        self._heard_ns = self._clock.now_ns()

    def excuse(self) -> None:
        """A command held the stream up and may have changed its rate: neither is a loss nor a stall."""
        self._continuity.interrupt(by_us=True)
        self._heard_ns = self._clock.now_ns()

    def take(self, events: Sequence[DecoderEvent]) -> None:
        """Take the events of one read, in order."""
        for event in events:
            if isinstance(event, Samples):
                self._take_block(event.block)
            elif isinstance(event, ClockReset):
                # What came before belongs to an earlier program's capture or is half a line.
                self._is_open = True
            elif isinstance(event, ParseError):
                self._errors += 1

    def _take_block(self, block: SampleBlock) -> None:
        if not self._is_open:
            return
        self._heard_ns = int(block.received_ns[-1])
        self._on_block(self._continuity.feed(block))
