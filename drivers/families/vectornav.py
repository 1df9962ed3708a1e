"""VectorNav VN-100 and kin: two ways to stream, one with the device's time and one without."""

from dataclasses import replace
from functools import reduce
from operator import xor
from typing import ClassVar

from domain.channel import ClockKind, DeviceClock, DeviceIdentity
from domain.language import say
from drivers.driver import Driver, DriverDescriptor, Link, Proof
from drivers.errors import DeviceError
from drivers.families.vectornav_data import CHANNELS
from drivers.families.vectornav_decoder import VectorNavDecoder
from drivers.rates import fitting_rate, known_rate
from drivers.recognition import hear_packets

_INTERNAL_RATE_HZ = 800
_RATES_HZ = (1, 2, 4, 5, 10, 20, 25, 40, 50, 100, 200)
_MODEL, _ASYNC_TYPE, _ASYNC_RATE, _SERIAL, _FIRMWARE, _BINARY_OUTPUT = 1, 6, 7, 3, 4, 75
_OFF, _YPR_MAG_ACC_GYR = "0", "14"
# Time since power-on, quaternion, angular rate and acceleration of the common group.
_BINARY_CONTENT = "01,0131"
_BINARY_BYTES, _LINE_BYTES = 54, 125
_ANSWER_S = 0.4
_ERRORS = {"1": "hard fault", "3": "wrong checksum", "4": "unknown command", "12": "insufficient baud rate"}


def sentence(text: str) -> bytes:
    """A command with its checksum."""
    return f"$VN{text}*{reduce(xor, f'VN{text}'.encode('ascii')):02X}\r\n".encode("ascii")


class VectorNavDriver(Driver):
    """The binary stream: it carries the nanoseconds since power-on."""

    descriptor: ClassVar[DriverDescriptor] = DriverDescriptor(
        driver_id="vectornav",
        title="VectorNav (binary)",
        kind="imu",
        channels=CHANNELS,
        clock=DeviceClock(ClockKind.DEVICE, tick_s=1e-9, width_bits=0),
        nominal_rate_hz=100.0,
        baud_rates=(115200, 921600),
        capabilities=frozenset({"set_rate"}),
        default_settings={"set_rate": 100.0},
    )
    passive: ClassVar[bool] = True
    is_binary: ClassVar[bool] = True
    proof = Proof.CHECKSUM
    family: ClassVar[str] = "vectornav"

    def decoder(self) -> VectorNavDecoder:
        """A decoder of packets, and of the lines that answer commands."""
        return VectorNavDecoder(is_binary=self.is_binary)

    def identify(self, link: Link) -> DeviceIdentity | None:
        """Listen; once packets prove what it is, read model, serial number and firmware."""
        if not hear_packets(link):
            return None
        return self.identity(
            link,
            model=self._read(link, _MODEL) or "VectorNav",
            serial_number=self._read(link, _SERIAL) or "",
            firmware=self._read(link, _FIRMWARE) or "",
        )

    def start(self, link: Link) -> None:
        """It streams from power-on; DeviceError where it does not send what is needed."""
        hear_packets(link)
        content = link.answers.get("content", "").split()
        if content and not {"acc_x", "gyr_x"} <= set(content):
            raise DeviceError(
                say(
                    "The VectorNav sensor on {port} does not send acceleration and angular rate: switch "
                    "them on with the maker's program.",
                    port=link.port.name,
                )
            )

    def stop(self, link: Link) -> None:
        """The sensor goes on streaming: nothing is sent."""

    def command(self, link: Link, name: str, value: float | None = None) -> str:
        """`set_rate` in Hz, kept after power-off."""
        if name != "set_rate":
            raise self.unknown_command(name)
        size = _BINARY_BYTES if self.is_binary else _LINE_BYTES
        rate = fitting_rate(int(known_rate(value, _RATES_HZ)), size, link.baud)
        for register, setting in self._settings(rate):
            self._write(link, register, setting)
        link.write(sentence("WNV"))
        link.await_reply("wnv", timeout_s=_ANSWER_S)
        return str(rate)

    def _settings(self, rate_hz: int) -> tuple[tuple[int, str], ...]:
        divisor = _INTERNAL_RATE_HZ // rate_hz
        return (_ASYNC_TYPE, _OFF), (_BINARY_OUTPUT, f"1,{divisor},{_BINARY_CONTENT}")

    def _read(self, link: Link, register: int) -> str | None:
        link.write(sentence(f"RRG,{register:02d}"))
        reply = link.await_reply(f"register_{register}", timeout_s=_ANSWER_S)
        return None if reply is None else reply.value

    def _write(self, link: Link, register: int, setting: str) -> None:
        link.write(sentence(f"WRG,{register:02d},{setting}"))
        reply = link.await_reply(f"register_{register}", "error", timeout_s=_ANSWER_S)
        if reply is None or reply.name == "error":
            why = _ERRORS.get(reply.value, f"error {reply.value}") if reply else "no answer"
            raise DeviceError(
                say(
                    "The VectorNav sensor on {port} refused the rate ({why}): try a lower one.",
                    port=link.port.name,
                    why=why,
                )
            )


class VectorNavLinesDriver(VectorNavDriver):
    """The ASCII lines: readable, but without any time of the device."""

    descriptor: ClassVar[DriverDescriptor] = replace(
        VectorNavDriver.descriptor,
        driver_id="vectornav_ascii",
        title="VectorNav (ASCII)",
        clock=DeviceClock(),
        nominal_rate_hz=40.0,
        default_settings={"set_rate": 50.0},
        limits=say("Its lines carry no time: switch to the binary output for measurements of timing."),
    )
    is_binary: ClassVar[bool] = False

    def _settings(self, rate_hz: int) -> tuple[tuple[int, str], ...]:
        return (_ASYNC_TYPE, _YPR_MAG_ACC_GYR), (_ASYNC_RATE, str(rate_hz))
