"""Buttons: one primary per page, secondary, quiet, danger; and a row of choices of which one holds."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from widgets.theme import Theme


class Button(QPushButton):
    """A button with a word, an optional icon and an optional key.

    `kind` is primary, large (the one big primary), secondary, quiet or danger.
    """

    def __init__(
        self,
        text: str,
        *,
        theme: Theme,
        kind: str = "secondary",
        icon: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self._icon_name = icon
        if key:
            self.setShortcut(key)
            self.setToolTip(f"{text} ({key})")
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        if not self._icon_name:
            return
        tokens = theme.tokens
        kinds = {
            "primary": tokens.on_accent,
            "large": tokens.on_accent,
            "quiet": tokens.text2,
            "danger": tokens.red,
        }
        self.setIcon(theme.icon(self._icon_name, kinds.get(str(self.property("kind")), tokens.text)))
        # Wider than high: the engine centres the glyph, and the word stands clear of it.
        self.setIconSize(QSize(theme.px(26), theme.px(20)))


class IconButton(QToolButton):
    """A button without a word, named for screen readers and on hover."""

    def __init__(self, icon: str, name: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self.setIcon(theme.icon(self._icon_name, theme.tokens.text2))
        self.setIconSize(QSize(theme.px(20), theme.px(20)))


class Choice(QFrame):
    """Words side by side of which exactly one is chosen, such as *Dark, Light, System*."""

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        *,
        theme: Theme,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "raised")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for key, text in options:
            button = Button(text, theme=theme, kind="segment")
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {text}")
            button.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        self.select(options[0][0])

    def select(self, key: str) -> None:
        """Show `key` as chosen without announcing it."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    @property
    def selected(self) -> str:
        """The key of the chosen word."""
        return next(key for key, button in self._buttons.items() if button.isChecked())


def example(theme: Theme) -> QWidget:
    """Every kind, able and not, and a choice."""
    view = QFrame()
    column = QVBoxLayout(view)
    for able in (True, False):
        row = QHBoxLayout()
        for kind in ("large", "primary", "secondary", "quiet", "danger"):
            button = Button(kind.capitalize(), theme=theme, kind=kind, icon="play")
            button.setEnabled(able)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
    row = QHBoxLayout()
    row.addWidget(Choice([("l", "Left"), ("r", "Right")], theme=theme, name="Side"))
    row.addWidget(IconButton("swap", "Swap", theme=theme))
    row.addStretch(1)
    column.addLayout(row)
    column.addStretch(1)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
