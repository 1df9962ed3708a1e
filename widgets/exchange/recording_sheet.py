"""The sheet of a recording of another program: whose set it is, which test, which side, which signal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from domain.athlete import Side
from domain.language import say
from domain.typed_number import NumberError, read_number
from widgets.parts.buttons import Button, Choice
from widgets.parts.dates import date_text, parse_date
from widgets.parts.fields import PickField, TextField
from widgets.parts.labels import ElidedLabel, Label
from widgets.theme import Theme

_UNITS = (
    ("", say("As the file says")),
    ("n", "N"),
    ("kn", "kN"),
    ("kgf", say("kg (as a force)")),
    ("lbf", say("lb (as a force)")),
)
_SIDES = ((Side.RIGHT.value, say("Right")), (Side.LEFT.value, say("Left")))


@dataclass(frozen=True, slots=True)
class RecordingWish:
    """What the coach said about a file."""

    athlete_id: str
    protocol_id: str
    side: Side
    recorded_on: date
    force: str = ""
    force_unit: str = ""
    rate_hz: float | None = None
    again: bool = False


class RecordingSheet(QDialog):
    """`wanted` gives the choice once everything can be read; `stop_wanted` ends the analysis."""

    wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Import a recording"))
        self.setMinimumWidth(theme.px(640))
        self._again = False
        self._file = ElidedLabel(theme=theme, role="secondary")
        self._told = Label(theme=theme, role="secondary", wrap=True)
        self.athlete = PickField(say("Athlete"), theme=theme)
        self.test = PickField(say("Test or exercise"), theme=theme)
        self.side = Choice(_SIDES, theme=theme, name=say("Side"))
        self.day = TextField(say("Recorded on"), theme=theme, placeholder=say("3 Nov 2026"))
        self.force = PickField(say("Force"), theme=theme)
        self.unit = PickField(say("Unit of the force"), _UNITS, theme=theme)
        self.rate = TextField(
            say("Samples a second, Hz"), theme=theme, hint=say("Only where the file has no times")
        )
        self._said = Label(theme=theme, role="secondary", tone="red", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(6))
        self.bar.setAccessibleName(say("Progress of the import"))
        self.bar.setVisible(False)
        self.cancel = Button(say("Cancel"), theme=theme, kind="quiet")
        self.start = Button(say("Import the set"), theme=theme, kind="primary", icon="check")
        self._lay_out(theme)
        self._said.setVisible(False)
        self.cancel.clicked.connect(self._leave)
        self.start.clicked.connect(self._submit)

    def show_file(
        self,
        file: str,
        told: Sequence[str],
        *,
        athletes: Sequence[tuple[str, str]],
        tests: Sequence[tuple[str, str]],
        signals: Sequence[str],
        day: date,
        has_times: bool,
        earlier: str = "",
    ) -> None:
        """What the file holds, and what can be chosen."""
        self._file.set_text(file)
        self._told.setText(" ".join(told))
        self.athlete.set_options([("", say("Choose")), *athletes])
        self.test.set_options([("", say("Choose")), *tests])
        self.force.set_options([("", say("As the headings say")), *((name, name) for name in signals)])
        self.day.line.setText(date_text(day))
        self.rate.setVisible(not has_times)
        self._again = bool(earlier)
        if earlier:
            self.show_trouble(say("{earlier} Import it again only if it is another set.", earlier=earlier))
            self.start.setText(say("Import it again"))

    def show_trouble(self, sentence: str) -> None:
        """Why nothing was imported."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def show_progress(self, share: float | None) -> None:
        """0 to 1 while the set is analysed, None when none is."""
        busy = share is not None
        percent = round(100 * (share or 0.0))
        self.bar.setVisible(busy)
        self.bar.setValue(percent)
        self.start.setEnabled(not busy)
        self.start.setText(say("Analysing: {percent} %", percent=percent) if busy else say("Import the set"))
        self.cancel.setText(say("Stop") if busy else say("Cancel"))

    def _leave(self) -> None:
        if self.bar.isHidden():
            self.reject()
        else:
            self.stop_wanted.emit()

    def _lay_out(self, theme: Theme) -> None:
        whole = QVBoxLayout(self)
        edge = theme.space(5)
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(theme.space(3))
        whole.addWidget(Label(say("Import a recording"), theme=theme, role="title"))
        whole.addWidget(self._file)
        whole.addWidget(self._told)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(theme.space(4))
        grid.setVerticalSpacing(theme.space(3))
        for place, part in enumerate((self.athlete, self.test, self.force, self.unit, self.day, self.rate)):
            grid.addWidget(part, place // 2, place % 2)
        whole.addLayout(grid)
        side = QHBoxLayout()
        side.addWidget(Label(say("Side"), theme=theme, role="secondary"))
        side.addWidget(self.side)
        side.addStretch(1)
        whole.addLayout(side)
        whole.addWidget(self._said)
        whole.addWidget(self.bar)
        whole.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.start)
        whole.addLayout(foot)

    def _submit(self) -> None:
        self.athlete.show_error("" if self.athlete.key else say("Choose whose set it is."))
        self.test.show_error("" if self.test.key else say("Choose the test: no file says it."))
        day, rate_hz = self._day(), self._rate()
        if self.athlete.key and self.test.key and day is not None and not self.rate.error:
            self.show_trouble("")
            self.wanted.emit(
                RecordingWish(
                    athlete_id=self.athlete.key,
                    protocol_id=self.test.key,
                    side=Side(self.side.selected),
                    recorded_on=day,
                    force=self.force.key,
                    force_unit=self.unit.key,
                    rate_hz=rate_hz,
                    again=self._again,
                )
            )

    def _day(self) -> date | None:
        try:
            found = parse_date(self.day.text)
        except ValueError:
            self.day.show_error(say("Write the day as 3 Nov 2026."))
            return None
        self.day.show_error("")
        return found

    def _rate(self) -> float | None:
        if self.rate.isHidden():
            return None
        try:
            found = read_number(self.rate.text)
        except NumberError:
            found = 0.0
        self.rate.show_error(
            "" if 0 < found <= 50_000 else say("Write how many samples a second, such as 80.")
        )
        return found or None


def example(theme: Theme) -> QWidget:
    """A force file of another program."""
    from widgets import samples

    sheet = RecordingSheet(theme=theme)
    sheet.show_file(
        "pull.csv (CSV)",
        ("Its times are those of the file; whether a sensor's own clock made them, the file does not say.",),
        athletes=[(one.athlete_id, one.name) for one in samples.athletes()],
        tests=[("seated_hip_er", "Seated hip external rotation")],
        signals=("weight",),
        day=samples.TODAY,
        has_times=True,
    )
    return sheet


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
