"""The guided start over the whole window: the list of steps, the step in view, and the ways on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.language import say
from widgets.first_run.steps import (
    ClinicStep,
    CoachStep,
    KeysStep,
    PracticeStep,
    SensorsStep,
    StepView,
    WordsStep,
)
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.cover import Cover
from widgets.parts.labels import Label, refresh
from widgets.parts.page import scrolling
from widgets.theme import Theme

ORDER = ("clinic", "words", "keys", "coach", "sensors", "practice")


class FirstRunGuide(Cover):
    """`moved` names the step in view, `left` that it is to wait, `finished` that it is over."""

    moved = Signal(str)
    left = Signal()
    finished = Signal()

    def __init__(
        self,
        *,
        theme: Theme,
        languages: Sequence[tuple[str, str]],
        units: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(say("Guided start"))
        self.clinic = ClinicStep(theme=theme)
        self.words = WordsStep(theme=theme, languages=languages, units=units)
        self.keys = KeysStep(theme=theme)
        self.coach = CoachStep(theme=theme)
        self.sensors = SensorsStep(theme=theme)
        self.practice = PracticeStep(theme=theme)
        self.steps: dict[str, StepView] = {
            "clinic": self.clinic,
            "words": self.words,
            "keys": self.keys,
            "coach": self.coach,
            "sensors": self.sensors,
            "practice": self.practice,
        }
        self._titles = (
            say("Clinic"),
            say("Language and units"),
            say("Encryption"),
            say("First coach"),
            say("Sensors"),
            say("Practice"),
        )
        self._lay_out(theme)
        for step in self.steps.values():
            step.done.connect(self._refresh)

    @property
    def current(self) -> str:
        """The key of the step in view."""
        return ORDER[self._stack.currentIndex()]

    def open(self, key: str = "") -> None:
        """Cover the window and go on at a step; the first where there is none of that name."""
        self.cover()
        self.go_to(key if key in ORDER else ORDER[0])

    def go_to(self, key: str) -> None:
        """Bring a step into view."""
        self._stack.setCurrentIndex(ORDER.index(key))
        self._refresh()
        self.next.setFocus()
        self.moved.emit(key)

    def go_on(self) -> None:
        """The next step, or the end."""
        place = self._stack.currentIndex()
        if place + 1 < len(ORDER):
            self.go_to(ORDER[place + 1])
        else:
            self.hide()
            self.finished.emit()

    def go_back(self) -> None:
        """The step before."""
        self.go_to(ORDER[max(0, self._stack.currentIndex() - 1)])

    def leave(self) -> None:
        """Uncover the window; the step is remembered by whoever listens."""
        self.hide()
        self.left.emit()

    def _lay_out(self, theme: Theme) -> None:
        self._stack = QStackedWidget()
        self._stack.setProperty("page", "body")
        for step in self.steps.values():
            self._stack.addWidget(step)
        self.wait = Button(say("Leave for now"), theme=theme, kind="quiet")
        self.back = Button(say("Back"), theme=theme, icon="arrow-left")
        self.next = Button(say("Next"), theme=theme, kind="primary")
        self.wait.clicked.connect(self.leave)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        card = Card(theme=theme)
        # At large text on a small screen the card gives way, not the window.
        card.setMinimumWidth(theme.px(420))
        card.setMaximumWidth(theme.px(620))
        card.body.setSpacing(theme.space(4))
        inner = QVBoxLayout()
        inner.addWidget(self._stack)
        card.body.addWidget(scrolling(inner), 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(3))
        buttons.addWidget(self.wait)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        card.body.addLayout(buttons)
        row = QHBoxLayout(self)
        edge = theme.space(6)
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(theme.space(6))
        row.addStretch(1)
        row.addLayout(self._list(theme))
        row.addWidget(card, 100)
        row.addStretch(1)

    def _list(self, theme: Theme) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.space(1))
        column.addWidget(Label("Turnout", theme=theme, role="display"))
        words = say("A few things once. Each can be skipped, and done later.")
        lead = Label(words, theme=theme, role="secondary", wrap=True)
        lead.setFixedWidth(theme.px(220))
        column.addWidget(lead)
        column.addSpacing(theme.space(4))
        self.places: dict[str, Button] = {}
        for key, title in zip(ORDER, self._titles, strict=True):
            place = Button(title, theme=theme, kind="quiet")
            place.setProperty("step", key)
            place.clicked.connect(lambda _checked=False, key=key: self.go_to(key))
            column.addWidget(place, 0, Qt.AlignmentFlag.AlignLeading)
            self.places[key] = place
        column.addStretch(1)
        return column

    def _refresh(self) -> None:
        place = self._stack.currentIndex()
        for (key, button), title in zip(self.places.items(), self._titles, strict=True):
            mark = "✓" if self.steps[key].is_done else "▸" if key == self.current else "○"
            button.setText(f"{mark}  {title}")
            button.setProperty("kind", "secondary" if key == self.current else "quiet")
            refresh(button)
            button.setAccessibleName(say("{title}, done", title=title) if self.steps[key].is_done else title)
        self.back.setEnabled(place > 0)
        last = place + 1 == len(ORDER)
        onward = say("Next") if self.steps[self.current].is_done else say("Skip")
        self.next.setText(say("Begin to work") if last else onward)


def example(theme: Theme) -> QWidget:
    """The second of six steps, the first done."""
    guide = FirstRunGuide(
        theme=theme,
        languages=(("en", "English"), ("de", "Deutsch")),
        units=(("metric", "Body in kg and cm"), ("imperial", "Body in lb and in, forces in N")),
    )
    guide.clinic.show_values("Praxis am Park", "")
    guide.go_to("words")
    return guide


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1280, 720))
