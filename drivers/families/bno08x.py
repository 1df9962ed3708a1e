"""BNO080/085/086 in its UART-RVC mode: angles and acceleration a hundred times a second, one way only."""

import math
import re
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from domain.channel import Channel, ClockKind, DeviceClock, DeviceIdentity, Integers, SampleFlag
from domain.language import say
from drivers.decoder import DecoderEvent, ParseError
from drivers.driver import Driver, DriverDescriptor, Link, Proof
from drivers.reading.blocks import PacketCounter, missing_table, sample_events
from drivers.reading.packets import Bytes, Packets, PacketScanner, ScanningDecoder, byte_sums
from drivers.recognition import hear_packets

PACKET_BYTES = 19
_PERIOD_S = 0.01
_MODULUS = 256
_MILLI_G, _CENTIDEGREE = 9.80665e-3, math.radians(0.01)
_CHANNELS = (
    *(Channel(f"acc_{axis}", "acceleration", "m/s2", _MILLI_G) for axis in "xyz"),
    # In this mode the chip keeps its gyroscope to itself: these stay empty and are never made up.
    *(Channel(f"gyr_{axis}", "angular_rate", "rad/s", 1.0) for axis in "xyz"),
    *(Channel(name, "angle", "rad", _CENTIDEGREE) for name in ("yaw", "pitch", "roll")),
    *(Channel(f"reserved_{number}", "other", "1", 1.0) for number in (1, 2, 3)),
)
_ACCELERATION, _ANGLES, _RESERVED = slice(0, 3), slice(6, 9), slice(9, 12)


class Bno08xDecoder(ScanningDecoder):
    """19 bytes: AA AA, index, yaw pitch roll, acceleration, three reserved, sum.

    An index of AA makes three AA in a row, so after noise the next packet must follow where this one ends.
    """

    def __init__(self) -> None:
        super().__init__(
            PacketScanner(
                sync=re.compile(rb"\xaa\xaa"),
                shortest=PACKET_BYTES,
                length=lambda _buffer, _place: PACKET_BYTES,
                check=_sums,
                head=2,
                chained=True,
            )
        )
        self._index = PacketCounter(_MODULUS)

    def feed(self, data: bytes, received_ns: int) -> list[DecoderEvent]:
        """Take bytes that a read returned at `received_ns`."""
        return self._take(self._scanner.feed(data), received_ns)

    def finish(self, received_ns: int) -> list[DecoderEvent]:
        """No more bytes come: the last packet needs none behind it."""
        return self._take(self._scanner.finish(), received_ns)

    def _take(self, scanned: list[Packets | ParseError], received_ns: int) -> list[DecoderEvent]:
        events: list[DecoderEvent] = []
        for found in scanned:
            if isinstance(found, ParseError):
                events.append(found)
            else:
                self.packets += len(found.rows)
                events += self._samples(found.rows, received_ns)
        return events

    def _samples(self, rows: Bytes, received_ns: int) -> list[DecoderEvent]:
        index = rows[:, 2].astype(np.int64)
        # The same index again is the same packet again: the index is the only clock.
        gaps, kept = self._index.feed(index)
        if not len(kept):
            return []
        flags = np.where(gaps[kept], int(SampleFlag.GAP_BEFORE), 0).astype(np.int64)
        return sample_events(
            _table(rows[kept]),
            ticks=index[kept],
            flags=flags,
            received_ns=received_ns,
            restarts=np.zeros(len(kept), dtype=np.bool_),
        )


class Bno08xDriver(Driver):
    """It only talks: nothing is ever sent to it."""

    descriptor: ClassVar[DriverDescriptor] = DriverDescriptor(
        driver_id="bno08x",
        title="BNO08x in RVC mode",
        kind="imu",
        channels=_CHANNELS,
        clock=DeviceClock(ClockKind.COUNTER, tick_s=_PERIOD_S, width_bits=8),
        nominal_rate_hz=1.0 / _PERIOD_S,
        baud_rates=(115200,),
        limits=say(
            "Sends no angular rate: its angles are recorded, but joint angles cannot be computed from it."
        ),
    )
    passive: ClassVar[bool] = True
    proof = Proof.CHECKSUM

    def decoder(self) -> Bno08xDecoder:
        """A decoder of the 19-byte packets."""
        return Bno08xDecoder()

    def identify(self, link: Link) -> DeviceIdentity | None:
        """Known by its packets; the chip tells no serial number, so that of the USB plug must do."""
        if not hear_packets(link):
            return None
        return self.identity(link, model="BNO08x RVC")

    def start(self, link: Link) -> None:
        """The sensor streams from power-on: it has no commands."""

    def stop(self, link: Link) -> None:
        """The sensor goes on streaming: it has no commands."""

    def command(self, link: Link, name: str, value: float | None = None) -> str:  # noqa: ARG002 - it has none
        """It has none."""
        raise self.unknown_command(name)


def _table(rows: Bytes) -> Integers:
    words = np.ascontiguousarray(rows[:, 3:15]).view("<i2").astype(np.int64)
    table = missing_table(len(rows), len(_CHANNELS))
    table[:, _ANGLES], table[:, _ACCELERATION] = words[:, :3], words[:, 3:]
    table[:, _RESERVED] = rows[:, 15:18]
    return table


def _sums(rows: Bytes) -> NDArray[np.bool_]:
    return np.asarray(byte_sums(rows[:, 2:18]) == rows[:, 18])
