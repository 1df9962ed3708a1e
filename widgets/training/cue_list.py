"""The conditional cues of a set, *if the pelvis moves, then ...*: the one that fired stands out."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.results import Level
from widgets.live.readout import CompensationReadout
from widgets.parts.labels import Label
from widgets.theme import Theme

_TONES = {Level.AMBER: "amber", Level.RED: "red"}
_MARKS = {Level.AMBER: "▲", Level.RED: "■"}
_QUIET_MARK = "○"


class CueList(QWidget):
    """One line for each rule."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words: dict[str, str] = {}
        self._labels: dict[str, Label] = {}
        self._levels: dict[str, Level] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(1))
        self.hide()

    def set_cues(self, cues: Sequence[tuple[str, str]]) -> None:
        """Rule and sentence, for each."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._words = dict(cues)
        self._labels = {
            rule_id: Label("", theme=self._theme, role="secondary", wrap=True) for rule_id in self._words
        }
        self._levels = dict.fromkeys(self._words, Level.UNKNOWN)
        self.setVisible(bool(self._words))
        for rule_id, label in self._labels.items():
            self._column.addWidget(label)
            self._show(rule_id)

    def set_readouts(self, readouts: Sequence[CompensationReadout]) -> None:
        """How the rules stand now."""
        for readout in readouts:
            if self._levels.get(readout.rule_id, readout.level) is not readout.level:
                self._levels[readout.rule_id] = readout.level
                self._show(readout.rule_id)

    def fire(self, rule_id: str) -> None:
        """The condition of this rule holds."""
        if rule_id in self._levels:
            self._levels[rule_id] = Level.RED
            self._show(rule_id)

    @property
    def shown(self) -> Mapping[str, str]:
        """The sentences as they stand there."""
        return {rule_id: label.text() for rule_id, label in self._labels.items()}

    def _show(self, rule_id: str) -> None:
        level = self._levels[rule_id]
        label = self._labels[rule_id]
        label.setText(f"{_MARKS.get(level, _QUIET_MARK)}  {self._words[rule_id]}")
        label.set_tone(_TONES.get(level, "quiet"))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self._theme = theme


def example(theme: Theme) -> QWidget:
    """Two cues, the first beyond its limit."""
    cues = CueList(theme=theme)
    cues.set_cues(
        (
            ("pelvis", "If pelvis moved: level your hips, then go on."),
            ("trunk", "If trunk lean: sit tall, chest over the hips."),
        )
    )
    cues.fire("pelvis")
    return cues


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (320, 160))
