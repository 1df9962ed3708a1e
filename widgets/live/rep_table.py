"""One row per repetition: verdict, numbers, what spoiled it; a press on a row changes the verdict."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from domain.language import say
from domain.reports.repetition_table import column_decimals, tempo_text
from domain.results import CompensationScore, Level, Repetition, TempoPhases
from domain.wording import NOT_MEASURABLE, level_word, lower_first
from widgets.live.readout import LEVEL_TINTS, number_text, unit_text, with_unit
from widgets.parts.table import Cell, Column, Table
from widgets.theme import Theme

REASONS = (say("Not a full effort"), say("Strap slipped"), say("Off tempo"), say("Pain"))
"""Why a rep may be rejected, besides the compensations it was watched for."""
_COLUMNS = (
    ("peak_force", say("Peak force")),
    ("tension_peak", say("Tension")),
    ("torque", say("Torque")),
    ("rom", say("Excursion")),
)
_LEVEL_ICONS = {Level.AMBER: "warning", Level.RED: "warning-octagon"}
_GRAVITY = (Level.UNKNOWN, Level.WITHIN, Level.AMBER, Level.RED)


class RepTable(QWidget):
    """`acceptance_changed` carries rep number, accepted, reason."""

    acceptance_changed = Signal(int, bool, str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reps: tuple[Repetition, ...] = ()
        self._verdicts: dict[int, tuple[bool, str]] = {}
        self._shown: tuple[tuple[str, str], ...] = ()
        self._with_tempo = True
        self._rules: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.table = self._new_table(_COLUMNS)

    def _new_table(self, metrics: Sequence[tuple[str, str]]) -> Table:
        self._shown = tuple(metrics)
        numbers = (
            [title for _, title in metrics]
            + [say("Tempo")] * self._with_tempo
            + self._compensation_title()
            + [say("Score")]
        )
        columns = [Column(say("Rep"), share=0), *(Column(title, number=True, share=0) for title in numbers)]
        columns.append(Column(say("Why")))
        table = Table(columns, theme=self._theme, name=say("Repetitions"), selectable=True)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.clicked.connect(self._pressed)
        table.row_opened.connect(self.toggle)
        self._column.addWidget(table)
        return table

    def _compensation_title(self) -> list[str]:
        """The rule where there is one; the worst of several stands in one column, by its name."""
        return [say("Compensation")] if len(self._rules) > 1 else list(self._rules)

    def set_repetitions(self, repetitions: Sequence[Repetition], *, with_tempo: bool = True) -> None:
        """Show the reps of a set; metrics nobody could measure have no column."""
        self._reps = tuple(repetitions)
        self._verdicts = {rep.number: (rep.accepted, rep.reason) for rep in repetitions}
        present = tuple((name, title) for name, title in _COLUMNS if _measured(repetitions, name))
        rules = tuple(dict.fromkeys(score.label for rep in repetitions for score in rep.compensations))
        if (present, with_tempo, rules) != (self._shown, self._with_tempo, self._rules):
            self._with_tempo, self._rules = with_tempo, rules
            self._column.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
            self.table = self._new_table(present)
        self._refresh()

    def accepted(self) -> dict[int, bool]:
        """The verdict on each rep; there is none on practice."""
        practice = {rep.number for rep in self._reps if rep.is_practice}
        return {number: said[0] for number, said in self._verdicts.items() if number not in practice}

    def reasons(self) -> dict[int, str]:
        """Why a rep does not count."""
        return {number: verdict[1] for number, verdict in self._verdicts.items()}

    def set_verdict(self, number: int, *, accepted: bool, reason: str = "") -> None:
        """Change a verdict and say so."""
        self._verdicts[number] = (accepted, reason)
        self._refresh()
        self.acceptance_changed.emit(number, accepted, reason)

    def toggle(self, row: int) -> None:
        """Accept a rejected rep; ask why before rejecting an accepted one."""
        if self._reps[row].is_practice:
            return
        number = self._reps[row].number
        if not self._verdicts[number][0]:
            self.set_verdict(number, accepted=True)
            return
        menu = QMenu(self)
        for reason in (*self._rules, *REASONS):
            action = menu.addAction(say("Reject: {reason}", reason=lower_first(reason)))
            action.triggered.connect(
                lambda _checked=False, reason=reason: self.set_verdict(number, accepted=False, reason=reason)
            )
        menu.popup(QCursor.pos())

    def _pressed(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self.toggle(index.row())

    def _refresh(self) -> None:
        self.table.set_rows([self._row(rep) for rep in self._reps])

    def _row(self, rep: Repetition) -> list[Cell]:
        accepted, reason = self._verdicts[rep.number]
        icon, level = ("check", "good") if accepted else ("x", "red")
        if rep.is_practice:
            icon, level, reason = "", "", say("practice, not counted")
        cells = [Cell(str(rep.number), icon=icon, level=level, strong=True)]
        cells += [_metric_cell(rep, name, column_decimals(name, self._reps)) for name, _ in self._shown]
        score = "–" if rep.score != rep.score else number_text(rep.score)
        cells += [_tempo_cell(rep.tempo)] if self._with_tempo else []
        cells += [_worst_cell(rep.compensations, named=len(self._rules) > 1)] if self._rules else []
        cells += [
            Cell(score, unit="%" if score != "–" else ""),
            Cell(reason, hint=reason, wraps=True),
        ]
        return cells

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes for tables made from now on."""
        self._theme = theme


def _measured(repetitions: Sequence[Repetition], name: str) -> bool:
    values = (rep.metric(name) for rep in repetitions)
    return any(value is not None and value.measurable for value in values)


def _metric_cell(rep: Repetition, name: str, decimals: int) -> Cell:
    value = rep.metric(name)
    if value is None or not value.measurable:
        return Cell("–")
    half = value.half_width_95
    error = "" if half is None else f"±{number_text(half, decimals)}"
    return Cell(number_text(value.value, decimals), unit=unit_text(value.unit), error=error)


def _tempo_cell(tempo: TempoPhases | None) -> Cell:
    text = tempo_text(tempo)
    level = "amber" if tempo is not None and tempo.on_tempo is False else ""
    return Cell("–") if text == NOT_MEASURABLE else Cell(text, level=level)


def _worst_cell(scores: Sequence[CompensationScore], *, named: bool) -> Cell:
    """What spoiled the rep most; of several only what left its limit is named, the tool tip has them all."""
    seen = [score for score in scores if math.isfinite(score.peak)]
    if not seen:
        return Cell("–")
    worst = max(seen, key=lambda one: (_GRAVITY.index(one.level), one.probability_red, one.probability_amber))
    told = [f"{one.label} {with_unit(number_text(one.peak, 1), one.unit)}" for one in seen]
    if named and worst.level not in _LEVEL_ICONS:
        return Cell(level_word(worst.level), hint=", ".join(told))
    return Cell(
        number_text(worst.peak, 1),
        unit=f"{unit_text(worst.unit)} {lower_first(worst.label)}" if named else unit_text(worst.unit),
        level=LEVEL_TINTS[worst.level] if worst.level in _LEVEL_ICONS else "",
        icon=_LEVEL_ICONS.get(worst.level, ""),
        hint=", ".join(told) if named else "",
    )
