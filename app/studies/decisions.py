"""What the clinic has decided, out of the database, as the library asks for it."""

from db.store import Store
from domain.studies.own_figure import AdoptedError
from domain.studies.rebasing import OwnLimit


class StoredDecisions:
    """Read anew each time: the library keeps what it was told until it is read again."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def errors(self) -> tuple[AdoptedError, ...]:
        """The adopted test-retest errors, the newest first."""
        return self._store.studies.errors()

    def limits(self) -> tuple[OwnLimit, ...]:
        """The limits that hold in place of the files'."""
        return self._store.rule_limits.limits()
