"""The card of an export: of whom, in which form, with its progress, and where it went."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button, Choice
from widgets.parts.card import Card
from widgets.parts.fields import TextField
from widgets.parts.labels import Label
from widgets.parts.tick import Tick
from widgets.theme import Theme

EVERYTHING, GROUP, ATHLETE, SET = "everything", "group", "athlete", "set"
_WHAT = (
    (EVERYTHING, say("Everything")),
    (GROUP, say("A group")),
    (ATHLETE, say("An athlete")),
    (SET, say("A set")),
)
_WHICH = {
    GROUP: (say("Group"), say("The whole name of the group")),
    ATHLETE: (say("Athlete"), say("The whole name")),
    SET: (say("Set"), say("The id of the set, its beginning, or the word last")),
}
_FORMS = (
    ("csv", "CSV"),
    ("xlsx", say("Excel")),
    ("json", "JSON"),
    ("parquet", say("Parquet")),
    ("c3d", "C3D"),
)
_ABOUT = {
    "csv": say("Tables that every program opens, with all raw samples and curves."),
    "xlsx": say("One workbook with a sheet per table; numbers and dates are real ones. Without raw samples."),
    "json": say("Everything, for another Turnout station: it can be imported there and is the same."),
    "parquet": say(
        "A lake by clinic, year and month for DuckDB, Polars and Spark, with ready queries for norms."
    ),
    "c3d": say("The curves of each set for motion analysis software, repetitions as events."),
}
_RESEARCH = say("For research")
_RESEARCH_WORDS = say(
    "Names, dates of birth, free text and serial numbers are left out and dates are shifted. "
    "A key file stays on this station."
)


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What was chosen; `which` is the name of a group or athlete, or the id of a set."""

    what: str
    which: str
    form: str
    research: bool


