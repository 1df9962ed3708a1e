"""How the command line gets the key of an encrypted database, and who is at the keyboard."""

import getpass
import sys
from collections.abc import Callable
from pathlib import Path

from app.errors import WrongUseError
from db.files import DataKey
from db.keeping import keyring_copy
from db.keeping.vault import read_vault, vault_path
from db.store import Store

Ask = Callable[[str], str]


def data_key(database: Path, key_file: Path | None, *, ask: Ask = getpass.getpass) -> DataKey:
    """The data key: from a file with the passphrase or recovery key, from the keyring, or asked for."""
    vault = read_vault(vault_path(database))
    if key_file is not None:
        return vault.open(first_line(key_file))
    kept = keyring_copy.recall(vault.vault_id)
    if kept is not None:
        return kept
    _need_a_person(f"{database} is encrypted: give a file that holds the passphrase with --key-file.")
    return vault.open(ask("Passphrase or recovery key: "))


def sign_in(store: Store, name: str | None, secret_file: Path | None, *, ask: Ask = getpass.getpass) -> None:
    """Sign a coach in where the station asks who is there."""
    if not store.access.is_closed:
        return
    if name is None:
        _need_a_person("This database has coaches: say who you are with --as NAME and --pin-file FILE.")
        name = input("Name of the coach: ")
    coach = store.coaches.find(name)
    if secret_file is not None:
        secret = first_line(secret_file)
    else:
        _need_a_person("There is nobody to ask for the PIN: give a file that holds it with --pin-file.")
        secret = ask(f"PIN or passphrase of {coach.name}: ")
    store.access.sign_in(store.coaches.sign_in(coach.coach_id, secret))


def new_secret(what: str, given: Path | None, *, ask: Ask = getpass.getpass) -> str:
    """A secret that is new: from a file, or typed twice."""
    if given is not None:
        return first_line(given)
    _need_a_person(f"There is nobody to ask for {what}: give a file that holds it.")
    first = ask(f"{what[:1].upper()}{what[1:]}: ")
    if ask("Once more: ") != first:
        raise WrongUseError("The two are not the same: begin again.")
    return first


def first_line(path: Path) -> str:
    """What the file holds, without the end of the line."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as trouble:
        raise WrongUseError(f"{path} cannot be read: give a text file with one line.") from trouble
    if not lines or not lines[0].strip():
        raise WrongUseError(f"{path} is empty: its first line is what is asked for.")
    return lines[0].strip()


def _need_a_person(sentence: str) -> None:
    if not sys.stdin.isatty():
        raise WrongUseError(sentence)
