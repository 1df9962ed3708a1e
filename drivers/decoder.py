"""What every decoder is: bytes in, events out, without touching a port."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, TypeAlias, runtime_checkable

from domain.channel import SampleBlock


@dataclass(frozen=True, slots=True)
class Samples:
    """Samples that the device sent, in its own order."""

    block: SampleBlock


@dataclass(frozen=True, slots=True)
class Text:
    """A readable line that is neither a sample nor a known reply."""

    line: str


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer or a status under a name that the driver knows."""

    name: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class ParseError:
    """Bytes that make no sense: where in the stream, and the first of them."""

    kind: str
    offset: int
    raw: bytes


@dataclass(frozen=True, slots=True)
class ClockReset:
    """The device's clock starts anew with the next sample."""


DecoderEvent: TypeAlias = Samples | Text | Reply | ParseError | ClockReset


@dataclass(frozen=True, slots=True)
class Packet:
    """One packet as the device sent it, with everything in it: more than the channels of a block hold.

    `name` is the device's own for this kind of packet. The keys of `fields` carry their SI units
    (`acc_x_m_per_s2`, `time_device_s`), or none where there is none (`packet_counter`, `status_word`).
    """

    name: str
    fields: Mapping[str, float | int | str]


PacketEvent: TypeAlias = Packet | Text | Reply | ParseError | ClockReset


class Decoder(Protocol):
    """Bytes to events without touching a port.

    Never raises, whatever the bytes; the same bytes give the same events however they are cut.
    `packets` counts what was well-formed, which is the evidence that this is the right device.
    """

    @property
    def packets(self) -> int: ...

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        """Take bytes that a read returned at `received_ns`."""
        ...


@runtime_checkable
class PacketDecoder(Decoder, Protocol):
    """A decoder that can also tell its packets as they were sent, for `turnout decode`.

    Needed where packets hold more than samples (a status word, the date); a decoder without it is told
    by its samples.
    """

    def packets_in(self, data: bytes, received_ns: int) -> list[PacketEvent]:
        """Take bytes like `feed`, and with the same rules, but tell packets instead of samples.

        A decoder is fed through one of the two, never through both.
        """
        ...


@runtime_checkable
class ByteCounting(Protocol):
    """A decoder that knows what became of the bytes which are in no packet."""

    @property
    def skipped_bytes(self) -> int:
        """Bytes passed over because nothing begins there that makes sense."""
        ...

    @property
    def pending_bytes(self) -> int:
        """Bytes at the end that wait for the rest of their packet."""
        ...


@runtime_checkable
class Finishing(Protocol):
    """A decoder that holds something back until the bytes after it prove it."""

    def finish(self, received_ns: int) -> list[DecoderEvent]:
        """No more bytes come, as at the end of a file: the events that were held back."""
        ...
