"""Searches for memory between two events of the window, and never on another thread."""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOKS_EVERY_MS = 250


class Searches(QObject):
    """From `begin` to `stop` Python searches for what refers to itself here alone; before that not at all.

    Left to itself a search comes on whichever thread happens to make something. What it frees is then freed
    there, and an object with a timer that is freed on another thread than its own can end the program.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Look from now on whether a search is due."""
        self._timer.start()

    def stop(self) -> None:
        """Leave searching to Python again."""
        self._timer.stop()
        gc.enable()

    def _look(self) -> None:
        """By Python's own limits: the oldest generation that is due takes the younger ones with it."""
        due = [made > most for made, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation in range(3) if due[generation]))