class ExportCard(Card):
    """`wanted` gives the choice, `stop_wanted` and `show_wanted` are the two buttons that follow."""

    wanted = Signal(object)
    stop_wanted = Signal()
    show_wanted = Signal()

    def __init__(self, *, theme: Theme, athlete: str = "", parent: QWidget | None = None) -> None:
        """With an `athlete` the card is of that one alone."""
        super().__init__(say("Export"), theme=theme, parent=parent)
        self._athlete = athlete
        self._what, self._form = ATHLETE if athlete else EVERYTHING, "csv"
        self.what = Choice(_WHAT, theme=theme, name=say("What to export"))
        self.which = {key: TextField(name, theme=theme, hint=hint) for key, (name, hint) in _WHICH.items()}
        self.form = Choice(_FORMS, theme=theme, name=say("Form of the export"))
        self._about = Label(_ABOUT["csv"], theme=theme, role="secondary", wrap=True)
        self.research = Tick(_RESEARCH, theme=theme)
        self._research_words = Label(_RESEARCH_WORDS, theme=theme, role="secondary", wrap=True)
        self.start = Button(say("Export ..."), theme=theme, icon="export")
        self.stop = Button(say("Stop"), theme=theme, kind="quiet", icon="x")
        self.show_folder = Button(say("Show folder"), theme=theme, icon="folder-open")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(6))
        self.bar.setAccessibleName(say("Progress of the export"))
        self._said = Label("", theme=theme, role="secondary", wrap=True)
        self._lay_out(theme)
        self._connect()
        self.show_progress(None)
        self.show_done("")

    def _lay_out(self, theme: Theme) -> None:
        if not self._athlete:
            self.body.addLayout(_line(say("What"), self.what, theme))
            for field in self.which.values():
                self.body.addWidget(field)
                field.hide()
        self.body.addLayout(_line(say("As"), self.form, theme))
        self.body.addWidget(self._about)
        research, words = QHBoxLayout(), QVBoxLayout()
        research.setSpacing(theme.space(2))
        words.setSpacing(0)
        words.addWidget(Label(_RESEARCH, theme=theme, role="strong"))
        words.addWidget(self._research_words)
        research.addWidget(self.research, 0, Qt.AlignmentFlag.AlignTop)
        research.addLayout(words, 1)
        self.body.addLayout(research)
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        row.addWidget(self.start)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        row.addStretch(1)
        self.body.addLayout(row)
        done = QHBoxLayout()
        done.setSpacing(theme.space(3))
        done.addWidget(self._said, 1)
        done.addWidget(self.show_folder, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(done)

    def _connect(self) -> None:
        self.what.chosen.connect(self._choose_what)
        self.form.chosen.connect(self._choose_form)
        self.start.clicked.connect(self._ask)
        for field in self.which.values():
            field.line.returnPressed.connect(self._ask)
        self.stop.clicked.connect(self.stop_wanted)
        self.show_folder.clicked.connect(self.show_wanted)

    def show_progress(self, share: float | None, words: str = "") -> None:
        """0 to 1 while files are written, None when none are."""
        busy = share is not None
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        for part in (self.start, self.what, *self.which.values(), self.form):
            part.setEnabled(not busy)
        self.research.setEnabled(not busy and self._form != "json")
        self.bar.setValue(round(100 * (share or 0.0)))
        if busy:
            self.show_folder.setVisible(False)
            self._say(words)

    def show_done(self, sentence: str, tone: str = "", *, folder: bool = False) -> None:
        """Where it went, or why it did not; with `folder` there is one to show."""
        self._say(sentence, tone)
        self.show_folder.setVisible(folder)

    @property
    def said(self) -> str:
        """What stands under the buttons."""
        return self._said.text()

    def _say(self, words: str, tone: str = "") -> None:
        self._said.setText(words)
        self._said.set_tone(tone)
        self._said.setVisible(bool(words))

    def _choose_what(self, what: str) -> None:
        self._what = what
        for key, field in self.which.items():
            field.setVisible(key == what)
        if what in self.which:
            self.which[what].line.setFocus()

    def _choose_form(self, form: str) -> None:
        self._form = form
        self._about.setText(_ABOUT[form])
        # What goes to another station is whole: nothing can be left out of it.
        self.research.setEnabled(form != "json")
        if form == "json":
            self.research.setChecked(False)

    def _ask(self) -> None:
        field = self.which.get(self._what)
        which = self._athlete or (field.text if field is not None else "")
        if field is not None:
            field.show_error("" if which else say("Say which one first."))
            if not which:
                return
        self.wanted.emit(ExportWish(self._what, which, self._form, self.research.isChecked()))


class ExportSheet(QDialog):
    """The same card for the athlete in view."""

    def __init__(self, athlete_id: str, name: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Turnout")
        self.setMinimumWidth(theme.px(600))
        column = QVBoxLayout(self)
        margin = theme.space(6)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.space(4))
        column.addWidget(Label(say("Export {name}", name=name), theme=theme, role="title", wrap=True))
        self.card = ExportCard(theme=theme, athlete=athlete_id)
        column.addWidget(self.card)
        row = QHBoxLayout()
        row.addStretch(1)
        self.close_button = Button(say("Close"), theme=theme, kind="quiet")
        self.close_button.clicked.connect(self.reject)
        row.addWidget(self.close_button)
        column.addLayout(row)

    def done(self, result: int) -> None:
        """An export that runs is stopped: nobody would see where it went."""
        self.card.stop_wanted.emit()
        super().done(result)


def _line(name: str, part: QWidget, theme: Theme) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.space(4))
    line.addWidget(Label(name, theme=theme, role="strong"), 1)
    line.addWidget(part)
    return line


def example(theme: Theme) -> QWidget:
    """An export for research that is done."""
    card = ExportCard(theme=theme)
    card.what.select(GROUP)
    card.what.chosen.emit(GROUP)
    card.which[GROUP].line.setText("Under 23")
    card.research.setChecked(True)
    where = "/home/clinic/Turnout CSV 2026-11-22: 26 files of 14 athletes, 38 MB."
    card.show_done(where, folder=True)
    return card


def running(theme: Theme) -> QWidget:
    """While a Parquet lake is written."""
    card = ExportCard(theme=theme)
    card.form.select("parquet")
    card.form.chosen.emit("parquet")
    card.show_progress(0.4, say("Athlete 12 of 31"))
    return card


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
