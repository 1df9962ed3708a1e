"""What the devices send while nothing is recorded: the same signals as in a set, kept nowhere."""

from collections.abc import Sequence

from domain.athlete import Side
from domain.channel import SampleBlock, Stream
from domain.results import Traces
from domain.signals import SetSignals


class Preview:
    """Force on its own clock for the live plot between sets."""

    def __init__(self, *, streams: Sequence[Stream], epoch_ns: int) -> None:
        self._known = {stream.stream_id for stream in streams}
        self._signals = SetSignals(protocol=None, side=Side.RIGHT, streams=streams, epoch_ns=epoch_ns)

    def feed(self, stream_id: str, block: SampleBlock) -> None:
        """See a block; one that belongs to an earlier stream is not shown."""
        if stream_id in self._known:
            self._signals.feed(stream_id, block)

    def take(self) -> Traces:
        """The rows since the last call."""
        rows = self._signals.take()
        return Traces(rows.time_s, rows.channels)
