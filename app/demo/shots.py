"""Pictures of the screens, numbered in the order they were taken."""

from pathlib import Path

from PySide6.QtWidgets import QWidget


class Shots:
    """Saves a PNG of a widget into a folder; without a folder it does nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self.saved: list[Path] = []
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)

    def take(self, widget: QWidget, name: str) -> None:
        """One picture as the person would see it now."""
        if self._folder is not None:
            path = self._folder / f"{len(self.saved) + 1:02d}-{name}.png"
            widget.grab().save(str(path))
            self.saved.append(path)
