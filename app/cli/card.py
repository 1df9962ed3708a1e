"""`turnout card`: the coach's quick card, one page to hang beside the station."""

import argparse
from pathlib import Path

from app import paths
from app.cli.context import Commands, Context
from app.cli.output import write_json, write_line
from app.errors import ExitCode, TurnoutError
from app.help.card import write_card
from app.keys.keymap import Keymap
from app.settings import SettingsFile


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("card", parents=[common], help="write the coach's quick card as PDF")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE.pdf", required=True, help="where it goes")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Write it with the station's own keys."""
    if not args.output.absolute().parent.is_dir():
        raise TurnoutError(
            f"There is no folder {args.output.absolute().parent}: make it first, or choose another place."
        )
    kept = SettingsFile(paths.settings_path()).values
    path = write_card(args.output, Keymap(kept.keys, kept.pedals))
    if context.json:
        write_json({"card": str(path), "bytes": path.stat().st_size})
    else:
        write_line(f"Card written to {path}.")
    return ExitCode.DONE
