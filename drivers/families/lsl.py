"""Lab Streaming Layer: a stream of the laboratory as a sensor."""

import threading
from typing import ClassVar

from domain.channel import Channel, ClockKind, DeviceClock, DeviceIdentity, Encoding
from domain.language import say
from drivers.driver import Driver, DriverDescriptor, Link, Proof
from drivers.errors import DeviceError
from drivers.families.lsl_inlet import LslTransport
from drivers.families.lsl_library import OWN_TYPE, library
from drivers.families.lsl_packets import TICK_S, LslDecoder
from drivers.ports import PortInfo
from drivers.recognition import hear_packets
from drivers.transport import Transport

_SCAN_S = 1.0
_SI = {
    "force": {"n", "newton", "newtons"},
    "acc": {"m/s2", "m/s^2", "m/s²"},
    "gyr": {"rad/s"},
}


def _channels(names: str, quantity: str, unit: str) -> tuple[Channel, ...]:
    return tuple(Channel(name, quantity, unit, 1.0, Encoding.FLOAT64_BITS) for name in names.split())


# Both are kept as they were: what the clock model makes of them can be made anew.
_TIMES = _channels("lsl_time time_correction", "other", "s")


class LslForceDriver(Driver):
    """A stream with the label `force` in newtons, or of one number alone; its port is `lsl:NAME`."""

    descriptor: ClassVar[DriverDescriptor] = DriverDescriptor(
        driver_id="lsl_force",
        title="LSL force stream",
        kind="force",
        channels=(*_channels("force", "force", "N"), *_TIMES),
        clock=DeviceClock(ClockKind.DEVICE, tick_s=TICK_S, width_bits=0),
        nominal_rate_hz=100.0,
        baud_rates=(115200,),
        scheme="lsl",
    )
    passive: ClassVar[bool] = True
    needed: ClassVar[frozenset[str]] = frozenset({"force"})
    proof = Proof.CHECKSUM
    family: ClassVar[str] = "lsl"

    def decoder(self) -> LslDecoder:
        """A decoder of what the transport makes of the stream."""
        return LslDecoder(channels=self.descriptor.channels, needed=self.needed)

    def scan(self, cancel: threading.Event) -> list[PortInfo]:
        """Every stream in the network but our own, by its name."""
        try:
            pylsl = library()
        except DeviceError:
            # A station without the extra has no such sensors, and nothing to say about it.
            return []
        resolver = pylsl.ContinuousResolver()
        cancel.wait(_SCAN_S)
        streams = {stream.name(): stream for stream in resolver.results() if stream.type() != OWN_TYPE}
        return [
            PortInfo(f"{self.descriptor.scheme}:{name}", f"{name} on {stream.hostname()}")
            for name, stream in sorted(streams.items())
        ]

    def transport(self, port: str, baud: int, timeout_s: float) -> Transport:
        """An inlet for a named stream, where the extra for it is installed."""
        if port.startswith(f"{self.descriptor.scheme}:"):
            return LslTransport(port, timeout_s=timeout_s)
        return super().transport(port, baud, timeout_s)

    def identify(self, link: Link) -> DeviceIdentity | None:
        """Known by its labels; DeviceError when its units are not ours."""
        if not hear_packets(link):
            return None
        for part in link.answers.get("units", "").split():
            label, _, unit = part.partition("=")
            ours = _SI.get(label.partition("_")[0])
            if ours and unit and unit.lower() not in ours:
                raise DeviceError(
                    say(
                        "The stream sends {label} in {unit}: let it send {ours} instead.",
                        label=label,
                        unit=unit,
                        ours=sorted(ours)[0],
                    )
                )
        return DeviceIdentity(
            driver=self.descriptor.driver_id,
            model="LSL",
            serial_number=link.answers.get("stream", ""),
            port=link.port.name,
        )

    def start(self, link: Link) -> None:
        """A stream flows by itself."""

    def stop(self, link: Link) -> None:
        """A stream flows by itself."""

    def command(self, link: Link, name: str, value: float | None = None) -> str:  # noqa: ARG002 - it has none
        """It has none."""
        raise self.unknown_command(name)


class LslImuDriver(LslForceDriver):
    """A stream with the labels acc_x to acc_z in m/s2 and gyr_x to gyr_z in rad/s."""

    descriptor: ClassVar[DriverDescriptor] = DriverDescriptor(
        driver_id="lsl_imu",
        title="LSL motion stream",
        kind="imu",
        channels=(
            *_channels("acc_x acc_y acc_z", "acceleration", "m/s2"),
            *_channels("gyr_x gyr_y gyr_z", "angular_rate", "rad/s"),
            *_channels("quat_w quat_x quat_y quat_z", "quaternion", "1"),
            *_TIMES,
        ),
        clock=DeviceClock(ClockKind.DEVICE, tick_s=TICK_S, width_bits=0),
        nominal_rate_hz=100.0,
        baud_rates=(115200,),
        scheme="lsl",
    )
    needed: ClassVar[frozenset[str]] = frozenset(
        f"{kind}_{axis}" for kind in ("acc", "gyr") for axis in "xyz"
    )
