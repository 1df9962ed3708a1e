"""Words on the page: labels with a role, hairlines and key hints."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from widgets.theme import Theme
from widgets.theme.stylesheet import TEXT_ROLES


def refresh(widget: QWidget) -> None:
    """Let the stylesheet look again after a property it selects on has changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


class Label(QLabel):
    """Text with a role of the type scale and, where it has one, a tone such as `amber` or `quiet`."""

    def __init__(
        self,
        text: str = "",
        *,
        theme: Theme,
        role: str = "body",
        tone: str = "",
        wrap: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if tabular:
            self.setFont(theme.font(14, tabular=True))
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_tone(self, tone: str) -> None:
        """Change the colour by its meaning."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            refresh(self)


class ElidedLabel(Label):
    """One line that ends in an ellipsis where there is no room; the whole text is its tool tip."""

    def set_text(self, text: str) -> None:
        """Show `text`, as much of it as fits."""
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment(), shown)
        painter.end()


class Hairline(QFrame):
    """A line one pixel high between things."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "hairline")
        self.setFixedHeight(1)


class KeyHint(QFrame):
    """A key as a small cap, such as `Ctrl+K`."""

    def __init__(self, key: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "key")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(2), 2, theme.space(2), 2)
        self._key = Label(key, theme=theme, role="caption")
        row.addWidget(self._key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_key(self, key: str) -> None:
        """Show another key."""
        self._key.setText(key)


def example(theme: Theme) -> QWidget:
    """Every role, every tone, an elided line and a key."""
    view = QWidget()
    column = QVBoxLayout(view)
    for role in TEXT_ROLES:
        column.addWidget(Label(f"{role.capitalize()}: 131 N", theme=theme, role=role))
    for tone in ("quiet", "good", "amber", "red", "accent", "left", "right"):
        column.addWidget(Label(f"In the tone {tone}", theme=theme, tone=tone))
    line = ElidedLabel(theme=theme)
    line.set_text("A line too long for its place ends in an ellipsis. " * 6)
    for part in (line, Hairline(parent=view), KeyHint("Ctrl+K", theme=theme)):
        column.addWidget(part)
    column.addStretch(1)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
