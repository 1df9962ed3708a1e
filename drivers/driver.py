"""What every device family provides: its description, its decoder, and how it is known, started and told."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import ClassVar, Literal, Protocol

from domain.channel import Channel, DeviceClock, DeviceIdentity
from domain.language import say
from drivers.decoder import Decoder, Reply
from drivers.errors import DeviceError
from drivers.ports import PortInfo
from drivers.transport import PLAIN_LINE, SerialSettings, SerialTransport, Transport

API_VERSION = 1


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
