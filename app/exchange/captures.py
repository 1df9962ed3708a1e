"""Captured bytes of a sensor of ours as its samples, on the station's clock."""

from collections.abc import Iterable
from pathlib import Path

from app.errors import TurnoutError, WrongUseError
from app.known_drivers import known_drivers
from domain.channel import DeviceIdentity, SampleBlock, Segment, Stream, joined
from domain.session import StreamRecording
from drivers.capture import MAGIC, ChunkKind, read_chunks
from drivers.decoder import DecoderEvent, Finishing, Samples
from drivers.driver import Driver
from drivers.errors import DeviceError


def split_driver(text: str) -> tuple[Path, str | None]:
    """`FILE` or `FILE=DRIVER`: a file whose name holds the sign is a file."""
    name, sign, driver_id = text.rpartition("=")
    if not sign or Path(text).exists():
        return Path(text), None
    return Path(name), driver_id


def is_capture(path: Path) -> bool:
    """Whether `record --capture` wrote it."""
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def read_capture(path: Path, driver_id: str | None, segment: Segment) -> StreamRecording:
    """Every sample in a capture, as the driver's decoder reads it."""
    driver = _driver(path, driver_id)
    blocks = [block for block in _blocks(path, driver) if len(block)]
    if not blocks:
        title = driver.descriptor.title
        raise TurnoutError(f"Nothing in {path} is from {title}: choose another driver (`turnout decode`).")
    told = driver.descriptor
    whole = joined(blocks)
    identity = DeviceIdentity(told.driver_id, told.title, port=path.name)
    stream = Stream(path.name, identity, segment, told.channels, told.clock, told.nominal_rate_hz)
    return StreamRecording(stream, whole.raw, whole.ticks, whole.received_ns, whole.flags)


def _driver(path: Path, driver_id: str | None) -> Driver:
    if driver_id is None:
        raise WrongUseError(f"{path} holds captured bytes: say whose they are, such as {path}=witmotion.")
    try:
        return known_drivers().get(driver_id)
    except DeviceError as trouble:
        raise WrongUseError(str(trouble)) from None


def _blocks(path: Path, driver: Driver) -> Iterable[SampleBlock]:
    decoder, last_ns = driver.decoder(), 0
    for chunk in read_chunks(path):
        if chunk.kind is ChunkKind.OPENED:
            # A port opened anew begins anew: half a packet from before must not be completed.
            decoder = driver.decoder()
        elif chunk.kind is ChunkKind.RECEIVED:
            last_ns = chunk.time_ns or 0
            yield from _samples(decoder.feed(chunk.data, last_ns))
    if isinstance(decoder, Finishing):
        yield from _samples(decoder.finish(last_ns))


def _samples(events: Iterable[DecoderEvent]) -> Iterable[SampleBlock]:
    return (event.block for event in events if isinstance(event, Samples))
