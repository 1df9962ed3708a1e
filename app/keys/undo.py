"""The steps that can be taken back, newest first: Ctrl+Z."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from domain.language import say

MOST_STEPS = 100


@dataclass(frozen=True, slots=True)
class Step:
    """What was done, in words, and what takes it back; `key` joins the steps of one drag."""

    words: str
    take_back: Callable[[], None]
    key: str = ""


class Undo(QObject):
    """Remembers; `told` says what was taken back."""

    told = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._undoing = False

    def __len__(self) -> int:
        return len(self._steps)

    def push(self, words: str, take_back: Callable[[], None], *, key: str = "") -> None:
        """Remember a step; one with the key of the newest step is part of it."""
        joins = bool(key) and bool(self._steps) and self._steps[-1].key == key
        if not self._undoing and not joins:
            self._steps.append(Step(words, take_back, key))
            del self._steps[:-MOST_STEPS]

    def undo(self) -> None:
        """Take the newest step back."""
        if not self._steps:
            self.told.emit(say("There is nothing to undo here."), "info")
            return
        step = self._steps.pop()
        self._undoing = True
        try:
            step.take_back()
        finally:
            self._undoing = False
        self.told.emit(say("Undone: {step}.", step=step.words), "info")

    def forget(self, prefix: str) -> None:
        """What belonged to a page that was left can no longer be taken back."""
        self._steps = [step for step in self._steps if not step.key.startswith(prefix)]
