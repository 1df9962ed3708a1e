"""Before the first set: the warm-up to tick, and the questions before a maximal test."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from domain.before_set import MAXIMAL_QUESTIONS, WARM_UP, BeforeSet, Check
from domain.language import say, say_count
from domain.typed_number import NumberError, read_number, write_number
from widgets.parts.buttons import Button
from widgets.parts.fields import TextField
from widgets.parts.focus import tab_as_laid_out
from widgets.parts.labels import Label
from widgets.parts.page import scrolling
from widgets.parts.tick import Tick
from widgets.theme import Theme
from widgets.training.conditions_panel import ConditionsPanel
from widgets.training.length_field import LengthField

ASKED = Check("asked", say("All five were asked; what applies is ticked"))
_THROUGH = Qt.WidgetAttribute.WA_TransparentForMouseEvents
CLEARED = Check("cleared", say("A clinician has cleared a maximal effort"))


class _CheckLine(Button):
    """A tick with its words: the whole line is pressed."""

    def __init__(self, check: Check, *, theme: Theme) -> None:
        super().__init__("", theme=theme, kind="quiet")
        self.setCheckable(True)
        self.setMinimumHeight(theme.px(44))
        self.tick = Tick(check.words, theme=theme)
        self.tick.setFocusProxy(self)
        self.tick.setAttribute(_THROUGH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.space(2), 0)
        row.setSpacing(theme.space(2))
        self._words = Label("", theme=theme, wrap=True)
        self._words.setAttribute(_THROUGH)
        self.set_words(check.words)
        row.addWidget(self.tick)
        row.addWidget(self._words, 1)
        self.toggled.connect(self.tick.setChecked)
        # A button is as high as its own text; this one is as high as its words are when they wrap.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._inner, self._least = row, theme.px(44)

    def set_words(self, words: str) -> None:
        """What is ticked, for the eye and the reader of the screen."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.tick.setAccessibleName(words)

    def heightForWidth(self, width: int) -> int:
        return max(self._least, self._inner.totalHeightForWidth(width))

    def sizeHint(self) -> QSize:
        return QSize(self._inner.sizeHint().width(), self._least)


