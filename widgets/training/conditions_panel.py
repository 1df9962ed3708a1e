"""What the next set is done with, how the athlete is spurred on, and how the set begins and ends."""

import math
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from domain.analysis.by_itself import ByItself
from domain.conditions import BAND, CABLE, ENCOURAGEMENTS, RESISTANCES, WEIGHT, Conditions
from domain.language import capital, say
from domain.protocol import Attachment, Surface
from domain.typed_number import NumberError, read_number, write_number
from widgets.parts.fields import Field, PickField, TextField
from widgets.parts.labels import Label
from widgets.theme import Theme

COUNTDOWN, BY_ITSELF = "countdown", "by_itself"
_STARTS = ((COUNTDOWN, say("After the countdown")), (BY_ITSELF, say("By itself, when the athlete begins")))
_LOADED = (WEIGHT, CABLE)


def _options(values: Iterable[str]) -> list[tuple[str, str]]:
    return [("", say("Not said")), *((value, capital(value)) for value in values)]


class ConditionsPanel(QWidget):
    """`changed` carries `Conditions` and the encouragement, `by_itself_changed` a `ByItself`.

    What is not asked for here (set-up, contraction, tempo, order) stays as it was given.
    """

    changed = Signal(object, str)
    by_itself_changed = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._given = Conditions()
        self.encouragement = PickField(say("Encouragement"), _options(ENCOURAGEMENTS), theme=theme)
        self.surface = PickField(say("Surface"), _options(item.value for item in Surface), theme=theme)
        self.attachment = PickField(
            say("Attached at"), _options(item.value for item in Attachment), theme=theme
        )
        self.resistance = PickField(say("Resistance"), _options(RESISTANCES), theme=theme)
        self.starts = PickField(say("The set starts"), _STARTS, theme=theme)
        self.texts = {
            "band_maker": TextField(say("Maker of the band"), theme=theme),
            "band_colour": TextField(say("Colour of the band"), theme=theme),
        }
        self.numbers = {
            "band_rest_length_m": TextField(say("Band at rest, metres"), theme=theme),
            "band_stretch_m": TextField(say("Stretched by, metres"), theme=theme),
            "load_kg": TextField(say("Load, kg"), theme=theme),
            "load_n": TextField(say("Load, N"), theme=theme, hint=say("Only where it was measured.")),
            "anchor_height_m": TextField(say("Height of the anchor, metres"), theme=theme),
        }
        self.idle = TextField(
            say("Ends without a rep for, seconds"), theme=theme, hint=say("Empty: after the reps or by hand.")
        )
        self._lay_out()
        for pick in (self.encouragement, self.surface, self.attachment, self.resistance):
            pick.picked.connect(lambda _key: self._tell())
        for field in (*self.texts.values(), *self.numbers.values()):
            field.line.editingFinished.connect(self._tell)
        self.starts.picked.connect(lambda _key: self._tell_by_itself())
        self.idle.line.editingFinished.connect(self._tell_by_itself)
        self._show_fitting()

    def _lay_out(self) -> None:
        theme, texts, numbers = self._theme, self.texts, self.numbers
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(2))
        grid.addWidget(Label(say("The set"), theme=theme, role="heading"), 0, 0, 1, 2)
        rows: tuple[tuple[Field, Field], ...] = (
            (self.encouragement, self.surface),
            (self.resistance, self.attachment),
            (texts["band_maker"], texts["band_colour"]),
            (numbers["band_rest_length_m"], numbers["band_stretch_m"]),
            (numbers["load_kg"], numbers["load_n"]),
            (numbers["anchor_height_m"], self.idle),
        )
        for row, pair in enumerate(rows, start=1):
            for column, field in enumerate(pair):
                grid.addWidget(field, row, column)
        grid.addWidget(self.starts, len(rows) + 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def set_conditions(self, conditions: Conditions, encouragement: str) -> None:
        """Show what holds for the next set, without announcing it."""
        self._given = conditions
        self._pick(self.encouragement, encouragement)
        for field, key in (
            (self.surface, conditions.surface),
            (self.attachment, conditions.attachment),
            (self.resistance, conditions.resistance),
        ):
            self._pick(field, key)
        for name, text in self.texts.items():
            text.line.setText(getattr(conditions, name))
        for name, number in self.numbers.items():
            value = getattr(conditions, name)
            number.line.setText("" if value is None else write_number(value))
            number.show_error("")
        self._show_fitting()

    def set_by_itself(self, chosen: ByItself) -> None:
        """Show how the set begins and ends, without announcing it."""
        self.starts.select(BY_ITSELF if chosen.starts else COUNTDOWN)
        self.idle.line.setText("" if chosen.idle_s is None else write_number(chosen.idle_s))
        self.idle.show_error("")

    def _pick(self, field: PickField, key: str) -> None:
        if key and field.box.findData(key) < 0:
            field.box.addItem(capital(key), key)
        field.select(key)

    def _show_fitting(self) -> None:
        """Only what belongs to the resistance that was picked is asked."""
        band, loaded = self.resistance.key == BAND, self.resistance.key in _LOADED
        for name, field in (self.texts | self.numbers).items():
            if name != "anchor_height_m":
                field.setVisible(band if name.startswith("band_") else loaded)

    def _tell(self) -> None:
        self._show_fitting()
        values = {name: self._number(field) for name, field in self.numbers.items()}
        if any(value is not None and math.isnan(value) for value in values.values()):
            return
        band, loaded = self.resistance.key == BAND, self.resistance.key in _LOADED
        self._given = replace(
            self._given,
            surface=self.surface.key,
            attachment=self.attachment.key,
            resistance=self.resistance.key,
            band_maker=self.texts["band_maker"].text if band else "",
            band_colour=self.texts["band_colour"].text if band else "",
            band_rest_length_m=values["band_rest_length_m"] if band else None,
            band_stretch_m=values["band_stretch_m"] if band else None,
            load_kg=values["load_kg"] if loaded else None,
            load_n=values["load_n"] if loaded else None,
            anchor_height_m=values["anchor_height_m"],
        )
        self.changed.emit(self._given, self.encouragement.key)

    def _tell_by_itself(self) -> None:
        seconds = self._number(self.idle)
        try:
            chosen = ByItself(starts=self.starts.key == BY_ITSELF, idle_s=seconds)
        except ValueError as trouble:
            self.idle.show_error(str(trouble))
            return
        self.by_itself_changed.emit(chosen)

    @staticmethod
    def _number(field: TextField) -> float | None:
        """What is written; None for nothing, NaN, and a sentence at the field, for what is no number."""
        field.show_error("")
        if not field.text:
            return None
        try:
            value = read_number(field.text)
        except NumberError as wrong:
            field.show_error(str(wrong))
            return math.nan
        field.show_error("" if value >= 0 else say("Write a number, 0 or more."))
        return value if value >= 0 else math.nan

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self._theme = theme


def example(theme: Theme) -> QWidget:
    """A band, and a set that starts by itself."""
    panel = ConditionsPanel(theme=theme)
    panel.set_conditions(
        Conditions(
            surface=Surface.MAT.value,
            attachment=Attachment.ANKLE.value,
            resistance=BAND,
            band_maker="TheraBand",
            band_colour="red",
            band_rest_length_m=0.8,
            band_stretch_m=0.4,
            anchor_height_m=0.3,
        ),
        "standard words",
    )
    panel.set_by_itself(ByItself(starts=True, idle_s=15.0))
    return panel


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (480, 520))
