"""Chronojump boards: how they are woken, identified, started and tared."""

import math
from dataclasses import replace
from functools import partial
from typing import ClassVar

from domain.channel import Channel, ClockKind, DeviceClock, DeviceIdentity
from domain.language import say
from drivers.decoder import Decoder, Reply
from drivers.driver import Driver, DriverDescriptor, Link
from drivers.errors import DeviceError
from drivers.families.chronojump_decoder import ChronojumpDecoder, EncoderForceDecoder
from drivers.families.chronojump_frames import CHANNEL_COUNT, ChronojumpFrameDecoder

_BETWEEN_COMMANDS_S = 1.2
_REPLY_TIMEOUT_S = 2.5
_TARE_TIMEOUT_S = 30.0
_END_ATTEMPTS = 4
_UNASKED_S = 0.7
_UNASKED_PACKETS = 20
# A line is stamped before its conversion and comes after it. Time goes by the coming, so that the stamp's
# lead is in the fit already; the value is the mean of the conversion, and its middle is half of it ago.
_HALF_CONVERSION_S = 0.5 / 88.2
_MICROSECONDS = DeviceClock(ClockKind.DEVICE, tick_s=1e-6, width_bits=32)
_TRIGGERS = tuple(Channel(f"trigger_{edge}", "trigger", "s", 1e-6) for edge in ("rising", "falling"))
_FORCE = Channel("force", "force", "N", 0.01)
_board = partial(
    DriverDescriptor,
    kind="force",
    baud_rates=(115200,),
    usb_hints=frozenset({(0x1A86, 0x7523), (0x0403, 0x6001), (0x2341, 0x0058), (0x2341, 0x0043)}),
    expect_reset=True,
    boot_wait_s=3.0,
)
_EITHER_FORMAT_FIRMWARE = "0.3"


class ChronojumpDriver(Driver):
    """The firmware reads a command until one second of silence, so commands keep more than that apart."""

    descriptor: ClassVar[DriverDescriptor] = _board(
        driver_id="chronojump",
        title="Chronojump force sensor",
        channels=(_FORCE, *_TRIGGERS),
        clock=replace(_MICROSECONDS, latency_s=_HALF_CONVERSION_S),
        nominal_rate_hz=88.2,
        capabilities=frozenset({"tare", "calibrate"}),
    )
    family: ClassVar[str] = "chronojump"
    boards: ClassVar[tuple[str, ...]] = ("Force_Sensor",)
    transmission_format: ClassVar[str] = "text"

    def decoder(self) -> Decoder:
        """A decoder of the text protocol."""
        return ChronojumpDecoder()

    def identify(self, link: Link) -> DeviceIdentity | None:
        """End a capture that an earlier program left running, then ask for the version."""
        link.listen(self.descriptor.boot_wait_s - link.open_s)
        if not self._end_capture(link) and not link.packets:
            return None
        reply = self._ask(link, b"get_version:\n", "version")
        if reply is None:
            return self.identity(link, model=self.boards[0]) if self._streams_unasked(link) else None
        board, _, firmware = reply.value.partition("-")
        if board not in self.boards or not self._sends_our_format(link, board, firmware):
            return None
        return self.identity(link, model=board, firmware=firmware)

    def start(self, link: Link) -> None:
        """Begin the stream; its time starts at 0, unless the board is one that sends without being asked."""
        if link.packets and not link.answers:
            return
        for _ in range(2):
            reply = self._ask(link, b"start_capture:\n", "start_capture", "invalid")
            if reply is not None and reply.name == "start_capture":
                return
        raise DeviceError(
            say(
                "The force sensor on {port} does not start: unplug it, plug it in again, and retry.",
                port=link.port.name,
            )
        )

    def stop(self, link: Link) -> None:
        """Send the end of the capture; nobody waits for the answer."""
        link.write(b"end_capture:\n")

    def command(self, link: Link, name: str, value: float | None = None) -> str:
        """`tare`, or `calibrate` with the hanging mass in kg; the new offset or factor comes back."""
        if name == "tare":
            data = b"tare:\n"
        elif name == "calibrate" and value is not None and value > 0:
            data = f"calibrate:{value:.3f};\n".encode("ascii")
        elif name == "calibrate":
            raise DeviceError(say("Say the mass that hangs on the sensor, in kg, to calibrate it."))
        else:
            raise self.unknown_command(name)
        reply = self._ask(link, data, name, "invalid", timeout_s=_TARE_TIMEOUT_S)
        if reply is None or reply.name == "invalid":
            raise DeviceError(
                say("The force sensor did not answer to '{name}': unload it and try again.", name=name)
            )
        return reply.value

    def _sends_our_format(self, link: Link, board: str, firmware: str) -> bool:
        """Whether a board that comes with one format or the other has ours; the others never vary."""
        if board != "Force_Sensor":
            return True
        if firmware != _EITHER_FORMAT_FIRMWARE:
            return self.transmission_format == "text"
        reply = self._ask(link, b"get_transmission_format:\n", "transmission_format")
        return (reply.value if reply is not None else "text") == self.transmission_format

    def _streams_unasked(self, link: Link) -> bool:
        """Whether lines in this very form keep coming from a board that answers nothing, as a copy may."""
        before = link.packets
        link.listen(_UNASKED_S)
        return link.packets - before >= _UNASKED_PACKETS

    def _end_capture(self, link: Link) -> bool:
        for _ in range(_END_ATTEMPTS):
            reply = self._ask(link, b"end_capture:\n", "end_capture", "invalid")
            if reply is None:
                return False
            if reply.name == "end_capture":
                return True
        return False

    def _ask(
        self, link: Link, command: bytes, *names: str, timeout_s: float = _REPLY_TIMEOUT_S
    ) -> Reply | None:
        link.settle(_BETWEEN_COMMANDS_S)
        link.write(command)
        return link.await_reply(*names, timeout_s=timeout_s)


