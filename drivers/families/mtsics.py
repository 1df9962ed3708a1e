"""Scales that speak MT-SICS (Mettler Toledo, Ohaus and others): good for body mass and steady pulls, slow."""

from types import MappingProxyType
from typing import ClassVar

from domain.channel import Channel, DeviceClock, DeviceIdentity
from domain.language import say
from drivers.decoder import Decoder
from drivers.driver import Driver, DriverDescriptor, Link
from drivers.errors import DeviceError
from drivers.families.mtsics_decoder import MtSicsDecoder
from drivers.reading.decimals import NANONEWTON_FORCE

_REPLY_TIMEOUT_S = 1.0
_STABLE_TIMEOUT_S = 20.0
_FIRST_WEIGHT_S = 1.5
_LISTEN_STEP_S = 0.1
_ASK_HZ = 10.0
_REPEAT = b"SIR\r\n"
_COMMANDS = MappingProxyType(
    {
        "tare": (b"T\r\n", "tare"),
        "tare_now": (b"TI\r\n", "tare"),
        "clear_tare": (b"TAC\r\n", "clear_tare"),
        "zero": (b"Z\r\n", "zero"),
        "zero_now": (b"ZI\r\n", "zero"),
        "reset": (b"@\r\n", "serial_number"),
    }
)


class MtSicsDriver(Driver):
    """Never sends `@` by itself: it would take away a tare."""

    descriptor: ClassVar[DriverDescriptor] = DriverDescriptor(
        driver_id="mtsics",
        title="MT-SICS scale",
        kind="force",
        channels=(NANONEWTON_FORCE, Channel("stable", "other", "", 1.0)),
        clock=DeviceClock(),
        nominal_rate_hz=_ASK_HZ,
        baud_rates=(9600,),
        usb_hints=frozenset({(0x0403, 0x6001), (0x067B, 0x2303)}),
        capabilities=frozenset(_COMMANDS),
        limits=say("Slow (5 to 23 values a second): for body mass and steady pulls, not for repetitions."),
    )

    def decoder(self) -> Decoder:
        """A decoder of MT-SICS lines."""
        return MtSicsDecoder()

    def identify(self, link: Link) -> DeviceIdentity | None:
        """Ask for the serial number, twice: the first line may end what another program had begun."""
        for _ in range(2):
            link.write(b"I4\r\n")
            reply = link.await_reply("serial_number", timeout_s=_REPLY_TIMEOUT_S)
            if reply is not None:
                link.write(b"I3\r\n")
                firmware = link.await_reply("firmware", "error", timeout_s=_REPLY_TIMEOUT_S)
                return self.identity(
                    link,
                    model="MT-SICS",
                    serial_number=reply.value,
                    firmware=firmware.value if firmware and firmware.name == "firmware" else "",
                )
        return None

    def start(self, link: Link) -> None:
        """Ask for weights one after the other; a scale that cannot repeat is asked for each."""
        before, wait_s = link.packets, _FIRST_WEIGHT_S
        link.write(_REPEAT)
        while link.packets == before:
            if wait_s <= 0:
                raise DeviceError(
                    say(
                        "The scale on {port} sends no weight: check that it is switched on.",
                        port=link.port.name,
                    )
                )
            link.listen(_LISTEN_STEP_S)
            wait_s -= _LISTEN_STEP_S

    def tend(self, link: Link) -> None:
        """Ask for a weight where repeating was refused."""
        if "error" in link.answers and link.is_due(1.0 / _ASK_HZ):
            link.write(b"SI\r\n")

    def stop(self, link: Link) -> None:
        """A single weight ends the repeating and changes nothing else."""
        link.write(b"SI\r\n")

    def command(self, link: Link, name: str, value: float | None = None) -> str:  # noqa: ARG002
        """Tare or zero, at rest or at once; the new tare comes back where the scale says it."""
        if name not in _COMMANDS:
            raise self.unknown_command(name)
        data, done = _COMMANDS[name]
        link.write(data)
        reply = link.await_reply(done, f"{done}_refused", "error", timeout_s=_STABLE_TIMEOUT_S)
        if "error" not in link.answers:
            link.write(_REPEAT)
        if reply is None or reply.name != done:
            raise DeviceError(
                say("The scale refused '{name}': keep the load still and within its range.", name=name)
            )
        return reply.value
