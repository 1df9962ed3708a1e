"""Feeding decoders in pieces and joining what comes out, so that any two ways can be compared."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

import numpy as np

from domain.channel import SampleBlock
from drivers.decoder import Decoder, DecoderEvent, Samples


def cut(data: bytes, places: Iterable[int]) -> Iterator[bytes]:
    """`data` cut at `places`, which may be in any order and beyond its end."""
    edges = [0, *sorted({min(place, len(data)) for place in places}), len(data)]
    for start, end in pairwise(edges):
        yield data[start:end]


def feed(decoder: Decoder, pieces: Iterable[bytes]) -> list[DecoderEvent]:
    """All events of all pieces; each piece is received a millisecond after the last."""
    events: list[DecoderEvent] = []
    for index, piece in enumerate(pieces):
        events += decoder.feed(piece, index * 1_000_000)
    return events


def blocks(events: Iterable[DecoderEvent]) -> list[SampleBlock]:
    """The blocks among events."""
    return [event.block for event in events if isinstance(event, Samples)]


def joined(parts: list[SampleBlock]) -> SampleBlock:
    """One block of all."""
    return SampleBlock(
        raw=np.concatenate([part.raw for part in parts]),
        ticks=np.concatenate([part.ticks for part in parts]),
        received_ns=np.concatenate([part.received_ns for part in parts]),
        flags=np.concatenate([part.flags for part in parts]),
    )


def flattened(events: Iterable[DecoderEvent]) -> list[object]:
    """Events with one entry a sample, so that it does not matter how samples were grouped."""
    flat: list[object] = []
    for event in events:
        if isinstance(event, Samples):
            block = event.block
            rows = zip(block.raw.tolist(), block.ticks.tolist(), block.flags.tolist(), strict=True)
            flat += [("sample", *row) for row in rows]
        else:
            flat.append(event)
    return flat