class ChronojumpFourChannelDriver(ChronojumpDriver):
    """The platforms with four cells: raw counts, so they are calibrated by the station."""

    descriptor: ClassVar[DriverDescriptor] = _board(
        driver_id="chronojump_4ch",
        title="Chronojump four-channel force sensor",
        # What one count weighs depends on the cell: not measurable before a calibration.
        channels=tuple(
            Channel("force" if n == 1 else f"force_{n}", "force", "N", math.nan, full_scale=2.0**15 - 1)
            for n in range(1, CHANNEL_COUNT + 1)
        ),
        clock=_MICROSECONDS,
        nominal_rate_hz=88.2,
        limits=say("Sends bare readings of four cells: calibrate it first."),
    )
    # A Force_Sensor board may send text just as well; the platform never does.
    boards: ClassVar[tuple[str, ...]] = ("Force_Sensor", "Force_Platform")
    transmission_format: ClassVar[str] = "binary"

    def decoder(self) -> Decoder:
        """A decoder of the 16-byte frames and of the words around them."""
        return ChronojumpFrameDecoder()

    def command(self, link: Link, name: str, value: float | None = None) -> str:  # noqa: ARG002
        """The board knows none: zero and scale are the station's."""
        raise self.unknown_command(name)


class EncoderForceDriver(ChronojumpDriver):
    """The board that measures force and a cable's travel; both are recorded, the travel in steps."""

    descriptor: ClassVar[DriverDescriptor] = _board(
        driver_id="chronojump_encoder",
        title="Chronojump encoder and force board",
        channels=(
            _FORCE,
            *_TRIGGERS,
            Channel("encoder_steps", "other", "1", 1.0),
            Channel("encoder_time", "other", "s", 1e-6),
        ),
        clock=_MICROSECONDS,
        nominal_rate_hz=160.0,
        capabilities=frozenset({"tare", "calibrate"}),
    )
    boards: ClassVar[tuple[str, ...]] = ("EncoderForce",)

    def decoder(self) -> Decoder:
        """A decoder of the board's text lines."""
        return EncoderForceDecoder()
