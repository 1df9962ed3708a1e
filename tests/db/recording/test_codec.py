"""The codec gives back every bit, or says that a byte has changed."""

import struct
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from db.errors import StorageError
from db.recording.codec import decode, encode
from domain.channel import Integers
from tests.db.samples import a_block

TABLES = arrays.arrays(
    np.int64,
    arrays.array_shapes(min_dims=2, max_dims=2, min_side=0, max_side=40),
    elements=st.one_of(st.integers(-(2**63), 2**63 - 1), st.integers(-300, 300)),
)


@settings(deadline=None, max_examples=150)
@given(TABLES)
def test_any_table_comes_back_bit_for_bit(table: Integers) -> None:
    back = decode(encode(table))
    assert back.dtype == np.int64
    np.testing.assert_array_equal(back, table)


def test_any_changed_byte_is_noticed() -> None:
    packed = encode(a_block(0, 40).raw)
    for offset in range(len(packed)):
        damaged = bytearray(packed)
        damaged[offset] ^= 0x10
        with pytest.raises(StorageError, match="damaged"):
            decode(bytes(damaged))
    with pytest.raises(StorageError, match="damaged"):
        decode(packed[:20])


def test_slow_signals_of_24_and_16_bits_take_little_room() -> None:
    noise = np.random.default_rng(4)
    index = np.arange(8000)
    load_cell = 8_000_000 + 200_000 * np.sin(index / 300) + noise.normal(0, 30, 8000)
    imu = [3000 * np.sin(index / 100 + k) + noise.normal(0, 12, 8000) for k in range(6)]
    table = np.column_stack([load_cell, *imu]).astype(np.int64)
    assert len(encode(table, level=9)) / table.size < 1.35


def test_a_frame_that_claims_to_be_huge_is_refused_before_it_fills_the_memory() -> None:
    packed = bytearray(encode(np.arange(60, dtype=np.int64).reshape(20, 3)))
    packed[4:8] = struct.pack("<I", 2**32 - 1)
    packed[-4:] = struct.pack("<I", zlib.crc32(packed[:-4]))
    with pytest.raises(StorageError, match="is damaged"):
        decode(bytes(packed))
