"""The frame of every page: title, subtitle, actions at the right, and a body that can scroll."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from widgets.parts.labels import Label
from widgets.theme import Theme

_PASSES = 4


class Page(QWidget):
    """Add content to `body`, and buttons with `add_action`."""

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *,
        theme: Theme,
        scrolls: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.theme = theme
        edge = theme.space(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, theme.space(5), edge, theme.space(5))
        column.setSpacing(theme.space(4))
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = Label(title, theme=theme, role="display")
        self.subtitle = Label(subtitle, theme=theme, role="secondary")
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(theme.space(2))
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addLayout(self._actions)
        column.addLayout(head)
        self.subtitle.setVisible(bool(subtitle))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(4))
        if scrolls:
            column.addWidget(scrolling(self.body), 1)
        else:
            column.addLayout(self.body, 1)

    def add_action(self, button: QWidget, *, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter) -> None:
        """Put a button at the right of the title."""
        self._actions.addWidget(button, 0, align)

    def set_subtitle(self, text: str) -> None:
        """The line under the title; empty hides it."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme


def scrolling(layout: QBoxLayout) -> QScrollArea:
    """A frameless area that scrolls `layout` up and down."""
    area = QScrollArea()
    inner = QWidget()
    inner.setProperty("page", "body")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    # Filled when it hangs in the area: what gets a parent is styled with all that it holds.
    inner.setLayout(layout)
    layout.setContentsMargins(0, 0, 0, 0)
    return area


def lay_out_now() -> None:
    """Carry out what waits to be laid out: each pass settles one box in a box, and no frame shows halves."""
    for _ in range(_PASSES):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def example(theme: Theme) -> QWidget:
    """A page with a title and words."""
    page = Page("Library", "Tests and exercises", theme=theme)
    page.body.addWidget(Label("The content of the page.", theme=theme))
    page.body.addStretch(1)
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
