"""One line to know before the next session: a warning, or something due, with what can be done at once."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from widgets.parts.buttons import Button
from widgets.parts.labels import Label
from widgets.program.shown import ShownNotice
from widgets.theme import Theme


class NoticeRow(QFrame):
    """The glyph and its colour say how much it matters, the sentence says what."""

    pressed = Signal(str)

    def __init__(self, notice: ShownNotice, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = notice
        self.setProperty("surface", "card")
        self.setAccessibleName(notice.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4), theme.space(2), theme.space(3), theme.space(2))
        row.setSpacing(theme.space(3))
        self._glyph = QLabel()
        row.addWidget(self._glyph)
        row.addWidget(Label(notice.text, theme=theme, wrap=True), 1)
        if notice.action:
            button = Button(notice.action, theme=theme, kind="quiet")
            button.clicked.connect(lambda: self.pressed.emit(notice.key))
            row.addWidget(button)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        side = theme.px(22)
        icon = theme.icon(self._notice.icon, theme.tokens.level(self._notice.level))
        self._glyph.setPixmap(icon.pixmap(QSize(side, side)))


def example(theme: Theme) -> QWidget:
    """An exercise that sharp pain keeps closed."""
    from widgets.program.example import program

    return NoticeRow(program().notices[-1], theme=theme)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
