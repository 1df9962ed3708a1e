"""Our own JSON form back into a database: every row, sample and curve as it was, in one transaction."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app.errors import TurnoutError
from app.exchange.exporting.json_form import FORMAT, MANIFEST_FILE, SHARED_FILE, VERSION
from db.repositories.import_steps import ImportStoppedError
from db.sharing.bringing_in import BroughtIn
from db.store import Store
from domain.language import say
from domain.wording import count_text

Document = Mapping[str, Any]
_DAMAGED = (KeyError, TypeError, ValueError, AttributeError)
_SOME = 8
"""Names that are shown of those who come."""


def is_export(path: Path) -> bool:
    """Whether a folder, or the manifest in it, is an export of Turnout in JSON."""
    folder = path if path.is_dir() else path.parent
    return (path.is_dir() or path.name == MANIFEST_FILE) and (folder / MANIFEST_FILE).is_file()


def import_export(
    store: Store,
    path: Path,
    *,
    keep: bool = True,
    on_progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> BroughtIn:
    """Read the folder; TurnoutError in one sentence where a file is missing, changed or of another version.

    Rows that are here already and say the same are left; one that says something else stops the import.
    """
    folder, manifest = _opened(path)
    try:
        names = _checked(folder, manifest)
        documents = _documents(folder, names)
        if not keep:
            return BroughtIn(added=sum(map(len, documents.values())))
        return store.imports.keep_export(
            {table: _once(rows) for table, rows in documents.items()},
            _sets(folder, names),
            on_progress=on_progress,
            cancelled=cancelled,
        )
    except ImportStoppedError:
        raise TurnoutError(say("The import was stopped: nothing of it was kept.")) from None
    except _DAMAGED as trouble:
        raise _damaged(folder, trouble) from trouble


def export_words(path: Path) -> tuple[str, ...]:
    """What is in the folder, in sentences, before anything is kept; TurnoutError as at the import."""
    folder, manifest = _opened(path)
    try:
        documents = _documents(folder, _checked(folder, manifest))
        counts = {table: len(_once(rows)) for table, rows in documents.items()}
        names = sorted(row["name"] for row in _once(documents.get("athletes", [])))
    except _DAMAGED as trouble:
        raise _damaged(folder, trouble) from trouble
    shown = ", ".join(names[:_SOME]) + (", ..." if len(names) > _SOME else "")
    return (
        say(
            "{athletes}, {visits}, {sets}: {names}.",
            athletes=count_text(counts.get("athletes", 0), "athlete"),
            visits=count_text(counts.get("sessions", 0), "visit"),
            sets=count_text(counts.get("sets", 0), "set"),
            names=shown,
        ),
        say("{rows} in all.", rows=count_text(sum(counts.values()), "row")),
        say("Rows that are here already stay as they are; one that says something else stops the import."),
    )


def _opened(path: Path) -> tuple[Path, Document]:
    """The folder and its manifest, of a version that can be read."""
    folder = path if path.is_dir() else path.parent
    manifest = _read(folder / MANIFEST_FILE)
    if manifest.get("format") != FORMAT:
        raise TurnoutError(
            say(
                "{folder} is no export of Turnout in JSON: choose the folder with {manifest_file}.",
                folder=folder,
                manifest_file=MANIFEST_FILE,
            )
        )
    if manifest.get("version") != VERSION:
        raise TurnoutError(
            say("{folder} was written by another version of Turnout: update this station.", folder=folder)
        )
    return folder, manifest


def _damaged(folder: Path, trouble: Exception) -> TurnoutError:
    return TurnoutError(
        say(
            "{folder} is damaged ({trouble}): export it again. Nothing was imported.",
            folder=folder,
            trouble=trouble,
        )
    )


def _checked(folder: Path, manifest: Document) -> list[str]:
    """The files that the manifest names, each unchanged and inside the folder."""
    root = folder.resolve()
    names = sorted(manifest.get("files", {}))
    for name in names:
        file = (folder / name).resolve()
        if not file.is_relative_to(root) or not file.is_file():
            raise TurnoutError(
                say("{folder} lacks its file {name}: copy the whole folder.", folder=folder, name=name)
            )
        with file.open("rb") as opened:
            digest = hashlib.file_digest(opened, "sha256").hexdigest()
        if digest != manifest["files"][name]:
            raise TurnoutError(
                say(
                    "{name} in {folder} was changed since the export: export it again.",
                    name=name,
                    folder=folder,
                )
            )
    return names


def _documents(folder: Path, names: list[str]) -> dict[str, list[Any]]:
    """The rows of every table, of the whole clinic and of each athlete."""
    documents: dict[str, list[Any]] = {}
    for name in names:
        if name == SHARED_FILE or name.startswith("athletes/"):
            for table, rows in _read(folder / name)["tables"].items():
                documents.setdefault(table, []).extend(rows)
    return documents


def _sets(folder: Path, names: list[str]) -> Iterator[Document]:
    for name in names:
        if name.startswith("sets/"):
            yield _read(folder / name)


def _once(rows: list[Any]) -> list[Any]:
    """Rows without those that two files both hold."""
    return list({json.dumps(row, sort_keys=True): row for row in rows}.values())


def _read(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as trouble:
        raise TurnoutError(
            say(
                "{path} cannot be read ({trouble}): copy the whole folder.",
                path=path,
                trouble=trouble.strerror,
            )
        ) from None
    except (ValueError, RecursionError):
        raise TurnoutError(say("{path} is damaged: export it again.", path=path)) from None
    if not isinstance(found, dict):
        raise TurnoutError(say("{path} is damaged: export it again.", path=path))
    return found
