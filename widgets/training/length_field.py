"""A length of the body in centimetres, as a tape measure gives it."""

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.language import say
from widgets.parts.fields import TextField
from widgets.theme import Theme

LEAST_M, MOST_M = 0.02, 1.5
"""What a protocol may call typical lies between the same two lengths."""


class LengthField(TextField):
    """`changed` carries metres, or None where the line is empty."""

    changed = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme=theme, parent=parent)
        self.line.editingFinished.connect(self._tell)
        self.hide()

    def ask(self, label: str, *, typical_m: float | None = None) -> None:
        """Ask for the length called `label`; no label asks for none."""
        self.setVisible(bool(label))
        self.set_label(say("{name}, cm", name=label) if label else "")
        hint = say("An adult's is about {cm:.0f} cm.", cm=100 * typical_m) if typical_m is not None else ""
        self.set_hint(hint)

    def set_metres(self, metres: float | None) -> None:
        """Show what was measured; None where nothing was."""
        self.line.setText("" if metres is None else f"{100 * metres:.4g}")
        self.show_error("")

    def _tell(self) -> None:
        typed = self.text.replace(",", ".").removesuffix("cm").strip()
        if not typed:
            self.show_error("")
            self.changed.emit(None)
            return
        try:
            metres = float(typed) / 100
        except ValueError:
            metres = math.nan
        if not LEAST_M <= metres <= MOST_M:
            limits = {"low": 100 * LEAST_M, "high": 100 * MOST_M}
            self.show_error(say("Write a length between {low:g} and {high:g} cm, or nothing.", **limits))
            return
        self.show_error("")
        self.changed.emit(metres)


def example(theme: Theme) -> QWidget:
    """The lever arm of a test of the knee."""
    field = LengthField(theme=theme)
    field.ask(say("Lever arm, knee joint line to cuff centre"), typical_m=0.36)
    field.set_metres(0.345)
    return field


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (330, 90))
