"""One athlete: who it is, what was measured on the body, and every set so far."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from domain.athlete import Athlete
from domain.language import capital, say
from domain.units import LENGTH, MASS
from widgets.athletes.form import latest_shank_m
from widgets.athletes.history import HistorySession, HistorySet
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.dates import date_text
from widgets.parts.labels import ElidedLabel, Label
from widgets.parts.link_row import LinkRow
from widgets.parts.table import Cell, Column, Table
from widgets.theme import Theme

_COLUMNS = (
    Column(say("Visit")),
    Column(say("Test or exercise"), share=3),
    Column(say("Side")),
    Column(say("Result"), number=True),
)


class AthleteDetail(QWidget):
    """Wishes go up as signals; the sets to compare are given older first."""

    start_requested = Signal()
    program_requested = Signal()
    progress_requested = Signal()
    edit_requested = Signal()
    remove_requested = Signal()
    export_requested = Signal()
    session_opened = Signal(str)
    compare_requested = Signal(str, str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[tuple[HistorySession, HistorySet]] = []
        self._name = ElidedLabel(theme=theme, role="title")
        self._words = ElidedLabel(theme=theme, role="secondary")
        self._facts = {key: Label(theme=theme, role="strong", tabular=True) for key in _FACTS}
        self._notes = Label(theme=theme, role="secondary", wrap=True)
        self._table = Table(_COLUMNS, theme=theme, name=say("Sets so far"), selectable=True, several=True)
        self._nothing = Label(
            say("No set yet. Start a session, and every set will be listed here."),
            theme=theme,
            role="secondary",
            wrap=True,
        )
        self._hint = ElidedLabel(theme=theme, role="caption")
        self._open = Button(say("Open session"), theme=theme, icon="arrow-square-out")
        self._compare = Button(say("Compare the two"), theme=theme, icon="chart-line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(4))
        column.addLayout(self._make_head())
        column.addWidget(self._make_profile())
        column.addWidget(self._make_history(), 1)
        self._table.rows_chosen.connect(self._enable)
        self._table.row_opened.connect(lambda row: self.session_opened.emit(self._rows[row][0].session_id))
        self._open.clicked.connect(self._open_chosen)
        self._compare.clicked.connect(self._compare_chosen)

    def show_athlete(self, athlete: Athlete) -> None:
        """Show who it is; the history comes by itself."""
        self._name.set_text(athlete.name)
        self._words.set_text(athlete_words(athlete))
        mass, shank = athlete.latest_mass_kg, latest_shank_m(athlete)
        values = {
            "born": date_text(athlete.born_on) if athlete.born_on else "–",
            "sex": capital(athlete.sex) if athlete.sex.value != "unspecified" else "–",
            "dominant": capital(athlete.dominant_side) if athlete.dominant_side else "–",
            "involved": capital(athlete.involved_side) if athlete.involved_side else say("None"),
            "mass": MASS.text(mass) if mass is not None else "–",
            "shank": LENGTH.text(shank, 1) if shank is not None else "–",
        }
        for key, text in values.items():
            self._facts[key].setText(text)
        side = athlete.involved_side
        self._facts["involved"].set_tone(side.value if side else "")
        self._notes.setText(athlete.notes)
        self._notes.setVisible(bool(athlete.notes))

    def set_history(self, sessions: Sequence[HistorySession]) -> None:
        """Show the visits, newest first."""
        newest = sorted(sessions, key=lambda session: session.started_at, reverse=True)
        self._rows = [(session, item) for session in newest for item in session.sets]
        self._table.set_rows([_row(session, item) for session, item in self._rows])
        self._table.setVisible(bool(self._rows))
        self._nothing.setVisible(not self._rows)
        self._enable([])

    def _make_head(self) -> QHBoxLayout:
        theme = self._theme
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._words)
        start = Button(say("Start session"), theme=theme, kind="primary", icon="play")
        edit = Button(say("Edit"), theme=theme, kind="quiet", icon="pencil-simple")
        export = Button(say("Export"), theme=theme, kind="quiet", icon="export")
        remove = Button(say("Remove"), theme=theme, kind="quiet", icon="trash")
        start.clicked.connect(self.start_requested)
        edit.clicked.connect(self.edit_requested)
        remove.clicked.connect(self.remove_requested)
        export.clicked.connect(self.export_requested)
        head = QHBoxLayout()
        head.setSpacing(theme.space(2))
        head.addLayout(words, 1)
        for button in (remove, export, edit, start):
            head.addWidget(button)
        return head

    def _make_profile(self) -> Card:
        card = Card(theme=self._theme)
        card.setAccessibleName(say("Profile"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space(4))
        grid.setVerticalSpacing(2)
        for column, (key, title) in enumerate(_FACTS.items()):
            grid.addWidget(Label(title, theme=self._theme, role="caption"), 0, column)
            grid.addWidget(self._facts[key], 1, column)
            grid.setColumnStretch(column, 1)
        card.body.addLayout(grid)
        card.body.addWidget(self._notes)
        words = say("Phases, this week, gates, and what is suggested next")
        program = LinkRow("calendar-blank", say("Program"), words, theme=self._theme)
        program.clicked.connect(self.program_requested)
        words = say("What really changed, goals, and every visit on one time axis")
        progress = LinkRow("trend-up", say("Progress"), words, theme=self._theme)
        progress.clicked.connect(self.progress_requested)
        ways = QHBoxLayout()
        ways.addWidget(progress, 1)
        ways.addWidget(program, 1)
        card.body.addLayout(ways)
        return card

    def _make_history(self) -> Card:
        card = Card(say("History"), theme=self._theme)
        card.head.addWidget(self._hint)
        card.head.addWidget(self._open)
        card.head.addWidget(self._compare)
        card.body.addWidget(self._table, 1)
        card.body.addWidget(self._nothing)
        return card

    def _enable(self, rows: list[int]) -> None:
        self._open.setEnabled(len(rows) == 1)
        self._compare.setEnabled(len(rows) == 2)
        for button in (self._open, self._compare, self._hint):
            button.setVisible(bool(self._rows))
        words = (say("Choose one to open, two to compare"), say("Choose one more to compare"), "")
        self._hint.set_text(words[min(len(rows), 2)])

    def _open_chosen(self) -> None:
        self.session_opened.emit(self._rows[self._table.chosen_rows[0]][0].session_id)

    def _compare_chosen(self) -> None:
        newer, older = (self._rows[row][1].set_id for row in self._table.chosen_rows)
        self.compare_requested.emit(older, newer)


_FACTS = {
    "born": say("Born"),
    "sex": say("Sex"),
    "dominant": say("Dominant side"),
    "involved": say("Involved side"),
    "mass": say("Body mass"),
    "shank": say("Lever arm"),
}


def athlete_words(athlete: Athlete) -> str:
    """The line under a name: involved side and phase."""
    involved = (
        say("{involved_side} involved", involved_side=capital(athlete.involved_side))
        if athlete.involved_side
        else ""
    )
    return " · ".join(part for part in (involved, athlete.phase) if part)


def _row(session: HistorySession, item: HistorySet) -> tuple[Cell, ...]:
    visit = session.title + (say(" · baseline") if session.baseline else "")
    odd = item.state not in ("", "complete")
    return (
        Cell(date_text(session.started_at.astimezone().date()), note=visit),
        Cell(
            item.title,
            strong=True,
            note=capital(item.state) if odd else "",
            level=item.level if odd else "",
            icon="warning" if odd else "",
        ),
        Cell(capital(item.side), side=item.side.value),
        Cell(item.result),
    )


def example(theme: Theme) -> QWidget:
    """One athlete with the visits."""
    from widgets import samples

    detail = AthleteDetail(theme=theme)
    detail.show_athlete(samples.athletes()[0])
    detail.set_history(samples.history())
    return detail


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
