"""The one time axis of all charts of the page: zoomed and moved together."""

from datetime import date

from PySide6.QtCore import QObject, Signal

LEAST_DAYS = 7.0


class SharedTime(QObject):
    """Days as ordinals; what is shown never leaves the whole."""

    changed = Signal()

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._whole = (0.0, LEAST_DAYS)
        self.begin, self.end = self._whole

    def set_whole(self, first: date, last: date) -> None:
        """Show everything between two days, with a little room at both ends."""
        room = max(3.0, 0.03 * (last - first).days)
        self._whole = (first.toordinal() - room, last.toordinal() + room)
        self.reset()

    def reset(self) -> None:
        """Show the whole."""
        self._show(*self._whole)

    def zoom(self, factor: float, share: float) -> None:
        """Show `factor` times as many days; the place at `share` of the width stays."""
        held = self.begin + share * (self.end - self.begin)
        width = max(LEAST_DAYS, factor * (self.end - self.begin))
        self._show(held - share * width, held + (1.0 - share) * width)

    def pan(self, share: float) -> None:
        """Move by a share of what is shown, positive to later."""
        moved = share * (self.end - self.begin)
        self._show(self.begin + moved, self.end + moved)

    def _show(self, begin: float, end: float) -> None:
        low, high = self._whole
        width = min(end - begin, high - low)
        begin = min(max(begin, low), high - width)
        self.begin, self.end = begin, begin + width
        self.changed.emit()
