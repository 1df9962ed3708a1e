"""One test or exercise in full: cautions first, then sensors, words to say, limits and their sources."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.library import load_protocol, protocol_ids
from domain.protocol import CompensationRule, Contraction, Protocol, Purpose, SensorSlot
from domain.wording import with_unit
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.labels import Label
from widgets.parts.page import scrolling
from widgets.parts.table import Cell, Column, Table
from widgets.theme import Theme

_FIRM = ("published", "calculated")
_LIMIT_COLUMNS = (
    Column("Compensation", share=2),
    Column("Near", number=True, share=0),
    Column("Beyond", number=True, share=0),
    Column("Evidence"),
)


class ProtocolDetail(QWidget):
    """One protocol in full."""

    chosen = Signal(str)

    def __init__(self, protocol: Protocol, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        use = Button("Use in a session", theme=theme, kind="primary", icon="play")
        use.clicked.connect(lambda: self.chosen.emit(protocol.protocol_id))
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(protocol.title, theme=theme, role="title", wrap=True))
        words.addWidget(Label(summary(protocol), theme=theme, role="secondary", wrap=True))
        head.addLayout(words, 1)
        head.addSpacing(theme.space(4))
        head.addWidget(use)
        inner = QVBoxLayout()
        inner.setSpacing(theme.space(4))
        for card in self._cards(protocol):
            inner.addWidget(card)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(4))
        column.addLayout(head)
        column.addWidget(scrolling(inner), 1)

    def _cards(self, protocol: Protocol) -> list[Card]:
        cards = [self._contra(protocol.contra_indications)] if protocol.contra_indications else []
        cards.append(self._sensors(protocol.sensors))
        lists = (
            ("Set-up", protocol.set_up, True),
            ("Say to the athlete", protocol.instructions, False),
            ("Cues", protocol.cues, False),
        )
        cards += [self._lines(title, lines, numbered=numbered) for title, lines, numbered in lists if lines]
        if protocol.compensations:
            cards.append(self._limits(protocol.compensations))
        if protocol.sources:
            cards.append(self._lines("Sources", protocol.sources, quiet=True))
        return cards

    def _contra(self, lines: Sequence[str]) -> Card:
        card = Card("Do not use when", theme=self._theme)
        card.title.set_tone("red")
        for line in lines:
            card.body.addWidget(Label("•  " + line, theme=self._theme, wrap=True))
        return card

    def _sensors(self, slots: Sequence[SensorSlot]) -> Card:
        card = Card("Sensors and placement", theme=self._theme)
        for slot in slots:
            kind = "Force sensor" if slot.kind == "force" else "Motion sensor"
            place = slot.segment.replace("_", " ")
            need = "" if slot.required else ", optional"
            card.body.addWidget(Label(f"{kind}, {place}{need}", theme=self._theme, role="strong"))
            if slot.placement:
                card.body.addWidget(Label(slot.placement, theme=self._theme, role="secondary", wrap=True))
        return card

    def _lines(
        self, title: str, lines: Sequence[str], *, numbered: bool = False, quiet: bool = False
    ) -> Card:
        card = Card(title, theme=self._theme)
        for number, line in enumerate(lines, start=1):
            text = f"{number}.  {line}" if numbered else line
            role = "secondary" if quiet else "body"
            card.body.addWidget(Label(text, theme=self._theme, role=role, wrap=True))
        return card

    def _limits(self, rules: Sequence[CompensationRule]) -> Card:
        card = Card("Limits of compensation", theme=self._theme)
        table = Table(_LIMIT_COLUMNS, theme=self._theme, name="Limits of compensation")
        table.set_rows([_limit_row(rule) for rule in rules])
        table.setFixedHeight(table.height_for_all())
        card.body.addWidget(table)
        return card


def summary(protocol: Protocol) -> str:
    """What a protocol is in one line."""
    parts = [
        "Test" if protocol.purpose is Purpose.TEST else "Exercise",
        protocol.position,
        "isometric" if protocol.contraction is Contraction.ISOMETRIC else "dynamic",
        f"{protocol.reps} reps" if protocol.reps else "",
        f"hold {protocol.hold_s:g} s" if protocol.hold_s else "",
        f"rest {protocol.rest_s:g} s" if protocol.rest_s else "",
        f"tempo {protocol.tempo.text}" if protocol.tempo else "",
    ]
    return " · ".join(part for part in parts if part)


def _limit_row(rule: CompensationRule) -> tuple[Cell, ...]:
    limit = rule.limit
    firmness = "good" if limit.quality in _FIRM else "amber"
    return (
        Cell(rule.label, strong=True, note=rule.cue),
        Cell(with_unit(f"{limit.amber:g}", rule.unit), level="amber", icon="warning"),
        Cell(with_unit(f"{limit.red:g}", rule.unit), level="red", icon="warning-octagon"),
        Cell(limit.quality.capitalize(), level=firmness, note=limit.source),
    )


def example(theme: Theme) -> QWidget:
    """One shipped protocol."""
    return ProtocolDetail(load_protocol(protocol_ids()[0]), theme=theme)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
