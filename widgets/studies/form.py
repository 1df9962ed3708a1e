"""The form of a new test-retest: what is repeated, by whom, how often, how far apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.language import say
from domain.studies.study import FEWEST_OCCASIONS, MOST_OCCASIONS, SAME_DAY_REFUSED
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.fields import PickField, TextField
from widgets.parts.labels import Label
from widgets.theme import Theme

Options = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class NewStudy:
    """What was filled in."""

    title: str
    protocol_id: str
    metric: str
    group_id: str
    occasions: int
    spacing_days: int


class StudyForm(Card):
    """Asks and refuses a retest on the same day before anything is kept."""

    submitted = Signal(object)
    cancelled = Signal()
    protocol_picked = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("New test-retest"), theme=theme, parent=parent)
        said = say(
            "The same test, the same athletes, the same tester, some days apart and nothing trained in "
            "between: what still differs is the error of your own measurement."
        )
        self.body.addWidget(Label(said, theme=theme, role="secondary", wrap=True))
        self.title_field = TextField(say("Name"), theme=theme, placeholder=say("Seated ER, autumn"))
        self.protocol = PickField(say("Test"), theme=theme)
        self.measure = PickField(say("Measure"), theme=theme)
        self.who = PickField(say("Who"), [("", say("Whoever does this test"))], theme=theme)
        times = [(str(n), say("{n} visits", n=n)) for n in range(FEWEST_OCCASIONS, MOST_OCCASIONS + 1)]
        self.occasions = PickField(say("How often"), times, theme=theme)
        self.spacing = TextField(say("Days between visits, at least"), theme=theme, hint=say("7 is usual"))
        self.spacing.line.setText("7")
        for fields in (
            (self.title_field, self.who),
            (self.protocol, self.measure),
            (self.occasions, self.spacing),
        ):
            row = QHBoxLayout()
            row.setSpacing(theme.space(3))
            for field in fields:
                row.addWidget(field, 1)
            self.body.addLayout(row)
        save = Button(say("Begin the study"), theme=theme, kind="primary", icon="play")
        leave = Button(say("Cancel"), theme=theme, kind="quiet")
        save.clicked.connect(self.submit)
        leave.clicked.connect(self.cancelled)
        self.protocol.picked.connect(self.protocol_picked)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(save)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    def set_options(self, *, protocols: Options, measures: Options, groups: Options) -> None:
        """What can be picked."""
        self.protocol.set_options(protocols)
        self.measure.set_options(measures)
        self.who.set_options([("", say("Whoever does this test")), *groups])

    def submit(self) -> None:
        """Send what was filled in, or say what is wrong."""
        days = self.spacing.text
        wrong = "" if days.isdigit() and int(days) >= 1 else SAME_DAY_REFUSED
        if not days.isdigit():
            wrong = say("Write whole days, such as 7.")
        self.spacing.show_error(wrong)
        nameless = "" if self.title_field.text else say("Give the study a name.")
        self.title_field.show_error(nameless)
        unmeasured = "" if self.measure.key else say("Choose a measure.")
        self.measure.show_error(unmeasured)
        if wrong or nameless or unmeasured:
            return
        self.submitted.emit(
            NewStudy(
                self.title_field.text,
                self.protocol.key,
                self.measure.key,
                self.who.key,
                int(self.occasions.key),
                int(days),
            )
        )


def example(theme: Theme) -> QWidget:
    """The form with a test picked."""
    form = StudyForm(theme=theme)
    form.set_options(
        protocols=[("er", "Seated hip ER")], measures=[("torque", "Torque")], groups=[("t", "First team")]
    )
    return form


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
