"""`turnout backup`: make a backup now, also while a station records; or list those there are."""

import argparse
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.output import note, write_json, write_line, write_table
from app.errors import ExitCode, TurnoutError
from db.store import Store
from domain.backups import Backup, age_words


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("backup", parents=[common], help="make a verified backup, or list them")
    parser.add_argument("--list", action="store_true", help="list the backups and look whether each is good")
    parser.add_argument("--to", type=Path, metavar="DIR", help="another folder, such as a disk of its own")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Make or list."""
    with context.store(existing=True, recover=False) as store:
        if args.to is not None:
            store.keeping.move(args.to)
        if args.list:
            return _list(store, context)
        backup = store.keeping.back_up()
        if context.json:
            write_json(plain(backup))
        else:
            write_line(f"{store.keeping.folder / backup.name}: {size_words(backup.size_bytes)}, verified.")
    return ExitCode.DONE


def plain(backup: Backup, findings: list[str] | None = None) -> dict[str, object]:
    """A backup for programs."""
    return {
        "name": backup.name,
        "made_at": backup.made_at.isoformat(),
        "reason": backup.reason.value,
        "size_bytes": backup.size_bytes,
        "encrypted": backup.encrypted,
        **({} if findings is None else {"good": not findings, "findings": findings}),
    }


def size_words(size_bytes: int) -> str:
    """`3.4 MB`."""
    return f"{size_bytes / 1e6:.1f} MB"


def _list(store: Store, context: Context) -> int:
    rows = [(backup, list(store.keeping.findings(backup))) for backup in store.keeping.backups()]
    if context.json:
        write_json({"folder": str(store.keeping.folder), "backups": [plain(*row) for row in rows]})
        return ExitCode.DONE
    if not rows:
        note(f"No backup yet in {store.keeping.folder}: `turnout backup` makes one.")
        return ExitCode.DONE
    now = context.clock.wall()
    write_table(
        ("backup", "made", "why", "size", "state"),
        [
            (
                backup.name,
                age_words(backup, now),
                backup.reason.words,
                size_words(backup.size_bytes),
                "good" if not findings else f"damaged: {findings[0]}",
            )
            for backup, findings in rows
        ],
    )
    if all(findings for _, findings in rows):
        raise TurnoutError("None of the backups is good: make one now with `turnout backup`.")
    return ExitCode.DONE
