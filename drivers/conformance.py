"""What every driver must do, as checks that a device's own tests call: ours and those of a plug-in."""

import random
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TypeAlias

from domain.channel import ClockKind
from drivers.decoder import ByteCounting, Finishing, PacketDecoder, PacketEvent, ParseError, Samples
from drivers.driver import Driver

_DAMAGED_SHARE = 50
_LONGEST_PIECE = 400
_NOISE_BYTES = 100_000
_NOISE_EVENTS = 5
_MILLISECOND_NS = 1_000_000

Event: TypeAlias = Samples | PacketEvent
Feed: TypeAlias = Callable[[bytes, int], Iterable[Event]]


class ConformanceError(AssertionError):
    """A driver does not keep a rule; the sentence says which and where."""


def check_driver(driver: Driver, *, session: bytes, packets: Sequence[bytes]) -> None:
    """Every check of this module.

    Parameters
    ----------
    session
        What the device may send in all its variety, with noise between.
    packets
        At least 30 good packets as they follow one another; each brings one sample. A device that sends
        a sample in pieces has all its pieces as one packet.
    """
    check_descriptor(driver)
    check_any_cut(driver, session)
    check_garbage(driver, session + b"".join(packets))
    check_noise_is_brief(driver)
    check_resync(driver, packets)


def check_descriptor(driver: Driver) -> None:
    """The descriptor says all that the station must know."""
    descriptor = driver.descriptor
    names = [channel.name for channel in descriptor.channels]
    axes = {f"{kind}_{axis}" for kind in ("acc", "gyr") for axis in "xyz"}
    rules = {
        "driver_id must be an identifier": descriptor.driver_id.isidentifier(),
        "title must not be empty": bool(descriptor.title),
        "channel names must differ": len(names) == len(set(names)),
        "every channel needs a scale": all(channel.scale for channel in descriptor.channels),
        "every channel needs a unit ('1' where it has none)": all(
            channel.unit or channel.quantity == "other" for channel in descriptor.channels
        ),
        "a force sensor needs the channel force, an IMU acc_x..z and gyr_x..z": (
            {"force"} if descriptor.kind == "force" else axes
        )
        <= set(names),
        "nominal_rate_hz must be above 0": descriptor.nominal_rate_hz > 0,
        "at least one baud rate is needed": bool(descriptor.baud_rates),
        "a clock needs tick_s, and no clock must have none": (descriptor.clock.tick_s > 0)
        == (descriptor.clock.kind is not ClockKind.NONE),
        "expect_reset needs boot_wait_s": descriptor.boot_wait_s > 0 or not descriptor.expect_reset,
    }
    for rule, kept in rules.items():
        if not kept:
            raise ConformanceError(f"The descriptor of '{descriptor.driver_id}' is incomplete: {rule}.")


def check_any_cut(driver: Driver, session: bytes, *, cuts: int = 30, seed: int = 1) -> None:
    """The same bytes give the same events however they are cut: whole, byte by byte, anywhere."""
    for told in ways_to_feed(driver):
        whole = _flattened(_run(told(), [session]))
        if not any(not isinstance(event, ParseError) for event in whole):
            raise ConformanceError(
                "Nothing is decoded from the session: give bytes that the device really sends."
            )
        chooser = random.Random(seed)
        tries: list[Iterable[int]] = [range(len(session))]
        tries += [chooser.sample(range(len(session)), k=min(40, len(session))) for _ in range(cuts)]
        for places in tries:
            if _flattened(_run(told(), cut(session, places))) != whole:
                raise ConformanceError(
                    f"Cut at {sorted(places)[:8]}..., the bytes give other events than whole: "
                    "keep what is incomplete until the rest arrives."
                )
    check_bytes_are_counted(driver, session)


def check_bytes_are_counted(driver: Driver, session: bytes) -> None:
    """A decoder that counts the bytes it passes over counts the same ones however they are cut."""
    counts = set()
    for size in (len(session), 1, 7):
        decoder = driver.decoder()
        if not isinstance(decoder, ByteCounting):
            return
        _run(decoder.feed, cut(session, range(0, len(session), size)))
        counts.add((decoder.skipped_bytes, decoder.pending_bytes))
    skipped, pending = max(counts)
    if len(counts) > 1 or skipped + pending > len(session):
        raise ConformanceError(
            f"Of {len(session)} bytes, (skipped, pending) are {sorted(counts)} by how they are cut: "
            "count each byte that is in no packet once."
        )


