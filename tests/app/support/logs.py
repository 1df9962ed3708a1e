"""A log in a folder of its own, taken away from all loggers afterwards."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.support.log_file import LogFile, log_to


@contextmanager
def logged_in(folder: Path) -> Iterator[LogFile]:
    """Everything that is logged meanwhile lands in `folder`."""
    handler = log_to(folder)
    try:
        yield handler
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()


def written(handler: LogFile) -> str:
    """What stands in the log now."""
    return Path(handler.baseFilename).read_text("utf-8")
