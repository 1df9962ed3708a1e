"""The dialog that guides through a calibration; it says what is wished, somebody else decides."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from domain.language import say
from widgets.devices.calibration_steps import (
    HistoryRow,
    LoadStepView,
    Outcome,
    OutcomeStep,
    PointRow,
    SetUpStep,
)
from widgets.parts.labels import Label
from widgets.parts.page import scrolling
from widgets.theme import Theme

_MOST_HEIGHT_PX = 680
"""On a laptop of 720 lines the dialog stays whole with large text too: what does not fit scrolls."""

__all__ = ["CalibrationDialog", "CalibrationWish", "HistoryRow", "Outcome", "PointRow"]


@dataclass(frozen=True, slots=True)
class CalibrationWish:
    """What was typed: masses and months as text, to be read and refused in words by who decides."""

    masses: str
    both_ways: bool
    months: str
    note: str


class CalibrationDialog(QDialog):
    """Set-up with history, one step per load, the result; a motion sensor has one step at rest."""

    begin_requested = Signal(object)
    take_requested = Signal()
    back_requested = Signal()
    save_requested = Signal()
    again_requested = Signal()
    channel_chosen = Signal(str)
    apply_requested = Signal(int)

    def __init__(
        self, title: str, subtitle: str, *, theme: Theme, with_masses: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Calibration"))
        self.setModal(True)
        self.resize(theme.px(720), min(theme.px(660), _MOST_HEIGHT_PX))
        self.set_up = SetUpStep(theme=theme, with_masses=with_masses)
        self.loads = LoadStepView(theme=theme)
        self.outcome = OutcomeStep(theme=theme)
        self._stack = QStackedWidget()
        inner = QVBoxLayout()
        inner.addWidget(self.set_up)
        self._begin_page = scrolling(inner)
        for step in (self._begin_page, self.loads, self.outcome):
            self._stack.addWidget(step)
        column = QVBoxLayout(self)
        edge = theme.space(6)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(3))
        column.addWidget(Label(title, theme=theme, role="title"))
        column.addWidget(Label(subtitle, theme=theme, role="secondary", wrap=True))
        column.addWidget(self._stack, 1)
        self.set_up.begun.connect(lambda: self.begin_requested.emit(self.wish()))
        self.set_up.channel_chosen.connect(self.channel_chosen)
        self.set_up.apply_requested.connect(self.apply_requested)
        self.loads.take_requested.connect(self.take_requested)
        self.loads.back_requested.connect(self.back_requested)
        self.outcome.save_requested.connect(self.save_requested)
        self.outcome.again_requested.connect(self.again_requested)

    def wish(self) -> CalibrationWish:
        """What is typed at the moment."""
        step = self.set_up
        return CalibrationWish(
            step.masses.text, step.ways.selected == "both", step.months.text, step.note.text
        )

    def set_defaults(self, masses: str, months: int) -> None:
        """What stands in the fields at first."""
        self.set_up.masses.line.setText(masses)
        self.set_up.months.line.setText(str(months))

    def set_channels(self, channels: Sequence[tuple[str, str]]) -> None:
        """Which force channels there are, by name and word; one alone is not asked for."""
        self.set_up.channel.set_options(channels)
        self.set_up.channel.setVisible(len(channels) > 1)

    def show_history(self, rows: Sequence[HistoryRow]) -> None:
        """Earlier calibrations, the newest first."""
        self.set_up.show_history(rows)

    def show_refusal(self, field: str, sentence: str) -> None:
        """Say under *masses* or *months* what is wrong there; an empty sentence clears both."""
        self.set_up.masses.show_error(sentence if field == "masses" else "")
        self.set_up.months.show_error(sentence if field == "months" else "")

    def show_set_up(self) -> None:
        """Back to the beginning."""
        self._stack.setCurrentWidget(self._begin_page)

    def show_load(self, count: str, wish: str, hint: str, *, may_go_back: bool, busy: bool) -> None:
        """Ask for a load."""
        self.loads.ask(count, wish, hint, may_go_back=may_go_back, busy=busy)
        self._stack.setCurrentWidget(self.loads)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what came out."""
        self.outcome.show_outcome(outcome)
        self._stack.setCurrentWidget(self.outcome)


def example(theme: Theme) -> QWidget:
    """A force sensor with two earlier calibrations, ready to begin."""
    dialog = CalibrationDialog(
        "Calibrate Chronojump force sensor", "chronojump:A1 · /dev/ttyUSB0", theme=theme, with_masses=True
    )
    dialog.set_defaults("5 10 20", 12)
    dialog.show_history(
        (
            HistoryRow("12 Oct 2025", "4 loads, up and down", "0.06 %", "0.11 %", "12 Oct 2026", "amber"),
            HistoryRow("3 Oct 2024", "2 loads", "—", "—", "3 Oct 2025"),
        )
    )
    return dialog
