"""Streams built for one family each: every kind of packet it has, with the numbers on its limits."""

import struct
from collections.abc import Callable, Sequence

import numpy as np

from drivers.driver import Driver
from drivers.families.vectornav_data import ASCII, GROUPS
from drivers.simulators import bno08x, lsl, tindeq, vectornav, witmotion_packets, ximu3_messages, xsens
from tests.drivers.every_family import FAMILIES, frame
from tests.drivers.more_lines import MORE_LINES

Generator = np.random.Generator
INT16 = (-32768, -32767, -1, 0, 1, 2, 255, 256, 32766, 32767)
FLOATS = (-1e9, -1.0, -1e-7, -0.0, 0.0, 5e-8, 1e-7, 0.5, 1.0, 15.98, 16.0, 999.9, 1000.0, 1998.0, 2000.0)
STEPS_US = (0, 1, 9_999, 10_000, 49_999, 50_000, 999_999, 1_000_000, 59_999_999, 60_000_000, 60_000_001, -7)
CHARACTERS = b"09-.,;:A \t>[*\xff"
STREAMS = 5
XIMU3_COUNTS = {
    "I": 6,
    "M": 3,
    "Q": 4,
    "R": 9,
    "A": 3,
    "L": 7,
    "E": 7,
    "U": 4,
    "H": 3,
    "T": 1,
    "B": 3,
    "W": 2,
}
XIMU3_ODD = (
    b'{"ping":{"sn":"01"}}\n', b'{"Value":3}\r\n', b'{"a":1,"b":2}\n', b"[1]\n", b"{\n", b"\n",
    b"N,12,Low battery\r\n", b"F,12,An, error\n", b"X,12,1.0\n", b"T,1.5,1.0\n", b"T,15,x\n", b"T,15\n",
    b"\xce" + bytes(8) + b"words\n", b"\xce" + bytes(8) + b"\n", b"\xdb\xdb\n", b"x" * 1030 + b"\n",
)  # fmt: skip
XSENS_COUNTS = {
    0x4020: 3, 0x8020: 3, 0x2010: 4, 0x2030: 3, 0xC020: 3, 0x0810: 1,
    0x4010: 3, 0x8030: 4, 0x4030: 3, 0x5040: 2, 0x5020: 1, 0xD010: 3,
}  # fmt: skip
XSENS_STATUSES = (0, 1, 0x100, 0x200, 0x2000, 0x4000, 0x10000, 0x80000, 0x84000, 0x3F00, 0x40000)


def built(driver: Driver) -> list[bytes]:
    """A few streams for a driver; lines with one character changed where it reads text alone."""
    name = driver.descriptor.driver_id
    if name in MAKERS:
        return [MAKERS[name](np.random.default_rng((seed, len(name)))) for seed in range(STREAMS)]
    return [b"".join(edited(line)) for line in _lines(name)]


def _lines(name: str) -> list[bytes]:
    family = FAMILIES[name]
    more = MORE_LINES.get(name.partition("_")[0], ())
    lines = [*family.session.split(b"\n"), *family.packets[:2], *more]
    return [line.rstrip(b"\r\n") for line in lines if line and all(byte < 0x80 for byte in line)]


def edited(line: bytes) -> list[bytes]:
    """A line, and it with each of its characters left out, doubled, and another in place of it."""
    found = [line]
    for place in range(len(line)):
        own = line[place : place + 1]
        other = bytes([CHARACTERS[(place + line[place]) % len(CHARACTERS)]])
        found += [line[:place] + middle + line[place + 1 :] for middle in (b"", own * 2, other)]
    return [each + b"\r\n" for each in found]


def _times(generator: Generator, count: int, start: int, modulus: int) -> list[int]:
    usual = generator.random(count) < 0.7
    steps = np.where(usual, 10_000, generator.choice(STEPS_US, count))
    return [int(each) % modulus for each in start + np.cumsum(steps)]


def _numbers(generator: Generator, count: int) -> list[float]:
    return [float(each) for each in generator.choice(FLOATS, count)]


def _words(generator: Generator, count: int) -> list[int]:
    return [int(each) for each in generator.choice(INT16, count)]


def _bno08x(generator: Generator) -> bytes:
    index = np.cumsum(generator.choice((0, 1, 1, 1, 2, 255, 256), 60)) + 0x98
    return b"".join(bno08x.packet(int(each), _words(generator, 6), (1, 200, 255)) for each in index)


