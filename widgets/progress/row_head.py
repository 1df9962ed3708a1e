"""The line over a measure's charts: which measure, which other one to show, and what stands behind it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.athlete import Side
from domain.language import say
from domain.wording import date_text
from widgets.parts.pick_box import PickBox
from widgets.progress.flowing import Flowing
from widgets.progress.rows import Row
from widgets.studies.evidence_button import EvidenceButton
from widgets.theme import Theme

_LETTERS = 24
"""So many of a long name are seen without opening the list."""


class RowHead(QWidget):
    """`picked` is another measure; `evidence_wanted` the set and the name of a number, `SET|NAME`."""

    picked = Signal(str)
    evidence_wanted = Signal(str)

    def __init__(self, row: Row, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Flowing("", theme=theme, role="strong")
        self.measure = PickBox(theme=theme)
        self.measure.setAccessibleName(say("Another measure of this test"))
        self.measure.setToolTip(self.measure.accessibleName())
        self.evidence = EvidenceButton(theme=theme, small=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(2))
        line.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.measure)
        line.addWidget(self.evidence)
        for name, label in row.measures:
            self.measure.addItem(label, name)
        longest = max((len(label) for _, label in row.measures), default=0)
        self.measure.setMinimumContentsLength(min(longest, _LETTERS))
        self.measure.setVisible(len(row.measures) > 1)
        self.measure.activated.connect(lambda _row: self.picked.emit(str(self.measure.currentData())))
        self.evidence.wanted.connect(self.evidence_wanted)
        self.show_row(row)

    def show_row(self, row: Row) -> None:
        """Say which measure it is, and offer the newest number of each side."""
        self.title.setText(row.title)
        self.measure.setCurrentIndex(max(self.measure.findData(row.name), 0))
        offers = []
        for side in Side:
            shown = row.of(side)
            if shown is not None:
                newest = shown.series.latest
                key = f"{newest.source.header.set_id}|{row.name}"
                offers.append((key, _words(side, newest.on)))
        self.evidence.set_offers(offers)


def _words(side: Side, on: date) -> str:
    if side is Side.LEFT:
        return say("Left, {day}", day=date_text(on))
    return say("Right, {day}", day=date_text(on))


def example(theme: Theme) -> QWidget:
    """A torque with two other measures of the same test."""
    from widgets.progress.example import progress
    from widgets.progress.rows import rows_of

    return RowHead(rows_of(progress())[0][1][0], theme=theme)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
