"""What an empty place says: what will be here, and what to do next."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from widgets.parts.buttons import Button
from widgets.parts.labels import Label
from widgets.theme import Theme


class EmptyState(QWidget):
    """An icon, a sentence, an explanation and the buttons that lead on."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        *,
        theme: Theme,
        actions: tuple[QPushButton, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = Label(title, theme=theme, role="title", wrap=True)
        self._text = Label(text, theme=theme, role="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.space(3))
        column.addStretch(1)
        column.addWidget(self._picture)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setFixedWidth(min(theme.px(420), 560))
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        row.addStretch(1)
        for action in actions:
            row.addWidget(action)
        row.addStretch(1)
        column.addSpacing(theme.space(2))
        column.addLayout(row)
        column.addStretch(2)
        self.set_theme(theme)

    def set_words(self, title: str, text: str) -> None:
        """Say something else, for instance when a search finds nothing."""
        self._title.setText(title)
        self._text.setText(text)
        self._fit()

    def _fit(self) -> None:
        # A centred label is not asked for the height of its wrapped lines, so it is told.
        for label in (self._title, self._text):
            label.ensurePolished()
            label.setFixedHeight(label.heightForWidth(label.width()))

    def set_theme(self, theme: Theme) -> None:
        size = theme.px(48)
        icon = theme.icon(self._icon_name, theme.tokens.text2)
        self._picture.setPixmap(icon.pixmap(QSize(size, size)))
        self._fit()


def example(theme: Theme) -> QWidget:
    """A list that waits for its first athlete."""
    return EmptyState(
        "users",
        "Nobody yet",
        "Add the first athlete, or try everything with a simulated one.",
        theme=theme,
        actions=(Button("Add an athlete", theme=theme, kind="primary", icon="plus"),),
    )


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
