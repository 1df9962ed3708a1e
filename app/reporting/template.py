"""The clinic's own template: where it lies, what is wrong with it, and the shipped one to begin from."""

import re
import shutil
from importlib.resources import as_file, files
from pathlib import Path

import typst

from app.errors import TurnoutError

TEMPLATE = "report.typ"
_PLACE = re.compile(r"┌─ (?P<file>.+?):(?P<line>\d+):\d+")


def own_template(folder: Path | None) -> Path | None:
    """The clinic's template; None where the folder has none."""
    path = None if folder is None else folder / TEMPLATE
    return path if path is not None and path.is_file() else None


def what_is_wrong(template: Path, error: typst.TypstError) -> str:
    """One sentence for the clinic: file, line, trouble, and what was done instead."""
    found = _PLACE.search(error.diagnostic)
    line = f", line {found['line']}" if found else ""
    return (
        f"The template {template}{line}: {str(error).rstrip('.')}. "
        "The report was made with the template that ships; correct the line or take the file away."
    )


def write_template(folder: Path) -> Path:
    """Lay the shipped template into a folder, to be changed there; one that is there stays."""
    path = folder / TEMPLATE
    if path.exists():
        raise TurnoutError(f"{path} is there already: rename it first, so that your changes are not lost.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with as_file(files("app.reporting") / TEMPLATE) as shipped:
            shutil.copyfile(shipped, path)
    except OSError as trouble:
        raise TurnoutError(
            f"{path} cannot be written ({trouble.strerror}): choose another folder."
        ) from trouble
    return path
