"""Form fields: the label above, the editor, and under it what is wrong, in words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from widgets.parts.labels import Label, refresh
from widgets.parts.pick_box import PickBox
from widgets.theme import Theme


class Field(QWidget):
    """A labelled editor. The label names the editor for screen readers."""

    def __init__(
        self, label: str, editor: QWidget, *, theme: Theme, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        editor.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._label = Label(label, theme=theme, role="caption")
        column.addWidget(self._label)
        column.addWidget(editor)
        self._words = Label(hint, theme=theme, role="caption", wrap=True)
        column.addWidget(self._words)
        self._words.setVisible(bool(hint))

    def set_label(self, label: str) -> None:
        """Ask for something else."""
        self._label.setText(label)
        self.editor.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Say something else under the editor, where nothing is wrong."""
        self._hint = hint
        self.show_error(self.error)

    def show_error(self, sentence: str) -> None:
        """Say what is wrong; an empty sentence clears it."""
        self._words.setText(sentence or self._hint)
        self._words.set_tone("red" if sentence else "")
        self._words.setVisible(bool(sentence or self._hint))
        self.editor.setProperty("invalid", "true" if sentence else "false")
        self.editor.setAccessibleDescription(sentence)
        refresh(self.editor)

    @property
    def error(self) -> str:
        """What is wrong, or nothing."""
        return str(self.editor.accessibleDescription())


class TextField(Field):
    """A labelled line of text."""

    def __init__(
        self,
        label: str,
        *,
        theme: Theme,
        placeholder: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        super().__init__(label, self.line, theme=theme, hint=hint, parent=parent)

    @property
    def text(self) -> str:
        """What is typed, without the spaces around it."""
        return self.line.text().strip()


class PickField(Field):
    """A labelled list of which one is picked, by key."""

    picked = Signal(str)

    def __init__(
        self,
        label: str,
        options: Sequence[tuple[str, str]] = (),
        *,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        self.box = PickBox(theme=theme)
        super().__init__(label, self.box, theme=theme, parent=parent)
        self.set_options(options)
        self.box.activated.connect(lambda _row: self.picked.emit(self.key))

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other options, keeping the picked one where it is still there."""
        kept = self.key
        self.box.clear()
        for key, text in options:
            self.box.addItem(text, key)
        self.select(kept)

    def select(self, key: str) -> None:
        """Pick `key` without announcing it."""
        row = self.box.findData(key)
        if row >= 0:
            self.box.setCurrentIndex(row)

    @property
    def key(self) -> str:
        """The key of the picked option, or nothing."""
        data = self.box.currentData()
        return str(data) if data is not None else ""


def example(theme: Theme) -> QWidget:
    """A field, one with a mistake, and one to pick from."""
    view = QWidget()
    row = QHBoxLayout(view)
    wrong = TextField("Body mass, kg", theme=theme)
    wrong.show_error("Write a number between 20 and 250.")
    pick = PickField("Side", [("left", "Left"), ("right", "Right")], theme=theme)
    for field in (TextField("Name", theme=theme, hint="As on the referral"), wrong, pick):
        row.addWidget(field, 1)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
