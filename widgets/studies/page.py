"""The clinic's own figures: its test-retests with their errors, and limits from its own athletes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button, Choice
from widgets.parts.card import Card
from widgets.parts.empty_state import EmptyState
from widgets.parts.fields import PickField
from widgets.parts.labels import Label
from widgets.parts.page import Page, scrolling
from widgets.parts.search_list import ListItem, SearchList
from widgets.studies.form import StudyForm
from widgets.studies.limits import LimitPanel
from widgets.studies.plots import FigurePlot
from widgets.studies.sets import StudySets
from widgets.studies.views import LimitView, MeasureView, StudyView
from widgets.theme import Theme

LARGE_TEXT = 1.25
_VIEWS = ("empty", "study", "form", "limits")


class StudiesPage(Page):
    """Holds what it was given; every decision is a wish that goes up."""

    study_chosen = Signal(str)
    new_wanted = Signal()
    adopt_wanted = Signal(str)
    withdraw_wanted = Signal(str)
    end_wanted = Signal(str)
    exclude_wanted = Signal(str, str, str)
    include_wanted = Signal(str, str)
    limits_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Own errors and limits"), theme=theme, parent=parent)
        self._study: StudyView | None = None
        self.form = StudyForm(theme=theme)
        self.limits = LimitPanel(theme=theme)
        self.list = SearchList(theme=theme, name=say("Studies"), placeholder=say("Find a study"))
        self.list.setFixedWidth(min(theme.px(230), 280))
        self.plot = FigurePlot(theme=theme, name=say("Agreement of two visits"))
        self.plot.setFixedHeight(theme.px(250))
        self.sets = StudySets(theme=theme)
        self.measure = PickField(say("Measure"), theme=theme)
        self.adopt = Button(say("Let it hold"), theme=theme, kind="primary", icon="check")
        self.withdraw = Button(say("Withdraw"), theme=theme, icon="arrow-counter-clockwise")
        self.what = Choice(
            [("errors", say("Errors")), ("limits", say("Limits"))], theme=theme, name=say("Show")
        )
        back = Button(say("Group"), theme=theme, kind="quiet", icon="users-three")
        new = Button(say("New test-retest"), theme=theme, icon="plus")
        if theme.scale < LARGE_TEXT:
            for part in (back, self.what, new):
                self.add_action(part)
        else:
            # Large text leaves no room beside the title.
            tools = QHBoxLayout()
            for part in (back, self.what, new):
                tools.addWidget(part)
            tools.addStretch(1)
            self.body.addLayout(tools)
        self._stack = QStackedWidget()
        form = QVBoxLayout()
        form.addWidget(self.form)
        limits = QVBoxLayout()
        limits.addWidget(self.limits)
        for view in (self._make_empty(), self._make_study(), scrolling(form), scrolling(limits)):
            self._stack.addWidget(view)
        row = QHBoxLayout()
        row.setSpacing(theme.space(4))
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row, 1)
        self._connect()
        new.clicked.connect(self.new_wanted)
        back.clicked.connect(self.back_wanted)
        self.set_studies([])

    def set_studies(self, studies: Sequence[tuple[str, str, str]]) -> None:
        """Key, title and state of each study."""
        self.list.set_items([ListItem(key, title, state) for key, title, state in studies])
        self.list.setVisible(bool(studies) and self.view != "limits")
        if not studies and self.view == "study":
            self.show_view("empty")

    def set_study(self, study: StudyView) -> None:
        """Show a study."""
        self._study = study
        self._title.setText(study.title)
        self._plan.setText(study.plan)
        self._state.setText(study.state)
        self._due.setText(say("Due: ") + "; ".join(study.due) + "." if study.due else say("Nobody is due."))
        self.measure.set_options([(str(n), one.title) for n, one in enumerate(study.measures)])
        self.measure.setVisible(len(study.measures) > 1)
        self.sets.set_sets(study.sets)
        self.withdraw.setVisible(study.holds)
        self._show_measure()
        self.show_view("study")

    def set_limit(self, view: LimitView) -> None:
        """Show the distribution of a rule."""
        self.limits.set_limit(view)

    @property
    def view(self) -> str:
        """What is in view: empty, study, form or limits."""
        return _VIEWS[self._stack.currentIndex()]

    def show_view(self, name: str) -> None:
        """Bring a part into view."""
        self._stack.setCurrentIndex(_VIEWS.index(name))
        self.list.setVisible(name in ("study", "form") and bool(self.list.shown_keys))
        self.what.select("limits" if name == "limits" else "errors")

    def _connect(self) -> None:
        self.list.chosen.connect(self.study_chosen)
        self.measure.picked.connect(lambda _: self._show_measure())
        self.adopt.clicked.connect(lambda: self._with_study(self.adopt_wanted))
        self.withdraw.clicked.connect(lambda: self._with_study(self.withdraw_wanted))
        self._end.clicked.connect(lambda: self._with_study(self.end_wanted))
        self.what.chosen.connect(self._switch)
        self.form.cancelled.connect(lambda: self.show_view("study" if self._study else "empty"))
        self.sets.exclude_wanted.connect(self._leave_out)
        self.sets.include_wanted.connect(self._count_again)

    def _leave_out(self, set_id: str, why: str) -> None:
        if self._study is not None:
            self.exclude_wanted.emit(self._study.study_id, set_id, why)

    def _count_again(self, set_id: str) -> None:
        if self._study is not None:
            self.include_wanted.emit(self._study.study_id, set_id)

    def _with_study(self, signal: object) -> None:
        if self._study is not None:
            signal.emit(self._study.study_id)  # type: ignore[attr-defined]

    def _switch(self, name: str) -> None:
        if name == "limits":
            self.show_view("limits")
            self.limits_wanted.emit()
        else:
            self.show_view("study" if self._study else "empty")

    def _show_measure(self) -> None:
        study = self._study
        if study is None or not study.measures:
            return
        shown = study.measures[int(self.measure.key or 0)]
        self._fill_figures(shown)
        refusal = next((one.refusal for one in study.measures if one.refusal), "")
        lead = "" if study.may_settle else say("Only a lead lets an own error hold.")
        self.adopt.setVisible(not study.holds)
        self.adopt.setEnabled(not refusal and study.may_settle)
        self.adopt.setToolTip(refusal or lead or say("In place of the cited error, everywhere"))
        self.withdraw.setEnabled(study.may_settle)
        words = [*shown.remarks, refusal or lead]
        self._remarks.setText(" ".join(word for word in words if word))
        self.plot.setVisible(shown.plot is not None)
        if shown.plot is not None:
            self.plot.show_agreement(shown.plot)

    def _fill_figures(self, shown: MeasureView) -> None:
        while (item := self._figures.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for column, one in enumerate(shown.figures):
            for row, (text, role) in enumerate(
                ((one.label, "caption"), (one.value, "heading"), (one.interval, "caption"))
            ):
                label = Label(text, theme=self.theme, role=role, tabular=row > 0)
                label.setToolTip(one.hint)
                self._figures.addWidget(label, row, column)

    def _make_study(self) -> QWidget:
        theme, column = self.theme, QVBoxLayout()
        column.setSpacing(theme.space(3))
        self._title = Label("", theme=theme, role="title", wrap=True)
        self._plan = Label("", theme=theme, role="secondary", wrap=True)
        self._state = Label("", theme=theme, wrap=True)
        self._due = Label("", theme=theme, role="secondary", wrap=True)
        self._remarks = Label("", theme=theme, role="caption", wrap=True)
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(theme.space(5))
        self._figures.setVerticalSpacing(0)
        self._end = Button(say("End the study"), theme=theme, kind="quiet", icon="flag")
        head, buttons = QVBoxLayout(), QHBoxLayout()
        head.setSpacing(0)
        for label in (self._title, self._plan):
            head.addWidget(label)
        for button in (self._end, self.withdraw, self.adopt):
            buttons.addWidget(button)
        top = QHBoxLayout()
        top.addLayout(head, 1)
        top.addLayout(buttons)
        found = Card(theme=theme)
        found.body.addWidget(self._state)
        found.body.addWidget(self.measure)
        found.body.addLayout(self._figures)
        found.body.addWidget(self.plot, 1)
        found.body.addWidget(self._remarks)
        column.addLayout(top)
        column.addWidget(found, 1)
        column.addWidget(self._due)
        column.addWidget(self.sets)
        return scrolling(column)

    def _make_empty(self) -> QWidget:
        begin = Button(say("Plan a test-retest"), theme=self.theme, kind="primary", icon="plus")
        begin.clicked.connect(self.new_wanted)
        return EmptyState(
            "ruler",
            say("No study of your own yet"),
            say(
                "Test the same athletes twice, some days apart. What your own team, sensors "
                "and straps repeat then decides what is a real change, in place of figures "
                "from the literature."
            ),
            theme=self.theme,
            actions=(begin,),
        )


def example(theme: Theme) -> QWidget:
    """A study that could be adopted."""
    from widgets.studies import samples

    page = StudiesPage(theme=theme)
    page.set_studies([("s", "Seated ER, autumn", "14 athletes"), ("t", "ROM, spring", "Holds since 3 May")])
    page.set_study(samples.study())
    return page


def limits_example(theme: Theme) -> QWidget:
    """A rule over twenty-four athletes."""
    from widgets.studies import samples

    page = StudiesPage(theme=theme)
    page.limits.set_options(protocols=[("er", say("Seated hip ER"))], rules=[("p", say("Pelvis moved"))])
    page.set_limit(samples.limit())
    page.show_view("limits")
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
