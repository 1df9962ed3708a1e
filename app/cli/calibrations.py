"""`turnout calibrations`: the history of every sensor; a recorded set read with another one."""

import argparse

from app.cli import plain as plain_words
from app.cli.context import Commands, Context
from app.cli.find import find_sets
from app.cli.output import note, write_json, write_line, write_table
from app.errors import ExitCode, WrongUseError
from app.sensors.calibrating.calibration_words import loads_text, percent_text
from app.sensors.calibrating.recalibrating import recalibrate
from db.store import Store
from domain.calibrating import CalibrationError, validity
from domain.channel import Calibration
from domain.wording import date_text


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "calibrations", parents=[common], help="list the calibrations, or read a recorded set with one"
    )
    parser.add_argument("--device", metavar="KEY", help="of this sensor only; a part of its key is enough")
    parser.add_argument("--all", action="store_true", help="with every tare")
    parser.add_argument("--apply", metavar="ID", help="analyse a recorded set again with this calibration")
    parser.add_argument("--to", metavar="SET", help="the set or session to analyse again")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """List, or apply one."""
    if (args.apply is None) != (args.to is None):
        raise WrongUseError("--apply ID and --to SET go together: say which calibration, and which set.")
    with context.store(existing=True) as store:
        if args.apply is not None:
            return _apply(store, args, context)
        rows = _rows(store, args, context)
    if context.json:
        write_json({"calibrations": rows})
    elif rows:
        head = ("id", "sensor", "taken", "loads", "linearity", "hysteresis", "counts until")
        write_table(head, [_cells(row) for row in rows])
    else:
        note("No calibration yet: `turnout calibrate --device PORT --mass KG` makes one.")
    return ExitCode.DONE


def plain(calibration: Calibration) -> dict[str, object]:
    """A calibration for programs, units in the names."""
    return {
        "calibration_id": calibration.calibration_id,
        "channel": calibration.channel,
        "kind": calibration.kind,
        "taken_at": calibration.taken_at.isoformat(),
        "due_on": calibration.due_on.isoformat() if calibration.due_on else None,
        "scale_per_raw": calibration.scale,
        "zero_raw": calibration.zero_raw,
        "linearity_percent": calibration.linearity_percent,
        "hysteresis_percent": calibration.hysteresis_percent,
        "note": calibration.note,
        "points": [
            {
                "force_n": point.force_n,
                "read_n": (point.raw - calibration.zero_raw) * calibration.scale,
                "raw": point.raw,
                "loading": point.loading,
            }
            for point in calibration.points
        ],
    }


def lines(calibration: Calibration) -> list[str]:
    """A calibration for people."""
    due = date_text(calibration.due_on) if calibration.due_on else "not said"
    return [
        f"Calibration {calibration.calibration_id}",
        f"  {loads_text(calibration)}; scale {calibration.scale:.6g} N per raw unit, "
        f"zero at {calibration.zero_raw:.2f}",
        f"  linearity error {percent_text(calibration.linearity_percent)}, "
        f"hysteresis error {percent_text(calibration.hysteresis_percent)} of the largest load",
        *(
            f"  {point.force_n:8.2f} N {'up  ' if point.loading else 'down'}  "
            f"{(point.raw - calibration.zero_raw) * calibration.scale - point.force_n:+.2f} N"
            for point in calibration.points
        ),
        f"  counts until {due}",
    ]


def _rows(store: Store, args: argparse.Namespace, context: Context) -> list[dict[str, object]]:
    today = context.clock.wall().astimezone().date()
    rows: list[dict[str, object]] = []
    for identity in store.devices.list():
        if args.device is not None and args.device not in identity.key:
            continue
        for calibration in reversed(store.devices.calibrations(identity.key)):
            if calibration.kind != "tare" or args.all:
                words = {"loads": loads_text(calibration), "state": validity(calibration, today).value}
                rows.append({"device": identity.key, **plain(calibration), **words})
    return rows


def _cells(row: dict[str, object]) -> list[str]:
    linearity, hysteresis = (row[name] for name in ("linearity_percent", "hysteresis_percent"))
    due = "" if row["due_on"] is None else f"{row['due_on']}{' overdue' if row['state'] == 'overdue' else ''}"
    return [
        str(row["calibration_id"])[-8:],
        str(row["device"]),
        str(row["taken_at"])[:10],
        str(row["loads"]) if row["kind"] not in ("tare", "factory") else str(row["kind"]),
        percent_text(linearity if isinstance(linearity, float) else None),
        percent_text(hysteresis if isinstance(hysteresis, float) else None),
        due,
    ]


def _apply(store: Store, args: argparse.Namespace, context: Context) -> int:
    calibration = store.devices.calibration(args.apply)
    outcomes = []
    for header in find_sets(store, args.to):
        try:
            result = recalibrate(store, header.set_id, [calibration])
        except CalibrationError as trouble:
            raise WrongUseError(str(trouble)) from trouble
        outcomes.append({**plain_words.header(header), **plain_words.set_result(result)})
        if not context.json:
            write_line(f"{header.protocol_id} · {header.side.value} · set {header.set_id}: analysed again.")
    if context.json:
        write_json({"calibration": plain(calibration), "sets": outcomes})
    return ExitCode.DONE
