"""The station's own samples as a stream for other programs of the laboratory."""

from collections.abc import Sequence
from typing import Any

from domain.channel import Channel, Floats
from domain.timebase import Clock
from drivers.families.lsl_library import OWN_TYPE, library


class LslOutlet:
    """Sends samples of the station, in SI units, as a stream with labels."""

    def __init__(self, *, name: str, channels: Sequence[Channel], rate_hz: float, clock: Clock) -> None:
        pylsl = library()
        info = pylsl.StreamInfo(name, OWN_TYPE, len(channels), rate_hz, "double64", f"turnout-{name}")
        described = info.desc().append_child("channels")
        for channel in channels:
            entry = described.append_child("channel")
            entry.append_child_value("label", channel.name)
            entry.append_child_value("unit", channel.unit)
        self._outlet: Any = pylsl.StreamOutlet(info)
        # Both clocks are monotonic; the station's may be hurried only where nothing else listens.
        self._offset_s = pylsl.local_clock() - clock.now_ns() * 1e-9

    @staticmethod
    def require() -> None:
        """DeviceError where the extra for it is not installed."""
        library()

    def push(self, values: Floats, times_s: Floats) -> None:
        """(n, k) values with (n,) station times in seconds."""
        for row, time_s in zip(values.tolist(), times_s.tolist(), strict=True):
            self._outlet.push_sample(row, time_s + self._offset_s)

    def has_listeners(self, wait_s: float) -> bool:
        """Whether anybody listens, or begins to within `wait_s`."""
        return bool(self._outlet.wait_for_consumers(wait_s))

    def close(self) -> None:
        """End the stream."""
        self._outlet = None
