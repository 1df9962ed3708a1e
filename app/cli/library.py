"""`turnout library`: lists the tests and exercises, shows one, or checks files."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.library_words import shown_lines
from app.cli.output import note, write_json, write_line, write_table
from app.errors import ExitCode, TurnoutError, WrongUseError
from app.library.opening import open_library
from db.documents import to_document
from db.errors import StorageError
from db.store import Store
from domain.library.mistakes import Mistake
from domain.library.shelf import Entry, Library
from domain.program.template import PROGRAMS, template_mistakes


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("library", parents=[common], help="list, show or check tests and exercises")
    parser.add_argument("id", nargs="?", metavar="ID", help="show this one; without it all are listed")
    parser.add_argument(
        "--check",
        type=Path,
        metavar="FILE|FOLDER",
        help="name every mistake in a file or a folder",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """List, show or check."""
    if args.id is not None and args.check is not None:
        raise WrongUseError("One at a time: an ID to show, or --check with a file.")
    with _library(context) as library:
        if args.check is not None:
            return _check(args.check, library, context)
        for mistake in library.problems:
            note(f"{mistake.sentence} Until then this file is not used.")
        if args.id is not None:
            _show(library.load(args.id).protocol_id, library, context)
        else:
            _list(library, context)
    return ExitCode.DONE


@contextmanager
def _library(context: Context) -> Iterator[Library]:
    """The library, its versions held against the recorded sets where there is a database to ask."""
    folder = context.library_folder()
    with ExitStack() as stack:
        store: Store | None = None
        if context.has_database():
            try:
                store = stack.enter_context(context.store(recover=False, ask=False))
            except (StorageError, TurnoutError) as trouble:
                note(f"Versions are not held against recorded sets: {trouble}")
        yield open_library(folder, store)


def _list(library: Library, context: Context) -> None:
    entries = [library.entries[name] for name in library.ids]
    if context.json:
        problems = [_problem(mistake) for mistake in library.problems]
        write_json({"protocols": [_summary(entry) for entry in entries], "problems": problems})
        return
    rows = [
        (
            entry.protocol.protocol_id,
            str(entry.protocol.version),
            entry.protocol.purpose.value,
            entry.protocol.region,
            ", ".join(tag.value.replace("_", "-") for tag in entry.protocol.phase_tags) or "–",
            "own" if entry.own else "ships",
            entry.protocol.title,
        )
        for entry in entries
    ]
    write_table(("id", "version", "kind", "region", "phases", "file", "title"), rows)


def _show(protocol_id: str, library: Library, context: Context) -> None:
    entry = library.entries[protocol_id]
    if context.json:
        write_json({**_summary(entry), "protocol": to_document(entry.protocol)})
        return
    for line in shown_lines(entry):
        write_line(line)


def _check(path: Path, library: Library, context: Context) -> int:
    if not path.exists():
        raise TurnoutError(f"There is no {path}: correct the name.")
    files = [path] if path.is_file() else _files(path)
    mistakes = [mistake for file in files for mistake in _mistakes_of(library, file)]
    if context.json:
        write_json(
            {"files": [str(file) for file in files], "mistakes": [_problem(each) for each in mistakes]}
        )
    elif mistakes:
        for mistake in mistakes:
            write_line(mistake.sentence)
    else:
        word = "file" if len(files) == 1 else "files"
        write_line(f"{len(files)} {word} checked: no mistake.")
    return ExitCode.DATA_TROUBLE if mistakes else ExitCode.DONE


def _mistakes_of(library: Library, file: Path) -> Sequence[Mistake]:
    """A file in the folder for programs is one; the others are the library's."""
    if file.parent.name == PROGRAMS:
        return template_mistakes(file, known=library.ids)
    return library.check_file(file)


def _files(folder: Path) -> Sequence[Path]:
    rooms = ("*.toml", "protocols/*.toml", "batteries/*.toml", "programs/*.toml")
    files = sorted(file for room in rooms for file in folder.glob(room))
    if not files:
        raise TurnoutError(
            f"{folder} has no .toml file, in it or in its folders protocols and batteries: choose another."
        )
    return files


def _summary(entry: Entry) -> dict[str, object]:
    protocol = entry.protocol
    return {
        "id": protocol.protocol_id,
        "version": protocol.version,
        "title": protocol.title,
        "region": protocol.region,
        "purpose": protocol.purpose.value,
        "phases": [tag.value for tag in protocol.phase_tags],
        "own": entry.own,
        "file": str(entry.file),
    }


def _problem(mistake: Mistake) -> dict[str, object]:
    return {
        "file": mistake.file,
        "line": mistake.line,
        "field": mistake.field,
        "wrong": mistake.wrong,
        "allowed": mistake.allowed,
    }
