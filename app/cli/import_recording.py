"""`turnout import RECORDING --athlete NAME --protocol ID --side SIDE`: a set from a file."""

import argparse
from datetime import UTC, datetime

from app.cli import plain
from app.cli.context import Context
from app.cli.output import note, write_json, write_line
from app.cli.record import write_repetitions
from app.cli.words import number_above_zero
from app.errors import ExitCode, WrongUseError
from app.exchange.athlete_archive import one_athlete
from app.exchange.importing.recordings import RecordingImport, SetWanted, chosen_sensors
from app.library.opening import open_library
from domain.athlete import Side
from domain.channel import CUFFS, Segment


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare what belongs to recordings."""
    group = parser.add_argument_group("recordings")
    group.add_argument("--athlete", metavar="NAME", help="whose set it is")
    group.add_argument("--protocol", metavar="ID", help="which test or exercise")
    group.add_argument("--side", choices=[side.value for side in Side], help="the tested side")
    group.add_argument("--recorded-at", metavar="DAY", help="such as 2026-11-03T14:05")
    group.add_argument(
        "--force", metavar="SIGNAL", help="the signal of the force; its unit with --unit force=kgf"
    )
    group.add_argument(
        "--place", action="append", default=[], metavar="STREAM@SEGMENT", help="where a motion sensor sat"
    )
    group.add_argument(
        "--time", default="", metavar="COLUMN[UNIT]", help="the column of the times: 'Sample [ms]'"
    )
    group.add_argument(
        "--rate",
        type=number_above_zero("a rate in Hz", most=50_000.0),
        metavar="HZ",
        help="samples a second of a file without times",
    )
    group.add_argument(
        "--lever-arm",
        type=number_above_zero("a length in metres", most=2.0),
        metavar="METRES",
        help="knee joint line to cuff centre",
    )
    group.add_argument(
        "--mass", type=number_above_zero("a mass in kg", most=400.0), metavar="KG", help="body mass"
    )
    group.add_argument("--again", action="store_true", help="import a file that was imported before")


def run_recording(args: argparse.Namespace, context: Context) -> int:
    """Read, analyse, keep, print."""
    missing = [f"--{name}" for name in ("athlete", "protocol", "side") if getattr(args, name) is None]
    if missing:
        raise WrongUseError(f"The file does not say whose set it is: add {', '.join(missing)}.")
    with context.store() as store:
        protocol = open_library(context.library_folder()).load(args.protocol)
        athlete = one_athlete(store, args.athlete)
        importer = RecordingImport(store=store, clock=context.clock)
        found = importer.read(args.file, rate_hz=args.rate, time=args.time)
        sensors, left = chosen_sensors(
            found, force=args.force or "", force_unit=_force_unit(args), places=_places(args.place)
        )
        for sentence in left:
            note(sentence)
        wanted = SetWanted(
            athlete_id=athlete.athlete_id,
            protocol=protocol,
            side=Side(args.side),
            recorded_at=_recorded_at(args),
            lever_arm_m=args.lever_arm,
            body_mass_kg=args.mass,
        )
        done = importer.keep(found, sensors, wanted, again=args.again, keep=not args.dry_run)
    for sentence in done.origin.told:
        note(sentence)
    document = {**plain.header(done.header), **plain.set_result(done.result)}
    if context.json:
        origin = {
            "file": found.file,
            "form": found.form,
            "sha256": found.sha256,
            "told": list(done.origin.told),
        }
        write_json({"imported": origin, "kept": not args.dry_run, **document})
        return ExitCode.DONE
    write_repetitions(document)
    write_line("Nothing was kept." if args.dry_run else f"Imported as set {done.header.set_id}.")
    return ExitCode.DONE


def _force_unit(args: argparse.Namespace) -> str:
    units = dict(text.partition("=")[::2] for text in args.unit)
    if set(units) - {"force"}:
        raise WrongUseError(f"Only the force has a unit to say: --unit force=N, not {args.unit[0]}.")
    return str(units.get("force", ""))


def _places(texts: list[str]) -> dict[str, Segment]:
    found = {}
    for text in texts:
        stream, at, place = text.rpartition("@")
        segment = next((one for one in Segment if one.value == place and one not in CUFFS), None)
        if not at or segment is None:
            allowed = ", ".join(one.value for one in Segment if one not in CUFFS)
            raise WrongUseError(f"--place {text!r} is not STREAM@SEGMENT, with a segment of {allowed}.")
        found[stream] = segment
    return found


def _recorded_at(args: argparse.Namespace) -> datetime:
    """As said, else the day the file was last written."""
    if args.recorded_at is None:
        return datetime.fromtimestamp(args.file.stat().st_mtime, tz=UTC)
    try:
        found = datetime.fromisoformat(args.recorded_at)
    except ValueError:
        raise WrongUseError(f"--recorded-at {args.recorded_at!r} is no day such as 2026-11-03.") from None
    return found.astimezone() if found.tzinfo is None else found
