"""The line at the top of every page: who is here, how the sensors are, who is signed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from domain.language import say
from widgets.parts.buttons import Button, IconButton
from widgets.parts.labels import ElidedLabel, KeyHint
from widgets.parts.state_pill import StatePill
from widgets.theme import Theme


class Initials(QWidget):
    """A disc with the letters of a person."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = ""
        self.set_theme(theme)
        self.hide()

    def set_person(self, letters: str, name: str) -> None:
        """Show `letters`, nothing where they are empty; the whole `name` is spoken and shown on hover."""
        self._letters = letters
        self.setVisible(bool(letters))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        side = theme.px(36)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.raised))
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        painter.setPen(QColor(tokens.text))
        painter.setFont(self._theme.font(12, 600))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()


class SensorHealth(StatePill):
    """The state of the sensors; a click leads to their page."""

    pressed = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()


class ShellHeader(QFrame):
    """Athlete at the left; search, sensors and coach at the right."""

    search_requested = Signal()
    help_requested = Signal()
    sensors_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "header")
        self._name = ElidedLabel(theme=theme, role="heading")
        self._details = ElidedLabel(theme=theme, role="secondary")
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._details.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.sensors = SensorHealth(say("No sensors"), "neutral", theme=theme)
        self.sensors.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clinic = StatePill("", "neutral", theme=theme)
        self.clinic.hide()
        self.coach = Initials(theme=theme)
        self.search = Button(say("Find"), theme=theme, kind="quiet", icon="magnifying-glass")
        self.search.setAccessibleName(say("Find anything"))
        self.help = IconButton("question", say("Help"), theme=theme)
        self.help.setToolTip(say("Help for this page; F1 helps with the place under the pointer"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(6), theme.space(1), theme.space(5), theme.space(1))
        row.setSpacing(theme.space(3))
        row.addWidget(self._name)
        row.addWidget(self._details, 1)
        row.addWidget(self.search)
        row.addWidget(KeyHint("Ctrl+K", theme=theme))
        row.addSpacing(theme.space(2))
        row.addWidget(self.clinic)
        row.addWidget(self.sensors)
        row.addWidget(self.help)
        row.addWidget(self.coach)
        self.search.clicked.connect(self.search_requested)
        self.help.clicked.connect(lambda _checked=False: self.help_requested.emit())
        self.sensors.pressed.connect(self.sensors_requested)
        self.set_athlete("")

    def set_athlete(self, text: str) -> None:
        """`Ana Ferreira · R involved · week 5`: the name in front, the rest quieter."""
        name, _, details = text.partition(" · ")
        self._name.set_text(name or say("No athlete chosen"))
        self._name.set_tone("" if name else "quiet")
        self._details.set_text(details)


def example(theme: Theme) -> QWidget:
    """Who is training, the sensors, who is signed in."""
    header = ShellHeader(theme=theme)
    header.set_athlete("Ana Ferreira · R involved · week 5 strengthening")
    header.sensors.set_state("3 sensors · 88 Hz", "good")
    header.coach.set_person("KM", "Kim Meyer")
    return header


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
