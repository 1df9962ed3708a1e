"""WitMotion sensors (WT901 and kin, 0x55 protocol): how they are known and configured."""

import math
from dataclasses import replace
from typing import ClassVar

from domain.channel import ClockKind, DeviceClock, DeviceIdentity
from domain.language import say
from drivers.driver import Driver, DriverDescriptor, Link, Proof
from drivers.errors import DeviceError
from drivers.families.witmotion_decoder import FRAME_BYTES, WitMotionDecoder
from drivers.families.witmotion_samples import CHANNELS, TICK_S
from drivers.rates import known_rate, most_hz
from drivers.recognition import hear_packets

UNLOCK = bytes.fromhex("FFAA6988B5")
SAVE = bytes.fromhex("FFAA000000")
CONTENT_REGISTER = 0x02
RATE_REGISTER = 0x03
READ_REGISTER = 0x27
SERIAL_REGISTERS = (0x7F, 0x83)
CALIBRATION_REGISTER = 0x01
ZERO_YAW = 4
RATE_CODES = {0.2: 1, 0.5: 2, 1: 3, 2: 4, 5: 5, 10: 6, 20: 7, 50: 8, 100: 9, 125: 10, 200: 11}
# Acceleration and angular rate, without which there is no motion; all other frames may be left out.
_MOTION_BITS, _ALL_BITS = 0x06, 0x3FF
_USUAL_FRAMES = 3
_BETWEEN_COMMANDS_S = 0.12
_READ_TIMEOUT_S = 0.4
_SERIAL_CHARACTERS = 12


def write_register(register: int, value: int) -> bytes:
    """The command that writes a 16-bit register."""
    return bytes((0xFF, 0xAA, register)) + value.to_bytes(2, "little")


class WitMotionDriver(Driver):
    """Known by its frames alone; its settings change only when the user asks for it."""

    descriptor: ClassVar[DriverDescriptor] = DriverDescriptor(
        driver_id="witmotion",
        title="WitMotion IMU",
        kind="imu",
        channels=CHANNELS,
        clock=DeviceClock(),
        nominal_rate_hz=100.0,
        baud_rates=(115200, 9600, 460800, 921600),
        usb_hints=frozenset({(0x1A86, 0x7523)}),
        capabilities=frozenset({"set_rate", "set_content", "zero_yaw"}),
        default_settings={"set_rate": 100.0},
    )
    passive: ClassVar[bool] = True
    proof = Proof.CHECKSUM
    family: ClassVar[str] = "witmotion"

    def decoder(self) -> WitMotionDecoder:
        """A decoder of the 11-byte frames."""
        return WitMotionDecoder()

    def identify(self, link: Link) -> DeviceIdentity | None:
        """Listen for valid frames; once these prove what it is, read its serial number."""
        if not hear_packets(link):
            return None
        return self.identity(
            link,
            model="WitMotion 0x55",
            serial_number=self._serial_number(link),
            firmware=link.answers.get("version", ""),
        )

    def start(self, link: Link) -> None:
        """The sensor streams from power-on: nothing is sent."""

    def stop(self, link: Link) -> None:
        """The sensor goes on streaming: nothing is sent."""

    def command(self, link: Link, name: str, value: float | None = None) -> str:
        """`set_rate` in Hz and `set_content` as register bits, both kept after power-off, or `zero_yaw`.

        The bits: 1 time, 2 acceleration, 4 angular rate, 8 angles, 16 magnetometer, 512 quaternion.
        """
        if name == "set_rate":
            return self._set_rate(link, value)
        if name == "set_content":
            return self._set_content(link, value)
        if name == "zero_yaw":
            self._write(link, UNLOCK, write_register(CALIBRATION_REGISTER, ZERO_YAW))
            return ""
        raise self.unknown_command(name)

    def _set_rate(self, link: Link, wanted_hz: float | None) -> str:
        rate_hz = known_rate(wanted_hz, RATE_CODES)
        frames = len(link.answers.get("content", "").split()) or _USUAL_FRAMES
        most = most_hz(frames * FRAME_BYTES, link.baud)
        if rate_hz > most:
            raise DeviceError(
                say(
                    "{rate_hz:g} Hz do not fit through {baud} baud: choose at most {most_hz} Hz, or "
                    "raise the baud rate with the maker's program.",
                    rate_hz=rate_hz,
                    baud=link.baud,
                    most_hz=math.floor(most),
                )
            )
        self._write(link, UNLOCK, write_register(RATE_REGISTER, RATE_CODES[rate_hz]), SAVE)
        return f"{rate_hz:g}"

    def _set_content(self, link: Link, value: float | None) -> str:
        bits = int(value) if value is not None and value == int(value) else 0
        if bits & _MOTION_BITS != _MOTION_BITS or bits & ~_ALL_BITS:
            raise DeviceError(
                say("Choose bits that hold 2 (acceleration) and 4 (angular rate), such as 14 or 526.")
            )
        codes = self._registers(link, RATE_REGISTER)
        rates = [rate for rate, code in RATE_CODES.items() if codes is not None and code == codes[0]]
        frames = bits.bit_count()
        most = most_hz(frames * FRAME_BYTES, link.baud)
        # Beyond this the sensor would drop frames without a word.
        if rates and rates[0] > most:
            raise DeviceError(
                say(
                    "{frames} kinds of frames at {rates:g} Hz do not fit through {baud} baud: choose at "
                    "most {frames2} Hz first.",
                    frames=frames,
                    rates=rates[0],
                    baud=link.baud,
                    frames2=math.floor(most),
                )
            )
        self._write(link, UNLOCK, write_register(CONTENT_REGISTER, bits), SAVE)
        return str(bits)

    def _registers(self, link: Link, register: int) -> list[int] | None:
        """Four registers from `register` on; None where a model does not answer."""
        link.settle(_BETWEEN_COMMANDS_S)
        link.write(write_register(READ_REGISTER, register))
        reply = link.await_reply("registers", timeout_s=_READ_TIMEOUT_S)
        return None if reply is None else [int(word) & 0xFFFF for word in reply.value.split()]

    def _serial_number(self, link: Link) -> str:
        """The number in the sensor's registers; empty where a model has none or does not answer."""
        numbers = b""
        for register in SERIAL_REGISTERS:
            words = self._registers(link, register)
            if words is None:
                return ""
            numbers += b"".join(word.to_bytes(2, "little") for word in words)
        text = numbers[:_SERIAL_CHARACTERS].rstrip(b"\0 \xff").decode("ascii", "replace")
        return text if text.isascii() and text.isprintable() else ""

    def _write(self, link: Link, *commands: bytes) -> None:
        for command in commands:
            link.settle(_BETWEEN_COMMANDS_S)
            link.write(command)
        link.settle(_BETWEEN_COMMANDS_S)


class WitMotionTimedDriver(WitMotionDriver):
    """A sensor that was set to send its time with every cycle, which is then its clock."""

    descriptor: ClassVar[DriverDescriptor] = replace(
        WitMotionDriver.descriptor,
        driver_id="witmotion_timed",
        title="WitMotion IMU with time",
        clock=DeviceClock(ClockKind.DEVICE, tick_s=TICK_S, width_bits=0),
    )

    def decoder(self) -> WitMotionDecoder:
        """A decoder that goes by the time frames."""
        return WitMotionDecoder(is_timed=True)
