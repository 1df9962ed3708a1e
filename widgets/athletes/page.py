"""The page of athletes: a list that filters as you type, and beside it one athlete or the form."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from domain.athlete import Athlete
from domain.language import say
from domain.wording import count_text
from widgets.athletes.detail import AthleteDetail, athlete_words
from widgets.athletes.form import AthleteForm
from widgets.athletes.history import HistorySession
from widgets.parts.buttons import Button
from widgets.parts.empty_state import EmptyState
from widgets.parts.page import Page
from widgets.parts.search_list import ListItem, SearchList
from widgets.theme import Theme


class AthletesPage(Page):
    """Holds no data of its own but what it was given; every wish goes up."""

    athlete_selected = Signal(str)
    athlete_saved = Signal(object)
    athlete_removed = Signal(str)
    session_opened = Signal(str)
    start_requested = Signal(str)
    program_requested = Signal(str)
    progress_requested = Signal(str)
    compare_requested = Signal(str, str)
    export_requested = Signal(str)
    import_requested = Signal()

    def __init__(self, *, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """`today` is asked whenever a measure is dated."""
        super().__init__(say("Athletes"), theme=theme, parent=parent)
        self._today = today
        self._athletes: dict[str, Athlete] = {}
        self._in_view = ""
        self._list = SearchList(theme=theme, name=say("Athletes"), placeholder=say("Find an athlete"))
        self._detail = AthleteDetail(theme=theme)
        self.form = AthleteForm(theme=theme)
        self._empty = self._make_empty()
        self._stack = QStackedWidget()
        for view in (self._empty, self._detail, self.form):
            self._stack.addWidget(view)
        bring = Button(say("Import"), theme=theme, kind="quiet", icon="download-simple")
        bring.clicked.connect(self.import_requested)
        self.add_action(bring)
        add = Button(say("Add athlete"), theme=theme, icon="user-plus")
        add.clicked.connect(self.add_athlete)
        self.add_action(add)
        row = QHBoxLayout()
        row.setSpacing(theme.space(6))
        self._list.setFixedWidth(min(theme.px(280), 320))
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row, 1)
        self._connect()
        self.set_athletes([])

    def _connect(self) -> None:
        self._list.chosen.connect(self._show)
        self.form.saved.connect(self._saved)
        self.form.cancelled.connect(self._leave_form)
        self._detail.edit_requested.connect(self._edit)
        self._detail.start_requested.connect(lambda: self.start_requested.emit(self.selected_id))
        self._detail.progress_requested.connect(lambda: self.progress_requested.emit(self.selected_id))
        self._detail.program_requested.connect(lambda: self.program_requested.emit(self.selected_id))
        self._detail.remove_requested.connect(lambda: self.athlete_removed.emit(self.selected_id))
        self._detail.export_requested.connect(lambda: self.export_requested.emit(self.selected_id))
        self._detail.session_opened.connect(self.session_opened)
        self._detail.compare_requested.connect(self.compare_requested)

    @property
    def selected_id(self) -> str:
        """The athlete in view, or nothing; a filter that hides the name changes nobody's page."""
        return self._list.current_key or (self._in_view if self._in_view in self._athletes else "")

    def set_athletes(self, athletes: Sequence[Athlete]) -> None:
        """Show these athletes, keeping the one in view where it is still there."""
        self._athletes = {athlete.athlete_id: athlete for athlete in athletes}
        ordered = sorted(athletes, key=lambda athlete: athlete.name.casefold())
        self._list.set_items([_item(athlete) for athlete in ordered])
        count = len(athletes)
        self.set_subtitle(count_text(count, "athlete") if count else "")
        self._list.setVisible(bool(athletes))
        if self.selected_id:
            self._detail.show_athlete(self._athletes[self.selected_id])
        elif ordered:
            self._bring_into_view(ordered[0].athlete_id)
        else:
            self._stack.setCurrentWidget(self._empty)

    def set_history(self, sessions: Sequence[HistorySession]) -> None:
        """The visits of the athlete in view."""
        self._detail.set_history(sessions)

    def select_athlete(self, athlete_id: str) -> None:
        """Bring an athlete into view."""
        self._list.field.clear()
        self._list.select(athlete_id)

    def add_athlete(self) -> None:
        """Open the empty form."""
        self.form.open(None, today=self._today())
        self._stack.setCurrentWidget(self.form)
        self.form.name.line.setFocus()

    def _show(self, athlete_id: str) -> None:
        self._in_view = athlete_id
        self._detail.show_athlete(self._athletes[athlete_id])
        self._detail.set_history([])
        self._stack.setCurrentWidget(self._detail)
        self.athlete_selected.emit(athlete_id)

    def _bring_into_view(self, athlete_id: str) -> None:
        self._list.select(athlete_id)
        if not self.selected_id:
            # A filter hides the name: nobody who is gone may stay in view for that.
            self._show(athlete_id)

    def _edit(self) -> None:
        self.form.open(self._athletes[self.selected_id], today=self._today())
        self._stack.setCurrentWidget(self.form)

    def _saved(self, athlete: Athlete) -> None:
        self._athletes[athlete.athlete_id] = athlete
        self.athlete_saved.emit(athlete)
        self.set_athletes(list(self._athletes.values()))
        self._leave_form()
        self.select_athlete(athlete.athlete_id)

    def _leave_form(self) -> None:
        self._stack.setCurrentWidget(self._detail if self.selected_id else self._empty)

    def _make_empty(self) -> QWidget:
        add = Button(say("Add your first athlete"), theme=self.theme, kind="primary", icon="user-plus")
        add.clicked.connect(self.add_athlete)
        return EmptyState(
            "users",
            say("No athletes yet"),
            say("Everyone who is tested here gets a page with body measures and every session."),
            theme=self.theme,
            actions=(add,),
        )


def initials(name: str) -> str:
    """First letters of the first and the last name."""
    words = name.split()
    return (words[0][:1] + (words[-1][:1] if len(words) > 1 else "")).upper() if words else "?"


def _item(athlete: Athlete) -> ListItem:
    return ListItem(
        key=athlete.athlete_id,
        title=athlete.name,
        subtitle=athlete_words(athlete) or say("No injury noted"),
        leading="=" + initials(athlete.name),
        search=athlete.notes,
    )


def example(theme: Theme) -> QWidget:
    """Athletes with one in view."""
    from widgets import samples

    page = AthletesPage(theme=theme, today=lambda: samples.TODAY)
    page.set_athletes(samples.athletes())
    page.set_history(samples.history())
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
