"""Writes XDF files part by part, as the description of the format has them."""

import struct
from collections.abc import Sequence

from domain.channel import Floats


def part(tag: int, body: bytes) -> bytes:
    """One part of the file: the width of its length, its length, its tag, its bytes."""
    return b"\x04" + struct.pack("<IH", len(body) + 2, tag) + body


def stream(
    number: int,
    name: str,
    channels: Sequence[tuple[str, str]],
    rate_hz: float,
    stamps: Floats,
    values: Floats,
    offsets: Sequence[tuple[float, float]],
) -> bytes:
    """The header, samples (every second one without its own time) and clock offsets of a stream."""
    inner = "".join(
        f"<channel><label>{label}</label><unit>{unit}</unit></channel>" for label, unit in channels
    )
    xml = (
        f"<info><name>{name}</name><channel_count>{len(channels)}</channel_count>"
        f"<nominal_srate>{rate_hz}</nominal_srate><channel_format>double64</channel_format>"
        f"<desc><channels>{inner}</channels></desc></info>"
    )
    head = struct.pack("<I", number)
    samples = head + b"\x04" + struct.pack("<I", len(stamps))
    for place, (stamp, row) in enumerate(zip(stamps, values, strict=True)):
        samples += b"\x00" if place % 2 else b"\x08" + struct.pack("<d", stamp)
        samples += struct.pack(f"<{len(row)}d", *row)
    clock = b"".join(part(4, head + struct.pack("<dd", *pair)) for pair in offsets)
    return part(2, head + xml.encode()) + part(3, samples) + clock


def xdf(*streams: bytes) -> bytes:
    """A whole file."""
    return b"XDF:" + part(1, b"<info><version>1.0</version></info>") + b"".join(streams)