class BeforePanel(QWidget):
    """`changed` carries a `BeforeSet` whenever something is ticked."""

    changed = Signal(object)
    pull_angle_changed = Signal(object)
    practice_changed = Signal(bool)
    lever_arm_changed = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines = {
            check.key: _CheckLine(check, theme=theme)
            for check in (*WARM_UP, *MAXIMAL_QUESTIONS, ASKED, CLEARED)
        }
        self._questions = self._column(
            say("Before a maximal test: does any of this apply?"), [*(c.key for c in MAXIMAL_QUESTIONS)]
        )
        self._questions_end = self._column("", ["asked", "cleared"])
        self._all = Button(say("Tick the whole warm-up"), theme=theme, kind="secondary", icon="check")
        self._all.clicked.connect(lambda _checked=False: self.tick_warm_up())
        self.pull_angle = TextField(
            say("Angle of the strap to the shin, measured"),
            theme=theme,
            placeholder=say("degrees"),
            hint=say("Without it the protocol's set-up holds."),
        )
        self.pull_angle.line.editingFinished.connect(self._tell_pull_angle)
        self.practice = _CheckLine(Check("practice", ""), theme=theme)
        self.practice.toggled.connect(self.practice_changed)
        self.set_practice(0, wanted=False)
        self.lever_arm = LengthField(theme=theme)
        self.lever_arm.changed.connect(self.lever_arm_changed)
        self.own_lines: dict[str, _CheckLine] = {}
        self._about = Label("", theme=theme, role="secondary", wrap=True)
        self._own = self._column(say("Before this battery"), [])
        self.set_battery((), "")
        self.conditions = ConditionsPanel(theme=theme)
        self._lay_out()
        for line in self.lines.values():
            line.toggled.connect(lambda _on: self._tell())
        self.ask(maximal=True)
        self._tell()

    def _lay_out(self) -> None:
        space = self._theme.space
        left = QVBoxLayout()
        left.setSpacing(space(1))
        left.addWidget(self._column(say("Warm-up"), [check.key for check in WARM_UP]))
        left.addWidget(self._own)
        left.addWidget(self._all)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(space(1))
        right.addWidget(self._questions)
        right.addWidget(self._questions_end)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(space(6))
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        both = QVBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(space(4))
        both.addWidget(self._about)
        both.addLayout(columns)
        both.addWidget(self.practice)
        both.addWidget(self.lever_arm)
        both.addWidget(self.pull_angle)
        both.addWidget(self.conditions)
        both.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.addWidget(scrolling(both), 1)

    def _column(self, title: str, keys: Sequence[str]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if title:
            heading = Label(title, theme=self._theme, role="heading", wrap=True)
            column.addWidget(heading)
            column.addSpacing(self._theme.space(2))
        for key in keys:
            column.addWidget(self.lines[key])
        return holder

    def ask(self, *, maximal: bool, pull_angle: bool = False) -> None:
        """With or without the questions before a maximal test, and the angle of the strap."""
        self.pull_angle.setVisible(pull_angle)
        self._questions.setVisible(maximal)
        self._questions_end.setVisible(maximal)

    def set_before(self, before: BeforeSet) -> None:
        """Show what was ticked before."""
        ticked = {*before.warm_up, *before.applies}
        ticked |= {key for key, on in (("asked", before.asked), ("cleared", before.cleared)) if on}
        for key, line in self.lines.items():
            line.setChecked(key in ticked)
        for words, line in self.own_lines.items():
            line.setChecked(before.everything or words in before.battery)

    def before(self) -> BeforeSet:
        """What is ticked."""
        on = {key for key, line in self.lines.items() if line.isChecked()}
        return BeforeSet(
            warm_up=frozenset(check.key for check in WARM_UP if check.key in on),
            applies=frozenset(check.key for check in MAXIMAL_QUESTIONS if check.key in on),
            asked="asked" in on,
            cleared="cleared" in on,
            battery=tuple(words for words, line in self.own_lines.items() if line.isChecked()),
        )

    def set_pull_angle(self, angle_deg: float | None) -> None:
        """Show what was measured on this side; None where nothing was."""
        self.pull_angle.line.setText("" if angle_deg is None else write_number(angle_deg))
        self.pull_angle.show_error("")

    def set_battery(self, warm_up: Sequence[str], about: str) -> None:
        """The warm-up that the battery of the visit brings, to be ticked, and a sentence about it."""
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._own.setVisible(bool(warm_up))
        if tuple(warm_up) == tuple(self.own_lines):
            return
        column = self._own.layout()
        for line in self.own_lines.values():
            line.hide()
            line.deleteLater()
        self.own_lines = {words: _CheckLine(Check(words, words), theme=self._theme) for words in warm_up}
        for line in self.own_lines.values():
            line.toggled.connect(lambda _on: self._tell())
            if column is not None:
                column.addWidget(line)
        tab_as_laid_out(self)

    def set_practice(self, reps: int, *, wanted: bool) -> None:
        """How many reps the exercise asks to practise; 0 asks nothing. No tick: they were done already."""
        self.practice.setVisible(reps > 0)
        self.practice.set_words(
            say_count(
                reps,
                "Begin with {count} rep of practice: recorded, not counted",
                "Begin with {count} reps of practice: recorded, not counted",
            )
        )
        self.practice.setChecked(wanted)

    def _tell_pull_angle(self) -> None:
        text = self.pull_angle.text.strip().removesuffix("°").strip()
        if not text:
            self.pull_angle.show_error("")
            self.pull_angle_changed.emit(None)
            return
        try:
            angle_deg = read_number(text)
        except NumberError as wrong:
            self.pull_angle.show_error(str(wrong))
            return
        if not 0 < angle_deg < 180:
            self.pull_angle.show_error(say("Write an angle between 0 and 180 degrees, or nothing."))
            return
        self.pull_angle.show_error("")
        self.pull_angle_changed.emit(angle_deg)

    def tick_warm_up(self) -> None:
        """The whole warm-up at once."""
        for line in (*(self.lines[check.key] for check in WARM_UP), *self.own_lines.values()):
            line.setChecked(True)

    def _tell(self) -> None:
        before = self.before()
        self.lines["cleared"].setVisible(bool(before.applies))
        self.changed.emit(before)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self._theme = theme


def example(theme: Theme) -> QWidget:
    """The battery brings a warm-up, all of it is done, one question applies, a lever arm is asked for."""
    panel = BeforePanel(theme=theme)
    panel.set_battery(
        [say("Five minutes of easy cycling"), say("Hip circles, ten each way")],
        say("Weekly check · about {minutes} min. One test of strength and two of motion.", minutes=25),
    )
    panel.set_practice(1, wanted=True)
    panel.lever_arm.ask(say("Lever arm, hip centre to knee joint line"), typical_m=0.4)
    panel.tick_warm_up()
    panel.lines["heart"].setChecked(True)
    panel.lines["asked"].setChecked(True)
    return panel


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (610, 560))
