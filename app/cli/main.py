"""The command line: reads the words, runs the command, turns trouble into one sentence and an exit code."""

import argparse
import sys
from collections.abc import Sequence

from app.cli import analyse, compare, demo, devices, record, report, show, simulate, station
from app.cli.context import Context
from app.cli.output import note
from app.errors import ExitCode, TurnoutError
from db.errors import StorageError
from domain.library import LibraryFileError, UnknownProtocolError
from domain.timebase import StationClock
from drivers.errors import DeviceError

COMMANDS = (station, demo, devices, simulate, record, show, analyse, compare, report)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; without one the station opens."""
    words = list(sys.argv[1:] if argv is None else argv)
    args = _parser().parse_args(words or ["station"])
    try:
        clock = StationClock(1.0 if args.speed is None else args.speed)
        context = Context(clock=clock, db=args.db, json=args.json)
        return int(args.run(args, context))
    except TurnoutError as trouble:
        return _refuse(str(trouble), trouble.exit_code)
    except DeviceError as trouble:
        return _refuse(str(trouble), ExitCode.DEVICE_TROUBLE)
    except UnknownProtocolError as trouble:
        return _refuse(str(trouble), ExitCode.WRONG_USE)
    except (StorageError, LibraryFileError) as trouble:
        return _refuse(str(trouble), ExitCode.DATA_TROUBLE)
    except ValueError as trouble:
        return _refuse(str(trouble), ExitCode.WRONG_USE)
    except KeyboardInterrupt:
        return _refuse("Stopped by hand.", ExitCode.DONE)


def _refuse(sentence: str, code: ExitCode) -> int:
    note(sentence)
    return int(code)


def _parser() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--db", metavar="URL", help="database file or URL; without it the station's own")
    common.add_argument("--json", action="store_true", help="print JSON for programs")
    common.add_argument(
        "--speed", type=float, metavar="N", help="run the station's clock N times as fast"
    )
    parser = argparse.ArgumentParser(
        prog="turnout",
        description="Force and joint angle on one clock, for coaches. Without a command the station opens.",
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add(commands, common)
    return parser
