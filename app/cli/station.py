"""`turnout station`, or no command at all: open the station on its own database."""

import argparse
import sys

from app import again
from app.cli.context import Commands, Context
from app.errors import ExitCode, WrongUseError
from db.errors import StorageError


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "station", parents=[common], help="open the station (the same as no command)"
    )
    parser.set_defaults(run=run)


def run(_args: argparse.Namespace, context: Context) -> int:
    """Open the window and stay until it is closed."""
    # Qt is only loaded by the commands that show something.
    from app.bootstrap import current_theme, run_station, show_trouble
    from app.display import has_display
    from app.keeping.leaving import Leaving
    from app.keeping.opening import Opening

    if not has_display():
        raise WrongUseError("There is no display here: `turnout demo` plays a visit into a folder instead.")
    try:
        opening = Opening(address=context.address(), clock=context.clock, theme=current_theme())
        window = context.window
        while True:
            leaving, store = Leaving(), opening.open()
            if store is None:
                return ExitCode.DONE
            backups = store.backups
            try:
                code = run_station(
                    store=store,
                    clock=context.clock,
                    leaving=leaving,
                    library=context.library,
                    window=window,
                )
            finally:
                store.close()
            if leaving.restart:
                again.start(*again.without_language(sys.argv[1:]))
            if not leaving.is_wanted or backups is None:
                return code
            # The station comes back on the restored or encrypted database.
            window = None
            opening.carry_out(leaving, backups)
    except StorageError as trouble:
        # Whoever starts from the menu has no terminal to read.
        show_trouble("The station cannot open", str(trouble))
        raise
