"""Tells once when samples begin to wait in memory, and once when they are safe again."""

from db.store import Store
from domain.language import say


class RecorderWatch:
    """Looks at the recorder during a set."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._trouble: str | None = None

    def news(self) -> tuple[str, str] | None:
        """What is new since the last look, as a sentence and its level."""
        before, self._trouble = self._trouble, self._store.recorder.failure
        if self._trouble is not None and before is None:
            return say("Samples wait in memory, go on: {trouble}", trouble=self._trouble), "red"
        if self._trouble is None and before is not None:
            return say("All samples are written again."), "good"
        return None
