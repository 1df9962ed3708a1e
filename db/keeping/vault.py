"""The key file of an encrypted database: a random data key, wrapped by a passphrase and by a recovery key.

The vault is a JSON file beside the database and beside each of its backups. It holds the data key only as
AES-256-GCM ciphertext under keys that Argon2id makes of what a person types, so it may lie open. A wrong
passphrase fails the authentication of one entry; a damaged vault fails the checksum over the whole.
"""

import base64
import hashlib
import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from db.errors import StorageError
from db.files import KEY_BYTES, DataKey, make_durable, side_file
from domain.identifiers import new_id
from domain.language import say
from domain.recovery_key import RecoveryKeyError, new_recovery_key, read

ENDING = ".vault"
PASSPHRASE, RECOVERY = "passphrase", "recovery key"
_FORMAT = 1
_NONCE_BYTES, _SALT_BYTES = 12, 16
_MOST_MEMORY_KIB = 1 << 21


class WrongSecretError(StorageError):
    """The passphrase or recovery key does not open the vault; the data is whole."""


class EncryptedDatabaseError(StorageError):
    """The file needs its key."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(
            say(
                "{path} is encrypted: give its passphrase, or the file that holds it with --key-file.",
                path=path,
            )
        )


class DamagedVaultError(StorageError):
    """The key file itself is damaged or missing."""


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess costs: the second recommended choice of RFC 9106, section 4."""

    time_cost: int = 3
    memory_kib: int = 65536
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class _Entry:
    """The data key under one secret."""

    kind: str
    salt: str
    nonce: str
    wrapped: str
    cost: KdfCost


@dataclass(frozen=True, slots=True)
class Vault:
    """One data key and the ways to it; the same vault opens the database and its backups."""

    vault_id: str
    entries: tuple[_Entry, ...]

    @classmethod
    def create(cls, key: DataKey, passphrase: str, *, cost: KdfCost) -> tuple["Vault", str]:
        """A vault for a data key, and the recovery key, which is nowhere else."""
        recovery = new_recovery_key()
        vault = cls(new_id(), ())
        vault = vault._with(PASSPHRASE, passphrase.encode(), key, cost)
        return vault._with(RECOVERY, read(recovery), key, cost), recovery

    def open(self, secret: str) -> DataKey:
        """The data key from a passphrase or a recovery key; WrongSecretError when it is neither."""
        ways = [(PASSPHRASE, secret.encode())]
        # Most passphrases do not look like a recovery key: that way is simply not open to them.
        with suppress(RecoveryKeyError):
            ways.append((RECOVERY, read(secret)))
        for kind, typed in ways:
            for entry in self.entries:
                key = self._unwrapped(entry, typed) if entry.kind == kind else None
                if key is not None:
                    return key
        raise WrongSecretError(
            say("The passphrase is wrong: type it again, or use the recovery key. The data is untouched.")
        )

    def with_passphrase(self, key: DataKey, passphrase: str, *, cost: KdfCost) -> "Vault":
        """The vault with another passphrase; the recovery key stays."""
        return self._with(PASSPHRASE, passphrase.encode(), key, cost)

    def with_new_recovery_key(self, key: DataKey, *, cost: KdfCost) -> tuple["Vault", str]:
        """The vault with another recovery key: the old page opens it no longer."""
        recovery = new_recovery_key()
        return self._with(RECOVERY, read(recovery), key, cost), recovery

    def _with(self, kind: str, secret: bytes, key: DataKey, cost: KdfCost) -> "Vault":
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
        wrapping = AESGCM(_stretched(secret, salt, cost))
        wrapped = wrapping.encrypt(nonce, key.secret, self._bound(kind, cost))
        entry = _Entry(kind, _text(salt), _text(nonce), _text(wrapped), cost)
        others = tuple(each for each in self.entries if each.kind != kind)
        return replace(self, entries=(*others, entry))

    def _unwrapped(self, entry: _Entry, secret: bytes) -> DataKey | None:
        # Loaded only here: a plain database starts without it.
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        wrapping = AESGCM(_stretched(secret, _bytes(entry.salt), entry.cost))
        bound = self._bound(entry.kind, entry.cost)
        try:
            return DataKey(wrapping.decrypt(_bytes(entry.nonce), _bytes(entry.wrapped), bound))
        except InvalidTag:
            return None

    def _bound(self, kind: str, cost: KdfCost) -> bytes:
        """What the ciphertext is tied to: an entry moved to another vault or made cheaper opens nothing."""
        return json.dumps([_FORMAT, self.vault_id, kind, asdict(cost)], sort_keys=True).encode()

    def write(self, path: Path) -> None:
        """Replace the file at once or not at all."""
        body = {
            "turnout_vault": _FORMAT,
            "vault_id": self.vault_id,
            "entries": list(map(asdict, self.entries)),
        }
        part = side_file(path, ".part")
        try:
            part.write_text(json.dumps({**body, "sha256": _checksum(body)}, indent=2), encoding="utf-8")
            make_durable(part)
            part.replace(path)
            make_durable(path)
        except OSError as error:
            raise StorageError(
                say(
                    "The key file {path} cannot be written ({error}): free some space there.",
                    path=path,
                    error=error.strerror,
                )
            ) from error


def vault_path(database: Path) -> Path:
    """Where the vault of a database or of a backup is."""
    return side_file(database, ENDING)


def read_vault(path: Path) -> Vault:
    """The vault of a file; DamagedVaultError says when it is missing, damaged or newer."""
    try:
        document = json.loads(path.read_bytes())
        given = document.pop("sha256")
        if given != _checksum(document):
            raise ValueError("wrong checksum")
        if document["turnout_vault"] != _FORMAT:
            raise DamagedVaultError(
                say("{path} was written by a newer Turnout: install the newer version.", path=path)
            )
        return Vault(document["vault_id"], tuple(map(_entry, document["entries"])))
    except FileNotFoundError:
        raise DamagedVaultError(
            say(
                "The key file {path} is missing: copy the one that lies beside a backup back to its place.",
                path=path,
            )
        ) from None
    except OSError as error:
        raise DamagedVaultError(
            say("The key file {path} cannot be read ({error}).", path=path, error=error.strerror)
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DamagedVaultError(
            say(
                "The key file {path} is damaged (not the passphrase): copy the one beside a backup here.",
                path=path,
            )
        ) from error


def _entry(document: dict[str, Any]) -> _Entry:
    entry = _Entry(**{**document, "cost": KdfCost(**document["cost"])})
    if entry.cost.memory_kib > _MOST_MEMORY_KIB:
        raise ValueError("a cost that no machine can pay")
    return entry


def _stretched(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        secret, salt, cost.time_cost, cost.memory_kib, cost.lanes, hash_len=KEY_BYTES, type=Type.ID
    )


def _checksum(body: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
