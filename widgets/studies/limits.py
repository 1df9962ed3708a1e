"""Limits from the clinic's own athletes: the distribution of a rule, the proposal, and the decision."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.fields import PickField
from widgets.parts.labels import Label
from widgets.studies.plots import FigurePlot
from widgets.studies.views import LimitView
from widgets.theme import Theme

Options = Sequence[tuple[str, str]]


class LimitPanel(QWidget):
    """Choose test and rule, look, decide."""

    rule_picked = Signal(str, str)
    decide_wanted = Signal(str, str)
    withdraw_wanted = Signal(str, str)
    rescore_wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.protocol = PickField(say("Test or exercise"), theme=theme)
        self.rule = PickField(say("Compensation"), theme=theme)
        self.plot = FigurePlot(theme=theme, name=say("Distribution over athletes"))
        self.decide = Button(say("Let these limits hold"), theme=theme, kind="primary", icon="check")
        self.withdraw = Button(say("Withdraw"), theme=theme, icon="arrow-counter-clockwise")
        self.rescore = Button(say("Score earlier sets again"), theme=theme, icon="arrows-clockwise")
        self.rescore.setToolTip(
            say("Every set of this test, from raw, by the limits in force; earlier results stay")
        )
        self._heading = Label("", theme=theme, role="heading", wrap=True)
        self._refusal = Label("", theme=theme, role="secondary", wrap=True)
        picks = QHBoxLayout()
        picks.setSpacing(theme.space(3))
        picks.addWidget(self.protocol, 1)
        picks.addWidget(self.rule, 1)
        card = Card(theme=theme)
        card.body.addWidget(self._heading)
        card.body.addWidget(self.plot, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._refusal, 1)
        foot.addWidget(self.rescore)
        foot.addWidget(self.withdraw)
        foot.addWidget(self.decide)
        card.body.addLayout(foot)
        card.body.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addLayout(picks)
        column.addWidget(card, 1)
        for field in (self.protocol, self.rule):
            field.picked.connect(lambda _: self.rule_picked.emit(self.protocol.key, self.rule.key))
        self.decide.clicked.connect(lambda: self.decide_wanted.emit(self.protocol.key, self.rule.key))
        self.withdraw.clicked.connect(lambda: self.withdraw_wanted.emit(self.protocol.key, self.rule.key))
        self.rescore.clicked.connect(lambda: self.rescore_wanted.emit(self.protocol.key))
        self.decide.setEnabled(False)
        self.withdraw.hide()

    def set_options(self, *, protocols: Options, rules: Options) -> None:
        """What can be picked."""
        self.protocol.set_options(protocols)
        self.rule.set_options(rules)

    def set_limit(self, view: LimitView) -> None:
        """Show a distribution and what may be decided."""
        self._heading.setText(view.title)
        self.plot.show_limit(view)
        # An empty plot would push the sentence that says what is missing out of sight.
        self.plot.setVisible(view.values.size > 0)
        lead = "" if view.may_settle else say("Only a lead lets own limits hold.")
        self._refusal.setText(view.refusal or lead)
        self.decide.setEnabled(not view.refusal and view.may_settle)
        self.withdraw.setVisible(view.holds)
        self.withdraw.setEnabled(view.may_settle)


def example(theme: Theme) -> QWidget:
    """A rule over twenty-four athletes."""
    from widgets.studies import samples

    panel = LimitPanel(theme=theme)
    panel.set_options(protocols=[("er", "Seated hip ER")], rules=[("p", "Pelvis moved")])
    panel.set_limit(samples.limit())
    return panel


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
