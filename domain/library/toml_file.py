"""Opens a TOML file of the library as fields, with one sentence where it is no TOML."""

import tomllib
from pathlib import Path

from domain.language import say
from domain.library.fields import Fields


def read_toml(path: Path) -> Fields:
    """The fields of a file; `LibraryFileError` where it cannot be read."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as trouble:
        raise refusal(
            path, say("cannot be read ({trouble})", trouble=trouble), say("TOML as in the files that ship")
        ) from trouble
    return Fields(path.name, table)


def refusal(path: Path, wrong: str, allowed: str) -> Exception:
    """A mistake of the file as a whole."""
    return Fields(path.name, {}).error("file", wrong, allowed)