def _tindeq(generator: Generator) -> bytes:
    data = b""
    for at in _times(generator, 60, 2**32 - 200_000, 2**32):
        count = int(generator.choice((1, 1, 1, 2, 15)))
        step_us = int(generator.choice((12_500, 12_500, 12_500, 999_999, 1_000_000)))
        data += tindeq.weight(*((kg, at + step_us * n) for n, kg in enumerate(_numbers(generator, count))))
        if generator.random() < 0.2:
            size = int(generator.choice((0, 1, 4, 8, 18, 19)))
            data += tindeq.notification(int(generator.integers(0, 6)), bytes(range(size)))
    return data


def _frames(generator: Generator) -> bytes:
    said = (
        b"Starting capture...\r\n",
        b"Capture ended:\r\n",
        b"12;r\r\n",
        b"\x80\x81\r\n",
        b"Taring OK: -8\r\n",
    )
    data = b""
    for at in _times(generator, 60, 2**32 - 300_000, 2**32):
        data += frame(at, _words(generator, 4))
        if generator.random() < 0.1:
            data += said[int(generator.integers(len(said)))]
        if generator.random() < 0.1:
            data += frame(at, [0, 0, 0, 0])[: int(generator.integers(1, 16))]
    return data


def _witmotion(generator: Generator) -> bytes:
    cycles = ((0x51, 0x52, 0x53), (0x50, 0x51, 0x52, 0x59), (0x52, 0x54), (0x56,), (0x51, 0x5F), (0x5E, 0x5F))
    kinds = [
        kind
        for chosen in generator.integers(len(cycles), size=12).tolist()
        for kind in cycles[chosen] * int(generator.integers(1, 5))
    ]
    data = b""
    for kind in kinds:
        words = _words(generator, 4) if kind != 0x50 else _moment(generator)
        if generator.random() > 0.04:
            data += witmotion_packets.packets(kind, np.array([words], dtype=np.float64)).tobytes()
        elif generator.random() < 0.5:
            data += bytes(int(generator.choice((1, 10, 11, 12, 22))))
    return data


def _moment(generator: Generator) -> list[int]:
    """A day of any month, as four words of two numbers each."""
    year, month, day, hour, millisecond = generator.integers(
        (20, 1, 1, 0, 0), (30, 13, 29, 24, 1000)
    ).tolist()
    return [year | month << 8, day | hour << 8, 59 | 58 << 8, millisecond]


def _ximu3(generator: Generator) -> bytes:
    letters = [*"IIIIIIIIQQQQHHHHHHHHHHHH", *XIMU3_COUNTS]
    data = b""
    for at in _times(generator, 80, 1_000_000_010, 2**63):
        for letter in generator.choice(letters, int(generator.choice((1, 2, 2, 14)))).tolist():
            made = ximu3_messages.binary if generator.random() < 0.8 else ximu3_messages.ascii_line
            count = XIMU3_COUNTS[letter] + int(generator.random() < 0.02)
            data += made(letter, at, _numbers(generator, count))
        if generator.random() < 0.15:
            data += XIMU3_ODD[int(generator.integers(len(XIMU3_ODD)))]
    return data


def _lsl_of(labels_of: Callable[[Generator], Sequence[str]]) -> Callable[[Generator], bytes]:
    def made(generator: Generator) -> bytes:
        data = b""
        for _ in range(6):
            labels = labels_of(generator)
            data += lsl.header(str(generator.choice(("one", "two"))), labels)
            for at in _times(generator, 10, 1_000_000, 2**40):
                values = _numbers(generator, len(labels) + int(generator.random() < 0.05))
                if generator.random() < 0.1:
                    values[-1] = float("nan")
                odd_s = float(generator.choice((1e300, 5e9, -3.0)))
                data += lsl.sample(at / 1e6 if generator.random() > 0.05 else odd_s, values)
        return data

    return made


def _of_force(generator: Generator) -> list[str]:
    every = (["force"], [""], ["ch1"], ["Channel_12"], ["chin"], ["Force", "other"], ["x", "force", "y"])
    return every[int(generator.integers(len(every)))]


def _of_motion(generator: Generator) -> list[str]:
    axes = [f"{kind}_{axis}" for kind in ("gyr", "acc", "mag") for axis in "xyz"]
    return [str(each) for each in generator.permutation(axes)[: int(generator.choice((6, 9, 9, 9)))]]


