"""`turnout encrypt`: encrypts the database with its backups, changes the passphrase, or goes back."""

import argparse
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.output import note, write_json, write_line
from app.cli.unlocking import new_secret
from app.errors import ExitCode, WrongUseError
from db.files import DataKey, is_plain
from db.keeping import keyring_copy
from db.keeping.backup import Backups, folder_beside
from db.keeping.encrypting import decrypt, encrypt
from db.keeping.vault import KdfCost, read_vault, vault_path
from domain.access import WeakSecretError, check_encryption_passphrase


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "encrypt", parents=[common], help="encrypt the database and its backups, or undo it"
    )
    parser.add_argument("--undo", action="store_true", help="make the database and its backups plain again")
    parser.add_argument("--change-passphrase", action="store_true", help="the recovery key stays")
    parser.add_argument("--new-recovery-key", action="store_true", help="the old page opens it no longer")
    parser.add_argument(
        "--new-key-file", type=Path, metavar="FILE", help="its first line is the new passphrase"
    )
    parser.add_argument("--remember", action="store_true", help="keep the key in this computer's keyring")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """One of the four."""
    if args.undo + args.change_passphrase + args.new_recovery_key > 1:
        raise WrongUseError("One at a time: --undo, --change-passphrase or --new-recovery-key.")
    with context.store(recover=False) as store:
        store.keeping.may_manage()
    database = context.database_file()
    recovery = None
    if is_plain(database):
        if args.undo or args.change_passphrase or args.new_recovery_key:
            raise WrongUseError(f"{database} is not encrypted: `turnout encrypt` does that.")
        key, recovery = encrypt(_backups(database, context, encrypted=False), _passphrase(args))
        sentence = f"{database} and its backups are encrypted."
    else:
        key = context.key_of(database)
        recovery, sentence = _change(args, context, database)
    if args.remember and not args.undo:
        _remember(database, key)
    _say(context, sentence, recovery)
    return ExitCode.DONE


def _change(args: argparse.Namespace, context: Context, database: Path) -> tuple[str | None, str]:
    key, vault = context.key_of(database), read_vault(vault_path(database))
    if args.undo:
        decrypt(_backups(database, context, encrypted=True))
        keyring_copy.forget(vault.vault_id)
        return None, f"{database} and its backups are plain again."
    if args.change_passphrase:
        vault.with_passphrase(key, _passphrase(args), cost=KdfCost()).write(vault_path(database))
        return None, "The passphrase is changed. Backups made before still open with the old one too."
    if args.new_recovery_key:
        changed, recovery = vault.with_new_recovery_key(key, cost=KdfCost())
        changed.write(vault_path(database))
        return recovery, "There is a new recovery key; the old page opens the database no longer."
    if args.remember:
        return None, f"{database} is encrypted."
    raise WrongUseError(f"{database} is encrypted already: see `turnout encrypt --help` for what else.")


def _remember(database: Path, key: DataKey) -> None:
    if not keyring_copy.remember(read_vault(vault_path(database)).vault_id, key):
        note("This computer has no keyring: the passphrase is asked for at every start.")


def _backups(database: Path, context: Context, *, encrypted: bool) -> Backups:
    key = context.key_of(database) if encrypted else None
    return Backups(database=database, folder=folder_beside(database), clock=context.clock, key=key)


def _passphrase(args: argparse.Namespace) -> str:
    passphrase = new_secret("the new passphrase", args.new_key_file)
    try:
        check_encryption_passphrase(passphrase)
    except WeakSecretError as weak:
        raise WrongUseError(str(weak)) from weak
    return passphrase


def _say(context: Context, sentence: str, recovery: str | None) -> None:
    if context.json:
        write_json({"done": sentence, "recovery_key": recovery})
        return
    write_line(sentence)
    if recovery is not None:
        write_line(f"Recovery key: {recovery}")
        write_line("Write it down now and lock it away: it is shown only once, and without it a forgotten")
        write_line("passphrase means that nobody can read the recordings again.")
