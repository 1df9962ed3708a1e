"""The clinic's own template: where it lies, what is wrong with it, and the shipped one to begin from."""

import re
import shutil
from importlib.resources import as_file, files
from pathlib import Path

from app.errors import TurnoutError
from app.reporting.typesetting import TypesettingError
from domain.language import say

TEMPLATE = "report.typ"
_PLACE = re.compile(r"┌─ (?P<file>.+?):(?P<line>\d+):\d+")


def own_template(folder: Path | None) -> Path | None:
    """The clinic's template; None where the folder has none."""
    path = None if folder is None else folder / TEMPLATE
    return path if path is not None and path.is_file() else None


def what_is_wrong(template: Path, error: TypesettingError) -> str:
    """One sentence for the clinic: file, line, trouble, and what was done instead."""
    found = _PLACE.search(error.diagnostic)
    line = say(", line {found}", found=found["line"]) if found else ""
    return say(
        "The template {template}{line}: {error}. The report was made with the template that "
        "ships; correct the line or take the file away.",
        template=template,
        line=line,
        error=str(error).rstrip("."),
    )


def write_template(folder: Path) -> Path:
    """Lay the shipped template into a folder, to be changed there; one that is there stays."""
    path = folder / TEMPLATE
    if path.exists():
        raise TurnoutError(
            say("{path} is there already: rename it first, so that your changes are not lost.", path=path)
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with as_file(files("app.reporting") / TEMPLATE) as shipped:
            shutil.copyfile(shipped, path)
    except OSError as trouble:
        raise TurnoutError(
            say(
                "{path} cannot be written ({trouble}): choose another folder.",
                path=path,
                trouble=trouble.strerror,
            )
        ) from trouble
    return path