def check_garbage(driver: Driver, source: bytes, *, count: int = 60_000, seed: int = 1) -> None:
    """Good bytes of which one in fifty was changed, and then anything at all, raise nothing."""
    chooser = random.Random(seed)
    for told in ways_to_feed(driver):
        feed, done = told(), 0
        while done < count:
            piece = bytearray(source if chooser.random() < 0.9 else chooser.randbytes(_LONGEST_PIECE))
            for _ in range(len(piece) // _DAMAGED_SHARE + 1):
                piece[chooser.randrange(len(piece))] = chooser.randrange(256)
            for event in _run(feed, _pieces(bytes(piece), chooser)):
                _check_shapes(driver, event)
            done += len(piece)
    decoder = driver.decoder()
    _run(decoder.feed, [source[: len(source) // 2]])
    if isinstance(decoder, Finishing):
        for event in decoder.finish(0):
            _check_shapes(driver, event)


def check_noise_is_brief(driver: Driver) -> None:
    """A device of another kind is not told line by line, and is not kept in memory."""
    noise = random.Random(3).randbytes(_NOISE_BYTES).replace(b"\n", b"U").replace(b"\r", b"V")
    said = _run(driver.decoder().feed, cut(noise, range(0, len(noise), 1000)))
    if len(said) > _NOISE_EVENTS:
        raise ConformanceError(
            f"{len(noise)} bytes of noise gave {len(said)} events: say one ParseError where good packets "
            "break off, then be silent until they come back."
        )


def check_resync(driver: Driver, packets: Sequence[bytes]) -> None:
    """Two packets after a damaged one, everything is as if nothing had happened."""
    place = len(packets) // 2
    whole = _samples(driver, packets)
    if not len(packets) - 2 <= len(whole) <= len(packets):
        raise ConformanceError(
            f"{len(packets)} packets gave {len(whole)} samples: each packet must bring one, and at most "
            "two may wait for what follows them."
        )
    kept = len(whole) - place - 3
    for at in range(len(packets[place])):
        for damage, broken in _damaged(packets[place], at).items():
            got = _samples(driver, (*packets[:place], broken, *packets[place + 1 :]))
            if got[-kept:] != whole[-kept:]:
                raise ConformanceError(
                    f"A packet with a byte {damage} at {at} spoils more than the two packets after it: look "
                    "for the next packet one byte later, not one packet later."
                )


def ways_to_feed(driver: Driver) -> list[Callable[[], Feed]]:
    """How a fresh decoder of this driver can be fed: for samples, and for packets where it tells them."""

    def packets() -> Feed:
        decoder = driver.decoder()
        return decoder.packets_in if isinstance(decoder, PacketDecoder) else decoder.feed

    def samples() -> Feed:
        return driver.decoder().feed

    return [samples, packets] if isinstance(driver.decoder(), PacketDecoder) else [samples]


def cut(data: bytes, places: Iterable[int]) -> list[bytes]:
    """`data` cut at `places`, which may be in any order and beyond its end."""
    edges = [0, *sorted({min(place, len(data)) for place in places}), len(data)]
    return [data[start:end] for start, end in pairwise(edges)]


def _run(feed: Feed, pieces: Iterable[bytes]) -> list[Event]:
    events: list[Event] = []
    for index, piece in enumerate(pieces):
        try:
            events += feed(piece, index * _MILLISECOND_NS)
        # The rule is that nothing is raised, so whatever is raised breaks it.
        except Exception as error:
            raise ConformanceError(
                f"The decoder raised {type(error).__name__} ({error}) on {piece[:32].hex(' ')}: "
                "bytes that make no sense are a ParseError, never an exception."
            ) from error
    return events


def _flattened(events: Iterable[Event]) -> list[object]:
    """One entry a sample, so that it does not matter how samples were grouped; no times of arrival."""
    flat: list[object] = []
    for event in events:
        if isinstance(event, Samples):
            block = event.block
            flat += zip(block.raw.tolist(), block.ticks.tolist(), block.flags.tolist(), strict=True)
        else:
            flat.append(event)
    return flat


def _samples(driver: Driver, packets: Iterable[bytes]) -> list[list[int]]:
    events = _run(driver.decoder().feed, [b"".join(packets)])
    return [row for event in events if isinstance(event, Samples) for row in event.block.raw.tolist()]


def _check_shapes(driver: Driver, event: Event) -> None:
    if not isinstance(event, Samples):
        return
    block, columns = event.block, len(driver.descriptor.channels)
    rows = (len(block.ticks), len(block.received_ns), len(block.flags))
    if not len(block) or block.raw.shape != (len(block), columns) or set(rows) != {len(block)}:
        raise ConformanceError(
            f"A block has raw {block.raw.shape} and {rows} ticks, times and flags: all need the same rows, "
            f"at least one, and raw a column for each of the {columns} channels."
        )
    if {array.dtype.name for array in (block.raw, block.ticks, block.received_ns, block.flags)} != {"int64"}:
        raise ConformanceError("A block has numbers that are not int64: make every array of dtype int64.")


def _pieces(data: bytes, chooser: random.Random) -> list[bytes]:
    return cut(data, chooser.sample(range(len(data)), k=min(10, len(data))))


def _damaged(packet: bytes, at: int) -> dict[str, bytes]:
    return {
        "flipped": packet[:at] + bytes([packet[at] ^ 0x24]) + packet[at + 1 :],
        "dropped": packet[:at] + packet[at + 1 :],
        "inserted": packet[:at] + b"\x55\xff7" + packet[at:],
    }
