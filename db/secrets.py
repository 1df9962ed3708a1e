"""Secrets of coaches as Argon2id hashes: made, checked, made anew when the cost has risen."""

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError


class Secrets:
    """Hashes of PINs and passphrases; the default cost is the one RFC 9106 recommends second."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()

    def hashed(self, secret: str) -> str:
        """The hash to keep, with its salt and cost."""
        return self._hasher.hash(secret)

    def fits(self, secret: str, kept: str) -> bool:
        """Whether the secret is the one that was hashed."""
        try:
            return self._hasher.verify(kept, secret)
        except (VerificationError, InvalidHashError):
            return False

    def is_outdated(self, kept: str) -> bool:
        """Whether the hash was made at another cost than today's."""
        return self._hasher.check_needs_rehash(kept)
