"""Tindeq Progressor: a force sensor over Bluetooth, read as the stream of its notifications."""

import re
import threading
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from domain.channel import Channel, ClockKind, DeviceClock, DeviceIdentity, Encoding
from domain.language import say
from drivers.decoder import DecoderEvent, ParseError, Reply
from drivers.driver import Driver, DriverDescriptor, Link
from drivers.errors import DeviceError
from drivers.families.tindeq_ble import TindeqTransport, progressors_near
from drivers.ports import PortInfo
from drivers.reading.blocks import ClockWatch, float64_bits, sample_events
from drivers.reading.packets import Bytes, PacketScanner
from drivers.transport import Transport

TARE, START, STOP, FIRMWARE, BATTERY = b"\x64", b"\x65", b"\x66", b"\x6b", b"\x6f"
_RESPONSE, _WEIGHT, _LOW_BATTERY = 0, 1, 4
_SAMPLE_BYTES = 8
_SAMPLE_TYPE = np.dtype([("kg", "<f4"), ("us", "<u4")])
_STANDARD_GRAVITY = 9.80665
_MOST_KG, _LEAST_KG = 1000.0, 1e-7
_LONGEST_ANSWER, _LONGEST_STEP_US = 18, 1_000_000
_ANSWER_S = 1.0
_STREAM_S, _TRIES = 0.3, 8
# Nobody has tried this with a real Progressor yet.
UNPROVEN = say("Made from the maker's description and not yet tried with a real sensor: check a known mass.")


class TindeqDecoder:
    """Tag, length, value; weights are kilograms with microseconds. There is no checksum."""

    def __init__(self) -> None:
        self.packets = 0
        self._scanner = PacketScanner(
            sync=re.compile(rb"[\x00-\x04]"),
            shortest=2,
            length=_length,
            check=_plausible,
            head=2,
            chained=True,
            # After noise only weights are believed: whole samples, one or several.
            resync=re.compile(rb"\x01[\x08\x10\x18\x20\x28\x30\x38\x40\x48\x50\x58\x60\x68\x70\x78]"),
        )
        self._clock = ClockWatch(tick_s=1e-6, width_bits=32)

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        """Take notifications, whole or in pieces, that arrived by `received_ns`."""
        events: list[DecoderEvent] = []
        for found in self._scanner.feed(data):
            if isinstance(found, ParseError):
                events.append(found)
                continue
            self.packets += len(found.rows)
            if found.rows[0, 0] == _WEIGHT:
                events += self._samples(found.rows, received_ns)
            else:
                events += [_reply(row.tobytes()) for row in found.rows]
        return events

    def _samples(self, rows: Bytes, received_ns: int) -> list[DecoderEvent]:
        samples = _samples_in(rows).ravel()
        ticks = samples["us"].astype(np.int64)
        return sample_events(
            float64_bits(samples["kg"].astype(np.float64)[:, np.newaxis]),
            ticks=ticks,
            flags=np.zeros(len(ticks), dtype=np.int64),
            received_ns=received_ns,
            restarts=self._clock.restarts(ticks),
        )


class TindeqDriver(Driver):
    """Reached by its Bluetooth address as the port `ble:ADDRESS`."""

    descriptor: ClassVar[DriverDescriptor] = DriverDescriptor(
        driver_id="tindeq",
        title="Tindeq Progressor",
        kind="force",
        channels=(Channel("force", "force", "N", _STANDARD_GRAVITY, Encoding.FLOAT64_BITS),),
        clock=DeviceClock(ClockKind.DEVICE, tick_s=1e-6, width_bits=32),
        nominal_rate_hz=80.0,
        baud_rates=(115200,),
        capabilities=frozenset({"tare", "battery"}),
        limits=UNPROVEN,
        scheme="ble",
    )

    passive: ClassVar[bool] = True

    def decoder(self) -> TindeqDecoder:
        """A decoder of notifications."""
        return TindeqDecoder()

    def scan(self, cancel: threading.Event) -> list[PortInfo]:
        """Every Progressor that is switched on and near."""
        return [
            PortInfo(f"{self.descriptor.scheme}:{address}", name, serial_number=address)
            for address, name in progressors_near(cancel)
        ]

    def transport(self, port: str, baud: int, timeout_s: float) -> Transport:
        """Bluetooth for an address; a simulated one has a port like any other."""
        if port.startswith(f"{self.descriptor.scheme}:"):
            return TindeqTransport(port, timeout_s=timeout_s)
        return super().transport(port, baud, timeout_s)

    def identify(self, link: Link) -> DeviceIdentity | None:
        """Ask its firmware; the address is its serial number."""
        link.write(FIRMWARE)
        reply = link.await_reply("response", timeout_s=_ANSWER_S)
        if reply is None and not link.packets:
            return None
        address = link.port.name.partition(":")[2]
        return self.identity(
            link,
            model="Progressor",
            serial_number=link.port.serial_number or address,
            firmware=_text(reply.value) if reply else "",
        )

    def start(self, link: Link) -> None:
        """Begin the stream of weights."""
        before = link.packets
        link.write(START)
        for _ in range(_TRIES):
            link.listen(_STREAM_S)
            if link.packets > before:
                return
        raise DeviceError(say("The Progressor does not start: switch it off and on, and connect it again."))

    def stop(self, link: Link) -> None:
        """End the stream; nobody waits for it."""
        link.write(STOP)

    def command(self, link: Link, name: str, value: float | None = None) -> str:  # noqa: ARG002 - none takes one
        """`tare`, which the sensor does not answer, or `battery` in volts."""
        if name == "tare":
            link.write(TARE)
            return ""
        if name != "battery":
            raise self.unknown_command(name)
        link.write(BATTERY)
        reply = link.await_reply("response", timeout_s=_ANSWER_S)
        if reply is None:
            raise DeviceError(say("The Progressor does not tell its battery: bring it nearer and try again."))
        return f"{int.from_bytes(bytes.fromhex(reply.value), 'little') / 1000:.2f}"


def _length(buffer: bytes, place: int) -> int:
    tag, size = buffer[place], buffer[place + 1]
    if tag == _WEIGHT:
        return 2 + size if size and not size % _SAMPLE_BYTES else 0
    # A longer answer fits into no notification: what looks like one would swallow the weights after it.
    return 2 + size if size <= _LONGEST_ANSWER else 0


def _plausible(rows: Bytes) -> NDArray[np.bool_]:
    if rows[0, 0] != _WEIGHT:
        return np.ones(len(rows), dtype=np.bool_)
    samples = _samples_in(rows)
    kilograms, steps_us = np.abs(samples["kg"]), np.diff(samples["us"], axis=1)
    good = (kilograms < _MOST_KG) & ((kilograms > _LEAST_KG) | (kilograms == 0.0))
    # Unsigned: a step back is a very long one, and one across the wrap is as short as any.
    return np.asarray(good.all(axis=1) & (steps_us < _LONGEST_STEP_US).all(axis=1))


def _samples_in(rows: Bytes) -> NDArray[np.void]:
    """(n, k) samples of n notifications of weights of one length."""
    return np.ascontiguousarray(rows[:, 2:]).view(_SAMPLE_TYPE)


def _reply(notification: bytes) -> Reply:
    tag, value = notification[0], notification[2:]
    if tag == _LOW_BATTERY:
        return Reply("low_battery")
    return Reply("response" if tag == _RESPONSE else f"notification_{tag}", value.hex())


def _text(value: str) -> str:
    return bytes.fromhex(value).decode("ascii", "replace").strip("\0 ")
