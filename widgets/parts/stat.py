"""A numeral with its label, unit and error; nothing jumps when the number changes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from domain.results import MetricValue
from widgets.parts.labels import Label
from widgets.parts.numbers import MISSING, value_parts, value_text
from widgets.theme import Theme


class Stat(QWidget):
    """`131 N ±18` under its name; `size` is numeral or numeral-large."""

    def __init__(
        self, label: str, *, theme: Theme, size: str = "numeral", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = label
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(label, theme=theme, role="caption"))
        row = QHBoxLayout()
        row.setSpacing(theme.space(1) + 2)
        self._number = Label(MISSING, theme=theme, role=size, tabular=True)
        self._unit = Label(theme=theme, role="secondary")
        self._error = Label(theme=theme, role="caption", tabular=True)
        bottom = Qt.AlignmentFlag.AlignBottom
        row.addWidget(self._number, 0, bottom)
        for small in (self._unit, self._error):
            small.setContentsMargins(0, 0, 0, theme.px(4 if size == "numeral" else 7))
            row.addWidget(small, 0, bottom)
        row.addStretch(1)
        column.addLayout(row)
        self._note = Label(theme=theme, role="caption", wrap=True)
        self._note.hide()
        column.addWidget(self._note)
        self.setAccessibleName(say("{label}: not measured", label=label))

    def set_value(self, value: MetricValue, *, decimals: int | None = None) -> None:
        """Show a value; one that is not measurable shows a dash and its reason."""
        number, unit, error = value_parts(value, decimals)
        self._number.setText(number)
        self._unit.setText(unit)
        self._error.setText(error)
        reason = "" if value.measurable else value.reason
        self._note.setText(reason)
        self._note.setVisible(bool(reason))
        self.setAccessibleName(f"{self._name}: {value_text(value, decimals)} {reason}".strip())

    def set_text(self, number: str, unit: str = "", note: str = "") -> None:
        """Show something that is not a metric, such as a count."""
        self._number.setText(number)
        self._unit.setText(unit)
        self._error.setText("")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{self._name}: {number} {unit} {note}".strip())


def example(theme: Theme) -> QWidget:
    """A number with its error, and one that could not be measured."""
    view = QWidget()
    row = QHBoxLayout(view)
    force, missing = Stat("Peak force", theme=theme), Stat("Rate of force development", theme=theme)
    force.set_value(MetricValue("peak_force", 131.4, "N", 18))
    missing.set_value(MetricValue("rfd", float("nan"), "N/s", reason="88 Hz is too slow for it"))
    row.addWidget(force)
    row.addWidget(missing)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
