"""The sheet of a list of athletes: which column is what, what becomes of each row, and one button."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from domain.foreign.people.cells import DateOrder
from domain.foreign.people.fields import TITLES, UNITS
from domain.foreign.people.matching import Doubles, Fate, RowFate, counted
from domain.foreign.people.reading import Mapped
from domain.language import say
from domain.wording import count_text, date_text, lower_first
from widgets.parts.buttons import Button, Choice
from widgets.parts.fields import PickField
from widgets.parts.labels import ElidedLabel, Label
from widgets.parts.page import scrolling
from widgets.parts.table import Cell, Column, Table
from widgets.parts.tick import Tick
from widgets.theme import Theme

MOST_SHOWN = 500
_COLUMNS = (
    Column(say("Line"), number=True),
    Column(say("Name"), share=2),
    Column(say("Born"), number=True),
    Column(say("What happens"), share=4),
)
_LEVELS = {
    Fate.NEW: ("good", "plus"),
    Fate.DUPLICATE: ("amber", "users"),
    Fate.REPEATED: ("", "users"),
    Fate.REFUSED: ("red", "x"),
}
_DOUBLES = (
    (Doubles.SKIP.value, say("Leave")),
    (Doubles.UPDATE.value, say("Update")),
    (Doubles.ADD.value, say("Add")),
)
_ORDERS = {DateOrder.DAY_FIRST: say("Day first"), DateOrder.MONTH_FIRST: say("Month first")}

_WITHOUT = say("Leave the refused rows out")


class ImportSheet(QDialog):
    """`mapping_changed` gives another mapping, `import_wanted` what becomes of those already here."""

    mapping_changed = Signal(object)
    import_wanted = Signal(str, bool)
    stop_wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Import athletes"))
        self.setMinimumSize(theme.px(900), theme.px(560))
        self._theme = theme
        self._mapped = Mapped({})
        self._new = self._double = self._refused = 0
        self._doubtful = False
        self._doubles = Doubles.SKIP.value
        self._file = ElidedLabel(theme=theme, role="secondary")
        self._counts = Label(theme=theme, role="heading")
        self.columns = {field: PickField(title, theme=theme) for field, title in TITLES.items()}
        self.units = {
            field: PickField(
                say("Unit of {split}", split=lower_first(TITLES[field].split(" (")[0])),
                _pairs(units),
                theme=theme,
            )
            for field, units in UNITS.items()
        }
        self.orders = {order: Button(word, theme=theme) for order, word in _ORDERS.items()}
        self._asks = Label(theme=theme, role="secondary", tone="amber", wrap=True)
        self.table = Table(_COLUMNS, theme=theme, name=say("What becomes of each row"))
        self.doubles = Choice(_DOUBLES, theme=theme, name=say("Who is here already"))
        self._doubles_words = Label(say("Who is here already"), theme=theme, role="secondary")
        self.without_refused = Tick(_WITHOUT, theme=theme)
        self._without_words = Label(_WITHOUT, theme=theme, role="secondary")
        self.cancel = Button(say("Cancel"), theme=theme, kind="quiet")
        self.start = Button(say("Import"), theme=theme, kind="primary", icon="check")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(6))
        self.bar.setAccessibleName(say("Progress of the import"))
        self._said = Label(theme=theme, role="secondary", tone="red", wrap=True)
        self._lay_out()
        self._connect()
        self.show_progress(None)

    def show_list(
        self,
        file: str,
        heads: Sequence[str],
        mapped: Mapped,
        fates: Sequence[RowFate],
        *,
        doubtful: Sequence[str] = (),
        notes: Sequence[str] = (),
    ) -> None:
        """The file as it would come in."""
        self._mapped = mapped
        self._file.set_text(" ".join((f"{file}.", *notes)))
        options = [("", say("Not in the file")), *((head, head) for head in heads)]
        for field, pick in self.columns.items():
            pick.set_options(options)
            pick.select(mapped.columns.get(field, ""))
        for field, pick in self.units.items():
            pick.setVisible(field in mapped.columns)
            pick.select(mapped.units.get(field, UNITS[field][0]))
        self._ask_order(doubtful)
        self._show_fates(fates)
        self._settle()

    def show_progress(self, share: float | None) -> None:
        """0 to 1 while the athletes are written, None when none are."""
        busy = share is not None
        self.bar.setVisible(busy)
        self.bar.setValue(round(100 * (share or 0.0)))
        for part in (self.table, self.doubles, self.without_refused, *self.columns.values()):
            part.setEnabled(not busy)
        self.cancel.setText(say("Stop") if busy else say("Cancel"))
        self._settle(busy=busy)

    def show_trouble(self, sentence: str) -> None:
        """Why nothing was imported."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        theme = self._theme
        whole = QVBoxLayout(self)
        edge = theme.space(5)
        whole.setContentsMargins(edge, theme.space(4), edge, theme.space(4))
        whole.setSpacing(theme.space(3))
        whole.addWidget(Label(say("Import athletes"), theme=theme, role="title"))
        whole.addWidget(self._file)
        row = QHBoxLayout()
        row.setSpacing(theme.space(5))
        side = QVBoxLayout()
        side.setSpacing(theme.space(2))
        for field, pick in self.columns.items():
            side.addWidget(pick)
            if field in self.units:
                side.addWidget(self.units[field])
        side.addStretch(1)
        left = scrolling(side)
        left.setFixedWidth(theme.px(270))
        row.addWidget(left)
        right = QVBoxLayout()
        right.setSpacing(theme.space(2))
        right.addWidget(self._counts)
        asked = QHBoxLayout()
        asked.addWidget(self._asks, 1)
        for button in self.orders.values():
            asked.addWidget(button)
        right.addLayout(asked)
        right.addWidget(self.table, 1)
        row.addLayout(right, 1)
        whole.addLayout(row, 1)
        whole.addWidget(self._said)
        whole.addWidget(self.bar)
        whole.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        asked = QHBoxLayout()
        asked.setSpacing(self._theme.space(3))
        for part in (self._doubles_words, self.doubles, self.without_refused, self._without_words):
            asked.addWidget(part)
        asked.addStretch(1)
        ends = QHBoxLayout()
        ends.setSpacing(self._theme.space(3))
        ends.addStretch(1)
        ends.addWidget(self.cancel)
        ends.addWidget(self.start)
        foot = QVBoxLayout()
        foot.setSpacing(self._theme.space(2))
        foot.addLayout(asked)
        foot.addLayout(ends)
        return foot

    def _connect(self) -> None:
        for pick in (*self.columns.values(), *self.units.values()):
            pick.picked.connect(lambda _key: self._map())
        for order, button in self.orders.items():
            button.clicked.connect(lambda _checked=False, order=order: self._map(order))
        self.doubles.chosen.connect(self._choose_doubles)
        self.without_refused.toggled.connect(lambda _on: self._settle())
        self.start.clicked.connect(
            lambda: self.import_wanted.emit(self._doubles, self.without_refused.isChecked())
        )
        self.cancel.clicked.connect(self._leave)

    def _leave(self) -> None:
        if self.bar.isVisible():
            self.stop_wanted.emit()
        else:
            self.reject()

    def _choose_doubles(self, choice: str) -> None:
        self._doubles = choice
        self._settle()

    def _map(self, order: DateOrder | None = None) -> None:
        columns = {field: pick.key for field, pick in self.columns.items() if pick.key}
        units = {field: pick.key for field, pick in self.units.items()}
        said = order or self._mapped.date_order
        self.show_trouble("")
        self.mapping_changed.emit(Mapped(columns, units, said))

    def _ask_order(self, doubtful: Sequence[str]) -> None:
        self._doubtful = bool(doubtful)
        self._asks.setText(
            say(
                "{doubtful} can be read in two ways ({count}): what is first?",
                doubtful=doubtful[0],
                count=count_text(len(doubtful), "date"),
            )
            if doubtful
            else ""
        )
        self._asks.setVisible(self._doubtful)
        for button in self.orders.values():
            button.setVisible(self._doubtful)

    def _show_fates(self, fates: Sequence[RowFate]) -> None:
        counts: Mapping[Fate, int] = counted(fates)
        self._new, self._double = counts[Fate.NEW], counts[Fate.DUPLICATE]
        self._refused = counts[Fate.REFUSED]
        parts = [
            say("{new} new", new=self._new),
            say("{double} here already", double=self._double),
            say("{refused} refused", refused=self._refused),
        ]
        if counts[Fate.REPEATED]:
            parts.append(say("{counts} twice in the file", counts=counts[Fate.REPEATED]))
        self._counts.setText("  ·  ".join(parts))
        # What needs a look comes first: nobody scrolls through a thousand rows to find it.
        ordered = sorted(fates, key=lambda one: (one.fate is Fate.NEW, one.row.line))
        self.table.set_rows([_row(one) for one in ordered[:MOST_SHOWN]])
        self._doubles_words.setVisible(self._double > 0)
        self.doubles.setVisible(self._double > 0)
        self.without_refused.setVisible(self._refused > 0)
        self._without_words.setVisible(self._refused > 0)

    def _settle(self, *, busy: bool = False) -> None:
        coming = self._new + (self._double if self._doubles != Doubles.SKIP.value else 0)
        self.start.setText(
            say("Import {coming}", coming=count_text(coming, "athlete"))
            if coming
            else say("Nobody to import")
        )
        self.start.setAccessibleName(self.start.text())
        waits = self._refused and not self.without_refused.isChecked()
        self.start.setEnabled(bool(coming) and not waits and not self._doubtful and not busy)


