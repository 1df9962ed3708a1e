"""What the coach saw or felt of a set, as its protocol asks: a word of a few, or a number."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.language import say
from domain.protocol import Observation
from domain.wording import unit_symbol
from widgets.parts.fields import PickField, TextField
from widgets.theme import Theme


class ObservationsPanel(QWidget):
    """One field for each question; nothing is chosen until the coach chooses."""

    changed = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked: tuple[Observation, ...] = ()
        self.fields: dict[str, PickField | TextField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(2))

    def set_observations(self, asked: Sequence[Observation], found: Mapping[str, str]) -> None:
        """Ask these questions, with what was answered before."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._asked = tuple(asked)
        self.fields = {one.name: self._field(one, found.get(one.name, "")) for one in asked}
        for field in self.fields.values():
            self._column.addWidget(field)

    def _field(self, one: Observation, answer: str) -> PickField | TextField:
        if one.choices:
            options = [("", say("not said yet")), *((word, word) for word in one.choices)]
            pick = PickField(one.ask, options, theme=self._theme)
            pick.select(answer)
            pick.picked.connect(lambda _key: self.changed.emit())
            return pick
        hint = say("Left empty: {meaning}.", meaning=one.if_empty) if one.if_empty else ""
        label = say("{question}, in {unit}", question=one.ask, unit=unit_symbol(one.unit))
        text = TextField(label, theme=self._theme, hint=hint)
        text.line.setText(answer)
        text.line.editingFinished.connect(self._check)
        return text

    def _check(self) -> None:
        for one in self._asked:
            field, fits = self.fields[one.name], one.fits(self._answer(one))
            unit = unit_symbol(one.unit)
            field.show_error("" if fits else say("Write a number in {unit}, or nothing.", unit=unit))
        self.changed.emit()

    def _answer(self, one: Observation) -> str:
        field = self.fields[one.name]
        if isinstance(field, PickField):
            return field.key
        return field.text.replace(",", ".").removesuffix(unit_symbol(one.unit)).strip()

    def observed(self) -> tuple[tuple[str, str], ...]:
        """Name and answer of every question that was answered in a way that can be kept."""
        answers = ((one, self._answer(one)) for one in self._asked)
        return tuple((one.name, answer) for one, answer in answers if answer and one.fits(answer))

    def missing(self) -> str:
        """The first question that waits for an answer, or has one that cannot be kept; nothing otherwise."""
        for one in self._asked:
            answer = self._answer(one)
            if not one.fits(answer) or (not answer and not one.if_empty):
                return one.ask
        return ""

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes for questions asked from now on."""
        self._theme = theme


def example(theme: Theme) -> QWidget:
    """The questions of the three-point check, the first one answered."""
    from domain.library import load_protocol

    panel = ObservationsPanel(theme=theme)
    panel.set_observations(
        load_protocol("three_point_check").observations,
        {"iliac_crests": "right high", "first_pain_er_deg": "31.5"},
    )
    return panel


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (330, 280))
