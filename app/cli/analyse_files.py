"""`turnout analyse --imu FILE@SEGMENT --force FILE`: recordings of other programs, without a database."""

import argparse
from pathlib import Path

from app.cli.context import Context
from app.cli.output import note, write_json, write_line
from app.cli.record import write_repetitions
from app.cli.stopping import listen_to_stop_requests
from app.cli.words import number_above_zero
from app.errors import ExitCode, WrongUseError
from app.exchange.analysing import FilesAnalysis, FileSpec
from app.exchange.captures import split_driver
from app.library.opening import open_library
from domain.analysis.known import Subject
from domain.athlete import Sex, Side
from domain.channel import CUFFS, Segment
from domain.foreign.live_run import RunConditions
from domain.session import Mark, MarkKind

_STEP = 0.1


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare what belongs to files."""
    files = parser.add_argument_group("files recorded elsewhere")
    files.add_argument(
        "--imu", action="append", default=[], metavar="FILE@SEGMENT", help="a motion sensor and its place"
    )
    files.add_argument("--force", metavar="FILE", help="a force sensor")
    files.add_argument("--protocol", metavar="ID", help="which test or exercise; without it any repetition")
    files.add_argument("--out", type=Path, metavar="DIR", help="the folder for the results")
    files.add_argument("--side", choices=[side.value for side in Side], help="the tested side")
    files.add_argument("--sex", choices=[sex.value for sex in Sex], default=Sex.UNSPECIFIED.value)
    files.add_argument(
        "--lever-arm",
        type=number_above_zero("a length in metres", most=2.0),
        metavar="METRES",
        help="knee joint line to cuff centre",
    )
    files.add_argument(
        "--pull-angle",
        type=number_above_zero("an angle in degrees", most=180.0),
        metavar="DEGREES",
        help="strap to shank, as measured; without it as the set-up asks",
    )
    files.add_argument(
        "--mass", type=number_above_zero("a mass in kg", most=400.0), metavar="KG", help="body mass"
    )
    files.add_argument("--still", type=_span, metavar="START:END", help="seconds of the still pose")
    files.add_argument(
        "--movement", type=_span, metavar="START:END", help="seconds of the functional movement"
    )
    files.add_argument(
        "--relaxed", type=_span, metavar="START:END", help="seconds of the limb relaxed in the strap"
    )
    files.add_argument(
        "--sweep", type=_span, metavar="START:END", help="seconds of the passive sweep, there and back"
    )
    files.add_argument(
        "--no-magnetometer", action="store_true", help="leave the magnetic field in the files alone"
    )


def names_files(args: argparse.Namespace) -> bool:
    """Whether files are to be analysed, rather than a recorded set."""
    return bool(args.imu or args.force)


def run_files(args: argparse.Namespace, context: Context) -> int:
    """Analyse the files and write the results."""
    listen_to_stop_requests()
    if args.out is None:
        raise WrongUseError("--out is missing: name the folder for the results, such as --out results.")
    library = open_library(context.library_folder())
    protocol = library.load(args.protocol) if args.protocol else None
    side = _side(args)
    specs = [_imu(text, side) for text in args.imu]
    _check_places(specs)
    if args.force is not None:
        path, driver_id = split_driver(args.force)
        specs.append(FileSpec(path, "force", Segment.CUFF, Segment.CUFF.value, driver_id))
    analysis = FilesAnalysis(clock=context.clock, note=note, magnetometer=not args.no_magnetometer)
    conditions = RunConditions(
        side=side,
        subject=Subject(lever_arm_m=args.lever_arm, body_mass_kg=args.mass, sex=Sex(args.sex)),
        marks=_marks(args),
    )
    document = analysis.run(
        specs, protocol=protocol, conditions=conditions, out=args.out, on_progress=_Percent()
    )
    if context.json:
        write_json(document)
        return ExitCode.DONE
    write_repetitions(document)
    write_line(f"Written to {args.out}: {', '.join(document['files'])}.")
    return ExitCode.DONE


class _Percent:
    """Says every tenth of the way."""

    def __init__(self) -> None:
        self._next = _STEP

    def __call__(self, share: float) -> None:
        if share + 1e-9 >= self._next:
            note(f"Analysing: {100 * share:.0f} %")
            self._next = (share // _STEP + 1) * _STEP


def _span(text: str) -> tuple[float, float]:
    start, colon, end = text.partition(":")
    try:
        span = float(start), float(end)
    except ValueError:
        span = (0.0, 0.0)
    if not colon or not span[0] < span[1]:
        raise argparse.ArgumentTypeError(f"{text!r} is not START:END in seconds, such as 0.5:3.5")
    return span


def _marks(args: argparse.Namespace) -> tuple[Mark, ...]:
    spans = (
        (args.still, MarkKind.STILL_START, MarkKind.STILL_END),
        (args.movement, MarkKind.MOVEMENT_START, MarkKind.MOVEMENT_END),
        (args.relaxed, MarkKind.RELAXED_START, MarkKind.RELAXED_END),
        (args.sweep, MarkKind.SWEEP_START, MarkKind.SWEEP_END),
    )
    marks = [
        mark for span, start, end in spans if span for mark in (Mark(start, span[0]), Mark(end, span[1]))
    ]
    if marks:
        marks.append(Mark(MarkKind.GO, max(mark.time_s for mark in marks)))
    if args.pull_angle is not None:
        marks.append(Mark(MarkKind.PULL_ANGLE, 0.0, f"{args.pull_angle:g}"))
    return tuple(marks)


def _side(args: argparse.Namespace) -> Side:
    """As said, else the side of the sensors, else right."""
    if args.side:
        return Side(args.side)
    places = [text.rpartition("@")[2] for text in args.imu]
    sides = [side for side in Side if any(place.startswith(f"{side.value}_") for place in places)]
    if len(sides) > 1 and args.protocol:
        raise WrongUseError(
            "Sensors sit on both sides: say which is tested with --side left or --side right."
        )
    return sides[0] if sides else Side.RIGHT


def _imu(text: str, side: Side) -> FileSpec:
    name, at, place = text.rpartition("@")
    if not at or not name:
        raise WrongUseError(f"--imu {text!r} names no place: write FILE@SEGMENT, such as a.csv@right_shank.")
    names = [place, f"{side.value}_{place}"]
    segment = next((item for item in Segment if item.value in names), None)
    if segment is None or segment in CUFFS:
        allowed = ", ".join(item.value for item in Segment if item not in CUFFS)
        raise WrongUseError(f"There is no segment {place!r}: choose one of {allowed}.")
    path, driver_id = split_driver(name)
    return FileSpec(path, "imu", segment, place, driver_id)


def _check_places(specs: list[FileSpec]) -> None:
    places = [spec.segment for spec in specs]
    twice = next((place for place in places if places.count(place) > 1), None)
    if twice is not None:
        raise WrongUseError(f"Two files cannot both be of the {twice.value}: give each its own segment.")
