"""`turnout import LIST`: athletes from CSV or XLSX, each row with its fate."""

import argparse
from collections.abc import Sequence

from app.cli.context import Context
from app.cli.output import note, write_json, write_line
from app.errors import ExitCode, TurnoutError, WrongUseError
from app.exchange.importing.people import PeopleImport, Preview, read_grid
from domain.foreign.people.cells import DateOrder
from domain.foreign.people.fields import TITLES, UNITS, PersonField
from domain.foreign.people.grid import Grid
from domain.foreign.people.matching import Doubles, Fate, counted
from domain.foreign.people.reading import Mapped, mapped
from domain.wording import count_text

_ORDERS = {"day": DateOrder.DAY_FIRST, "month": DateOrder.MONTH_FIRST}
_SHOWN = 20


def add_options(parser: argparse.ArgumentParser) -> None:
    """Declare what belongs to lists of athletes."""
    people = parser.add_argument_group("lists of athletes")
    people.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="FIELD=COLUMN",
        help="which column a field is; empty: none",
    )
    people.add_argument(
        "--unit", action="append", default=[], metavar="NAME=UNIT", help="mass=lb, height=in, force=kgf"
    )
    people.add_argument("--dates", choices=tuple(_ORDERS), help="what is first in 03/04/2006")
    people.add_argument(
        "--doubles",
        choices=[each.value for each in Doubles],
        default=Doubles.SKIP.value,
        help="who is there already",
    )
    people.add_argument("--undo", action="store_true", help="take the newest list back; without FILE")
    people.add_argument("--without-refused", action="store_true", help="import the others all the same")


def run_people(args: argparse.Namespace, context: Context) -> int:
    """Show the fates, and keep everybody in one go."""
    grid = read_grid(args.file)
    chosen = _chosen(grid, args)
    with context.store() as store:
        importer = PeopleImport(store=store, clock=context.clock)
        preview = importer.preview(args.file.name, grid, chosen)
        if not context.json:
            _show(preview)
        if args.dry_run:
            _end(preview, context, "Nothing was imported.", kept=False)
            return ExitCode.DONE
        done = importer.keep(preview, doubles=Doubles(args.doubles), without_refused=args.without_refused)
    _end(preview, context, done.sentence, kept=True)
    return ExitCode.DONE


def run_undo(args: argparse.Namespace, context: Context) -> int:
    """Hide who came with the newest list and was not tested since; nothing is erased."""
    if args.file is not None:
        raise WrongUseError("--undo takes the newest list back: no FILE.")
    with context.store(existing=True) as store:
        newest = store.athlete_lists.newest_list()
        if newest is None or not newest.added:
            raise TurnoutError("There is no list of athletes to take back.")
        if not args.dry_run:
            store.athlete_lists.take_people_back(newest.added, ())
    if newest.tested:
        note(f"{count_text(newest.tested, 'athlete')} of it stay: they have a visit since.")
    if newest.some_updated:
        note(
            "Those whom the list brought up to date keep what it said: only *Undo* in the window knows more."
        )
    if context.json:
        kept = {"taken_back": len(newest.added), "stay": newest.tested, "done": not args.dry_run}
        write_json(kept)
        return ExitCode.DONE
    what = "would be hidden" if args.dry_run else "hidden; nothing is erased"
    day = newest.imported_at.astimezone().strftime("%Y-%m-%d %H:%M")
    write_line(f"List of {day}: {count_text(len(newest.added), 'athlete')} {what}.")
    return ExitCode.DONE


def _chosen(grid: Grid, args: argparse.Namespace) -> Mapped:
    found = mapped(grid)
    columns = dict(found.columns)
    for text in args.map:
        name, _, head = text.partition("=")
        field = _field(name)
        columns.pop(field, None)
        if head:
            if head not in grid.heads:
                raise TurnoutError(f"There is no column {head!r}: choose of {', '.join(grid.heads)}.")
            columns = {one: each for one, each in columns.items() if each != head} | {field: head}
    units = dict(found.units)
    for text in args.unit:
        name, _, unit = text.partition("=")
        field = _field(name)
        if unit not in UNITS.get(field, ()):
            allowed = ", ".join(UNITS.get(field, ())) or "nothing"
            raise WrongUseError(f"{TITLES[field]} is in {allowed}, not in {unit or 'nothing'}.")
        units[field] = unit
    if not {PersonField.NAME, PersonField.GIVEN_NAME, PersonField.FAMILY_NAME} & set(columns):
        heads = ", ".join(grid.heads[:20])
        raise TurnoutError(f"No column is known as the name: say which with --map name=COLUMN, of {heads}.")
    return Mapped(columns, units, _ORDERS.get(args.dates) or found.date_order)


def _field(name: str) -> PersonField:
    try:
        return PersonField(name.strip().replace("-", "_"))
    except ValueError:
        allowed = ", ".join(each.value for each in PersonField)
        raise WrongUseError(f"There is no field {name!r}: choose of {allowed}.") from None


def _show(preview: Preview) -> None:
    for sentence in preview.grid.notes:
        note(sentence)
    write_line("  ".join(f"{TITLES[name]}: {head}" for name, head in preview.mapped.columns.items()))
    told: Sequence[str] = [
        f"line {one.row.line}: {one.row.shown}: {one.words}"
        for one in preview.fates
        if one.fate is not Fate.NEW
    ]
    for line in told[:_SHOWN]:
        write_line(line)
    if len(told) > _SHOWN:
        write_line(f"... and {len(told) - _SHOWN} more")
    write_line(f"{preview.words()}.")


def _end(preview: Preview, context: Context, sentence: str, *, kept: bool) -> None:
    if not context.json:
        write_line(sentence)
        return
    rows = [{"line": one.row.line, "fate": one.fate.value, "words": one.words} for one in preview.fates]
    write_json(
        {
            "file": preview.file,
            "columns": {name.value: head for name, head in preview.mapped.columns.items()},
            "doubtful_dates": list(preview.doubtful),
            "counts": {fate.value: count for fate, count in counted(preview.fates).items()},
            "rows": rows,
            "kept": kept,
        }
    )
