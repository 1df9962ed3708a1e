"""The model of the disk follows the log of a station, whatever its last line is."""

import random
from pathlib import Path

import pytest

from tests.reliability.power.disk import _HEAD, Deed, Disk, deeds_of

FOLDER = Path("/station")


def line(kind: bytes, name: str, data: bytes = b"") -> bytes:
    """One line of the log."""
    path = f"{FOLDER}/{name}".encode()
    return _HEAD.pack(kind, len(path), 0, len(data)) + path + data


def test_a_line_that_was_cut_off_is_left_out() -> None:
    whole, last = line(b"C", "a"), line(b"W", "a", b"12345")
    for length in range(len(last)):
        assert [deed.kind for deed in deeds_of(whole + last[:length], FOLDER)] == ["C"]
    assert len(list(deeds_of(whole + last, FOLDER))) == 2


def test_what_is_written_to_a_removed_file_is_found_by_nobody() -> None:
    disk = Disk({"a": b"before"})
    for kind in "UWTS":
        disk.do(Deed(kind, "a", 0, b"after"))
    disk.do(Deed("S", "", 0, b""))
    assert disk.after_power_loss(random.Random(1)) == {}


def test_a_file_that_was_never_made_is_named() -> None:
    with pytest.raises(ValueError, match="writes to b, which it never made"):
        Disk({"a": b""}).do(Deed("W", "b", 0, b"x"))
