"""A length of the body in the units of the clinic, as a tape measure gives it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.language import say
from domain.typed_number import NumberError, read_number, write_number
from domain.units import LENGTH
from widgets.parts.fields import TextField
from widgets.theme import Theme

LEAST_M, MOST_M = 0.02, 1.5
"""What a protocol may call typical lies between the same two lengths."""


class LengthField(TextField):
    """`changed` carries metres, or None where the line is empty."""

    changed = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Lever arm"), theme=theme, parent=parent)
        self._shown_m: float | None = None
        self.line.editingFinished.connect(self._tell)
        self.hide()

    def ask(self, label: str, *, typical_m: float | None = None) -> None:
        """Ask for the length called `label`; no label asks for none."""
        self.setVisible(bool(label))
        self.set_label(say("{name}, {unit}", name=label, unit=LENGTH.symbol) if label else "")
        hint = (
            say("An adult's is about {length}.", length=LENGTH.text(typical_m, 0))
            if typical_m is not None
            else ""
        )
        self.set_hint(hint)

    def set_metres(self, metres: float | None) -> None:
        """Show what was measured; None where nothing was."""
        self.line.setText("" if metres is None else _words(metres))
        self._shown_m = metres
        self.show_error("")

    def _tell(self) -> None:
        typed = self.text.removesuffix(LENGTH.symbol).strip()
        if not typed:
            self.show_error("")
            self.changed.emit(None)
            return
        if self._shown_m is not None and typed == _words(self._shown_m):
            # Its text is rounded: what nobody changed stays what was measured.
            metres = self._shown_m
        else:
            try:
                metres = LENGTH.si(read_number(typed))
            except NumberError as wrong:
                self.show_error(str(wrong))
                return
        if not LEAST_M <= metres <= MOST_M:
            limits = {"low": _words(LEAST_M), "high": _words(MOST_M), "unit": LENGTH.symbol}
            self.show_error(say("Write a length between {low} and {high} {unit}, or nothing.", **limits))
            return
        self.show_error("")
        self.changed.emit(metres)


def _words(metres: float) -> str:
    return write_number(float(f"{LENGTH.shown(metres):.4g}"))


def example(theme: Theme) -> QWidget:
    """The lever arm of a test of the knee."""
    view = QWidget()
    field = LengthField(theme=theme)
    QVBoxLayout(view).addWidget(field)
    field.ask(say("Lever arm, knee joint line to cuff centre"), typical_m=0.36)
    field.set_metres(0.345)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (330, 90))
