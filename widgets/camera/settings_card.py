"""The card of settings for the camera: on or off, which one, and a test picture."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.camera.picture import sample_pixels
from widgets.camera.view import CameraView
from widgets.parts.buttons import Button, Choice
from widgets.parts.card import Card
from widgets.parts.fields import TextField
from widgets.parts.labels import Label
from widgets.theme import Theme

_HELP = say(
    "A live mirror, and a clip of each set for athletes who agree to it. Clips stay on this station, "
    "and are not encrypted."
)
_PICTURE_PX = 180


class CameraSettingsCard(Card):
    """`switched` gives on or off, `address_changed` which camera, `test_wanted` asks for a picture."""

    switched = Signal(bool)
    address_changed = Signal(str)
    test_wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Camera"), theme=theme, parent=parent)
        self.choice = Choice((("off", say("Off")), ("on", say("On"))), theme=theme, name=say("Camera"))
        self.choice.chosen.connect(lambda value: self.switched.emit(value == "on"))
        self.address = TextField(
            say("Which camera"),
            theme=theme,
            placeholder="0",
            hint=say("0 is the first, 1 the next; or a file or address"),
        )
        self.address.line.editingFinished.connect(
            lambda: self.address_changed.emit(self.address.text.strip())
        )
        self.test = Button(say("Test picture"), theme=theme, icon="camera")
        self.test.clicked.connect(lambda _checked=False: self.test_wanted.emit())
        self.view = CameraView(say("Test picture"), theme=theme)
        self.view.setFixedHeight(_PICTURE_PX)
        self.view.hide()
        self._trouble = Label("", theme=theme, role="secondary", wrap=True)
        self._lay_out(theme)
        self.set_trouble("")

    def _lay_out(self, theme: Theme) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(say("Mirror and clips"), theme=theme, role="strong"))
        words.addWidget(Label(_HELP, theme=theme, role="secondary", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(theme.space(4))
        line.addLayout(words, 1)
        line.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.body.addWidget(self.address)
        buttons = QHBoxLayout()
        buttons.addWidget(self.test)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addWidget(self._trouble)
        self.body.addWidget(self.view)

    def show_state(self, *, on: bool, address: str) -> None:
        """Show what holds, without announcing it."""
        self.choice.select("on" if on else "off")
        self.address.line.setText(address)

    def set_available(self, *, available: bool, sentence: str = "") -> None:
        """Without the extra one sentence stands here, and nothing can be switched on."""
        for part in (self.choice, self.address, self.test):
            part.setEnabled(available)
        self.set_trouble("" if available else sentence)

    def set_trouble(self, sentence: str) -> None:
        """Why no picture comes, or nothing."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))


def example(theme: Theme) -> QWidget:
    """On, with a test picture."""
    card = CameraSettingsCard(theme=theme)
    card.show_state(on=True, address="0")
    card.view.set_picture(sample_pixels(240, 180))
    card.view.show()
    return card


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (640, 520))
