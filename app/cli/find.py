"""Sets by what a person types: an id, the beginning of one, or `last`."""

from app.errors import TurnoutError
from db.errors import StorageError
from db.store import Store
from domain.session import SetState, TrainingSet


def find_sets(store: Store, text: str) -> tuple[TrainingSet, ...]:
    """The set that `text` names, or all sets of the session it names; `last` is the newest session."""
    if text != "last":
        try:
            return (store.sessions.set_header(store.sessions.resolve(text)),)
        except StorageError:
            # Not a set: the same words may name a session.
            pass
    session_id = store.sessions.resolve_session(text)
    return tuple(item.header for item in store.sessions.summary(session_id).sets)


def find_one_set(store: Store, text: str) -> TrainingSet:
    """The set that `text` names; of a session its last set that was not discarded."""
    sets = [header for header in find_sets(store, text) if header.state is not SetState.DISCARDED]
    if not sets:
        raise TurnoutError(f"Session {text!r} has no set: choose another of `turnout show`.")
    return sets[-1]
