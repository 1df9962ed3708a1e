"""A file that is there whole or not at all: written beside its place, and put there once it is complete."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Where to write; it takes the place of `path` at the end, and goes away on any trouble."""
    half = path.with_name(f"{path.name}.part")
    try:
        yield half
        half.replace(path)
    except BaseException:
        half.unlink(missing_ok=True)
        raise
