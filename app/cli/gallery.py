"""`turnout gallery`: every view of the window in every state, with sample data."""

import argparse
import os
from pathlib import Path

from app.cli.context import Commands, Context

SIZES = {"1280x720": (1280, 720), "1920x1080": (1920, 1080), "2560x1440": (2560, 1440)}
TEXT_SIZES = ("100", "150", "200")


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("gallery", parents=[common], help="show every view in every state")
    parser.add_argument("--theme", choices=["light", "dark"], help="light or dark; without it both, pictures")
    parser.add_argument("--shots", type=Path, metavar="DIR", help="save a picture of each view instead")
    parser.add_argument("--text", choices=TEXT_SIZES, default="100", help="text size in percent")
    parser.add_argument("--size", choices=list(SIZES), default="1280x720", help="size of the window")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, _context: Context) -> int:
    """Open the gallery; with `--shots` no display is needed."""
    if args.shots is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt is only loaded by the commands that show something.
    from widgets.gallery import show_gallery
    from widgets.theme.quiet import silence_offscreen_notes

    silence_offscreen_notes()
    scale = int(args.text) / 100.0
    return show_gallery(theme=args.theme or "", scale=scale, size=SIZES[args.size], shots=args.shots)
