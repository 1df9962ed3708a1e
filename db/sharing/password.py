"""The password of the clinic's database: in the system's keyring, else in a file only this user reads."""

import os
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from db.errors import StorageError
from db.files import side_file
from db.keeping import keyring_copy
from domain.language import say

SERVICE = "Turnout clinic database"
_LOOPBACK = ("", "localhost", "127.0.0.1", "::1")


def address_of(text: str) -> tuple[URL, str | None]:
    """The address without its password, and the password; without `sslmode` a line to elsewhere needs TLS."""
    try:
        url = make_url(text.strip())
    except ArgumentError:
        raise StorageError(say("That is no address: give postgresql+psycopg://USER@HOST/NAME.")) from None
    if url.get_backend_name() != "postgresql" or not url.database:
        raise StorageError(
            say("Stations share a PostgreSQL server: give postgresql+psycopg://USER@HOST/NAME.")
        )
    if "password" in url.query:
        raise StorageError(say("Give the password before the @ or let yourself be asked, not after the ?."))
    url = url.set(drivername="postgresql+psycopg")
    host = url.host or str(url.query.get("host", ""))
    if "sslmode" not in url.query and host not in _LOOPBACK and not host.startswith("/"):
        url = url.update_query_dict({"sslmode": "require"})
    return url.set(password=None), None if url.password is None else str(url.password)


def remember(url: URL, password: str, *, database: Path) -> str:
    """Keep it; where it is now, in words."""
    if keyring_copy.asked(lambda ring: ring.set_password(SERVICE, _name(url), password))[0]:
        return "in the keyring of this computer"
    path = side_file(database, ".server-password")
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(password)
    return f"in {path}, which only you can read"


def recall(url: URL, *, database: Path) -> str | None:
    """The password that was kept, or None."""
    _, kept = keyring_copy.asked(lambda ring: ring.get_password(SERVICE, _name(url)))
    path = side_file(database, ".server-password")
    if kept is None and path.exists():
        kept = path.read_text(encoding="utf-8")
    return None if kept is None else str(kept)


def forget(url: URL, *, database: Path) -> None:
    """Take it away again."""
    keyring_copy.asked(lambda ring: ring.delete_password(SERVICE, _name(url)))
    side_file(database, ".server-password").unlink(missing_ok=True)


def _name(url: URL) -> str:
    return url.set(query={}).render_as_string()
