"""`turnout erase`: deletes one athlete for good, from every byte of the database."""

import argparse
import sys

from app.cli.backup import plain
from app.cli.context import Commands, Context
from app.cli.output import note, write_json, write_line
from app.errors import ExitCode, WrongUseError
from app.exchange.athlete_archive import one_athlete
from domain.wording import date_text


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("erase", parents=[common], help="delete one athlete for good")
    parser.add_argument("athlete", help="the athlete: the id, or words of the name that fit one only")
    parser.add_argument("--name", metavar="NAME", help="the whole name, instead of being asked for it")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Ask by name, erase, and say honestly what is left elsewhere."""
    with context.store(existing=True) as store:
        athlete = one_athlete(store, args.athlete)
        visits = len(store.sessions.for_athlete(athlete.athlete_id))
        note(f"{athlete.name} with {visits} sessions and everything recorded in them goes for good.")
        if (args.name or _asked()) != athlete.name:
            raise WrongUseError("That is not the whole name, so nothing was erased.")
        erased, holding = store.keeping.erase(athlete.athlete_id)
        if store.keeping.has_backups:
            store.keeping.back_up()
    if context.json:
        write_json({"rows": erased.rows, "backups_that_hold_the_athlete": [plain(b) for b in holding]})
        return ExitCode.DONE
    write_line(f"Erased: {erased.total} rows, and the file was written anew without them.")
    for backup in holding:
        when = date_text(backup.made_at.astimezone().date())
        write_line(f"The backup of {when} still holds the athlete: {backup.name}")
    write_line(
        "Reports, exports and databases that were kept aside are files of their own: delete those yourself."
    )
    return ExitCode.DONE


def _asked() -> str:
    if not sys.stdin.isatty():
        raise WrongUseError("There is nobody to ask: repeat the whole name with --name.")
    return input("This cannot be undone. Type the whole name: ").strip()
