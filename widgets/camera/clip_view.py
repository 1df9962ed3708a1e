"""The clip of a set beside its curves: the picture of the instant at which the replay stands."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.camera.picture import sample_pixels
from widgets.camera.view import CameraView
from widgets.parts.buttons import IconButton
from widgets.parts.labels import Label
from widgets.theme import Theme

NO_PICTURE = say("No picture of this moment")


class ClipView(QWidget):
    """`removal_wanted` asks to hide the clip, which can be undone."""

    removal_wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = CameraView(say("Clip of the set"), theme=theme)
        self._facts = Label("", theme=theme, role="caption", wrap=True)
        self.remove = IconButton("trash", say("Remove this clip"), theme=theme)
        self.remove.clicked.connect(lambda _checked=False: self.removal_wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addWidget(self._facts, 1)
        row.addWidget(self.remove)
        column.addLayout(row)

    def set_facts(self, words: str) -> None:
        """How many pictures there are, how many were missed, and what their times mean."""
        self._facts.setText(words)

    def show_image(self, image: QImage | None) -> None:
        """The picture of this instant, or that there is none."""
        self.view.set_image(image, NO_PICTURE)


def example(theme: Theme) -> QWidget:
    """One instant of a squat."""
    clip = ClipView(theme=theme)
    clip.set_facts("288 pictures, 2 missed. Times are when they arrived.")
    pixels = sample_pixels(320, 240)
    picture = QImage(pixels.data, 320, 240, pixels.strides[0], QImage.Format.Format_RGB32)
    clip.show_image(picture.copy())
    return clip


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (320, 280))
