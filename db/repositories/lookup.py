"""Finds the key that somebody typed in part."""

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.errors import StorageError
from db.models import SessionRow, SetRow
from domain.language import say
from domain.session import SetState

_COLUMNS: dict[str, tuple[InstrumentedAttribute[str], InstrumentedAttribute[object]]] = {
    "set": (SetRow.set_id, SetRow.started_at),
    "session": (SessionRow.session_id, SessionRow.started_at),
}


def resolve_key(session: Session, text: str, *, what: str) -> str:
    """The one key of `what` that begins or ends with `text`; `last` is the newest.

    Keys made in the same minute begin alike, so their ends are what people copy.
    """
    key, started_at = _COLUMNS[what]
    newest = select(key).order_by(started_at.desc(), key.desc())
    wanted = text.strip().lower()
    if wanted == "last":
        if what == "set":
            newest = newest.where(SetRow.state != SetState.DISCARDED.value)
        found = session.scalars(newest.limit(1)).all()
    elif wanted:
        part = key.startswith(wanted, autoescape=True) | key.endswith(wanted, autoescape=True)
        found = session.scalars(newest.where(part).limit(2)).all()
    else:
        found = []
    if not found:
        raise StorageError(
            say(
                "There is no {what} {text!r}: `turnout show` lists the ones that are there.",
                what=what,
                text=text,
            )
        )
    if len(found) > 1:
        raise StorageError(
            say(
                "{text!r} fits more than one {what}: give more characters, or the last ones.",
                text=text,
                what=what,
            )
        )
    return found[0]
