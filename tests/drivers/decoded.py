"""What every decoder made of known bytes, whole and spoilt, on the day it was checked against the others.

python -m tests.drivers.decoded > tests/drivers/golden/decoded.json
"""

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

import numpy as np

from drivers.decoder import Finishing, PacketDecoder
from drivers.driver import Driver
from drivers.registry import load_registry
from tests.drivers.built import built
from tests.drivers.every_family import FAMILIES, Family
from tests.drivers.streams import cut, feed, flattened

GOLDEN = Path(__file__).with_name("golden") / "decoded.json"
SPOILT_STREAMS = 12
ONE_BY_ONE, ENDS = 400, 24
"""So many first bytes of a stream are fed one by one, and it breaks off at so many places."""
LATE_BYTES = (1, 2, 3, 5, 8, 13)
Told: TypeAlias = dict[str, dict[str, int | str]]


def decoded() -> dict[str, Told]:
    """By driver and kind of stream: how many of each event there were, and a sum over all of them."""
    drivers = load_registry(()).all()
    return {
        driver.descriptor.driver_id: {kind: of_kind(driver, kind) for kind in kinds_of(driver)}
        for driver in drivers
    }


def kinds_of(driver: Driver) -> list[str]:
    """What is kept of a driver."""
    decoder = driver.decoder()
    ended = ["ended"] if isinstance(decoder, Finishing) else []
    packets = ["packets"] if isinstance(decoder, PacketDecoder) else []
    return [*STREAMS, "byte by byte", *ended, "described", *packets]


def of_kind(driver: Driver, kind: str) -> dict[str, int | str]:
    """All that is made of the streams of one kind."""
    if kind == "described":
        return summed([*driver.descriptor.channels, driver.descriptor.clock])
    if kind in STREAMS:
        return summed(of_streams(driver, STREAMS[kind](driver)))
    if kind == "packets":
        every = [data for streams in STREAMS.values() for data in streams(driver)]
        return summed(of_streams(driver, every, packets=True))
    broken_off = [_family(driver).session, *built(driver)]
    return summed(byte_by_byte(driver, broken_off) if kind == "byte by byte" else ended(driver, broken_off))


def _family(driver: Driver) -> Family:
    return FAMILIES[driver.descriptor.driver_id]


def whole(driver: Driver) -> list[bytes]:
    """All that a device may say."""
    family = _family(driver)
    return [family.session + b"".join(family.packets)]


def twice(driver: Driver) -> list[bytes]:
    """Its session two times, as after a restart."""
    return [_family(driver).session * 2]


def late(driver: Driver) -> list[bytes]:
    """Its session, joined after it had begun."""
    return [_family(driver).session[begin:] for begin in LATE_BYTES]


def spoilt(driver: Driver) -> Iterator[bytes]:
    """With one byte in fifty changed; the same on every machine."""
    source = np.frombuffer(whole(driver)[0], dtype=np.uint8)
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
        yield _counted(decoder)
        if not packets and isinstance(decoder, Finishing):
            yield from flattened(decoder.finish(len(pieces) * 1_000_000))


def byte_by_byte(driver: Driver, streams: Iterable[bytes]) -> Iterator[object]:
    """All events of their beginnings fed by single bytes, and what is counted after each."""
    for data in streams:
        decoder = driver.decoder()
        for place, byte in enumerate(data[:ONE_BY_ONE]):
            yield from flattened(decoder.feed(bytes([byte]), place * 1_000_000))
            yield _counted(decoder)


def ended(driver: Driver, streams: Iterable[bytes]) -> Iterator[object]:
    """What is made of streams that break off, here and there, and have ended then."""
    for data in streams:
        for stop in range(1, len(data), max(1, len(data) // ENDS)):
            decoder = driver.decoder()
            decoder.feed(data[:stop], 0)
            assert isinstance(decoder, Finishing)
            yield from flattened(decoder.finish(1_000_000))
            yield _counted(decoder)
            yield from flattened(decoder.feed(data[stop : stop + 40], 2_000_000))
            yield _counted(decoder)


def _counted(decoder: object) -> tuple[object, ...]:
    names = ("packets", "skipped_bytes", "pending_bytes")
    return ("in all", *(getattr(decoder, name, 0) for name in names))


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


STREAMS: dict[str, Callable[[Driver], Iterable[bytes]]] = {
    "whole": whole,
    "twice": twice,
    "late": late,
    "spoilt": spoilt,
    "built": built,
}
"""Each kind of stream, which is fed in uneven pieces."""


if __name__ == "__main__":
    sys.stdout.write(json.dumps(decoded(), indent=1) + "\n")
