"""`turnout sync`: join a clinic's server, exchange with it now, or leave it."""

import argparse
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.output import write_json, write_line
from app.cli.unlocking import first_line
from app.errors import ExitCode, TurnoutError, WrongUseError
from db.store import Store
from domain.sharing import SharingState


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("sync", parents=[common], help="share a clinic's server with other stations")
    parser.add_argument("--join", metavar="URL", help="postgresql+psycopg://USER@HOST/NAME, once")
    parser.add_argument(
        "--password-file", type=Path, metavar="FILE", help="with --join: its first line is the password"
    )
    parser.add_argument("--leave", action="store_true", help="go on alone; everything here stays here")
    parser.add_argument("--status", action="store_true", help="say what waits, and ask the server nothing")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """One of join, leave, status; without any of them one exchange."""
    if sum((args.join is not None, args.leave, args.status)) > 1:
        raise WrongUseError("One at a time: --join, --leave or --status.")
    if args.password_file is not None and args.join is None:
        raise WrongUseError("--password-file belongs to --join.")
    with context.store(recover=False) as store:
        if args.leave:
            store.sharing.leave()
        if args.join is not None:
            _join(store, args)
        exchanges = not (args.leave or args.status)
        state = store.sharing.exchange() if exchanges else store.sharing.state
        address = store.sharing.address
    if context.json:
        write_json(_plain(state, address))
    elif not exchanges or not state.trouble:
        write_line(state.words)
    if exchanges and state.trouble:
        raise TurnoutError(f"{state.words} Nothing is lost: it is sent when the server answers.")
    return ExitCode.DONE


def _join(store: Store, args: argparse.Namespace) -> None:
    password = None if args.password_file is None else first_line(args.password_file)
    where = store.sharing.join(args.join, password=password)
    if where and not args.json:
        write_line(f"Joined {store.sharing.address}; the password is kept {where}.")


def _plain(state: SharingState, address: str | None) -> dict[str, object]:
    return {
        "server": address,
        "waiting": state.waiting,
        "conflicts": state.conflicts,
        "exchanged_at": None if state.exchanged_at is None else state.exchanged_at.isoformat(),
        "trouble": state.trouble,
        "words": state.words,
    }
