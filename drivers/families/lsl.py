"""Lab Streaming Layer: a stream of the laboratory as a sensor, and our own samples as a stream for others."""

import math
import os
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from domain.channel import Channel, ClockKind, DeviceClock, DeviceIdentity, Encoding, Floats
from domain.language import say
from domain.timebase import Clock
from drivers.driver import Driver, DriverDescriptor, Link, Proof
from drivers.errors import DeviceError, describe_lost_link
from drivers.families.lsl_packets import TICK_S, LslDecoder, header, sample
from drivers.ports import PortInfo
from drivers.recognition import hear_packets
from drivers.transport import Transport

_RESOLVE_S, _OPEN_S, _CORRECT_EVERY_S, _CORRECT_S = 3.0, 5.0, 5.0, 2.0
_SCAN_S, _SECOND_S = 1.0, 0.3
_OWN_TYPE = "Turnout"
_SI = {
    "force": {"n", "newton", "newtons"},
    "acc": {"m/s2", "m/s^2", "m/s²"},
    "gyr": {"rad/s"},
}


def _channels(names: str, quantity: str, unit: str) -> tuple[Channel, ...]:
    return tuple(Channel(name, quantity, unit, 1.0, Encoding.FLOAT64_BITS) for name in names.split())


# Both are kept as they were: what the clock model makes of them can be made anew.
_TIMES = _channels("lsl_time time_correction", "other", "s")


class LslTransport:
    """An inlet that takes time stamps raw: what liblsl smooths can never be had back."""

    def __init__(self, port: str, *, timeout_s: float) -> None:
        self._port, self._name = port, port.partition(":")[2]
        self._timeout_s = timeout_s
        self._inlet: Any = None
        self._header = b""
        self._correction_s, self._corrected_s = math.nan, -math.inf

    def open(self) -> None:
        pylsl = _library()
        found = pylsl.resolve_byprop("name", self._name, 1, _RESOLVE_S)
        if not found:
            raise DeviceError(
                say(
                    "No stream is called '{name}': start it on its computer, then search again.",
                    name=self._name,
                )
            )
        if len(pylsl.resolve_byprop("name", self._name, 2, _SECOND_S)) > 1:
            raise DeviceError(
                say(
                    "Two streams are called '{name}': give one of them another name, then search again.",
                    name=self._name,
                )
            )
        try:
            self._inlet = pylsl.StreamInlet(found[0], processing_flags=pylsl.proc_none, recover=False)
            self._inlet.open_stream(_OPEN_S)
            self._header = header(self._name, *_labels(self._inlet.info(_OPEN_S)))
        except (pylsl.util.LostError, pylsl.util.TimeoutError, RuntimeError) as error:
            self.close()
            raise describe_lost_link(self._port) from error
        self._corrected_s = -math.inf

    def read(self) -> bytes:
        if self._inlet is None:
            raise DeviceError(say("{port} is not open: connect the stream first.", port=self._port))
        pylsl = _library()
        try:
            values, stamps_s = self._inlet.pull_chunk(timeout=self._timeout_s)
            if not stamps_s:
                return b""
            self._measure_correction(pylsl.local_clock())
        except (pylsl.util.LostError, RuntimeError) as error:
            raise describe_lost_link(self._port) from error
        pairs = zip(stamps_s, values, strict=True)
        return self._header + b"".join(sample(stamp_s, self._correction_s, row) for stamp_s, row in pairs)

    def write(self, data: bytes) -> None:
        """A stream takes no commands."""

    def set_baud(self, baud: int) -> None:
        """A stream has no speed to choose."""

    def close(self) -> None:
        inlet, self._inlet = self._inlet, None
        if inlet is not None:
            inlet.close_stream()

    def _measure_correction(self, now_s: float) -> None:
        if now_s - self._corrected_s < _CORRECT_EVERY_S:
            return
        self._corrected_s = now_s
        pylsl = _library()
        try:
            self._correction_s = self._inlet.time_correction(_CORRECT_S)
        except pylsl.util.TimeoutError:
            # The next try is due in a while; samples until then keep the correction before.
            return


class LslOutlet:
    """Sends samples of the station, in SI units, as a stream with labels."""

    def __init__(self, *, name: str, channels: Sequence[Channel], rate_hz: float, clock: Clock) -> None:
        pylsl = _library()
        info = pylsl.StreamInfo(name, _OWN_TYPE, len(channels), rate_hz, "double64", f"turnout-{name}")
        described = info.desc().append_child("channels")
        for channel in channels:
            entry = described.append_child("channel")
            entry.append_child_value("label", channel.name)
            entry.append_child_value("unit", channel.unit)
        self._outlet: Any = pylsl.StreamOutlet(info)
        # Both clocks are monotonic; the station's may be hurried only where nothing else listens.
        self._offset_s = pylsl.local_clock() - clock.now_ns() * 1e-9

    @staticmethod
    def require() -> None:
        """DeviceError where the extra for it is not installed."""
        _library()

    def push(self, values: Floats, times_s: Floats) -> None:
        """(n, k) values with (n,) station times in seconds."""
        for row, time_s in zip(values.tolist(), times_s.tolist(), strict=True):
            self._outlet.push_sample(row, time_s + self._offset_s)

    def has_listeners(self, wait_s: float) -> bool:
        """Whether anybody listens, or begins to within `wait_s`."""
        return bool(self._outlet.wait_for_consumers(wait_s))

    def close(self) -> None:
        """End the stream."""
        self._outlet = None


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
            pylsl = _library()
        except DeviceError:
            # A station without the extra has no such sensors, and nothing to say about it.
            return []
        resolver = pylsl.ContinuousResolver()
        cancel.wait(_SCAN_S)
        streams = {stream.name(): stream for stream in resolver.results() if stream.type() != _OWN_TYPE}
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


def _library() -> Any:
    """The library of the extra; it is found out late, for most stations do without it."""
    first = "pylsl" not in sys.modules
    try:
        import pylsl
        import pylsl.util
    # Without its shared library it raises RuntimeError on import.
    except (ImportError, RuntimeError):
        raise DeviceError(
            say("LSL streams need the extra 'lsl': install Turnout with it, then search again.")
        ) from None
    if first and not any(path.is_file() for path in _settings_files()):
        # It would list the computer's network on the console; settings that somebody made are left alone.
        pylsl.set_config_content("[log]\nlevel = -2\n")
    return pylsl


def _settings_files() -> tuple[Path, ...]:
    """Where the library looks for its settings."""
    name = "lsl_api.cfg"
    named = Path(os.environ.get("LSLAPICFG", name))
    return named, Path(name), Path.home() / "lsl_api" / name, Path("/etc/lsl_api") / name


def _labels(info: Any) -> tuple[list[str], list[str]]:
    labels, units = [], []
    entry = info.desc().child("channels").child("channel")
    for place in range(info.channel_count()):
        labels.append(entry.child_value("label") or f"channel_{place}")
        units.append(entry.child_value("unit"))
        entry = entry.next_sibling()
    return labels, units
