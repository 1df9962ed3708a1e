"""What is said of a file that cannot be read."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import TurnoutError
from domain.foreign.errors import ForeignFileError
from domain.language import say


@contextmanager
def said_of_file(path: Path) -> Iterator[None]:
    """Reading `path` ends whole, or with one sentence that says what to do."""
    try:
        yield
    except OSError as trouble:
        raise TurnoutError(
            say(
                "{path} cannot be read ({trouble}): copy it, and try again.",
                path=path,
                trouble=trouble.strerror,
            )
        ) from None
    except ForeignFileError as trouble:
        raise TurnoutError(str(trouble)) from None
