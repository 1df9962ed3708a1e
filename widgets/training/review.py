"""The page after a set: curves with their reps, a verdict on each rep, ratings, save and next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say, word
from domain.protocol import Protocol
from domain.results import SetResult
from domain.session import TrainingSet
from widgets.live.rep_table import RepTable
from widgets.parts.card import Card
from widgets.parts.focus import tab_as_laid_out
from widgets.parts.labels import Label
from widgets.parts.state_pill import StatePill
from widgets.studies.evidence_button import EvidenceButton
from widgets.theme import Theme
from widgets.training.explained import explained
from widgets.training.set_picture import SetPicture
from widgets.training.verdict_column import VerdictColumn


class ReviewPage(QWidget):
    """Shows one result; `save_requested` carries the ratings and {rep number: accepted}."""

    save_requested = Signal(object, object)
    redo_requested = Signal()
    compare_requested = Signal()
    acceptance_changed = Signal(int, bool, str)
    boundaries_changed = Signal(object)
    evidence_wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", theme=theme, role="title")
        self._subtitle = Label("", theme=theme, role="secondary")
        self._pill = StatePill("", theme=theme)
        self._protocol: Protocol | None = None
        self.picture = SetPicture(theme=theme)
        self.table = RepTable(theme=theme)
        self.verdict = VerdictColumn(theme=theme)
        self.evidence = EvidenceButton(theme=theme, small=True)
        self._lay_out(theme)
        self._connect()

    def _lay_out(self, theme: Theme) -> None:
        space = theme.space
        page = QVBoxLayout(self)
        page.setContentsMargins(space(4), space(3), space(4), space(3))
        page.setSpacing(space(3))
        head = QHBoxLayout()
        head.setSpacing(space(3))
        head.addWidget(self._title)
        head.addWidget(self._subtitle)
        head.addStretch(1)
        head.addWidget(self.evidence)
        head.addWidget(self._pill)
        page.addLayout(head)
        body = QHBoxLayout()
        body.setSpacing(space(3))
        left = QVBoxLayout()
        left.setSpacing(space(3))
        _slim(self.picture)
        left.addWidget(self.picture, 11)
        self.table.setMinimumHeight(theme.px(176))
        reps = Card(theme=theme)
        _slim(reps)
        reps.body.addWidget(self.table)
        left.addWidget(reps, 10)
        body.addLayout(left, 1)
        body.addWidget(self.verdict)
        page.addLayout(body, 1)

    def _connect(self) -> None:
        verdict = self.verdict
        verdict.save.clicked.connect(self._save)
        verdict.redo.clicked.connect(lambda _checked=False: self.redo_requested.emit())
        verdict.compare.clicked.connect(lambda _checked=False: self.compare_requested.emit())
        self.evidence.wanted.connect(self.evidence_wanted)
        self.table.acceptance_changed.connect(self._accepted)
        self.picture.boundaries_changed.connect(self.boundaries_changed)

    def _order_tabs(self) -> None:
        tab_as_laid_out(self)  # The evidence after what has to be done: nobody comes to it by chance.
        QWidget.setTabOrder(self.verdict.ratings.discomfort.slider, self.evidence)

    def set_result(self, header: TrainingSet, result: SetResult, protocol: Protocol) -> None:
        """Show a set and what was found in it."""
        self._title.setText(f"{protocol.title} · {word(header.side)}")
        when = header.started_at
        self._subtitle.setText(f"{when.day} {when:%b %Y}, {when:%H:%M}")
        self._protocol = protocol
        self.verdict.set_set(header, protocol)
        self.picture.set_set(header, result, protocol)
        self.picture.set_reps(result)
        self._show_result(result)
        self.picture.begin()
        self._order_tabs()

    def set_result_again(self, result: SetResult) -> None:
        """Another analysis of the same set; what was said about it stays."""
        self.picture.set_reps_again(result)
        self._show_result(result)

    def _show_result(self, result: SetResult) -> None:
        with_tempo = self._protocol is not None and self._protocol.tempo is not None
        self.table.set_repetitions(result.repetitions, with_tempo=with_tempo)
        self.evidence.set_offers(explained(result, self._protocol))
        self.verdict.set_findings(result.findings)
        self._show_count()

    def toggle_in_view(self) -> None:
        """Accept or reject the rep whose cursor is taken; without one, the rep the replay stands in."""
        row = self.picture.row_in_view
        if row is not None:
            self.table.toggle(row)

    def _show_count(self) -> None:
        verdicts = self.table.accepted()
        count = sum(verdicts.values())
        level = "good" if count == len(verdicts) else "amber"
        self._pill.set_state(
            say("{count} of {count2} reps accepted", count=count, count2=len(verdicts)),
            level if verdicts else "neutral",
        )

    def _accepted(self, number: int, accepted: bool, reason: str) -> None:
        self.picture.curves.set_accepted(number, accepted=accepted)
        self._show_count()
        self.acceptance_changed.emit(number, accepted, reason)

    def _save(self) -> None:
        self.save_requested.emit(self.verdict.ratings.ratings(), self.table.accepted())


def _slim(card: Card) -> None:
    """Less margin around what brings its own."""
    layout = card.layout()
    if layout is not None:
        layout.setContentsMargins(8, 8, 8, 8)


def example(theme: Theme) -> QWidget:
    """A test with one spoiled rep."""
    from domain.library import load_protocol
    from widgets.training.review_sample import sample_result

    page = ReviewPage(theme=theme)
    page.set_result(*sample_result(), load_protocol("seated_hip_er"))
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1192, 648))
