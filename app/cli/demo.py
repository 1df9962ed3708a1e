"""`turnout demo`: the station on a throw-away database, sample athletes and simulated sensors."""

import argparse
from pathlib import Path

from app.cli.context import Commands, Context


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("demo", parents=[common], help="try everything with simulated sensors")
    parser.add_argument(
        "--guided", action="store_true", help="mark the window as practice and say at each step what to do"
    )
    parser.add_argument("--autoplay", action="store_true", help="play a whole visit without a hand")
    parser.add_argument("--shots", type=Path, metavar="DIR", help="save a picture of each screen on the way")
    parser.add_argument(
        "--theme", choices=["light", "dark"], help="light or dark; without it as the settings say"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, _context: Context) -> int:
    """Open the demo; without a display play it offscreen into a folder."""
    # Qt is only loaded by the commands that show something.
    from app.demo.run import run_demo

    return run_demo(
        db=args.db,
        speed=args.speed,
        autoplay=args.autoplay,
        shots=args.shots,
        theme=args.theme,
        guided=args.guided,
    )
