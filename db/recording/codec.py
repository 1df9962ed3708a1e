"""Integer columns to bytes and back, bit for bit: delta, byte shuffle, zstd, crc32.

A packed table is self-describing; numbers are little-endian::

    offset  size        what
    0       2           the letters TC
    2       1           version of this layout: 1
    3       1           0
    4       4           n, number of rows (unsigned)
    8       2           k, number of columns (unsigned)
    10      2 k         per column: delta order (0, 1 or 2), then width in bytes w (0 to 8)
    10+2k   ...         one zstd frame
    end-4   4           crc32 of every byte before it

The zstd frame holds the columns one after the other, each as w planes of n bytes, the least
significant plane first. A column's numbers are differences of the given order (each difference starts
from 0, so the first number is the value itself; arithmetic wraps at 64 bits), then zigzag:
0, -1, 1, -2, 2 ... become 0, 1, 2, 3, 4 ..., so that small numbers of either sign need few planes.
Width 0 is a column of zeros. `docs/format.md` shows a reader in twenty lines.
"""

import struct
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
import zstandard
from numpy.typing import NDArray

from db.errors import StorageError
from domain.channel import Integers

_HEAD = struct.Struct("<2sBBIH")
_CRC = struct.Struct("<I")
_MAGIC = b"TC"
_VERSION = 1
_MOST_NUMBERS = 2**28
"""2 GB unpacked, far above the largest chunk: what claims to hold more was not written by a recorder."""
_DAMAGED = "A chunk of samples is damaged: go back to the last backup."

FAST_LEVEL = 3
"""For the small chunks written ten times a second."""

SMALL_LEVEL = 5
"""For the large chunks written once, when a set has ended."""

_Unsigned = NDArray[np.uint64]
_JUDGED_ROWS = 1024
_WIDE_ROWS = 2
"""As many first numbers are values rather than differences, at the highest order."""
_KINDS = ((1, np.uint8), (2, np.uint16), (4, np.uint32), (8, np.uint64))


def encode(table: Integers, *, level: int = FAST_LEVEL) -> bytes:
    """Pack (n_rows, n_columns) int64."""
    rows, columns = table.shape
    layout, planes = bytearray(), []
    for column in range(columns):
        order, numbers = _smallest(np.ascontiguousarray(table[:, column], dtype=np.int64))
        width = (int(numbers.max()).bit_length() + 7) // 8 if rows else 0
        layout += bytes((order, width))
        planes.append(numbers.astype("<u8").view(np.uint8).reshape(rows, 8)[:, :width].T.tobytes())
    body = zstandard.ZstdCompressor(level=level, write_checksum=False).compress(b"".join(planes))
    packed = _HEAD.pack(_MAGIC, _VERSION, 0, rows, columns) + bytes(layout) + body
    return packed + _CRC.pack(zlib.crc32(packed))


def decode(packed: bytes) -> Integers:
    """Unpack what `encode` gave; StorageError when a byte has changed."""
    rows, columns = shape_of(packed)
    table = np.empty((rows, columns), dtype=np.int64)
    decode_into(packed, [table[:, column] for column in range(columns)])
    return table


def shape_of(packed: bytes) -> tuple[int, int]:
    """Rows and columns of a packed table; StorageError when a byte of it has changed."""
    if len(packed) < _HEAD.size + _CRC.size or zlib.crc32(packed[:-4]) != _CRC.unpack(packed[-4:])[0]:
        raise StorageError("A chunk of samples is damaged (wrong checksum): go back to the last backup.")
    magic, version, _, rows, columns = _HEAD.unpack_from(packed)
    if rows * columns > _MOST_NUMBERS:
        raise StorageError(_DAMAGED)
    if magic != _MAGIC or version != _VERSION:
        raise StorageError("A chunk of samples was written by a newer Turnout: install the newer version.")
    return rows, columns


def decode_into(packed: bytes, columns: Sequence[Integers]) -> None:
    """Unpack a table whose shape was looked at into these columns, each (n_rows,) and of any stride."""
    rows = len(columns[0]) if columns else 0
    start = _HEAD.size + 2 * len(columns)
    layout = packed[_HEAD.size : start]
    size = rows * sum(layout[1::2])
    planes = np.frombuffer(_unpacked(packed[start:-4], size), dtype=np.uint8)
    if max(layout[0::2], default=0) > 2 or max(layout[1::2], default=0) > 8:
        raise StorageError(_DAMAGED)
    offset = 0
    for target, order, width in zip(columns, layout[0::2], layout[1::2], strict=True):
        end = offset + rows * width
        _restore(planes[offset:end].reshape(width, rows), order, target)
        offset = end


def _unpacked(frame: bytes, size: int) -> bytes:
    """The planes; a frame that says another size stays packed: unpacking alone could fill the memory."""
    try:
        if zstandard.get_frame_parameters(frame).content_size != size:
            raise StorageError(_DAMAGED)
        return zstandard.ZstdDecompressor().decompress(frame, max_output_size=max(size, 1))
    except zstandard.ZstdError as error:
        raise StorageError(_DAMAGED) from error


def _smallest(column: Integers) -> tuple[int, _Unsigned]:
    """The delta order whose numbers are shortest on average, judged by the first rows of the column."""
    seen, costs, tried = column[:_JUDGED_ROWS], [], []
    for order in range(3):
        numbers = _zigzag(seen)
        costs.append((float(np.log2(numbers.astype(np.float64) + 1.0).sum()), order))
        tried.append(numbers)
        seen = _differences(seen, 1)
    _, order = min(costs)
    if len(column) <= _JUDGED_ROWS:
        return order, tried[order]
    return order, _zigzag(_differences(column, order))


def _differences(column: Integers, order: int) -> Integers:
    for _ in range(order):
        # By hand, because `np.diff` with a number before the first makes three copies.
        steps = np.empty_like(column)
        steps[:1] = column[:1]
        np.subtract(column[1:], column[:-1], out=steps[1:])
        column = steps
    return column


def _zigzag(values: Integers) -> _Unsigned:
    return ((values << 1) ^ (values >> 63)).view(np.uint64)


def _restore(planes: NDArray[np.uint8], order: int, target: Integers) -> None:
    """Planes to differences to values."""
    if not len(planes):
        target[:] = 0
        return
    # The first numbers are often wide and alone: above the others the planes are zeros, and not worked on.
    used = next((high for high in range(len(planes), 1, -1) if planes[high - 1, _WIDE_ROWS:].any()), 1)
    values = _differences_of(planes[:used]).astype(np.int64)
    for row, number in enumerate(planes[:, :_WIDE_ROWS].T):
        wide = int.from_bytes(number.tobytes(), "little")
        values[row] = (wide >> 1) ^ -(wide & 1)
    for _ in range(order):
        np.add.accumulate(values, out=values)
    # Put in its place when it is done: summing straight into a table takes twice as long.
    target[:] = values


def _differences_of(planes: NDArray[np.uint8]) -> NDArray[np.signedinteger[Any]]:
    """Planes to zigzag numbers to differences, each as narrow as the planes are many."""
    kind = next(kind for size, kind in _KINDS if len(planes) <= size)
    numbers = planes[0].astype(kind)
    for plane, byte in enumerate(planes[1:], start=1):
        numbers |= np.left_shift(byte, 8 * plane, dtype=kind)
    sign = numbers & kind(1)
    numbers >>= kind(1)
    numbers ^= np.negative(sign, out=sign)
    differences: NDArray[np.signedinteger[Any]] = numbers.view(f"i{numbers.itemsize}")
    return differences
