"""C3D in every way that its numbers are written, against a reader of somebody else."""

import io
import struct

import c3d
import numpy as np
import pytest

from app.exchange.importing.c3d_parts import read_parts
from domain.channel import Floats

FRAMES, OFTEN, CHANNELS = 30, 4, 2
RAW = (np.arange(FRAMES * OFTEN * CHANNELS).reshape(-1, CHANNELS) * 37) % 2000 - 500
SCALES, OFFSETS, GEN_SCALE = (0.5, 2.0), (10, -20), 0.25
INTEL, DEC, MIPS = 84, 85, 86


def real(value: float, processor: int) -> bytes:
    """A number of four bytes as this kind of computer wrote it."""
    if processor == DEC:
        low, high = struct.unpack("<2H", struct.pack("<f", value * 4.0))
        return struct.pack("<2H", high, low)
    return struct.pack("<f" if processor == INTEL else ">f", value)


def a_file(processor: int, *, whole: bool) -> bytes:
    """One marker and two channels, four samples of each a frame; with or without whole numbers."""
    order = ">" if processor == MIPS else "<"

    def entry(group: int, name: str, kind: int, sizes: tuple[int, ...], held: bytes) -> bytes:
        body = struct.pack("bB", kind, len(sizes)) + bytes(sizes) + held + b"\0"
        return (
            struct.pack("2b", len(name), group)
            + name.encode()
            + struct.pack(f"{order}h", 2 + len(body))
            + body
        )

    def group(number: int, name: str) -> bytes:
        return struct.pack("2b", len(name), -number) + name.encode() + struct.pack(f"{order}h", 3) + b"\0"

    def reals(*values: float) -> bytes:
        return b"".join(real(value, processor) for value in values)

    short = struct.Struct(f"{order}h").pack
    scale = 1.0 if whole else -1.0
    parameters = (
        bytes((1, 80, 2, processor))
        + group(1, "POINT") + entry(1, "USED", 2, (), short(1)) + entry(1, "FRAMES", 2, (), short(FRAMES))
        + entry(1, "SCALE", 4, (), reals(scale)) + entry(1, "RATE", 4, (), reals(50.0))
        + entry(1, "DATA_START", 2, (), short(4)) + entry(1, "LABELS", -1, (4, 1), b"KNEE")
        + group(2, "ANALOG") + entry(2, "USED", 2, (), short(CHANNELS))
        + entry(2, "LABELS", -1, (5, 2), b"ForceTwo  ") + entry(2, "UNITS", -1, (2, 2), b"N V ")
        + entry(2, "GEN_SCALE", 4, (), reals(GEN_SCALE)) + entry(2, "SCALE", 4, (2,), reals(*SCALES))
        + entry(2, "OFFSET", 2, (2,), b"".join(map(short, OFFSETS))) + entry(2, "RATE", 4, (), reals(200.0))
    )  # fmt: skip
    words = struct.pack(f"{order}5H", 0x5002, 1, CHANNELS * OFTEN, 1, FRAMES)
    head = b"\x02\x50" + words[2:] + struct.pack(f"{order}H", 10) + reals(scale)
    head += struct.pack(f"{order}2H", 4, OFTEN) + reals(50.0)
    rows = np.column_stack([np.zeros((FRAMES, 4), dtype=int), RAW.reshape(FRAMES, -1)])
    data = b"".join(short(int(value)) if whole else real(float(value), processor) for value in rows.ravel())
    return head.ljust(512, b"\0") + parameters.ljust(1024, b"\0") + data


def expected() -> Floats:
    """What the channels mean in their units."""
    return np.asarray(((RAW - np.array(OFFSETS)) * np.array(SCALES) * GEN_SCALE).T)


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("processor", [INTEL, DEC, MIPS])
def test_every_kind_of_number_reads_alike(processor: int, whole: bool) -> None:
    parts = read_parts(a_file(processor, whole=whole))
    np.testing.assert_allclose(parts.analog, expected(), rtol=1e-6)
    assert (parts.rate_hz, parts.markers) == (200.0, 1)
    assert (parts.labels, parts.units) == (["Force", "Two"], ["N", "V"])


# It misses descriptions, which nobody reads.
@pytest.mark.filterwarnings("ignore:missing parameter")
@pytest.mark.parametrize("processor", [INTEL, DEC, MIPS])
def test_another_reader_reads_the_same(processor: int) -> None:
    data = a_file(processor, whole=True)
    frames = list(c3d.Reader(io.BytesIO(data)).read_frames())
    theirs = np.concatenate([analog for _, _, analog in frames], axis=1)
    np.testing.assert_allclose(read_parts(data).analog, theirs, rtol=1e-6)


@pytest.mark.parametrize("length", [0, 1, 3, 511, 512, 600, 1400, 1600])
def test_a_file_cut_anywhere_is_refused(length: int) -> None:
    with pytest.raises((ValueError, IndexError, struct.error)):
        read_parts(a_file(INTEL, whole=True)[:length])
