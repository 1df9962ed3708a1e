"""The conformance kit: our drivers pass it, and each rule catches a driver that breaks it."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

import numpy as np
import pytest

from domain.channel import SampleBlock
from drivers import conformance
from drivers.conformance import ConformanceError
from drivers.decoder import Decoder, DecoderEvent, ParseError, Samples
from drivers.driver import DriverDescriptor
from drivers.families.chronojump import ChronojumpDriver
from drivers.families.chronojump_decoder import ChronojumpDecoder
from drivers.registry import load_registry

PACKETS = [b"%d;%d.25\r\n" % (n * 11336, n) for n in range(40)]
SESSION = b"".join(PACKETS[:5]) + b"\x80\x81\r\n" + b"".join(PACKETS[5:9])
GOOD = load_registry(()).get("chronojump").descriptor


class Candidate(ChronojumpDriver):
    """The force sensor's driver with another decoder or descriptor."""

    descriptor: ClassVar[DriverDescriptor] = GOOD

    def __init__(self, decoder: Callable[[], Decoder] = ChronojumpDecoder, **changes: object) -> None:
        self._decoder = decoder
        self.descriptor = replace(GOOD, **changes)  # type: ignore[misc,arg-type]

    def decoder(self) -> Decoder:
        return self._decoder()


class Forgetful(ChronojumpDecoder):
    """Forgets the half line that a read ended with."""

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        self._tail = b""
        return super().feed(data, received_ns)


class Strict(ChronojumpDecoder):
    """Raises on what it does not know."""

    def take_line(self, text: bytes) -> None:
        text.decode("ascii")
        super().take_line(text)


class Chatty(ChronojumpDecoder):
    """Tells every piece of noise."""

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        return [*super().feed(data, received_ns), ParseError("noise", 0, data[:8])]


class Narrow(ChronojumpDecoder):
    """Gives numbers of 32 bits."""

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        return [self._narrowed(event) for event in super().feed(data, received_ns)]

    def _narrowed(self, event: DecoderEvent) -> DecoderEvent:
        if not isinstance(event, Samples):
            return event
        block = event.block
        raw = block.raw.astype(np.int32)
        return Samples(SampleBlock(raw, block.ticks, block.received_ns, block.flags))  # type: ignore[arg-type]


class Dazed(ChronojumpDecoder):
    """Passes over eight lines after one that makes no sense."""

    def __init__(self) -> None:
        super().__init__()
        self._dazed = 0

    def take_line(self, text: bytes) -> None:
        if b";" not in text or b"." not in text:
            self._dazed = 8
        elif self._dazed:
            self._dazed -= 1
        else:
            super().take_line(text)


def test_a_driver_that_keeps_every_rule_passes() -> None:
    conformance.check_driver(Candidate(), session=SESSION, packets=PACKETS)


@pytest.mark.parametrize(
    ("decoder", "sentence"),
    [
        (Forgetful, "keep what is incomplete"),
        (Strict, "never an exception"),
        (Chatty, "then be silent until they come back|gives? other events"),
        (Narrow, "of dtype int64"),
        (Dazed, "look for the next packet one byte later"),
    ],
)
def test_each_broken_rule_is_named(decoder: Callable[[], Decoder], sentence: str) -> None:
    with pytest.raises(ConformanceError, match=sentence):
        conformance.check_driver(Candidate(decoder), session=SESSION, packets=PACKETS)


def test_an_incomplete_descriptor_is_named() -> None:
    with pytest.raises(ConformanceError, match="at least one baud rate is needed"):
        conformance.check_descriptor(Candidate(baud_rates=()))
    with pytest.raises(ConformanceError, match="needs the channel force"):
        conformance.check_descriptor(Candidate(channels=()))


def test_bytes_of_another_device_are_refused_as_a_session() -> None:
    with pytest.raises(ConformanceError, match="Nothing is decoded"):
        conformance.check_any_cut(Candidate(), bytes(range(128, 200)))
