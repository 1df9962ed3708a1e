"""The command line: reads the words, runs the command, turns trouble into one sentence and an exit code."""

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.cli.commands import KEEP_NO_LOG, modules
from app.cli.context import Context
from app.cli.output import note
from app.cli.words import WordsParser, number_above_zero
from app.errors import ExitCode, TurnoutError
from app.languages.choosing import OPTION, PSEUDO, TITLES
from app.support.log_file import COMMANDS, STATION, log_to
from db.errors import StorageError
from domain.library import LibraryFileError, UnknownProtocolError
from domain.timebase import StationClock
from drivers.errors import DeviceError

if TYPE_CHECKING:
    from app.main_window import MainWindow

log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None, *, window: "MainWindow | None" = None) -> int:
    """Run one command; without one the station opens, in the window that is shown already."""
    words = list(sys.argv[1:] if argv is None else argv) or ["station"]
    args = _parser(words).parse_args(words)
    if words[0] not in KEEP_NO_LOG:
        _keep_log(STATION if words[0] == "station" else COMMANDS)
    try:
        clock = StationClock(1.0 if args.speed is None else args.speed)
        context = Context(
            clock=clock,
            db=args.db,
            json=args.json,
            key_file=args.key_file,
            coach=args.coach,
            pin_file=args.pin_file,
            library=args.library,
            window=window,
        )
        return int(args.run(args, context))
    except TurnoutError as trouble:
        return _refuse(str(trouble), trouble.exit_code)
    except DeviceError as trouble:
        return _refuse(str(trouble), ExitCode.DEVICE_TROUBLE)
    except UnknownProtocolError as trouble:
        return _refuse(str(trouble), ExitCode.WRONG_USE)
    except (StorageError, LibraryFileError) as trouble:
        return _refuse(str(trouble), ExitCode.DATA_TROUBLE)
    except KeyboardInterrupt:
        return _refuse("Stopped by hand.", ExitCode.DONE)
    except BrokenPipeError:
        return _let_go_of_the_pipe()
    # The last net: nobody in front of the screen is helped by a traceback, whoever mends it is.
    except Exception as trouble:  # noqa: BLE001
        return _refuse(_fault(trouble), ExitCode.DATA_TROUBLE)


def _refuse(sentence: str, code: ExitCode) -> int:
    note(sentence)
    return int(code)


def _let_go_of_the_pipe() -> int:
    """Whoever read the answer has gone; the interpreter must not find that out again on its way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return int(ExitCode.DONE)


def _fault(trouble: Exception) -> str:
    """A fault of the program in one sentence; the traceback goes to the log."""
    log.error("A command stopped on a fault", exc_info=trouble)
    return (
        f"A fault inside Turnout stopped the command ({type(trouble).__name__}: {trouble}); "
        f"what was recorded is kept: try again, and report it with {paths.logs_folder() / COMMANDS}."
    )


def _keep_log(name: str) -> None:
    """Warnings and tracebacks go to a file: on the screen they would stand between the sentences."""
    if logging.getLogger().handlers:
        return
    try:
        log_to(paths.logs_folder(), name)
    except OSError:
        # A folder that takes no file takes no log either; the sentences still come.
        logging.getLogger().addHandler(logging.NullHandler())


def _parser(words: Sequence[str] = ()) -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--db", metavar="URL", help="database file or URL; without it the station's own")
    common.add_argument(
        "--key-file", type=Path, metavar="FILE", help="its first line is the passphrase or the recovery key"
    )
    common.add_argument("--as", dest="coach", metavar="NAME", help="the coach who is at the keyboard")
    common.add_argument("--pin-file", type=Path, metavar="FILE", help="its first line is the coach's PIN")
    common.add_argument(
        "--library", type=Path, metavar="DIR", help="the clinic's own tests, exercises, rules and norms"
    )
    common.add_argument(
        OPTION, choices=(*TITLES, PSEUDO), help="the language of the window; what a command prints is English"
    )
    common.add_argument("--json", action="store_true", help="print JSON for programs")
    common.add_argument(
        "--speed",
        type=number_above_zero("a speed", most=1000.0),
        metavar="N",
        help="run the station's clock N times as fast",
    )
    parser = WordsParser(
        prog="turnout",
        description="Force and joint angle on one clock, for coaches. Without a command the station opens.",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in modules(words):
        command.add(commands, common)
    return parser
