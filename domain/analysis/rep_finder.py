"""Finds the repetitions of a set while they count: marks open and close the count."""

from collections.abc import Mapping, Sequence

import numpy as np

from domain.analysis.known import Hindsight
from domain.analysis.live_state import CountNow
from domain.analysis.rep_builder import angle_channel, rate_channel
from domain.channel import Floats
from domain.protocol import Protocol
from domain.repetitions.segmenter import RepEvent, RepRows, Segmenter, rep_rows
from domain.samples.counting import CountingGate
from domain.session import Mark, MarkKind

GYRO = tuple(f"motion_gyr_{axis}_rad_per_s" for axis in "xyz")
_ACC = tuple(f"motion_acc_{axis}_m_per_s2" for axis in "xyz")


class RepFinder:
    """Causal: an event depends only on the rows and marks before it.

    Parameters
    ----------
    protocol
        Says which signal carries the repetitions.
    hindsight
        Whether they count at once, and where a coach placed them.

    Attributes
    ----------
    counting
        Whether the newest rows count.
    stopped_s
        Instants at which a pause to reset cut a repetition off.

    Raises
    ------
    ValueError
        When a boundary ends before it starts, or two overlap.
    """

    def __init__(self, protocol: Protocol, hindsight: Hindsight) -> None:
        self._protocol = protocol
        self._placed = hindsight.placed
        self._segmenter = Segmenter(protocol, boundaries=hindsight.boundaries)
        self.counting = hindsight.counts_from_the_start(protocol)
        self._gate = CountingGate(open_at_first=self.counting)
        self.stopped_s: list[float] = []

    def mark(self, mark: Mark) -> None:
        """Take a mark. Where a coach placed the repetitions, none opens or closes the count."""
        if not self._placed:
            self._gate.mark(mark)
        elif mark.kind is MarkKind.RESET_START:
            self.stopped_s.append(mark.time_s)

    def spans(self, time_s: Floats) -> list[tuple[int, int, bool]]:
        """Consecutive rows (first, after last) of (n,) ascending times that all count or all do not."""
        return self._gate.spans(time_s)

    def feed(self, time_s: Floats, channels: Mapping[str, Floats], *, counts: bool) -> list[RepEvent]:
        """The events in the next rows (n,), which all count or all do not."""
        counted, self.counting = self.counting, counts
        if counts:
            return self._segmenter.feed(self._seen(time_s, channels))
        return self._close(float(time_s[0])) if counted else []

    def end(self) -> list[RepEvent]:
        """The events that the end of the set brings."""
        return self._segmenter.close()

    def now(self, time_s: float) -> CountNow:
        """Where the counting stands at this instant."""
        return CountNow(
            start_s=self._segmenter.start_s,
            direction=self._segmenter.direction,
            counting=self.counting,
            waits_for_reset=self._gate.waits_for_reset(time_s),
        )

    def _close(self, now_s: float) -> list[RepEvent]:
        """The count closes: a repetition that a pause to reset cut off ends, and is known as stopped."""
        stopped = self._gate.waits_for_reset(now_s)
        events = self._segmenter.close(partial=stopped)
        self.stopped_s += [event.end_s for event in events if stopped]
        return events

    def _seen(self, time_s: Floats, channels: Mapping[str, Floats]) -> RepRows:
        return rep_rows(
            time_s,
            force_n=channels.get("force_n"),
            angle_deg=channels.get(angle_channel(self._protocol)),
            rate_deg_per_s=channels.get(rate_channel(self._protocol)),
            gyr_rad_per_s=columns(channels, GYRO),
            acc_m_per_s2=columns(channels, _ACC),
        )


def columns(channels: Mapping[str, Floats], names: Sequence[str]) -> Floats | None:
    """The named channels side by side, (n, len(names)); None where there are none."""
    return np.column_stack([channels[name] for name in names]) if names[0] in channels else None
