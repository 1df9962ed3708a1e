"""What decoders of packets share: tables of raw numbers to blocks, and the watch over counter and clock."""

import numpy as np
from numpy.typing import NDArray

from domain.channel import MISSING_RAW, Floats, Integers, SampleBlock, SampleFlag
from drivers.decoder import ClockReset, DecoderEvent, Samples

_LONGEST_STEP_S = 60.0
_NEVER_WRAPS_BITS = 63


class ClockWatch:
    """Tells a restart of a device clock from its wrap.

    A step is taken modulo the width; one longer than a minute was a step backwards, or a jump that is as
    good as a restart.
    """

    def __init__(self, *, tick_s: float, width_bits: int) -> None:
        self._longest = round(_LONGEST_STEP_S / tick_s)
        self._modulus = 1 << width_bits if 0 < width_bits < _NEVER_WRAPS_BITS else 0
        self._last: int | None = None

    def restarts(self, ticks: Integers) -> NDArray[np.bool_]:
        """Which of (n,) ticks begin a new count; the very first does not."""
        first = int(ticks[0]) if self._last is None else self._last
        steps = np.diff(ticks, prepend=first)
        if self._modulus:
            steps %= self._modulus
        self._last = int(ticks[-1])
        begun: NDArray[np.bool_] = (steps < 0) | (steps > self._longest)
        return begun


class PacketCounter:
    """Follows the number that a device gives each of its packets, which starts over at `modulus`."""

    def __init__(self, modulus: int) -> None:
        self._modulus = modulus
        self._last: int | None = None

    def feed(self, counts: Integers) -> tuple[NDArray[np.bool_], Integers]:
        """Before which of (n,) packets others are missing, and those that are not sent a second time."""
        before = int(counts[0]) - 1 if self._last is None else self._last
        steps = np.diff(counts, prepend=before) % self._modulus
        self._last = int(counts[-1])
        return steps > 1, np.flatnonzero(steps)


def float64_bits(values: Floats) -> Integers:
    """The bits of numbers, which is how raw columns keep what a device sends as floats of any width."""
    return np.ascontiguousarray(values, dtype=np.float64).view(np.int64)


def missing_table(rows: int, columns: int) -> Integers:
    """(rows, columns) in which nothing was sent yet."""
    return np.full((rows, columns), MISSING_RAW, dtype=np.int64)


def sample_events(
    raw: Integers, *, ticks: Integers, flags: Integers, received_ns: int, restarts: NDArray[np.bool_]
) -> list[DecoderEvent]:
    """Blocks of samples that arrived together, cut where the device's clock starts anew."""
    events: list[DecoderEvent] = []
    flags = flags | np.where(restarts, int(SampleFlag.RESET_BEFORE), 0)
    edges = [0, *np.flatnonzero(restarts).tolist(), len(raw)]
    for index in range(len(edges) - 1):
        start, stop = edges[index], edges[index + 1]
        if index:
            events.append(ClockReset())
        if stop > start:
            received = np.full(stop - start, received_ns, dtype=np.int64)
            block = SampleBlock(
                raw=raw[start:stop], ticks=ticks[start:stop], received_ns=received, flags=flags[start:stop]
            )
            events.append(Samples(block))
    return events
