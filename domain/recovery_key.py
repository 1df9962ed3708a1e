"""The recovery key as people write it: eight groups of letters that survive a bad hand and a fax."""

import hashlib
import os

from domain.language import say

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, which are read as digits or make words."""

SECRET_BYTES = 19
_GROUP = 4
_LENGTH = 32
_CHECK_BITS = 8
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


class RecoveryKeyError(ValueError):
    """What was typed is no recovery key; the text says why."""


def new_recovery_key() -> str:
    """152 random bits and 8 that tell a slip of the pen, as `7K2M-...` of eight groups."""
    return written(os.urandom(SECRET_BYTES))


def written(secret: bytes) -> str:
    """The secret in groups of four letters."""
    number = int.from_bytes(secret + _check(secret), "big")
    letters = "".join(LETTERS[number >> shift & 31] for shift in range(5 * (_LENGTH - 1), -1, -5))
    return "-".join(letters[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def read(text: str) -> bytes:
    """The secret of a key as it was typed; RecoveryKeyError when a letter is wrong or missing."""
    letters = "".join(letter for letter in text.upper() if letter.isalnum()).translate(_READ_AS)
    if len(letters) != _LENGTH or any(letter not in LETTERS for letter in letters):
        raise RecoveryKeyError(
            say(
                "A recovery key has {length} letters and digits, this one has {count}: compare it again.",
                length=_LENGTH,
                count=len(letters),
            )
        )
    number = 0
    for letter in letters:
        number = number << 5 | LETTERS.index(letter)
    data = number.to_bytes(_LENGTH * 5 // 8, "big")
    secret, check = data[:SECRET_BYTES], data[SECRET_BYTES:]
    if check != _check(secret):
        raise RecoveryKeyError(
            say("A letter of the recovery key is wrong: compare it with the printed page.")
        )
    return secret


def _check(secret: bytes) -> bytes:
    return hashlib.sha256(secret).digest()[: _CHECK_BITS // 8]
