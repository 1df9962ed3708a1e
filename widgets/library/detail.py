"""One test or exercise in full: cautions first, then sensors, words to say, limits and their sources."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import capital, plain, say
from domain.library import load_protocol, protocol_ids
from domain.metrics.registry import definition, definitions
from domain.protocol import CompensationRule, Protocol, Purpose, SensorSlot
from domain.protocol.unverified import DOSE
from domain.typed_number import write_number
from domain.wording import unit_symbol, with_unit
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.labels import Label
from widgets.parts.link_row import LinkRow
from widgets.parts.page import scrolling
from widgets.parts.table import Cell, Column, Table
from widgets.theme import Theme

_FIRM = ("published", "calculated")
NAMES = frozenset(item.name for item in definitions())
_STEPS = (("progressions", say("Harder")), ("regressions", say("Easier")))
_LIMIT_COLUMNS = (
    Column(say("Compensation"), share=2),
    Column(say("Near"), number=True, share=0),
    Column(say("Beyond"), number=True, share=0),
    Column(say("Evidence")),
)


class ProtocolDetail(QWidget):
    """One protocol in full."""

    chosen = Signal(str)
    linked = Signal(str)
    change_wanted = Signal(str)
    copy_wanted = Signal(str)

    def __init__(
        self,
        protocol: Protocol,
        *,
        theme: Theme,
        picture: QWidget | None = None,
        own: bool = False,
        titles: Mapping[str, str] | None = None,
        versions: Sequence[str] = (),
        preview: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._titles = titles or {}
        head = QVBoxLayout()
        head.setSpacing(theme.space(2))
        head.addWidget(Label(protocol.title, theme=theme, role="title", wrap=True))
        head.addWidget(Label(summary(protocol), theme=theme, role="secondary", wrap=True))
        if not preview:
            actions = QHBoxLayout()
            actions.setSpacing(theme.space(2))
            for button in self._buttons(protocol, own):
                actions.addWidget(button)
            actions.addStretch(1)
            head.addLayout(actions)
        inner = QVBoxLayout()
        inner.setSpacing(theme.space(4))
        if picture is not None:
            inner.addWidget(picture)
        for card in self._cards(protocol):
            inner.addWidget(card)
        inner.addWidget(self._version_card(protocol, own, versions))
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(4))
        column.addLayout(head)
        column.addWidget(scrolling(inner), 1)

    def _buttons(self, protocol: Protocol, own: bool) -> list[Button]:
        theme, name = self._theme, protocol.protocol_id
        change = Button(say("Edit") if own else say("Change it"), theme=theme, icon="pencil-simple")
        change.setToolTip(say("Edit it as a file of your own: it takes the place of the one that ships"))
        change.clicked.connect(lambda: self.change_wanted.emit(name))
        copy = Button(say("Copy"), theme=theme, icon="copy")
        copy.setToolTip(say("Begin a new test or exercise from this one"))
        copy.clicked.connect(lambda: self.copy_wanted.emit(name))
        use = Button(say("Use in a session"), theme=theme, kind="primary", icon="play")
        use.clicked.connect(lambda: self.chosen.emit(name))
        return [use, change, copy]

    def _cards(self, protocol: Protocol) -> list[Card]:
        cards = [self._contra(protocol.contra_indications)] if protocol.contra_indications else []
        cards.append(self._sensors(protocol.sensors))
        if setting := setting_lines(protocol):
            cards.append(self._lines(say("Around the athlete"), setting))
        lists = (
            (say("Set-up"), protocol.set_up, True),
            (say("Say to the athlete"), protocol.instructions, False),
            (say("Cues"), protocol.cues, False),
            (say("If this happens, say"), conditional_lines(protocol), False),
            (say("Asked of you after the set"), observation_lines(protocol), False),
        )
        cards += [self._lines(title, lines, numbered=numbered) for title, lines, numbered in lists if lines]
        if protocol.compensations:
            cards.append(self._limits(protocol.compensations))
        if protocol.primary_metrics or protocol.metrics:
            cards.append(self._metrics(protocol))
        if protocol.progressions or protocol.regressions:
            cards.append(self._steps(protocol))
        if protocol.sources:
            cards.append(self._lines(say("Sources"), (*protocol.sources, DOSE), quiet=True))
        return cards

    def _metrics(self, protocol: Protocol) -> Card:
        card = Card(say("What is measured"), theme=self._theme)
        for names, role in ((protocol.primary_metrics, "strong"), (protocol.metrics, "body")):
            for metric in (definition(name) for name in names if name in NAMES):
                unit = f", {metric.unit}" if metric.unit else ""
                decides = say(" (decides about change)") if role == "strong" else ""
                card.body.addWidget(Label(f"{metric.label}{unit}{decides}", theme=self._theme, role=role))
                card.body.addWidget(Label(metric.definition, theme=self._theme, role="secondary", wrap=True))
        return card

    def _steps(self, protocol: Protocol) -> Card:
        card = Card(say("Next steps"), theme=self._theme)
        for field, word in _STEPS:
            for name in getattr(protocol, field):
                icon = "trend-up" if field == "progressions" else "trend-down"
                row = LinkRow(icon, self._titles.get(name, name), word, theme=self._theme)
                row.clicked.connect(lambda _on=False, name=name: self.linked.emit(name))
                card.body.addWidget(row)
        return card

    def _version_card(self, protocol: Protocol, own: bool, versions: Sequence[str]) -> Card:
        card = Card(say("Version"), theme=self._theme)
        origin = say("a file of your own") if own else say("ships with Turnout")
        words = say(
            "Version {version}, {origin} ({protocol_id}.toml).",
            version=protocol.version,
            origin=origin,
            protocol_id=protocol.protocol_id,
        )
        card.body.addWidget(Label(words, theme=self._theme, wrap=True))
        for line in versions:
            card.body.addWidget(Label(line, theme=self._theme, role="secondary", wrap=True))
        return card

    def _contra(self, lines: Sequence[str]) -> Card:
        card = Card(say("Do not use when"), theme=self._theme)
        card.title.set_tone("red")
        for line in lines:
            card.body.addWidget(Label("•  " + line, theme=self._theme, wrap=True))
        return card

    def _sensors(self, slots: Sequence[SensorSlot]) -> Card:
        card = Card(say("Sensors and placement"), theme=self._theme)
        for slot in slots:
            kind = say("Force sensor") if slot.kind == "force" else say("Motion sensor")
            place = plain(slot.segment)
            need = "" if slot.required else say(", optional")
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
        card = Card(say("Limits of compensation"), theme=self._theme)
        table = Table(_LIMIT_COLUMNS, theme=self._theme, name=say("Limits of compensation"))
        table.set_rows([_limit_row(rule) for rule in rules])
        table.setFixedHeight(table.height_for_all())
        card.body.addWidget(table)
        return card


def setting_lines(protocol: Protocol) -> list[str]:
    """Equipment, surface, anchor, lever arm and comfortable arc in words."""
    lines = []
    if protocol.equipment:
        lines.append(say("Equipment: ") + ", ".join(_word(item) for item in protocol.equipment) + ".")
    if protocol.surface is not None:
        lines.append(say("On: {surface}.", surface=_word(protocol.surface)))
    if protocol.anchor is not None:
        anchor = protocol.anchor
        away = (
            say(", {distance_m:g} m away", distance_m=anchor.distance_m)
            if anchor.distance_m is not None
            else ""
        )
        lines.append(
            say(
                "Anchor at the height of the {height}, {side}{away}.",
                height=_word(anchor.height),
                side=_word(anchor.side),
                away=away,
            )
        )
    if protocol.attachment is not None:
        lines.append(say("Attached at: {attachment}.", attachment=_word(protocol.attachment)))
    if protocol.lever_arm is not None:
        arm = protocol.lever_arm
        usual = (
            say(", about {typical_m:g} m in an adult", typical_m=arm.typical_m)
            if arm.typical_m is not None
            else ""
        )
        lines.append(
            say(
                "Lever arm: {from_landmark} to {to_landmark}{usual}.",
                from_landmark=_word(arm.from_landmark),
                to_landmark=_word(arm.to_landmark),
                usual=usual,
            )
        )
    if protocol.arc is not None:
        lines.append(
            say(
                "Comfortable arc: {low_deg:g} to {high_deg:g}°.",
                low_deg=protocol.arc.low_deg,
                high_deg=protocol.arc.high_deg,
            )
        )
    return lines


def observation_lines(protocol: Protocol) -> tuple[str, ...]:
    """Each question with the answers it takes."""
    return tuple(
        say(
            "{question}: {answers}", question=one.ask, answers=", ".join(one.choices) or unit_symbol(one.unit)
        )
        for one in protocol.observations
    )


def conditional_lines(protocol: Protocol) -> list[str]:
    """*Pelvis moved: shorten the arc.*"""
    labels = {rule.rule_id: rule.label for rule in protocol.compensations}
    return [f"{labels.get(cue.rule, cue.rule)}: {cue.say}" for cue in protocol.if_then]


def _word(item: StrEnum) -> str:
    return plain(item)


def summary(protocol: Protocol) -> str:
    """What a protocol is in one line."""
    parts = [
        say("Test") if protocol.purpose is Purpose.TEST else say("Exercise"),
        plain(protocol.position),
        plain(protocol.contraction),
        say("{sets} sets", sets=protocol.sets) if protocol.sets > 1 else "",
        say("{reps} reps", reps=protocol.reps) if protocol.reps else "",
        say("hold {hold_s:g} s", hold_s=protocol.hold_s) if protocol.hold_s else "",
        say("rest {rest_s:g} s", rest_s=protocol.rest_s) if protocol.rest_s else "",
        say("tempo {tempo}", tempo=protocol.tempo.text) if protocol.tempo else "",
    ]
    return " · ".join(part for part in parts if part)


def _limit_row(rule: CompensationRule) -> tuple[Cell, ...]:
    limit = rule.limit
    firmness = "good" if limit.quality in _FIRM else "amber"
    return (
        Cell(rule.label, strong=True, note=rule.cue),
        Cell(with_unit(write_number(limit.amber), rule.unit), level="amber", icon="warning"),
        Cell(with_unit(write_number(limit.red), rule.unit), level="red", icon="warning-octagon"),
        Cell(capital(limit.quality), level=firmness, note=limit.source),
    )


def example(theme: Theme) -> QWidget:
    """One shipped protocol."""
    return ProtocolDetail(load_protocol(protocol_ids()[0]), theme=theme)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
