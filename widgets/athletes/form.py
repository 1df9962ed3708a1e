"""The form to add or change an athlete; what is wrong is said under the field it concerns."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from domain.athlete import Athlete, BodyMeasure, Sex, Side
from domain.identifiers import new_id
from domain.language import say
from domain.typed_number import NumberError, read_number, write_number
from domain.units import LENGTH, MASS, Measure
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.dates import date_text, parse_date
from widgets.parts.fields import Field, PickField, TextField
from widgets.parts.labels import Label
from widgets.parts.page import scrolling
from widgets.theme import Theme

_SEXES = (("unspecified", say("Not stated")), ("female", say("Female")), ("male", say("Male")))
_SIDES = (("", say("Not stated")), ("left", say("Left")), ("right", say("Right")))
_INVOLVED = (("", say("None")), ("left", say("Left")), ("right", say("Right")))
MASS_KG = (20.0, 250.0)
SHANK_M = (0.15, 0.65)


class AthleteForm(QWidget):
    """Emits a whole, valid athlete, or says what is missing."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before: Athlete | None = None
        self._today = date.min
        self.name = TextField(say("Name"), theme=theme, placeholder=say("Given name and family name"))
        self.born = TextField(say("Date of birth"), theme=theme, placeholder=say("3 Nov 1998"))
        self.sex = PickField(say("Sex, as norms are published"), _SEXES, theme=theme)
        self.dominant = PickField(say("Dominant side"), _SIDES, theme=theme)
        self.involved = PickField(say("Involved side"), _INVOLVED, theme=theme)
        self.phase = TextField(say("Phase"), theme=theme, placeholder=say("Week 5 strengthening"))
        self.mass = TextField(
            say("Body mass, {unit}", unit=MASS.symbol), theme=theme, placeholder=f"{MASS.shown(68):.0f}"
        )
        self.shank = TextField(
            say("Lever arm, {unit}", unit=LENGTH.symbol),
            theme=theme,
            placeholder=f"{LENGTH.shown(0.36):.0f}",
            hint=say("Knee joint line to the middle of the cuff"),
        )
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(theme.px(84))
        self._title = Label(theme=theme, role="title")
        self._build()

    def open(self, athlete: Athlete | None, *, today: date) -> None:
        """Edit `athlete`, or a new one; measures are dated `today`."""
        self._before, self._today = athlete, today
        known = athlete or Athlete(athlete_id="", name="")
        self._title.setText(say("Edit athlete") if athlete else say("Add athlete"))
        self.name.line.setText(known.name)
        self.born.line.setText(date_text(known.born_on) if known.born_on else "")
        self.sex.select(known.sex.value)
        self.dominant.select(known.dominant_side.value if known.dominant_side else "")
        self.involved.select(known.involved_side.value if known.involved_side else "")
        self.phase.line.setText(known.phase)
        self.mass.line.setText(_number(known.latest_mass_kg, MASS))
        self.shank.line.setText(_number(latest_shank_m(known), LENGTH))
        self.notes.setPlainText(known.notes)
        for field in (self.name, self.born, self.mass, self.shank):
            field.show_error("")
        self.name.line.setFocus()

    def submit(self) -> None:
        """Emit the athlete when everything can be read; else show what cannot."""
        before = self._before or Athlete(athlete_id="", name="")
        born, mass, shank = (
            self._read_born(),
            self._read(self.mass, MASS, MASS_KG, before.latest_mass_kg),
            self._read(self.shank, LENGTH, SHANK_M, latest_shank_m(before)),
        )
        self.name.show_error("" if self.name.text else say("Type the name of the athlete."))
        wrong = [field for field in (self.name, self.born, self.mass, self.shank) if field.error]
        if wrong:
            wrong[0].editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        known = self._before or Athlete(athlete_id=new_id(), name="")
        self.saved.emit(
            replace(
                known,
                name=" ".join(self.name.text.split()),
                sex=Sex(self.sex.key),
                born_on=born,
                dominant_side=_side(self.dominant.key),
                involved_side=_side(self.involved.key),
                phase=self.phase.text,
                notes=self.notes.toPlainText().strip(),
                measures=self._measures(known, mass, shank),
            )
        )

    def _measures(
        self, known: Athlete, mass_kg: float | None, shank_m: float | None
    ) -> tuple[BodyMeasure, ...]:
        if (mass_kg, shank_m) == (known.latest_mass_kg, latest_shank_m(known)):
            return known.measures
        others = tuple(m for m in known.measures if m.measured_on != self._today)
        return (*others, BodyMeasure(self._today, mass_kg, shank_m))

    def _read_born(self) -> date | None:
        self.born.show_error("")
        if not self.born.text:
            return None
        try:
            born = parse_date(self.born.text)
        except ValueError:
            self.born.show_error(say("Write the date like 3 Nov 1998 or 1998-11-03."))
            return None
        if not date(1900, 1, 1) <= born <= self._today:
            self.born.show_error(say("Check the year: nobody living was born then."))
        return born

    def _read(
        self, field: TextField, measure: Measure, limits: tuple[float, float], known: float | None
    ) -> float | None:
        """What was typed, in SI; `known` as it is where nobody typed, for its text is rounded."""
        field.show_error("")
        if not field.text:
            return None
        if field.text == _number(known, measure):
            return known
        low, high = (round(measure.shown(limit)) for limit in limits)
        try:
            value = read_number(field.text)
        except NumberError as wrong:
            field.show_error(str(wrong))
            return None
        if not low <= value <= high:
            field.show_error(say("Write a number between {low:g} and {high:g}.", low=low, high=high))
        return measure.si(value)

    def _build(self) -> None:
        theme = self._theme
        person = self._grid(say("Person"), ((self.name, self.born), (self.sex, self.phase)))
        body = self._grid(say("Body"), ((self.mass, self.shank), (self.dominant, self.involved)))
        notes = Card(say("Notes"), theme=theme)
        self.notes.setAccessibleName(say("Notes"))
        notes.body.addWidget(Field(say("What the next coach must know"), self.notes, theme=theme))
        inner = QVBoxLayout()
        inner.setSpacing(theme.space(4))
        for card in (person, body, notes):
            inner.addWidget(card)
        inner.addStretch(1)
        save = Button(say("Save athlete"), theme=theme, kind="primary", icon="check")
        cancel = Button(say("Cancel"), theme=theme, kind="quiet")
        save.clicked.connect(self.submit)
        cancel.clicked.connect(self.cancelled)
        head = QHBoxLayout()
        head.setSpacing(theme.space(2))
        head.addWidget(self._title, 1)
        head.addWidget(cancel)
        head.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(4))
        column.addLayout(head)
        column.addWidget(scrolling(inner), 1)

    def _grid(self, title: str, rows: tuple[tuple[Field, ...], ...]) -> Card:
        card = Card(title, theme=self._theme)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space(4))
        grid.setVerticalSpacing(self._theme.space(3))
        for row, fields in enumerate(rows):
            for column, field in enumerate(fields):
                grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(column, 1)
        card.body.addLayout(grid)
        return card


def latest_shank_m(athlete: Athlete) -> float | None:
    """The newest known lever arm."""
    dated = [m for m in athlete.measures if m.shank_length_m is not None]
    return max(dated, key=lambda m: m.measured_on).shank_length_m if dated else None


def _number(si: float | None, measure: Measure) -> str:
    return "" if si is None else write_number(round(measure.shown(si), 1))


def _side(key: str) -> Side | None:
    return Side(key) if key else None
