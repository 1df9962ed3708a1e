"""The steps of a long import in one transaction: told, and stopped where the coach wants it."""

from collections.abc import Callable

from sqlalchemy.orm import Session as OrmSession


class ImportStoppedError(Exception):
    """The coach cancelled; nothing of the import was kept."""


def write_step(
    session: OrmSession,
    share: float,
    on_progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool],
) -> None:
    """Write what waits, tell how far it is, and stop where that is wanted; the transaction is then undone."""
    if cancelled():
        raise ImportStoppedError
    session.flush()
    session.expunge_all()
    if on_progress is not None:
        on_progress(share)
