"""The page of sensors: what was found and how we know, how well it runs, where it sits; what was not."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from domain.language import say
from domain.wording import count_text
from widgets.devices.sensor_ports import AddByName, BrokenList, PortList, PortRow
from widgets.devices.sensor_row import SensorCard, SensorRow, segment_word
from widgets.parts.buttons import Button
from widgets.parts.empty_state import EmptyState
from widgets.parts.labels import ElidedLabel, Label
from widgets.parts.page import Page, scrolling
from widgets.theme import Theme

__all__ = ["PortRow", "SensorRow", "SensorsPage", "segment_word"]

_CARD_PX = 780
_WIDE_PX = 1010
"""At text scale 1: two cards of the first width stand side by side; from the second all is on one line."""


class SensorsPage(Page):
    """Emits wishes with the key of the device they concern."""

    scan_requested = Signal()
    scan_cancelled = Signal()
    port_asked = Signal(str, str)
    segment_assigned = Signal(str, str)
    tare_requested = Signal(str)
    calibrate_requested = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Sensors"), theme=theme, parent=parent)
        self._cards: dict[str, SensorCard] = {}
        self._columns, self._wide = 1, True
        self._stack = QStackedWidget()
        self.by_name = Button(say("Add by name"), theme=theme, kind="quiet", icon="plus")
        self._scan = Button(say("Search for sensors"), theme=theme, kind="primary", icon="magnifying-glass")
        self._scan.clicked.connect(self.scan_requested)
        self.add_action(self.by_name)
        self.add_action(self._scan)
        QWidget.setTabOrder(self._scan, self.by_name)
        self._progress = self._make_progress()
        self.add = AddByName(theme=theme)
        self.add.hide()
        self.add.wanted.connect(self.port_asked)
        self.by_name.clicked.connect(lambda: self._show_add())
        search = Button(say("Search for sensors"), theme=theme, icon="magnifying-glass")
        search.clicked.connect(self.scan_requested)
        self._empty = EmptyState(
            "broadcast",
            say("No sensor found yet"),
            say(
                "Plug the receiver or the cable in, switch the sensors on, then search. A port that another "
                "program holds must be released first."
            ),
            theme=theme,
            actions=(search,),
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(theme.space(3))
        self._none = Label(
            say("No sensor answers yet. What was met on each port is said below."),
            theme=theme,
            role="secondary",
        )
        self.ports = PortList(theme=theme)
        self.ports.asked.connect(lambda port: self.port_asked.emit(port, ""))
        self.ports.which_wanted.connect(self._show_add)
        self.broken = BrokenList(theme=theme)
        inner = QVBoxLayout()
        inner.setSpacing(theme.space(4))
        inner.addWidget(self._none)
        inner.addLayout(self._grid)
        inner.addWidget(self.ports)
        inner.addWidget(self.broken)
        inner.addStretch(1)
        self._area = scrolling(inner)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._area)
        for part in (self._progress, self.add):
            self.body.addWidget(part)
        self.body.addWidget(self._stack, 1)
        self.set_devices([])
        self.set_progress("", None)

    def set_devices(self, rows: Sequence[SensorRow]) -> None:
        """Show these devices; those already shown keep their place and only their numbers change."""
        keys = [row.key for row in rows]
        changed = keys != list(self._cards)
        for key in [key for key in self._cards if key not in keys]:
            gone = self._cards.pop(key)
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for row in rows:
            if row.key in self._cards:
                self._cards[row.key].show_row(row)
            else:
                self._add(row)
        if changed:
            self._cards = {key: self._cards[key] for key in keys}
            self._place_cards()
        self.set_subtitle(_summary(rows))
        self._choose_face()

    def set_ports(self, rows: Sequence[PortRow]) -> None:
        """What the search met on ports without a known sensor."""
        self.ports.set_rows(rows)
        self._choose_face()

    def set_broken(self, rows: Sequence[tuple[str, str]]) -> None:
        """Plug-ins and sensor files that did not load: name and sentence."""
        self.broken.set_rows(rows)
        self._choose_face()

    def set_progress(self, text: str, fraction: float | None) -> None:
        """What the search is doing, 0-1; None ends it."""
        searching = fraction is not None
        self._progress.setVisible(searching)
        self._scan.setEnabled(not searching)
        self.add.look.setEnabled(not searching)
        self._words.set_text(text)
        self._bar.setValue(round(100 * (fraction or 0.0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if self.width() >= 2 * self.theme.px(_CARD_PX) else 1
        wide = self.width() / columns >= self.theme.px(_WIDE_PX)
        if (columns, wide) != (self._columns, self._wide):
            self._columns, self._wide = columns, wide
            self._place_cards()

    def _choose_face(self) -> None:
        # A hidden parent hides its children, so what each list decided for itself is asked.
        besides = not self.ports.isHidden() or not self.broken.isHidden()
        self._none.setVisible(not self._cards)
        self._stack.setCurrentWidget(self._area if self._cards or besides else self._empty)

    def _show_add(self, port: str = "") -> None:
        self.add.setVisible(bool(port) or self.add.isHidden())
        self.add.begin(port)

    def _add(self, row: SensorRow) -> None:
        card = SensorCard(row, theme=self.theme)
        card.segment_assigned.connect(self.segment_assigned)
        card.tare_requested.connect(self.tare_requested)
        card.calibrate_requested.connect(self.calibrate_requested)
        card.removal_wanted.connect(self.removal_wanted)
        self._cards[row.key] = card

    def _place_cards(self) -> None:
        for index, card in enumerate(self._cards.values()):
            card.set_wide(self._wide)
            self._grid.addWidget(card, index // self._columns, index % self._columns)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _make_progress(self) -> QWidget:
        theme = self.theme
        self._words = ElidedLabel(theme=theme, role="secondary")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Search"))
        cancel = Button(say("Cancel"), theme=theme, kind="quiet")
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


def _summary(rows: Sequence[SensorRow]) -> str:
    if not rows:
        return ""
    found = say("{count} found", count=count_text(len(rows), "sensor"))
    waiting = sum(row.segment is None for row in rows)
    placing = say(" · {waiting} without a place", waiting=waiting) if waiting else ""
    return f"{found}{placing}"
