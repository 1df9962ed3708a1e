"""What every decoder made of known bytes, whole and spoilt, on the day it was checked against the others.

python -m tests.drivers.decoded > tests/drivers/golden/decoded.json
"""

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

import numpy as np

from drivers.driver import Driver, Finishing, PacketDecoder
from drivers.registry import load_registry
from tests.drivers.every_family import FAMILIES, Family
from tests.drivers.streams import cut, feed, flattened

GOLDEN = Path(__file__).with_name("golden") / "decoded.json"
SPOILT_STREAMS = 12
LATE_BYTES = (1, 2, 3, 5, 8, 13)
Told: TypeAlias = dict[str, dict[str, int | str]]


def decoded() -> dict[str, Told]:
    """By driver and kind of stream: how many of each event there were, and a sum over all of them."""
    drivers = load_registry(()).all()
    return {driver.descriptor.driver_id: of_driver(driver) for driver in drivers}


def of_driver(driver: Driver) -> Told:
    """Its own bytes as they are, begun late, and with one in fifty changed, in uneven pieces."""
    family = FAMILIES[driver.descriptor.driver_id]
    streams = {
        "whole": [family.session + b"".join(family.packets)],
        "twice": [family.session * 2],
        "late": [family.session[begin:] for begin in LATE_BYTES],
        "spoilt": list(spoilt(family)),
    }
    told = {name: summed(of_streams(driver, datas)) for name, datas in streams.items()}
    told["described"] = summed([*driver.descriptor.channels, driver.descriptor.clock])
    if isinstance(driver.decoder(), PacketDecoder):
        every = [data for datas in streams.values() for data in datas]
        told["packets"] = summed(of_streams(driver, every, packets=True))
    return told


def spoilt(family: Family) -> Iterator[bytes]:
    """The same spoilt streams on every machine."""
    source = np.frombuffer(family.session + b"".join(family.packets), dtype=np.uint8)
    for seed in range(SPOILT_STREAMS):
        generator = np.random.default_rng(seed)
        data = source.copy()
        hit = generator.random(len(data)) < 0.02
        data[hit] = generator.integers(0, 256, int(hit.sum()))
        yield data.tobytes()


def of_streams(driver: Driver, streams: Iterable[bytes], *, packets: bool = False) -> Iterator[object]:
    """All events, each stream read by a decoder of its own."""
    for data in streams:
        decoder = driver.decoder()
        pieces = list(cut(data, range(0, len(data), 97)))
        if not packets:
            yield from flattened(feed(decoder, pieces))
        elif isinstance(decoder, PacketDecoder):
            for index, piece in enumerate(pieces):
                yield from decoder.packets_in(piece, index * 1_000_000)
        left = tuple(getattr(decoder, name, 0) for name in ("packets", "skipped_bytes", "pending_bytes"))
        yield ("in all", *left)
        if not packets and isinstance(decoder, Finishing):
            yield from flattened(decoder.finish(len(pieces) * 1_000_000))


def summed(events: Iterable[object]) -> dict[str, int | str]:
    """Counts that a reader understands, and a digest that sees everything."""
    counts: Counter[str] = Counter()
    digest = hashlib.sha256()
    for event in events:
        counts[event[0] if isinstance(event, tuple) else type(event).__name__] += 1
        digest.update(_written(event).encode())
    return {**dict(sorted(counts.items())), "digest": digest.hexdigest()[:16]}


def _written(value: object) -> str:
    """To nine digits, which every machine agrees on."""
    if isinstance(value, float):
        return f"{value:.9g}"
    if isinstance(value, tuple | list):
        return f"({','.join(_written(item) for item in value)})"
    if isinstance(value, dict):
        return _written(list(value.items()))
    names = getattr(type(value), "__dataclass_fields__", None)
    if names is not None:
        return f"{type(value).__name__}{_written([getattr(value, name) for name in names])}"
    return repr(value)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(decoded(), indent=1) + "\n")
