"""What is safe and what is not, a line each, with a mark that does not speak by colour alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from domain.language import say
from widgets.parts.labels import Label
from widgets.theme import Theme

_ICONS = {"good": "shield-check", "amber": "warning", "red": "warning-octagon"}
_MARKS = {"good": say("Safe"), "amber": say("Look after this"), "red": say("Not safe yet")}


@dataclass(frozen=True, slots=True)
class SafeLine:
    """One sentence; `level` is good, amber or red."""

    text: str
    level: str = "good"


class SafeLines(QWidget):
    """The lines one under the other."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space(3))
        self._grid.setVerticalSpacing(theme.space(3))
        self._grid.setColumnStretch(1, 1)
        self._icons: list[QLabel] = []
        self._words: list[Label] = []
        self._lines: tuple[SafeLine, ...] = ()

    @property
    def lines(self) -> tuple[SafeLine, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[SafeLine]) -> None:
        """Take the place of what was said before."""
        self._lines = tuple(lines)
        while len(self._words) < len(lines):
            self._add_row()
        for number, (icon, words) in enumerate(zip(self._icons, self._words, strict=True)):
            icon.setVisible(number < len(lines))
            words.setVisible(number < len(lines))
            if number < len(lines):
                words.setText(lines[number].text)
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        size = QSize(theme.px(24), theme.px(24))
        for icon, line in zip(self._icons, self._lines, strict=False):
            mark = theme.icon(_ICONS[line.level], theme.tokens.level(line.level))
            icon.setPixmap(mark.pixmap(size))
            icon.setAccessibleName(_MARKS[line.level])
            icon.setToolTip(_MARKS[line.level])

    def _add_row(self) -> None:
        row = len(self._words)
        self._icons.append(QLabel())
        self._words.append(Label(theme=self._theme, wrap=True))
        self._grid.addWidget(self._icons[row], row, 0)
        self._grid.addWidget(self._words[row], row, 1)


def example(theme: Theme) -> QWidget:
    """One of each."""
    view = SafeLines(theme=theme)
    view.show_lines(
        (
            SafeLine("The set goes on being recorded. All up to 0.2 s ago is on the disk."),
            SafeLine("What you typed and did not save is still there: Notes.", "amber"),
            SafeLine("Samples wait in memory: do not close Turnout. The disk is full.", "red"),
        )
    )
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (640, 200))
