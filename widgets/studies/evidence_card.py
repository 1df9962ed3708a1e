"""The evidence behind a number: definition, error, norms that fit, and those that do not and why."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from domain.library.behind_number import BehindNumber, Statement
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.labels import Label
from widgets.parts.page import scrolling
from widgets.theme import Theme

_QUALITY = {
    "published": say("read in its source"),
    "calculated": say("calculated from a source"),
    "product default": say("a default of the product"),
    "unverified": say("not verified"),
    "own": say("this clinic's own"),
}


class EvidenceCard(QDialog):
    """Read and closed; Escape and Enter close it."""

    def __init__(self, behind: BehindNumber, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("What stands behind it"))
        self.setAccessibleName(say("What stands behind {behind_title}", behind_title=behind.title))
        column = QVBoxLayout(self)
        edge = theme.space(5)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(3))
        column.addWidget(Label(behind.title, theme=theme, role="title", wrap=True))
        column.addWidget(Label(behind.value, theme=theme, role="heading", wrap=True, tabular=True))
        inner = QVBoxLayout()
        inner.setSpacing(theme.space(3))
        for one in behind.statements:
            inner.addWidget(_card(one, theme))
        inner.addStretch(1)
        column.addWidget(scrolling(inner), 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = Button(say("Close"), theme=theme, kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(theme.px(560), theme.px(540))


def open_evidence(behind: BehindNumber, *, theme: Theme, parent: QWidget) -> EvidenceCard:
    """Show the card over a page; it is deleted when it is closed."""
    card = EvidenceCard(behind, theme=theme, parent=parent)
    card.finished.connect(card.deleteLater)
    card.open()
    return card


def _card(one: Statement, theme: Theme) -> Card:
    card = Card(one.title, theme=theme)
    if not one.applies:
        card.head.addWidget(Label(say("not used for this number"), theme=theme, role="caption", tone="quiet"))
    card.body.addWidget(Label(one.text, theme=theme, wrap=True))
    after = ", ".join(part for part in (one.source, _QUALITY.get(one.quality, one.quality)) if part)
    if after:
        card.body.addWidget(Label(after, theme=theme, role="caption", wrap=True))
    return card


def example(theme: Theme) -> QWidget:
    """A torque with its error, a norm that fits and one that does not."""
    statements = (
        Statement("What it is", "Force x lever arm, mean of the accepted repetitions.", "Definition"),
        Statement(
            "Own test-retest error",
            "SEM 1.4 Nm, MDC95 3.9 Nm; mean of 3, n = 14, ICC 0.98. Time between visits: 7 days or more.",
            "from this clinic's own study of 3 Nov 2026, n = 14",
            "own",
        ),
        Statement(
            "Norm",
            "38 ± 8 deg, 394 professional footballers does not apply here because it was measured supine, "
            "not seated; it is for male athletes.",
            "Mosler et al. 2017",
            "published",
            applies=False,
        ),
    )
    return EvidenceCard(BehindNumber("Torque · Seated hip ER", "42.1 Nm ±2.7", statements), theme=theme)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
