"""`turnout decode`: a file of raw bytes as packets with SI units, and what in it made no sense."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.output import note
from app.cli.packet_words import PacketWords, Plain
from app.errors import ExitCode, WrongUseError
from app.known_drivers import known_drivers
from drivers.capture import Chunk, ChunkKind, read_chunks
from drivers.decoder import ByteCounting, Decoder, Finishing, PacketDecoder, PacketEvent, ParseError, Samples
from drivers.driver import Driver
from drivers.errors import DeviceError

_PLACES_TOLD = 20


@dataclass(slots=True)
class _Tally:
    """What came of a file."""

    bytes: int = 0
    skipped_bytes: int = 0
    unfinished_bytes: int = 0
    objects: int = 0
    packets: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    places: list[Plain] = field(default_factory=list)

    def settle(self, decoder: Decoder) -> None:
        """Nothing more comes for this decoder."""
        self.packets += decoder.packets
        if isinstance(decoder, ByteCounting):
            self.skipped_bytes += decoder.skipped_bytes
            self.unfinished_bytes += decoder.pending_bytes

    def miss(self, error: ParseError, offset: int) -> None:
        self.errors[error.kind] += 1
        if len(self.places) < _PLACES_TOLD:
            self.places.append({"why": why(error.kind), "offset": offset, "first_bytes": error.raw.hex(" ")})


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "decode", parents=[common], help="print the packets in a capture or a file of raw bytes"
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="what a sensor sent, as it came")
    parser.add_argument("--driver", required=True, metavar="NAME", help="whose bytes they are")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Print one JSON object a packet, then what was skipped."""
    driver = _driver(args.driver)
    tally = _print_packets(_chunks(args.file), driver)
    if context.json:
        _print(
            {
                "skipped": tally.places,
                "skipped_count": tally.errors.total(),
                "skipped_bytes": tally.skipped_bytes,
                "unfinished_bytes": tally.unfinished_bytes,
                "bytes": tally.bytes,
            }
        )
    sys.stdout.flush()
    for sentence in _sentences(args.file, driver, tally):
        note(sentence)
    return ExitCode.DONE if tally.objects or tally.packets else ExitCode.DATA_TROUBLE


def why(kind: str) -> str:
    """What the kind of an error means, in words."""
    return f"no {kind} that this driver knows" if kind in {"line", "frame", "packet"} else f"wrong {kind}"


def _driver(name: str) -> Driver:
    try:
        return known_drivers().get(name)
    except DeviceError as trouble:
        raise WrongUseError(str(trouble)) from None


def _chunks(path: Path) -> Iterable[Chunk]:
    if not path.is_file():
        raise WrongUseError(f"There is no file {path}: give a file with what a sensor sent.")
    return read_chunks(path)


def _print_packets(chunks: Iterable[Chunk], driver: Driver) -> _Tally:
    tally, words = _Tally(), PacketWords(driver.descriptor)
    decoder, start = driver.decoder(), 0
    for chunk in chunks:
        if chunk.kind is ChunkKind.OPENED:
            # A port opened anew begins anew: half a packet from before it must not be completed.
            _tell_rest(decoder, words, tally)
            decoder, start = driver.decoder(), tally.bytes
        if chunk.kind is not ChunkKind.RECEIVED:
            continue
        tally.bytes += len(chunk.data)
        for event in _events(decoder, chunk):
            if isinstance(event, ParseError):
                tally.miss(event, start + event.offset)
                continue
            for found in words.objects(event):
                if chunk.time_ns is not None:
                    found["time_received_s"] = chunk.time_ns / 1e9
                _print(found)
                tally.objects += 1
    _tell_rest(decoder, words, tally)
    return tally


def _tell_rest(decoder: Decoder, words: PacketWords, tally: _Tally) -> None:
    """What a decoder held back until more bytes would have proved it."""
    if isinstance(decoder, Finishing) and not isinstance(decoder, PacketDecoder):
        for event in decoder.finish(0):
            for found in words.objects(event):
                _print(found)
                tally.objects += 1
    tally.settle(decoder)


def _events(decoder: Decoder, chunk: Chunk) -> Iterable[Samples | PacketEvent]:
    received_ns = chunk.time_ns or 0
    if isinstance(decoder, PacketDecoder):
        return decoder.packets_in(chunk.data, received_ns)
    return decoder.feed(chunk.data, received_ns)


def _print(found: object) -> None:
    sys.stdout.write(json.dumps(found, ensure_ascii=False, allow_nan=False) + "\n")


def _sentences(path: Path, driver: Driver, tally: _Tally) -> Iterable[str]:
    for kind, count in tally.errors.items():
        yield f"Skipped {count} time{'s' if count > 1 else ''}: {why(kind)}."
    for place in tally.places:
        yield f"  at byte {place['offset']}: {place['why']} ({place['first_bytes']} …)"
    if tally.skipped_bytes:
        yield f"Skipped {tally.skipped_bytes} bytes that are in no packet."
    if tally.unfinished_bytes:
        yield f"Left {tally.unfinished_bytes} bytes at the end, which begin a packet that does not end."
    title = driver.descriptor.title
    if not tally.objects and tally.packets:
        yield f"{path} holds {tally.packets} packets of {title}, but none that makes a sample by itself."
    elif not tally.objects:
        yield f"Nothing in {path} is from {title} ({tally.bytes} bytes): choose another driver."
    else:
        packets = "1 packet" if tally.objects == 1 else f"{tally.objects} packets"
        yield f"{packets} in {tally.bytes} bytes of {title}."
