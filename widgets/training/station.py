"""The coach's live page: battery, state, plots, numerals, meters and the row of actions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.athlete import Side
from domain.language import say
from domain.protocol import Protocol
from domain.recording import IN_SET, State
from widgets.athlete.card import AthleteCard
from widgets.camera.station_card import StationCameraCard
from widgets.live.action_bar import ActionBar
from widgets.live.battery_list import BatteryList, BatteryStep, sample_battery
from widgets.live.plot import fill_sample_plot
from widgets.live.prepare_panel import CheckItem, PreparePanel
from widgets.live.readout import LiveReadout
from widgets.live.state_band import StateBand
from widgets.parts.banner import Banner
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.empty_state import EmptyState
from widgets.parts.page import scrolling
from widgets.theme import Theme
from widgets.training.before_panel import BeforePanel
from widgets.training.live_curves import LiveCurves
from widgets.training.live_numbers import LiveNumbers, sample_readout
from widgets.training.placement import PlacementPicture
from widgets.training.rep_strip import sample_repetition

SIDE_COLUMN_PX = 264
_OPEN_DEG = 360.0
"""Beyond every joint: a band that ends there has no line in sight."""


class StationPage(QWidget):
    """Shows what it is told and says what the coach wishes; it decides nothing."""

    tare_requested = Signal()
    start_requested = Signal()
    pause_requested = Signal()
    redo_requested = Signal()
    finish_requested = Signal()
    pain_stop_requested = Signal()
    back_requested = Signal()
    step_chosen = Signal(int)
    athlete_wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("toast", "top")
        self._theme = theme
        self.battery = BatteryList(theme=theme)
        self.athlete = AthleteCard(theme=theme)
        self.camera = StationCameraCard(theme=theme)
        self.camera.hide()
        self.band = StateBand(theme=theme)
        self.curves = LiveCurves(theme=theme)
        self.numbers = LiveNumbers(theme=theme)
        self.before = BeforePanel(theme=theme)
        self.placement = PlacementPicture(theme=theme)
        self.prepare = PreparePanel(theme=theme, picture=self.placement)
        self.actions_row = ActionBar(theme=theme)
        self.banner = Banner(theme=theme)
        self._middle = QStackedWidget()
        self._places = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.set_state(State.DISCONNECTED)

    def _lay_out(self) -> None:
        space = self._theme.space
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._places)
        station = QWidget()
        self._places.addWidget(self._nobody())
        self._places.addWidget(station)
        page = QVBoxLayout(station)
        page.setContentsMargins(space(4), space(3), space(4), space(3))
        page.setSpacing(space(3))
        # The finding shares the row of the band, so that the plots stay where they are.
        top = QHBoxLayout()
        top.setSpacing(space(3))
        for part in (self.band, self.banner):
            part.setFixedHeight(self._theme.px(60))
        top.addWidget(self.band, 1)
        top.addWidget(self.banner, 1)
        page.addLayout(top)
        row = QHBoxLayout()
        row.setSpacing(space(3))
        # Large text may not take the plots' room: the columns grow less than the text, and scroll.
        width = round(SIDE_COLUMN_PX * min(self._theme.scale, 1.12))
        left = QVBoxLayout()
        left.setSpacing(space(3))
        for beside in (self.battery, self.athlete):
            beside.setFixedWidth(width)
            left.addWidget(beside)
        row.addLayout(left)
        row.addWidget(self._centre(), 1)
        right = self._right_column()
        right.setFixedWidth(width)
        row.addWidget(right)
        page.addLayout(row, 1)
        page.addWidget(self.actions_row)

    def _nobody(self) -> QWidget:
        choose = Button(say("Choose an athlete"), theme=self._theme, kind="primary", icon="users")
        choose.clicked.connect(lambda _checked=False: self.athlete_wanted.emit())
        return EmptyState(
            "user-focus",
            say("Choose an athlete, then start a session"),
            say("The battery, the live curves and the compensations of the set are shown here."),
            theme=self._theme,
            actions=(choose,),
        )

    def _centre(self) -> QWidget:
        card = Card(theme=self._theme)
        card.body.addWidget(self._middle)
        self._middle.addWidget(self.curves)
        self._middle.addWidget(self.prepare)
        self._middle.addWidget(self.before)
        return card

    def _right_column(self) -> QWidget:
        column = QVBoxLayout()
        column.setSpacing(self._theme.space(3))
        column.addWidget(self.numbers, 1)
        column.addWidget(self.camera)
        return scrolling(column)

    def _connect(self) -> None:
        row = self.actions_row
        row.tare_requested.connect(self.tare_requested)
        row.start_requested.connect(self.start_requested)
        row.pause_requested.connect(self.pause_requested)
        row.redo_requested.connect(self.redo_requested)
        row.finish_requested.connect(self.finish_requested)
        row.pain_stop_requested.connect(self.pain_stop_requested)
        row.back_requested.connect(self.back_requested)
        self.battery.step_chosen.connect(self.step_chosen)
        self.banner.action_requested.connect(self.redo_requested)
        self.banner.dismissed.connect(self.clear_finding)

    def set_protocol(self, protocol: Protocol, side: Side) -> None:
        """Make ready for a set: panels, target, limits, tempo, picture, empty reps."""
        self._places.setCurrentIndex(1)
        self.curves.set_protocol(protocol, side)
        self.numbers.set_protocol(protocol)
        self.placement.set_placement(protocol, side)
        self.clear_finding()

    def show_before(self, *, shown: bool) -> None:
        """The warm-up and the questions in place of the plots."""
        if shown:
            self._middle.setCurrentWidget(self.before)
        elif self._middle.currentWidget() is self.before:
            self._middle.setCurrentIndex(0)

    def set_battery(
        self, steps: Sequence[BatteryStep], title: str = say("Battery"), *, left_s: float | None = None
    ) -> None:
        """Show the steps of the battery; without any nobody is on the table."""
        self._places.setCurrentIndex(1 if steps else 0)
        self.battery.set_battery(steps, title, left_s=left_s)

    def set_rest(self, seconds: float | None) -> None:
        """Seconds of rest left."""
        self.battery.set_rest(seconds)

    def set_state(self, state: State, words: str = "", detail: str = "") -> None:
        """Show a state; `words` replaces its word (*Get set 3*), `detail` is a sentence beside it."""
        if state is State.ACTIVE and self.band.state is not state:
            self.curves.begin()
        self.band.set_state(state, words, detail)
        self.actions_row.set_state(state)
        if self._middle.currentWidget() is not self.before or state in IN_SET:
            self._middle.setCurrentIndex(1 if state is State.PREPARING else 0)

    def set_live(self, readout: LiveReadout) -> None:
        """Show this instant."""
        self.numbers.set_live(readout)
        self.curves.set_live(readout)

    def show_finding(self, text: str, redo: bool = True) -> None:
        """One sentence of the quality gate; `redo` offers to do the rep again."""
        self.banner.show_message(text, "amber", say("Redo rep") if redo else "")
        self.actions_row.offer_redo(offered=redo)

    @property
    def redo_is_offered(self) -> bool:
        """Whether a sentence with *Redo rep* stands on the page."""
        return self.actions_row.redo_is_offered

    def clear_finding(self) -> None:
        """Take the sentence away."""
        self.banner.hide()
        self.actions_row.offer_redo(offered=False)

    def set_checklist(
        self, items: Sequence[CheckItem], instruction: str = "", progress: float | None = None
    ) -> None:
        """What has to be right before the set, what to do now, and how much of it is done (0-1)."""
        self.prepare.set_checklist(items, instruction, progress)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self._theme = theme


def example(theme: Theme) -> QWidget:
    """The third rep of a test under way, after a finding."""
    page = StationPage(theme=theme)
    page.set_battery(sample_battery(), "Baseline")
    fill_sample_plot(page.curves.plot)
    page.set_state(State.ACTIVE, detail="Rep 3 of 5: ramp up, hold 5 s")
    for number, force_n in ((1, 129.0), (2, 131.0)):
        page.curves.rep_strip.add(sample_repetition(number, force_n))
    page.curves.set_rep_progress(5, running=True)
    page.set_live(sample_readout())
    page.show_finding("Pelvis moved 8° before peak: redo?")
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1192, 664))