def _pairs(words: Sequence[str]) -> list[tuple[str, str]]:
    return [(word, word) for word in words]


def _row(one: RowFate) -> tuple[Cell, ...]:
    level, icon = _LEVELS[one.fate]
    person = one.row.person
    born = date_text(person.born_on) if person is not None and person.born_on else ""
    return (
        Cell(str(one.row.line)),
        Cell(one.row.shown or say("(empty)"), hint=one.row.shown),
        Cell(born),
        Cell(one.words, level=level, icon=icon, hint=one.words),
    )


def example(theme: Theme) -> QWidget:
    """A list with a new athlete, one who is here already, and a refused row."""
    from domain.foreign.people.grid import grid_of_text
    from domain.foreign.people.matching import Known, fates
    from domain.foreign.people.reading import doubtful_dates, mapped, read_people
    from widgets import samples

    known = samples.athletes()
    text = (
        "Nombre completo;Fecha de nacimiento;Sexo;Peso (kg)\nJosé Núñez;03/04/1990;M;81,5\n"
        f"{known[0].name.upper()};{known[0].born_on};F;61,5\n"
        "Kim Lee;31.2.2001;F;58\nMarta Gil;1999-05-06;F;64\n"
    )
    grid = grid_of_text(text, file="Athletes.csv")
    using = mapped(grid)
    found = fates(read_people(grid, using, today=samples.TODAY), [Known(one) for one in known])
    sheet = ImportSheet(theme=theme)
    sheet.show_list(
        "Athletes.csv", grid.heads, using, found, doubtful=doubtful_dates(grid, using), notes=grid.notes
    )
    return sheet


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
