"""Sets by what a person types: an id, the beginning of one, or `last`."""

from db.store import Store
from domain.session import TrainingSet


def find_sets(store: Store, text: str) -> tuple[TrainingSet, ...]:
    """The set itself, or all sets of the session that `text` names."""
    found = store.sessions.resolve(text)
    return tuple(store.sessions.set_header(set_id) for set_id in found.set_ids)
