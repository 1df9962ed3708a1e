"""The page of an athlete's progress: sentences first, goals, then every chart on one time axis."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.athlete import Side
from domain.language import say
from domain.progress.plain_story import athlete_story
from domain.progress.reading import Progress
from domain.progress.story import coach_story
from widgets.parts.buttons import Button, Choice
from widgets.parts.card import Card
from widgets.parts.empty_state import EmptyState
from widgets.parts.page import Page, scrolling
from widgets.progress.chart import ProgressChart
from widgets.progress.flowing import Flowing
from widgets.progress.goal_form import GoalForm
from widgets.progress.goals_card import GoalsCard
from widgets.progress.lane import HappeningsLane, happening_line
from widgets.progress.plan_chart import PlanChart
from widgets.progress.row_head import RowHead
from widgets.progress.rows import Row, measure_title, rows_of
from widgets.progress.shared_time import SharedTime
from widgets.progress.story_card import StoryCard
from widgets.progress.timed_plot import TimedPlot
from widgets.theme import Theme

READ_IT = say(
    "Filled dots may be compared with the newest visit; hollow grey ones may not, and the dashed line "
    "says why. A ring is a baseline visit. Inside the shading round the baseline one visit cannot be told "
    "apart from it. Numbers stand for what happened, listed below."
)
_VIEWS = ("empty", "progress", "goal")
_SIDES = (Side.LEFT, Side.RIGHT)


class ProgressPage(Page):
    """Holds no data of its own but what it was given; every wish goes up."""

    start_wanted = Signal()
    program_wanted = Signal()
    evidence_wanted = Signal(str, str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Progress"), theme=theme, parent=parent)
        self.time = SharedTime(parent=self)
        self.progress: Progress | None = None
        self.story, self.goals = StoryCard(theme=theme), GoalsCard(theme=theme)
        self.form = GoalForm(theme=theme)
        self.plain = Choice(
            [("coach", say("For the coach")), ("athlete", say("For the athlete"))],
            theme=theme,
            name=say("Words"),
        )
        self.plain.chosen.connect(lambda _key: self._tell())
        self.add_action(self.plain)
        program = Button(say("Program"), theme=theme, kind="quiet", icon="calendar-blank")
        program.clicked.connect(self.program_wanted)
        self.add_action(program)
        self.charts: list[TimedPlot] = []
        self._chosen: dict[str, str] = {}
        self._charts = QVBoxLayout()
        self._charts.setSpacing(theme.space(4))
        self._stack = QStackedWidget()
        whole, form = QVBoxLayout(), QVBoxLayout()
        whole.setSpacing(theme.space(4))
        whole.addWidget(self.story)
        whole.addWidget(self.goals)
        whole.addLayout(self._charts)
        whole.addStretch(1)
        form.addWidget(self.form)
        form.addStretch(1)
        self.area = scrolling(whole)
        for view in (self._make_empty(), self.area, scrolling(form)):
            self._stack.addWidget(view)
        self.body.addWidget(self._stack, 1)
        self.form.cancelled.connect(self._leave_form)
        self.goals.add_wanted.connect(lambda: self.open_goal(""))
        self.goals.edit_wanted.connect(self.open_goal)

    def set_progress(self, progress: Progress) -> None:
        """Show an athlete; one without a visit shows how to begin."""
        self.progress = progress
        self.set_subtitle(progress.athlete.name)
        self.goals.set_goals(progress.goals)
        self._tell()
        self.time.set_whole(progress.first_on, progress.last_on)
        self._fill(progress)
        self._leave_form()

    def open_goal(self, goal_id: str) -> None:
        """Fill in a goal: a new one without a key."""
        every = () if self.progress is None else self.progress.goals
        goal = next((one.goal for one in every if one.goal.goal_id == goal_id), None)
        self.show_view("goal")
        self.form.open(goal, measures=self.measures)

    @property
    def measures(self) -> Mapping[str, str]:
        """What a goal can be measured by: everything that was measured in this athlete."""
        return {} if self.progress is None else {
            f"{one.series.protocol.protocol_id}/{one.series.measure.name}": measure_title(one.series)
            for one in self.progress.findings
            if not one.series.measure.rule_id
        }  # fmt: skip

    @property
    def view(self) -> str:
        """What is in view: empty, progress or goal."""
        return _VIEWS[self._stack.currentIndex()]

    def show_view(self, name: str) -> None:
        """Bring a part into view."""
        self._stack.setCurrentIndex(_VIEWS.index(name))
        self.plain.setVisible(name == "progress")

    def _leave_form(self) -> None:
        shown = self.progress is not None and (self.progress.findings or self.progress.goals)
        self.show_view("progress" if shown else "empty")

    def _tell(self) -> None:
        if self.progress is not None:
            plain = self.plain.selected == "athlete"
            story = athlete_story(self.progress) if plain else coach_story(self.progress)
            self.story.set_story(story, plain=plain)

    def _fill(self, progress: Progress) -> None:
        _clear(self._charts)
        self.charts = []
        for place, (title, rows) in enumerate(rows_of(progress, self._chosen)):
            self._charts.addWidget(self._section(title, rows, progress, explained=place == 0))
        if progress.weeks:
            plan = PlanChart(theme=self.theme, time=self.time)
            plan.set_weeks(progress.weeks)
            self._charts.addWidget(self._card(say("Plan against done"), [self._pair(plan, None)], progress))
        if progress.happenings:
            self._charts.addWidget(self._list(progress))

    def _section(self, title: str, rows: Iterable[Row], progress: Progress, *, explained: bool) -> Card:
        lanes = [HappeningsLane(theme=self.theme, time=self.time) for _ in _SIDES]
        read = Flowing(READ_IT, theme=self.theme, role="caption")
        lines: list[QWidget | QGridLayout] = [*([read] if explained else []), self._pair(*lanes)]
        for row in rows:
            head = RowHead(row, theme=self.theme)
            charts = [ProgressChart(side, theme=self.theme, time=self.time) for side in _SIDES]
            _show_row(head, charts, row)
            head.picked.connect(
                lambda name, head=head, charts=charts, row=row: self._pick(name, head, charts, row)
            )
            head.evidence_wanted.connect(lambda key: self.evidence_wanted.emit(*key.split("|")))
            lines += [head, self._pair(*charts)]
        return self._card(title, lines, progress)

    def _pick(self, name: str, head: RowHead, charts: Sequence[ProgressChart], row: Row) -> None:
        """Show another measure of the same test in the same charts."""
        if self.progress is None:
            return
        self._chosen[row.key] = name
        every = [one for _, rows in rows_of(self.progress, self._chosen) for one in rows]
        _show_row(head, charts, next(one for one in every if (one.key, one.name) == (row.key, name)))

    def _pair(self, left: TimedPlot, right: TimedPlot | None) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.space(6))
        for column, plot in enumerate((left, right)):
            grid.setColumnStretch(column, 1)
            if plot is not None:
                self.charts.append(plot)
                grid.addWidget(plot, 0, column)
        return grid

    def _card(self, title: str, lines: Iterable[QWidget | QGridLayout], progress: Progress) -> Card:
        card = Card(title, theme=self.theme)
        for line in lines:
            if isinstance(line, QWidget):
                card.body.addWidget(line)
            else:
                card.body.addLayout(line)
        for plot in card.findChildren(TimedPlot):
            plot.set_axis(progress.phases, progress.happenings)
        return card

    def _list(self, progress: Progress) -> Card:
        card = Card(say("What happened"), theme=self.theme)
        for number, one in enumerate(progress.happenings, start=1):
            card.body.addWidget(Flowing(happening_line(number, one), theme=self.theme))
        return card

    def _make_empty(self) -> QWidget:
        start = Button(say("Start a session"), theme=self.theme, kind="primary", icon="play")
        start.clicked.connect(self.start_wanted)
        add = Button(say("Add a goal"), theme=self.theme, icon="target")
        add.clicked.connect(lambda: self.open_goal(""))
        return EmptyState(
            "trend-up",
            say("No visit yet"),
            say("The first visit is the baseline; from the second on this page says what really changed."),
            theme=self.theme,
            actions=(start, add),
        )


def _show_row(head: RowHead, charts: Sequence[ProgressChart], row: Row) -> None:
    head.show_row(row)
    for chart in charts:
        chart.set_chart(row.of(chart.side), title=row.title)


def _clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (gone := item.widget()) is not None:
            gone.hide()
            gone.deleteLater()


def example(theme: Theme) -> QWidget:
    """Ana after twelve weeks."""
    from widgets.progress.example import progress

    page = ProgressPage(theme=theme)
    page.set_progress(progress())
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1180, 700))
