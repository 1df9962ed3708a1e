"""`turnout diagnostics`: a report of a problem that names nobody, to read first and then to send by hand."""

import argparse
from collections.abc import Callable
from pathlib import Path

from app import paths
from app.cli.context import Commands, Context
from app.cli.output import note, write_json, write_line
from app.errors import ExitCode, WrongUseError
from app.settings import SettingsFile
from app.support.bundle import Part, gather, write
from db.engine import Database, database_url
from db.files import is_plain
from db.keeping.facts import DatabaseFacts, Soundness, look_through, read_facts
from db.keeping.vault import EncryptedDatabaseError, vault_path


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "diagnostics", parents=[common], help="a report of a problem, without names; nothing is sent"
    )
    parser.add_argument("--out", type=Path, metavar="FILE.zip", help="write it; without it, it is printed")
    parser.add_argument(
        "--without", action="append", default=[], metavar="PART", help="leave a part out; may be repeated"
    )
    parser.add_argument("--quick", action="store_true", help="do not look through the whole database")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Gather, then print or write."""
    if args.out is not None and not args.out.absolute().parent.is_dir():
        raise WrongUseError(
            f"There is no folder {args.out.absolute().parent}: make it first, or choose another place."
        )
    parts = gather(
        settings=SettingsFile(paths.settings_path()).values,
        logs=paths.logs_folder(),
        look=(lambda: _look(context, quick=args.quick)) if context.has_database() else None,
    )
    _check_names(args.without, parts)
    if args.out is not None:
        write(parts, args.out, now=context.clock.wall(), without=args.without)
    kept = [part for part in parts if part.name not in args.without]
    if context.json:
        write_json(_plain(kept, args.out))
    else:
        _print(kept, args.out)
    return ExitCode.DONE


def _look(context: Context, *, quick: bool) -> tuple[DatabaseFacts, Soundness | None]:
    """Without opening it as the station does: what is wrong must neither be updated nor repaired here."""
    url = database_url(context.address())
    path = Path(str(url.database))
    key = None
    if url.get_backend_name() == "sqlite" and vault_path(path).exists() and not is_plain(path):
        try:
            key = context.key_of(path)
        except WrongUseError as nobody:
            raise EncryptedDatabaseError(path) from nobody
    database = Database(url, key=key)
    try:
        found = None if quick else look_through(database, on_progress=_tenths(), cancelled=lambda: False)
        return read_facts(database), found
    finally:
        database.close()


def _tenths() -> Callable[[float], None]:
    told = [0]

    def progress(share: float) -> None:
        # A line for each tenth: a large database takes minutes.
        if int(share * 10) > told[0]:
            told[0] = int(share * 10)
            note(f"{told[0] * 10} % looked through.")

    return progress


def _check_names(without: list[str], parts: tuple[Part, ...]) -> None:
    names = [part.name for part in parts]
    unknown = [name for name in without if name not in names]
    if unknown:
        raise WrongUseError(f"There is no part {unknown[0]}: leave out any of {', '.join(names)}.")


def _plain(kept: list[Part], out: Path | None) -> dict[str, object]:
    parts = [{"name": part.name, "about": part.about, "text": part.text} for part in kept]
    return {"file": None if out is None else str(out), "parts": parts}


def _print(kept: list[Part], out: Path | None) -> None:
    if out is not None:
        for part in kept:
            write_line(f"{part.name}: {part.about}")
        write_line(f"Written to {out}: read it, then send it yourself. Nothing is sent by Turnout.")
        return
    for part in kept:
        write_line(f"== {part.name}: {part.about}")
        write_line(part.text)
    write_line("Nothing was written: give a file with --out FILE.zip.")
