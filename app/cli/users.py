"""`turnout users`: who signs in at the station, and as what."""

import argparse
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.output import note, write_json, write_line, write_table
from app.cli.unlocking import new_secret
from app.errors import ExitCode, WrongUseError
from db.store import Store
from domain.access import Role, WeakSecretError


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("users", parents=[common], help="list, add or change the coaches")
    parser.add_argument("--add", metavar="NAME", help="add a coach; the first must be a lead")
    parser.add_argument("--role", choices=[role.value for role in Role], help="with --add, or with --change")
    parser.add_argument("--change", metavar="NAME", help="another role or another PIN for this coach")
    parser.add_argument("--remove", metavar="NAME", help="this coach signs in no longer")
    parser.add_argument(
        "--new-pin-file", type=Path, metavar="FILE", help="its first line is the new PIN or passphrase"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """One change, then the list."""
    if sum(each is not None for each in (args.add, args.change, args.remove)) > 1:
        raise WrongUseError("One at a time: --add, --change or --remove.")
    with context.store(recover=False) as store:
        try:
            _change(store, args)
        except WeakSecretError as weak:
            raise WrongUseError(str(weak)) from weak
        people = store.coaches.list()
    if context.json:
        write_json({"coaches": [{"id": p.coach_id, "name": p.name, "role": p.role.value} for p in people]})
    elif people:
        write_table(("name", "role", "may"), [(p.name, p.role.value, p.role.words) for p in people])
    else:
        note("No coach yet, so the station asks nobody to sign in: add a lead with --add NAME --role lead.")
    return ExitCode.DONE


def _change(store: Store, args: argparse.Namespace) -> None:
    if args.add is not None:
        if args.role is None:
            raise WrongUseError("Say what the coach may do with --role lead, coach or viewer.")
        secret = new_secret("the new PIN or passphrase", args.new_pin_file)
        coach = store.coaches.add(args.add, Role(args.role), secret)
        write_line_unless(args, f"{coach.name} signs in as {coach.role.value} from now on.")
    elif args.change is not None:
        coach = store.coaches.find(args.change)
        if args.role is not None:
            store.coaches.set_role(coach.coach_id, Role(args.role))
        if args.role is None or args.new_pin_file is not None:
            store.coaches.set_secret(
                coach.coach_id, new_secret("the new PIN or passphrase", args.new_pin_file)
            )
    elif args.remove is not None:
        store.coaches.remove(store.coaches.find(args.remove).coach_id)


def write_line_unless(args: argparse.Namespace, sentence: str) -> None:
    """A sentence for people; a program reads the list."""
    if not args.json:
        write_line(sentence)
