"""What a decoder found, as plain objects for JSON: keys with units, nothing that JSON cannot say."""

import math
from collections.abc import Iterator
from typing import TypeAlias

import numpy as np

from domain.channel import MISSING_RAW, Channel, ClockKind, Encoding, SampleBlock, SampleFlag
from drivers.decoder import Packet, PacketEvent, Reply, Samples, Text
from drivers.driver import DriverDescriptor
from drivers.reading.field_names import field_name

Plain: TypeAlias = dict[str, float | int | str | list[str] | None]


def channel_key(channel: Channel) -> str:
    """The key of a channel; one that means nothing before it is calibrated is in counts."""
    return field_name(channel.name, "count" if math.isnan(channel.scale) else channel.unit)


class PacketWords:
    """Turns the events of one driver into objects; what is an error or means nothing here gives none."""

    def __init__(self, descriptor: DriverDescriptor) -> None:
        self._clock = descriptor.clock
        self._channels = tuple((channel, channel_key(channel)) for channel in descriptor.channels)

    def objects(self, event: Samples | PacketEvent) -> Iterator[Plain]:
        """The objects of one event."""
        if isinstance(event, Samples):
            yield from self._samples(event.block)
        elif isinstance(event, Packet):
            yield {"packet": event.name, **{name: plain(value) for name, value in event.fields.items()}}
        elif isinstance(event, Reply):
            yield {"packet": "reply", "name": event.name, "value": event.value}
        elif isinstance(event, Text):
            yield {"packet": "text", "line": event.line}

    def _samples(self, block: SampleBlock) -> Iterator[Plain]:
        for row, tick, flags in zip(block.raw, block.ticks, block.flags, strict=True):
            sample: Plain = {"packet": "sample"}
            if self._clock.kind is ClockKind.DEVICE:
                sample["time_device_s"] = _times(int(tick), self._clock.tick_s)
            elif self._clock.kind is ClockKind.COUNTER:
                sample["packet_counter"] = int(tick)
            for (channel, name), raw in zip(self._channels, row, strict=True):
                if raw != MISSING_RAW:
                    sample[name] = plain(_si(channel, raw))
            if flags:
                sample["flags"] = [str(flag.name).lower() for flag in SampleFlag(int(flags))]
            yield sample


def plain(value: float | int | str) -> float | int | str | None:
    """A value as JSON has it: what is no number is null."""
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _si(channel: Channel, raw: np.int64) -> float:
    if math.isnan(channel.scale):
        return int(raw)
    if channel.encoding is Encoding.COUNT:
        return _times(int(raw), channel.scale)
    if channel.encoding is Encoding.FLOAT32_BITS:
        return float(np.array(raw & 0xFFFFFFFF, dtype=np.uint32).view(np.float32)) * channel.scale
    return float(raw.view(np.float64)) * channel.scale


def _times(count: int, scale: float) -> float:
    """As people would write it: 3324 millionths are 0.003324, not 0.0033239999999999997."""
    per_unit = 1.0 / scale
    whole = round(per_unit)
    return count / whole if whole and math.isclose(per_unit, whole, rel_tol=1e-12) else count * scale
