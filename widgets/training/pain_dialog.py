"""Asks after a pain stop: where, how strong, sharp or not."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from domain.body_places import SITES
from domain.language import say
from widgets.live.rating_sliders import ScaleSlider
from widgets.parts.buttons import Button, Choice
from widgets.parts.labels import Label
from widgets.theme import Theme

SITES_A_ROW = 4


@dataclass(frozen=True, slots=True)
class PainAnswer:
    """Where it hurts, as it is kept; how much (0-10, None when not said), and whether it was sharp."""

    site: str
    severity: float | None
    sharp: bool


class PainDialog(QDialog):
    """The set has ended already and is kept; `answered` carries a `PainAnswer`."""

    answered = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Pain stop"))
        self.setModal(True)
        self.setMinimumWidth(theme.px(560))
        self._site = ""
        self.site_buttons = {site: self._site_button(site, theme) for site in SITES}
        self.severity = ScaleSlider(say("How strong?"), say("no pain"), say("worst imaginable"), theme=theme)
        self.sharp = Choice(
            (("no", say("Not sharp")), ("yes", say("Sharp"))), theme=theme, name=say("Was it sharp?")
        )
        self.consequence = Label("", theme=theme, role="secondary", wrap=True)
        self.consequence.setMinimumHeight(theme.px(44))
        self.save = Button(say("Save answer"), theme=theme, kind="primary", icon="check")
        self._lay_out(theme)
        self.sharp.chosen.connect(self._explain)
        self.save.clicked.connect(self.accept)
        self._explain("no")

    def _site_button(self, site: str, theme: Theme) -> Button:
        button = Button(SITES[site], theme=theme)
        button.setCheckable(True)
        button.clicked.connect(lambda _checked=False, site=site: self.choose_site(site))
        return button

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        margin = theme.space(6)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.space(3))
        column.addWidget(Label(say("The set has stopped"), theme=theme, role="title"))
        safe = say("Everything recorded so far is kept. Tell us about the pain, then decide together.")
        column.addWidget(Label(safe, theme=theme, role="secondary", wrap=True))
        column.addWidget(Label(say("Where?"), theme=theme, role="strong"))
        for start in range(0, len(SITES), SITES_A_ROW):
            row = QHBoxLayout()
            row.setSpacing(theme.space(2))
            for site in list(SITES)[start : start + SITES_A_ROW]:
                row.addWidget(self.site_buttons[site], 1)
            column.addLayout(row)
        column.addWidget(self.severity)
        column.addWidget(Label(say("Was it sharp?"), theme=theme, role="strong"))
        answer = QHBoxLayout()
        answer.addWidget(self.sharp)
        answer.addStretch(1)
        column.addLayout(answer)
        column.addWidget(self.consequence)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.save)
        column.addLayout(end)

    def choose_site(self, site: str) -> None:
        """Mark one place; exactly one holds."""
        self._site = site
        for name, button in self.site_buttons.items():
            button.setChecked(name == site)
            button.setProperty("kind", "primary" if name == site else "secondary")
            button.style().unpolish(button)
            button.style().polish(button)

    def answer(self) -> PainAnswer:
        """What was answered so far."""
        return PainAnswer(self._site, self.severity.value, self.sharp.selected == "yes")

    def _explain(self, sharp: str) -> None:
        words = {
            "yes": say("This exercise and side stay closed for the rest of the visit. Modify it or consult."),
            "no": say("You can go on with less load or a smaller range when the athlete agrees."),
        }
        self.consequence.setText(words[sharp])
        self.consequence.set_tone("red" if sharp == "yes" else "quiet")

    def done(self, result: int) -> None:
        # Closing without an answer is an answer too: the pain stop itself must be written down.
        super().done(result)
        self.answered.emit(self.answer())


def example(theme: Theme) -> QWidget:
    """Groin, 4, sharp."""
    dialog = PainDialog(theme=theme)
    dialog.choose_site("Groin")
    dialog.severity.set_value(4)
    dialog.sharp.select("yes")
    dialog.sharp.chosen.emit("yes")
    return dialog


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (620, 520))
