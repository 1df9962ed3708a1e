"""Chronojump Force_Sensor: how it is woken, identified, started and tared."""

from typing import ClassVar

from domain.channel import Channel, ClockKind, DeviceClock, DeviceIdentity
from drivers.chronojump_decoder import ChronojumpDecoder
from drivers.driver import Driver, DriverDescriptor, Link, Reply
from drivers.errors import DeviceError

_BETWEEN_COMMANDS_S = 1.2
_REPLY_TIMEOUT_S = 2.5
_TARE_TIMEOUT_S = 30.0
_END_ATTEMPTS = 4
_UNASKED_S = 0.7
_UNASKED_PACKETS = 20
_FOUR_CHANNEL_FIRMWARE = "0.3"


class ChronojumpDriver(Driver):
    """The firmware reads a command until one second of silence, so commands keep more than that apart."""

    descriptor: ClassVar[DriverDescriptor] = DriverDescriptor(
        driver_id="chronojump",
        title="Chronojump force sensor",
        kind="force",
        channels=(Channel("force", "force", "N", 0.01),),
        clock=DeviceClock(ClockKind.DEVICE, tick_s=1e-6, width_bits=32),
        nominal_rate_hz=88.2,
        baud_rates=(115200,),
        usb_hints=frozenset({(0x1A86, 0x7523), (0x0403, 0x6001), (0x2341, 0x0058), (0x2341, 0x0043)}),
        expect_reset=True,
        boot_wait_s=3.0,
        capabilities=frozenset({"tare", "calibrate"}),
    )

    def decoder(self) -> ChronojumpDecoder:
        """A decoder of the text protocol."""
        return ChronojumpDecoder()

    def identify(self, link: Link) -> DeviceIdentity | None:
        """End a capture that an earlier program left running, then ask for the version."""
        link.listen(self.descriptor.boot_wait_s - link.open_s)
        if not self._end_capture(link) and not link.packets:
            return None
        reply = self._ask(link, b"get_version:\n", "version", "other_board")
        if reply is None:
            return self._identity(link, "") if self._streams_unasked(link) else None
        return self._identity(link, reply.value) if reply.name == "version" else None

    def start(self, link: Link) -> None:
        """Begin the stream; its time starts at 0, unless the board is one that sends without being asked."""
        if link.packets and not link.answers:
            return
        if link.answers.get("version") == _FOUR_CHANNEL_FIRMWARE:
            reply = self._ask(link, b"get_transmission_format:\n", "transmission_format")
            if reply is not None and reply.value == "binary":
                raise DeviceError(
                    f"The sensor on {link.port.name} sends the four-channel binary format: "
                    "load the single-channel text firmware onto it."
                )
        for _ in range(2):
            reply = self._ask(link, b"start_capture:\n", "start_capture", "invalid")
            if reply is not None and reply.name == "start_capture":
                return
        raise DeviceError(
            f"The force sensor on {link.port.name} does not start: unplug it, plug it in again, and retry."
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
            raise DeviceError("Say the mass that hangs on the sensor, in kg, to calibrate it.")
        else:
            raise self.unknown_command(name)
        reply = self._ask(link, data, name, "invalid", timeout_s=_TARE_TIMEOUT_S)
        if reply is None or reply.name == "invalid":
            raise DeviceError(f"The force sensor did not answer to '{name}': unload it and try again.")
        return reply.value

    def _identity(self, link: Link, firmware: str) -> DeviceIdentity:
        return DeviceIdentity(
            driver=self.descriptor.driver_id,
            model="Force_Sensor",
            serial_number=link.port.serial_number,
            firmware=firmware,
            port=link.port.name,
        )

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
