"""What the coach says of a set, what was found in it, and what comes next."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from domain.protocol import Protocol
from domain.results import Finding, Severity
from domain.session import TrainingSet
from domain.wording import lower_first, names_rep
from widgets.live.action_bar import ActionButton
from widgets.live.rating_sliders import RatingSliders
from widgets.parts.card import Card
from widgets.parts.labels import Label
from widgets.parts.page import scrolling
from widgets.theme import Theme
from widgets.training.observations_panel import ObservationsPanel

WIDTH_PX, WIDEST_PX = 356, 398
_TONES = {Severity.INFO: "quiet", Severity.WARNING: "amber", Severity.INVALID: "red"}
_MARKS = {Severity.INFO: "○", Severity.WARNING: "▲", Severity.INVALID: "■"}


class VerdictColumn(QWidget):
    """Observations, ratings and findings over the three ways on: redo, compare, save."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.ratings = RatingSliders(theme=theme)
        self.observations = ObservationsPanel(theme=theme)
        self._observed = Card(say("What did you see and feel?"), theme=theme)
        self._findings = QVBoxLayout()
        self.save = ActionButton(
            say("Save and next"),
            theme=theme,
            keys=("Return", "Enter"),
            hint="⏎",
            icon="check",
            kind="primary",
        )
        self.redo = ActionButton(
            say("Redo set"), theme=theme, keys=("R",), hint="R", icon="arrow-counter-clockwise"
        )
        self.compare = ActionButton(say("Compare"), theme=theme, keys=("C",), hint="C", icon="git-diff")
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        self.setFixedWidth(min(theme.px(WIDTH_PX), WIDEST_PX))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.space(3))
        column = QVBoxLayout()
        column.setSpacing(theme.space(3))
        self._observed.body.addWidget(self.observations)
        column.addWidget(self._observed)
        asked = Card(say("How was it?"), theme=theme)
        asked.body.addWidget(self.ratings)
        column.addWidget(asked)
        findings = Card(say("Findings"), theme=theme)
        findings.body.addLayout(self._findings)
        findings.body.addStretch(1)
        column.addWidget(findings, 1)
        outer.addWidget(scrolling(column), 1)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addWidget(self.redo, 1)
        row.addWidget(self.compare, 1)
        outer.addLayout(row)
        outer.addWidget(self.save)

    def set_set(self, header: TrainingSet, protocol: Protocol) -> None:
        """What was said of a set so far."""
        self.ratings.set_ratings(header.ratings)
        self.observations.set_observations(protocol.observations, dict(header.observed))
        self._observed.setVisible(bool(protocol.observations))

    def set_findings(self, findings: tuple[Finding, ...]) -> None:
        """What was found in it; that nothing was, where there is none."""
        while (item := self._findings.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = findings or (Finding("none", say("Nothing to object to."), Severity.INFO),)
        for finding in shown:
            words = f"{_MARKS[finding.severity]}  {_sentence(finding)}"
            tone = _TONES[finding.severity]
            self._findings.addWidget(Label(words, theme=self._theme, tone=tone, wrap=True))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self._theme = theme


def _sentence(finding: Finding) -> str:
    """The finding with its rep before it, unless it names the rep itself: *Rep 2: pelvis moved 8°.*"""
    number, words = finding.rep_number, finding.sentence
    if number is None or names_rep(words, number):
        return words
    return say("Rep {number}: {words}", number=number, words=lower_first(words))


def example(theme: Theme) -> VerdictColumn:
    """A seated test with one spoiled rep."""
    from domain.library import load_protocol
    from widgets.training.review_sample import sample_result

    header, result = sample_result()
    column = VerdictColumn(theme=theme)
    column.set_set(header, load_protocol("seated_hip_er"))
    column.set_findings(result.findings)
    return column


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (360, 620))
