"""A camera's picture in its room, or in words why there is none; a word and a mark while it is recorded."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from domain.language import say
from widgets.camera.picture import LastPicture, Pixels, sample_pixels
from widgets.live.painted import PaintedView
from widgets.theme import Theme

_RECORDING = say("Recording")


class CameraView(PaintedView):
    """Shows what it is given; `mirrored` pictures say L and R."""

    def __init__(self, name: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._name = name
        self._picture = LastPicture()
        self._words = say("No picture yet")
        self._recording = False
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(240, 160)

    @property
    def has_picture(self) -> bool:
        """Whether a picture stands there."""
        return self._picture.image is not None

    @property
    def is_recording(self) -> bool:
        """Whether the mark of a recording stands there."""
        return self._recording

    @property
    def words(self) -> str:
        """What stands in place of a picture."""
        return self._words

    def set_picture(self, pixels: Pixels | None) -> None:
        """The newest picture of the mirror."""
        self._picture.take(pixels)
        self.update()

    def set_image(self, image: QImage | None, instead: str = "") -> None:
        """A picture of a clip, or the words why there is none at this instant."""
        self._picture.take_image(image)
        self._words = instead or self._words
        self.update()

    def set_words(self, words: str) -> None:
        """Say in place of the picture why there is none."""
        self._picture.take(None)
        if words != self._words:
            self._words = words
            self._tell()
        self.update()

    def set_recording(self, recording: bool) -> None:
        """Whether what is seen is kept."""
        if recording is not self._recording:
            self._recording = recording
            self._tell()
            self.update()

    def _tell(self) -> None:
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(_RECORDING if self._recording else self._words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("bg"))
        painter.drawRoundedRect(area, 6, 6)
        if self.has_picture:
            self._picture.paint(painter, area, self.devicePixelRatioF())
        else:
            painter.setFont(self.theme.font(13))
            painter.setPen(self.theme.colour("text2"))
            margin = self.theme.px(8)
            room = area.adjusted(margin, margin, -margin, -margin)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), self._words)
        if self._recording:
            self._paint_mark(painter)
        painter.end()

    def _paint_mark(self, painter: QPainter) -> None:
        """A round mark and its word on a ground of their own: readable on every picture."""
        painter.setFont(self.theme.font(13, 600))
        metrics = painter.fontMetrics()
        pad, dot = self.theme.px(6), self.theme.px(10)
        box = QRectF(pad, pad, dot + 3 * pad + metrics.horizontalAdvance(_RECORDING), metrics.height() + pad)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("surface"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setBrush(self.theme.colour("red"))
        painter.drawEllipse(QPointF(box.left() + pad + dot / 2, box.center().y()), dot / 2, dot / 2)
        painter.setPen(self.theme.colour("text"))
        words = box.adjusted(2 * pad + dot, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), _RECORDING)


def example(theme: Theme) -> QWidget:
    """A picture that is recorded."""
    view = CameraView("Camera", theme=theme)
    view.set_picture(sample_pixels(320, 240))
    view.set_recording(True)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (320, 240))
