"""What every device family provides: a description, a decoder of its bytes, and how it is started."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import ClassVar, Literal, Protocol, TypeAlias, runtime_checkable

from domain.channel import Channel, DeviceClock, DeviceIdentity, SampleBlock
from domain.language import say
from drivers.errors import DeviceError
from drivers.ports import PortInfo
from drivers.transport import PLAIN_LINE, SerialSettings, SerialTransport, Transport

API_VERSION = 1


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


class Link(Protocol):
    """An open port with a decoder behind it, as a driver sees it. All times are station time."""

    @property
    def port(self) -> PortInfo: ...
    @property
    def baud(self) -> int: ...
    @property
    def packets(self) -> int:
        """Well-formed packets so far."""
        ...

    @property
    def answers(self) -> Mapping[str, str]:
        """The latest value of every reply so far, by name."""
        ...

    @property
    def open_s(self) -> float:
        """Seconds since the port was opened."""
        ...

    def write(self, data: bytes) -> None:
        """Send bytes."""
        ...

    def listen(self, seconds: float) -> None:
        """Take in what the device sends for this long."""
        ...

    def settle(self, seconds: float) -> None:
        """Listen until the last write is this long ago."""
        ...

    def is_due(self, period_s: float) -> bool:
        """True once per period, on time: for a driver that has to ask again and again."""
        ...

    def await_reply(self, *names: str, timeout_s: float) -> Reply | None:
        """The first reply since the last write that has one of these names; None when none came in time."""
        ...


@dataclass(frozen=True, slots=True)
class DriverDescriptor:
    """What the station must know of a device family before it meets one.

    A `polled` device is asked for every sample, `nominal_rate_hz` times a second.
    `usb_hints` are (vendor, product) numbers on which an active probe is allowed. `expect_reset` says that
    opening the port restarts the device, which then needs `boot_wait_s`. `limits` is a sentence for the
    coach about what the device cannot be used for. A device without a serial port is opened by a port
    named `scheme:address`. `line` is for a device that does not speak 8N1.
    """

    driver_id: str
    title: str
    kind: Literal["force", "imu"]
    channels: tuple[Channel, ...]
    clock: DeviceClock
    nominal_rate_hz: float
    baud_rates: tuple[int, ...]
    usb_hints: frozenset[tuple[int, int]] = frozenset()
    polled: bool = False
    expect_reset: bool = False
    boot_wait_s: float = 0.0
    capabilities: frozenset[str] = frozenset()
    default_settings: Mapping[str, float] = field(default_factory=dict)
    limits: str = ""
    scheme: str = ""
    line: SerialSettings = PLAIN_LINE


class Proof(IntEnum):
    """How much it proves that a driver can read what a port sends."""

    NUMBERS = 1
    """Bare numbers, as any sensor with a text output may send."""
    WORDS = 2
    """Words, marks or lengths that are the device's own."""
    CHECKSUM = 3
    """Packets with a checksum."""


class Driver(ABC):
    """One device family. It holds no state of a device: that lives in the decoder and the link."""

    descriptor: ClassVar[DriverDescriptor]
    api_version: ClassVar[int] = API_VERSION
    passive: ClassVar[bool] = False
    """Whether the device is known by what it sends unasked, so that it is never written to uninvited."""

    family: ClassVar[str] = ""
    """Drivers of one family ask the same first question: where it was not answered, one of them is enough.

    They do not contradict each other either: the first of them that recognises the device is right.
    """

    proof: Proof = Proof.WORDS
    is_described: ClassVar[bool] = False
    """Whether somebody described this very sensor in a file: it then comes before its equals."""

    @abstractmethod
    def decoder(self) -> Decoder:
        """A new decoder in its first state."""

    def scan(self, cancel: threading.Event) -> list[PortInfo]:  # noqa: ARG002 - a serial sensor has a port
        """Ports `scheme:address` that can be reached now, where the device has no serial port.

        Takes a few seconds at most, ends soon after `cancel`, and is empty where the way to the device is not
        installed; DeviceError where it is but cannot be used.
        """
        return []

    def transport(self, port: str, baud: int, timeout_s: float) -> Transport:
        """The way to a port; other than serial only where its name begins with the descriptor's scheme."""
        return SerialTransport(port, baud, timeout_s=timeout_s, line=self.descriptor.line)

    @abstractmethod
    def start(self, link: Link) -> None:
        """Make the device stream; DeviceError when it does not obey."""

    def tend(self, link: Link) -> None:  # noqa: B027 - most devices stream by themselves
        """Called again and again while the device is read: a device that must be asked is asked here."""

    @abstractmethod
    def stop(self, link: Link) -> None:
        """Make the device rest, without waiting for it."""

    @abstractmethod
    def identify(self, link: Link) -> DeviceIdentity | None:
        """Who is there; None when it is not a device of this family."""

    @abstractmethod
    def command(self, link: Link, name: str, value: float | None = None) -> str:
        """Carry out a command of `descriptor.capabilities` and return the device's answer.

        DeviceError when the device does not obey, and `unknown_command(name)` for any other name.
        """

    def identity(
        self, link: Link, *, model: str = "", serial_number: str = "", firmware: str = ""
    ) -> DeviceIdentity:
        """This device on this port; the plug's serial number stands in where the device has none."""
        return DeviceIdentity(
            driver=self.descriptor.driver_id,
            model=model or self.descriptor.title,
            serial_number=serial_number or link.port.serial_number,
            firmware=firmware,
            port=link.port.name,
        )

    def unknown_command(self, name: str) -> DeviceError:
        """The sentence for a command that this device does not have."""
        known = ", ".join(sorted(self.descriptor.capabilities)) or "no commands"
        return DeviceError(
            say(
                "{descriptor_title} cannot do '{name}': it can do {known}.",
                descriptor_title=self.descriptor.title,
                name=name,
                known=known,
            )
        )
