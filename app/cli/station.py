"""`turnout station`, or no command at all: open the station on its own database."""

import argparse

from app.cli.context import Commands, Context


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "station", parents=[common], help="open the station (the same as no command)"
    )
    parser.set_defaults(run=run)


def run(_args: argparse.Namespace, context: Context) -> int:
    """Open the window and stay until it is closed."""
    # Qt is only loaded by the commands that show something.
    from app.bootstrap import run_station

    # The window itself shows what a crash left open.
    with context.store(recover=False) as store:
        return run_station(store=store, clock=context.clock)
