"""A team at a glance: who was tested, who is due, who was beyond a limit, and places with their error."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from domain.language import say
from domain.roster import NO_ERROR, TIES
from domain.wording import count_text, unit_symbol
from widgets.parts.buttons import Button, Choice
from widgets.parts.card import Card
from widgets.parts.empty_state import EmptyState
from widgets.parts.fields import PickField
from widgets.parts.labels import Label
from widgets.parts.page import Page
from widgets.parts.search_list import plain
from widgets.parts.table import Cell, Column, Table
from widgets.theme import Theme

MOST_SHOWN = 200
COLUMNS = (
    Column(say("Place"), number=True),
    Column(say("Athlete"), share=2),
    Column(say("Newest"), number=True),
    Column(say("Tested")),
    Column(say("Last visit")),
    Column(say("Due"), share=2),
    Column(say("Limits")),
)
Options = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class TeamRow:
    """One athlete in words; `search` is found and not shown."""

    athlete_id: str
    name: str
    place: str = ""
    number: str = "–"
    unit: str = ""
    error: str = ""
    reason: str = ""
    tested: str = "–"
    last_visit: str = "–"
    due: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    search: str = ""


class GroupPage(Page):
    """Narrows what it was given as one types; another test, group or side is a wish that goes up."""

    query_changed = Signal()
    athlete_chosen = Signal(str)
    evidence_wanted = Signal(str)
    export_wanted = Signal()
    own_figures_wanted = Signal()
    add_athlete_wanted = Signal()
    new_group_wanted = Signal()
    edit_group_wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Group"), theme=theme, parent=parent)
        self._rows: list[TeamRow] = []
        self._shown: list[TeamRow] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Name, tag, phase or what is due"))
        self.search.setAccessibleName(say("Narrow the group"))
        self.search.setClearButtonEnabled(True)
        self.group = PickField(say("Group"), [("", say("Everybody"))], theme=theme)
        self.protocol = PickField(say("Test"), theme=theme)
        self.measure = PickField(say("Measure"), theme=theme)
        self.side = Choice([("right", say("Right")), ("left", say("Left"))], theme=theme, name=say("Side"))
        shown = [("all", say("All")), ("due", say("Due")), ("beyond", say("Beyond a limit"))]
        self.which = Choice(shown, theme=theme, name=say("Show"))
        self.table = Table(COLUMNS, theme=theme, name=say("Athletes of the group"), selectable=True)
        self.words = Label("", theme=theme, role="caption", wrap=True)
        own = Button(say("Own errors and limits"), theme=theme, kind="quiet", icon="ruler")
        own.clicked.connect(self.own_figures_wanted)
        self.evidence = Button(say("What stands behind it"), theme=theme, kind="quiet", icon="book-open")
        self.evidence.setToolTip(say("The evidence behind the number of the chosen athlete (F1)"))
        self.export = Button(say("Export CSV"), theme=theme, icon="download-simple")
        self.export.clicked.connect(self.export_wanted)
        self.new_group = Button(say("New group"), theme=theme, icon="plus")
        self.edit_group = Button(say("Edit group"), theme=theme, kind="quiet", icon="pencil-simple")
        self.edit_group.setEnabled(False)
        self.new_group.clicked.connect(self.new_group_wanted)
        self.edit_group.clicked.connect(lambda: self.edit_group_wanted.emit(self.group.key))
        for button in (own, self.edit_group, self.new_group):
            self.add_action(button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_full())
        self._stack.addWidget(self._make_empty())
        self.body.addWidget(self._stack, 1)
        self._connect()

    def set_options(self, *, groups: Options, protocols: Options, metrics: Options) -> None:
        """What can be picked; what was picked stays where it is still there."""
        for field, options in ((self.group, groups), (self.protocol, protocols), (self.measure, metrics)):
            field.set_options(options)
        hint = say("No group yet: New group makes one, with a name and ticks beside the athletes.")
        self.group.set_hint("" if len(groups) > 1 else hint)

    def set_rows(self, rows: Sequence[TeamRow], *, value_title: str) -> None:
        """Show these athletes, in their order."""
        self._rows = list(rows)
        self.edit_group.setEnabled(bool(self.group.key))
        self._stack.setCurrentIndex(0 if rows or self.group.key else 1)
        self.table.set_columns([*COLUMNS[:2], Column(value_title, number=True), *COLUMNS[3:]])
        self._narrow()

    @property
    def chosen_id(self) -> str:
        """The athlete of the chosen row, or nothing."""
        rows = self.table.chosen_rows
        return self._shown[rows[0]].athlete_id if rows else ""

    @property
    def shown_names(self) -> list[str]:
        """Who is in the table now."""
        return [row.name for row in self._shown]

    def show_which(self, which: str) -> None:
        """All, those who are due, or those beyond a limit."""
        self.which.select(which)
        self._narrow()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.which.chosen.connect(lambda _: self._narrow())
        for field in (self.group, self.protocol, self.measure):
            field.picked.connect(lambda _: self.query_changed.emit())
        self.side.chosen.connect(lambda _: self.query_changed.emit())
        self.table.row_opened.connect(lambda row: self.athlete_chosen.emit(self._shown[row].athlete_id))
        self.table.rows_chosen.connect(lambda rows: self.evidence.setEnabled(bool(rows)))
        self.evidence.clicked.connect(lambda: self.evidence_wanted.emit(self.chosen_id))
        self.evidence.setEnabled(False)
        explain = QShortcut(QKeySequence("F1"), self)
        explain.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        explain.activated.connect(self.evidence.click)
        # While nobody is chosen the key is free for the help of the page.
        explain.setEnabled(False)
        self.table.rows_chosen.connect(lambda rows: explain.setEnabled(bool(rows)))

    def _narrow(self) -> None:
        words, which = plain(self.search.text()).split(), self.which.selected
        kept = [row for row in self._rows if _is(row, which) and all(word in _hay(row) for word in words)]
        self._shown = kept[:MOST_SHOWN]
        self.table.set_rows([_cells(row) for row in self._shown])
        self.evidence.setEnabled(False)
        due, beyond = (sum(bool(getattr(row, name)) for row in self._rows) for name in ("due", "beyond"))
        parts = (
            count_text(len(self._rows), "athlete"),
            say("{due} due", due=due),
            say("{beyond} beyond a limit", beyond=beyond),
        )
        self.set_subtitle(" · ".join(parts) if self._rows else "")
        self.words.setText(self._said(len(kept)))

    def _said(self, kept: int) -> str:
        placed = [row for row in self._rows if row.place]
        said = "" if not placed else TIES if all(row.error for row in placed) else NO_ERROR
        if not kept:
            return say("Nobody matches. Try fewer words, or show all.")
        if kept > MOST_SHOWN:
            return say(
                "The first {most_shown} of {kept} are shown: type to narrow. {said}",
                most_shown=MOST_SHOWN,
                kept=kept,
                said=said,
            ).strip()
        return said

    def _make_full(self) -> QWidget:
        theme, view = self.theme, QWidget()
        column = QVBoxLayout(view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        picks = QHBoxLayout()
        picks.setSpacing(theme.space(3))
        for field, share in ((self.group, 2), (self.protocol, 3), (self.measure, 3)):
            picks.addWidget(field, share)
        narrow = QHBoxLayout()
        narrow.setSpacing(theme.space(3))
        narrow.addWidget(self.search, 1)
        narrow.addWidget(self.side)
        narrow.addWidget(self.which)
        card = Card(theme=theme)
        card.body.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(self.evidence)
        foot.addWidget(self.export)
        card.body.addLayout(foot)
        column.addLayout(picks)
        column.addLayout(narrow)
        column.addWidget(card, 1)
        return view

    def _make_empty(self) -> QWidget:
        add = Button(say("Add an athlete"), theme=self.theme, kind="primary", icon="user-plus")
        add.clicked.connect(self.add_athlete_wanted)
        return EmptyState(
            "users-three",
            say("Nobody here yet"),
            say(
                "With the first athlete this page shows who was tested, who is due and where "
                "everybody stands."
            ),
            theme=self.theme,
            actions=(add,),
        )


def _is(row: TeamRow, which: str) -> bool:
    return which == "all" or bool(row.due if which == "due" else row.beyond)


def _hay(row: TeamRow) -> str:
    return plain(" ".join((row.name, row.search, *row.due, *row.beyond)))


def _cells(row: TeamRow) -> tuple[Cell, ...]:
    due = Cell("; ".join(row.due), hint="; ".join(row.due))
    beyond = (
        Cell(
            ", ".join(row.beyond),
            level="red",
            icon="warning",
            hint=say("Beyond red: {names}", names=", ".join(row.beyond)),
        )
        if row.beyond
        else Cell(say("within") if row.tested != "–" else "–")
    )
    value = Cell(row.number, unit_symbol(row.unit), row.error, hint=row.reason)
    return (
        Cell(row.place or "–"),
        Cell(row.name),
        value,
        Cell(row.tested),
        Cell(row.last_visit),
        due,
        beyond,
    )


def example(theme: Theme) -> QWidget:
    """A team with places, ties, somebody due and somebody beyond a limit."""
    page = GroupPage(theme=theme)
    page.set_options(
        groups=[("", "Everybody"), ("team", "First team")],
        protocols=[("er", "Seated hip ER"), ("ir", "Seated hip IR")],
        metrics=[("torque", "Torque"), ("peak_force", "Peak force")],
    )
    due, late = ("Hard day, by the program",), ("Last visit 41 days ago",)
    page.set_rows(
        [
            TeamRow("a", "Ana Ferreira", "1", "58.4", "Nm", "±3.1", "", "3 Nov 2026", "3 Nov 2026", due),
            TeamRow("b", "Tom Okafor", "2–3", "49.0", "Nm", "±2.6", "", "1 Nov 2026", "2 Nov 2026"),
            TeamRow(
                "c", "José Iglesias-Montoya", "2–3", "47.2", "Nm", "±2.5", "", "24 Sep 2026", "24 Sep 2026",
                late, ("Pelvis moved",),
            ),
            TeamRow("d", "Chloé Dubois", "4", "38.1", "Nm", "±2.0", "", "2 Nov 2026", "2 Nov 2026"),
            TeamRow("e", "Bram de Vries", due=("No visit yet",)),
        ],
        value_title="Torque, right",
    )  # fmt: skip
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
