"""The page of sensors: what was found and how we know, how well it runs, where it sits."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from widgets.parts.buttons import Button
from widgets.parts.empty_state import EmptyState
from widgets.parts.labels import ElidedLabel
from widgets.parts.page import Page, scrolling
from widgets.sensor_row import SensorCard, SensorRow, segment_word
from widgets.theme import Theme

__all__ = ["SensorRow", "SensorsPage", "segment_word"]


class SensorsPage(Page):
    """Emits wishes with the key of the device they concern."""

    scan_requested = Signal()
    scan_cancelled = Signal()
    segment_assigned = Signal(str, str)
    tare_requested = Signal(str)
    calibrate_requested = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Sensors", theme=theme, parent=parent)
        self._cards: dict[str, SensorCard] = {}
        self._scan = Button("Search for sensors", theme=theme, kind="primary", icon="magnifying-glass")
        self._scan.clicked.connect(self.scan_requested)
        self.add_action(self._scan)
        self._progress = self._make_progress()
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            "broadcast",
            "No sensor found yet",
            "Plug the receiver or the cable in, switch the sensors on, then search. A port that another "
            "program holds must be released first.",
            theme=theme,
        )
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space(3))
        inner = QVBoxLayout()
        inner.addLayout(self._rows)
        inner.addStretch(1)
        self._area = scrolling(inner)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._area)
        self.body.addWidget(self._progress)
        self.body.addWidget(self._stack, 1)
        self.set_devices([])
        self.set_progress("", None)

    def set_devices(self, rows: Sequence[SensorRow]) -> None:
        """Show these devices; those already shown keep their place and only their numbers change."""
        keys = [row.key for row in rows]
        for key in [key for key in self._cards if key not in keys]:
            gone = self._cards.pop(key)
            gone.hide()
            gone.deleteLater()
        for row in rows:
            if row.key in self._cards:
                self._cards[row.key].show_row(row)
            else:
                self._add(row)
        count = len(rows)
        self.set_subtitle(f"{count} sensor{'' if count == 1 else 's'} found" if count else "")
        self._stack.setCurrentWidget(self._area if rows else self._empty)

    def set_progress(self, text: str, fraction: float | None) -> None:
        """What the search is doing, 0-1; None ends it."""
        searching = fraction is not None
        self._progress.setVisible(searching)
        self._scan.setEnabled(not searching)
        self._words.set_text(text)
        self._bar.setValue(round(100 * (fraction or 0.0)))

    def _add(self, row: SensorRow) -> None:
        card = SensorCard(row, theme=self.theme)
        card.segment_assigned.connect(self.segment_assigned)
        card.tare_requested.connect(self.tare_requested)
        card.calibrate_requested.connect(self.calibrate_requested)
        self._cards[row.key] = card
        self._rows.addWidget(card)

    def _make_progress(self) -> QWidget:
        theme = self.theme
        self._words = ElidedLabel(theme=theme, role="secondary")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Search")
        cancel = Button("Cancel", theme=theme, kind="quiet")
        cancel.clicked.connect(self.scan_cancelled)
        words = QVBoxLayout()
        words.setSpacing(theme.space(1))
        words.addWidget(self._words)
        words.addWidget(self._bar)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(4))
        row.addLayout(words, 1)
        row.addWidget(cancel)
        return holder
