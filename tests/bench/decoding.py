"""How much of one core decoding takes, against the fastest link that any of the devices has."""

from collections.abc import Callable

import numpy as np

from drivers.driver import Driver
from drivers.families.bno08x import Bno08xDriver
from drivers.families.vectornav import VectorNavDriver
from drivers.families.witmotion import WitMotionDriver
from drivers.families.ximu3 import Ximu3Driver
from drivers.families.xsens import XsensDriver
from drivers.simulators import bno08x, vectornav, witmotion_packets, ximu3_messages, xsens
from tests.bench.figure import Figure, best_s, median_s

LINK_BYTES_PER_S = 921_600 / 10
FASTER = 20
_READ_BYTES, _LONG_READ_BYTES = 4096, 65536
_BYTES = 500_000
_VALUES = np.random.default_rng(4).normal(size=(10_000, 10))


def _pieces(make: Callable[[int], bytes], size: int, whole: int = _BYTES) -> list[bytes]:
    packets = [make(number) for number in range(len(_VALUES))]
    data = b"".join(packets * (whole // sum(map(len, packets)) + 1))[:whole]
    return [data[start : start + size] for start in range(0, len(data), size)]


def _decode(driver: Driver, pieces: list[bytes]) -> None:
    decoder = driver.decoder()
    for piece in pieces:
        decoder.feed(piece, 0)


def _figure(driver: Driver, make: Callable[[int], bytes]) -> Figure:
    pieces = _pieces(make, _READ_BYTES)
    share = median_s(lambda: _decode(driver, pieces), 3) * LINK_BYTES_PER_S / _BYTES
    return Figure(f"decoding {driver.descriptor.driver_id} at 921,600 baud", share, "core", 1 / FASTER)


def _ratio(driver: Driver, make: Callable[[int], bytes]) -> Figure:
    """Against the least that numpy can do with the bytes: each one read into a number."""
    pieces = _pieces(make, _LONG_READ_BYTES)

    def read() -> None:
        for piece in pieces:
            np.frombuffer(piece, dtype=np.uint8).astype(np.int64)

    # What else runs on the machine adds to both and never takes away: the fastest run is the truest.
    ratio = best_s(lambda: _decode(driver, pieces), 15) / best_s(read, 50)
    return Figure(f"decoding {driver.descriptor.driver_id} / np.frombuffer, reads of 64 KiB", ratio, "times")


def decoded_s(size: int) -> float:
    """Seconds for so many bytes of the x-IMU3."""
    pieces = _pieces(_ximu3, _READ_BYTES, size)
    return median_s(lambda: _decode(Ximu3Driver(), pieces), 3)


def _ximu3(number: int) -> bytes:
    return ximu3_messages.binary("I", 2500 * number, _VALUES[number, :6].tolist()) + ximu3_messages.binary(
        "Q", 2500 * number, _VALUES[number, 6:].tolist()
    )


def _xsens(number: int) -> bytes:
    data = b"\x10\x20\x02" + (number % 65536).to_bytes(2, "big")
    data += b"\x10\x60\x04" + (25 * number).to_bytes(4, "big")
    data += xsens.piece(0x2010, _VALUES[number, 6:], "f32") + xsens.piece(
        0x4020, _VALUES[number, :3], "fp1632"
    )
    return xsens.message(0x36, data + xsens.piece(0x8020, _VALUES[number, 3:6], "fp1220"))


def _vectornav(number: int) -> bytes:
    numbers = _VALUES[number].astype("<f4").tobytes()
    return vectornav.binary(1, b"\x31\x01", (number * 10**6).to_bytes(8, "little") + numbers)


def _witmotion(number: int) -> bytes:
    words = _VALUES[number : number + 1] * 2000
    kinds = (0x51, words[:, :4]), (0x52, words[:, 3:7]), (0x53, words[:, 6:])
    return b"".join(witmotion_packets.packets(kind, four).tobytes() for kind, four in kinds)


def _bno08x(number: int) -> bytes:
    return bno08x.packet(number, (_VALUES[number, :6] * 1000).astype(int).tolist())


_CASES: tuple[tuple[Driver, Callable[[int], bytes]], ...] = (
    (Ximu3Driver(), _ximu3),
    (XsensDriver(), _xsens),
    (VectorNavDriver(), _vectornav),
    (WitMotionDriver(), _witmotion),
    (Bno08xDriver(), _bno08x),
)


def decoding() -> tuple[Figure, ...]:
    """For each binary protocol its share of a core, and how far it is from the least there is to do."""
    return tuple(measure(driver, make) for measure in (_figure, _ratio) for driver, make in _CASES)
