"""The camera as a mirror for the athlete: left is left, as large as its room."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from domain.language import say
from widgets.athlete.aim import Aim
from widgets.athlete.scenes import CENTRED
from widgets.camera.picture import LastPicture, Pixels, sample_pixels
from widgets.live.painted import paint_words
from widgets.theme import DARK, Theme

_NOTHING = say("No camera picture")


class CameraAim(Aim):
    """Shows the newest picture; without one it says so calmly."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._picture = LastPicture()
        self.setAccessibleName(say("Camera mirror"))

    @property
    def has_picture(self) -> bool:
        """Whether a picture stands there."""
        return self._picture.image is not None

    def set_picture(self, pixels: Pixels | None) -> None:
        """The newest picture, mirrored already."""
        had = self.has_picture
        self._picture.take(pixels)
        if had or self.has_picture:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        if self.has_picture:
            self._picture.paint(painter, area, self.devicePixelRatioF())
        else:
            self.use_font(painter, 64, 500)
            at = area.center() + QPointF(0, painter.fontMetrics().capHeight() / 2)
            paint_words(painter, at, _NOTHING, colour=self.theme.colour("text2"), align=CENTRED)
        painter.end()


def example(theme: Theme) -> QWidget:  # noqa: ARG001
    """Somebody in front of a wall."""
    aim = CameraAim(theme=Theme(tokens=DARK))
    aim.set_picture(sample_pixels(960, 720))
    return aim


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1280, 720))
