"""`turnout restore`: shows what a backup would bring and cost, then puts it in place."""

import argparse
import sys
from pathlib import Path

from app.cli.backup import plain
from app.cli.context import Commands, Context
from app.cli.output import note, write_json, write_line
from app.errors import ExitCode, WrongUseError
from db.errors import NewerDatabaseError, StorageError
from db.files import is_plain
from db.keeping.backup import Backups, folder_beside
from db.keeping.damage import DamagedDatabaseError
from db.keeping.keeper import find_backup
from db.keeping.restore import preview, restore
from domain.backups import Backup, Preview, Reason
from domain.wording import date_text


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "restore", parents=[common], help="go back to a backup; the present database is kept aside"
    )
    parser.add_argument("name", help="a backup of `turnout backup --list`, or `last` for the newest good one")
    parser.add_argument("--from", dest="folder", type=Path, metavar="DIR", help="a folder with backups")
    parser.add_argument("--yes", action="store_true", help="do not ask; without it the loss is shown first")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Show, ask, restore."""
    database = context.database_file()
    key = None
    if database.exists() and not is_plain(database):
        key = context.key_of(database)
    written_later = False
    try:
        with context.store(recover=False) as store:
            store.keeping.may_restore()
    except (DamagedDatabaseError, NewerDatabaseError) as unreadable:
        # That is what a restore is for; who may sign in stands in the file that cannot be read.
        note(str(unreadable))
        written_later = isinstance(unreadable, NewerDatabaseError)
    backups = Backups(
        database=database, folder=args.folder or folder_beside(database), clock=context.clock, key=key
    )
    last = args.name == "last" and written_later
    seen = preview(backups, _before_the_update(backups) if last else find_backup(backups, args.name))
    for line in lines(seen):
        note(line)
    if not args.yes and not _agrees():
        note("Nothing was changed.")
        return ExitCode.DONE
    aside = restore(backups, seen.backup, clock=context.clock)
    with context.store(recover=False, ask=False) as store:
        store.keeping.note_restored(seen.backup)
    if context.json:
        write_json({"restored": plain(seen.backup), "kept": None if aside is None else str(aside)})
    else:
        write_line(f"Restored. The database that was there is kept as {aside}.")
    return ExitCode.DONE


def _before_the_update(backups: Backups) -> Backup:
    """The newest that a version before the update can open: what was backed up since, it cannot."""
    made = [backup for backup in backups.list() if backup.reason is Reason.MIGRATION]
    if not made:
        raise StorageError(
            f"There is no backup from before an update in {backups.folder}: install the newer version."
        )
    return max(made, key=lambda backup: backup.made_at)


def lines(seen: Preview) -> list[str]:
    """What the coach reads before agreeing."""
    when = seen.backup.made_at.astimezone()
    newest = seen.holds.newest_at
    last = "" if newest is None else f", the last set of {date_text(newest.astimezone().date())}"
    return [
        f"The backup of {date_text(when.date())} {when:%H:%M}, made {seen.backup.reason.words}, "
        f"holds {seen.holds.words}{last}.",
        seen.loss,
        "The present database is kept beside the restored one.",
    ]


def _agrees() -> bool:
    if not sys.stdin.isatty():
        raise WrongUseError("There is nobody to ask: look at what would be lost, then add --yes.")
    return input("Type RESTORE to go back to this backup: ").strip() == "RESTORE"