def _vectornav(generator: Generator) -> bytes:
    data = b""
    for at in _times(generator, 40, 1_000_000, 2**63):
        # The time since start in the first group, and a few fields of one or two others.
        masks = {0: 1 | 1 << int(generator.integers(0, 15))}
        for group in generator.choice(len(GROUPS), 2, replace=False).tolist():
            masks[group] = masks.get(group, 0) | 1 << int(generator.integers(len(GROUPS[group])))
        fields = [(group, bit) for group in sorted(masks) for bit in range(16) if masks[group] >> bit & 1]
        payload = struct.pack("<Q", at * 1000)
        payload += generator.bytes(sum(GROUPS[group][bit].size for group, bit in fields) - len(payload))
        heads = b"".join(struct.pack("<H", masks[group]) for group in sorted(masks))
        repeats = int(generator.choice((1, 1, 3)))
        data += vectornav.binary(sum(1 << group for group in masks), heads, payload) * repeats
        data += _vectornav_line(generator)
    return data


def _vectornav_line(generator: Generator) -> bytes:
    said = (
        "VNRRG,01,VN-100",
        "VNWRG,6,14",
        "VNRRG,x",
        "VNERR,12",
        "VNTAR",
        "VNYPR,1,x,3",
        "VNYPR,1,2",
        "VNQTN,",
    )
    if generator.random() < 0.3:
        return vectornav.line(str(generator.choice(said)))
    kind = str(generator.choice(list(ASCII)))
    numbers = ",".join(f"{each:+.4f}" for each in _numbers(generator, len(ASCII[kind])))
    return vectornav.line(f"VN{kind},{numbers}")


def _xsens(generator: Generator) -> bytes:
    data, counter = b"", 65530
    layout: list[tuple[int, str]] = []
    for at in _times(generator, 60, 2**32 - 300_000, 2**32):
        if not layout or generator.random() < 0.2:
            kinds = generator.choice(list(XSENS_COUNTS), int(generator.integers(1, 5)), replace=False)
            layout = [(kind, str(generator.choice(xsens.PRECISIONS))) for kind in kinds.tolist()]
        counter = (counter + int(generator.choice((0, 1, 1, 1, 1, 2)))) % 65536
        body = _xsens_head(generator, counter, at)
        for kind, precision in layout:
            values = np.clip(_numbers(generator, XSENS_COUNTS[kind]), -2000.0, 2000.0)
            frame_bits = int(generator.choice((0, 4, 8))) if generator.random() < 0.1 else 0
            body += xsens.piece(kind | frame_bits, values, precision)
        if len(body) < 250 and generator.random() < 0.1:
            # As long as one byte can say, and one longer.
            size = int(generator.choice((254, 255, 256))) - len(body) - 3
            body += b"\x77\x70" + bytes([size]) + bytes(size)
        data += xsens.message(0x36, body[:-1] if generator.random() < 0.05 else body)
        if generator.random() < 0.2:
            kind = int(generator.choice((0x01, 0x11, 0x13, 0x1D, 0x31, 0x3E, 0x41, 0x42, 0x43, 0xC1, 0x77)))
            data += xsens.message(kind, b" MTi-3 \0"[: int(generator.integers(0, 9))])
    return data


def _xsens_head(generator: Generator, counter: int, at: int) -> bytes:
    """What stands before the numbers, most of it only now and then."""
    status = int(generator.choice(XSENS_STATUSES)).to_bytes(4, "big")
    year, month = int(generator.choice((1970, 1971, 2024, 2250, 2251))), int(generator.integers(0, 14))
    pieces = (
        (0.9, b"\x10\x60\x04" + at.to_bytes(4, "big")),
        (0.3, b"\xe0\x20\x04" + status + b"\xe0\x10\x01\x07"),
        (0.3, b"\x10\x10\x0c" + struct.pack(">IH6B", 5, year, month, 28, 23, 59, 58, 7)),
        (0.1, b"\x70\x10\x5e" + generator.bytes(94)),
        (0.1, b"\x77\x70\x05extra" * int(generator.choice((1, 24, 25)))),
    )
    chosen = [piece for share, piece in pieces if generator.random() < share]
    return b"\x10\x20\x02" + counter.to_bytes(2, "big") + b"".join(chosen)


MAKERS: dict[str, Callable[[Generator], bytes]] = {
    "bno08x": _bno08x,
    "chronojump_4ch": _frames,
    "lsl_force": _lsl_of(_of_force),
    "lsl_imu": _lsl_of(_of_motion),
    "tindeq": _tindeq,
    "vectornav": _vectornav,
    "vectornav_ascii": _vectornav,
    "witmotion": _witmotion,
    "witmotion_timed": _witmotion,
    "ximu3": _ximu3,
    "xsens": _xsens,
}
