"""The page of a comparison: what differs first, then the curves, then what really changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.change.asymmetry import AsymmetryFormula
from domain.language import say
from domain.metrics import definition
from widgets.compare.chooser import Chooser
from widgets.compare.key import CurveKey
from widgets.compare.look_row import LookRow
from widgets.compare.override_row import OverrideRow
from widgets.compare.plots import ComparisonPlots
from widgets.compare.rows import columns, formula_words, rows, sources
from widgets.compare.view import ComparisonView, Offer
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.conditions import Conditions
from widgets.parts.empty_state import EmptyState
from widgets.parts.fields import PickField
from widgets.parts.labels import Label
from widgets.parts.page import Page, lay_out_now, scrolling
from widgets.parts.table import Column, Table
from widgets.studies.evidence_button import EvidenceButton
from widgets.theme import Theme

PRESETS = (
    ("left_right", say("Left vs right")),
    ("baseline", say("Today vs baseline")),
    ("last", say("Today vs last")),
)
_NOTHING_YET = say("Nothing to compare yet")
_EMPTY = say("Click two lines at the left, or one of the three buttons above: they pick the newest visit.")
_NOTHING = say("Two sides, or two visits, stand beside each other here: record a test first.")
_ASK = say("Choose a measure (click, or F1 on its row) to read how it is computed.")
_FORMULAS = [(one.name, one.value) for one in AsymmetryFormula]


class ComparePage(Page):
    """Choose, look, read the answer."""

    opened = Signal()
    athlete_picked = Signal(str)
    test_picked = Signal(str)
    choice_changed = Signal(list)
    preset_wanted = Signal(str)
    look_changed = Signal()
    formula_changed = Signal(str)
    override_wanted = Signal(str)
    evidence_wanted = Signal(str)
    report_requested = Signal()
    start_wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Compare"), theme=theme, parent=parent)
        self._view: ComparisonView | None = None
        self._metrics: list[str] = []
        self.presets = {key: Button(words, theme=theme) for key, words in PRESETS}
        for key, button in self.presets.items():
            button.clicked.connect(lambda _checked=False, key=key: self.preset_wanted.emit(key))
            self.add_action(button)
        self._report = Button(say("Make report"), theme=theme, kind="primary", icon="file-pdf")
        self._report.clicked.connect(self.report_requested)
        self.add_action(self._report)
        self.chooser = Chooser(theme=theme)
        self.look_row = LookRow(theme=theme)
        self._conditions = Conditions(theme=theme)
        self._override = OverrideRow(theme=theme)
        self._key = CurveKey(theme=theme)
        self.plots = ComparisonPlots(theme=theme)
        self.formula = PickField(say("Asymmetry"), _FORMULAS, theme=theme)
        self.formula.setMaximumWidth(theme.px(280))
        self._table = Table((Column(say("Measure")),), theme=theme, name=say("What changed"), selectable=True)
        self._formula_words = Label(_ASK, theme=theme, role="caption", wrap=True)
        self.evidence = EvidenceButton(theme=theme)
        self._sources = Label("", theme=theme, role="caption", wrap=True)
        self._stack = QStackedWidget()
        start = Button(say("Start a session"), theme=theme, kind="primary", icon="play")
        start.clicked.connect(self.start_wanted)
        self._empty = EmptyState("chart-line", _NOTHING_YET, _NOTHING, theme=theme, actions=(start,))
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._make_answer())
        row = QHBoxLayout()
        row.setSpacing(theme.space(4))
        row.addWidget(self.chooser)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row, 1)
        self._report.setEnabled(False)
        self.chooser.hide()
        self._offer(anything=False)
        self._connect()

    def set_athletes(self, athletes: Sequence[tuple[str, str]], athlete_id: str = "") -> None:
        """Whom to compare."""
        self.chooser.setVisible(bool(athletes))
        self.chooser.athlete.set_options(athletes)
        self.chooser.athlete.select(athlete_id)

    def set_offers(
        self, tests: Sequence[tuple[str, str]], test: str, offers: Sequence[Offer], chosen: Sequence[str] = ()
    ) -> None:
        """What there is of the athlete, with what is chosen, without announcing it."""
        self.chooser.test.set_options(tests)
        self.chooser.test.select(test)
        self.chooser.set_offers(offers, chosen)
        self._offer(anything=bool(offers))

    def _offer(self, *, anything: bool) -> None:
        self._empty.set_words(_NOTHING_YET, _EMPTY if anything else _NOTHING)
        for button in self.presets.values():
            button.setEnabled(anything)

    def set_comparison(self, view: ComparisonView | None, *, chosen: Sequence[str] = ()) -> None:
        """Show an answer, `chosen` with the newest first; None goes back to the empty page."""
        self._view = view
        self._report.setEnabled(view is not None)
        self._stack.setCurrentIndex(0 if view is None else 1)
        if view is None:
            return
        if chosen:
            self.chooser.set_chosen(chosen)
        self._conditions.show_sentences(view.conditions)
        self._override.show_open(view.open_differences)
        self._key.show_items(view.items)
        self.look_row.show_look(view.look, view.signals)
        self.plots.show_view(view, beside=self.look_row.beside)
        self.formula.setVisible(bool(view.sides))
        self.formula.select(view.formula.name)
        self._show_table(view)
        lay_out_now()

    def explain(self) -> None:
        """Say how the chosen measure is computed; nothing chosen, how to choose one."""
        found = self._table.chosen_rows
        row = found[0] if found else self._table.currentIndex().row()
        known = 0 <= row < len(self._metrics)
        self._formula_words.setText(formula_words(self._metrics[row]) if known else _ASK)
        named = self._metrics[row : row + 1] if known else list(dict.fromkeys(self._metrics))
        self.evidence.set_offers([(name, definition(name).label) for name in named])
        lay_out_now()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.opened.emit()

    def _show_table(self, view: ComparisonView) -> None:
        self._table.set_columns(columns(view))
        self._metrics, cells = rows(view)
        self._table.set_rows(cells)
        self._table.setFixedHeight(self._table.height_for_all())
        self.explain()
        self._sources.setText(sources(view))

    def _connect(self) -> None:
        self.chooser.athlete_picked.connect(self.athlete_picked)
        self.chooser.test_picked.connect(self.test_picked)
        self.chooser.choice_changed.connect(self.choice_changed)
        self.look_row.look_changed.connect(self.look_changed)
        self.look_row.place_changed.connect(self._place_again)
        self.formula.picked.connect(self.formula_changed)
        self.evidence.wanted.connect(self.evidence_wanted)
        self._override.override_wanted.connect(self.override_wanted)
        self._table.rows_chosen.connect(lambda _rows: self.explain())
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_F1), self._table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.explain)

    def _place_again(self) -> None:
        if self._view is not None:
            self.plots.show_view(self._view, beside=self.look_row.beside)

    def _make_answer(self) -> QWidget:
        inner = QVBoxLayout()
        inner.setSpacing(self.theme.space(3))
        picture = Card(theme=self.theme)
        picture.setAccessibleName(say("Curves"))
        for part in (self.look_row, self._key):
            picture.body.addWidget(part)
        picture.body.addWidget(self.plots, 1)
        changed = Card(theme=self.theme)
        changed.setAccessibleName(say("What changed"))
        changed.body.addWidget(self.formula)
        changed.body.addWidget(self._table)
        told = QHBoxLayout()
        told.setSpacing(self.theme.space(3))
        told.addWidget(self._formula_words, 1)
        told.addWidget(self.evidence, 0, Qt.AlignmentFlag.AlignTop)
        changed.body.addLayout(told)
        changed.body.addWidget(self._sources)
        inner.addWidget(self._conditions)
        inner.addWidget(self._override)
        inner.addWidget(picture, 1)
        inner.addWidget(changed)
        return scrolling(inner)


def example(theme: Theme) -> QWidget:
    """Today beside the baseline."""
    from widgets import samples

    page = ComparePage(theme=theme)
    page.set_athletes([("a", "Ana Ferreira")], "a")
    tests = [("seated_hip_er", "Seated hip ER")]
    page.set_offers(tests, "seated_hip_er", samples.comparison_offers(), ["today", "baseline"])
    page.set_comparison(samples.comparison())
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
