"""Xsens / Movella MTi: known by its checksummed messages; configured in a state of its own."""

from typing import ClassVar

from domain.channel import ClockKind, DeviceClock, DeviceIdentity
from domain.language import say
from drivers.driver import Driver, DriverDescriptor, Link, Proof
from drivers.errors import DeviceError
from drivers.families.xsens_data import CHANNELS
from drivers.families.xsens_decoder import TICK_S, XsensDecoder
from drivers.rates import fitting_rate, known_rate

_DEVICE_ID, _GO_TO_MEASUREMENT, _FIRMWARE, _PRODUCT_CODE, _GO_TO_CONFIG, _RESET, _OUTPUT = (
    0x00,
    0x10,
    0x12,
    0x1C,
    0x30,
    0x40,
    0xC0,
)
_ENOUGH_PACKETS = 3
_LISTEN_S = 0.7
_ANSWER_S = 0.1
_TRIES_STREAMING, _TRIES_AFTER_RESET = 5, 40
_MEASUREMENT_TRIES = 5
# Identifier and whether it follows the rate: packet counter and time come with every packet.
_WANTED = ((0x1020, 0xFFFF), (0x1060, 0xFFFF), (0xE020, 0xFFFF), (0x2010, 0), (0x4020, 0), (0x8020, 0))
_RATES_HZ = (400, 200, 100, 80, 50, 40, 25, 20, 10)
_BYTES_A_SAMPLE = 77
_NEEDED = ("1060", "4020", "8020")


def message(kind: int, data: bytes = b"") -> bytes:
    """A message to the device: all bytes after the first add up to zero."""
    body = bytes((0xFF, kind, len(data))) + data
    return b"\xfa" + body + bytes((-sum(body) & 0xFF,))


class XsensDriver(Driver):
    """A device that streams may overlook GoToConfig; it is then reset, and asked while it starts."""

    descriptor: ClassVar[DriverDescriptor] = DriverDescriptor(
        driver_id="xsens",
        title="Xsens MTi",
        kind="imu",
        channels=CHANNELS,
        clock=DeviceClock(ClockKind.DEVICE, tick_s=TICK_S, width_bits=32),
        nominal_rate_hz=100.0,
        baud_rates=(115200, 921600),
        usb_hints=frozenset({(0x2639, 0x0017), (0x2639, 0x0003), (0x2639, 0x0300)}),
        capabilities=frozenset({"set_rate"}),
        default_settings={"set_rate": 100.0},
    )
    proof = Proof.CHECKSUM

    def decoder(self) -> XsensDecoder:
        """A decoder of Xbus messages."""
        return XsensDecoder()

    def identify(self, link: Link) -> DeviceIdentity | None:
        """Ask for the serial number, which the device tells in its configuration state only."""
        link.listen(min(_LISTEN_S, max(0.0, _LISTEN_S - link.open_s)))
        streamed = link.packets >= _ENOUGH_PACKETS
        obeys = self._configures(link, _TRIES_STREAMING)
        if not obeys and not streamed:
            return None
        serial = self._ask(link, _DEVICE_ID, "device_id") if obeys else None
        model = self._ask(link, _PRODUCT_CODE, "product_code") if obeys else None
        firmware = self._ask(link, _FIRMWARE, "firmware") if obeys else None
        if obeys and streamed:
            self._measures(link)
        return self.identity(
            link,
            model=model or "MTi",
            serial_number=(serial or "").upper(),
            firmware=".".join(str(byte) for byte in bytes.fromhex(firmware)[:3]) if firmware else "",
        )

    def start(self, link: Link) -> None:
        """Have it measure, by a reset where it does not obey; DeviceError where it does not send motion."""
        streams = self._streams(link) or (self._measures(link) and self._streams(link))
        if not streams:
            self._reset_into_configuration(link)
        if not streams and not (self._measures(link) and self._streams(link)):
            raise DeviceError(
                say(
                    "The Xsens sensor on {port} does not start: unplug it, plug it in again, and retry.",
                    port=link.port.name,
                )
            )
        content = link.answers.get("content", "")
        if not all(identifier in content for identifier in _NEEDED):
            raise DeviceError(
                say(
                    "The Xsens sensor on {port} does not send acceleration, rate of turn and "
                    "SampleTimeFine: switch these outputs on with the maker's program.",
                    port=link.port.name,
                )
            )

    def stop(self, link: Link) -> None:
        """The sensor goes on streaming: nothing is sent."""

    def command(self, link: Link, name: str, value: float | None = None) -> str:
        """`set_rate` in Hz, with the outputs that are needed; kept after power-off."""
        if name != "set_rate":
            raise self.unknown_command(name)
        rate = fitting_rate(int(known_rate(value, _RATES_HZ)), _BYTES_A_SAMPLE, link.baud)
        if not self._configures(link, _TRIES_STREAMING):
            self._reset_into_configuration(link)
        settings = b"".join(
            identifier.to_bytes(2, "big") + (always or rate).to_bytes(2, "big")
            for identifier, always in _WANTED
        )
        link.write(message(_OUTPUT, settings))
        if link.await_reply("output_configuration", timeout_s=1.0) is None:
            raise DeviceError(
                say(
                    "The Xsens sensor on {port} refused the rate: check its cable, retry.",
                    port=link.port.name,
                )
            )
        self._measures(link)
        return str(rate)

    def _reset_into_configuration(self, link: Link) -> None:
        link.write(message(_RESET))
        link.await_reply("reset", timeout_s=_ANSWER_S)
        if not self._configures(link, _TRIES_AFTER_RESET):
            raise DeviceError(
                say(
                    "The Xsens sensor on {port} does not obey: unplug it, plug it in again, and retry.",
                    port=link.port.name,
                )
            )

    def _configures(self, link: Link, tries: int) -> bool:
        """Whether GoToConfig is acknowledged; sent again every 100 ms, as a starting device misses some."""
        return self._obeyed(link, _GO_TO_CONFIG, "config", tries)

    def _measures(self, link: Link) -> bool:
        return self._obeyed(link, _GO_TO_MEASUREMENT, "measurement", _MEASUREMENT_TRIES)

    def _obeyed(self, link: Link, kind: int, name: str, tries: int) -> bool:
        for _ in range(tries):
            link.write(message(kind))
            if link.await_reply(name, timeout_s=_ANSWER_S) is not None:
                return True
        return False

    def _streams(self, link: Link) -> bool:
        before = link.packets
        link.listen(_LISTEN_S)
        return link.packets - before >= _ENOUGH_PACKETS

    def _ask(self, link: Link, kind: int, name: str) -> str | None:
        for _ in range(2):
            link.write(message(kind))
            reply = link.await_reply(name, timeout_s=_ANSWER_S)
            if reply is not None:
                return reply.value
        return None
