"""The editor of a program: phases, their days with planned sets, and the gates between phases."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.identifiers import new_id
from domain.language import say
from domain.program import Program, ProgramDay, ProgramPhase
from domain.program import editing as edit
from domain.program.gates import gate_words
from domain.program.weeks import weekday_word
from widgets.parts.buttons import Button, Choice
from widgets.parts.fields import PickField, TextField
from widgets.parts.labels import Label
from widgets.program import program_fields as form
from widgets.program.record_editor import RecordEditor
from widgets.theme import Theme

MOST_STEPS = 100


class ProgramEditor(QWidget):
    """Works on a copy; `saved` gives it out. Every change can be taken back with Ctrl+Z."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps: list[Program] = []
        self._program: Program | None = None
        self._titles: Mapping[str, str] = {}
        self._labels: Mapping[str, str] = {}
        self._unit: Callable[[str], str] = lambda _metric: ""
        self._title = TextField(say("Program"), theme=theme)
        self._phase = PickField(say("Phase"), theme=theme)
        self._name = TextField(say("Name of the phase"), theme=theme)
        self._weeks = TextField(say("Weeks"), theme=theme)
        self._trouble = Label(theme=theme, tone="red", wrap=True)
        self._days = RecordEditor(
            say("Days of the week"),
            "day",
            form.DAY_FIELDS,
            columns=(say("Day"), say("On"), say("Asks for")),
            theme=theme,
            across=3,
        )
        self._sets = RecordEditor(
            say("Sets of the day"),
            "set",
            form.SET_FIELDS,
            columns=(say("What"), say("Side"), say("Dose"), say("Load")),
            theme=theme,
        )
        self._gates = RecordEditor(
            say("Gates to the next phase"),
            "gate",
            form.GATE_FIELDS,
            columns=(say("Gate"), say("Of"), say("Side")),
            theme=theme,
            across=3,
        )
        self._undo = Button(say("Undo"), theme=theme, kind="quiet", icon="arrow-counter-clockwise")
        self._save = Button(say("Save program"), theme=theme, kind="primary", icon="check")
        self._arrange()
        self._connect()

    def set_library(
        self,
        titles: Mapping[str, str],
        labels: Mapping[str, str],
        unit: Callable[[str], str],
    ) -> None:
        """Titles of tests and exercises, labels of measures for gates, and the unit of a measure."""
        self._titles, self._labels, self._unit = titles, labels, unit
        named = sorted(titles.items(), key=lambda item: item[1].casefold())
        self._sets.set_options("protocol_id", named)
        self._gates.set_options("protocol_id", named)
        self._gates.set_options("metric", list(labels.items()))

    def open(self, program: Program) -> None:
        """Edit a program."""
        self._steps.clear()
        self._program = program
        self._title.line.setText(program.title)
        self._phase.set_options([(one.phase_id, one.name) for one in program.phases])
        self._show(0)

    @property
    def program(self) -> Program | None:
        """As it is now."""
        return self._program

    def undo(self) -> None:
        """Take the newest change back."""
        if self._steps:
            self._program = self._steps.pop()
            self._title.line.setText(self._program.title)
            self._show(self._days.row)

    def _arrange(self) -> None:
        theme = self._theme
        back = Button(say("Back"), theme=theme, kind="quiet", icon="arrow-left")
        back.clicked.connect(self.left)
        add = Button(say("Add phase"), theme=theme, icon="plus")
        remove = Button(say("Remove phase"), theme=theme, kind="quiet", icon="trash")
        change = Button(say("Change phase"), theme=theme, kind="quiet", icon="check")
        add.clicked.connect(self._add_phase)
        remove.clicked.connect(self._remove_phase)
        change.clicked.connect(self._change_phase)
        part = Choice(
            [("days", say("Days and sets")), ("gates", say("Gates"))], theme=theme, name=say("Show")
        )
        head = QHBoxLayout()
        head.addWidget(back)
        head.addWidget(self._trouble, 1)
        for widget in (part, self._undo, self._save):
            head.addWidget(widget)
        top = QGridLayout()
        top.setHorizontalSpacing(theme.space(3))
        for place, field in enumerate((self._title, self._phase, self._name, self._weeks)):
            top.addWidget(field, 0, place)
            top.setColumnStretch(place, 1 if place == 3 else 3)
        phase_buttons = QHBoxLayout()
        for button in (add, change, remove):
            phase_buttons.addWidget(button)
        phase_buttons.addStretch(1)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(4))
        row.addWidget(self._days, 2)
        row.addWidget(self._sets, 3)
        self._parts = QStackedWidget()
        self._parts.addWidget(both)
        self._parts.addWidget(self._gates)
        part.chosen.connect(lambda key: self._parts.setCurrentIndex(0 if key == "days" else 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addLayout(head)
        column.addLayout(top)
        column.addLayout(phase_buttons)
        column.addWidget(self._parts, 1)

    def _connect(self) -> None:
        self._phase.picked.connect(lambda _key: self._show(0))
        self._title.line.editingFinished.connect(self._rename)
        self._days.chosen.connect(lambda _row: self._show_sets())
        self._days.put.connect(self._put_day)
        self._days.removed.connect(self._remove_day)
        self._sets.put.connect(self._put_set)
        self._sets.removed.connect(self._remove_set)
        self._gates.put.connect(self._put_gate)
        self._gates.removed.connect(self._remove_gate)
        self._undo.clicked.connect(self.undo)
        self._save.clicked.connect(self._emit)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)

    def _emit(self) -> None:
        if self._program is not None:
            self.saved.emit(self._program)

    def _change(self, change: Callable[[Program], Program], day_row: int | None = None) -> None:
        if self._program is None:
            return
        row = self._days.row if day_row is None else day_row
        try:
            changed = edit.check(change(self._program))
        except edit.ProgramError as trouble:
            self._trouble.setText(str(trouble))
            return
        self._steps = [*self._steps, self._program][-MOST_STEPS:]
        self._program = changed
        self._show(row)

    def _rename(self) -> None:
        title = self._title.text
        if self._program is not None and title != self._program.title:
            self._change(lambda program: replace(program, title=title))

    def _add_phase(self) -> None:
        phase = ProgramPhase(new_id(), self._name.text or say("New phase"), 4)
        self._change(lambda program: edit.with_phase(program, phase))
        if self._program is not None and phase in self._program.phases:
            self._phase.select(phase.phase_id)
            self._show(-1)

    def _change_phase(self) -> None:
        def change(program: Program) -> Program:
            weeks = form.whole(self._weeks.text, say("Weeks"))
            phase = edit.phase_of(program, self._phase.key)
            return edit.with_phase(program, replace(phase, name=self._name.text, weeks=weeks))

        self._change(change)

    def _remove_phase(self) -> None:
        self._change(lambda program: edit.without_phase(program, self._phase.key), 0)

    def _put_day(self, row: int, texts: Mapping[str, str]) -> None:
        phase = self._phase_now()
        days = () if phase is None else phase.days
        before = days[row] if row >= 0 else None

        def change(program: Program) -> Program:
            return edit.with_day(program, self._phase.key, form.day_of(texts, before))

        self._change(change, len(days) if before is None else row)

    def _remove_day(self, row: int) -> None:
        phase = self._phase_now()
        if phase is not None:
            self._change(lambda program: edit.without_day(program, phase.days[row].day_id))

    def _put_set(self, row: int, texts: Mapping[str, str]) -> None:
        day = self._day()
        if day is None:
            self._trouble.setText(say("Choose the day first, or add one."))
            return
        before = day.planned[row] if row >= 0 else None

        def change(program: Program) -> Program:
            planned = form.set_of(texts, before)
            if before is None:
                return edit.with_set(program, day.day_id, planned)
            return edit.revised(program, before.planned_set_id, planned)

        self._change(change)

    def _remove_set(self, row: int) -> None:
        day = self._day()
        if day is not None:
            self._change(lambda program: edit.without_set(program, day.planned[row].planned_set_id))

    def _put_gate(self, row: int, texts: Mapping[str, str]) -> None:
        phase = self._phase_now()
        before = phase.gates[row] if phase is not None and row >= 0 else None

        def change(program: Program) -> Program:
            gate = form.gate_of(texts, before, self._unit(texts["metric"]))
            return edit.with_gate(program, self._phase.key, gate)

        self._change(change)

    def _remove_gate(self, row: int) -> None:
        phase = self._phase_now()
        if phase is not None:
            self._change(lambda program: edit.without_gate(program, phase.gates[row].gate_id))

    def _phase_now(self) -> ProgramPhase | None:
        phases = () if self._program is None else self._program.phases
        return next((one for one in phases if one.phase_id == self._phase.key), None)

    def _day(self) -> ProgramDay | None:
        phase, row = self._phase_now(), self._days.row
        return phase.days[row] if phase is not None and 0 <= row < len(phase.days) else None

    def _show(self, day_row: int) -> None:
        self._trouble.setText("")
        self._undo.setEnabled(bool(self._steps))
        program = self._program
        if program is None:
            return
        self._phase.set_options([(one.phase_id, one.name) for one in program.phases])
        phase = self._phase_now()
        self._name.line.setText("" if phase is None else phase.name)
        self._weeks.line.setText("" if phase is None else str(phase.weeks))
        days: Sequence[ProgramDay] = () if phase is None else phase.days
        cells = [(day.title, weekday_word(day.weekday), day.demand.value) for day in days]
        self._days.set_rows(cells, [form.day_texts(day) for day in days], day_row)
        self._show_sets()
        gates = () if phase is None else phase.gates
        words = [
            (gate_words(one, self._labels), self._titles.get(one.protocol_id or "", ""), _side(one.side))
            for one in gates
        ]
        self._gates.set_rows(words, [form.gate_texts(one) for one in gates], -1)

    def _show_sets(self) -> None:
        day = self._day()
        planned = () if day is None else day.planned
        cells = []
        for one in planned:
            texts = form.set_texts(one)
            dose = " × ".join(part for part in (texts["sets"], texts["repetitions"]) if part)
            dose = " · ".join(part for part in (dose, texts["tempo"]) if part)
            load = " · ".join(part for part in (texts["load"], texts["surface"]) if part)
            cells.append((self._titles.get(one.protocol_id, one.protocol_id), _side(one.side), dose, load))
        self._sets.set_rows(cells, [form.set_texts(one) for one in planned], -1)


def _side(side: str | None) -> str:
    return "both" if side is None else str(side)


def example(theme: Theme) -> QWidget:
    """A program that ships, opened."""
    from datetime import date

    from domain.library import load_protocol
    from domain.program.template import load_template

    template = load_template("hip_rotation_back_to_sport")
    editor = ProgramEditor(theme=theme)
    titles = {name: load_protocol(name).short_title for name in (*template.protocol_ids, "seated_hip_er")}
    labels = {"torque_per_mass": "Torque per body mass", "score_slope": "Technique drift", "lsi": "LSI"}
    editor.set_library(titles, labels, lambda metric: {"torque_per_mass": "Nm/kg"}.get(metric, "%"))
    editor.open(template.begin("ana", date(2026, 11, 2)))
    return editor


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1180, 640))
