"""The first page: start a session, who is due, what was interrupted, what the sensors need, what was done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.empty_state import EmptyState
from widgets.parts.focus import tab_as_laid_out
from widgets.parts.labels import Label
from widgets.parts.link_row import LinkRow
from widgets.parts.page import Page, scrolling
from widgets.theme import Theme
from widgets.today_items import DueItem, SensorNote, SessionItem


class TodayPage(Page):
    """One primary action; everything else is a line to press."""

    start_session_requested = Signal()
    add_athlete_requested = Signal()
    simulated_athlete_requested = Signal()
    session_chosen = Signal(str)
    athlete_chosen = Signal(str)
    group_requested = Signal()
    sensors_requested = Signal()
    progress_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Today"), theme=theme, parent=parent)
        self._start = Button(say("Start session"), theme=theme, kind="large", icon="play")
        self._start.clicked.connect(self.start_session_requested)
        self._progress = Button(say("Progress"), theme=theme, kind="quiet", icon="trend-up")
        self._progress.clicked.connect(self.progress_requested)
        self.add_action(self._progress)
        self.add_action(self._start)
        self._cards: dict[str, Card] = {}
        self._full = QWidget()
        self._fill_layout()
        self._empty = self._make_empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._full)
        self._stack.addWidget(self._empty)
        self._opening = self._make_opening()
        self._stack.addWidget(self._opening)
        self.body.addWidget(self._stack, 1)
        for action in (self._start, self._progress):
            action.hide()
        self._stack.setCurrentWidget(self._opening)

    def set_content(
        self,
        due: Sequence[DueItem],
        interrupted: Sequence[SessionItem],
        sensors: Sequence[SensorNote],
        recent: Sequence[SessionItem],
        *,
        has_athletes: bool | None = None,
    ) -> None:
        """Fill the page; `has_athletes` decides on the empty state where the lists cannot."""
        known = bool(due or interrupted or recent) if has_athletes is None else has_athletes
        self._stack.setCurrentWidget(self._full if known else self._empty)
        self._start.setVisible(known)
        self._progress.setVisible(known)
        self._show("due", [self._due_row(item) for item in due], say("Nobody is due today."))
        self._show("interrupted", [self._session_row(item, "warning") for item in interrupted], "")
        self._show(
            "sensors", [self._sensor_row(note) for note in sensors], say("No sensor has been found yet.")
        )
        done = [self._session_row(item, "clock-counter-clockwise") for item in recent]
        self._show("recent", done, say("The first session will be listed here."))
        self._cards["interrupted"].setVisible(bool(interrupted))
        tab_as_laid_out(self)

    def set_greeting(self, text: str) -> None:
        """The line under the title, such as the date and the clinic."""
        self.set_subtitle(text)

    def _fill_layout(self) -> None:
        titles = {
            "interrupted": say("Interrupted, nothing lost"),
            "due": say("Due today"),
            "recent": say("Last sessions"),
            "sensors": say("Sensors"),
        }
        for name, title in titles.items():
            self._cards[name] = Card(title, theme=self.theme)
        inner = QHBoxLayout()
        inner.setSpacing(self.theme.space(4))
        for names, share in ((("due", "recent"), 3), (("interrupted", "sensors"), 2)):
            column = QVBoxLayout()
            column.setSpacing(self.theme.space(4))
            for name in names:
                column.addWidget(self._cards[name])
            column.addStretch(1)
            inner.addLayout(column, share)
        outer = QVBoxLayout(self._full)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inner))

    def _make_empty(self) -> QWidget:
        add = Button(say("Add your first athlete"), theme=self.theme, kind="primary", icon="user-plus")
        trial = Button(say("Try with a simulated athlete"), theme=self.theme, icon="robot")
        add.clicked.connect(self.add_athlete_requested)
        trial.clicked.connect(self.simulated_athlete_requested)
        return EmptyState(
            "users",
            say("Nobody is here yet"),
            say("Add the person in front of you, or let a simulated athlete show you a whole visit."),
            theme=self.theme,
            actions=(add, trial),
        )

    def _make_opening(self) -> QWidget:
        return EmptyState("house", "Turnout", say("Opening athletes, tests and sensors …"), theme=self.theme)

    def _show(self, name: str, rows: list[QWidget], nothing: str) -> None:
        body = self._cards[name].body
        while (old := body.takeAt(0)) is not None:
            gone = old.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for row in rows:
            body.addWidget(row)
        if not rows:
            body.addWidget(Label(nothing, theme=self.theme, role="secondary", wrap=True))

    def _due_row(self, item: DueItem) -> QWidget:
        icon = "user" if item.athlete_id else "users-three"
        row = LinkRow(icon, item.name, item.text, level=item.level, theme=self.theme)
        row.clicked.connect(
            lambda: (
                self.athlete_chosen.emit(item.athlete_id) if item.athlete_id else self.group_requested.emit()
            )
        )
        return row

    def _session_row(self, item: SessionItem, icon: str) -> QWidget:
        row = LinkRow(icon, item.name, item.text, item.when, level=item.level, theme=self.theme)
        row.clicked.connect(lambda: self.session_chosen.emit(item.session_id))
        return row

    def _sensor_row(self, note: SensorNote) -> QWidget:
        icons = {"good": "check-circle", "amber": "warning", "red": "warning-octagon"}
        icon = icons.get(note.level, "broadcast")
        row = LinkRow(icon, note.title, note.text, level=note.level, theme=self.theme)
        row.clicked.connect(self.sensors_requested)
        return row


def example(theme: Theme) -> QWidget:
    """Today on a working day."""
    from widgets import samples

    page = TodayPage(theme=theme)
    page.set_greeting("Tuesday, 3 Nov 2026 · Riverside Physiotherapy")
    page.set_content(samples.due(), samples.interrupted(), samples.sensor_notes(), samples.recent())
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
