"""x-io x-IMU3: known by its messages or its answer to a ping, commanded in JSON."""

import json
from typing import ClassVar

from domain.channel import ClockKind, DeviceClock, DeviceIdentity
from domain.language import say
from drivers.driver import Driver, DriverDescriptor, Link
from drivers.errors import DeviceError
from drivers.families.ximu3_decoder import Ximu3Decoder
from drivers.families.ximu3_messages import CHANNELS

SENSOR_RATE_HZ = 400
_REPLY_TIMEOUT_S = 0.6
_TRIES = 3
_ENOUGH_PACKETS = 3
_RATE_KEYS = ("inertial_message_rate_divisor", "ahrs_message_rate_divisor")


class Ximu3Driver(Driver):
    """It streams from power-on in whatever form it is set to; binary and ASCII are read alike."""

    descriptor: ClassVar[DriverDescriptor] = DriverDescriptor(
        driver_id="ximu3",
        title="x-IMU3",
        kind="imu",
        channels=CHANNELS,
        clock=DeviceClock(ClockKind.DEVICE, tick_s=1e-6, width_bits=0),
        nominal_rate_hz=100.0,
        baud_rates=(115200,),
        capabilities=frozenset({"set_rate", "zero_yaw", "note"}),
        default_settings={"set_rate": 100.0},
    )

    passive: ClassVar[bool] = True

    def decoder(self) -> Ximu3Decoder:
        """A decoder of messages between line feeds."""
        return Ximu3Decoder()

    def identify(self, link: Link) -> DeviceIdentity | None:
        """Ask its name and serial number."""
        pong = self._ask(link, "ping", None)
        if pong is None and link.packets < _ENOUGH_PACKETS:
            return None
        told = _fields(pong or "{}")
        return self.identity(
            link,
            model=str(told.get("name", "x-IMU3")),
            serial_number=str(told.get("sn", "")),
            firmware=(self._ask(link, "firmware_version", None) or "").strip('"') if pong else "",
        )

    def start(self, link: Link) -> None:
        """The sensor streams from power-on: nothing is sent."""

    def stop(self, link: Link) -> None:
        """The sensor goes on streaming: nothing is sent."""

    def command(self, link: Link, name: str, value: float | None = None) -> str:
        """`set_rate` in Hz, kept after power-off; `zero_yaw`; `note` puts a mark into its own log."""
        if name == "set_rate":
            return self._set_rate(link, value)
        if name == "zero_yaw":
            return self._obeyed(link, "heading", 0)
        if name == "note":
            return self._obeyed(link, "note", "mark" if value is None else f"mark {value:g}")
        raise self.unknown_command(name)

    def _set_rate(self, link: Link, rate_hz: float | None) -> str:
        divisor = round(SENSOR_RATE_HZ / rate_hz) if rate_hz and rate_hz > 0 else 0
        if rate_hz is None or not divisor or abs(SENSOR_RATE_HZ / divisor - rate_hz) > 0.01 * rate_hz:
            raise DeviceError(
                say(
                    "The x-IMU3 divides {sensor_rate_hz} Hz by a whole number: choose 400, 200, 100 or "
                    "50 Hz.",
                    sensor_rate_hz=SENSOR_RATE_HZ,
                )
            )
        for key in _RATE_KEYS:
            self._obeyed(link, key, divisor)
        self._obeyed(link, "apply", None)
        self._obeyed(link, "save", None)
        return f"{SENSOR_RATE_HZ / divisor:g}"

    def _obeyed(self, link: Link, key: str, value: object) -> str:
        answer = self._ask(link, key, value)
        if answer is None:
            raise DeviceError(
                say(
                    "The x-IMU3 on {port} does not answer to '{key}': check its cable.",
                    port=link.port.name,
                    key=key,
                )
            )
        if "error" in _fields(answer):
            raise DeviceError(
                say(
                    "The x-IMU3 refuses '{key}' ({answer}): update its firmware.",
                    key=key,
                    answer=_fields(answer)["error"],
                )
            )
        return answer.strip('"')

    def _ask(self, link: Link, key: str, value: object) -> str | None:
        """The answer as text, JSON where it is not a string; None when the device stays silent."""
        for _ in range(_TRIES):
            link.write(json.dumps({key: value}, separators=(",", ":")).encode("ascii") + b"\n")
            reply = link.await_reply(key, timeout_s=_REPLY_TIMEOUT_S)
            if reply is not None:
                return reply.value
        return None


def _fields(answer: str) -> dict[str, object]:
    try:
        told = json.loads(answer)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
