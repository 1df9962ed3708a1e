"""The page of one athlete's program: phases, this week, gates, suggestions; calendar, editor and the day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.language import say
from domain.wording import NO_BREAK
from widgets.parts.buttons import Button, Choice
from widgets.parts.card import Card
from widgets.parts.empty_state import EmptyState
from widgets.parts.labels import Label
from widgets.parts.page import Page, scrolling
from widgets.parts.pick_box import PickBox
from widgets.program.calendar import ProgramCalendar
from widgets.program.day_notes import DayNotesCard
from widgets.program.day_row import DayRow
from widgets.program.editor import ProgramEditor
from widgets.program.gate_list import GateList
from widgets.program.notice_row import NoticeRow
from widgets.program.phase_band import PhaseBand
from widgets.program.shown import ShownProgram, ShownSuggestion, ShownWeek
from widgets.program.suggestion_card import SuggestionCard
from widgets.theme import Theme

LARGE_TEXT = 1.25
_VIEWS = ("empty", "overview", "calendar", "edit", "day")


class ProgramPage(Page):
    """Holds no data of its own but what it was given; every wish goes up."""

    template_chosen = Signal(str)
    blank_wanted = Signal()
    start_wanted = Signal()
    edit_wanted = Signal()
    next_phase_wanted = Signal()
    notice_pressed = Signal(str)
    suggestion_accepted = Signal(str)
    suggestion_changed = Signal(str, object, str)
    suggestion_refused = Signal(str, str)
    day_notes_wanted = Signal()
    gate_decided = Signal(str, str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Program"), theme=theme, parent=parent)
        self.band = PhaseBand(theme=theme)
        self.calendar = ProgramCalendar(theme=theme)
        self.editor = ProgramEditor(theme=theme)
        self.day_notes = DayNotesCard(theme=theme)
        self._gates = GateList(theme=theme)
        self._view = Choice(
            [("overview", say("Overview")), ("calendar", say("Calendar"))], theme=theme, name=say("Show")
        )
        self._note = Button(say("How is the day?"), theme=theme, kind="quiet", icon="moon")
        self._edit = Button(say("Edit program"), theme=theme, kind="quiet", icon="pencil-simple")
        self._start = Button(say("Start today's session"), theme=theme, kind="primary", icon="play")
        self.title.setWordWrap(True)
        self.subtitle.setWordWrap(True)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.addWidget(self._view)
        tools.addStretch(1)
        tools.addWidget(self._note)
        tools.addWidget(self._edit)
        # Large text leaves no room beside the title.
        if theme.scale < LARGE_TEXT:
            self.add_action(self._tools)
        else:
            self.body.addWidget(self._tools)
        self.add_action(self._start)
        self._stack = QStackedWidget()
        calendar = Card(theme=theme)
        calendar.body.addWidget(self.calendar, 1)
        edit, month = QVBoxLayout(), QVBoxLayout()
        edit.addWidget(self.editor)
        month.addWidget(calendar)
        for view in (
            self._make_empty(),
            self._make_overview(),
            scrolling(month),
            scrolling(edit),
            self._padded(self.day_notes),
        ):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack, 1)
        self._connect()
        self.show_view("empty")

    def set_templates(self, templates: Sequence[tuple[str, str, str]]) -> None:
        """Key, title and purpose of each template to start with."""
        self._templates.clear()
        for key, title, purpose in templates:
            self._templates.addItem(title, key)
            self._templates.setItemData(self._templates.count() - 1, purpose, 3)

    def set_program(self, shown: ShownProgram) -> None:
        """Show a program; one without phases shows how to begin."""
        self.title.setText(shown.title or say("Program"))
        self.set_subtitle(f"{shown.athlete}{NO_BREAK}· {shown.phase_line}" if shown.phases else shown.athlete)
        self._begun = bool(shown.phases)
        self.band.set_phases(shown.phases, shown.today)
        self._gates.set_gates(shown.gates)
        self._next.setVisible(shown.may_go_on)
        self._start.setEnabled(shown.can_start)
        self._start.setToolTip("" if shown.can_start else say("Nothing is planned for today."))
        _fill(self._notices, [self._notice(shown, place) for place in range(len(shown.notices))])
        _fill(self._week, [DayRow(day, theme=self.theme) for day in shown.week])
        counts = [
            say("{done} of {planned}", done=done, planned=planned) for done, planned in shown.frequency[-6:]
        ]
        self._frequency.setText(
            say("Sessions a week, done of planned: {names}", names=" · ".join(counts)) if counts else ""
        )
        cards: list[QWidget] = [self._card(one) for one in shown.suggestions]
        said = [Label(f"{one}.", theme=self.theme, role="secondary", wrap=True) for one in shown.said]
        nothing = say("Nothing waits. After a session the next step of each exercise is suggested here.")
        _fill(
            self._suggested,
            [*cards, *said] or [Label(nothing, theme=self.theme, role="secondary", wrap=True)],
        )
        if self.view in ("empty", "overview") or not self._begun:
            self.show_view("overview" if self._begun else "empty")

    def set_calendar(self, weeks: Sequence[ShownWeek], *, at: date, today: date) -> None:
        """The weeks that touch the month of `at`."""
        self.calendar.set_weeks(weeks, at=at, today=today)

    @property
    def view(self) -> str:
        """What is in view: empty, overview, calendar, edit or day."""
        return _VIEWS[self._stack.currentIndex()]

    def show_view(self, name: str) -> None:
        """Bring a part into view."""
        self._stack.setCurrentIndex(_VIEWS.index(name))
        looking = name in ("overview", "calendar")
        for widget in (self._tools, self._start):
            widget.setVisible(looking)
        if looking:
            self._view.select(name)

    def show_overview(self) -> None:
        """Back to the overview, or to the beginning where there is no program."""
        self.show_view("overview" if self._begun else "empty")

    def _connect(self) -> None:
        self._begun = False
        self._view.chosen.connect(self.show_view)
        self._note.clicked.connect(self.day_notes_wanted)
        self._edit.clicked.connect(self.edit_wanted)
        self._start.clicked.connect(self.start_wanted)
        self._next.clicked.connect(self.next_phase_wanted)
        self._gates.decided.connect(self.gate_decided)
        self.editor.left.connect(self.show_overview)
        self.day_notes.cancelled.connect(self.show_overview)

    def _make_empty(self) -> QWidget:
        begin = Button(say("Start with a template"), theme=self.theme, kind="primary", icon="play")
        blank = Button(say("Start from nothing"), theme=self.theme, icon="plus")
        self._templates = PickBox(theme=self.theme)
        self._templates.setAccessibleName(say("Template"))
        self._templates.setMinimumWidth(min(self.theme.px(320), 480))
        begin.clicked.connect(lambda: self.template_chosen.emit(str(self._templates.currentData() or "")))
        blank.clicked.connect(self.blank_wanted)
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, 0, 0, 0)
        state = EmptyState(
            "calendar-blank",
            say("No program yet"),
            say(
                "Start with a template: phases, days and gates that you change as you like. It begins today."
            ),
            theme=self.theme,
            actions=(begin, blank),
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(Label(say("Template"), theme=self.theme, role="secondary"))
        row.addWidget(self._templates)
        row.addStretch(1)
        column.addWidget(state, 4)
        column.addLayout(row)
        column.addStretch(3)
        return empty

    def _make_overview(self) -> QWidget:
        theme = self.theme
        self._notices, self._week, self._suggested = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for layout in (self._notices, self._week, self._suggested):
            layout.setSpacing(theme.space(1))
        self._suggested.setSpacing(theme.space(3))
        self._frequency = Label(theme=theme, role="caption", tabular=True, wrap=True)
        self._next = Button(say("Begin the next phase"), theme=theme, icon="arrow-right")
        band = Card(theme=theme)
        band.setAccessibleName(say("Phases"))
        band.body.addWidget(self.band)
        week, waiting, gates = (
            Card(title, theme=theme)
            for title in (say("This week"), say("Suggested next"), say("Gates to the next phase"))
        )
        week.body.addLayout(self._week)
        week.body.addWidget(self._frequency)
        week.body.addStretch(1)
        waiting.body.addLayout(self._suggested)
        gates.head.addWidget(self._next)
        gates.body.addWidget(self._gates)
        columns = QHBoxLayout()
        columns.setSpacing(theme.space(4))
        for cards in ((week,), (waiting, gates)):
            column = QVBoxLayout()
            column.setSpacing(theme.space(4))
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        whole = QVBoxLayout()
        whole.setSpacing(theme.space(4))
        whole.addWidget(band)
        whole.addLayout(self._notices)
        whole.addLayout(columns)
        whole.addStretch(1)
        return scrolling(whole)

    def _padded(self, card: QWidget) -> QWidget:
        column = QVBoxLayout()
        column.addWidget(card)
        column.addStretch(1)
        return scrolling(column)

    def _notice(self, shown: ShownProgram, place: int) -> QWidget:
        row = NoticeRow(shown.notices[place], theme=self.theme)
        row.pressed.connect(self.notice_pressed)
        return row

    def _card(self, one: ShownSuggestion) -> SuggestionCard:
        card = SuggestionCard(one, theme=self.theme)
        card.accepted.connect(self.suggestion_accepted)
        card.changed.connect(self.suggestion_changed)
        card.refused.connect(self.suggestion_refused)
        return card


def _fill(layout: QVBoxLayout, views: Sequence[QWidget]) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (gone := item.widget()) is not None:
            gone.hide()
            gone.deleteLater()
    for view in views:
        layout.addWidget(view)


def example(theme: Theme) -> QWidget:
    """Ana in the second week of the foundation."""
    from widgets.program.example import TODAY, program, weeks

    page = ProgramPage(theme=theme)
    page.set_program(program())
    page.set_calendar(weeks(), at=TODAY, today=TODAY)
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1180, 700))
