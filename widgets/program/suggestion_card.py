"""A suggestion for next time, with its reason: accept it, change it, or refuse it and say why."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.fields import TextField
from widgets.parts.labels import Label
from widgets.parts.state_pill import StatePill
from widgets.program.shown import ShownSuggestion
from widgets.theme import Theme

_EFFECTS = {
    "more": (say("A step up"), "good"),
    "less": (say("A step back"), "amber"),
    "hold": (say("Stay"), "neutral"),
    "block": (say("Closed"), "red"),
}
FIELDS = (
    ("sets", say("Sets")),
    ("repetitions", say("Repetitions")),
    ("tempo", say("Tempo")),
    ("load", say("Load")),
    ("load_n", say("Load, N")),
    ("surface", say("Surface")),
)


class SuggestionCard(QFrame):
    """Emits the key of the suggestion; a change comes with the fields and the reason."""

    accepted = Signal(str)
    changed = Signal(str, object, str)
    refused = Signal(str, str)

    def __init__(self, suggestion: ShownSuggestion, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._suggestion = theme, suggestion
        self.setProperty("surface", "raised")
        self.setAccessibleName(say("Suggestion: {suggestion}", suggestion=suggestion.sentence))
        column = QVBoxLayout(self)
        edge = theme.space(4)
        column.setContentsMargins(edge, theme.space(3), edge, theme.space(3))
        column.setSpacing(theme.space(2))
        word, level = _EFFECTS.get(suggestion.effect, ("", "neutral"))
        head = QHBoxLayout()
        head.addWidget(Label(suggestion.sentence, theme=theme, role="strong", wrap=True), 1)
        head.addWidget(StatePill(word, level, theme=theme))
        column.addLayout(head)
        column.addWidget(Label(suggestion.reason, theme=theme, wrap=True))
        column.addWidget(Label(suggestion.source, theme=theme, role="caption", wrap=True))
        column.addLayout(self._buttons())
        self._form = self._make_form()
        column.addWidget(self._form)
        self._form.hide()

    def _buttons(self) -> QHBoxLayout:
        theme, row = self._theme, QHBoxLayout()
        self._accept = Button(say("Accept"), theme=theme, icon="check")
        self._change = Button(say("Change ..."), theme=theme, kind="quiet", icon="pencil-simple")
        self._refuse = Button(say("Refuse ..."), theme=theme, kind="quiet", icon="x")
        self._accept.setEnabled(self._suggestion.can_accept)
        if not self._suggestion.can_accept:
            self._accept.setToolTip(say("There is no single step to take: change the set, or refuse."))
        self._accept.clicked.connect(lambda: self.accepted.emit(self._suggestion.suggestion_id))
        self._change.clicked.connect(lambda: self._open(change=True))
        self._refuse.clicked.connect(lambda: self._open(change=False))
        for button in (self._accept, self._change, self._refuse):
            button.setAccessibleName(f"{button.text().strip(' .')}: {self._suggestion.sentence}")
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_form(self) -> QWidget:
        theme, form = self._theme, QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, theme.space(1), 0, 0)
        self._values = QWidget()
        grid = QGridLayout(self._values)
        grid.setContentsMargins(0, 0, 0, 0)
        self._lines: dict[str, TextField] = {}
        for place, (key, title) in enumerate(FIELDS):
            field = TextField(title, theme=theme)
            field.line.setText(self._suggestion.fields.get(key, ""))
            self._lines[key] = field
            grid.addWidget(field, place // 3, place % 3)
        self._why = TextField(say("Why, in a few words"), theme=theme)
        self._keep = Button(say("Keep"), theme=theme, icon="check")
        self._keep.clicked.connect(self._submit)
        self._why.line.returnPressed.connect(self._submit)
        column.addWidget(self._values)
        column.addWidget(self._why)
        row = QHBoxLayout()
        row.addWidget(self._keep)
        row.addStretch(1)
        column.addLayout(row)
        return form

    def _open(self, *, change: bool) -> None:
        self._values.setVisible(change)
        self._keep.setText(say("Keep the change") if change else say("Refuse it"))
        self._form.show()
        self._why.line.setFocus()

    def _submit(self) -> None:
        why = self._why.text
        if not why:
            self._why.show_error(say("Say why in a few words: whoever reads this later will ask."))
            return
        if self._values.isVisibleTo(self):
            self.changed.emit(self._suggestion.suggestion_id, self.values(), why)
        else:
            self.refused.emit(self._suggestion.suggestion_id, why)

    def values(self) -> Mapping[str, str]:
        """What stands in the fields."""
        return {key: field.text for key, field in self._lines.items()}


def example(theme: Theme) -> QWidget:
    """A step back, with the reason for it."""
    from widgets.program.example import program

    return SuggestionCard(program().suggestions[0], theme=theme)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
