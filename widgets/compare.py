"""Two sets side by side: what differs in the conditions first, then the curves, then what really changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.change.comparison import NOT_PRIMARY, ComparisonRow, Verdict
from domain.change.error_budget import budget_sentence
from domain.results import MetricValue
from domain.wording import number_text, shown_decimals, unit_symbol
from widgets.parts.buttons import Button, IconButton
from widgets.parts.card import Card
from widgets.parts.conditions import Conditions
from widgets.parts.empty_state import EmptyState
from widgets.parts.fields import PickField
from widgets.parts.labels import Label
from widgets.parts.legend import Legend
from widgets.parts.numbers import most_decimals, value_parts
from widgets.parts.overlay_plot import Curve, OverlayPlot
from widgets.parts.page import Page, lay_out_now, scrolling
from widgets.parts.table import Cell, Column, Table
from widgets.theme import Theme

__all__ = ["ComparePage", "ComparisonView", "Curve"]


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """Everything the page shows: A compared with B, so that every change is A - B.

    In `rows` therefore `second` is A, in most cases today, and `first` is B, what it is compared with.
    `conditions` are sentences about what differs; none means comparable.
    """

    title_a: str
    title_b: str
    side_a: str
    side_b: str
    conditions: tuple[str, ...]
    curves: tuple[Curve, ...]
    axis_title: str
    unit: str
    rows: tuple[ComparisonRow, ...]


VERDICTS = {
    Verdict.REAL_GAIN: ("Real gain", "good", "arrow-fat-up"),
    Verdict.NOT_DISTINGUISHABLE: ("Not distinguishable", "", "equals"),
    Verdict.REAL_LOSS: ("Real loss", "red", "arrow-fat-down"),
    Verdict.EXPLORATORY: ("Exploratory", "", ""),
    Verdict.NOT_COMPARABLE: ("Not comparable", "amber", "prohibit"),
}
_COLUMNS = (
    Column("Measure"),
    Column("A", number=True, share=0),
    Column("B", number=True, share=0),
    Column("Change", number=True, share=0),
    Column("%", number=True, share=0),
    Column("Verdict", share=4),
)


class ComparePage(Page):
    """Choose A and B, read the answer."""

    choice_changed = Signal(str, str)
    report_requested = Signal()
    swap_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Compare", theme=theme, parent=parent)
        self.choice_a = PickField("A", theme=theme)
        self.choice_b = PickField("B, compared with", theme=theme)
        self._report = Button("Make report", theme=theme, kind="primary", icon="file-pdf")
        self._report.clicked.connect(self.report_requested)
        self.add_action(self._make_choice())
        self.add_action(self._report, align=Qt.AlignmentFlag.AlignBottom)
        self._conditions = Conditions(theme=theme)
        self._legend = Legend(theme=theme)
        self._plot = OverlayPlot(theme=theme)
        self._table = Table(_COLUMNS, theme=theme, name="What changed")
        self._sources = Label("", theme=theme, role="caption", wrap=True)
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            "chart-line",
            "Nothing to compare yet",
            "Choose two sets above. The two sides of one visit, or the same test on two days, say most.",
            theme=theme,
        )
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._make_answer())
        self.body.addWidget(self._stack, 1)
        self._report.setEnabled(False)

    def set_choices(self, choices: Sequence[tuple[str, str]], a: str = "", b: str = "") -> None:
        """Offer these sets, and pick two of them without announcing it."""
        for field, key in ((self.choice_a, a), (self.choice_b, b)):
            field.set_options(choices)
            field.select(key)

    def set_comparison(self, view: ComparisonView | None) -> None:
        """Show an answer; None goes back to the empty page."""
        self._report.setEnabled(view is not None)
        self._stack.setCurrentIndex(0 if view is None else 1)
        if view is None:
            return
        self._conditions.show_sentences(view.conditions)
        self._legend.set_entries(
            [
                ("A  " + view.title_a, view.side_a, False),
                ("B  " + view.title_b, view.side_b, True),
            ]
        )
        self._plot.set_curves(view.curves, title=view.axis_title, unit=view.unit)
        # What neither side has says nothing; unless nothing else is there, which has to be said.
        known = [row for row in view.rows if row.first.measurable or row.second.measurable] or view.rows
        rows = sorted(known, key=lambda row: row.verdict is Verdict.EXPLORATORY)
        self._table.set_rows([_row(line) for line in rows])
        self._table.setFixedHeight(self._table.height_for_all())
        self._sources.setText(_sources(rows))
        lay_out_now()

    def _make_choice(self) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(700 if self.theme.scale < 1.25 else 620)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.space(3))
        swap = IconButton("swap", "Swap A and B", theme=self.theme)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(swap)
        row.addWidget(self.choice_a, 1)
        row.addLayout(column)
        row.addWidget(self.choice_b, 1)
        swap.clicked.connect(self.swap_requested)
        for field in (self.choice_a, self.choice_b):
            field.picked.connect(lambda _key: self.choice_changed.emit(self.choice_a.key, self.choice_b.key))
        return holder

    def _make_answer(self) -> QWidget:
        inner = QVBoxLayout()
        inner.setSpacing(self.theme.space(3))
        picture = Card(theme=self.theme)
        picture.setAccessibleName("Curves")
        picture.body.addWidget(self._legend)
        picture.body.addWidget(self._plot, 1)
        self._plot.setMinimumHeight(150)
        changed = Card(theme=self.theme)
        changed.setAccessibleName("What changed")
        changed.body.addWidget(self._table)
        changed.body.addWidget(self._sources)
        inner.addWidget(self._conditions)
        inner.addWidget(picture, 1)
        inner.addWidget(changed)
        return scrolling(inner)


def _row(row: ComparisonRow) -> tuple[Cell, ...]:
    word, level, icon = VERDICTS[row.verdict]
    telling = row.verdict is not Verdict.EXPLORATORY
    short = row.reason.partition(" (")[0]
    places = shown_decimals(row.first.value, row.first.half_width_95, most_decimals(row.name))
    change = number_text(row.change, places, signed=True)
    unit = unit_symbol(row.unit) if row.change == row.change else ""
    if unit.startswith("°"):
        change, unit = change + unit, ""
    return (
        Cell(row.label, strong=telling),
        _value(row.second),
        _value(row.first),
        Cell(change, unit=unit),
        Cell(number_text(row.change_percent, 0, signed=True)),
        Cell(word, level=level, icon=icon, strong=telling, note="" if row.reason == NOT_PRIMARY else short),
    )


def _sources(rows: Sequence[ComparisonRow]) -> str:
    """Where the errors behind the verdicts come from, what A's is made of, what exploratory means."""
    telling = [row for row in rows if row.reason != NOT_PRIMARY]
    cited = dict.fromkeys(row.reason.partition(" (")[2].rstrip(".").removesuffix(")") for row in telling)
    sentences = [f"Error from: {text}." for text in cited if text]
    comparable = [row for row in telling if row.verdict is not Verdict.NOT_COMPARABLE]
    parts = [budget_sentence(row.label, unit_symbol(row.unit), row.second_error) for row in comparable]
    sentences += [f"Error of A by origin, {text}" for text in parts if text]
    if any(row.reason == NOT_PRIMARY for row in rows):
        sentences.append("Exploratory: not a primary measure of this test, shown for interest only.")
    return " ".join(sentences)


def _value(value: MetricValue) -> Cell:
    number, unit, error = value_parts(value)
    return Cell(number, unit=unit, error=error)


def example(theme: Theme) -> QWidget:
    """Today beside the baseline."""
    from widgets import samples

    page = ComparePage(theme=theme)
    today, earlier = "3 Nov 2026 · Seated hip ER · right", "22 Sep 2026 · Seated hip ER · right · baseline"
    page.set_choices([("a", today), ("b", earlier)], "a", "b")
    page.set_comparison(samples.comparison())
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
